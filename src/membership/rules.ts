import { clauseFor, officeClause } from '#charter/authority.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import { inheritedBy } from '#people/body.ts';
import type { Bodies, BodyId, PersonId } from '#people/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import { bodiesNominatedBy, holds, isMemberAt, mandateOf, mandatesOfBody } from './composition.ts';
import {
  type Asked,
  compositionAct,
  type Decision,
  decideConfirmation,
  decideOffice,
  decideOfficeEnd,
  decideOfficeReturn,
  type Hearing,
} from './office-rules.ts';
import type { Composition, MembershipAct, MembershipCommand, MembershipRefusal, Nomination } from './vocabulary.ts';

export function decideMembership(
  charter: Charter,
  bodies: Bodies,
  composition: Composition,
  command: MembershipCommand,
  context: Context,
): Decision {
  const hearing = { charter, bodies, composition, clause: clauseFor(charter, command.type), context };
  switch (command.type) {
    case 'recordOffice':
      return decideOffice(hearing, command);
    case 'confirmOffice':
      return decideConfirmation(hearing, command);
    case 'returnOffice':
      return decideOfficeReturn(hearing, command);
    case 'endOffice':
      return decideOfficeEnd(hearing, command);
    case 'nominate':
      return decideNomination(hearing, command);
    case 'withdrawNomination':
      return decideWithdrawal(hearing, command);
    case 'returnNomination':
      return decideReturn(hearing, command);
    case 'approveComposition':
      return decideApproval(hearing, command);
    case 'endMembership':
      return decideEnd(hearing, command);
  }
}

function decideNomination(
  { charter, bodies, composition, clause, context }: Hearing,
  command: Asked<'nominate'>,
): Decision {
  const body = bodies.get(command.body);
  if (!body) return { refused: 'unknownBody', clause, body: command.body };
  if (!bodiesNominatedBy(composition, context.by, context.at).includes(body.body)) {
    return { refused: 'notYourBody', clause, body: body.body };
  }
  if (!body.seat) return { refused: 'mayNotNominate', clause: clauseFor(charter, 'giveSeat'), body: body.body };
  if (awaitingOf(composition, body.body)) return { refused: 'nominationAwaiting', clause, body: body.body };
  if (composition.nominations.has(command.nomination)) return { refused: 'alreadyRecorded', clause };
  const seated = seatedAlready({ charter, composition, clause, context }, command.person);
  if (seated) return seated;
  const { type, ...data } = command;
  return [{ ...compositionAct, type: 'RepresentativeNominated', clause, data }];
}

/** Nobody sits twice: not the head, who is a member by office (clause 3.2), and not a representative, for another body. */
function seatedAlready(
  { charter, composition, clause, context }: Omit<Hearing, 'bodies'>,
  person: PersonId,
): MembershipRefusal | undefined {
  if (holds(composition, 'head', person, context.at)) {
    return { refused: 'memberByOffice', clause: officeClause(charter, 'head'), person };
  }
  return isMemberAt(composition, person, context.at) ? { refused: 'alreadyMember', clause, person } : undefined;
}

const awaitingOf = (composition: Composition, body: BodyId) =>
  [...composition.nominations.values()].find(
    (nomination) => nomination.body === body && nomination.state === 'awaiting',
  );

function decideWithdrawal({ composition, clause, context }: Hearing, command: Asked<'withdrawNomination'>): Decision {
  const nomination = composition.nominations.get(command.nomination);
  if (!nomination) return { refused: 'unknownNomination', clause };
  if (!bodiesNominatedBy(composition, context.by, context.at).includes(nomination.body)) {
    return { refused: 'notYourBody', clause, body: nomination.body };
  }
  if (nomination.state !== 'awaiting') return { refused: 'nominationNotAwaiting', clause, state: nomination.state };
  return [{ ...compositionAct, type: 'NominationWithdrawn', clause, data: { nomination: nomination.nomination } }];
}

function decideReturn({ composition, clause }: Hearing, command: Asked<'returnNomination'>): Decision {
  const nomination = composition.nominations.get(command.nomination);
  if (!nomination) return { refused: 'unknownNomination', clause };
  if (nomination.state !== 'awaiting') return { refused: 'nominationNotAwaiting', clause, state: nomination.state };
  const { type, ...data } = command;
  return [{ ...compositionAct, type: 'NominationReturned', clause, data }];
}

function decideApproval(hearing: Hearing, command: Asked<'approveComposition'>): Decision {
  const { composition, clause } = hearing;
  const flaw = flawOfInstrument(hearing, command) ?? flawOfList(hearing, command);
  if (flaw) return flaw;
  const admitted = command.nominations.flatMap((id) => composition.nominations.get(id) ?? []);
  const data = {
    number: command.number,
    date: command.date,
    amends: composition.instruments.length > 0,
    admitted: admitted.map(({ nomination, body, person }) => ({ nomination, body, person })),
    ended: endedBy(hearing, admitted, command.ends),
  };
  return [{ ...compositionAct, type: 'CompositionApproved', clause, data }];
}

/**
 * Whose mandates the instrument ends: of those it names, and, where a body has one seat, of the representatives in whose place
 * the new ones come. A body that took another's place took its seat, so that the other's representative is replaced as well.
 */
function endedBy(
  { charter, bodies, composition, context }: Hearing,
  admitted: readonly Nomination[],
  ends: readonly PersonId[],
): readonly { readonly body: BodyId; readonly person: PersonId }[] {
  const seats = charter.rules.seats.value === 'one' ? admitted.flatMap(({ body }) => inheritedBy(bodies, body)) : [];
  const replaced = seats.flatMap((body) => mandatesOfBody(composition, body, context.at));
  const dismissed = ends.flatMap((person) => mandateOf(composition, person, context.at) ?? []);
  const ended = new Map([...replaced, ...dismissed].map(({ body, person }) => [person, { body, person }]));
  return [...ended.values()];
}

function flawOfInstrument({ charter, composition, clause, context }: Hearing, command: Asked<'approveComposition'>) {
  const { number, date } = command;
  if (command.nominations.length + command.ends.length === 0) return { refused: 'nothingToApprove', clause } as const;
  if (composition.instruments.some((instrument) => instrument.number === number)) {
    return { refused: 'instrumentNumberTaken', clause, number } as const;
  }
  if (date > dateIn(context.at, charter.timeZone)) return { refused: 'instrumentDateInFuture', clause, date } as const;
  const last = composition.instruments.at(-1)?.date;
  if (last !== undefined && date < last) return { refused: 'instrumentDateBeforeLast', clause, date, last } as const;
  return undefined;
}

function flawOfList(
  hearing: Hearing,
  command: Asked<'approveComposition'>,
): Exclude<Decision, readonly MembershipAct[]> | undefined {
  const { charter, bodies, composition, clause } = hearing;
  const listed = new Set<BodyId>();
  const persons = new Set<PersonId>();
  for (const id of command.nominations) {
    const nomination = composition.nominations.get(id);
    if (!nomination) return { refused: 'unknownNomination', clause };
    if (nomination.state !== 'awaiting') return { refused: 'nominationNotAwaiting', clause, state: nomination.state };
    const { body, person } = nomination;
    if (listed.has(body)) return { refused: 'bodyTwiceInInstrument', clause, body };
    if (!bodies.get(body)?.seat) return { refused: 'mayNotNominate', clause: clauseFor(charter, 'giveSeat'), body };
    if (persons.has(person)) return { refused: 'alreadyMember', clause, person };
    const seated = seatedAlready(hearing, person);
    if (seated) return seated;
    listed.add(body);
    persons.add(person);
  }
  return command.ends.map((person) => noMandate(hearing, person)).find((flaw) => flaw !== undefined);
}

/** Only a mandate can be ended: the head's membership ends with the office, and nobody else is a member without one. */
function noMandate(
  { charter, composition, clause, context }: Hearing,
  person: PersonId,
): MembershipRefusal | undefined {
  if (mandateOf(composition, person, context.at)) return undefined;
  return isMemberAt(composition, person, context.at)
    ? { refused: 'memberByOffice', clause: officeClause(charter, 'head'), person }
    : { refused: 'notMember', clause, person };
}

function decideEnd(hearing: Hearing, command: Asked<'endMembership'>): Decision {
  const { clause } = hearing;
  const flaw = noMandate(hearing, command.person);
  if (flaw) return flaw;
  const { type, ...data } = command;
  return [{ ...compositionAct, type: 'MembershipEnded', clause, data }];
}
