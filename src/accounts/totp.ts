import { Secret, TOTP } from 'otpauth';

/** Seconds for which a code of an authenticator app stands. */
const period = 30;

/** Six figures, however they are spaced. */
const codeOf = (typed: string): string => typed.replaceAll(/[\s-]/g, '');

export const looksLikeTotp = (typed: string): boolean => /^\d{6}$/.test(codeOf(typed));

/**
 * The time step (RFC 6238) for which `typed` is the code of `secret` (Base32): the present one, or one before or after it,
 * for clocks differ. Undefined if it is none of them. Whoever takes it notes the step, for a code is good once.
 */
export function stepOf(secret: string, typed: string, now: Date): number | undefined {
  if (!looksLikeTotp(typed)) return undefined;
  const timestamp = now.getTime();
  // The library compares in constant time.
  const delta = TOTP.validate({
    token: codeOf(typed),
    secret: Secret.fromBase32(secret),
    period,
    timestamp,
    window: 1,
  });
  return delta === null ? undefined : TOTP.counter({ period, timestamp }) + delta;
}

/** What an authenticator app shows for a secret at that moment. */
export const codeAt = (secret: string, now: Date): string =>
  TOTP.generate({ secret: Secret.fromBase32(secret), period, timestamp: now.getTime() });

/** `otpauth://...`, as an authenticator app reads it from a picture. */
export const totpAddress = (secret: string, login: string, issuer: string): string =>
  new TOTP({ issuer, label: login, secret: Secret.fromBase32(secret), period }).toString();
