import { createDecipheriv, createHash, createHmac, pbkdf2Sync, timingSafeEqual } from 'node:crypto';
import { OctetString } from 'asn1js';
import forge from 'node-forge';
import { type AlgorithmIdentifier, type MacData, PBES2Params, PBKDF2Params } from 'pkijs';
import { exact } from './bytes.ts';

/** The file is protected in a way that is not known here, or that would take too long to undo. */
export class UnknownProtection extends Error {
  override readonly name = 'UnknownProtection';
}

/** More rounds than any program writes: a file made to take hours is not opened. */
const mostRounds = { pbkdf2: 2_000_000, pkcs12: 200_000 };

const hashes: Readonly<Record<string, string>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

const hmacs: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'sha1',
  '1.2.840.113549.2.9': 'sha256',
  '1.2.840.113549.2.10': 'sha384',
  '1.2.840.113549.2.11': 'sha512',
};

const ciphers: Readonly<Record<string, readonly [name: string, keyLength: number]>> = {
  '1.2.840.113549.3.7': ['des-ede3-cbc', 24],
  '2.16.840.1.101.3.4.1.2': ['aes-128-cbc', 16],
  '2.16.840.1.101.3.4.1.22': ['aes-192-cbc', 24],
  '2.16.840.1.101.3.4.1.42': ['aes-256-cbc', 32],
};

/** RFC 7292, appendix C: SHA-1 with triple DES of three or two keys, or RC2 of 128 or 40 bits. */
const oldCiphers: Readonly<Record<string, readonly [kind: 'des' | 'rc2', keyLength: number]>> = {
  '1.2.840.113549.1.12.1.3': ['des', 24],
  '1.2.840.113549.1.12.1.4': ['des', 16],
  '1.2.840.113549.1.12.1.5': ['rc2', 16],
  '1.2.840.113549.1.12.1.6': ['rc2', 5],
};

/** Whether the password gives the check value that the file has of its content. */
export function isMac({ mac, macSalt, iterations = 1 }: MacData, content: Uint8Array, password: string): boolean {
  const hash = known(hashes[mac.digestAlgorithm.algorithmId]);
  const length = createHash(hash).digest().length;
  const key = pkcs12Key({ hash, id: 3, salt: bytesOf(macSalt), rounds: iterations, length }, password);
  const expected = bytesOf(mac.digest);
  const computed = createHmac(hash, key).update(content).digest();
  return expected.length === computed.length && timingSafeEqual(expected, computed);
}

export function decrypted(algorithm: AlgorithmIdentifier, bytes: ArrayBuffer, password: string): Uint8Array {
  const { algorithmId, algorithmParams } = algorithm;
  if (algorithmId === '1.2.840.113549.1.5.13')
    return byPbes2(new PBES2Params({ schema: algorithmParams }), bytes, password);
  const [kind, length] = known(oldCiphers[algorithmId]);
  const [salt, rounds] = pbeParameters(algorithmParams);
  const derive = (id: 1 | 2, size: number) => pkcs12Key({ hash: 'sha1', id, salt, rounds, length: size }, password);
  const key = derive(1, length);
  const iv = derive(2, 8);
  if (kind === 'rc2') return byRc2(key, iv, bytes, length * 8);
  // Of two keys the first is used again as the third.
  return byCipher('des-ede3-cbc', length === 16 ? Buffer.concat([key, key.subarray(0, 8)]) : key, iv, bytes);
}

function byPbes2(
  { keyDerivationFunc, encryptionScheme }: PBES2Params,
  bytes: ArrayBuffer,
  password: string,
): Uint8Array {
  if (keyDerivationFunc.algorithmId !== '1.2.840.113549.1.5.12') throw new UnknownProtection();
  const { salt, iterationCount, prf } = new PBKDF2Params({ schema: keyDerivationFunc.algorithmParams });
  if (!(salt instanceof OctetString)) throw new UnknownProtection();
  const [cipher, length] = known(ciphers[encryptionScheme.algorithmId]);
  const hash = known(hmacs[prf?.algorithmId ?? '1.2.840.113549.2.7']);
  const key = pbkdf2Sync(password, bytesOf(salt), few(iterationCount, mostRounds.pbkdf2), length, hash);
  return byCipher(cipher, key, bytesOf(encryptionScheme.algorithmParams as OctetString), bytes);
}

function byCipher(name: string, key: Uint8Array, iv: Uint8Array, bytes: ArrayBuffer): Uint8Array {
  const decipher = createDecipheriv(name, key, iv);
  return Buffer.concat([decipher.update(new Uint8Array(bytes)), decipher.final()]);
}

/** Node.js has no RC2 any more, and certificates in older files are hidden by it. */
function byRc2(key: Uint8Array, iv: Uint8Array, bytes: ArrayBuffer, bits: number): Uint8Array {
  const decipher = forge.rc2.createDecryptionCipher(binary(key), bits);
  decipher.start(binary(iv));
  decipher.update(forge.util.createBuffer(binary(new Uint8Array(bytes))));
  if (!decipher.finish()) throw new Error('the padding is not right');
  return Buffer.from(decipher.output.getBytes(), 'latin1');
}

const binary = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

type Derivation = {
  readonly hash: string;
  /** 1 for a key, 2 for an initial vector, 3 for a check value. */
  readonly id: 1 | 2 | 3;
  readonly salt: Uint8Array;
  readonly rounds: number;
  readonly length: number;
};

/** RFC 7292, appendix B.2. */
export function pkcs12Key({ hash, id, salt, rounds, length }: Derivation, password: string): Buffer {
  const block = hash === 'sha384' || hash === 'sha512' ? 128 : 64;
  const mixed = Buffer.concat([filled(salt, block), filled(bmp(password), block)]);
  const made: Buffer[] = [];
  for (let size = 0; size < length; ) {
    let digest = createHash(hash).update(Buffer.alloc(block, id)).update(mixed).digest();
    for (let round = 1; round < few(rounds, mostRounds.pkcs12); round += 1)
      digest = createHash(hash).update(digest).digest();
    made.push(digest);
    size += digest.length;
    const added = filled(digest, block).subarray(0, block);
    for (let start = 0; start < mixed.length; start += block) addOne(mixed.subarray(start, start + block), added);
  }
  return Buffer.concat(made).subarray(0, length);
}

/** The number in `block` becomes itself and `added` and 1, carried over within its length. */
function addOne(block: Buffer, added: Buffer): void {
  let carry = 1;
  for (let index = block.length - 1; index >= 0; index -= 1) {
    const sum = (block[index] ?? 0) + (added[index] ?? 0) + carry;
    block[index] = sum & 0xff;
    carry = sum >> 8;
  }
}

function filled(bytes: Uint8Array, block: number): Buffer {
  const length = Math.ceil(bytes.length / block) * block;
  return bytes.length === 0 ? Buffer.alloc(0) : Buffer.alloc(length, bytes);
}

/** A password as a BMPString with the two zero bytes at its end. */
function bmp(password: string): Buffer {
  return Buffer.from(`${password}\0`, 'utf16le').swap16();
}

function pbeParameters(parameters: unknown): readonly [salt: Buffer, rounds: number] {
  const { value = [] } = (parameters as { valueBlock?: { value?: readonly unknown[] } }).valueBlock ?? {};
  const [salt, rounds] = value;
  if (!(salt instanceof OctetString)) throw new UnknownProtection();
  return [bytesOf(salt), few((rounds as { valueBlock: { valueDec: number } }).valueBlock.valueDec, mostRounds.pkcs12)];
}

const bytesOf = (value: OctetString): Buffer => Buffer.from(exact(value.getValue()));

function few(rounds: number, most: number): number {
  if (rounds > most) throw new UnknownProtection();
  return rounds;
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new UnknownProtection();
  return value;
}
