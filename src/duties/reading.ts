import { isAmong, participants, type Standing } from '#marking/audience.ts';
import type { Reader } from '#marking/reader.ts';
import { thingOfItem, thingOfProposal } from '#marking/things.ts';
import type { Thing } from '#marking/vocabulary.ts';
import { thingOfSending } from './things.ts';
import type { Entered, Sendings } from './vocabulary.ts';

/** The sending that the thing is, if it is one that is known. */
export function sendingNamed(sendings: Sendings | undefined, thing: Thing): Entered | undefined {
  const kind = thingOfSending('');
  return thing.startsWith(kind) ? sendings?.get(thing.slice(kind.length)) : undefined;
}

/** The people of the body to which it went: they have the letter and the extract, whatever becomes of the item's mark. */
export const isAddressed = ({ body }: Entered, standing: Standing): boolean =>
  isAmong(participants, standing) && standing.bodies.some((each) => each.body === body);

/**
 * The same reader, for whom what was sent is read as its item is and by the people of its addressee besides. No mark is set
 * on a sending itself.
 */
export function readingSendings(reader: Reader, sendings: Sendings | undefined): Reader {
  const may = (thing: Thing): boolean => {
    const sent = sendingNamed(sendings, thing);
    if (!sent) return reader.may(thing);
    const { meeting, item, proposal } = sent;
    const asItem = () => [thingOfItem(meeting, item), thingOfProposal(meeting, proposal)].every(reader.may);
    return isAddressed(sent, reader.standing) || asItem();
  };
  return { ...reader, may };
}
