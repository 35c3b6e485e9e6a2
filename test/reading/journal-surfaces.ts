import { type Ask, answers, base, same } from './asking.ts';

type Told = {
  /** Positions of acts that tell of the thing, all on one page of the journal. */
  readonly acts: readonly number[];
};

type JournalSurface<Of> = (ask: Ask, of: Of, reads: boolean, ofGroup: boolean) => Promise<readonly string[]>;

/** Where the journal is read: whoever reads the thing, and is of the Group, finds its acts; to others they are not there. */
export const journalOf = <Of extends Told>(): Readonly<
  Record<'journal' | 'entry' | 'table' | 'export', JournalSurface<Of>>
> => ({
  async journal(ask, { acts }, reads, ofGroup) {
    const page = `${base}/journal?before=${Math.max(...acts) + 1}`;
    const got = await ask(page, { json: true });
    const lines = (got.json as { entries?: readonly { entry: { position: number } }[] } | undefined)?.entries ?? [];
    const shown = acts.filter((act) => lines.some(({ entry }) => entry.position === act));
    const html = await ask(page);
    const links = acts.filter((act) => html.text.includes(`/journal/${act}"`));
    const wanted = reads && ofGroup ? acts.length : 0;
    return [
      ...answers(got, ofGroup),
      ...(shown.length === wanted ? [] : [`shows acts ${shown.join(' ')} of ${acts.join(' ')}`]),
      ...(links.length === wanted ? [] : [`links acts ${links.join(' ')} of ${acts.join(' ')}`]),
    ];
  },
  async entry(ask, { acts: [act = 0] }, reads, ofGroup) {
    const got = await ask(`${base}/journal/${act}`);
    return reads && ofGroup ? answers(got, true) : same(got, await ask(`${base}/journal/1000000`));
  },
  async table(ask, { acts }, reads, ofGroup) {
    const got = await ask(`${base}/journal.csv`);
    const lines = acts.filter((act) => new RegExp(`^"?${act}"?[;,]`, 'm').test(got.text));
    const wanted = reads && ofGroup ? acts.length : 0;
    return [...answers(got, ofGroup), ...(lines.length === wanted ? [] : [`has lines ${lines.join(' ')}`])];
  },
  async export(ask, { acts }, reads, ofGroup) {
    const got = await ask(`${base}/journal/export`);
    const shown = acts.filter((act) => got.text.includes(`"position":${act},`));
    const withheld = acts.filter((act) => got.text.includes(`"withheld":${act}}`));
    return [
      ...answers(got, ofGroup),
      ...(shown.length === (ofGroup && reads ? acts.length : 0) ? [] : [`holds acts ${shown.join(' ')}`]),
      ...(withheld.length === (ofGroup && !reads ? acts.length : 0) ? [] : [`withholds ${withheld.join(' ')}`]),
    ];
  },
});
