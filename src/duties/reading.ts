import { isAmong, participants, type Standing } from '#marking/audience.ts';
import type { Reader } from '#marking/reader.ts';
import { thingOfItem, thingOfProposal } from '#marking/things.ts';
import type { Thing } from '#marking/vocabulary.ts';
import { thingOfDraft, thingOfProblem } from '#problems/things.ts';
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

/** What was adopted, with its item, and with what it was drafted on: their marks are known by name, whatever else is in sight. */
export const thingsOfSent = ({ meeting, item, proposal, behind }: Entered): readonly Thing[] => [
  thingOfItem(meeting, item),
  thingOfProposal(meeting, proposal),
  ...(behind ? [thingOfDraft(behind.draft), ...behind.problems.map(thingOfProblem)] : []),
];

/**
 * The same reader, for whom what was sent is read as its item is and by the people of its addressee besides. No mark is set
 * on a sending itself.
 */
export function readingSendings(reader: Reader, sendings: Sendings | undefined): Reader {
  const may = (thing: Thing): boolean => {
    const sent = sendingNamed(sendings, thing);
    if (!sent) return reader.may(thing);
    return isAddressed(sent, reader.standing) || thingsOfSent(sent).every(reader.may);
  };
  return { ...reader, may };
}
