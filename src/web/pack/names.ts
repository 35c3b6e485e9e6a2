import { extensions, type FileKind } from '../file-kind.ts';
import type { PackRecord, RecordedPaper } from './record.ts';

const longest = 80;
/** Most file systems take 255 bytes, and an ending and a number come to them. */
const heaviest = 200;

/**
 * A title as part of a file's name: letters of all alphabets stay. Left out is what Windows or a ZIP takes for something
 * else (`\ / : * ? " < > |`), what shows nothing or turns the direction of writing, and dots and spaces at the ends.
 */
export function nameOf(title: string): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{C}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/\s+/gu, ' ');
  const letters = [...trimmed(plain)].slice(0, longest);
  while (Buffer.byteLength(letters.join('')) > heaviest) letters.pop();
  return trimmed(letters.join(''));
}

const trimmed = (text: string): string => text.replace(/^[\s.]+|[\s.]+$/gu, '');

/** A number, and the title after it if anything of it can stand in a name: names differ because numbers do. */
const numbered = (number: string, title: string): string => [number, nameOf(title)].filter(Boolean).join(' ');

export const extensionOf = (kind: string): string => extensions[kind as FileKind] ?? 'bin';

export const folderOf = ({ item, title }: PackRecord['items'][number]): string => numbered(item, title);
export const fileOf = ({ paper, title, kind }: RecordedPaper): string =>
  `${numbered(paper, title)}.${extensionOf(kind)}`;
