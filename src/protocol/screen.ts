import type { Wording } from '#journal/vocabulary.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import type { View } from '#page/view.ts';
import type { Names } from '#people/names.ts';
import type { Proposals } from '#voting/vocabulary.ts';
import type { Signer } from './signature-screens.tsx';
import type { Protocol, ProtocolCommand } from './vocabulary.ts';

/** What the parts of the page of a protocol are drawn with. */
export type ProtocolScreen = {
  readonly view: View<ProtocolCommand>;
  readonly meeting: Meeting;
  readonly proposals: Proposals;
  readonly protocol: Protocol;
  readonly names: Names;
  readonly text: (wording: Wording | null | undefined) => string;
  readonly zone: string;
  /** Whose signatures are awaited. */
  readonly signers: readonly Signer[];
  /** Name of the provider that signs elsewhere, where one is set. */
  readonly provider: string | undefined;
};
