import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '#root.ts';

it('libraries are not installed through a link, which would empty the folder that it leads to', () => {
  const place = mkdtempSync(join(tmpdir(), 'vahid-install-'));
  try {
    cpSync(join(root, 'scripts', 'setup.mjs'), join(place, 'scripts', 'setup.mjs'), { recursive: true });
    const packages = { 'node_modules/one': { version: '1.0.0' } };
    writeFileSync(join(place, 'package-lock.json'), JSON.stringify({ packages }));
    mkdirSync(join(place, 'elsewhere'));
    writeFileSync(join(place, 'elsewhere', 'kept'), 'kept');
    symlinkSync('elsewhere', join(place, 'node_modules'));

    const program = "import('./scripts/setup.mjs').then(({ install }) => install({ development: true }))";
    // No npm is found here: nothing may be installed, whatever becomes of the test.
    const env = { PATH: '', npm_execpath: '' };
    const { status, stderr } = spawnSync(process.execPath, ['-e', program], { cwd: place, env, encoding: 'utf8' });

    expect(status).toBe(1);
    expect(stderr).toContain('node_modules is a link to another folder');
    expect(readFileSync(join(place, 'elsewhere', 'kept'), 'utf8')).toBe('kept');
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
});
