import { strFromU8, unzipSync } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import type { TestHouse } from '../house.ts';

/** What a reader got. */
export type Got = { readonly status: number; readonly text: string; readonly json: unknown; readonly headers: Headers };

export type Ask = (path: string, init?: { readonly json?: boolean; readonly body?: object }) => Promise<Got>;

/** Speaks to the program with these headers, and follows nothing. */
export function asker({ url }: TestHouse, headers: Readonly<Record<string, string>>, isSystem: boolean): Ask {
  return async (path, { json = isSystem, body } = {}) => {
    const answer = await fetch(url + path, {
      redirect: 'manual',
      headers: {
        ...headers,
        accept: json ? 'application/json' : 'text/html',
        'accept-language': 'az',
        ...(body ? { 'content-type': 'application/json' } : {}),
      },
      ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    });
    // What was brought in is kept as it came, and is to be saved; what is set here is read.
    const isBrought = /^attachment/.test(answer.headers.get('content-disposition') ?? '');
    const type = answer.headers.get('content-type');
    const words = type === 'application/pdf' && !isBrought ? wordsOf : type === workbook ? cellsOf : undefined;
    const text = words ? await words(new Uint8Array(await answer.arrayBuffer())) : await answer.text();
    const isJson = /^application\/json(;|$)/.test(type ?? '');
    return { status: answer.status, text, json: isJson ? JSON.parse(text) : undefined, headers: answer.headers };
  };
}

async function wordsOf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  return text;
}

const workbook = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Every part of a workbook, its cells and whatever lies beside them. */
const cellsOf = async (bytes: Uint8Array): Promise<string> =>
  Object.values(unzipSync(bytes))
    .map((part) => strFromU8(part))
    .join();

/** Address of the group of these tests. */
export const base = '/g/qrup';

/** Secret words that a reader got and must not, and wanted ones that he lacks. */
export const holds = (
  got: Got,
  { words }: { readonly words: readonly string[] },
  wanted: readonly string[],
  reads: boolean,
): readonly string[] => [
  ...wanted.filter((word) => reads && !got.text.includes(word)).map((word) => `lacks ${word}`),
  ...words.filter((word) => !reads && got.text.includes(word)).map((word) => `shows ${word}`),
];

export const answers = (got: Got, ofGroup: boolean): readonly string[] =>
  (got.status === 200) === ofGroup ? [] : [`answers ${got.status}`];

/** What differs, by which one could tell a closed thing from none at all. */
export const same = (one: Got, other: Got): readonly string[] => [
  ...(one.status === other.status ? [] : [`answers ${one.status}, and ${other.status} where nothing is`]),
  ...(strip(one.text) === strip(other.text) ? [] : ['says something else than where nothing is']),
  ...([...one.headers.keys()].join() === [...other.headers.keys()].join() ? [] : ['has other headers']),
];

/** Without what differs from one answer to the next: the address asked for, nonces and ids. */
const strip = (text: string): string =>
  text
    .replace(/nonce="[^"]*"/g, '')
    .replace(/(to|thing)=[^"&]*/g, '')
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '')
    .replace(/\b(99|2|1000000|\d{1,3})\b/g, '#')
    .replace(/\b(item|paper)-\d+\b/g, '#');
