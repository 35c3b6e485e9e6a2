import { clauseFor, officeClause } from '#charter/authority.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import type { Register } from '#meetings/vocabulary.ts';
import { holds, isMemberAt, mandatesOfBody } from '#membership/composition.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { Bodies } from '#people/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import type { History, HistoryRefusal, ItemId, Source, Taken } from './vocabulary.ts';

type Knowing = {
  readonly charter: Charter;
  readonly bodies: Bodies;
  readonly composition: Composition;
  readonly register: Register;
  readonly history: History;
  readonly context: Context;
};
type Flaw = HistoryRefusal | undefined;
type Of<Kind extends Taken['kind']> = Extract<Taken, { kind: Kind }>;

/** Why this cannot be taken over, or no longer; `own` is the item itself, when it is asked again. */
export function flawOf(knowing: Knowing, clause: ClauseId | null, what: Taken, source: Source, own?: ItemId): Flaw {
  const by = isClosedFor(knowing, what.kind);
  if (by) return { refused: 'takeoverClosed', clause, by };
  return notPast(knowing, clause, source.date) ?? flawOfKind(knowing, clause, what, own);
}

function flawOfKind(knowing: Knowing, clause: ClauseId | null, what: Taken, own?: ItemId): Flaw {
  switch (what.kind) {
    case 'mandate':
      return flawOfMandate(knowing, clause, what);
    case 'instrument':
      return notPast(knowing, clause, what.date) ?? flawOfNumber(knowing, clause, what);
    case 'meeting':
      return flawOfMeeting(knowing, clause, what);
    case 'protocol':
      if (!knowing.register.past.has(what.meeting)) return { refused: 'unknownMeeting', clause };
      return notPast(knowing, clause, what.date) ?? documentTwice(knowing, clause, what, own);
    case 'plan':
      if (what.until < what.from) return { refused: 'takeoverDaysReversed', clause };
      return documentTwice(knowing, clause, what, own);
  }
}

/**
 * What gives a right ends by itself: from the first approval here the composition is the Coordinator's own (clause 3.1), and
 * from the first meeting here its quorum counts on it. What only tells what was may enter until the secretariat closes it.
 */
export function isClosedFor(
  { composition, register }: Knowing,
  kind: Taken['kind'],
): 'approval' | 'meeting' | undefined {
  if (kind !== 'mandate' && kind !== 'instrument') return undefined;
  if (composition.instruments.some(({ takenOver }) => !takenOver)) return 'approval';
  return register.first === undefined ? undefined : 'meeting';
}

function notPast({ charter, context }: Knowing, clause: ClauseId | null, date: string): Flaw {
  return date > dateIn(context.at, charter.timeZone) ? { refused: 'takeoverNotPast', clause, date } : undefined;
}

function flawOfMandate(knowing: Knowing, clause: ClauseId | null, what: Of<'mandate'>): Flaw {
  const { bodies, composition } = knowing;
  const { person, body, from, until } = what;
  if (!bodies.has(body)) return { refused: 'unknownBody', clause, body };
  if (until !== null && until < from) return { refused: 'takeoverDaysReversed', clause };
  const flaw = [what.date, from, until ?? from].map((day) => notPast(knowing, clause, day)).find(Boolean);
  if (flaw) return flaw;
  const twice = composition.mandates.some(
    (mandate) =>
      mandate.person === person &&
      mandate.body === body &&
      mandate.instrument === what.number &&
      dateIn(mandate.from, knowing.charter.timeZone) === from,
  );
  if (twice) return { refused: 'mandateTakenOver', clause, person, body };
  return flawOfNumber(knowing, clause, what, true) ?? (until === null ? flawOfSeat(knowing, clause, what) : undefined);
}

/** Who is in office today sits as anybody does: on a seat of his body, once, and not beside the office of the head. */
function flawOfSeat(knowing: Knowing, clause: ClauseId | null, { person, body }: Of<'mandate'>): Flaw {
  const { charter, bodies, composition, context } = knowing;
  if (!bodies.get(body)?.seat) return { refused: 'mayNotNominate', clause: clauseFor(charter, 'giveSeat'), body };
  if (holds(composition, 'head', person, context.at)) {
    return { refused: 'memberByOffice', clause: officeClause(charter, 'head'), person };
  }
  if (isMemberAt(composition, person, context.at)) return { refused: 'alreadyMember', clause, person };
  const [seated] = charter.rules.seats.value === 'one' ? mandatesOfBody(composition, body, context.at) : [];
  return seated && { refused: 'seatTaken', clause: charter.rules.seats.clause, body, person: seated.person };
}

/** A number is one instrument's. Several mandates rest on the same; entered by itself it is entered once. */
function flawOfNumber(
  { composition }: Knowing,
  clause: ClauseId | null,
  { number, date }: { readonly number: string; readonly date: string },
  shared = false,
): Flaw {
  const known = composition.instruments.find((instrument) => instrument.number === number);
  if (!known || (shared && known.date === date)) return undefined;
  return { refused: 'instrumentNumberTaken', clause, number };
}

function flawOfMeeting(knowing: Knowing, clause: ClauseId | null, what: Of<'meeting'>): Flaw {
  const { charter, register } = knowing;
  const { meeting, on, present, members } = what;
  const year = on.slice(0, 4);
  if (!meeting.startsWith(`${year}-`) || !/^[1-9]\d{0,3}$/.test(meeting.slice(5))) {
    return { refused: 'pastMeetingNumber', clause, meeting, year };
  }
  if (register.numbers.has(meeting)) return { refused: 'meetingNumberTaken', clause, meeting };
  if (present > members || members < 1) return { refused: 'attendanceImpossible', clause, present, members };
  const first = register.first && dateIn(register.first, charter.timeZone);
  if (first !== undefined && on > first) return { refused: 'pastMeetingTooLate', clause, first };
  return notPast(knowing, clause, on);
}

function documentTwice(
  { history }: Knowing,
  clause: ClauseId | null,
  what: Of<'protocol' | 'plan'>,
  own?: ItemId,
): Flaw {
  const same = [...history.items.values()].some(
    ({ item, state, what: other }) => item !== own && state === 'confirmed' && isSame(what, other),
  );
  return same ? { refused: 'documentTakenOver', clause, kind: what.kind } : undefined;
}

function isSame(what: Of<'protocol' | 'plan'>, other: Taken): boolean {
  if (what.kind === 'protocol') return other.kind === 'protocol' && other.meeting === what.meeting;
  return other.kind === 'plan' && other.from === what.from && other.until === what.until;
}
