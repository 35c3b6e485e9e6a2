import type { Charter } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import type { Bodies, PeopleRefusal } from '#people/vocabulary.ts';
import { addDays, dateIn, instantOf } from '#text/moments.ts';
import { awaitingOffices, endOfHolding, holdingsIn, isSingle, phaseOf } from './holdings.ts';
import { flawOfConfirmer, leavesOneAlone, needsConfirmation } from './second-officer.ts';
import type {
  Composition,
  EnteredOffice,
  Holding,
  MembershipAct,
  MembershipCommand,
  MembershipRefusal,
  OfficeContent,
} from './vocabulary.ts';

export type Decision = readonly MembershipAct[] | MembershipRefusal | PeopleRefusal;
export type Asked<Type> = Extract<MembershipCommand, { type: Type }>;
export type Hearing = {
  readonly charter: Charter;
  readonly bodies: Bodies;
  readonly composition: Composition;
  readonly clause: string | null;
  readonly context: Context;
};

export const compositionAct = { version: 1, stream: 'composition' } as const;

/** Nobody is member by an entry in a list of offices: members are approved (clause 3.1), or are the head (3.2). */
export function decideOffice(hearing: Hearing, command: Asked<'recordOffice'>): Decision {
  const { charter, composition, clause, context } = hearing;
  const { type, firstDay = null, ...content } = command;
  const { holding, office, person } = content;
  const { begins, today } = beginning(hearing, firstDay);
  if (firstDay !== null && firstDay < today)
    return { refused: 'officeDayTooEarly', clause, day: firstDay, first: today };
  if (composition.holdings.has(holding) || composition.entered.has(holding))
    return { refused: 'alreadyRecorded', clause };
  const flaw = flawOfOffice(hearing, content, begins);
  if (flaw) return flaw;
  const twin = awaitingOffices(composition).some((each) => isThis(each, content));
  if (twin) return { refused: 'officeAwaitsConfirmation', clause, office, person };
  if (!needsConfirmation(charter, composition, { office, person, ...context }))
    return recorded(hearing, content, begins);
  const data = { ...content, firstDay: begins > context.at ? firstDay : null };
  return [{ ...compositionAct, type: 'OfficeEntered', clause, data }];
}

/** The first instant of the day, or that of the act where the day has begun or none is named. */
function beginning({ charter, context }: Hearing, firstDay: string | null) {
  const today = dateIn(context.at, charter.timeZone);
  const begins = firstDay === null ? context.at : startOf(firstDay, charter);
  return { today, begins: later(begins, context.at) };
}

const later = (one: string, other: string): string => (one > other ? one : other);

function startOf(day: string, { timeZone }: Charter): string {
  const start = instantOf(`${day}T00:00`, timeZone);
  if (start === undefined) throw new RangeError(`no day: ${day}`);
  return start;
}

function flawOfOffice(
  { charter, bodies, composition, clause }: Hearing,
  content: OfficeContent,
  begins: string,
): MembershipRefusal | PeopleRefusal | undefined {
  const { office, person, body } = content;
  if (!charter.offices.some(({ id }) => id === office)) return { refused: 'unknownOffice', clause, office };
  if (office === 'member') return { refused: 'officeByApproval', clause, office };
  if (office === 'nominatingAuthority' && body === null) return { refused: 'officeWithoutBody', clause };
  if (body !== null && !bodies.has(body)) return { refused: 'unknownBody', clause, body };
  const held = [...composition.holdings.values()].some((each) => {
    const end = endOfHolding(composition, each);
    return isThis(each, content) && (end === undefined || (end > begins && end > each.from));
  });
  return held ? { refused: 'officeHeld', clause, office, person } : undefined;
}

function isThis(holding: Omit<OfficeContent, 'basis'>, { office, person, body, acting }: OfficeContent): boolean {
  const same = holding.office === office && holding.person === person && holding.acting === acting;
  return same && (isSingle(office) || holding.body === body);
}

type Content = Omit<OfficeContent, 'firstDay'> & { readonly holding: string; readonly enteredBy?: string };

/** Of a later day nothing is ended now: whoever is in office stays so until then (`endOfHolding`). */
function recorded({ composition, clause, context }: Hearing, content: Content, begins: string) {
  const at = context.at;
  if (begins > at)
    return [{ ...compositionAct, type: 'OfficeRecorded', clause, data: { ...content, from: begins } } as const];
  const ended = replacedBy(composition, content, at).map((holding) => endOf(holding, clause));
  return [...ended, { ...compositionAct, type: 'OfficeRecorded', clause, data: content } as const];
}

/** A new holder takes over from the old one; an ordinary one also from whoever acted until he came. */
function replacedBy(composition: Composition, { office, acting }: Content, at: string): readonly Holding[] {
  if (!isSingle(office)) return [];
  return holdingsIn(composition, 'current', at).filter(
    (holding) => holding.office === office && (holding.acting || !acting),
  );
}

function endOf({ holding, office, person }: Holding, clause: string | null) {
  return { ...compositionAct, type: 'OfficeEnded', clause, data: { holding, office, person } } as const;
}

/** Everything is asked anew: since the entry a body may have gone, or somebody been recorded of the same office. */
export function decideConfirmation(hearing: Hearing, command: Asked<'confirmOffice'>): Decision {
  const { charter, composition, clause, context } = hearing;
  const entered = awaiting(composition, command.holding, clause);
  if ('refused' in entered) return entered;
  const { holding, office, person, body, acting, basis, by, firstDay = null } = entered;
  const { begins } = beginning(hearing, firstDay);
  const content = { holding, office, person, body, acting, basis, enteredBy: by };
  const flaw =
    flawOfConfirmer(charter, composition, entered, context, clause) ?? flawOfOffice(hearing, content, begins);
  return flaw ?? recorded(hearing, content, begins);
}

/** By any who may, so that whoever made a mistake in entering takes it back himself. */
export function decideOfficeReturn({ composition, clause }: Hearing, command: Asked<'returnOffice'>): Decision {
  const entered = awaiting(composition, command.holding, clause);
  if ('refused' in entered) return entered;
  const { holding, office, person } = entered;
  const data = { holding, office, person, reason: command.reason };
  return [{ ...compositionAct, type: 'OfficeReturned', clause, data }];
}

function awaiting({ entered }: Composition, id: string, clause: string | null): EnteredOffice | MembershipRefusal {
  const found = entered.get(id);
  if (!found) return { refused: 'unknownEnteredOffice', clause };
  return found.state === 'awaiting' ? found : { refused: 'enteredOfficeSettled', clause, state: found.state };
}

/** One that has not begun is ended by never beginning, or by a last day within its time. */
export function decideOfficeEnd(hearing: Hearing, command: Asked<'endOffice'>): Decision {
  const { charter, composition, clause, context } = hearing;
  const { lastDay = null } = command;
  const holding = composition.holdings.get(command.holding);
  if (!holding || phaseOf(composition, holding, context.at) === 'former') return { refused: 'officeNotHeld', clause };
  const first = dateIn(later(holding.from, context.at), charter.timeZone);
  if (lastDay !== null && lastDay < first) return { refused: 'officeDayTooEarly', clause, day: lastDay, first };
  const until = lastDay === null ? context.at : startOf(addDays(lastDay, 1), charter);
  const end = endOf(holding, clause);
  const flaw = flawOfEnd(hearing, holding, until);
  if (flaw) return flaw;
  return lastDay === null ? [end] : [{ ...end, data: { ...end.data, until } }];
}

function flawOfEnd(
  { charter, composition, clause, context }: Hearing,
  holding: Holding,
  until: string,
): MembershipRefusal | undefined {
  // A group in which nobody may record offices could never again do anything at all.
  const recorders = charter.authority.recordOffice?.offices ?? [];
  const stays = (other: Holding) => other.from <= until && endOfHolding(composition, other) === undefined;
  const others = [...composition.holdings.values()].filter(
    (other) => other !== holding && recorders.includes(other.office) && stays(other),
  );
  if (recorders.includes(holding.office) && others.length === 0 && holding.from <= context.at) {
    return { refused: 'lastOfficer', clause, office: holding.office };
  }
  const alone = leavesOneAlone(charter, composition, holding, { at: context.at, until });
  return alone ? { refused: 'aloneAfterwards', clause, person: holding.person } : undefined;
}
