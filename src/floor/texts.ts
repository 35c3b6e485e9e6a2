import type { Belonging } from '#journal/texts.ts';
import { thingOfItem, thingOfMeeting } from '#marking/things.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import type { Floor } from './vocabulary.ts';

/** Every text of the room, with the thing by whose mark it is read. */
export function* floorTexts({ meeting: { meeting }, floor }: State): Generator<Belonging> {
  for (const { item, name } of floor.experts.values()) yield [thingOfItem(meeting, item), name];
  for (const { item, reason } of floor.recusals) yield [thingOfItem(meeting, item), reason];
  for (const { name } of floor.substitutes.values()) yield [thingOfMeeting(meeting), name];
}

type State = { readonly meeting: Meeting; readonly floor: Floor };
