import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, Wording } from '#journal/vocabulary.ts';
import type { MeetingId, MeetingRefusal } from '#meetings/vocabulary.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';

/** Its number in the meeting, in the order in which papers were attached: `1`, `2`. A number is never given again. */
export type PaperNumber = string;

/** A file as it was taken in: SHA-256 in hex, its kind by its content (`pdf`, `docx`), its size in bytes. */
export type PaperFile = { readonly hash: string; readonly kind: string; readonly size: number };

type OfItem = { readonly meeting: MeetingId; readonly item: string };

export type ItemPaperCommand =
  | ({ readonly type: 'attachPaper'; readonly title: Wording } & OfItem & PaperFile)
  | ({ readonly type: 'removePaper'; readonly paper: PaperNumber; readonly reason: Wording } & OfItem);

/** Acts of the stream `meeting/<id>`. */
export type ItemPaperAct = Act &
  (
    | {
        readonly type: 'PaperAttached';
        readonly data: OfItem &
          PaperFile & {
            readonly paper: PaperNumber;
            readonly title: Wording;
            /** The body for which a member attached it; null of one that the head or the secretariat attached. */
            readonly body: BodyId | null;
          };
      }
    | {
        readonly type: 'PaperRemoved';
        readonly data: OfItem & { readonly paper: PaperNumber; readonly reason: Wording };
      }
  );

type Hand = { readonly by: PersonId; readonly at: string; readonly position: number };

/** A paper of an item of the agenda. */
export type ItemPaper = PaperFile & {
  readonly paper: PaperNumber;
  readonly item: string;
  readonly title: Wording;
  readonly body: BodyId | null;
  readonly attached: Hand;
  removed: (Hand & { readonly reason: Wording }) | undefined;
};

/** All papers that a meeting ever had, by number; those that were removed too. */
export type Papers = Map<PaperNumber, ItemPaper>;

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type ItemPaperRefusal =
  | (Refused<'unknownPaper'> & { readonly paper: PaperNumber })
  | (Refused<'paperThere'> & { readonly paper: PaperNumber })
  | (Refused<'paperOfAnotherBody'> & { readonly body: BodyId | null });

/** What other rooms would say to the same: their own refusals serve. */
export type AgendaRefusal =
  | ItemPaperRefusal
  | Extract<MeetingRefusal, { refused: 'unknownMeeting' | 'meetingStage' | 'unknownItem' }>;

export type AgendaCommand = ItemPaperCommand;
export type AgendaAct = ItemPaperAct;
