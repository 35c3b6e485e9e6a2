// npm start: from a fresh clone to a running server.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, requireNode, root } from './setup.mjs';

requireNode();
install({ development: false });
const { build } = await import('./build.mjs');
await build();
process.setSourceMapsEnabled(true);
// In this very process: a signal to it is a signal to the server, and nothing stays behind.
await import(pathToFileURL(join(root, 'dist', 'main.js')).href);
