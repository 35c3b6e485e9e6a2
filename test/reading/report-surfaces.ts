import { type Ask, answers, base, type Got, holds, same } from './asking.ts';
import { journalOf } from './journal-surfaces.ts';
import type { Asks } from './letter-surfaces.ts';

/** A report of `health` on its way: what was kept, handed in and returned, and when. */
export type SecretReport = {
  /** The address of its page, below that of the group. */
  readonly place: string;
  /** What its draft and its returned version say, and why it was returned. */
  readonly words: readonly string[];
  /** Those of them that its page shows at this stage. */
  readonly shown: readonly string[];
  /** SHA-256 of a document that was never accepted. */
  readonly document: string;
  /** Under which of the lists of what waits it stands. */
  readonly tab: 'open' | 'returned' | 'accepted';
  /** The day on which it was handed in, as tables write it; undefined while it was not. */
  readonly came: string | undefined;
  readonly acts: readonly number[];
  /** Whoever writes it. */
  readonly writer: Ask;
};

type Surface = (ask: Ask, secret: SecretReport, asks: Asks) => Promise<readonly string[]>;

const journal = journalOf<SecretReport>();

/** What a reader got that is not for him, and what he lacks of it if he answers for `health` or for the Group. */
const told = (isTold: boolean, reads: boolean, what: string): readonly string[] =>
  isTold === reads ? [] : [isTold ? `is told ${what}` : `is not told ${what}`];

const lines = (got: Got): readonly string[] => got.text.split('\n').filter((line) => line.includes('health'));

export const reportSurfaces: Readonly<Record<string, Surface>> = {
  async page(ask, secret, { reads }) {
    const got = await ask(base + secret.place);
    // A draft stands in the form of whoever writes it, and to others in JSON.
    const shown = secret.came === undefined ? [] : secret.shown;
    return [...(reads ? answers(got, true) : []), ...holds(got, secret, shown, reads)];
  },
  async json(ask, secret, { reads }) {
    const got = await ask(base + secret.place, { json: true });
    const { facts, versions = [] } = (got.json ?? {}) as { facts?: object; versions?: readonly { at?: string }[] };
    return [
      ...holds(got, secret, secret.shown, reads),
      ...told(facts !== undefined, reads, 'how it stands'),
      ...told(
        versions.some(({ at }) => at !== undefined),
        reads && secret.came !== undefined,
        'when it came',
      ),
    ];
  },
  async document(ask, { place, document }, { reads }) {
    const at = (hash: string) => ask(`${base}${place}/documents/${hash}`);
    const got = await at(document);
    return reads ? answers(got, true) : same(got, await at(document.replace(/./g, '0')));
  },
  async measure(ask, secret, { reads }) {
    const place = secret.place.replace(/\/reports\/.*/, '');
    const [html, json] = [await ask(base + place), await ask(base + place, { json: true })];
    return [...holds(html, secret, [], reads), ...holds(json, secret, [], reads)];
  },
  async waiting(ask, { tab, writer }, { reads }) {
    const wrong: string[] = [];
    for (const each of ['open', tab]) {
      const { json } = await ask(`${base}/reports?show=${each}`, { json: true });
      const { reports = [] } = (json ?? {}) as { reports?: readonly { body: string }[] };
      const isTold = reports.some(({ body }) => body === 'health');
      // Not everybody who may know of it has it to write or to look at.
      if (!reads || (ask === writer && each === tab)) wrong.push(...told(isTold, reads, `what stands under ${each}`));
    }
    return wrong;
  },
  async body(ask, secret, { reads }) {
    const got = await ask(`${base}/bodies/health`, { json: true });
    const { owed = null, record = null } = (got.json ?? {}) as { owed?: object | null; record?: object | null };
    return [
      ...holds(got, secret, [], reads),
      ...told(owed !== null, reads, 'what it owes'),
      ...told(record !== null, reads, 'its record'),
    ];
  },
  async bodies(ask, _secret, { reads }) {
    const got = await ask(`${base}/bodies`, { json: true });
    const { bodies = [] } = (got.json ?? {}) as { bodies?: readonly { body: string; late: unknown }[] };
    const late = bodies.find(({ body }) => body === 'health')?.late ?? null;
    return told(late !== null, reads, 'how much of it is late');
  },
  async table(ask, secret, { reads }) {
    const wrong: string[] = [];
    for (const place of ['/reports.csv', '/bodies/health/reports.csv']) {
      const got = await ask(base + place);
      const { came, tab } = secret;
      wrong.push(...holds(got, secret, [], reads));
      wrong.push(...told(came !== undefined && got.text.includes(came), reads && came !== undefined, 'when it came'));
      if (tab !== 'accepted') wrong.push(...told(got.status === 200 && lines(got).length > 0, reads, 'of it'));
    }
    return wrong;
  },
  async today(ask, secret, { reads }) {
    return holds(await ask(base), secret, [], reads);
  },
  journal: (ask, secret, { reads, ofGroup }) => journal.journal(ask, secret, reads, ofGroup),
  entry: (ask, secret, { reads, ofGroup }) => journal.entry(ask, secret, reads, ofGroup),
  lines: (ask, secret, { reads, ofGroup }) => journal.table(ask, secret, reads, ofGroup),
  export: (ask, secret, { reads, ofGroup }) => journal.export(ask, secret, reads, ofGroup),
  async readings(ask, _secret, { reads, ofDesk }) {
    if (reads || ofDesk) return [];
    const got = await ask(`${base}/readings`, { json: true });
    return told(got.text.includes('reporting/health'), false, 'who read it');
  },
};
