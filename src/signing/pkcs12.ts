import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import { fromBER, OctetString } from 'asn1js';
import {
  AuthenticatedSafe,
  CertBag,
  type Certificate,
  type ContentInfo,
  EncryptedData,
  PFX,
  PKCS8ShroudedKeyBag,
  PrivateKeyInfo,
  SafeContents,
} from 'pkijs';
import { attempted, exact } from './bytes.ts';
import { decrypted, isMac, UnknownProtection } from './protection.ts';
import type { KeyProblem, SigningKey } from './vocabulary.ts';

const oid = {
  data: '1.2.840.113549.1.7.1',
  encryptedData: '1.2.840.113549.1.7.6',
  keyBag: '1.2.840.113549.1.12.10.1.1',
  shroudedKeyBag: '1.2.840.113549.1.12.10.1.2',
  certBag: '1.2.840.113549.1.12.10.1.3',
  x509: '1.2.840.113549.1.9.22.1',
} as const;

/**
 * The one private key in a PKCS#12 file (RFC 7292) with its certificate: files of every age, from RC2 and triple DES to
 * AES with PBKDF2. Nothing of it is kept.
 */
export function openPkcs12(file: Uint8Array, password: string): SigningKey | KeyProblem {
  const pfx = attempted(() => new PFX({ schema: fromBER(exact(file)).result }));
  if (pfx?.authSafe.contentType !== oid.data) return 'notPkcs12';
  try {
    const content = octets(pfx.authSafe.content);
    if (pfx.macData && !isMac(pfx.macData, content, password)) return 'wrongPassword';
    const safe = new AuthenticatedSafe({ schema: fromBER(exact(content)).result });
    return keyOf(safe.safeContents.flatMap((part) => bagsOf(part, password)));
  } catch (error) {
    return error instanceof UnknownProtection ? 'unknownProtection' : 'wrongPassword';
  }
}

type Bag = { readonly key: KeyObject } | { readonly certificate: Uint8Array };

function keyOf(bags: readonly Bag[]): SigningKey | KeyProblem {
  const keys = bags.flatMap((bag) => ('key' in bag ? bag.key : []));
  const certificates = bags.flatMap((bag) => ('certificate' in bag ? bag.certificate : []));
  const [key, another] = keys;
  if (!key) return 'noPrivateKey';
  if (another) return 'severalKeys';
  const certificate = certificates.find((each) => new X509Certificate(each).checkPrivateKey(key));
  if (!certificate) return 'noCertificate';
  return { key, certificate, chain: certificates.filter((each) => each !== certificate) };
}

function bagsOf(part: ContentInfo, password: string): readonly Bag[] {
  const bytes = part.contentType === oid.encryptedData ? opened(part, password) : octets(part.content);
  const contents = new SafeContents({ schema: fromBER(exact(bytes)).result });
  return contents.safeBags.flatMap(({ bagId, bagValue }): readonly Bag[] => {
    if (bagId === oid.keyBag && bagValue instanceof PrivateKeyInfo)
      return [{ key: privateKey(bagValue.toSchema().toBER()) }];
    if (bagId === oid.shroudedKeyBag && bagValue instanceof PKCS8ShroudedKeyBag) {
      const { encryptionAlgorithm, encryptedData } = bagValue;
      return [{ key: privateKey(decrypted(encryptionAlgorithm, encryptedData.getValue(), password)) }];
    }
    if (bagId === oid.certBag && bagValue instanceof CertBag && bagValue.certId === oid.x509)
      return [{ certificate: new Uint8Array((bagValue.parsedValue as Certificate).toSchema().toBER()) }];
    return [];
  });
}

const privateKey = (der: ArrayBuffer | Uint8Array): KeyObject =>
  createPrivateKey({
    key: Buffer.from(der instanceof Uint8Array ? der : new Uint8Array(der)),
    format: 'der',
    type: 'pkcs8',
  });

function opened(part: ContentInfo, password: string): Uint8Array {
  const { encryptedContentInfo } = new EncryptedData({ schema: part.content });
  const { contentEncryptionAlgorithm } = encryptedContentInfo;
  return decrypted(contentEncryptionAlgorithm, encryptedContentInfo.getEncryptedContent(), password);
}

/** Bytes of an OCTET STRING, whole or in the pieces in which some programs write it. */
function octets(value: unknown): Uint8Array {
  if (!(value instanceof OctetString)) throw new UnknownProtection();
  return new Uint8Array(value.getValue());
}
