import type { Context } from 'hono';
import { readTexts } from '#journal/texts.ts';
import type { Texts } from '#marking/revealed.ts';
import { thingOfItem, thingOfProposal, thingOfProtocol } from '#marking/things.ts';
import { oneOf, placeIn } from '#page/address.ts';
import { type Outcome, outcomes } from '#voting/tally-words.ts';
import { countDecisions, listDecisions } from '#year/views.ts';
import type { Decision } from '#year/vocabulary.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';
import { instantsOf, type Period, periodOf, sittingsFor, yearsOf } from './period.ts';

export type DecisionLine = Omit<Decision, 'protocol'> & {
  readonly says: string;
  /** Undefined where the protocol is not for this reader. */
  readonly protocol: Decision['protocol'] | undefined;
};

export type DecisionWish = Period & { readonly body: string | undefined; readonly outcome: Outcome | undefined };

export type Decisions = {
  readonly wish: DecisionWish;
  readonly years: readonly number[];
  readonly lines: readonly DecisionLine[];
  readonly counts: ReadonlyMap<Outcome, number>;
  /** How many fit, and how many there are at all, that the reader may read. */
  readonly found: { readonly count: number; readonly of: number };
  /** Lines before the first one shown. */
  readonly after: number;
};

/** `part`: how many at most; all if left out. */
export async function loadDecisions(
  house: House,
  view: GroupView,
  c: Context,
  part: number | undefined,
): Promise<Decisions> {
  const { pool } = house;
  const { group, reads, zone } = view;
  const sittings = await sittingsFor(house, view);
  const wish = {
    ...periodOf(c, view, sittings),
    body: oneOf([...view.bodies.keys()], c.req.query('body')),
    outcome: oneOf(outcomes, c.req.query('outcome')),
  };
  const asked = {
    ...instantsOf(wish, zone),
    addressee: wish.body,
    outcome: wish.outcome,
    quarter: quarterOf(wish),
    zone,
  };
  const after = part === undefined ? 0 : placeIn(c.req.query('after'));
  const closed = reads.closed();
  const [counts, all, found] = await Promise.all([
    countDecisions(pool, group, asked, closed),
    countDecisions(pool, group, { zone }, closed),
    listDecisions(pool, group, asked, closed, part === undefined ? undefined : { after, most: part }),
  ]);
  // The query has left out what is closed; the reader is asked all the same, as everywhere.
  const own = found.filter(
    ({ meeting, proposal, item }) =>
      reads.may(thingOfProposal(meeting, proposal)) && reads.may(thingOfItem(meeting, item)),
  );
  const wordings = own.map(({ meeting, proposal, text }) => [thingOfProposal(meeting, proposal), text] as const);
  const texts = view.reveal(await readTexts(pool, group, wordings));
  return {
    wish,
    years: yearsOf(view, sittings),
    lines: own.map((each) => lineOf(view, each, texts)),
    counts,
    found: { count: totalOf(counts), of: totalOf(all) },
    after,
  };
}

/** A quarter of every year cannot be said by two instants. */
const quarterOf = ({ year, quarter }: Period): number | undefined => (year === undefined ? quarter : undefined);

function lineOf({ reads }: GroupView, decision: Decision, texts: Texts): DecisionLine {
  const open = reads.may(thingOfProtocol(decision.meeting));
  return {
    ...decision,
    says: texts(decision.text),
    protocol: open ? decision.protocol : undefined,
    extracts: open ? decision.extracts : [],
  };
}

const totalOf = (counts: Decisions['counts']): number => [...counts.values()].reduce((sum, count) => sum + count, 0);
