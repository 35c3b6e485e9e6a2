// npm run -s vahid -- COMMAND: prints what the command prints and nothing else, and ends with its code.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, requireNode, root } from './setup.mjs';

requireNode();
install({ development: false });
const { build } = await import('./build.mjs');
await build();
process.setSourceMapsEnabled(true);
// npm starts us in the project's folder; the files that a person names are those where the person stands.
if (process.env.npm_lifecycle_event === 'vahid' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import(pathToFileURL(join(root, 'dist', 'cli.js')).href);
