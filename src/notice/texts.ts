import type { Belonging } from '#journal/texts.ts';
import { thingOfReplies } from './things.ts';
import type { Notice } from './vocabulary.ts';

/** Why members cannot come: for the head and the secretariat. */
export function* noticeTexts(state: {
  readonly meeting: { readonly meeting: string };
  readonly notice: Notice;
}): Generator<Belonging> {
  for (const reason of state.notice.reasons.values()) yield [thingOfReplies(state.meeting.meeting), reason];
}
