import { hash } from 'node:crypto';
import { type Head, notBefore, seal } from './chain.ts';
import type { Fold } from './fold.ts';
import type { Remembered } from './store.ts';
import type { Act, Answer, CommandIdReused, Envelope, Law, Receipt, Rows, Sealed } from './vocabulary.ts';

/** What became of one command of a batch, before the commit: an answer, or an exception of the deciding code. */
export type Verdict<Refusal> = { readonly answer: Answer<Refusal | CommandIdReused> } | { readonly failed: unknown };

/** A batch as decided: what is to be written, and what each caller is told once it is. */
export type Docket<Refusal> = {
  readonly sealed: readonly Sealed[];
  readonly answers: readonly Remembered[];
  readonly beside: readonly (readonly Rows[])[];
  /** In the order of the commands. */
  readonly verdicts: readonly Verdict<Refusal>[];
};

/** Time and randomness, given from outside. */
export type Means = { readonly now: () => string; readonly salt: () => string };

/** The group's standing under its lock: where the chain ends, and which of the commands were accepted before. */
export type Standing = { readonly head: Head; readonly remembered: readonly Remembered[] };

/**
 * Decides commands one after another against the folded states, each seeing the acts of those before it. `fold` must
 * hold the streams of them all, and moves along; when the docket cannot be written it must be folded anew.
 */
export function decideAll<Command, State, Refusal>(
  law: Law<Command, State, Refusal>,
  fold: Fold<State>,
  standing: Standing,
  envelopes: readonly Envelope<Command>[],
  means: Means,
): Docket<Refusal> {
  const known = new Map(standing.remembered.map((one) => [one.command, one]));
  const sealed: Sealed[] = [];
  const answers: Remembered[] = [];
  const beside: (readonly Rows[])[] = [];
  let head = standing.head;

  const verdicts = envelopes.map((envelope): Verdict<Refusal> => {
    const earlier = known.get(envelope.id);
    if (earlier) return { answer: again(earlier, envelope) };
    const decided = decideOne(law, fold, head, envelope, means.now());
    if (!('sealed' in decided)) return decided;
    fold.advance(decided.sealed);
    head = decided.head;
    sealed.push(...decided.sealed);
    beside.push(envelope.beside);
    const answer = remember(envelope, decided.receipt, means.salt());
    answers.push(answer);
    known.set(envelope.id, answer);
    return { answer: { done: decided.receipt } };
  });
  return { sealed, answers, beside, verdicts };
}

type Decided = { readonly sealed: readonly Sealed[]; readonly head: Head; readonly receipt: Receipt };

/** Nothing is changed by this: an exception here is the fault of one command, and harms nobody else. */
function decideOne<Command, State, Refusal>(
  law: Law<Command, State, Refusal>,
  fold: Fold<State>,
  head: Head,
  { group, id, by, command }: Envelope<Command>,
  now: string,
): Decided | Verdict<Refusal> {
  const at = notBefore(head.at, now);
  try {
    const streams = law.streamsOf(command);
    const decision = law.decide(fold.of(streams), command, { group, at, by, command: id });
    if ('refusal' in decision) return { answer: { refused: decision.refusal } };
    return sealAll(decision.acts, streams, head, { group, at, by, command: id });
  } catch (failed) {
    return { failed };
  }
}

function sealAll(
  acts: readonly Act[],
  streams: readonly string[],
  head: Head,
  who: { readonly group: string; readonly at: string; readonly by: string; readonly command: string },
): Decided {
  const sealed: Sealed[] = [];
  let end = head;
  for (const act of acts) {
    if (!streams.includes(act.stream)) throw new Error(`${act.type} is about ${act.stream}, which was not asked for`);
    const next = seal(act, { ...who, position: end.position + 1, previous: end.hash });
    sealed.push(next);
    end = { position: next.entry.position, hash: next.hash, at: who.at };
  }
  if (sealed.length === 0) throw new Error('A command that is not refused must have acts');
  return { sealed, head: end, receipt: { from: head.position + 1, to: end.position, at: who.at, hash: end.hash } };
}

function again<Command>(
  earlier: Remembered,
  { by, said }: Envelope<Command>,
): { readonly done: Receipt } | { readonly refused: CommandIdReused } {
  const same = earlier.author === by && earlier.said === digestOfSaid(said, earlier.salt);
  return same ? { done: earlier.receipt } : { refused: { refused: 'commandIdReused', clause: null } };
}

function remember<Command>({ id, by, said }: Envelope<Command>, receipt: Receipt, salt: string): Remembered {
  return { command: id, author: by, salt, said: digestOfSaid(said, salt), receipt };
}

function digestOfSaid(said: string, salt: string): string {
  return hash('sha256', `vahid:said:1\n${salt}\n${said}`);
}
