import { clauseFor } from '#charter/authority.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Act, Context } from '#journal/vocabulary.ts';
import type { MeetingAct, Register } from '#meetings/vocabulary.ts';
import type { Composition, MembershipAct } from '#membership/vocabulary.ts';
import type { Bodies } from '#people/vocabulary.ts';
import { effectOf } from './effect.ts';
import { flawOf, isClosedFor } from './flaws.ts';
import type { History, HistoryAct, HistoryCommand, HistoryRefusal, Item } from './vocabulary.ts';

export type HistoryHearing = {
  readonly charter: Charter;
  readonly bodies: Bodies;
  readonly composition: Composition;
  readonly register: Register;
  readonly history: History;
  readonly context: Context;
};

type Decision = readonly (HistoryAct | MembershipAct | MeetingAct)[] | HistoryRefusal;
type Asked<Type> = Extract<HistoryCommand, { type: Type }>;

/** What happened before the group worked here enters by two officers: one records it from its paper, another confirms. */
export function decideHistory(hearing: HistoryHearing, command: HistoryCommand): Decision {
  const clause = clauseFor(hearing.charter, command.type);
  if (hearing.history.closed) return { refused: 'takeoverClosed', clause, by: 'closing' };
  switch (command.type) {
    case 'takeOver':
      return decideRecord(hearing, command, clause);
    case 'confirmTakeover':
      return decideConfirmation(hearing, command, clause);
    case 'returnTakeover':
      return decideReturn(hearing, command, clause);
    case 'closeTakeover':
      return decideClosing(hearing, clause);
  }
}

const historyAct = { version: 1, stream: 'history' } as const;

/** Data as the journal holds it: the types say what it is, `Act` only that it is JSON. */
const act = <Type extends HistoryAct['type']>(
  type: Type,
  clause: ClauseId | null,
  data: Extract<HistoryAct, { type: Type }>['data'],
) => ({ ...historyAct, type, clause, data: data as unknown as Act['data'] }) as unknown as HistoryAct;

function decideRecord(hearing: HistoryHearing, command: Asked<'takeOver'>, clause: ClauseId | null): Decision {
  const { item, what, source } = command;
  if (hearing.history.items.has(item)) return { refused: 'takeoverIdTaken', clause };
  if (source.paper === '') return { refused: 'takeoverPaperMissing', clause };
  const flaw = flawOf(hearing, clause, what, source);
  return flaw ?? [act('TakeoverRecorded', clause, { item, what, source })];
}

/** What was lawful when it was recorded may have become impossible since: it is asked again. */
function decideConfirmation(
  hearing: HistoryHearing,
  command: Asked<'confirmTakeover'>,
  clause: ClauseId | null,
): Decision {
  const found = awaiting(hearing, command.item, clause);
  if ('refused' in found) return found;
  if (found.recorded.by === hearing.context.by) return { refused: 'recordedByYou', clause };
  const flaw = flawOf(hearing, clause, found.what, found.source, found.item);
  if (flaw) return flaw;
  const confirmed = act('TakeoverConfirmed', clause, { item: found.item, kind: found.what.kind });
  return [confirmed, effectOf(hearing.charter, clause, found)];
}

/** Its own recorder may take it back, too. */
function decideReturn(hearing: HistoryHearing, command: Asked<'returnTakeover'>, clause: ClauseId | null): Decision {
  const found = awaiting(hearing, command.item, clause);
  if ('refused' in found) return found;
  return [act('TakeoverReturned', clause, { item: found.item, reason: command.reason })];
}

function awaiting({ history }: HistoryHearing, id: string, clause: ClauseId | null): Item | HistoryRefusal {
  const item = history.items.get(id);
  if (!item) return { refused: 'unknownTakeover', clause };
  return item.state === 'awaiting' ? item : { refused: 'takeoverSettled', clause, state: item.state };
}

/** Nothing may be left between two officers when the door shuts, but what can never be confirmed any more. */
function decideClosing(hearing: HistoryHearing, clause: ClauseId | null): Decision {
  const items = [...hearing.history.items.values()];
  const waiting = items.filter(({ state, what }) => state === 'awaiting' && !isClosedFor(hearing, what.kind));
  if (waiting.length > 0) return { refused: 'takeoversWait', clause, count: waiting.length };
  return [act('TakeoverClosed', clause, { items: items.filter(({ state }) => state === 'confirmed').length })];
}
