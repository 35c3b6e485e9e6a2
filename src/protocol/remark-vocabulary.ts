import type { ClauseId } from '#charter/vocabulary.ts';
import type { Wording } from '#journal/vocabulary.ts';
import type { MeetingId } from '#meetings/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import type { ProposalId } from '#voting/vocabulary.ts';

/** Id of the command that made it. */
export type RemarkId = string;

type Of = { readonly meeting: MeetingId };

export type RemarkCommand =
  /** `until`: the last day of remarks, `2026-09-25`. */
  | ({ readonly type: 'circulateProtocol'; readonly until: string } & Of)
  /** `item` null: on the protocol as a whole. */
  | ({
      readonly type: 'remarkOnProtocol';
      readonly remark: RemarkId;
      readonly item: string | null;
      readonly text: Wording;
    } & Of)
  /** `item` is the one that the remark is on: by it one knows who may do so. */
  | ({
      readonly type: 'answerRemark';
      readonly remark: RemarkId;
      readonly item: string | null;
      readonly answer: Wording;
      readonly taken: boolean;
    } & Of)
  | ({ readonly type: 'attachDissent'; readonly proposal: ProposalId; readonly text: Wording } & Of);

export type RemarkAct =
  | { readonly type: 'ProtocolCirculated'; readonly data: Of & { readonly until: string } }
  | {
      readonly type: 'RemarkMade';
      readonly data: Of & { readonly remark: RemarkId; readonly item: string | null; readonly text: Wording };
    }
  | {
      readonly type: 'RemarkAnswered';
      readonly data: Of & {
        readonly remark: RemarkId;
        readonly item: string | null;
        readonly answer: Wording;
        readonly taken: boolean;
      };
    }
  | {
      readonly type: 'DissentAttached';
      readonly data: Of & { readonly proposal: ProposalId; readonly item: string; readonly text: Wording };
    };

/** What somebody who read the draft would have otherwise, and what the secretariat answered. */
export type Remark = {
  readonly remark: RemarkId;
  readonly item: string | null;
  readonly text: Wording;
  readonly by: PersonId;
  readonly at: string;
  answer: { readonly text: Wording; readonly taken: boolean; readonly by: PersonId; readonly at: string } | undefined;
};

/** A separate opinion of one who did not vote for it. */
export type Dissent = {
  readonly proposal: ProposalId;
  readonly item: string;
  readonly text: Wording;
  readonly by: PersonId;
  readonly at: string;
};

/** The draft as it was sent round last. */
export type Circulated = { readonly until: string; readonly by: PersonId; readonly at: string };

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type RemarkRefusal =
  /** It awaits signature: nobody's remark can be taken into it. */
  | Refused<'protocolWithHead'>
  | Refused<'lastDayPast'>
  | (Refused<'protocolDueBefore'> & { readonly last: string })
  | Refused<'notCirculated'>
  | (Refused<'remarksOver'> & { readonly until: string })
  | (Refused<'remarksAwaited'> & { readonly until: string })
  | Refused<'remarksUnanswered'>
  | Refused<'unknownRemark'>
  | (Refused<'remarkAnswered'> & { readonly at: string })
  | Refused<'dissentNotProvided'>
  | (Refused<'notDecided'> & { readonly proposal: ProposalId })
  | Refused<'didNotDissent'>
  | (Refused<'alreadyDissented'> & { readonly at: string });
