import { least } from '#charter/fraction.ts';
import { isUnknown, known } from '#charter/known.ts';
import type { Charter, ClauseId, Need, QuorumRule } from '#charter/vocabulary.ts';

/** Who is there at the moment when the quorum is tested. Whole numbers of persons. */
export type Attendance = {
  /** In office, the chair included. */
  readonly members: number;
  /** Members present, the chair included where present. */
  readonly present: number;
  /** All seats, filled or not; only a charter that counts by seats needs it. */
  readonly seats?: number | undefined;
  /** Left out: the chair presides. */
  readonly chairPresent?: boolean | undefined;
  /** Members present who have recused themselves. */
  readonly recused?: number | undefined;
  /** 2: a second meeting, called after one without quorum. */
  readonly round?: 1 | 2 | undefined;
};

export type Quorum =
  | {
      readonly known: true;
      readonly quorate: boolean;
      /** What the charter counts out of, and how many of those are present. */
      readonly members: number;
      readonly present: number;
      readonly need: Need | 'none';
      readonly needed: number;
      readonly missing: number;
      /** How many may leave before the quorum is lost. */
      readonly spare: number;
      /** The charter asks for the chair's presence, and the chair is not there. */
      readonly chairMissing: boolean;
      readonly clause: ClauseId | null;
    }
  | { readonly known: false; readonly clause: ClauseId | null };

/** Whether the meeting has its quorum at this moment, in exact integers (rule: `quorum`; `secondMeeting` in round 2). */
export function quorumOf(charter: Charter, attendance: Attendance): Quorum {
  const { quorum, secondMeeting } = charter.rules;
  const second = attendance.round === 2 && !isUnknown(secondMeeting) ? known(secondMeeting) : 'none';
  if (second !== 'none' && second.quorum === 'none') return withoutQuorum(attendance, secondMeeting.clause);
  if (isUnknown(quorum)) return { known: false, clause: quorum.clause };
  const rule = known(quorum);
  if (second === 'none' || second.quorum === 'none') return count(rule, rule.need, attendance, quorum.clause);
  return count(rule, second.quorum, attendance, secondMeeting.clause);
}

function withoutQuorum({ members, present }: Attendance, clause: ClauseId | null): Quorum {
  return {
    known: true,
    quorate: true,
    members,
    present,
    need: 'none',
    needed: 0,
    missing: 0,
    spare: present,
    chairMissing: false,
    clause,
  };
}

function count(rule: QuorumRule, need: Need, attendance: Attendance, clause: ClauseId | null): Quorum {
  const { members, present } = counted(rule, attendance);
  const needed = least(need, members);
  const missing = Math.max(0, needed - present);
  const chairMissing = rule.chairPresent === 'required' && attendance.chairPresent === false;
  const quorate = missing === 0 && !chairMissing;
  const spare = quorate ? present - needed : 0;
  return { known: true, quorate, members, present, need, needed, missing, spare, chairMissing, clause };
}

/** Base and presence as the charter counts them: without the chair, without the recused, where it says so. */
function counted(rule: QuorumRule, attendance: Attendance): { readonly members: number; readonly present: number } {
  const { recused = 0, chairPresent = true } = attendance;
  const chair = rule.chair === 'not counted' ? 1 : 0;
  const aside = rule.recused === 'not counted' ? recused : 0;
  return {
    members: Math.max(0, all(rule, attendance) - chair - aside),
    present: Math.max(0, attendance.present - (chairPresent ? chair : 0) - aside),
  };
}

function all({ base }: QuorumRule, { members, seats }: Attendance): number {
  if (base === 'members') return members;
  if (seats === undefined) throw new RangeError('this charter counts by seats: say how many there are');
  return seats;
}
