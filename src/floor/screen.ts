import type { MeetingScreen } from '#meetings/screens.tsx';
import type { Option } from '#page/fields.tsx';
import type { View } from '#page/view.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import type { Floor, FloorCommand, SpeakerKind } from './vocabulary.ts';
import { speakerKinds } from './words.ts';

/** What the parts of the room need. */
export type FloorScreen = Omit<MeetingScreen, 'view'> & {
  readonly view: View<FloorCommand>;
  readonly floor: Floor;
  /** Bodies to choose from. */
  readonly bodies: readonly Option[];
};

/** A text that is still to be typed, where a command is only tried. */
export const untyped = { ref: '', digest: '' };

export const pathOf = ({ meeting }: FloorScreen, noun: string) => `/meetings/${meeting.meeting}/${noun}`;

/** How a speaker is called: a member by name, others by the text beside the journal and by what they are. */
export function speakerName(
  {
    names,
    floor,
    text,
    view: { tongue },
  }: Pick<FloorScreen, 'names' | 'floor' | 'text'> & { view: { tongue: Tongue } },
  speaker: string,
): string {
  const other = floor.experts.get(speaker) ?? floor.substitutes.get(speaker);
  return other ? text(other.name) : names.person(speaker)[tongue];
}

/** What stands after the name of whoever is no member. */
export const standing = (as: SpeakerKind): Sentence => (as === 'member' ? inEveryTongue(() => '') : speakerKinds[as]);
