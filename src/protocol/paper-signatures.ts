import type { Charter, OfficeId } from '#charter/vocabulary.ts';
import type { OnPaper, Wording } from '#journal/vocabulary.ts';
import { holderAt } from '#membership/composition.ts';
import type { Composition } from '#membership/vocabulary.ts';
import { onPaperTrail } from '#page/on-paper-words.ts';
import type { Definition, Signature } from '#paper/vocabulary.ts';
import type { Names } from '#people/names.ts';
import { capital } from '#text/alphabet.ts';
import { clauseName } from '#text/clauses.ts';
import { officialMoment } from '#text/dates.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { protocolWords as words } from './messages.ts';
import { signatureWords as more } from './signature-messages.ts';
import type { ProtocolSignature } from './signature-vocabulary.ts';
import { signatoriesOf } from './signatures.ts';
import type { Protocol } from './vocabulary.ts';

type Record = {
  readonly charter: Charter;
  readonly composition: Composition;
  readonly meeting: { readonly chair?: string | undefined };
  readonly protocol: Protocol;
  readonly names: Names;
  readonly texts: (wording: Wording | null | undefined) => string;
  readonly tongue: Tongue;
};

const signatureTime = { az: 'Vaxt', en: 'Time', ru: 'Время' } as const;
const signatureCaption = { az: 'imza', en: 'signature', ru: 'подпись' } as const;

/**
 * Under a protocol, for each office that signs it: a line to be signed on, or, in what is made of a signed one, how it was
 * signed. `at`: whose offices are meant.
 */
export function signaturesOn(
  record: Record,
  copy: 'unsigned' | 'certified' | 'extract',
  at: string,
): readonly Signature[] {
  return signatoriesOf(record.charter).map((office) => {
    const signature = record.protocol.signatures.find((each) => each.office === office);
    const { protocol } = record;
    return copy === 'unsigned' || !signature || !protocol.signed || !protocol.paper
      ? line(record, office, at)
      : electronic(record, signature, copy, protocol.paper);
  });
}

const officeIn = ({ charter, tongue }: Record, office: OfficeId): string =>
  capital(charter.offices.find(({ id }) => id === office)?.title[tongue] ?? '', tongue);

function line(record: Record, office: OfficeId, at: string): Signature {
  const { meeting, composition, names, tongue } = record;
  const chair = office === 'head' ? meeting.chair : undefined;
  const person = chair ?? holderAt(composition, office, at);
  return {
    office: officeIn(record, office),
    name: person ? names.person(person)[tongue] : '',
    mark: { kind: 'line', caption: signatureCaption[tongue] },
  };
}

function electronic(
  record: Record,
  signature: ProtocolSignature,
  copy: 'certified' | 'extract',
  paper: string,
): Signature {
  const { charter, names, tongue } = record;
  const { by, at, position, onPaper } = signature;
  const { clause } = charter.rules.protocol;
  return {
    office: officeIn(record, signature.office),
    name: names.person(by)[tongue],
    mark: {
      kind: 'electronic',
      statement: statementOf(signature, copy)[tongue],
      lines: [
        ...paperLines(record, onPaper),
        ...certificateLines(record, signature),
        {
          term: (onPaper ? words.confirmed : signatureTime)[tongue],
          text: officialMoment(at, charter.timeZone, tongue),
        },
        {
          term: words.act[tongue],
          text: `№ ${position}`,
          ...(clause ? { margin: clauseName(clause, tongue) } : {}),
        },
      ],
      hash: { term: 'SHA-256', hex: paper },
    },
  };
}

/** An extract bears no signature: it says of the whole protocol, from which it was made, how that was signed. */
function statementOf({ onPaper, certificate }: ProtocolSignature, copy: 'certified' | 'extract'): Sentence {
  if (copy === 'extract') return onPaper ? words.wholeSignedOnPaper : words.wholeSigned;
  if (certificate) return more.byCertificate;
  return onPaper ? words.signedOnPaper : words.signedElectronically;
}

/** Of a print that was signed: the letter that brought it, and the two officers who brought it in. */
function paperLines({ names, tongue }: Record, onPaper: OnPaper | undefined): readonly Definition[] {
  if (!onPaper) return [];
  const trail = onPaperTrail(onPaper, (person) => names.person(person))[tongue];
  return [{ term: words.letter[tongue], text: trail }];
}

/** Whose certificate it was, and the file in which the signature stands, by its hash. */
function certificateLines(record: Record, { certificate, takenBackBy }: ProtocolSignature): readonly Definition[] {
  if (!certificate) return [];
  const { tongue, texts, names } = record;
  const { signed } = certificate;
  const issuer = texts(certificate.issuer);
  return [
    { term: more.certificate[tongue], text: `${texts(certificate.signer)}; ${issuer}; № ${certificate.serial}` },
    { term: more.signedFile[tongue], text: `SHA-256 ${signed.slice(0, 16)} … ${signed.slice(-16)}` },
    ...(takenBackBy ? [{ term: more.takenBackBy[tongue], text: names.person(takenBackBy)[tongue] }] : []),
  ];
}
