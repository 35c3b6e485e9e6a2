import { clauseFor } from '#charter/authority.ts';
import type { Texts } from '#marking/revealed.ts';
import { agreedMoment } from '#meetings/agreed-day.ts';
import { quarterOfMoment } from '#meetings/quarter.ts';
import type { MeetingScreen } from '#meetings/screens.tsx';
import type { Meeting } from '#meetings/vocabulary.ts';
import { LawNote } from '#page/ask.tsx';
import type { LawState } from '#page/mark.tsx';
import { dayAndMonth } from '#text/dates.ts';
import { dateIn, timeIn } from '#text/moments.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { GroupView } from '../view.ts';
import type { Waiting } from './matters.ts';
import { todayWords as words } from './today-words.ts';

/** What the cards are drawn with. */
export type Desk = {
  readonly view: GroupView;
  readonly texts: Texts;
  readonly nominations: number;
  /** Meetings onto whose agenda something can still come. */
  readonly meetings: readonly Meeting[];
};

export type Of<Kind extends Waiting['kind']> = Extract<Waiting, { kind: Kind }>;

export const link = ({ view }: Desk, path: string, word: Sentence) => (
  <a class="button button-primary" href={`${view.base}${path}`}>
    {word[view.tongue]}
  </a>
);

/** The clause under which the command is given, with what it says to this reader. */
export function Note(props: {
  desk: Desk;
  command: string;
  state?: LawState;
  says?: string;
  id: string;
  clause?: string | null;
}) {
  const { view } = props.desk;
  const { command, clause = clauseFor(view.charter, command) } = props;
  const { state = 'awaited', says, id } = props;
  return (
    <LawNote charter={view.charter} clause={clause} state={state} tongue={view.tongue} says={says} id={`note-${id}`} />
  );
}

/** `IV rübün iclası: 4 dekabr, 10:00` */
export function meetingTitle({ zone, tongue }: GroupView, meeting: Meeting): string {
  const on = agreedMoment(meeting);
  const day = dayAndMonth(dateIn(on, zone), tongue);
  return `${words.meetingOf(quarterOfMoment(on, zone))[tongue]}: ${day}, ${timeIn(on, zone)}`;
}

export const screenOf = ({ view, texts }: Desk, meeting: Meeting): MeetingScreen => ({
  view,
  meeting,
  composition: view.composition,
  names: view.names,
  text: (wording) => texts(wording),
  zone: view.zone,
});
