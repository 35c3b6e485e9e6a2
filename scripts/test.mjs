// npm test: sets up all that the tests need, then runs them; what follows -- goes to vitest.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findOrInstallChromium, HOW_TO_GET_CHROMIUM } from './chromium.mjs';
import { install, requireNode, root, say } from './setup.mjs';

requireNode();
install({ development: true });
const { build } = await import('./build.mjs');
await build();
const chromium = findOrInstallChromium();
const args = process.argv.slice(2);
const projects = chromium || args.includes('--project') ? [] : ['--project', 'pure', '--project', 'store:*'];
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', ...projects, ...args],
  { cwd: root, stdio: 'inherit', env: { ...process.env, ...(chromium ? { CHROMIUM: chromium } : {}) } },
);
if (!chromium) say(HOW_TO_GET_CHROMIUM);
process.exitCode = chromium ? (status ?? 1) : 1;
