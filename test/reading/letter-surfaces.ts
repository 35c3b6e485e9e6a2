import { type Ask, answers, base, holds, same } from './asking.ts';
import { journalOf } from './journal-surfaces.ts';

/** A letter with a scan, and an act on paper that waits in it for a second officer. */
export type SecretLetter = {
  readonly letter: string;
  readonly words: readonly string[];
  /** SHA-256 of its scan. */
  readonly scan: string;
  readonly paperAct: string;
  readonly acts: readonly number[];
  readonly setter: Ask | undefined;
  /** The officer who may bring in what was done on paper. */
  readonly officer: Ask | undefined;
};

/** Who asks: whether the letter is for him, and whether he is of the Group and of those for whom the desk works. */
export type Asks = { readonly reads: boolean; readonly ofGroup: boolean; readonly ofDesk: boolean };

type Surface = (ask: Ask, secret: SecretLetter, asks: Asks) => Promise<readonly string[]>;

const letters = `${base}/secretariat/letters`;
const onPaper = `${base}/secretariat/on-paper`;
const journal = journalOf<SecretLetter>();

/** Whether `shown` is as it should be; what it is instead. */
const only = (wanted: boolean, shown: boolean, what: string): readonly string[] =>
  wanted === shown ? [] : [shown ? `shows ${what}` : `lacks ${what}`];

export const letterSurfaces: Readonly<Record<string, Surface>> = {
  async page(ask, secret, { reads }) {
    const place = `${letters}/${secret.letter}`;
    const [html, json] = [await ask(place), await ask(place, { json: true })];
    if (reads) return [...answers(html, true), ...holds(html, secret, secret.words, true), ...answers(json, true)];
    return [
      ...same(html, await ask(`${letters}/in-2026-99`)),
      ...same(json, await ask(`${letters}/in-2026-99`, { json: true })),
    ];
  },
  async scan(ask, { letter }, { reads }) {
    const got = await ask(`${letters}/${letter}/scan`);
    return reads ? answers(got, true) : same(got, await ask(`${letters}/in-2026-99/scan`));
  },
  async hash(ask, { scan }) {
    const none = scan.replace(/./g, '0');
    const wrong = same(await ask(`${base}/files/${scan}`), await ask(`${base}/files/${none}`));
    const register = (hash: string) =>
      ask(letters, {
        json: true,
        body: { direction: 'in', on: '2026-11-01', theirs: '', body: 'health', subject: 'Məktub', scan: hash },
      });
    return [...wrong, ...same(await register(scan), await register(none))];
  },
  async register(ask, secret, { reads, ofDesk }) {
    const wrong: string[] = [];
    for (const place of [letters, `${letters}?year=all&text=gizli`, `${letters}.csv`]) {
      const got = await ask(place);
      wrong.push(...answers(got, ofDesk), ...holds(got, secret, ofDesk ? secret.words : [], reads));
    }
    const json = await ask(letters, { json: true });
    const { letters: listed } = (json.json ?? {}) as { letters?: readonly { letter: string }[] };
    const shown = listed?.some(({ letter }) => letter === secret.letter) ?? false;
    return [...wrong, ...only(reads && ofDesk, shown, 'it among the letters')];
  },
  async desk(ask, _secret, { reads, ofDesk }) {
    const { text } = await ask(`${base}/secretariat`);
    const count = (place: string) =>
      Number(new RegExp(`${place}">[^<]*</a> <span class="quiet">(\\d+)<`).exec(text)?.[1]);
    const [all, waiting] = [count('/secretariat/letters'), count('/secretariat/on-paper')];
    const wanted = ofDesk ? (reads ? [2, 1] : [1, 0]) : [Number.NaN, Number.NaN];
    return Object.is(all, wanted[0]) && Object.is(waiting, wanted[1]) ? [] : [`counts ${all} letters, ${waiting} acts`];
  },
  async onPaper(ask, { letter, paperAct, officer }, { reads, ofDesk }) {
    const got = await ask(onPaper, { json: true });
    const form = await ask(`${onPaper}?matter=agenda-2026-2`);
    return [
      ...answers(got, ofDesk),
      ...only(reads && ofDesk, got.text.includes(paperAct), 'the act on paper'),
      ...only(reads && ask === officer, form.text.includes(`<option value="${letter}"`), 'it among the choices'),
    ];
  },
  async today(ask, { paperAct, officer }, { reads }) {
    const got = await ask(base, { json: true });
    const html = await ask(base);
    return [
      ...only(reads && ask === officer, got.text.includes(paperAct), 'the matter'),
      ...only(reads && ask === officer, html.text.includes('/secretariat/on-paper'), 'the card'),
    ];
  },
  journal: (ask, secret, { reads, ofGroup }) => journal.journal(ask, secret, reads, ofGroup),
  entry: (ask, secret, { reads, ofGroup }) => journal.entry(ask, secret, reads, ofGroup),
  table: (ask, secret, { reads, ofGroup }) => journal.table(ask, secret, reads, ofGroup),
  export: (ask, secret, { reads, ofGroup }) => journal.export(ask, secret, reads, ofGroup),
  async mark(ask, { letter, setter }, { reads }) {
    const page = (of: string) => ask(`${base}/marks?thing=${encodeURIComponent(`letter/${of}`)}`);
    const got = await page(letter);
    return reads || setter === ask ? answers(got, true) : same(got, await page('in-2026-99'));
  },
  async readings(ask, { letter, setter }, { reads }) {
    const [json, html] = [await ask(`${base}/readings`, { json: true }), await ask(`${base}/readings`)];
    if (reads || setter === ask) return [];
    return [
      ...only(false, json.text.includes(`letter/${letter}`), 'that it was read'),
      ...only(false, html.text.includes(`letter%2F${letter}`), 'that it was read, on the page'),
    ];
  },
  async act(ask, { letter, paperAct }, { reads }) {
    if (reads) return [];
    const record = (evidence: string) =>
      ask(onPaper, {
        json: true,
        body: { act: '/meetings/2026-2/agenda-agreement', whose: 'coordinator', revision: '1', evidence },
      });
    const giveBack = (id: string) => ask(`${onPaper}/${id}/return`, { json: true, body: { reason: 'Səhv' } });
    return [
      ...same(await record(letter), await record('in-2026-99')),
      ...same(await giveBack(paperAct), await giveBack('paper-99')),
    ];
  },
};
