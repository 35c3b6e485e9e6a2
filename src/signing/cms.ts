import { createHash, type KeyObject, sign } from 'node:crypto';
import { Constructed, Integer, Null, ObjectIdentifier, OctetString, Sequence, Set as SetOf } from 'asn1js';
import {
  AlgorithmIdentifier,
  Attribute,
  ContentInfo,
  EncapsulatedContentInfo,
  IssuerAndSerialNumber,
  SignedAndUnsignedAttributes,
  SignedData,
  SignerInfo,
} from 'pkijs';
import { certificateOf } from './certificate.ts';
import type { SigningKey } from './vocabulary.ts';

const oid = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  rsa: '1.2.840.113549.1.1.1',
} as const;

type Method = { readonly hash: string; readonly digest: string; readonly ecdsa: string };

const sha256: Method = { hash: 'sha256', digest: '2.16.840.1.101.3.4.2.1', ecdsa: '1.2.840.10045.4.3.2' };
const sha384: Method = { hash: 'sha384', digest: '2.16.840.1.101.3.4.2.2', ecdsa: '1.2.840.10045.4.3.3' };
const sha512: Method = { hash: 'sha512', digest: '2.16.840.1.101.3.4.2.3', ecdsa: '1.2.840.10045.4.3.4' };

/** A hash as strong as the key. */
function methodOf({ asymmetricKeyDetails }: KeyObject): Method {
  if (asymmetricKeyDetails?.namedCurve === 'secp384r1') return sha384;
  return asymmetricKeyDetails?.namedCurve === 'secp521r1' ? sha512 : sha256;
}

/**
 * The signature of `content` as CMS (RFC 5652), DER, without the content itself: CAdES with the three attributes that PAdES
 * asks for (ETSI EN 319 142-1, 6.3) and no time of signing, which stands in the PDF.
 */
export function signed(content: Uint8Array, key: SigningKey): Uint8Array {
  const method = methodOf(key.key);
  return over(createHash(method.hash).update(content).digest(), key, method);
}

/** The same by whoever is given the SHA-256 of the content alone, as a provider elsewhere is. */
export const signedDigest = (digest: Uint8Array, key: SigningKey): Uint8Array => over(digest, key, sha256);

function over(digest: Uint8Array, { key, certificate, chain }: SigningKey, method: Method): Uint8Array {
  const own = certificateOf(certificate);
  const digestAlgorithm = new AlgorithmIdentifier({ algorithmId: method.digest });
  const attributes = inOrder([
    new Attribute({ type: oid.contentType, values: [new ObjectIdentifier({ value: oid.data })] }),
    new Attribute({
      type: oid.messageDigest,
      values: [new OctetString({ valueHex: new Uint8Array(digest) })],
    }),
    new Attribute({ type: oid.signingCertificateV2, values: [certificateId(certificate, method)] }),
  ]);
  const asSet = new SetOf({ value: attributes.map((each) => each.toSchema()) }).toBER();
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: own.issuer, serialNumber: own.serialNumber }),
    digestAlgorithm,
    signedAttrs: new SignedAndUnsignedAttributes({ type: 0, attributes }),
    signatureAlgorithm: signatureAlgorithm(key, method),
    signature: new OctetString({ valueHex: sign(method.hash, new Uint8Array(asSet), key) }),
  });
  const data = new SignedData({
    version: 1,
    digestAlgorithms: [digestAlgorithm],
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: oid.data }),
    certificates: [own, ...chain.map(certificateOf)],
    signerInfos: [signer],
  });
  return new Uint8Array(
    new ContentInfo({ contentType: oid.signedData, content: data.toSchema(true) }).toSchema().toBER(),
  );
}

function signatureAlgorithm(key: KeyObject, { ecdsa }: Method): AlgorithmIdentifier {
  return key.asymmetricKeyType === 'ec'
    ? new AlgorithmIdentifier({ algorithmId: ecdsa })
    : new AlgorithmIdentifier({ algorithmId: oid.rsa, algorithmParams: new Null() });
}

/** DER orders what stands in a set by its bytes, and it is those bytes that are signed. */
const inOrder = (attributes: readonly Attribute[]): Attribute[] =>
  [...attributes].sort((a, b) =>
    Buffer.compare(new Uint8Array(a.toSchema().toBER()), new Uint8Array(b.toSchema().toBER())),
  );

/** RFC 5035: which certificate the signer meant. SHA-256 is what is meant where no hash is named. */
function certificateId(der: Uint8Array, { hash, digest }: Method): Sequence {
  const certHash = new OctetString({ valueHex: createHash(hash).update(der).digest() });
  const named = hash === 'sha256' ? [] : [new AlgorithmIdentifier({ algorithmId: digest }).toSchema()];
  const one = new Sequence({ value: [...named, certHash, issuerAndSerial(der)] });
  return new Sequence({ value: [new Sequence({ value: [one] })] });
}

/** IssuerSerial of RFC 5035: GeneralNames with the one directory name, and the number. */
function issuerAndSerial(der: Uint8Array): Sequence {
  const { issuer, serialNumber } = certificateOf(der);
  const directoryName = new Constructed({
    idBlock: { tagClass: 3, tagNumber: 4 },
    value: [issuer.toSchema()],
  });
  return new Sequence({
    value: [
      new Sequence({ value: [directoryName] }),
      new Integer({ valueHex: serialNumber.valueBlock.valueHexView.slice().buffer }),
    ],
  });
}
