import type { Wording } from '#journal/vocabulary.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import type { Proposals } from '#voting/vocabulary.ts';
import type { Protocol } from './vocabulary.ts';

/** Every text that a meeting's page and protocol show. */
export function* wordingsOf(
  meeting: Meeting,
  proposals: Proposals,
  protocol: Protocol,
): Generator<Wording | undefined | null> {
  yield* [meeting.place, meeting.link, meeting.cancelledFor, meeting.dateKey.reason, meeting.agendaKey.reason];
  yield* meeting.agenda.map(({ title }) => title);
  for (const { text } of proposals.values()) yield text;
  for (const { heard, spoke } of protocol.items.values()) yield* [heard, spoke];
  yield protocol.returnedFor;
}
