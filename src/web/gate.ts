import { thingOfSuggestion } from '#agenda/things.ts';
import { thingOfHistory } from '#history/things.ts';
import { participants, theGroup } from '#marking/audience.ts';
import type { Reader } from '#marking/reader.ts';
import { thingOfItem, thingOfMeeting, thingOfPaper, thingOfProposal, thingOfProtocol } from '#marking/things.ts';
import type { Thing } from '#marking/vocabulary.ts';

/** Whether what stands at that address below the group's is for this reader: `/meetings/2026-3/proposals/2/ballots`. */
export function isOpenTo(reads: Reader, place: string): boolean {
  if (!reads.among(participants)) return false;
  if (ofTheGroup.test(place) && !reads.among(theGroup)) return false;
  return thingsAt(place).every(reads.may);
}

/** What is about no one meeting, and for the Group itself. */
const ofTheGroup = /^\/(meetings(\/new)?$|(suggestions|templates)(\/|$))/;

const meetings = /^\/meetings\/(\d{4}-\d+)(\/.*)?$/;

function thingsAt(place: string): readonly Thing[] {
  const taken = /^(?:\/history|\/secretariat\/takeover\/items)\/([^/]+)/.exec(place)?.[1];
  if (taken !== undefined) return [thingOfHistory(taken)];
  const suggestion = /^\/suggestions\/([^/]+)/.exec(place)?.[1];
  if (suggestion !== undefined) return [thingOfSuggestion(suggestion)];
  const letter = /^\/secretariat\/letters\/([\w-]+)/.exec(place)?.[1];
  if (letter !== undefined) return [`letter/${letter}`];
  const [, meeting, inner = ''] = meetings.exec(place) ?? [];
  if (meeting === undefined) return [];
  const proposal = /\/proposals\/([^/]+)/.exec(inner)?.[1];
  const item = /\/(?:late-)?items\/([^/]+)/.exec(inner)?.[1];
  const paper = /\/papers\/([^/]+)/.exec(inner)?.[1];
  return [
    thingOfMeeting(meeting),
    ...(inner.startsWith('/protocol') ? [thingOfProtocol(meeting)] : []),
    ...(proposal === undefined ? [] : [thingOfProposal(meeting, proposal)]),
    ...(item === undefined ? [] : [thingOfItem(meeting, item)]),
    ...(paper === undefined ? [] : [thingOfPaper(meeting, paper)]),
  ];
}
