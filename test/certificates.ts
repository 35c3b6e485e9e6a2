import { createHmac, generateKeyPairSync, sign } from 'node:crypto';
import { BitString, fromBER, Integer, OctetString, PrintableString, Utf8String } from 'asn1js';
import {
  AlgorithmIdentifier,
  AttributeTypeAndValue,
  AuthenticatedSafe,
  BasicConstraints,
  CertBag,
  Certificate,
  ContentInfo,
  DigestInfo,
  Extension,
  MacData,
  PFX,
  PrivateKeyInfo,
  RelativeDistinguishedNames,
  SafeBag,
  SafeContents,
} from 'pkijs';
import { pkcs12Key } from '#signing/protection.ts';
import type { SigningKey } from '#signing/vocabulary.ts';

type Wish = {
  readonly name: string;
  readonly personalNumber?: string;
  readonly kind?: 'RSA' | 'P-256' | 'P-384';
  readonly from?: string;
  readonly until?: string;
  /** First byte of the key usage; 0x40 is nonRepudiation. */
  readonly usage?: number;
  readonly issuer?: SigningKey;
  readonly authority?: boolean;
};

const keys = {
  RSA: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  'P-256': ec('P-256'),
  'P-384': ec('P-384'),
};

function ec(namedCurve: string) {
  return () => generateKeyPairSync('ec', { namedCurve });
}

let serial = 1000;

/** A certificate made for a test, with its key: its own issuer unless another is given. */
export function issued(wish: Wish): SigningKey {
  const { kind = 'P-256', issuer } = wish;
  serial += 1;
  const { privateKey: key, publicKey } = keys[kind]();
  const subject = named(wish.name, wish.personalNumber);
  const certificate = new Certificate({
    version: 2,
    serialNumber: new Integer({ value: serial }),
    subject,
    issuer: issuer ? parsed(issuer.certificate).subject : subject,
    extensions: extensionsOf(wish),
  });
  certificate.notBefore.value = new Date(wish.from ?? '2020-01-01T00:00:00Z');
  certificate.notAfter.value = new Date(wish.until ?? '2045-01-01T00:00:00Z');
  certificate.subjectPublicKeyInfo.fromSchema(asn1(publicKey.export({ format: 'der', type: 'spki' })));
  const signer = issuer?.key ?? key;
  const algorithm = new AlgorithmIdentifier({
    algorithmId: signer.asymmetricKeyType === 'rsa' ? '1.2.840.113549.1.1.11' : '1.2.840.10045.4.3.2',
  });
  certificate.signature = algorithm;
  certificate.signatureAlgorithm = algorithm;
  const tbs = new Uint8Array(certificate.encodeTBS().toBER());
  certificate.tbsView = tbs;
  certificate.signatureValue = new BitString({ valueHex: sign('sha256', tbs, signer) });
  return {
    key,
    certificate: new Uint8Array(certificate.toSchema(true).toBER()),
    chain: issuer ? [issuer.certificate] : [],
  };
}

/** The key and its certificates as a PKCS#12 file: unlocked, with a check value of the password. */
export function pkcs12Of({ key, certificate, chain }: SigningKey, password: string): Uint8Array<ArrayBuffer> {
  const bags = [
    new SafeBag({
      bagId: '1.2.840.113549.1.12.10.1.1',
      bagValue: new PrivateKeyInfo({ schema: asn1(key.export({ format: 'der', type: 'pkcs8' })) }),
    }),
    ...[certificate, ...chain].map(
      (each) =>
        new SafeBag({ bagId: '1.2.840.113549.1.12.10.1.3', bagValue: new CertBag({ parsedValue: parsed(each) }) }),
    ),
  ];
  const contents = new SafeContents({ safeBags: bags }).toSchema().toBER();
  const safe = new AuthenticatedSafe({ safeContents: [dataOf(contents)] }).toSchema().toBER();
  const salt = Buffer.from('a test salt');
  const mac = pkcs12Key({ hash: 'sha256', id: 3, salt, rounds: 2, length: 32 }, password);
  const pfx = new PFX({
    version: 3,
    authSafe: dataOf(safe),
    macData: new MacData({
      mac: new DigestInfo({
        digestAlgorithm: new AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' }),
        digest: new OctetString({ valueHex: createHmac('sha256', mac).update(new Uint8Array(safe)).digest() }),
      }),
      macSalt: new OctetString({ valueHex: salt }),
      iterations: 2,
    }),
  });
  return new Uint8Array(pfx.toSchema().toBER());
}

export const pemOf = (der: Uint8Array): string =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`;

const dataOf = (bytes: ArrayBuffer) =>
  new ContentInfo({ contentType: '1.2.840.113549.1.7.1', content: new OctetString({ valueHex: bytes }) });

const asn1 = (der: Uint8Array) => fromBER(new Uint8Array(der).slice().buffer).result;

const parsed = (der: Uint8Array) => new Certificate({ schema: asn1(der) });

function named(name: string, personalNumber: string | undefined): RelativeDistinguishedNames {
  const parts = [new AttributeTypeAndValue({ type: '2.5.4.3', value: new Utf8String({ value: name }) })];
  if (personalNumber) {
    parts.push(new AttributeTypeAndValue({ type: '2.5.4.5', value: new PrintableString({ value: personalNumber }) }));
  }
  return new RelativeDistinguishedNames({ typesAndValues: parts });
}

function extensionsOf({ usage, authority }: Wish): Extension[] {
  const extension = (extnID: string, value: ArrayBuffer) => new Extension({ extnID, critical: true, extnValue: value });
  return [
    ...(authority ? [extension('2.5.29.19', new BasicConstraints({ cA: true }).toSchema().toBER())] : []),
    ...(usage === undefined
      ? []
      : [extension('2.5.29.15', new BitString({ valueHex: Uint8Array.of(usage), unusedBits: 0 }).toBER())]),
  ];
}
