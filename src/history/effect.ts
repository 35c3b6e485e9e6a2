import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { MeetingAct } from '#meetings/vocabulary.ts';
import type { MembershipAct } from '#membership/vocabulary.ts';
import { addDays, instantOf } from '#text/moments.ts';
import type { HistoryAct, Item, Taken } from './vocabulary.ts';

/** The first moment of a day in the charter's zone. */
const begins = (day: string, { timeZone }: Charter): string =>
  instantOf(`${day}T00:00:00`, timeZone) ?? `${day}T00:00:00.000Z`;

/** The act by which what was taken over counts, in the stream of the room that folds it. */
export function effectOf(
  charter: Charter,
  clause: ClauseId | null,
  { item, what, source }: Pick<Item, 'item' | 'what' | 'source'>,
): MembershipAct | MeetingAct | HistoryAct {
  const of = { version: 1, clause } as const;
  switch (what.kind) {
    case 'mandate':
      return { ...of, stream: 'composition', type: 'MandateTakenOver', data: { item, ...mandateOf(charter, what) } };
    case 'instrument': {
      const { number, date } = what;
      return { ...of, stream: 'composition', type: 'InstrumentTakenOver', data: { item, number, date } };
    }
    case 'meeting': {
      const { kind: _kind, ...meeting } = what;
      const data = { item, ...meeting, paper: source.paper };
      return { ...of, stream: 'meetings', type: 'MeetingTakenOver', data };
    }
    case 'protocol':
    case 'plan':
      return {
        ...of,
        stream: 'history',
        type: 'DocumentTakenOver',
        data: { item, document: what, paper: source.paper },
      };
  }
}

/** Days become moments of the charter's zone: a mandate lasts to the end of its last day. */
function mandateOf(charter: Charter, { person, body, from, until, number, date }: Extract<Taken, { kind: 'mandate' }>) {
  return {
    person,
    body,
    number,
    date,
    from: begins(from, charter),
    until: until === null ? null : begins(addDays(until, 1), charter),
  };
}
