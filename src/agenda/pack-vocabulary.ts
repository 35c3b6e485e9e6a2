import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, Wording } from '#journal/vocabulary.ts';
import type { AgendaItem, MeetingId } from '#meetings/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';

/** Its number in the meeting: `1`, `2`. */
export type PackNumber = string;

/** A paper of an item as it was then. */
export type PackedPaper = {
  readonly paper: string;
  readonly title: Wording;
  readonly hash: string;
  readonly kind: string;
  readonly size: number;
};
export type PackedItem = AgendaItem & { readonly papers: readonly PackedPaper[] };

/** What goes into a pack: whatever the whole Group may read, and the numbers of what it may not. */
export type PackContents = {
  /** When and where the meeting is, as the first page says. */
  readonly on: string;
  readonly place: Wording | null;
  /** Of the agenda. */
  readonly revision: number;
  readonly agenda: readonly PackedItem[];
  /** Numbers of items and of papers that are handed out by themselves. */
  readonly separately: { readonly items: readonly string[]; readonly papers: readonly string[] };
};

/** `order`: id of the command, by which what is made of the pack is kept. */
export type PackCommand = { readonly type: 'makePack'; readonly meeting: MeetingId; readonly order: string };

type Fixed = PackContents & { readonly pack: PackNumber; readonly order: string };

/** Acts of the stream `meeting/<id>`. */
export type PackAct = Act & { readonly type: 'PackMade'; readonly data: Fixed & { readonly meeting: MeetingId } };

export type Pack = Fixed & {
  readonly by: PersonId;
  readonly at: string;
  readonly position: number;
  /** Whether something in it is not for whoever looks: then nothing of what it holds stands here. */
  readonly closed: boolean;
};

export type Packs = Map<PackNumber, Pack>;

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type PackRefusal = Refused<'emptyPack'> | (Refused<'packStands'> & { readonly pack: PackNumber });
