import type { Belonging } from '#journal/texts.ts';
import { thingOfItem } from '#marking/things.ts';
import { versionBefore } from './comparison.ts';
import type { AgendaVersion, Meeting } from './vocabulary.ts';

/** The agenda that the one awaiting the Coordinator is compared with; undefined where nothing awaits him, or for the first. */
export const comparedWith = (meeting: Meeting): AgendaVersion | undefined =>
  meeting.stage === 'proposed' && meeting.agendaKey.state === 'awaited' ? versionBefore(meeting) : undefined;

/** Titles of that earlier agenda, and of late items with their reasons, each with its item. */
export function* agendaTexts(meeting: Meeting): Generator<Belonging> {
  const of = (item: string) => thingOfItem(meeting.meeting, item);
  for (const { item, title } of comparedWith(meeting)?.agenda ?? []) yield [of(item), title];
  for (const { item, title, reason } of meeting.lateItems.values()) {
    yield [of(item), title];
    yield [of(item), reason];
  }
}
