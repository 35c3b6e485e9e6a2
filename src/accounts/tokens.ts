import { createHash, randomBytes } from 'node:crypto';
import { Secret } from 'otpauth';
import { recoveryCodeBytes, recoveryCodeCount, recoveryCodeFrom } from './recovery-codes.ts';

/** 32 random bytes, base64url: for links, sessions, browsers and systems. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/**
 * What the store keeps of a token. SHA-256 without salt or stretching is enough for 256 random bits; and who looks for a
 * row by the hash of what was sent learns nothing from the time it takes, for nobody can choose what the hash begins with.
 */
export const hashOf = (token: string): Buffer => createHash('sha256').update(token).digest();

/** A bytea as JSON writes it for a row. */
export const hexOf = (bytes: Uint8Array): string => `\\x${Buffer.from(bytes).toString('hex')}`;

/** 20 random bytes in Base32, as RFC 4226 asks for. */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** A set of recovery codes, all different. */
export function newCodes(): readonly string[] {
  const codes = new Set<string>();
  while (codes.size < recoveryCodeCount) codes.add(recoveryCodeFrom(randomBytes(recoveryCodeBytes)));
  return [...codes];
}
