import { type Ask, answers, base, type Got, holds, same } from './asking.ts';
import { journalOf } from './journal-surfaces.ts';

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

const item = (got: Got) => (got.json as { agenda: readonly unknown[] } | undefined)?.agenda;

const journal = journalOf<Secret>();

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
    const count = Number(line?.split(';')[5]);
    const wrong = ofGroup && count !== (reads ? secret.items : secret.items - 1) ? [`counts ${count} items`] : [];
    return [...answers(got, ofGroup), ...holds(got, secret, [], reads), ...wrong];
  },
  async today(ask, secret, reads) {
    return holds(await ask(base), secret, [], reads);
  },
  ...journal,
  async protocol(ask, secret, reads, ofGroup) {
    const got = await ask(`${base}/meetings/2026-1/protocol`);
    return [...answers(got, ofGroup), ...holds(got, secret, secret.words.slice(2), reads)];
  },
  async paper(ask, secret, reads, ofGroup) {
    const got = await ask(`${base}/meetings/2026-1/protocol.pdf`);
    return [...answers(got, ofGroup), ...holds(got, secret, secret.words.slice(2), reads)];
  },
  async akn(ask, secret, reads, ofGroup) {
    const got = await ask(`${base}/meetings/2026-1/protocol.akn.xml`);
    return [...answers(got, ofGroup), ...holds(got, secret, secret.words.slice(2), reads)];
  },
  async register(ask, secret, reads, ofGroup) {
    const at = (ending: string, json = false) => ask(`${base}/decisions${ending}?year=all`, { json });
    const [page, json, csv, sheet] = [await at(''), await at('', true), await at('.csv'), await at('.xlsx')];
    const { decisions, total } = (json.json ?? {}) as { decisions?: readonly unknown[]; total?: number };
    const wanted = ofGroup ? (reads ? 1 : 0) : undefined;
    return [
      ...[decisions?.length, total].flatMap((count) => (count === wanted ? [] : [`counts ${count} decisions`])),
      ...[page, json, csv, sheet].flatMap((got) => [
        ...answers(got, ofGroup),
        ...holds(got, secret, secret.words.slice(3), reads),
      ]),
    ];
  },
  async registers(ask, secret, _reads, ofGroup) {
    const wrong: string[] = [];
    // One table makes CSV and XLSX.
    for (const register of ['meeting-register', 'attendance'])
      for (const ending of ['', '.xlsx']) {
        const got = await ask(`${base}/${register}${ending}?year=all`);
        wrong.push(...answers(got, ofGroup), ...holds(got, secret, [], false));
      }
    return wrong;
  },
  async oparl(ask, secret, reads, ofGroup) {
    const list = await ask(`${base}/oparl/agenda-items`, { json: true });
    const own = await ask(`${base}/oparl/agenda-items/${secret.meeting}.2`, { json: true });
    const never = await ask(`${base}/oparl/agenda-items/${secret.meeting}.99`, { json: true });
    const { data = [] } = (list.json ?? {}) as { data?: readonly { readonly meeting: string }[] };
    const count = data.filter(({ meeting }) => meeting.endsWith(`/${secret.meeting}`)).length;
    const wanted = ofGroup ? (reads ? secret.items : secret.items - 1) : 0;
    return [
      ...(count === wanted ? [] : [`counts ${count} items`]),
      ...(reads ? answers(own, true) : same(own, never)),
      ...holds(list, secret, secret.words.slice(0, 1), reads),
    ];
  },
  async pack(ask, secret, reads, ofGroup) {
    const pack = (number: string, kind: string) =>
      ask(`${base}/meetings/${secret.meeting}/packs/${number}/pack.${kind}`);
    const [pdf, zip, json] = [
      await pack('1', 'pdf'),
      await pack('1', 'zip'),
      await ask(`${base}/meetings/${secret.meeting}`, { json: true }),
    ];
    const [title = ''] = secret.words;
    if (reads && ofGroup) return [...holds(pdf, secret, [title], reads), ...answers(zip, true)];
    const told = (json.json as { packs?: readonly { closed: boolean }[] } | undefined)?.packs;
    const wrong = ofGroup && told?.[0]?.closed !== true ? ['is not told that it is closed'] : [];
    return [...same(pdf, await pack('9', 'pdf')), ...same(zip, await pack('9', 'zip')), ...wrong];
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
    const heard = (item: string) =>
      ask(`${base}/meetings/2026-1/protocol/items/${item}`, { json: true, body: { heard: 'Söz', spoke: '' } });
    const withdrawn = (number: string) =>
      ask(`${base}/meetings/${secret.meeting}/proposals/${number}/withdrawal`, { json: true, body: {} });
    const form = (number: string) => ask(`${base}/working-copies/meetings/2026-1/protocol/items/${number}`);
    const given = (path: string, body: object) => ask(`${base}/meetings/${path}`, { json: true, body });
    /** What is done to an item or a draft besides: closed, and never there. */
    const pairs: readonly (readonly [path: (number: string) => string, body: (number: string) => object])[] = [
      [(number) => `${secret.meeting}/items/${number}/experts`, () => ({ name: 'Ekspert', body: '' })],
      [(number) => `${secret.meeting}/items/${number}/papers/1/removal`, () => ({ reason: 'Səhv' })],
      [() => '2026-1/protocol/remarks', (number) => ({ item: number === '2' ? '1' : number, text: 'Qeyd' })],
      [
        (number) => `${secret.meeting}/proposals/${before(number)}/amendments`,
        () => ({ upon: 'x', text: 'Başqa', reason: '', instead: '' }),
      ],
      [(number) => `${secret.meeting}/proposals/${before(number)}/secret-ballots`, () => ({ choice: 'for' })],
      [
        () => `${secret.meeting}/elections`,
        (number) => ({ item: number, text: 'Məruzəçi', candidates: ['head', 'member'] }),
      ],
      [(number) => `${secret.meeting}/proposals/${before(number)}/election-withdrawal`, () => ({ reason: 'Səhv' })],
    ];
    const more: string[] = [];
    for (const [path, body] of pairs)
      more.push(
        ...same(await given(path('2'), body('2')), await given(path('99'), body('99'))).map(
          (each) => `${path('2')}: ${each}`,
        ),
      );
    return [
      ...more,
      ...same(await proposal('2'), await proposal('99')),
      ...same(await heard('1'), await heard('99')),
      ...same(await withdrawn('1'), await withdrawn('99')),
      ...same(await form('1'), await form('99')),
    ];
  },
};

/** The draft on the closed item is the first one. */
const before = (number: string): string => (number === '2' ? '1' : number);
