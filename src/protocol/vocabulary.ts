import type { ClauseId } from '#charter/vocabulary.ts';
import type { Act, OnPaper, Wording } from '#journal/vocabulary.ts';
import type { MeetingId } from '#meetings/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import type {
  Circulated,
  Dissent,
  Remark,
  RemarkAct,
  RemarkCommand,
  RemarkId,
  RemarkRefusal,
} from './remark-vocabulary.ts';
import type {
  CertificateSignature,
  PaperHash,
  ProtocolSignature,
  SignatureRefusal,
  SignedFor,
  TakenBack,
} from './signature-vocabulary.ts';
import type {
  ExtractId,
  IssuedExtract,
  SignedVersion,
  VersionAct,
  VersionCommand,
  VersionRefusal,
} from './version-vocabulary.ts';

type Of = { readonly meeting: MeetingId };

export type ProtocolCommand =
  | RemarkCommand
  | VersionCommand
  | ({
      readonly type: 'recordItem';
      readonly item: string;
      readonly heard: Wording | null;
      readonly spoke: Wording | null;
      /** What the writer saw written there: `seenIn` of the record. Left out: whatever is there is written over. */
      readonly seen?: string;
    } & Of)
  | ({
      readonly type: 'submitProtocol';
      readonly number: string;
      readonly paper: PaperHash;
      readonly revision: number;
    } & Of)
  | ({ readonly type: 'returnProtocol'; readonly reason: Wording } & Of)
  | ({ readonly type: 'signProtocol'; readonly paper: PaperHash; readonly signature?: CertificateSignature } & Of)
  | ({ readonly type: 'takeBackSigned' } & TakenBack & Of);

/** Acts of the stream `meeting/<id>`. */
export type ProtocolAct = Act &
  (
    | RemarkAct
    | VersionAct
    | {
        readonly type: 'ItemRecorded';
        readonly data: Of & { readonly item: string; readonly heard: Wording | null; readonly spoke: Wording | null };
      }
    | { readonly type: 'ProtocolSubmitted'; readonly data: Of & { readonly number: string; readonly paper: PaperHash } }
    | { readonly type: 'ProtocolReturned'; readonly data: Of & { readonly reason: Wording } }
    | {
        readonly type: 'ProtocolSigned';
        readonly data: Of &
          SignedFor & { readonly number: string; readonly paper: PaperHash } & {
            readonly signature?: CertificateSignature;
          };
      }
    | {
        readonly type: 'ProtocolTakenBack';
        readonly data: Of &
          SignedFor & { readonly number: string; readonly paper: PaperHash } & {
            /** Whose signature it is. */
            readonly person: PersonId;
            readonly signature: CertificateSignature;
          };
      }
  );

export type ItemRecord = {
  readonly heard: Wording | null;
  readonly spoke: Wording | null;
  /** Who wrote it last. */
  readonly by: PersonId;
  readonly at: string;
};

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
  /** Of the paper that was submitted last, in the order in which they were given. */
  readonly signatures: ProtocolSignature[];
  /** The act that gave the last of the signatures that the charter asks for. */
  signed:
    | {
        readonly by: PersonId;
        readonly at: string;
        readonly position: number;
        /** How the signature came in, when the print was signed. */
        readonly onPaper: OnPaper | undefined;
      }
    | undefined;
  circulated: Circulated | undefined;
  /** On the version that is being written, in the order in which they were made. */
  readonly remarks: Map<RemarkId, Remark>;
  readonly dissents: Dissent[];
  /** Of every version, in the order in which they were issued. */
  readonly extracts: Map<ExtractId, IssuedExtract>;
  /** Signed versions that were corrected, oldest first. */
  readonly versions: SignedVersion[];
};

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type ProtocolRefusal =
  | Refused<'protocolSigned'>
  | Refused<'meetingNotOver'>
  | Refused<'notYetOpened'>
  | Refused<'nothingSubmitted'>
  | Refused<'paperChanged'>
  | Refused<'recordChanged'>
  /** Somebody else wrote on the item since the writer opened it. */
  | (Refused<'writtenMeanwhile'> & { readonly person: PersonId; readonly at: string })
  | RemarkRefusal
  | VersionRefusal
  | SignatureRefusal;
