/** How many an account gets at a time. */
export const recoveryCodeCount = 10;

/** Figures and small letters without those that are mistaken for others: 32 signs, five bits each (after Crockford). */
const signs = '0123456789abcdefghjkmnpqrstvwxyz';

/** Random bytes that one code takes: twelve signs, sixty bits. */
export const recoveryCodeBytes = 12;

/** `xxxx-xxxx-xxxx`; of each byte five bits are taken, so that every sign is equally likely. */
export function recoveryCodeFrom(bytes: Uint8Array): string {
  const code = [...bytes.subarray(0, recoveryCodeBytes)].map((byte) => signs[byte & 31]).join('');
  return `${code.slice(0, 4)}-${code.slice(4, 8)}-${code.slice(8)}`;
}

/** A code as it was typed, without its dashes and with the letters that are read for figures; undefined if it is none. */
export function recoveryCodeOf(typed: string): string | undefined {
  const code = typed
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s-]/g, '')
    .replaceAll('o', '0')
    .replaceAll(/[il]/g, '1');
  return code.length === recoveryCodeBytes && [...code].every((sign) => signs.includes(sign)) ? code : undefined;
}
