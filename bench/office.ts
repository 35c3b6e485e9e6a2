import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { median, timed } from './measure.ts';

const run = promisify(execFile);

/** Milliseconds for one file: with the start of the office suite, and for one more file in the same run of it. */
export type Office = { readonly started: number; readonly more: number };

/** LibreOffice's conversion of the same paper to PDF; undefined where there is no LibreOffice on the machine. */
export async function measureOffice(docx: Uint8Array, rounds: number): Promise<Office | undefined> {
  if (!(await isThere())) return undefined;
  const folder = await mkdtemp(join(tmpdir(), 'vahid-office-'));
  try {
    const files = Array.from({ length: rounds }, (_, index) => join(folder, `${index}.docx`));
    for (const file of files) await writeFile(file, docx);
    const [first = ''] = files;
    // The first run of all makes the suite's own profile, and is not counted.
    await convert(folder, [first]);
    const alone: number[] = [];
    for (let turn = 0; turn < rounds; turn += 1) alone.push(await timed(() => convert(folder, [first])));
    const started = median(alone);
    const together = await timed(() => convert(folder, files));
    return { started, more: Math.max(0, together - started) / Math.max(1, rounds - 1) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const isThere = () =>
  run('soffice', ['--version']).then(
    () => true,
    () => false,
  );

const convert = (folder: string, files: readonly string[]) =>
  run('soffice', [
    `-env:UserInstallation=file://${folder}/profile`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    join(folder, 'pdf'),
    ...files,
  ]);
