import { isItemPaperAct } from '#agenda/evolve.ts';
import { isPackAct, thingsOfPack } from '#agenda/pack.ts';
import type { PackAct } from '#agenda/pack-vocabulary.ts';
import { thingOfSuggestion, thingOfTemplate } from '#agenda/things.ts';
import type { AgendaBook } from '#agenda/vocabulary.ts';
import { thingOfCalendar } from '#calendar/things.ts';
import { readingSendings, sendingNamed, thingsOfSent } from '#duties/reading.ts';
import { thingOfSending } from '#duties/things.ts';
import type { Sendings } from '#duties/vocabulary.ts';
import type { Entry } from '#journal/vocabulary.ts';
import { namedBy } from '#letters/on-paper.ts';
import type { Standing } from '#marking/audience.ts';
import { outer } from '#marking/defaults.ts';
import { noMarks } from '#marking/evolve.ts';
import { type Reader, readerFor } from '#marking/reader.ts';
import {
  thingOfAdvice,
  thingOfItem,
  thingOfMeeting,
  thingOfPaper,
  thingOfProposal,
  thingOfProtocol,
} from '#marking/things.ts';
import type { Marks, Thing } from '#marking/vocabulary.ts';
import { thingOfReplies } from '#notice/things.ts';
import { thingOfPlan } from '#plan/things.ts';
import { thingOfDraft, thingOfProblem } from '#problems/things.ts';
import type { ProtocolAct } from '#protocol/vocabulary.ts';
import { readingReports } from '#reporting/seen.ts';
import { thingOfReporting } from '#reporting/things.ts';
import { aboveDraft, isOfProblems, meetingsBehind, thingsOfProblemAct, withBehind } from './behind.ts';
import { standingAt, standingFor } from './standing.ts';
import { bodiesOf, compositionOf, type States } from './states.ts';
import { standingOfSystem } from './systems.ts';

export function marksOf(states: States): Marks {
  const state = states.get('marks');
  return state?.about === 'marks' ? state.marks : noMarks();
}

/** What the person may read at that instant. A proposal belongs to its item, so that its meeting must be among the states. */
export const readerAt = (states: States, person: string, at: string): Reader =>
  readerUnder(marksOf(states), states, person, at);

/** The same under other marks than those that stand. */
export function readerUnder(marks: Marks, states: States, person: string, at: string): Reader {
  const standing = standingOfSystem(states, person) ?? standingAt(compositionOf(states), bodiesOf(states), person, at);
  return readingIn(states, marks, standing);
}

/** What the people of a body may read, as members do. */
export const readerOfBody = (states: States, body: string): Reader =>
  readingIn(states, marksOf(states), standingFor(['member'], bodiesOf(states), [body]));

/** What a screen on a wall may show, whoever set it up: what is for the whole Group, and nothing narrower. */
export function readerOfWall(states: States): Reader {
  const member = readingIn(states, marksOf(states), standingFor(['member'], bodiesOf(states), []));
  return { ...member, may: (thing) => member.may(thing) && !member.isNarrow(thing) };
}

const readingIn = (states: States, marks: Marks, standing: Standing): Reader =>
  readingReports(
    readingSendings(
      readerFor(marks, standing, (thing) => itemAbove(states, thing) ?? outer(thing)),
      sendingsIn(states),
    ),
  );

function sendingsIn(states: States): Sendings | undefined {
  const state = states.get('duties');
  return state?.about === 'duties' ? state.sendings : undefined;
}

function itemAbove(states: States, thing: Thing): Thing | readonly Thing[] | undefined {
  if (!hasItemAbove.test(thing)) return undefined;
  const sent = sendingNamed(sendingsIn(states), thing);
  if (sent) return thingsOfSent(sent);
  const [kind, meeting = '', part, number = ''] = thing.split('/');
  if (kind === 'suggestion') return aboveSuggestion(states, meeting);
  if (kind === 'draft') return aboveDraft(states, meeting);
  const state = kind === 'meeting' ? states.get(thingOfMeeting(meeting)) : undefined;
  if (state?.about !== 'meeting') return undefined;
  if (part === 'item') return withBehind(thingOfMeeting(meeting), state.meeting.drafts.get(number));
  const of = part === 'paper' ? state.papers : part === 'proposal' ? state.proposals : undefined;
  const inner = of?.get(number);
  return inner && thingOfItem(meeting, inner.item);
}

const hasItemAbove = /^(?:suggestion|sending|draft)\/|\/(?:item|paper|proposal)\//;

/** A suggestion is read by the mark of the meeting that it names, and once it is on an agenda by that of its item. */
function aboveSuggestion(states: States, id: string): readonly Thing[] {
  const state = states.get('agenda');
  const { on, meeting, draft, sending } =
    (state?.about === 'agenda' ? state.book.suggestions.get(id) : undefined) ?? {};
  return [
    ...withBehind(on ? thingOfItem(on.meeting, on.item) : meeting ? thingOfMeeting(meeting) : undefined, draft),
    ...(sending === undefined ? [] : [thingOfSending(sending)]),
  ];
}

/**
 * Streams without which it is not known who may read what: those of meetings of which something bears a mark of its own, or
 * of which an item stands on what does.
 */
export function markedStreams(marks: Marks, book: Pick<AgendaBook, 'suggestions'>): readonly string[] {
  const inMeetings = [...marks.things.keys()].filter((thing) => thing.startsWith('meeting/'));
  return [...new Set([...inMeetings.flatMap((thing) => outer(thing) ?? []), ...meetingsBehind(marks, book)])];
}

/** Acts that tell of the protocol besides the item that they name. */
const ofProtocol: readonly string[] = [
  'ItemRecorded',
  'RemarkMade',
  'RemarkAnswered',
  'DissentAttached',
  'ExtractIssued',
] satisfies readonly ProtocolAct['type'][];

/** Everything that an entry tells of. Only who may read all of it reads the entry. */
export function thingsOf({ stream, type, data }: Pick<Entry, 'stream' | 'type' | 'data'>): readonly Thing[] {
  if (typeof data.thing === 'string') return [data.thing];
  if (stream === 'meetings')
    return [
      ...(typeof data.meeting === 'string' ? [thingOfMeeting(data.meeting)] : []),
      ...followed(data.follows),
      ...(typeof data.item === 'string' ? [`history/${data.item}`] : []),
    ];
  if (stream === 'access') return typeof data.meeting === 'string' ? [thingOfMeeting(data.meeting)] : [];
  if (stream === 'letters') return typeof data.letter === 'string' ? [`letter/${data.letter}`, ...doneBy(data)] : [];
  if (stream === 'history') return typeof data.item === 'string' ? [`history/${data.item}`] : [];
  if (stream === 'agenda') return thingsInBook(data);
  if (stream === 'calendar') return [thingOfCalendar];
  if (stream === 'duties' || stream.startsWith('duty/'))
    return typeof data.sending === 'string' ? [thingOfSending(data.sending)] : [];
  if (isOfProblems(stream)) return thingsOfProblemAct(data);
  if (stream === 'plans' || stream.startsWith('plan/'))
    return typeof data.plan === 'string' ? [thingOfPlan(data.plan)] : [];
  if (stream.startsWith('measure/')) return [thingOfPlan(String(data.plan)), thingOfReporting(String(data.body))];
  if (!stream.startsWith('meeting/')) return [];
  const meeting = stream.slice('meeting/'.length);
  if (type === 'ReplyExplained') return [thingOfMeeting(meeting), thingOfReplies(meeting)];
  if (type === 'AdviceGiven') return [thingOfMeeting(meeting), thingOfAdvice(meeting)];
  if (type.startsWith('Protocol')) return [thingOfProtocol(meeting)];
  if (ofProtocol.includes(type) && data.item === null) return [thingOfProtocol(meeting)];
  if (typeof data.proposal === 'string')
    return [
      ...(ofProtocol.includes(type) ? [thingOfProtocol(meeting)] : []),
      thingOfProposal(meeting, data.proposal),
      ...(typeof data.item === 'string' ? [thingOfItem(meeting, data.item)] : []),
    ];
  if (isPackAct({ type })) return thingsOfPack(meeting, data as PackAct['data']);
  if (isItemPaperAct({ type }))
    return [thingOfItem(meeting, String(data.item)), thingOfPaper(meeting, String(data.paper))];
  if (typeof data.item === 'string')
    return [thingOfItem(meeting, data.item), ...(ofProtocol.includes(type) ? [thingOfProtocol(meeting)] : [])];
  const agenda = Array.isArray(data.agenda) ? (data.agenda as readonly { readonly item: string }[]) : [];
  return [thingOfMeeting(meeting), ...followed(data.follows), ...agenda.map(({ item }) => thingOfItem(meeting, item))];
}

/** The meeting in whose place another is called. */
function followed(follows: Entry['data'][string] | undefined): readonly Thing[] {
  if (typeof follows === 'string') return [thingOfMeeting(follows)];
  const first = typeof follows === 'object' && follows !== null && 'meeting' in follows ? follows.meeting : undefined;
  return typeof first === 'string' ? [thingOfMeeting(first)] : [];
}

/**
 * What an act on paper tells of, besides the letter that brings it: it waits with the whole command in it, and its answer
 * names the command and what it is about.
 */
const doneBy = ({ command, ...named }: Entry['data']): readonly Thing[] =>
  typeof command === 'object' && command !== null && 'type' in command
    ? thingsOfPaperAct(command)
    : thingsOfPaperAct({ ...named, type: command });

/** What a command recorded on paper is about: a meeting (with its protocol), what was sent, a problem, a draft, a report. */
export function thingsOfPaperAct(
  command: { readonly type?: unknown } & { readonly [field: string]: unknown },
): readonly Thing[] {
  const { meeting, sending, problem, draft, plan, body } = namedBy(command);
  const ofProtocolAct = typeof command.type === 'string' && command.type.endsWith('Protocol');
  return [
    ...(meeting === undefined ? [] : [ofProtocolAct ? thingOfProtocol(meeting) : thingOfMeeting(meeting)]),
    ...(sending === undefined ? [] : [thingOfSending(sending)]),
    ...(problem === undefined ? [] : [thingOfProblem(problem)]),
    ...(draft === undefined ? [] : [thingOfDraft(draft)]),
    ...(plan === undefined ? [] : [thingOfPlan(plan)]),
    ...(plan === undefined || body === undefined ? [] : [thingOfReporting(body)]),
  ];
}

/** What is told of a suggestion or a template; with the meeting and the item that it names. */
function thingsInBook({ suggestion, template, meeting, item, sending }: Entry['data']): readonly Thing[] {
  return [
    ...(typeof suggestion === 'string' ? [thingOfSuggestion(suggestion)] : []),
    ...(typeof template === 'string' ? [thingOfTemplate(template)] : []),
    ...(typeof sending === 'string' ? [thingOfSending(sending)] : []),
    ...(typeof meeting === 'string' ? [thingOfMeeting(meeting)] : []),
    ...(typeof meeting === 'string' && typeof item === 'string' ? [thingOfItem(meeting, item)] : []),
  ];
}
