import type { Wording } from '#journal/vocabulary.ts';
import { Ask } from '#page/ask.tsx';
import { Choice, Field, Select } from '#page/fields.tsx';
import { FileField } from '#page/file-field.tsx';
import { OnPaper } from '#page/on-paper.tsx';
import { DefinitionList } from '#page/table.tsx';
import { problemOf, typed, type View } from '#page/view.ts';
import type { Names } from '#people/names.ts';
import { capital } from '#text/alphabet.ts';
import { officialMoment } from '#text/dates.ts';
import { numbered } from '#text/numbers.ts';
import { protocolCommands, protocolWords as words } from './messages.ts';
import {
  signatureWords as more,
  signatureCommands,
  signatureLabels,
  throughProvider,
  trustWords,
} from './signature-messages.ts';
import type { ProtocolSignature, TakenBack } from './signature-vocabulary.ts';
import { awaitedBy, signedFileOf } from './signatures.ts';
import type { Protocol, ProtocolCommand } from './vocabulary.ts';

/** Somebody whose signature is awaited. */
export type Signer = { readonly person: string; readonly office: string };

export type SignatureScreen = {
  readonly view: View<ProtocolCommand>;
  readonly meeting: { readonly meeting: string };
  readonly protocol: Protocol;
  readonly names: Names;
  readonly text: (wording: Wording | null | undefined) => string;
  readonly zone: string;
  readonly signers: readonly Signer[];
};

const pathOf = ({ meeting }: SignatureScreen, noun: string) => `/meetings/${meeting.meeting}/protocol/${noun}`;

/** Every signature under the protocol with what lets anybody check it, and whose are awaited still. */
export function Signatures({ screen }: { screen: SignatureScreen }) {
  const { protocol, view, meeting } = screen;
  const { tongue, charter } = view;
  if (protocol.signatures.length === 0) return null;
  const awaited = protocol.signed ? [] : awaitedBy(charter, protocol);
  const several = protocol.signatures.length + awaited.length > 1;
  const isInFile = signedFileOf(protocol) !== protocol.paper;
  return (
    <>
      {protocol.signatures.map((signature) => (
        <OneSignature screen={screen} signature={signature} several={several} />
      ))}
      {awaited.length > 0 ? (
        <p>
          {more.awaited[tongue]}: {awaited.map((office) => officeIn(screen, office)).join(', ')}
        </p>
      ) : null}
      {isInFile ? (
        <p class="protocol-standing">
          <a href={`${view.base}/meetings/${meeting.meeting}/protocol.pdf?copy=signed`}>{more.signedFile[tongue]}</a>
        </p>
      ) : null}
    </>
  );
}

const officeIn = ({ view: { charter, tongue } }: SignatureScreen, office: string): string =>
  capital(charter.offices.find(({ id }) => id === office)?.title[tongue] ?? '', tongue);

function OneSignature(props: { screen: SignatureScreen; signature: ProtocolSignature; several: boolean }) {
  const { screen, signature, several } = props;
  const { view, names, zone, text } = screen;
  const { tongue } = view;
  const { by, at, position, onPaper, certificate, takenBackBy, office } = signature;
  const how = certificate ? more.byCertificate : onPaper ? words.signedOnPaper : words.signedElectronically;
  const certified = certificate
    ? [
        { term: more.holder[tongue], says: text(certificate.signer) },
        { term: more.issuer[tongue], says: `${text(certificate.issuer)}, ${trustWords[certificate.trust][tongue]}` },
        { term: more.signedFileHash[tongue], says: <code class="hash">{certificate.signed}</code> },
      ]
    : [];
  const brought = takenBackBy ? [{ term: more.takenBackBy[tongue], says: names.person(takenBackBy)[tongue] }] : [];
  return (
    <DefinitionList
      items={[
        {
          term: several ? `${officeIn(screen, office)}: ${how[tongue].toLocaleLowerCase(tongue)}` : how[tongue],
          says: (
            <>
              {names.person(by)[tongue]}, {officialMoment(at, zone, tongue)}
              <OnPaper tongue={tongue} onPaper={onPaper} names={names} />
            </>
          ),
        },
        ...certified,
        ...brought,
        {
          term: words.act[tongue],
          says: <a href={`${view.base}/journal/${position}`}>{numbered(position, tongue)}</a>,
        },
      ]}
    />
  );
}

/** Signing by certificate: the file and its password are used for this one signature and kept nowhere. */
export function CertificateSigning({ screen }: { screen: SignatureScreen }) {
  const { view, meeting, protocol } = screen;
  const { tongue } = view;
  if (protocol.stage !== 'submitted' || !protocol.paper) return null;
  const path = pathOf(screen, 'certificate');
  const problem = (field: string) => problemOf(view, path, field);
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'signProtocol', meeting: meeting.meeting, paper: protocol.paper }}
      name={more.sign}
      records={protocolCommands.signProtocol.done}
      set="protocol"
      id="act-certificate"
      look="quiet"
      multipart
    >
      <input type="hidden" name="paper" value={protocol.paper} />
      <p class="hint">{more.neverKept[tongue]}</p>
      <FileField
        tongue={tongue}
        name="pkcs12"
        accept=".p12,.pfx"
        label={signatureLabels.pkcs12[tongue]}
        hint={more.fileHint[tongue]}
        problem={problem('pkcs12')}
        required
      />
      <Field
        tongue={tongue}
        name="password"
        type="password"
        width="name"
        label={signatureLabels.password[tongue]}
        problem={problem('password')}
        autocomplete="off"
      />
      {problem('mine') || typed(view, path, 'mine') ? (
        <Choice
          tongue={tongue}
          name="mine"
          many
          label={more.certificate[tongue]}
          options={[{ value: 'yes', label: signatureLabels.mine[tongue] }]}
          values={[typed(view, path, 'mine') ?? '']}
          problem={problem('mine')}
        />
      ) : null}
    </Ask>
  );
}

const nothingFound: Omit<TakenBack, 'person'> = {
  signature: {
    ...{ kind: 'certificate', signed: '', onto: '', serial: '', certificate: '', trust: 'trusted' },
    signer: { ref: '', digest: '' },
    issuer: { ref: '', digest: '' },
  },
  ...{ ofPaper: true, soundness: 'intact', inItsTime: true, forSigning: true, inName: true },
};

/** A PDF signed in another program: it is examined first, and taken back once whoever brings it confirms whose it is. */
export function SignedCopy({ screen }: { screen: SignatureScreen }) {
  const { view, meeting, protocol, signers, names } = screen;
  const { tongue } = view;
  const [first] = signers;
  if (protocol.stage !== 'submitted' || !first) return null;
  const path = pathOf(screen, 'signed-copy');
  const signature = { ...nothingFound.signature, onto: signedFileOf(protocol) ?? '' };
  const found = problemOf(view, path, 'confirmed');
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'takeBackSigned', meeting: meeting.meeting, person: first.person, ...nothingFound, signature }}
      name={signatureCommands.takeBackSigned.name}
      records={signatureCommands.takeBackSigned.done}
      set="protocol"
      id="act-signed-copy"
      look="quiet"
      multipart
    >
      <p class="hint">{more.howElsewhere[tongue]}</p>
      <FileField
        tongue={tongue}
        name="signed"
        accept=".pdf"
        hint="PDF"
        label={signatureLabels.signed[tongue]}
        kept={typed(view, path, 'signed')}
        problem={problemOf(view, path, 'signed')}
        required
      />
      {signers.length === 1 ? (
        <input type="hidden" name="person" value={first.person} />
      ) : (
        <Select
          tongue={tongue}
          name="person"
          label={signatureLabels.person[tongue]}
          options={signers.map(({ person, office }) => ({
            value: person,
            label: `${names.person(person)[tongue]}, ${officeIn(screen, office)}`,
          }))}
          value={typed(view, path, 'person')}
          problem={problemOf(view, path, 'person')}
          required
        />
      )}
      {found ? (
        <Choice
          tongue={tongue}
          name="confirmed"
          many
          label={more.found[tongue]}
          options={[{ value: 'yes', label: signatureLabels.confirmed[tongue] }]}
          problem={found}
        />
      ) : null}
    </Ask>
  );
}

/** The way to a provider: what is signed there comes back, and is recorded then by the signer. */
export function ProviderSigning({ screen, provider }: { screen: SignatureScreen; provider: string | undefined }) {
  const { view, meeting, protocol } = screen;
  const { paper } = protocol;
  if (provider === undefined || protocol.stage !== 'submitted' || !paper) return null;
  if (view.gate({ type: 'signProtocol', meeting: meeting.meeting, paper })) return null;
  return (
    <form method="post" action={`${view.base}${pathOf(screen, 'provider')}`} id="act-provider">
      <input type="hidden" name="paper" value={paper} />
      <button class="button button-quiet" type="submit">
        {throughProvider(provider)[view.tongue]}
      </button>
    </form>
  );
}
