import type { AgendaBook } from '#agenda/vocabulary.ts';
import type { Entry } from '#journal/vocabulary.ts';
import { isWithin, theGroup } from '#marking/audience.ts';
import { thingOfItem, thingOfMeeting, thingOfProposal } from '#marking/things.ts';
import type { Marks, Thing } from '#marking/vocabulary.ts';
import type { DraftBehind } from '#meetings/vocabulary.ts';
import { thingOfDraft, thingOfProblem } from '#problems/things.ts';
import type { States } from './states.ts';

const thingsBehind = ({ draft, problems }: DraftBehind): readonly Thing[] => [
  thingOfDraft(draft),
  ...problems.map(thingOfProblem),
];

/** With the draft behind an item or a suggestion, and its problems: it is read by nobody who may not read all of these. */
export function withBehind(above: Thing | undefined, behind: DraftBehind | undefined): readonly Thing[] {
  return [...(above === undefined ? [] : [above]), ...(behind ? thingsBehind(behind) : [])];
}

/** A draft is read by whoever may read every problem on which it stands. */
export function aboveDraft(states: States, draft: string): readonly Thing[] {
  const state = states.get('problems');
  return state?.about === 'problems' ? (state.problems.drafts.get(draft) ?? []).map(thingOfProblem) : [];
}

/** Meetings of which an item stands on something that not all of the Group may read, or that have a mark of their own. */
export function meetingsBehind(marks: Marks, { suggestions }: Pick<AgendaBook, 'suggestions'>): readonly Thing[] {
  const isNarrower = (thing: Thing) => {
    const mark = marks.things.get(thing)?.mark;
    return mark !== undefined && !isWithin(theGroup, mark.audience);
  };
  return [...suggestions.values()].flatMap(({ on, draft }) => {
    if (!on || !draft) return [];
    const meeting = thingOfMeeting(on.meeting);
    return marks.things.has(meeting) || thingsBehind(draft).some(isNarrower) ? [meeting] : [];
  });
}

/** Streams of what stands on a problem or a draft: a mark of it closes or opens them with it. */
export function streamsUpon(states: States, thing: Thing): readonly string[] {
  const [register, book] = [states.get('problems'), states.get('agenda')];
  const drafts = register?.about === 'problems' ? [...register.problems.drafts] : [];
  const suggestions = book?.about === 'agenda' ? [...book.book.suggestions.values()] : [];
  return [
    ...drafts
      .filter(([, problems]) => problems.some((each) => thingOfProblem(each) === thing))
      .map(([id]) => `draft/${id}`),
    ...suggestions.flatMap(({ draft, on }) =>
      draft && thingsBehind(draft).includes(thing) ? ['agenda', ...(on ? [thingOfMeeting(on.meeting)] : [])] : [],
    ),
  ];
}

/** What an act on a problem or a draft tells of: with the one it was put together with, with the item and the proposal it became. */
export function thingsOfProblemAct({
  problem,
  with: other,
  draft,
  meeting,
  item,
  proposal,
}: Entry['data']): readonly Thing[] {
  return [
    ...[problem, other].flatMap((each) => (typeof each === 'string' ? [thingOfProblem(each)] : [])),
    ...(typeof draft === 'string' ? [thingOfDraft(draft)] : []),
    ...(typeof meeting === 'string' && typeof item === 'string' ? [thingOfItem(meeting, item)] : []),
    ...(typeof meeting === 'string' && typeof proposal === 'string' ? [thingOfProposal(meeting, proposal)] : []),
  ];
}

/** Streams in which acts tell of problems and drafts. */
export const isOfProblems = (stream: string): boolean =>
  stream === 'problems' || stream.startsWith('problem/') || stream.startsWith('draft/');

/** Streams of the drafts that stand behind items of the meeting of that stream. */
export function draftsBehind(states: States, stream: string): readonly string[] {
  const state = states.get(stream);
  return state?.about === 'meeting' ? [...state.meeting.drafts.values()].map(({ draft }) => `draft/${draft}`) : [];
}
