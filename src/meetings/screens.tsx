import type { Composition } from '#membership/vocabulary.ts';
import type { LawState } from '#page/mark.tsx';
import { StatusWord } from '#page/mark.tsx';
import type { View } from '#page/view.ts';
import type { Names } from '#people/names.ts';
import type { Key, Meeting, MeetingCommand } from './vocabulary.ts';
import { keyStates } from './words.ts';

/** What the parts of a meeting's page need. */
export type MeetingScreen = {
  readonly view: View<MeetingCommand>;
  readonly meeting: Meeting;
  readonly composition: Composition;
  readonly names: Names;
  readonly text: (wording: Meeting['place'] | null) => string;
  readonly zone: string;
};

/** The noun below a meeting, which a form posts to. */
export const pathOf = ({ meeting }: MeetingScreen, noun: string) => `/meetings/${meeting.meeting}/${noun}`;

/** A text that is still to be typed, where a command is only tried. */
export const nothing = { ref: '', digest: '' };

/** How a key stands, as a colour; the word goes with it. */
export const keyColours: Record<Key['state'], LawState> = {
  unset: 'plain',
  awaited: 'awaited',
  agreed: 'met',
  returned: 'refused',
};

export function KeyWord({ view, of }: { view: View<MeetingCommand>; of: Key }) {
  return <StatusWord state={keyColours[of.state]}>{keyStates[of.state][view.tongue]}</StatusWord>;
}
