import { clauseFor } from '#charter/authority.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import { lateItemsAwait } from '#meetings/late-items.ts';
import type { AgendaItem, Meeting, MeetingAct } from '#meetings/vocabulary.ts';
import type { AgendaBook, AgendaOutcome, AgendaRefusal, BookAct, BookCommand, Suggestion } from './vocabulary.ts';

export type BookHearing = {
  readonly charter: Charter;
  readonly book: AgendaBook;
  /** The meeting that the command names, as its asker may know it; undefined where it names none. */
  readonly meeting: Meeting | undefined;
};

type Decision = readonly AgendaOutcome[] | AgendaRefusal;
type Asked<Type> = Extract<BookCommand, { type: Type }>;

export function decideBook(hearing: BookHearing, command: BookCommand): Decision {
  const clause = clauseFor(hearing.charter, command.type);
  switch (command.type) {
    case 'suggestItem':
      return decideSuggestion(hearing, command, clause);
    case 'takeUpSuggestion':
      return decideTakingUp(hearing, command, clause);
    case 'declineSuggestion':
      return decideDeclining(hearing, command, clause);
    case 'keepTemplate':
      return decideTemplate(hearing, command, clause);
    case 'endTemplate':
      return hearing.book.templates.has(command.template)
        ? [act('TemplateEnded', clause, { template: command.template })]
        : { refused: 'unknownTemplate', clause };
  }
}

const act = <Type extends BookAct['type']>(
  type: Type,
  clause: ClauseId | null,
  data: Extract<BookAct, { type: Type }>['data'],
) => ({ type, version: 1, stream: 'agenda', clause, data }) as unknown as BookAct;

/** Something can still come onto its agenda: before the notice by setting it anew, afterwards as a late item. */
const stages: readonly Meeting['stage'][] = ['proposed', 'noticed', 'open', 'adjourned'];

function lacksMeeting(meeting: Meeting | undefined, clause: ClauseId | null): AgendaRefusal | undefined {
  if (!meeting || meeting.stage === 'unknown') return { refused: 'unknownMeeting', clause };
  return stages.includes(meeting.stage) ? undefined : { refused: 'meetingStage', clause, stage: meeting.stage };
}

function decideSuggestion(
  { book, meeting }: BookHearing,
  command: Asked<'suggestItem'>,
  clause: ClauseId | null,
): Decision {
  const { type: _type, ...data } = command;
  if (book.suggestions.has(data.suggestion)) return { refused: 'alreadyRecorded', clause };
  const lacking = data.meeting === null ? undefined : lacksMeeting(meeting, clause);
  return lacking ?? [act('ItemSuggested', clause, data)];
}

function awaiting(
  { book }: BookHearing,
  { suggestion, draft }: Asked<'takeUpSuggestion' | 'declineSuggestion'>,
  clause: ClauseId | null,
): Suggestion | AgendaRefusal {
  const found = book.suggestions.get(suggestion);
  if (!found || found.draft?.draft !== draft) return { refused: 'unknownSuggestion', clause };
  return found.state === 'awaiting' ? found : { refused: 'suggestionSettled', clause, state: found.state };
}

function decideDeclining(hearing: BookHearing, command: Asked<'declineSuggestion'>, clause: ClauseId | null): Decision {
  const found = awaiting(hearing, command, clause);
  if ('refused' in found) return found;
  return [act('SuggestionDeclined', clause, { suggestion: command.suggestion, reason: command.reason })];
}

/** By the law of the meeting's stage: a new agenda asks for its agreement anew, a late item as the charter reads its silence. */
function decideTakingUp(hearing: BookHearing, command: Asked<'takeUpSuggestion'>, clause: ClauseId | null): Decision {
  const found = awaiting(hearing, command, clause);
  if ('refused' in found) return found;
  const { meeting, charter } = hearing;
  const lacking = lacksMeeting(meeting, clause);
  if (!meeting || lacking) return lacking ?? { refused: 'unknownMeeting', clause };
  const number = String(meeting.lastItem + 1);
  const { title, kind, draft } = found;
  const item: AgendaItem = { item: number, title, kind, rapporteur: null, ...(draft ? { draft } : {}) };
  const taken = act('SuggestionTakenUp', clause, {
    suggestion: found.suggestion,
    meeting: meeting.meeting,
    item: number,
  });
  const of = { version: 1, stream: `meeting/${meeting.meeting}` };
  const onto =
    meeting.stage === 'proposed'
      ? {
          ...of,
          type: 'AgendaSet',
          clause: clauseFor(charter, 'setAgenda'),
          data: { meeting: meeting.meeting, agenda: [...meeting.agenda, item] },
        }
      : {
          ...of,
          type: 'LateItemAdded',
          clause: clauseFor(charter, 'addLateItem'),
          data: { meeting: meeting.meeting, ...item, awaits: lateItemsAwait(charter) },
        };
  return [taken, onto as unknown as Extract<MeetingAct, { type: 'AgendaSet' | 'LateItemAdded' }>];
}

function decideTemplate({ book }: BookHearing, command: Asked<'keepTemplate'>, clause: ClauseId | null): Decision {
  const { type: _type, ...data } = command;
  if (book.ended.has(data.template)) return { refused: 'unknownTemplate', clause };
  if (data.items.length === 0) return { refused: 'emptyTemplate', clause };
  return [act('TemplateKept', clause, data)];
}
