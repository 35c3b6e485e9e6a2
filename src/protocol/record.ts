import { floorTexts } from '#floor/texts.ts';
import type { Floor } from '#floor/vocabulary.ts';
import type { Belonging } from '#journal/texts.ts';
import { thingOfAdvice, thingOfItem, thingOfMeeting, thingOfProposal, thingOfProtocol } from '#marking/things.ts';
import { adjournmentTexts } from '#meetings/adjournment-texts.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import type { Proposals } from '#voting/vocabulary.ts';
import { wordingsOfProposals } from '#voting/wordings.ts';
import type { Protocol } from './vocabulary.ts';

/** Every text that a meeting's page and protocol show, with the thing that it belongs to. */
export function* wordingsOf(meeting: Meeting, proposals: Proposals, protocol: Protocol): Generator<Belonging> {
  const id = meeting.meeting;
  const whole = thingOfMeeting(id);
  const { place, link, cancelledFor, dateKey, agendaKey } = meeting;
  for (const wording of [place, link, cancelledFor, dateKey.reason, agendaKey.reason]) yield [whole, wording];
  for (const { item, title } of meeting.agenda) yield [thingOfItem(id, item), title];
  yield* wordingsOfProposals(id, proposals);
  for (const [item, { heard, spoke }] of protocol.items) {
    yield [thingOfItem(id, item), heard];
    yield [thingOfItem(id, item), spoke];
  }
  for (const { text } of meeting.advice.values()) yield [thingOfAdvice(id), text];
  yield [thingOfProtocol(id), protocol.returnedFor];
  for (const { item, text, answer } of protocol.remarks.values()) {
    const thing = item === null ? thingOfProtocol(id) : thingOfItem(id, item);
    yield [thing, text];
    yield [thing, answer?.text];
  }
  for (const { proposal, text } of protocol.dissents) yield [thingOfProposal(id, proposal), text];
  for (const { corrected } of protocol.versions) yield [thingOfProtocol(id), corrected.reason];
  const earlier = protocol.versions.flatMap(({ signatures }) => signatures);
  for (const { certificate } of [...earlier, ...protocol.signatures]) {
    yield [thingOfProtocol(id), certificate?.signer];
    yield [thingOfProtocol(id), certificate?.issuer];
  }
}

/** The same with the texts of the room and of its breaks, which the paper prints as well. */
export function* paperTexts(state: {
  readonly meeting: Meeting;
  readonly floor: Floor;
  readonly proposals: Proposals;
  readonly protocol: Protocol;
}): Generator<Belonging> {
  yield* wordingsOf(state.meeting, state.proposals, state.protocol);
  yield* floorTexts(state);
  yield* adjournmentTexts(state.meeting);
}
