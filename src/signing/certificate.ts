import { createHash, X509Certificate } from 'node:crypto';
import { fromBER } from 'asn1js';
import { Certificate, type RelativeDistinguishedNames } from 'pkijs';
import { exact } from './bytes.ts';
import type { CertificateFacts, CertificateProblem, SigningKey, Trust } from './vocabulary.ts';

const oid = {
  commonName: '2.5.4.3',
  surname: '2.5.4.4',
  personalNumber: '2.5.4.5',
  organisation: '2.5.4.10',
  givenName: '2.5.4.42',
  keyUsage: '2.5.29.15',
} as const;

export const certificateOf = (der: Uint8Array): Certificate => new Certificate({ schema: fromBER(exact(der)).result });

/** What the certificate (DER) says. Throws when it is none. */
export function factsOf(der: Uint8Array): CertificateFacts {
  const certificate = certificateOf(der);
  const { subject, issuer, notBefore, notAfter, serialNumber } = certificate;
  return {
    name: nameIn(subject),
    organisation: part(subject, oid.organisation),
    personalNumber: part(subject, oid.personalNumber),
    issuer: nameIn(issuer),
    serial: Buffer.from(serialNumber.valueBlock.valueHexView).toString('hex'),
    from: notBefore.value.toISOString(),
    until: notAfter.value.toISOString(),
    fingerprint: createHash('sha256').update(der).digest('hex'),
    forSigning: isForSigning(certificate),
  };
}

/** Longest name that is taken over: what stands in a certificate stands in an act afterwards. */
const mostOfName = 200;

function nameIn(name: RelativeDistinguishedNames): string {
  const person = [part(name, oid.givenName), part(name, oid.surname)].filter(Boolean).join(' ');
  return part(name, oid.commonName) ?? (person || part(name, oid.organisation) || '—');
}

function part({ typesAndValues }: RelativeDistinguishedNames, type: string): string | undefined {
  const value = typesAndValues.find((each) => each.type === type)?.value.valueBlock.value;
  const text = typeof value === 'string' ? value.normalize('NFC').replace(/\p{C}/gu, '').trim() : '';
  return text ? text.slice(0, mostOfName) : undefined;
}

/** RFC 5280, 4.2.1.3: bit 0 is digitalSignature, bit 1 nonRepudiation; without the extension every use is open. */
function isForSigning({ extensions = [] }: Certificate): boolean {
  const usage = extensions.find(({ extnID }) => extnID === oid.keyUsage);
  if (!usage) return true;
  const bits: unknown = usage.parsedValue?.valueBlock?.valueHexView;
  return bits instanceof Uint8Array && ((bits[0] ?? 0) & 0b1100_0000) !== 0;
}

/** Why the key's certificate does not sign `at` that instant; undefined if it does. */
export function whyNotSigning({ key, certificate }: SigningKey, at: string): CertificateProblem | undefined {
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec') return 'unknownKeyKind';
  const { from, until, forSigning } = factsOf(certificate);
  if (at < from) return 'certificateNotYetValid';
  if (at > until) return 'certificateExpired';
  return forSigning ? undefined : 'certificateNotForSigning';
}

/** Longest way from a signer to a certificate that is trusted. */
const mostSteps = 6;

/**
 * How far a certificate can be followed: over those that came beside it, each of an issuer and in its time `at` that
 * instant, to one of `anchors`. All are DER.
 */
export function trustOf(
  der: Uint8Array,
  beside: readonly Uint8Array[],
  anchors: readonly Uint8Array[],
  at: string,
): Trust {
  const trusted = anchors.map((each) => new X509Certificate(each));
  const others = beside.map((each) => new X509Certificate(each));
  let step = new X509Certificate(der);
  if (isIssuedBy(step, step)) return trusted.some((each) => each.raw.equals(step.raw)) ? 'trusted' : 'self-signed';
  for (let count = 0; count < mostSteps; count += 1) {
    if (!isInTime(step, at)) return 'unknown';
    const anchor = trusted.find((each) => isIssuedBy(step, each));
    if (anchor) return isInTime(anchor, at) ? 'trusted' : 'unknown';
    const next = others.find((each) => each.ca && !each.raw.equals(step.raw) && isIssuedBy(step, each));
    if (!next) return 'unknown';
    step = next;
  }
  return 'unknown';
}

const isIssuedBy = (certificate: X509Certificate, issuer: X509Certificate): boolean =>
  certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey);

const isInTime = ({ validFrom, validTo }: X509Certificate, at: string): boolean =>
  Date.parse(validFrom) <= Date.parse(at) && Date.parse(at) <= Date.parse(validTo);

/** Every certificate in a PEM text, DER. Throws when one of them cannot be read. */
export function certificatesIn(pem: string): readonly Uint8Array[] {
  const blocks = pem.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];
  return blocks.map((block) => new X509Certificate(block).raw);
}
