import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, Wording } from '#journal/vocabulary.ts';
import type { DraftBehind, ItemKind, MeetingAct, MeetingId, MeetingRefusal } from '#meetings/vocabulary.ts';
import type { MembershipRefusal } from '#membership/vocabulary.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import type { PackAct, PackCommand, PackRefusal } from './pack-vocabulary.ts';

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

/** Id of the command that made it. */
export type SuggestionId = string;
export type TemplateId = string;

export type TemplateItem = { readonly title: Wording; readonly kind: ItemKind; readonly minutes?: number };

type OfSuggestion = { readonly suggestion: SuggestionId };
/** The draft that was offered so, if one was: it hears the answer. */
type Offered = { readonly draft?: string };
type Suggested = OfSuggestion & {
  readonly title: Wording;
  readonly kind: ItemKind;
  readonly why: Wording;
  /** The meeting for which it is meant; null: any. */
  readonly meeting: MeetingId | null;
  /** Of a proposal that was drafted between meetings. */
  readonly draft?: DraftBehind;
  /** Of what was adopted and sent, and was declined, met with silence or is late: its number among what was sent. */
  readonly sending?: string;
};
type Kept = {
  readonly template: TemplateId;
  readonly name: Wording;
  readonly items: readonly TemplateItem[];
  /** Whether a new meeting begins with its items. */
  readonly quarterly: boolean;
};

/** What members suggest, and the templates of agendas. */
export type BookCommand =
  | ({ readonly type: 'suggestItem' } & Suggested)
  | ({ readonly type: 'takeUpSuggestion'; readonly meeting: MeetingId } & OfSuggestion & Offered)
  | ({ readonly type: 'declineSuggestion'; readonly reason: Wording } & OfSuggestion & Offered)
  | ({ readonly type: 'keepTemplate' } & Kept)
  | { readonly type: 'endTemplate'; readonly template: TemplateId };

/** Acts of the stream `agenda`. What is taken up comes onto the agenda by an act of the meeting itself. */
export type BookAct = Act &
  (
    | { readonly type: 'ItemSuggested'; readonly data: Suggested }
    | {
        readonly type: 'SuggestionTakenUp';
        readonly data: OfSuggestion & { readonly meeting: MeetingId; readonly item: string };
      }
    | { readonly type: 'SuggestionDeclined'; readonly data: OfSuggestion & { readonly reason: Wording } }
    | { readonly type: 'TemplateKept'; readonly data: Kept }
    | { readonly type: 'TemplateEnded'; readonly data: { readonly template: TemplateId } }
  );

export type Suggestion = Suggested & {
  readonly by: PersonId;
  readonly at: string;
  state: 'awaiting' | 'taken up' | 'declined';
  settledAt: string | undefined;
  /** Of one that was taken up. */
  on: { readonly meeting: MeetingId; readonly item: string } | undefined;
  /** Of one that was declined. */
  reason: Wording | undefined;
};

export type Template = Kept & { readonly by: PersonId; readonly at: string; readonly version: number };

export type AgendaBook = {
  readonly suggestions: Map<SuggestionId, Suggestion>;
  /** Those that are kept; one that was ended is not there. */
  readonly templates: Map<TemplateId, Template>;
  readonly ended: Set<TemplateId>;
};

export type BookRefusal =
  | Refused<'unknownSuggestion'>
  | (Refused<'suggestionSettled'> & { readonly state: 'taken up' | 'declined' })
  | Refused<'unknownTemplate'>
  | Refused<'emptyTemplate'>;

/** What other rooms would say to the same: their own refusals serve. */
export type AgendaRefusal =
  | ItemPaperRefusal
  | BookRefusal
  | PackRefusal
  | Extract<MeetingRefusal, { refused: 'unknownMeeting' | 'meetingStage' | 'unknownItem' }>
  | Extract<MembershipRefusal, { refused: 'alreadyRecorded' }>;

export type AgendaCommand = ItemPaperCommand | BookCommand | PackCommand;
export type AgendaAct = ItemPaperAct | BookAct | PackAct;
/** What these commands may lead to: of a meeting's own acts those by which something comes onto its agenda. */
export type AgendaOutcome = AgendaAct | Extract<MeetingAct, { type: 'AgendaSet' | 'LateItemAdded' }>;
