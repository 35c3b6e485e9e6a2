import { hasBrought, keepFile } from '#letters/store.ts';
import type { ActRoute } from '#page/act-route.ts';
import type { RefusedForm } from '#page/view.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { extensions, type FileKind, kindOf, mediaTypes } from './file-kind.ts';
import type { House } from './house.ts';
import { problem, saidOf } from './problems.ts';
import { tooLargeFile } from './too-large.ts';

type Bringer = { readonly group: string; readonly by: string };

/** Code of what is wrong with a file; `problems.ts` says it. */
export type FileProblem = 'emptyFile' | 'tooLargeFile' | 'otherKind' | 'unknownFile';

export type Taken = { readonly hash: string; readonly kind: FileKind; readonly size: number };

export const megabyte = 1_000_000;

/** Most bytes of one file. `UPLOAD_LIMIT_MB`; 20 without it. */
export const uploadLimit = (house: House): number => house.uploadLimit ?? 20 * megabyte;

/** Keeps a file under its hash, and who brought it; or says by code why it is not taken. */
export async function takeFile(house: House, { group, by }: Bringer, file: Blob): Promise<Taken | FileProblem> {
  if (file.size === 0) return 'emptyFile';
  if (file.size > uploadLimit(house)) return 'tooLargeFile';
  const bytes = new Uint8Array(await file.arrayBuffer());
  const kind = kindOf(bytes);
  if (!kind) return 'otherKind';
  const taken = { hash: await house.blobs.put(bytes), kind, size: bytes.length };
  await keepFile(house.pool, group, by, taken, house.clock().toISOString());
  return taken;
}

type Wrong = { readonly wrong: FileProblem; readonly size?: number };

/** What is wrong with a file, for people; of one that is too large, how large it is and how large it may be. */
export const fileProblem = (house: House, label: Sentence | undefined, field: string, { wrong, size }: Wrong) =>
  wrong === 'tooLargeFile'
    ? saidOf(label, field, tooLargeFile({ sent: size, most: uploadLimit(house) }))
    : problem(label, field, wrong);

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields with each file replaced by its hash, so that a command holds only words. A hash given in place of a file (by
 * a system, or by a form that was refused and keeps it) must be of a file that the same person brought before.
 */
export async function withFiles(
  house: House,
  route: Pick<ActRoute<unknown>, 'files' | 'labels'>,
  asked: Bringer & { readonly fields: Fields },
): Promise<{ readonly fields: Fields; readonly problems: RefusedForm['problems'] }> {
  if (!route.files) return { fields: asked.fields, problems: [] };
  const fields: Record<string, unknown> = { ...asked.fields };
  const problems: { field: string; sentence: Sentence }[] = [];
  for (const name of route.files) {
    const given = await hashOf(house, asked, fields[name]);
    delete fields[name];
    if (given === undefined) continue;
    if ('hash' in given) fields[name] = given.hash;
    else problems.push({ field: name, sentence: fileProblem(house, route.labels[name], name, given) });
  }
  return { fields, problems };
}

async function hashOf(house: House, asked: Bringer, value: unknown) {
  const values = [value].flat();
  // Browsers send an empty file where none was chosen.
  const file = values.find((each): each is File => each instanceof File && each.size > 0);
  const hash = values.find((each): each is string => typeof each === 'string' && each !== '');
  if (file) {
    const taken = await takeFile(house, asked, file);
    return typeof taken === 'string' ? { wrong: taken, size: file.size } : { hash: taken.hash };
  }
  if (hash === undefined) return undefined;
  const own = await hasBrought(house.pool, asked.group, asked.by, hash);
  return own ? { hash } : ({ wrong: 'unknownFile' } as const);
}

/** Headers under which a file leaves: to be kept, not shown, under a safe name. `name` is without its ending. */
export const attachmentHeaders = (name: string, kind: FileKind): Record<string, string> =>
  attachedAs(`${name}.${extensions[kind]}`, mediaTypes[kind]);

/** The same of a kind that is not taken as a paper. `full` is the name with its ending. */
export function attachedAs(full: string, mediaType: string): Record<string, string> {
  const ascii = full
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/g, '-');
  return {
    'Content-Type': mediaType,
    // RFC 6266: the plain name for old readers, the true one beside it.
    'Content-Disposition': `attachment; filename="${ascii}"; filename*=UTF-8''${escaped(full)}`,
    'Cache-Control': 'private, no-store',
    'X-Content-Type-Options': 'nosniff',
  };
}

/** As RFC 8187 wants it: `encodeURIComponent` leaves four signs that it does not allow. */
const escaped = (text: string): string =>
  encodeURIComponent(text).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** A kept file to be sent; undefined when its bytes are not there, or of no kind that was ever taken. */
export async function readFile(
  house: House,
  hash: string,
  name: string,
): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly headers: Record<string, string> } | undefined> {
  const bytes = await house.blobs.get(hash);
  const kind = bytes && kindOf(bytes);
  return bytes && kind ? { bytes: new Uint8Array(bytes), headers: attachmentHeaders(name, kind) } : undefined;
}
