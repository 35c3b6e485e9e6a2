import { thingOfHistory } from '#history/things.ts';
import { participants, theGroup } from '#marking/audience.ts';
import type { Reader } from '#marking/reader.ts';
import { thingOfItem, thingOfMeeting, thingOfProposal, thingOfProtocol } from '#marking/things.ts';
import type { Thing } from '#marking/vocabulary.ts';

/** Whether what stands at that address below the group's is for this reader: `/meetings/2026-3/proposals/2/ballots`. */
export function isOpenTo(reads: Reader, place: string): boolean {
  if (!reads.among(participants)) return false;
  if (/^\/meetings(\/new)?$/.test(place)) return reads.among(theGroup);
  return thingsAt(place).every(reads.may);
}

const meetings = /^\/meetings\/(\d{4}-\d+)(\/.*)?$/;

function thingsAt(place: string): readonly Thing[] {
  const taken = /^(?:\/history|\/secretariat\/takeover\/items)\/([^/]+)/.exec(place)?.[1];
  if (taken !== undefined) return [thingOfHistory(taken)];
  const letter = /^\/secretariat\/letters\/([\w-]+)/.exec(place)?.[1];
  if (letter !== undefined) return [`letter/${letter}`];
  const [, meeting, inner = ''] = meetings.exec(place) ?? [];
  if (meeting === undefined) return [];
  const proposal = /\/proposals\/([^/]+)/.exec(inner)?.[1];
  const item = /\/items\/([^/]+)/.exec(inner)?.[1];
  return [
    thingOfMeeting(meeting),
    ...(inner.startsWith('/protocol') ? [thingOfProtocol(meeting)] : []),
    ...(proposal === undefined ? [] : [thingOfProposal(meeting, proposal)]),
    ...(item === undefined ? [] : [thingOfItem(meeting, item)]),
  ];
}
