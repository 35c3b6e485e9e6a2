import type { NotAuthorised } from '#charter/authority.ts';
import { clauseFor } from '#charter/authority.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Act, Context, OnPaper } from '#journal/vocabulary.ts';
import type { Bodies, PersonId } from '#people/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import { isPaperCommand, namedBy } from './on-paper.ts';
import type {
  Direction,
  LetterId,
  Letters,
  LettersAct,
  LettersCommand,
  LettersDecisionRefusal,
  PaperAct,
  PaperCommand,
} from './vocabulary.ts';

/** A lawful no of another room, whatever its code. */
type AnyRefusal = { readonly refused: string; readonly clause: string | null };

/**
 * What a command of this room is heard with. `hearAs` decides a command of any room as if that person gave it now: his
 * office on this day, the charter's authority, the rules of its room.
 */
export type LettersHearing<Refusal extends AnyRefusal> = {
  readonly charter: Charter;
  readonly bodies: Bodies;
  readonly letters: Letters;
  readonly context: Context;
  hearAs(person: PersonId, command: PaperCommand): readonly Act[] | Refusal;
  /** Whether the person holds the secretariat's office now. */
  isOfSecretariat(person: PersonId): boolean;
};

type Asked<Type> = Extract<LettersCommand, { type: Type }>;
type Decision<Refusal> = readonly Act[] | LettersDecisionRefusal | Refusal;

export function decideLetters<Refusal extends AnyRefusal>(
  hearing: LettersHearing<Refusal>,
  command: LettersCommand,
): Decision<Refusal> {
  switch (command.type) {
    case 'registerLetter':
      return decideLetter(hearing, command);
    case 'recordOnPaper':
      return decideRecord(hearing, command);
    case 'confirmOnPaper':
      return decideConfirmation(hearing, command);
    case 'returnOnPaper':
      return decideReturn(hearing, command);
  }
}

const act = <Type extends LettersAct['type']>(
  type: Type,
  clause: string | null,
  data: Extract<LettersAct, { type: Type }>['data'],
) => ({ type, version: 1, stream: 'letters', clause, data }) as unknown as LettersAct;

/** The register numbers letters in the order in which they are entered, by the year in which they are: no gaps, no choice. */
function decideLetter<Refusal extends AnyRefusal>(
  { charter, bodies, letters, context }: LettersHearing<Refusal>,
  command: Asked<'registerLetter'>,
): Decision<Refusal> {
  const clause = clauseFor(charter, command.type);
  const today = dateIn(context.at, charter.timeZone);
  if (command.on > today) return { refused: 'letterDateInFuture', clause, on: command.on };
  if (command.body !== null && !bodies.has(command.body)) return { refused: 'unknownBody', clause, body: command.body };
  const { type, ...content } = command;
  return [act('LetterRegistered', clause, { letter: nextLetter(letters, command.direction, today), ...content })];
}

function nextLetter({ register }: Letters, direction: Direction, today: string): LetterId {
  const place = `${direction}-${today.slice(0, 4)}-`;
  const entered = [...register.keys()].filter((letter) => letter.startsWith(place)).length;
  return `${place}${entered + 1}`;
}

/** Recorded only if it could be confirmed now: what would be refused in any case need not wait for a second officer. */
function decideRecord<Refusal extends AnyRefusal>(
  hearing: LettersHearing<Refusal>,
  { type, ...data }: Asked<'recordOnPaper'>,
): Decision<Refusal> {
  const clause = clauseFor(hearing.charter, type);
  if (!isPaperCommand(data.command.type)) return { refused: 'notOnPaper', clause, command: data.command.type };
  const flaw = flawOfLetter(hearing.letters, data.letter, clause);
  if (flaw) return flaw;
  // Whatever an officer says of his own is said here, and never as what came from outside.
  if (hearing.isOfSecretariat(data.person)) return { refused: 'paperOfTheSecretariat', clause, person: data.person };
  if (hearing.letters.paperActs.has(data.paperAct)) return { refused: 'alreadyRecorded', clause };
  const heard = hearPerson(hearing, data);
  return 'refused' in heard ? heard : [act('PaperActRecorded', clause, data)];
}

/** The paper must have come to the group, and everybody must be able to look at it. */
function flawOfLetter({ register }: Letters, id: LetterId, clause: string | null): LettersDecisionRefusal | undefined {
  const letter = register.get(id);
  if (!letter) return { refused: 'unknownLetter', clause, letter: id };
  if (letter.direction === 'out') return { refused: 'letterSentByUs', clause, letter: id };
  return letter.scan === null ? { refused: 'letterWithoutScan', clause, letter: id } : undefined;
}

/** Two officers, never one: the second says that the paper is there and says what was recorded. */
function decideConfirmation<Refusal extends AnyRefusal>(
  hearing: LettersHearing<Refusal>,
  command: Asked<'confirmOnPaper'>,
): Decision<Refusal> {
  const clause = clauseFor(hearing.charter, command.type);
  const found = awaiting(hearing.letters, command.paperAct, clause);
  if ('refused' in found) return found;
  const confirmedBy = hearing.context.by;
  if (found.recorded.by === confirmedBy) return { refused: 'paperRecordedByYou', clause };
  const heard = hearPerson(hearing, found);
  if ('refused' in heard) return heard;
  const { person, letter } = found;
  const onPaper: OnPaper = { person, letter, recordedBy: found.recorded.by, confirmedBy };
  const confirmed = act('PaperActConfirmed', clause, settling(found));
  return [confirmed, ...heard.map((each) => ({ ...each, onPaper }))];
}

/** By any officer, so that whoever made a mistake in recording takes it back himself. */
function decideReturn<Refusal extends AnyRefusal>(
  { charter, letters }: LettersHearing<Refusal>,
  command: Asked<'returnOnPaper'>,
): Decision<Refusal> {
  const clause = clauseFor(charter, command.type);
  const found = awaiting(letters, command.paperAct, clause);
  if ('refused' in found) return found;
  return [act('PaperActReturned', clause, { ...settling(found), reason: command.reason })];
}

/** What both answers say of it: with what it is about, since only who may read that may know of it. */
const settling = ({ paperAct, person, letter, command }: PaperAct) => ({
  paperAct,
  person,
  letter,
  command: command.type,
  ...namedBy(command),
});

function awaiting({ paperActs }: Letters, id: string, clause: string | null): PaperAct | LettersDecisionRefusal {
  const found = paperActs.get(id);
  if (!found) return { refused: 'unknownPaperAct', clause };
  return found.state === 'awaiting' ? found : { refused: 'paperActSettled', clause, state: found.state };
}

type Whose = { readonly person: PersonId; readonly command: PaperCommand };

/** The command as of the person whose act it is. That he may not do it is said of him, not of the officer who asks. */
function hearPerson<Refusal extends AnyRefusal>(
  { hearAs }: LettersHearing<Refusal>,
  { person, command }: Whose,
): readonly Act[] | Refusal | LettersDecisionRefusal {
  const heard = hearAs(person, command);
  if (!isForOffice(heard)) return heard;
  return { refused: 'notOfTheirOffice', clause: heard.clause, person, offices: heard.offices };
}

const isForOffice = (heard: readonly Act[] | AnyRefusal): heard is NotAuthorised =>
  'refused' in heard && heard.refused === 'notAuthorised';
