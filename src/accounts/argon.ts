import { hash, hashRaw, parseOptions, verify } from '@node-rs/argon2';

/** At least what OWASP's cheat sheet on keeping passwords asks for: argon2id (the library's own choice), 19 MiB, two passes, one lane. */
const parameters = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Of no password: what an account without one is compared with, so that it takes as long as any other. */
const ofNobody = hash(crypto.randomUUID(), parameters);

export const hashPassword = (password: string): Promise<string> => hash(password, parameters);

/** Whether it is the password of that hash; without a hash it never is, and takes as long to say. */
export async function isPassword(kept: string | null, password: string): Promise<boolean> {
  const same = await verify(kept ?? (await ofNobody), password);
  return same && kept !== null;
}

/** Whether a hash was made with other parameters than today's. */
export function isOutdated(kept: string): boolean {
  const made = parseOptions(kept);
  return (
    made.memoryCost !== parameters.memoryCost ||
    made.timeCost !== parameters.timeCost ||
    made.parallelism !== parameters.parallelism
  );
}

/**
 * What the store keeps of a recovery code. Sixty random bits are too few for a bare SHA-256 in stolen hands, and need far
 * less than what people think up: with one mebibyte each guess costs some hundred thousand times as much. The account is
 * the salt, so that one look finds the row. Other parameters would make the codes that people hold useless.
 */
export const stretch = (code: string, account: string): Promise<Buffer> =>
  hashRaw(code, {
    memoryCost: 1_024,
    timeCost: 1,
    parallelism: 1,
    salt: Buffer.from(account.replaceAll('-', ''), 'hex'),
  });
