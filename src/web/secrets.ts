import type { ActRoute, Secrets } from '#page/act-route.ts';

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a row calls secret, apart from the rest: it is never parsed, logged, recorded or shown again, and of a file no copy
 * is kept. In JSON, which has no files, the value of a secret that is a file is base64.
 */
export async function partSecrets(
  { secrets: names = [] }: Pick<ActRoute<unknown>, 'secrets'>,
  fields: Fields,
): Promise<{ readonly secrets: Secrets; readonly fields: Fields }> {
  const rest: Record<string, unknown> = { ...fields };
  const secrets: Record<string, string | Uint8Array> = {};
  for (const name of names) {
    const value = [rest[name]].flat().find((each) => each !== '' && each !== undefined);
    delete rest[name];
    if (value instanceof File) {
      // Browsers send an empty file where none was chosen.
      if (value.size > 0) secrets[name] = new Uint8Array(await value.arrayBuffer());
    } else if (typeof value === 'string') secrets[name] = value;
  }
  return { secrets, fields: rest };
}

/** Overwrites what can be: the bytes of files. Of a text that was typed the memory is given back when it is needed. */
export function wipe(secrets: Secrets): void {
  for (const secret of Object.values(secrets)) if (secret instanceof Uint8Array) secret.fill(0);
}
