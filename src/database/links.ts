import { existsSync } from 'node:fs';
import { lstat, readFile, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { StoreRefused } from './refused.ts';

/**
 * Libraries that npm cannot pack because they are symbolic links. The package would make them by an install script;
 * those may be off, so they are made here when one is missing.
 * @param folder of the package; it holds `native/pg-symlinks.json`.
 */
export async function makeLinks(folder: string): Promise<void> {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(await readFile(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const at = join(folder, target);
    if (!(await isThere(at))) await makeLink(relative(dirname(at), join(folder, source)), at);
  }
}

async function makeLink(to: string, at: string): Promise<void> {
  try {
    await symlink(to, at);
  } catch (cause) {
    if (await isThere(at)) return;
    throw new StoreRefused(
      `Vahid must write once into ${dirname(at)} and may not: start it once as the owner of that folder.`,
      { cause },
    );
  }
}

function isThere(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}
