import type { Child } from 'hono/jsx';
import { floorTexts } from '#floor/texts.ts';
import { adjournmentTexts } from '#meetings/adjournment-texts.ts';
import { agendaTexts } from '#meetings/agenda-texts.ts';
import { noticeTexts } from '#notice/texts.ts';
import { LateItems } from '../agenda/late-items.tsx';
import { ItemPapers, paperTexts } from '../agenda/papers.tsx';
import { ItemChain } from '../duties/item-chain.tsx';
import { Packs } from '../pack/card.tsx';
import { DraftBehindItem } from '../problems/item-part.tsx';
import { WallLink } from '../wall/wall-link.tsx';
import { Anew } from './anew.tsx';
import { NoticeExpected, NoticeReply } from './notice.tsx';
import { RoomBreak, RoomGuests, RoomOfItem, RoomSpeakers } from './room.tsx';
import type { ItemPartProps, PartProps, PartTexts } from './shown.ts';

/**
 * What other rooms add to the meeting's page, one line each, in the order in which it stands there. A part draws itself or
 * nothing; on what is not for its reader the states that it is given are already silent.
 */
type Part = (props: PartProps) => Child;
type ItemPart = (props: ItemPartProps) => Child;

/** Beneath the agenda. */
export const leftParts: readonly Part[] = [Packs, WallLink];

/** Above the item in hand; after its proposals while one of them is being decided, so that the answer stands first. */
export const centreParts: readonly Part[] = [NoticeReply, NoticeExpected, Anew, RoomBreak, RoomSpeakers];

/** What is read before the item's proposals; after them while one is being decided, or where nothing is there to read. */
export const itemParts: readonly ItemPart[] = [DraftBehindItem, ItemPapers];

/** Within the item that is looked at, after its proposals. */
export const itemEndParts: readonly ItemPart[] = [ItemChain, RoomOfItem];

/** After the item in hand, before the acts that carry the meeting on. */
export const afterParts: readonly Part[] = [LateItems];

/** Beneath the attendance. */
export const rightParts: readonly Part[] = [RoomGuests];

/** Texts that these parts show. */
export const partTexts: readonly PartTexts[] = [
  noticeTexts,
  floorTexts,
  ({ meeting }) => adjournmentTexts(meeting),
  paperTexts,
  ({ meeting }) => agendaTexts(meeting),
];
