import { type DutyFacts, daysPast, dutyStateOn } from '#duties/facts.ts';
import type { DutyState } from '#duties/vocabulary.ts';
import type { Asked } from '#duties/words.ts';
import { seesLateness } from '#reporting/lateness.ts';
import { dateIn } from '#text/moments.ts';
import type { GroupView } from '../view.ts';

export const todayIn = ({ now, zone }: Pick<GroupView, 'now' | 'zone'>): string => dateIn(now, zone);

/** Where it stands, as this reader may know it: whose lateness is not his to see is under control to him. */
export function stateSeen(view: GroupView, body: string, facts: DutyFacts): DutyState {
  const state = dutyStateOn(facts, todayIn(view));
  return state === 'late' && !seesLateness(view.charter, view.reads, body) ? 'under control' : state;
}

/** Days since the term or the day of the answer; nought for whom the lateness of this body is closed. That it kept silent is an answer. */
export const daysSeen = (view: GroupView, body: string, facts: DutyFacts): number =>
  seesLateness(view.charter, view.reads, body) ? daysPast(facts, todayIn(view)) : 0;

/** By what right the body is asked: what is said to it follows from that. */
export function askedOf({ bodies }: Pick<GroupView, 'bodies'>, body: string): Asked {
  const known = bodies.get(body);
  if (known?.kind === 'ngo' || known?.seat === 'ngo') return 'ngo';
  return known?.seat === 'recommended' ? 'recommended' : 'executing';
}
