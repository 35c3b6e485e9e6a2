import { constants, createHash, createPublicKey, type KeyObject, timingSafeEqual, verify } from 'node:crypto';
import { fromBER, GeneralizedTime, OctetString, UTCTime } from 'asn1js';
import {
  type AlgorithmIdentifier,
  Certificate,
  ContentInfo,
  IssuerAndSerialNumber,
  RSASSAPSSParams,
  SignedData,
  type SignerInfo,
} from 'pkijs';
import { attempted, exact } from './bytes.ts';
import type { Soundness } from './vocabulary.ts';

/** What one signature (CMS) holds, and how it stands to the content that it is said to be of. */
export type Read = {
  readonly soundness: Soundness;
  /** DER of the signer's certificate, undefined where it is not there. */
  readonly certificate: Uint8Array | undefined;
  readonly beside: readonly Uint8Array[];
  /** The signer's word, inside the signature. */
  readonly at: string | undefined;
};

const nothing: Read = { soundness: 'unreadable', certificate: undefined, beside: [], at: undefined };

const attribute = {
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const;

/** MD5 and SHA-1 are not here: what they say can be made to fit other bytes. */
const hashes: Readonly<Record<string, string>> = {
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

/** Reads the CMS of a signature (DER or BER, zeros after it) and checks it against the content that it leaves out. */
export function readSignature(cms: Uint8Array, content: Uint8Array): Read {
  return attempted(() => checked(cms, content)) ?? nothing;
}

function checked(cms: Uint8Array, content: Uint8Array): Read {
  const { result, offset } = fromBER(exact(cms));
  // What fills the room after the signature is zeros: anything else would be hidden where nobody signed.
  if (offset < 0 || cms.subarray(offset).some((byte) => byte !== 0)) return nothing;
  const info = new ContentInfo({ schema: result });
  const data = new SignedData({ schema: info.content });
  const [signer, another] = data.signerInfos;
  // PAdES: one signer. Of several one could not say whose the signature is.
  if (!signer || another) return nothing;
  const certificates = (data.certificates ?? []).filter((each): each is Certificate => each instanceof Certificate);
  const own = certificates.find((each) => isOf(signer, each));
  const ders = new Map(certificates.map((each) => [each, new Uint8Array(each.toSchema().toBER())]));
  const certificate = own && ders.get(own);
  if (!certificate) return nothing;
  const beside = [...ders.values()].filter((each) => each !== certificate);
  return { soundness: soundnessOf(signer, certificate, content), certificate, beside, at: timeIn(signer) };
}

function isOf({ sid }: SignerInfo, { issuer, serialNumber, extensions = [] }: Certificate): boolean {
  if (sid instanceof IssuerAndSerialNumber) return sid.issuer.isEqual(issuer) && sid.serialNumber.isEqual(serialNumber);
  const wanted: unknown = sid?.valueBlock?.valueHexView;
  const known = extensions.find(({ extnID }) => extnID === '2.5.29.14')?.parsedValue?.valueBlock?.valueHexView;
  return wanted instanceof Uint8Array && known instanceof Uint8Array && Buffer.compare(wanted, known) === 0;
}

function soundnessOf(signer: SignerInfo, certificate: Uint8Array, content: Uint8Array): Soundness {
  const hash = hashes[signer.digestAlgorithm.algorithmId];
  const attributes = signer.signedAttrs;
  const digest = attributeOf(signer, attribute.messageDigest);
  if (!hash || !attributes || !(digest instanceof OctetString)) return 'unreadable';
  const signature = new Uint8Array(signer.signature.getValue());
  const key = keyOf(certificate);
  if (!isSigned(key, hash, signer.signatureAlgorithm, new Uint8Array(attributes.encodedValue), signature))
    return 'forged';
  if (!meant(signer, certificate)) return 'forged';
  const said = Buffer.from(digest.getValue());
  const computed = createHash(hash).update(content).digest();
  return said.length === computed.length && timingSafeEqual(said, computed) ? 'intact' : 'changed';
}

const attributeOf = ({ signedAttrs }: SignerInfo, type: string): unknown =>
  signedAttrs?.attributes.find((each) => each.type === type)?.values[0];

const keyOf = (certificate: Uint8Array): KeyObject =>
  createPublicKey({
    key: `-----BEGIN CERTIFICATE-----\n${Buffer.from(certificate).toString('base64')}\n-----END CERTIFICATE-----`,
  });

function isSigned(
  key: KeyObject,
  hash: string,
  { algorithmId, algorithmParams }: AlgorithmIdentifier,
  attributes: Uint8Array,
  signature: Uint8Array,
): boolean {
  if (algorithmId !== '1.2.840.113549.1.1.10') return verify(hash, attributes, key, signature);
  const { saltLength, hashAlgorithm } = new RSASSAPSSParams({ schema: algorithmParams });
  const padding = constants.RSA_PKCS1_PSS_PADDING;
  return verify(hashes[hashAlgorithm.algorithmId] ?? '', attributes, { key, padding, saltLength }, signature);
}

/** Where the signer says which certificate he meant (RFC 5035), it is this one: another of the same key is not it. */
function meant(signer: SignerInfo, certificate: Uint8Array): boolean {
  const value = attributeOf(signer, attribute.signingCertificateV2);
  if (value === undefined) return true;
  const id = at(value, 0, 0);
  const first = at(id, 0);
  const hash = first instanceof OctetString ? 'sha256' : hashes[String(at(first, 0))];
  const said = first instanceof OctetString ? first : at(id, 1);
  if (!hash || !(said instanceof OctetString)) return false;
  return createHash(hash).update(certificate).digest().equals(Buffer.from(said.getValue()));
}

/** What stands at a place inside ASN.1; an identifier as its dotted text. */
function at(value: unknown, ...way: readonly number[]): unknown {
  const found = way.reduce<unknown>((each, index) => inside(each)[index], value);
  const block = (found as { valueBlock?: { toString(): string }; constructor?: { NAME?: string } }) ?? {};
  return block.constructor?.NAME === 'OBJECT IDENTIFIER' ? block.valueBlock?.toString() : found;
}

const inside = (value: unknown): readonly unknown[] =>
  (value as { valueBlock?: { value?: readonly unknown[] } } | undefined)?.valueBlock?.value ?? [];

function timeIn(signer: SignerInfo): string | undefined {
  const value = attributeOf(signer, attribute.signingTime);
  return value instanceof UTCTime || value instanceof GeneralizedTime ? value.toDate().toISOString() : undefined;
}
