import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, OnPaper, Wording } from '#journal/vocabulary.ts';
import type { MeetingId } from '#meetings/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';

type Of = { readonly meeting: MeetingId };

/** SHA-256 of a paper's bytes, hex. */
export type PaperHash = string;

export type ProtocolCommand =
  | ({
      readonly type: 'recordItem';
      readonly item: string;
      readonly heard: Wording | null;
      readonly spoke: Wording | null;
    } & Of)
  | ({
      readonly type: 'submitProtocol';
      readonly number: string;
      readonly paper: PaperHash;
      readonly revision: number;
    } & Of)
  | ({ readonly type: 'returnProtocol'; readonly reason: Wording } & Of)
  | ({ readonly type: 'signProtocol'; readonly paper: PaperHash } & Of);

/** Acts of the stream `meeting/<id>`. */
export type ProtocolAct = Act &
  (
    | {
        readonly type: 'ItemRecorded';
        readonly data: Of & { readonly item: string; readonly heard: Wording | null; readonly spoke: Wording | null };
      }
    | { readonly type: 'ProtocolSubmitted'; readonly data: Of & { readonly number: string; readonly paper: PaperHash } }
    | { readonly type: 'ProtocolReturned'; readonly data: Of & { readonly reason: Wording } }
    | { readonly type: 'ProtocolSigned'; readonly data: Of & { readonly number: string; readonly paper: PaperHash } }
  );

export type ItemRecord = { readonly heard: Wording | null; readonly spoke: Wording | null };

export type Protocol = {
  stage: 'draft' | 'submitted' | 'returned' | 'signed';
  /** Grows with each change of what was heard and said: a paper made from an older text cannot be submitted. */
  revision: number;
  readonly items: Map<string, ItemRecord>;
  number: string | undefined;
  paper: PaperHash | undefined;
  /** Who put it before the head, and so gave it its number, and when. */
  submitted: { readonly by: PersonId; readonly at: string } | undefined;
  returnedFor: Wording | undefined;
  signed:
    | {
        readonly by: PersonId;
        readonly at: string;
        readonly position: number;
        /** How the signature came in, when the print was signed. */
        readonly onPaper: OnPaper | undefined;
      }
    | undefined;
};

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type ProtocolRefusal =
  | Refused<'protocolSigned'>
  | Refused<'meetingNotOver'>
  | Refused<'notYetOpened'>
  | Refused<'nothingSubmitted'>
  | Refused<'paperChanged'>
  | Refused<'recordChanged'>;
