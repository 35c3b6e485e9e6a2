import { createHash, createSign, generateKeyPairSync, type KeyObject, randomBytes } from 'node:crypto';
import { isoCBOR } from '@simplewebauthn/server/helpers';

/** What the server asks for, as far as an authenticator reads it. */
type CreationOptions = {
  readonly challenge: string;
  readonly rp: { readonly id?: string };
  readonly user: { readonly id: string };
  readonly excludeCredentials?: readonly { readonly id: string }[];
};
type RequestOptions = {
  readonly challenge: string;
  readonly rpId?: string;
  readonly allowCredentials?: readonly { readonly id: string }[];
};

/** Where an authenticator may err, for tests of what is refused. */
export type Slips = {
  /** The origin of the page that asked; without it that of the authenticator. */
  readonly origin?: string;
  /** Whether somebody was recognised (a finger, a PIN); true without it. */
  readonly userVerified?: boolean;
  /** The count that is told, in place of the true one. */
  readonly counter?: number;
  /** Signs something else. */
  readonly forged?: boolean;
};

type Key = {
  readonly id: Buffer;
  readonly rpId: string;
  readonly user: string;
  readonly key: KeyObject;
  counter: number;
};

/**
 * An authenticator in software, as a browser with one would answer to a page at `origin`: keys on P-256, attestation
 * "none", discoverable, counting its uses. It gives what the script of a page posts: `RegistrationResponseJSON` and
 * `AuthenticationResponseJSON`.
 */
export class Authenticator {
  readonly #keys: Key[] = [];

  constructor(readonly origin: string) {}

  /** Answers `PublicKeyCredentialCreationOptionsJSON` with a new key. */
  create(options: object, slips: Slips = {}) {
    const asked = options as CreationOptions;
    const rpId = asked.rp.id ?? new URL(this.origin).hostname;
    if (
      asked.excludeCredentials?.some(({ id }) => this.#keys.some((key) => key.id.equals(Buffer.from(id, 'base64url'))))
    )
      throw new Error('The authenticator has a passkey of this account already');
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key: Key = { id: randomBytes(32), rpId, user: asked.user.id, key: privateKey, counter: 0 };
    this.#keys.push(key);
    const attested = Buffer.concat([Buffer.alloc(16), uint16(key.id.length), key.id, coseOf(publicKey)]);
    const authData = Buffer.concat([dataOf(key, slips, ATTESTED), attested]);
    const attestation = new Map<string, unknown>([
      ['fmt', 'none'],
      ['attStmt', new Map()],
      ['authData', Uint8Array.from(authData)],
    ]);
    return this.#answer(key, {
      clientDataJSON: this.#clientData('webauthn.create', asked.challenge, slips),
      attestationObject: Buffer.from(isoCBOR.encode(attestation as never)).toString('base64url'),
      transports: ['internal'],
    });
  }

  /** Answers `PublicKeyCredentialRequestOptionsJSON` with the newest key that fits. */
  get(options: object, slips: Slips = {}) {
    const asked = options as RequestOptions;
    const rpId = asked.rpId ?? new URL(this.origin).hostname;
    const wanted = asked.allowCredentials ?? [];
    const key = this.#keys.findLast(
      ({ id, rpId: of }) =>
        of === rpId && (wanted.length === 0 || wanted.some((each) => each.id === id.toString('base64url'))),
    );
    if (!key) throw new Error('The authenticator has no passkey for this');
    key.counter += 1;
    const authData = dataOf(key, slips, 0);
    const clientDataJSON = this.#clientData('webauthn.get', asked.challenge, slips);
    const signed = Buffer.concat([authData, sha256(Buffer.from(clientDataJSON, 'base64url'))]);
    const signature = createSign('sha256')
      .update(slips.forged ? 'something else' : signed)
      .sign(key.key);
    return this.#answer(key, {
      clientDataJSON,
      authenticatorData: authData.toString('base64url'),
      signature: signature.toString('base64url'),
      userHandle: key.user,
    });
  }

  #answer<Response>({ id }: Key, response: Response) {
    const name = id.toString('base64url');
    return {
      id: name,
      rawId: name,
      type: 'public-key',
      authenticatorAttachment: 'platform',
      clientExtensionResults: {},
      response,
    };
  }

  #clientData(type: string, challenge: string, { origin }: Slips): string {
    const data = { type, challenge, origin: origin ?? this.origin, crossOrigin: false };
    return Buffer.from(JSON.stringify(data)).toString('base64url');
  }
}

/** Flags of authenticator data (WebAuthn, section 6.1). */
const PRESENT = 0x01;
const VERIFIED = 0x04;
const ATTESTED = 0x40;

function dataOf({ rpId, counter }: Key, slips: Slips, more: number): Buffer {
  const flags = PRESENT | (slips.userVerified === false ? 0 : VERIFIED) | more;
  const count = Buffer.alloc(4);
  count.writeUInt32BE(slips.counter ?? counter);
  return Buffer.concat([sha256(rpId), Buffer.from([flags]), count]);
}

/** A key as COSE (RFC 9053) writes it: EC2, ES256, P-256, x, y. */
function coseOf(key: KeyObject): Buffer {
  const { x = '', y = '' } = key.export({ format: 'jwk' });
  const cose = new Map<number, number | Uint8Array>([
    [1, 2],
    [3, -7],
    [-1, 1],
    [-2, Uint8Array.from(Buffer.from(x, 'base64url'))],
    [-3, Uint8Array.from(Buffer.from(y, 'base64url'))],
  ]);
  return Buffer.from(isoCBOR.encode(cose as never));
}

const sha256 = (data: string | Buffer): Buffer => createHash('sha256').update(data).digest();

function uint16(number: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16BE(number);
  return bytes;
}
