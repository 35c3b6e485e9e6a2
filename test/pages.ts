import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('..', import.meta.url));

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** Paths below a folder of the project, with forward slashes. */
export const files = (folder: string): readonly string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/'))
    : [];

/** What two lists do not have in common, in words. */
export function unlike(listed: readonly string[], inCode: readonly string[]): readonly string[] {
  return [
    ...inCode.filter((each) => !listed.includes(each)).map((each) => `${each} has no line`),
    ...listed.filter((each) => !inCode.includes(each)).map((each) => `${each} has a line and is not in the code`),
    ...listed.filter((each, at) => listed.indexOf(each) !== at).map((each) => `${each} has two lines`),
  ];
}
