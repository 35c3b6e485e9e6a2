import { setImmediate } from 'node:timers/promises';
import { Zip, ZipPassThrough } from 'fflate';

/** `name`: with folders, parted by `/`; each name once. */
export type ArchiveFile = { readonly name: string; readonly bytes: Uint8Array };

/** Bytes that are summed up before others have their turn. */
const step = 1_000_000;

/**
 * The files in one ZIP, as they are: papers and scans hardly become smaller. Equal files in equal order give equal bytes,
 * on any machine, and however much it is, nobody waits for longer than the step above takes.
 */
export async function archiveOf(files: readonly ArchiveFile[]): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const { name, bytes } of files) {
    const entry = new ZipPassThrough(name);
    // Times in a ZIP are local ones of no zone: the same everywhere only if they are made from local parts.
    entry.mtime = new Date(1980, 0, 1);
    zip.add(entry);
    let at = 0;
    do {
      const next = at + step;
      entry.push(bytes.subarray(at, next), next >= bytes.length);
      at = next;
      await setImmediate();
    } while (at < bytes.length);
  }
  zip.end();
  return Buffer.concat(parts);
}
