import { thingOfSuggestion } from '#agenda/things.ts';
import { thingOfSending } from '#duties/things.ts';
import { isThing, streamsOfThing } from '#group/marking.ts';
import { readerAt } from '#group/things.ts';
import { thingOfHistory } from '#history/things.ts';
import { participants, theGroup } from '#marking/audience.ts';
import { defaultMark, outer } from '#marking/defaults.ts';
import type { Reader } from '#marking/reader.ts';
import { thingOfItem, thingOfMeeting, thingOfPaper, thingOfProposal, thingOfProtocol } from '#marking/things.ts';
import type { Thing } from '#marking/vocabulary.ts';
import { thingOfDraft, thingOfProblem } from '#problems/things.ts';
import type { House } from './house.ts';
import { lookFor } from './reading.ts';

/** Whether what stands at that address below the group's is for this reader: `/meetings/2026-3/proposals/2/ballots`. */
export function isOpenTo(reads: Reader, place: string): boolean {
  if (!reads.among(participants)) return false;
  if (ofTheGroup.test(place) && !reads.among(theGroup)) return false;
  return thingsAt(place).every(reads.may);
}

/** What is about no one meeting, and for the Group itself. */
const ofTheGroup = /^\/(meetings(\/new)?$|(suggestions|templates)(\/|$))/;

/**
 * Whether an act at that address is heard at all. Where a thing that never was is answered by the clerk, one that is closed
 * to this reader is answered by him too, and in the same words: no difference tells that it is there.
 */
export function isHeardAt(reads: Reader, place: string): boolean {
  if (isOpenTo(reads, place)) return true;
  // Who may do what at the desk says the charter, to everybody around the Group.
  if (place.startsWith('/secretariat/')) return reads.among(participants);
  const things = thingsAt(place);
  return things.length > 0 && things.every((thing) => reads.among(defaultMark(outer(thing) ?? thing).audience));
}

/** Whether the place is this person's, and what it is about is there: of a place that never was it is said as of a closed one. */
export async function isThereFor(house: House, group: string, person: string, place: string): Promise<boolean> {
  const things = thingsAt(place);
  const states = await lookFor(house, group, things.flatMap(streamsOfThing));
  const reads = readerAt(states, person, house.clock().toISOString());
  return isOpenTo(reads, place) && things.every((thing) => isThing(states, thing));
}

const meetings = /^\/meetings\/(\d{4}-\d+)(\/.*)?$/;

function thingsAt(place: string): readonly Thing[] {
  const taken = /^(?:\/history|\/secretariat\/takeover\/items)\/([^/]+)/.exec(place)?.[1];
  if (taken !== undefined) return [thingOfHistory(taken)];
  const suggestion = /^\/suggestions\/([^/]+)/.exec(place)?.[1];
  if (suggestion !== undefined) return [thingOfSuggestion(suggestion)];
  const sending = /^\/duties\/(\d+)/.exec(place)?.[1];
  if (sending !== undefined) return [thingOfSending(sending)];
  const problem = /^\/problems\/(\d+)/.exec(place)?.[1];
  if (problem !== undefined) return [thingOfProblem(problem)];
  const draft = /^\/drafts\/(\d+)/.exec(place)?.[1];
  if (draft !== undefined) return [thingOfDraft(draft)];
  const letter = /^\/secretariat\/letters\/([\w-]+)/.exec(place)?.[1];
  if (letter !== undefined) return [`letter/${letter}`];
  const [, meeting, inner = ''] = meetings.exec(place) ?? [];
  if (meeting === undefined) return [];
  const proposal = /\/proposals\/([^/]+)/.exec(inner)?.[1];
  const item = /\/(?:late-)?items\/([^/]+)/.exec(inner)?.[1];
  const put = /\/drafts\/([^/]+)/.exec(inner)?.[1];
  const paper = /\/papers\/([^/]+)/.exec(inner)?.[1];
  return [
    thingOfMeeting(meeting),
    ...(inner.startsWith('/protocol') ? [thingOfProtocol(meeting)] : []),
    ...(proposal === undefined ? [] : [thingOfProposal(meeting, proposal)]),
    ...(item === undefined ? [] : [thingOfItem(meeting, item)]),
    ...(put === undefined ? [] : [thingOfDraft(put)]),
    ...(paper === undefined ? [] : [thingOfPaper(meeting, paper)]),
  ];
}
