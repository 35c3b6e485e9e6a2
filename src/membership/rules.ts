import { clauseFor, officeClause } from '#charter/authority.ts';
import type { Charter, OfficeId } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import type { Bodies, BodyId, PeopleRefusal } from '#people/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import { bodiesNominatedBy, holdingAt, isMemberAt, mandateOf, mandatesOfBody } from './composition.ts';
import type { Composition, MembershipAct, MembershipCommand, MembershipRefusal } from './vocabulary.ts';

type Decision = readonly MembershipAct[] | MembershipRefusal | PeopleRefusal;
type Asked<Type> = Extract<MembershipCommand, { type: Type }>;
type Hearing = {
  readonly charter: Charter;
  readonly bodies: Bodies;
  readonly composition: Composition;
  readonly clause: string | null;
  readonly context: Context;
};

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

const compositionAct = { version: 1, stream: 'composition' } as const;

/** Nobody is member by an entry in a list of offices: members are approved (clause 3.1), or are the head (3.2). */
function decideOffice(
  { charter, bodies, composition, clause, context }: Hearing,
  command: Asked<'recordOffice'>,
): Decision {
  const { type, ...data } = command;
  if (!charter.offices.some(({ id }) => id === command.office))
    return { refused: 'unknownOffice', clause, office: command.office };
  if (command.office === 'member') return { refused: 'officeByApproval', clause, office: command.office };
  if (command.office === 'nominatingAuthority' && command.body === null)
    return { refused: 'officeWithoutBody', clause };
  if (command.body !== null && !bodies.has(command.body)) return { refused: 'unknownBody', clause, body: command.body };
  const holder = currentHolding(composition, command, context.at);
  if (holder?.person === command.person)
    return { refused: 'officeHeld', clause, office: command.office, person: holder.person };
  const recorded = { ...compositionAct, type: 'OfficeRecorded', clause, data } as const;
  return holder && isSingle(command.office) ? [endOf(holder, clause), recorded] : [recorded];
}

/** Coordinator and head have one ordinary and one acting holder at most: a new one takes over from the old. */
const isSingle = (office: OfficeId) => office === 'coordinator' || office === 'head';

function currentHolding(composition: Composition, { office, acting, person, body }: Asked<'recordOffice'>, at: string) {
  return [...composition.holdings.values()].find(
    (holding) =>
      holding.office === office &&
      holding.acting === acting &&
      holding.until === undefined &&
      holding.from <= at &&
      (isSingle(office) || (holding.person === person && holding.body === body)),
  );
}

function endOf(
  { holding, office, person }: { holding: string; office: OfficeId; person: string },
  clause: string | null,
) {
  return { ...compositionAct, type: 'OfficeEnded', clause, data: { holding, office, person } } as const;
}

function decideOfficeEnd({ composition, clause }: Hearing, command: Asked<'endOffice'>): Decision {
  const holding = composition.holdings.get(command.holding);
  if (!holding || holding.until !== undefined) return { refused: 'officeNotHeld', clause };
  return [endOf(holding, clause)];
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
  if (holdingAt(composition, 'head', context.at)?.person === command.person) {
    return { refused: 'memberByOffice', clause: officeClause(charter, 'head'), person: command.person };
  }
  if (isMemberAt(composition, command.person, context.at)) {
    return { refused: 'alreadyMember', clause, person: command.person };
  }
  const { type, ...data } = command;
  return [{ ...compositionAct, type: 'RepresentativeNominated', clause, data }];
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
  const { charter, composition, clause, context } = hearing;
  const flaw = flawOfInstrument(hearing, command) ?? flawOfList(hearing, command);
  if (flaw) return flaw;
  const admitted = command.nominations.flatMap((id) => composition.nominations.get(id) ?? []);
  const replaced =
    charter.rules.seats.value === 'one'
      ? admitted.flatMap(({ body }) => mandatesOfBody(composition, body, context.at))
      : [];
  const dismissed = command.ends.flatMap((person) => mandateOf(composition, person, context.at) ?? []);
  const ended = new Map([...replaced, ...dismissed].map(({ body, person }) => [person, { body, person }]));
  const data = {
    number: command.number,
    date: command.date,
    amends: composition.instruments.length > 0,
    admitted: admitted.map(({ nomination, body, person }) => ({ nomination, body, person })),
    ended: [...ended.values()],
  };
  return [{ ...compositionAct, type: 'CompositionApproved', clause, data }];
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
  { charter, bodies, composition, clause, context }: Hearing,
  command: Asked<'approveComposition'>,
): Exclude<Decision, readonly MembershipAct[]> | undefined {
  const listed = new Set<BodyId>();
  for (const id of command.nominations) {
    const nomination = composition.nominations.get(id);
    if (!nomination) return { refused: 'unknownNomination', clause };
    if (nomination.state !== 'awaiting') return { refused: 'nominationNotAwaiting', clause, state: nomination.state };
    const { body, person } = nomination;
    if (listed.has(body)) return { refused: 'bodyTwiceInInstrument', clause, body };
    if (!bodies.get(body)?.seat) return { refused: 'mayNotNominate', clause: clauseFor(charter, 'giveSeat'), body };
    if (isMemberAt(composition, person, context.at)) return { refused: 'alreadyMember', clause, person };
    listed.add(body);
  }
  const stranger = command.ends.find((person) => !mandateOf(composition, person, context.at));
  return stranger === undefined ? undefined : { refused: 'notMember', clause, person: stranger };
}

function decideEnd({ composition, clause, context }: Hearing, command: Asked<'endMembership'>): Decision {
  if (!mandateOf(composition, command.person, context.at))
    return { refused: 'notMember', clause, person: command.person };
  const { type, ...data } = command;
  return [{ ...compositionAct, type: 'MembershipEnded', clause, data }];
}
