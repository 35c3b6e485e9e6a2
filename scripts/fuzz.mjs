// npm run fuzz -- COUNT SEED: so many requests with hostile values; the same seed asks the same again.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install, requireNode, root } from './setup.mjs';

requireNode();
install({ development: true });
const { build } = await import('./build.mjs');
await build();
const [count = '20000', seed] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  [join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--project', 'store:embedded', 'test/fuzz'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, FUZZ_REQUESTS: count, ...(seed === undefined ? {} : { FUZZ_SEED: seed }) },
  },
);
process.exitCode = status ?? 1;
