import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * A new folder, gone after this process ends, however it ends: a small shell waits on a pipe that the system closes even
 * at signal 9, gives a database in the folder a moment to end, and clears it away.
 */
export function throwAwayFolder(name = 'vahid-test'): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `${name}-`));
  if (process.platform === 'win32') return folder;
  const sweep = 'cat >/dev/null; for i in 1 2 3 4 5; do sleep 1; rm -rf "$1" 2>/dev/null && exit; done';
  const sweeper = spawn('sh', ['-c', sweep, 'sh', folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  sweeper.unref();
  // The pipe must not keep the process alive, and is never written to.
  if (sweeper.stdin && 'unref' in sweeper.stdin && typeof sweeper.stdin.unref === 'function') sweeper.stdin.unref();
  return folder;
}
