import { z } from 'zod';
import { type ActRoute, actRoute, type Said, type Secrets, type Unfit } from '#page/act-route.ts';
import { line, ticked } from '#page/parse.ts';
import { signingProblems } from '#signing/messages.ts';
import type { CertificateFacts, SigningProblem, Trust } from '#signing/vocabulary.ts';
import { signatureLabels as labels, notArrived, notInYourName, whoSigned } from './signature-messages.ts';
import type { CertificateSignature, PaperHash, TakenBack } from './signature-vocabulary.ts';
import type { ProtocolCommand } from './vocabulary.ts';

type Meant = { readonly group: string; readonly meeting: string; readonly by: string };

/** A PDF with a new signature in it, kept under its hash. */
export type SignedFile = {
  readonly signed: PaperHash;
  readonly onto: PaperHash;
  readonly facts: CertificateFacts;
  readonly trust: Trust;
  /** The certificate names whoever signs. */
  readonly inName: boolean;
};

/** What a file says that was signed elsewhere; `facts` is undefined where it bears no signature that can be read. */
export type FoundFile = Omit<TakenBack, 'signature' | 'person'> & {
  readonly signed: PaperHash;
  readonly onto: PaperHash;
  readonly facts: CertificateFacts | undefined;
  readonly trust: Trust;
  readonly at: string | undefined;
  /** Name of the person whose signature it is taken for. */
  readonly expected: string;
};

/** What the rows need of the program. */
export type Signatory = {
  /** Signs the paper that awaits signature, as it was signed last. */
  sign(
    asked: Meant,
    key: { readonly pkcs12: Uint8Array; readonly password: string },
  ): Promise<SignedFile | SigningProblem>;
  /** The same by a provider elsewhere, once its answer has come. */
  collect(asked: Meant, reference: string): Promise<(SignedFile & { ended(): void }) | undefined>;
  /** Examines a file that was brought, as a signature of that person under the paper that awaits it. */
  examine(asked: Meant, file: PaperHash, person: string): Promise<FoundFile>;
  refuses(group: string, by: string, command: ProtocolCommand): Promise<boolean>;
};

const one = '/meetings/:meeting/protocol';
const from = (params: Readonly<Record<string, string>>) => `/meetings/${params.meeting}/protocol`;
const to = ({ meeting }: ProtocolCommand) => `/meetings/${meeting}/protocol`;

/** Signatures by certificate: made here, or elsewhere and taken back. Nobody does either on paper. */
export function signatureActs(signatory: Signatory): readonly ActRoute<ProtocolCommand>[] {
  return [
    actRoute({
      path: `${one}/certificate`,
      type: 'signProtocol',
      labels,
      from,
      to,
      secrets: ['pkcs12', 'password'],
      fields: z.object({ paper: line(64), mine: ticked() }),
      command: (said) => signing(signatory, said),
    }),
    actRoute({
      path: `${one}/provider-signature`,
      type: 'signProtocol',
      labels,
      from: (params, fields) => `${from(params)}/provider/${encodeURIComponent(String(fields.reference ?? ''))}`,
      to,
      fields: z.object({ paper: line(64), reference: line(100), mine: ticked() }),
      command: (said) => collecting(signatory, said),
    }),
    actRoute({
      path: `${one}/signed-copy`,
      type: 'takeBackSigned',
      labels,
      from,
      to,
      files: ['signed'],
      fields: z.object({ signed: line(64), person: line(100), confirmed: ticked() }),
      people: ({ person }) => [['person', person]],
      command: (said) => takingBack(signatory, said),
    }),
  ];
}

async function signing(
  { sign, refuses }: Signatory,
  said: Said<{ readonly paper: string; readonly mine: boolean }>,
): Promise<ProtocolCommand | Unfit> {
  const { group, by, params, fields } = said;
  const meeting = params.meeting ?? '';
  const command = { type: 'signProtocol', meeting, paper: fields.paper } as const;
  // Nothing is signed for a refusal, and what was refused a moment ago must not be accepted without a signature.
  if (await refuses(group, by, command)) return { ...command, signature: nothingSigned };
  const key = keyIn(said.secrets ?? {});
  if ('unfit' in key) return key;
  const file = await sign({ group, meeting, by }, key);
  if (typeof file === 'string') return unfit(file === 'wrongPassword' ? 'password' : 'pkcs12', signingProblems[file]);
  if (!file.inName && !fields.mine) return unfit('mine', notInYourName(file.facts.name));
  return { ...command, signature: recorded(said, file) };
}

async function collecting(
  { collect, refuses }: Signatory,
  said: Said<{ readonly paper: string; readonly reference: string; readonly mine: boolean }>,
): Promise<ProtocolCommand | Unfit> {
  const { group, by, params, fields } = said;
  const meeting = params.meeting ?? '';
  const command = { type: 'signProtocol', meeting, paper: fields.paper } as const;
  if (await refuses(group, by, command)) return { ...command, signature: nothingSigned };
  const file = await collect({ group, meeting, by }, fields.reference);
  if (!file) return unfit('reference', notArrived);
  if (!file.inName && !fields.mine) return unfit('mine', notInYourName(file.facts.name));
  said.after(async () => {
    file.ended();
    return undefined;
  });
  return { ...command, signature: recorded(said, file) };
}

const nothingSigned: CertificateSignature = {
  ...{ kind: 'certificate', signed: '', onto: '', serial: '', certificate: '', trust: 'unknown' },
  signer: { ref: '', digest: '' },
  issuer: { ref: '', digest: '' },
};

const unfit = (field: string, sentence: Unfit['unfit'][number]['sentence']): Unfit => ({
  unfit: [{ field, sentence }],
});

function keyIn({ pkcs12, password }: Secrets): { readonly pkcs12: Uint8Array; readonly password: string } | Unfit {
  if (pkcs12 === undefined) return unfit('pkcs12', signingProblems.notPkcs12);
  return {
    pkcs12: typeof pkcs12 === 'string' ? Buffer.from(pkcs12, 'base64') : pkcs12,
    password: typeof password === 'string' ? password : '',
  };
}

/** What the act holds of a certificate: whom it names and who gave it are texts beside the chain. */
function recorded(
  { wording }: Pick<Said<unknown>, 'wording'>,
  { signed, onto, facts, trust }: Pick<SignedFile, 'signed' | 'onto' | 'facts' | 'trust'>,
): CertificateSignature {
  const { name, personalNumber, issuer, serial, fingerprint } = facts;
  return {
    ...{ kind: 'certificate', signed, onto, serial, certificate: fingerprint, trust },
    signer: wording('signer', personalNumber ? `${name} (${personalNumber})` : name),
    issuer: wording('issuer', issuer),
  };
}

/** Found first, then shown to whoever brings it, who confirms whose signature it is. */
async function takingBack(
  { examine }: Signatory,
  said: Said<{ readonly signed: string; readonly person: string; readonly confirmed: boolean }>,
): Promise<ProtocolCommand | Unfit> {
  const { group, by, params, fields } = said;
  const meeting = params.meeting ?? '';
  const { person } = fields;
  const found = await examine({ group, meeting, by }, fields.signed, person);
  const { ofPaper, soundness, inItsTime, forSigning, inName, facts } = found;
  if (facts && ofPaper && soundness === 'intact' && !fields.confirmed) return unfit('confirmed', whoSigned(found));
  const signature = facts ? recorded(said, { ...found, facts }) : nothingSigned;
  return { type: 'takeBackSigned', meeting, person, signature, ofPaper, soundness, inItsTime, forSigning, inName };
}
