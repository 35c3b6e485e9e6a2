import type { Belonging } from '#journal/texts.ts';
import { thingOfMeeting } from '#marking/things.ts';
import type { Meeting } from './vocabulary.ts';

/** Why a meeting was adjourned, and where it goes on. */
export function* adjournmentTexts({ meeting, adjournments }: Meeting): Generator<Belonging> {
  for (const { place, reason } of adjournments) {
    yield [thingOfMeeting(meeting), place];
    yield [thingOfMeeting(meeting), reason];
  }
}
