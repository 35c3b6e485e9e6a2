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
    const isPdf = answer.headers.get('content-type') === 'application/pdf';
    const text = isPdf ? await wordsOf(new Uint8Array(await answer.arrayBuffer())) : await answer.text();
    const isJson = /^application\/json(;|$)/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, text, json: isJson ? JSON.parse(text) : undefined, headers: answer.headers };
  };
}

async function wordsOf(bytes: Uint8Array): Promise<string> {
  const { text } = await extractText(await getDocumentProxy(bytes), { mergePages: true });
  return text;
}

/** The things of these tests: an item with everything that hangs on it, and a neighbour that is open to the Group. */
export type Secret = {
  readonly meeting: string;
  /** Words that stand in nothing else, and their neighbours' that everyone of the Group reads. */
  readonly words: readonly string[];
  readonly neighbour: string;
  readonly items: number;
  /** Positions of the acts that tell of it. */
  readonly acts: readonly number[];
  /** Whoever set the mark: its page stays open to him, or nobody could widen it again. */
  readonly setter: Ask | undefined;
};

/** What is wrong with what the reader found there; nothing if it is right. */
export type Surface = (ask: Ask, secret: Secret, reads: boolean, ofGroup: boolean) => Promise<readonly string[]>;

const base = '/g/qrup';

const holds = (got: Got, { words }: Secret, wanted: readonly string[], reads: boolean): readonly string[] => [
  ...wanted.filter((word) => reads && !got.text.includes(word)).map((word) => `lacks ${word}`),
  ...words.filter((word) => !reads && got.text.includes(word)).map((word) => `shows ${word}`),
];

const answers = (got: Got, ofGroup: boolean): readonly string[] =>
  (got.status === 200) === ofGroup ? [] : [`answers ${got.status}`];

const same = (one: Got, other: Got): readonly string[] => [
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
    .replace(/\b(99|2|1000000|\d{1,3})\b/g, '#');

const item = (got: Got) => (got.json as { agenda: readonly unknown[] } | undefined)?.agenda;

/** What each surface must give and must not. */
export const surfaces: Readonly<Record<string, Surface>> = {
  async page(ask, secret, reads, ofGroup) {
    const got = await ask(`${base}/meetings/${secret.meeting}?item=2`);
    const [title = '', text = ''] = secret.words;
    const neighbour = ofGroup && !got.text.includes(secret.neighbour) ? ['lacks the neighbour'] : [];
    return [...answers(got, ofGroup), ...holds(got, secret, [title, text], reads), ...neighbour];
  },
  async json(ask, secret, reads, ofGroup) {
    const got = await ask(`${base}/meetings/${secret.meeting}`, { json: true });
    const count = item(got)?.length;
    const wanted = ofGroup ? (reads ? secret.items : secret.items - 1) : undefined;
    const wrong = count === wanted ? [] : [`counts ${count} items`];
    return [...answers(got, ofGroup), ...holds(got, secret, secret.words.slice(0, 2), reads), ...wrong];
  },
  async list(ask, secret, reads, ofGroup) {
    const got = await ask(`${base}/meetings.csv`);
    const line = got.text.split('\n').find((each) => each.includes(secret.meeting));
    const count = Number(line?.split(';')[4] ?? line?.split(',')[4]);
    const wrong = ofGroup && count !== (reads ? secret.items : secret.items - 1) ? [`counts ${count} items`] : [];
    return [...answers(got, ofGroup), ...holds(got, secret, [], reads), ...wrong];
  },
  async today(ask, secret, reads) {
    return holds(await ask(base), secret, [], reads);
  },
  async journal(ask, secret, reads, ofGroup) {
    const got = await ask(`${base}/journal`, { json: true });
    const lines = (got.json as { entries?: readonly { entry: { position: number } }[] } | undefined)?.entries ?? [];
    const shown = secret.acts.filter((act) => lines.some(({ entry }) => entry.position === act));
    const wrong = shown.length === (reads ? secret.acts.length : 0) ? [] : [`shows acts ${shown.join(' ')}`];
    const html = await ask(`${base}/journal`);
    const links = secret.acts.filter((act) => html.text.includes(`/journal/${act}"`));
    return [
      ...answers(got, ofGroup),
      ...wrong,
      ...(links.length === (reads ? secret.acts.length : 0) ? [] : [`links acts ${links.join(' ')}`]),
    ];
  },
  async entry(ask, secret, reads) {
    const [act = 0] = secret.acts;
    const got = await ask(`${base}/journal/${act}`);
    return reads ? answers(got, true) : same(got, await ask(`${base}/journal/1000000`));
  },
  async table(ask, secret, reads, ofGroup) {
    const got = await ask(`${base}/journal.csv`);
    const lines = secret.acts.filter((act) => new RegExp(`^"?${act}"?[;,]`, 'm').test(got.text));
    return [
      ...answers(got, ofGroup),
      ...(lines.length === (reads ? secret.acts.length : 0) ? [] : [`has lines ${lines.join(' ')}`]),
    ];
  },
  async export(ask, secret, reads, ofGroup) {
    const got = await ask(`${base}/journal/export`);
    const shown = secret.acts.filter((act) => got.text.includes(`"position":${act},`));
    const withheld = secret.acts.filter((act) => got.text.includes(`"withheld":${act}}`));
    return [
      ...answers(got, ofGroup),
      ...(shown.length === (ofGroup && reads ? secret.acts.length : 0) ? [] : [`holds acts ${shown.join(' ')}`]),
      ...(withheld.length === (ofGroup && !reads ? secret.acts.length : 0) ? [] : [`withholds ${withheld.join(' ')}`]),
    ];
  },
  async protocol(ask, secret, reads, ofGroup) {
    const got = await ask(`${base}/meetings/2026-1/protocol`);
    return [...answers(got, ofGroup), ...holds(got, secret, secret.words.slice(2), reads)];
  },
  async paper(ask, secret, reads, ofGroup) {
    const got = await ask(`${base}/meetings/2026-1/protocol.pdf`);
    return [...answers(got, ofGroup), ...holds(got, secret, secret.words.slice(2), reads)];
  },
  async mark(ask, secret, reads) {
    const page = (number: string) =>
      `${base}/marks?thing=${encodeURIComponent(`meeting/${secret.meeting}/item/${number}`)}`;
    const got = await ask(page('2'));
    return reads || secret.setter === ask ? answers(got, true) : same(got, await ask(page('99')));
  },
  async act(ask, secret, reads) {
    if (reads) return [];
    const proposal = (number: string) =>
      ask(`${base}/meetings/${secret.meeting}/proposals`, {
        json: true,
        body: { item: number, text: 'Təklif', addressee: '' },
      });
    return same(await proposal('2'), await proposal('99'));
  },
};
