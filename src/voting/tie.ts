import { isUnknown, known } from '#charter/known.ts';
import type { ClauseId, Stated, TieRule } from '#charter/vocabulary.ts';
import type { HeadVote, Outcome, Poll, Tally, TallyBasis, TallyReason } from './tally-words.ts';

type End = (outcome: Outcome, reason: TallyReason, by: TallyBasis) => Tally;

/**
 * How a tie ends (rule: `tie`); undefined where equal votes are simply not the majority asked for. So they are, too, where the
 * rule is unknown: whatever else the text may say of them, they are not more than half.
 */
export function settleTie(rule: Stated<TieRule>, ofClass: string, poll: Poll, end: End): Tally | undefined {
  if (isUnknown(rule)) return undefined;
  const { classes, settled, undecided } = known(rule);
  switch (classes[ofClass] ?? settled) {
    case 'by the chair':
      return byTheHead(poll.head, undecided, rule.clause, end);
    case 'no majority':
      return undefined;
    case 'rejected':
      return end('not adopted', 'tie rejected', 'tie not decided');
    case 'postponed, then rejected':
      return postponed(poll, end);
    case 'voted again, then by lot':
      return end(
        'postponed',
        poll.round === 2 ? 'tie to be settled by lot' : 'tie to be voted again',
        'tie not decided',
      );
  }
}

function byTheHead(
  head: HeadVote | undefined,
  undecided: TieRule['undecided'],
  clause: ClauseId | null,
  end: End,
): Tally {
  switch (head) {
    case undefined:
      return { known: false, silent: 'head', clause };
    case 'for':
      return end('adopted', 'head voted for', 'deciding vote');
    case 'against':
      return end('not adopted', 'head voted against', 'deciding vote');
    default:
      return end(undecidedOutcomes[undecided], undecidedReasons[head], 'tie not decided');
  }
}

const undecidedOutcomes = { 'not adopted': 'not adopted', postponed: 'postponed', 'voted again': 'postponed' } as const;
const undecidedReasons = {
  abstain: 'head abstained',
  none: 'head cast no ballot',
  absent: 'head absent',
  secret: 'head voted secretly',
} as const;

function postponed(poll: Poll, end: End): Tally {
  if (poll.round === 2) return end('not adopted', 'tie again', 'tie not decided');
  return isFull(poll)
    ? end('not adopted', 'tie in a full meeting', 'tie not decided')
    : end('postponed', 'tie postponed', 'tie not decided');
}

/** A full meeting is one in which every member who is not recused has voted for or against. */
const isFull = ({ members, recused = 0, votes }: Poll): boolean => votes.for + votes.against === members - recused;
