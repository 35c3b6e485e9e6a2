import type { ClauseId, OfficeId } from '#charter/vocabulary.ts';
import type { Act, Json, Wording } from '#journal/vocabulary.ts';
import type { MembershipRefusal } from '#membership/vocabulary.ts';
import type { BodyId, PeopleRefusal, PersonId } from '#people/vocabulary.ts';

/** A letter that came to the group, or one that it sent. */
export type Direction = 'in' | 'out';

/** Its place in the register, from which its number is written: `in-2026-1` is `G-2026/1`. */
export type LetterId = string;

/** The letter itself, as on paper. */
export type LetterContent = {
  readonly direction: Direction;
  /** Date of the letter, `2026-09-18`. */
  readonly on: string;
  /** The number that the other side gave it. */
  readonly theirs: string | null;
  /** From whom it came or to whom it went: a body of the group's register, or, of anybody else, words. */
  readonly body: BodyId | null;
  readonly correspondent: Wording | null;
  readonly subject: Wording;
  /** SHA-256 of the scan, hex. */
  readonly scan: string | null;
};

/** Id of the command that recorded it. */
export type PaperActId = string;

/** A command of a later room, as it would be given by the person himself: canonical JSON. */
export type PaperCommand = { readonly type: string; readonly [field: string]: Json };

type Of = { readonly paperAct: PaperActId };
type Done = { readonly person: PersonId; readonly letter: LetterId; readonly command: PaperCommand };

export type LettersCommand =
  | ({ readonly type: 'registerLetter' } & LetterContent)
  | ({ readonly type: 'recordOnPaper' } & Of & Done)
  /** `about`: the streams of the recorded command; which are needed must be known before deciding. */
  | ({ readonly type: 'confirmOnPaper'; readonly about: readonly string[] } & Of)
  | ({ readonly type: 'returnOnPaper'; readonly reason: Wording } & Of);

/** Acts of the stream `letters`. What was confirmed happens in the stream of its own room, marked `onPaper`. */
export type LettersAct = Act &
  (
    | { readonly type: 'LetterRegistered'; readonly data: { readonly letter: LetterId } & LetterContent }
    | { readonly type: 'PaperActRecorded'; readonly data: Of & Done }
    | {
        readonly type: 'PaperActConfirmed';
        readonly data: Of & About & { readonly person: PersonId; readonly letter: LetterId; readonly command: string };
      }
    | {
        readonly type: 'PaperActReturned';
        readonly data: Of &
          About & {
            readonly person: PersonId;
            readonly letter: LetterId;
            readonly command: string;
            readonly reason: Wording;
          };
      }
  );

/** What an act on paper is about: its meeting, what was sent, its problem or draft, or whose report on which measure. */
export type PaperNamed = {
  readonly [Field in 'meeting' | 'sending' | 'problem' | 'draft' | 'plan' | 'measure' | 'body']?: string;
};

/** Acts of the first days do not say it. */
type About = PaperNamed;

/** An officer, the moment, and the place in the journal. */
export type Hand = { readonly by: PersonId; readonly at: string; readonly position: number };

export type Letter = LetterContent & { readonly letter: LetterId; readonly registered: Hand };

export type PaperAct = {
  readonly paperAct: PaperActId;
  readonly person: PersonId;
  readonly letter: LetterId;
  readonly command: PaperCommand;
  readonly recorded: Hand;
  state: 'awaiting' | 'confirmed' | 'returned';
  settled: Hand | undefined;
  reason: Wording | undefined;
};

export type Letters = { readonly register: Map<LetterId, Letter>; readonly paperActs: Map<PaperActId, PaperAct> };

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type LettersRefusal =
  | (Refused<'letterDateInFuture'> & { readonly on: string })
  | (Refused<'unknownLetter'> & { readonly letter: LetterId })
  | (Refused<'letterSentByUs'> & { readonly letter: LetterId })
  | (Refused<'letterWithoutScan'> & { readonly letter: LetterId })
  | (Refused<'notOnPaper'> & { readonly command: string })
  /** The person on whose behalf the paper speaks holds no office that may do it. */
  | (Refused<'notOfTheirOffice'> & { readonly person: PersonId; readonly offices: readonly OfficeId[] })
  | Refused<'unknownPaperAct'>
  | (Refused<'paperActSettled'> & { readonly state: 'confirmed' | 'returned' })
  | Refused<'paperRecordedByYou'>
  /** The secretariat does here what it does: on paper come the acts of others. */
  | (Refused<'paperOfTheSecretariat'> & { readonly person: PersonId });

/** What other rooms would say to the same: their own refusals serve. */
export type LettersDecisionRefusal =
  | LettersRefusal
  | Extract<PeopleRefusal, { refused: 'unknownBody' }>
  | Extract<MembershipRefusal, { refused: 'alreadyRecorded' }>;
