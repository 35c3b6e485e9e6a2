import { clauseFor } from '#charter/authority.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import type { Composition, MembershipRefusal } from '#membership/vocabulary.ts';
import type { Bodies, PeopleRefusal, PersonId } from '#people/vocabulary.ts';
import { addDays, dateIn } from '#text/moments.ts';
import type { Access, AccessAct, AccessCommand, AccessRefusal, Recovery, WallCommand } from './vocabulary.ts';

type Decision =
  | readonly AccessAct[]
  | AccessRefusal
  | Extract<PeopleRefusal, { refused: 'unknownBody' | 'bodySucceeded' }>
  | Extract<MembershipRefusal, { refused: 'alreadyRecorded' }>;
type Ordinary = Exclude<AccessCommand, WallCommand>;
type Asked<Type> = Extract<AccessCommand, { type: Type }>;
type Hearing = {
  readonly charter: Charter;
  readonly bodies: Bodies;
  readonly composition: Composition;
  readonly access: Access;
  readonly context: Context;
};
type Judged = Hearing & { readonly clause: ClauseId | null };

const types: readonly string[] = [
  'invitePerson',
  'startRecovery',
  'confirmRecovery',
  'withdrawRecovery',
  'endSessions',
  'admitSystem',
  'endSystem',
  'openWall',
  'closeWall',
] satisfies readonly AccessCommand['type'][];

export const isAccessCommand = (command: { readonly type: string }): command is AccessCommand =>
  types.includes(command.type);

const accessAct = { version: 1, stream: 'access' } as const;

/** The longest a system is admitted for: a year, after which the secretariat looks at it anew. */
export const MOST_DAYS = 365;

/** What concerns one meeting is decided in `walls.ts`. */
export function decideAccess(hearing: Hearing, command: Ordinary): Decision {
  const judged = { ...hearing, clause: clauseFor(hearing.charter, command.type) };
  switch (command.type) {
    case 'invitePerson':
      return decideInvitation(judged, command);
    case 'startRecovery':
      return decideStart(judged, command);
    case 'confirmRecovery':
      return decideConfirmation(judged, command);
    case 'withdrawRecovery':
      return decideWithdrawal(judged, command);
    case 'endSessions':
      return decideSessionsEnd(judged, command);
    case 'admitSystem':
      return decideAdmission(judged, command);
    case 'endSystem':
      return decideSystemEnd(judged, command);
  }
}

/** Whoever holds, has held or is nominated for anything: also former members have a right to what they did. */
export function isKnown({ holdings, nominations, mandates }: Composition, person: PersonId): boolean {
  return [...holdings.values(), ...nominations.values(), ...mandates].some((each) => each.person === person);
}

const strangerIn = ({ composition, clause }: Judged, person: PersonId): AccessRefusal | undefined =>
  isKnown(composition, person) ? undefined : { refused: 'strangerToGroup', clause, person };

function decideInvitation(judged: Judged, { person, invitation }: Asked<'invitePerson'>): Decision {
  const { clause } = judged;
  const stranger = strangerIn(judged, person);
  if (stranger) return stranger;
  return [{ ...accessAct, type: 'PersonInvited', clause, data: { person, invitation } }];
}

/** The one recovery of a person that waits for a second officer. */
export const awaitingRecovery = ({ recoveries }: Access, person: PersonId): Recovery | undefined =>
  [...recoveries.values()].find((each) => each.person === person && each.state === 'awaiting');

function decideStart(judged: Judged, { recovery, person }: Asked<'startRecovery'>): Decision {
  const { access, clause, context } = judged;
  const stranger = strangerIn(judged, person);
  if (stranger) return stranger;
  if (person === context.by) return { refused: 'ownRecovery', clause };
  if (awaitingRecovery(access, person)) return { refused: 'recoveryAwaiting', clause, person };
  if (access.recoveries.has(recovery)) return { refused: 'alreadyRecorded', clause };
  return [{ ...accessAct, type: 'RecoveryStarted', clause, data: { recovery, person } }];
}

/** One officer alone could take over anybody's account: it takes two, and neither of them is the one it is about. */
function decideConfirmation(judged: Judged, command: Asked<'confirmRecovery'>): Decision {
  const { clause, context } = judged;
  const found = recoveryOf(judged, command);
  if ('refused' in found) return found;
  const { recovery, person, startedBy } = found;
  if (startedBy === context.by) return { refused: 'secondOfficer', clause };
  if (person === context.by) return { refused: 'ownRecovery', clause };
  return [{ ...accessAct, type: 'RecoveryConfirmed', clause, data: { recovery, person } }];
}

function decideWithdrawal(judged: Judged, command: Asked<'withdrawRecovery'>): Decision {
  const found = recoveryOf(judged, command);
  if ('refused' in found) return found;
  const { recovery, person } = found;
  return [{ ...accessAct, type: 'RecoveryWithdrawn', clause: judged.clause, data: { recovery, person } }];
}

function recoveryOf(
  { access, clause }: Judged,
  asked: { readonly recovery: string; readonly person: PersonId },
): Recovery | AccessRefusal {
  const recovery = access.recoveries.get(asked.recovery);
  if (recovery?.person !== asked.person) return { refused: 'unknownRecovery', clause };
  return recovery.state === 'awaiting' ? recovery : { refused: 'recoveryNotAwaiting', clause, state: recovery.state };
}

function decideSessionsEnd(judged: Judged, { person }: Asked<'endSessions'>): Decision {
  const stranger = strangerIn(judged, person);
  if (stranger) return stranger;
  return [{ ...accessAct, type: 'SessionsEnded', clause: judged.clause, data: { person } }];
}

function decideAdmission(judged: Judged, { type: _type, ...data }: Asked<'admitSystem'>): Decision {
  const { charter, bodies, access, clause, context } = judged;
  const body = bodies.get(data.body);
  if (!body) return { refused: 'unknownBody', clause, body: data.body };
  if (body.successor) return { refused: 'bodySucceeded', clause, body: body.body, successor: body.successor.body };
  if (access.systems.has(data.system)) return { refused: 'alreadyRecorded', clause };
  const first = dateIn(context.at, charter.timeZone);
  const last = addDays(first, MOST_DAYS);
  if (data.until < first || data.until > last) return { refused: 'systemTerm', clause, first, last };
  return [{ ...accessAct, type: 'SystemAdmitted', clause, data }];
}

function decideSystemEnd({ access, clause }: Judged, command: Asked<'endSystem'>): Decision {
  const system = access.systems.get(command.system);
  if (!system) return { refused: 'unknownSystem', clause };
  if (system.endedAt !== undefined) return { refused: 'systemEnded', clause, at: system.endedAt };
  const { name, body } = system;
  return [{ ...accessAct, type: 'SystemEnded', clause, data: { system: command.system, name, body } }];
}
