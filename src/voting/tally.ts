import { isMoreThanHalf, least } from '#charter/fraction.ts';
import { isUnknown, known } from '#charter/known.ts';
import type { Charter, ClauseId, Majority, MajorityBase, MajorityRule, Threshold } from '#charter/vocabulary.ts';
import { quorumOf } from '#meetings/quorum.ts';
import type { Outcome, Poll, Reached, Tally, TallyBasis, TallyCount, TallyReason } from './tally-words.ts';
import { settleTie } from './tie.ts';

export type { Poll, Tally } from './tally-words.ts';

/**
 * Counts a closed vote under the charter. First the quorum, where the charter tests it at votes; then the majority (rule:
 * `majority`, every threshold of the class); then, if the votes are equal, the tie (rule: `tie`). Throws a RangeError for more
 * ballots than members entitled, and for a class that the charter does not have.
 */
export function tally(charter: Charter, poll: Poll): Tally {
  const rule = majorityFor(charter, poll.class);
  if (isUnknown(rule)) return { known: false, silent: 'majority', clause: rule.clause };
  const votes = countOf(poll);
  const cite = citing(votes);
  const invalid = invalidity(charter, poll, cite);
  if (invalid) return invalid;
  const { abstention } = charter.rules;
  const readings = isUnknown(abstention) ? (['no vote', 'against'] as const) : [known(abstention)];
  const [first, second] = readings.map((each) => decide(charter, rule, poll, votes, each === 'against'));
  if (!first) throw new RangeError('no reading of abstention');
  // An unknown rule matters only where its readings differ.
  if (second && (!first.known || !second.known || first.outcome !== second.outcome)) {
    return { known: false, silent: 'abstention', clause: abstention.clause };
  }
  return first;
}

/** The majority asked for a class of decisions, by its name or its clause; undefined: the ordinary one. */
export function majorityFor({ id, rules }: Charter, wanted: string | undefined): MajorityRule {
  const found = rules.majority.find((each) =>
    wanted === undefined ? each.ordinary : each.class === wanted || each.clause === wanted,
  );
  if (!found) throw new RangeError(`the charter ${id} has no class "${wanted ?? 'ordinary'}"`);
  return found;
}

const entitledTo = ({ entitled, present, recused = 0 }: Poll): number => entitled ?? present - recused;

function countOf(poll: Poll): TallyCount {
  const { votes } = poll;
  const noBallot = entitledTo(poll) - votes.for - votes.against - votes.abstain;
  if (noBallot < 0) throw new RangeError('more ballots than members entitled to cast one');
  return { for: votes.for, against: votes.against, abstain: votes.abstain, noBallot };
}

const citing =
  (count: TallyCount) =>
  (
    outcome: Outcome,
    by: TallyBasis,
    reason: TallyReason,
    clauses: readonly (ClauseId | null)[],
    thresholds: readonly Reached[] = [],
  ): Tally & { readonly known: true } => ({
    known: true,
    outcome,
    by,
    reason,
    count,
    thresholds,
    clauses: [...new Set(clauses.filter((clause) => clause !== null))],
  });

type Cite = ReturnType<typeof citing>;

/** Without its quorum a vote adopts nothing; nor does one in which too few took part. */
function invalidity(charter: Charter, poll: Poll, cite: Cite): Tally | undefined {
  const { quorum } = charter.rules;
  if (isUnknown(quorum)) return undefined;
  const rule = known(quorum);
  const { members, present, recused = 0, round } = poll;
  const chairPresent = poll.head === undefined ? undefined : poll.head !== 'absent';
  const now = quorumOf(charter, { members, present, recused, round, chairPresent });
  if (rule.tested.includes('vote') && now.known && !now.quorate) {
    return cite('not adopted', 'no quorum', 'no quorum', [now.clause]);
  }
  if (rule.takingPart === 'none' || (now.known && now.need === 'none')) return undefined;
  const took = poll.votes.for + poll.votes.against;
  const enough = took >= least(rule.takingPart, members - recused);
  return enough ? undefined : cite('not adopted', 'no quorum', 'too few took part', [quorum.clause]);
}

function decide(charter: Charter, rule: MajorityRule, poll: Poll, count: TallyCount, abstainAgainst: boolean): Tally {
  const majority = known<Majority>(rule);
  // A member present who casts no ballot is counted as one who abstains (rule: `noBallot`).
  const against = count.against + (abstainAgainst ? count.abstain + count.noBallot : 0);
  const of = basesOf(charter, poll, count.for + against);
  const reach = (votes: number) => majority.thresholds.map((each) => reached(each, votes, of));
  const thresholds = reach(count.for);
  const cite = citing(count);
  const { abstention } = charter.rules;
  const clauses = [rule.clause, abstainAgainst && count.abstain + count.noBallot > 0 ? abstention.clause : null];
  if (allMet(thresholds)) return cite('adopted', 'majority', 'majority reached', clauses, thresholds);
  if (count.for === against && thresholds.every(turnsOnATie(count.for))) {
    const end = (outcome: Outcome, reason: TallyReason, by: TallyBasis) =>
      cite(outcome, by, reason, [rule.clause, charter.rules.tie.clause], thresholds);
    const tied = settleTie(charter.rules.tie, rule.class, poll, end);
    if (tied) return tied;
  }
  if (majority.otherwise === 'not adopted') {
    return cite('not adopted', 'majority', 'majority not reached', clauses, thresholds);
  }
  return allMet(reach(against))
    ? cite('not adopted', 'majority', 'majority against', clauses, thresholds)
    : cite('no opinion', 'majority', 'neither majority reached', clauses, thresholds);
}

const allMet = (thresholds: readonly Reached[]): boolean => thresholds.every(({ met }) => met);

/** What each base counts in this poll. */
function basesOf({ rules }: Charter, poll: Poll, cast: number): Readonly<Record<MajorityBase, number>> {
  const { members, present, recused = 0 } = poll;
  const away = rules.recusal.value === 'not counted as present' ? recused : 0;
  return { cast, present: present - away, members, entitled: members - recused };
}

function reached({ need, base }: Threshold, votes: number, bases: Readonly<Record<MajorityBase, number>>): Reached {
  const of = bases[base];
  const needed = least(need, of);
  return { need, base, of, needed, met: votes >= needed };
}

/** Half for and half against of all that is counted: one more vote for would adopt. Only there can a deciding vote decide. */
const turnsOnATie =
  (votes: number) =>
  ({ need, of, met }: Reached): boolean =>
    met || (isMoreThanHalf(need) && votes * 2 === of);
