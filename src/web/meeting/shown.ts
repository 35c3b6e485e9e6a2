import type { StreamState } from '#group/vocabulary.ts';
import type { Belonging } from '#journal/texts.ts';
import type { Texts } from '#marking/revealed.ts';
import type { MeetingScreen } from '#meetings/screens.tsx';
import type { AgendaItem, Meeting } from '#meetings/vocabulary.ts';
import type { Proposals } from '#voting/vocabulary.ts';
import type { PackFiles } from '../pack/store.ts';
import type { GroupView } from '../view.ts';

export type MeetingState = Extract<StreamState, { about: 'meeting' }>;

/** `ballotsLost`: asked only for whoever may close the vote. */
export type OpenBox = {
  readonly keyAtHand: boolean;
  readonly ballotsLost: boolean;
  readonly receipt: string | undefined;
};

/** What the meeting's page shows: the folded stream as its reader may know it, and its texts. */
export type Shown = MeetingState & {
  readonly texts: Texts;
  /** Of the secret vote that is open, what this program and this reader have of it. */
  readonly box?: OpenBox | undefined;
  /** How far the files of each pack are, by the command that fixed it. */
  readonly packFiles?: ReadonlyMap<string, PackFiles> | undefined;
  /** Item asked for in the address, else the one in hand. */
  readonly item: string | undefined;
};

/** What every part of the meeting's page is given; each part draws itself or nothing. */
export type PartProps = {
  readonly view: GroupView;
  readonly shown: Shown;
  readonly screen: MeetingScreen;
};

/** What a part that stands within an item is given besides. */
export type ItemPartProps = PartProps & { readonly item: AgendaItem };

/** Texts that a part shows, each with the thing it belongs to. */
export type PartTexts = (state: MeetingState) => Iterable<Belonging>;

/** The item in hand; of a meeting that is over, the first one that was decided on, or else the first. */
export function itemToShow(meeting: Meeting, proposals: Proposals): string | undefined {
  if (!meeting.closedAt) return meeting.itemInHand;
  const decided = [...proposals.values()].find(({ stage }) => stage === 'decided');
  return decided?.item ?? meeting.agenda[0]?.item;
}

/** Whether a question on the item that is shown waits for answers now: a vote, or whether anybody objects. */
export const isAsked = ({ item, meeting, proposals }: Pick<Shown, 'item' | 'meeting' | 'proposals'>): boolean =>
  meeting.stage === 'open' &&
  [...proposals.values()].some((each) => each.item === item && (each.stage === 'voting' || each.stage === 'asked'));
