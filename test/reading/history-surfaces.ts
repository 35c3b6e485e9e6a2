import { type Ask, answers, base, holds, same } from './asking.ts';
import { journalOf } from './journal-surfaces.ts';
import type { Asks } from './letter-surfaces.ts';

/** Papers taken over: of a past meeting, of a mandate, and one that waits for a second officer. */
export type SecretPapers = {
  readonly meeting: string;
  readonly mandate: string;
  readonly waiting: string;
  readonly words: readonly string[];
  readonly acts: readonly number[];
  readonly setter: Ask | undefined;
  /** SHA-256 of a file that the officer brought. */
  readonly ownPaper: string;
  /** The officer who compares what waits with its paper. */
  readonly officer: Ask | undefined;
};

type Surface = (ask: Ask, secret: SecretPapers, asks: Asks) => Promise<readonly string[]>;

const history = `${base}/history`;
const desk = `${base}/secretariat/takeover`;
const journal = journalOf<SecretPapers>();

const only = (wanted: boolean, shown: boolean, what: string): readonly string[] =>
  wanted === shown ? [] : [shown ? `shows ${what}` : `lacks ${what}`];

export const historySurfaces: Readonly<Record<string, Surface>> = {
  async list(ask, secret, { reads, ofGroup }) {
    const [html, json] = [await ask(history), await ask(history, { json: true })];
    const { items } = (json.json ?? {}) as { items?: readonly { item: string }[] };
    const wanted = ofGroup ? (reads ? 3 : 1) : undefined;
    return [
      ...answers(html, ofGroup),
      ...holds(html, secret, ofGroup ? secret.words.slice(0, 2) : [], reads),
      ...(items?.length === wanted ? [] : [`lists ${items?.length} of ${wanted}`]),
    ];
  },
  async page(ask, { meeting, mandate, words }, { reads }) {
    const none = await ask(`${history}/item-99`);
    const wrong: string[] = [];
    for (const item of [meeting, mandate]) {
      const got = await ask(`${history}/${item}`);
      wrong.push(...(reads ? [...answers(got, true), ...holds(got, { words }, [], true)] : same(got, none)));
    }
    return wrong;
  },
  async waiting(ask, { waiting }, { reads, ofDesk }) {
    const got = await ask(`${history}/${waiting}`);
    return reads && ofDesk ? answers(got, true) : same(got, await ask(`${history}/item-99`));
  },
  async paper(ask, { meeting, waiting }, { reads, ofDesk }) {
    const none = await ask(`${history}/item-99/paper`);
    const confirmed = await ask(`${history}/${meeting}/paper`);
    const awaited = await ask(`${history}/${waiting}/paper`);
    return [
      ...(reads ? answers(confirmed, true) : same(confirmed, none)),
      ...(reads && ofDesk ? answers(awaited, true) : same(awaited, none)),
    ];
  },
  async meetings(ask, { meeting }, { reads, ofGroup }) {
    const page = await ask(`${base}/meetings?year=2024`);
    const json = await ask(`${base}/meetings`, { json: true });
    const table = await ask(`${base}/meetings.csv`);
    return [
      ...answers(page, ofGroup),
      ...only(reads && ofGroup, page.text.includes(`/history/${meeting}`), 'the past meeting'),
      ...only(reads && ofGroup, page.text.includes('?year=2024'), 'its year'),
      ...only(reads && ofGroup, json.text.includes('2024-1'), 'the past meeting in JSON'),
      ...only(reads && ofGroup, table.text.includes('2024-1'), 'the past meeting in the table'),
    ];
  },
  async composition(ask, { mandate }, { reads }) {
    const now = await ask(`${base}/composition`);
    const then = await ask(`${base}/composition?on=2024-01-01`);
    // A page; systems get the same without links.
    const wanted = reads && then.text.startsWith('<!doctype');
    return [
      ...only(wanted, then.text.includes(`/history/${mandate}`), 'what the mandate came from'),
      ...only(wanted, now.text.includes(`/history/${mandate}`), 'what the instrument came from'),
    ];
  },
  async desk(ask, secret, { reads, ofDesk }) {
    const [html, json, doors] = [await ask(desk), await ask(desk, { json: true }), await ask(`${base}/secretariat`)];
    const { items } = (json.json ?? {}) as { items?: readonly unknown[] };
    const wanted = ofDesk ? (reads ? 4 : 1) : undefined;
    const count = /secretariat\/takeover">[^<]*<\/a> <span class="quiet">(\d+)</.exec(doors.text)?.[1];
    const counted = ofDesk ? (reads ? '3' : '1') : undefined;
    return [
      ...answers(html, ofDesk),
      ...holds(html, secret, ofDesk ? secret.words : [], reads),
      ...(items?.length === wanted ? [] : [`lists ${items?.length} of ${wanted}`]),
      ...(count === counted ? [] : [`counts ${count} of ${counted}`]),
    ];
  },
  async today(ask, { waiting, officer }, { reads }) {
    const [html, json] = [await ask(base), await ask(`${base}/secretariat`, { json: true })];
    return [
      ...only(reads && ask === officer, html.text.includes('/secretariat/takeover#waiting'), 'the card'),
      ...only(reads && ask === officer, json.text.includes(waiting), 'the matter at the desk'),
    ];
  },
  journal: (ask, secret, { reads, ofGroup }) => journal.journal(ask, secret, reads, ofGroup),
  entry: (ask, secret, { reads, ofGroup }) => journal.entry(ask, secret, reads, ofGroup),
  table: (ask, secret, { reads, ofGroup }) => journal.table(ask, secret, reads, ofGroup),
  export: (ask, secret, { reads, ofGroup }) => journal.export(ask, secret, reads, ofGroup),
  async mark(ask, { meeting, setter }, { reads }) {
    const page = (of: string) => ask(`${base}/marks?thing=${encodeURIComponent(`history/${of}`)}`);
    const got = await page(meeting);
    return reads || setter === ask ? answers(got, true) : same(got, await page('item-99'));
  },
  async readings(ask, { meeting, setter }, { reads }) {
    const [json, html] = [await ask(`${base}/readings`, { json: true }), await ask(`${base}/readings`)];
    if (reads || setter === ask) return [];
    return [
      ...only(false, json.text.includes(`history/${meeting}`), 'that it was read'),
      ...only(false, html.text.includes(`history%2F${meeting}`), 'that it was read, on the page'),
    ];
  },
  async act(ask, { waiting, ownPaper }, { reads }) {
    if (reads) return [];
    const give = (item: string, what: string, body: object) =>
      ask(`${desk}/items/${item}/${what}`, { json: true, body });
    const protocol = (meeting: string) =>
      ask(`${desk}/protocols`, {
        json: true,
        body: {
          ...{ meeting, number: '1', date: '2024-05-14', paper: ownPaper },
          ...{ paper_name: 'Protokol', paper_date: '2024-05-14' },
        },
      });
    const form = (item: string) => ask(`${base}/working-copies/secretariat/takeover/items/${item}/return`);
    return [
      ...same(await form(waiting), await form('item-99')),
      ...same(await give(waiting, 'confirmation', {}), await give('item-99', 'confirmation', {})),
      ...same(await give(waiting, 'return', { reason: 'Səhv' }), await give('item-99', 'return', { reason: 'Səhv' })),
      ...same(await protocol('2024-1'), await protocol('2024-99')),
    ];
  },
};
