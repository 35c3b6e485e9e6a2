import {
  createCipheriv,
  createDecipheriv,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
  randomInt,
} from 'node:crypto';

/** The key of one vote. `publicKey`: raw, base64url. */
export type BallotKey = { readonly publicKey: string; readonly privateKey: KeyObject };

/** What is sealed: the place of the choice among those that the vote offers (0 to 35), and the receipt. */
export type PlainBallot = { readonly option: number; readonly receipt: string };

/** To what a ballot belongs: bound to it, it cannot be taken for another's. */
export type Place = {
  readonly group: string;
  readonly meeting: string;
  readonly proposal: string;
  /** Id of the command that cast it. */
  readonly command: string;
};

/** The sealed ballot is not one of that key and that place, or was changed. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken';
}

const raw = 32;
const tag = 16;

export function drawKey(): BallotKey {
  const { publicKey, privateKey } = generateKeyPairSync('x25519');
  return { publicKey: rawOf(publicKey).toString('base64url'), privateKey };
}

/** The private half as it is kept: PKCS #8, DER. */
export const bytesOfKey = ({ privateKey }: BallotKey): Buffer => privateKey.export({ format: 'der', type: 'pkcs8' });

export function keyOfBytes(bytes: Uint8Array): BallotKey {
  const privateKey = createPrivateKey({ key: Buffer.from(bytes), format: 'der', type: 'pkcs8' });
  return { publicKey: rawOf(createPublicKey(privateKey)).toString('base64url'), privateKey };
}

/** Letters that nobody takes for another or for a figure, and that stand on an Azerbaijani keyboard. */
const letters = 'ABCDEFGHJKLMNPRSTUVXYZ';
const length = 16;

/** `KXPM-TRDA-BCVN-EFGH`: 22^16 of them, about 71 bits. */
export function drawReceipt(): string {
  const drawn = Array.from({ length }, () => letters[randomInt(letters.length)]).join('');
  return drawn.replace(/(.{4})(?!$)/g, '$1-');
}

/**
 * Seals a ballot for the holder of the key: a new pair for this ballot, X25519, HKDF-SHA-256, AES-256-GCM. Ballots of all
 * choices are of equal length. base64url of: public half of the new pair (32 bytes), ciphertext, tag (16).
 */
export function seal(publicKey: string, place: Place, { option, receipt }: PlainBallot): string {
  const box = publicOf(Buffer.from(publicKey, 'base64url'));
  const once = generateKeyPairSync('x25519');
  const from = rawOf(once.publicKey);
  const { key, nonce } = derive(diffieHellman({ privateKey: once.privateKey, publicKey: box }), from, publicKey);
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(placeOf(place));
  const plain = Buffer.from(`${figureOf(option)}${receipt}`, 'latin1');
  const sealed = Buffer.concat([from, cipher.update(plain), cipher.final(), cipher.getAuthTag()]);
  plain.fill(0);
  return sealed.toString('base64url');
}

/** @throws SealBroken */
export function unseal({ publicKey, privateKey }: BallotKey, place: Place, sealed: string): PlainBallot {
  const bytes = Buffer.from(sealed, 'base64url');
  const from = bytes.subarray(0, raw);
  try {
    const { key, nonce } = derive(diffieHellman({ privateKey, publicKey: publicOf(from) }), from, publicKey);
    const decipher = createDecipheriv('aes-256-gcm', key, nonce)
      .setAAD(placeOf(place))
      .setAuthTag(bytes.subarray(bytes.length - tag));
    const body = bytes.subarray(raw, bytes.length - tag);
    const plain = Buffer.concat([decipher.update(body), decipher.final()]).toString('latin1');
    return { option: Number.parseInt(plain.slice(0, 1), base), receipt: plain.slice(1) };
  } catch {
    // The cause would say nothing, and must not lead what was read into a log.
    throw new SealBroken('a sealed ballot could not be opened with the key of its vote');
  }
}

/** One figure, whatever the choice: the length of a ballot says nothing of it. */
const base = 36;

function figureOf(option: number): string {
  if (!Number.isInteger(option) || option < 0 || option >= base) throw new RangeError('no place of a choice');
  return option.toString(base);
}

/** Each ballot has a secret of its own, so that the nonce may follow from it as well. */
function derive(secret: Buffer, from: Buffer, publicKey: string): { readonly key: Buffer; readonly nonce: Buffer } {
  const salt = Buffer.concat([from, Buffer.from(publicKey, 'base64url')]);
  const bytes = Buffer.from(hkdfSync('sha256', secret, salt, 'vahid:ballot:1', 44));
  secret.fill(0);
  return { key: bytes.subarray(0, 32), nonce: bytes.subarray(32) };
}

const placeOf = ({ group, meeting, proposal, command }: Place): Buffer =>
  Buffer.from(JSON.stringify([group, meeting, proposal, command]));

/** SubjectPublicKeyInfo of X25519 (RFC 8410) before the 32 bytes of the key. */
const header = Buffer.from('302a300506032b656e032100', 'hex');

const rawOf = (key: KeyObject): Buffer => key.export({ format: 'der', type: 'spki' }).subarray(header.length);
const publicOf = (bytes: Buffer): KeyObject =>
  createPublicKey({ key: Buffer.concat([header, bytes]), format: 'der', type: 'spki' });
