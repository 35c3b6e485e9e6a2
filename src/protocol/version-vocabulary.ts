import type { ClauseId } from '#charter/vocabulary.ts';
import type { Wording } from '#journal/vocabulary.ts';
import type { MeetingId } from '#meetings/vocabulary.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import type { PaperHash, ProtocolSignature } from './signature-vocabulary.ts';

/** Id of the command that issued it. */
export type ExtractId = string;

type Of = { readonly meeting: MeetingId };

/** What is issued of one item to one body: number, and both files by their hashes. */
type Issued = Of & {
  readonly extract: ExtractId;
  readonly item: string;
  readonly body: BodyId;
  /** As on paper: `3/1`. */
  readonly number: string;
  readonly paper: PaperHash;
  readonly docx: PaperHash;
};

export type VersionCommand =
  | ({ readonly type: 'issueExtract' } & Issued)
  | ({ readonly type: 'correctProtocol'; readonly reason: Wording } & Of);

export type VersionAct =
  /** `version`: of the protocol that it is from. */
  | { readonly type: 'ExtractIssued'; readonly data: Issued & { readonly version: number } }
  /** `version` is opened; the one before it, with its number and paper, is corrected by it. */
  | {
      readonly type: 'ProtocolCorrected';
      readonly data: Of & {
        readonly version: number;
        readonly number: string;
        readonly paper: PaperHash;
        readonly reason: Wording;
      };
    };

export type IssuedExtract = Omit<Issued, 'meeting'> & {
  readonly version: number;
  readonly by: PersonId;
  readonly at: string;
  readonly position: number;
};

/** A version that was signed, and that another one has corrected. It stays as it was signed. */
export type SignedVersion = {
  readonly version: number;
  readonly number: string;
  readonly paper: PaperHash;
  readonly signatures: readonly ProtocolSignature[];
  readonly signed: { readonly by: PersonId; readonly at: string; readonly position: number };
  readonly corrected: { readonly reason: Wording; readonly by: PersonId; readonly at: string };
};

type Refused<Code extends string> = { readonly refused: Code; readonly clause: ClauseId | null };

export type VersionRefusal =
  | Refused<'protocolNotSigned'>
  | (Refused<'extractNumberTaken'> & { readonly number: string })
  | (Refused<'bodyMayNotRead'> & { readonly body: BodyId });
