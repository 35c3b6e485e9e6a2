// npm run bench: the benchmarks, into bench/RESULTS.md.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install, requireNode, root } from './setup.mjs';

requireNode();
install({ development: true });
const { build } = await import('./build.mjs');
await build();
const args = ['--import', 'tsx', join(root, 'bench', 'run.ts'), ...process.argv.slice(2)];
process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
