import type { Fraction, Need } from './vocabulary.ts';

/**
 * The smallest whole number that satisfies the need out of `base` (a whole number, 0 or more). Never less than one: two
 * thirds of nobody is not a quorum, and all of no votes is not unanimity.
 */
export function least(need: Need, base: number): number {
  if (!Number.isSafeInteger(base) || base < 0) throw new RangeError(`not a number of members: ${base}`);
  return Math.max(1, exactly(need, base));
}

function exactly(need: Need, base: number): number {
  if (need.compare === 'all') return base;
  if ('number' in need) return need.number;
  const [numerator, denominator] = need.share;
  // In BigInt, so that no count and no fraction, however large, is rounded.
  const product = BigInt(numerator) * BigInt(base);
  const whole = Number(product / BigInt(denominator));
  const remains = product % BigInt(denominator) !== 0n;
  return need.compare === 'at least' && !remains ? whole : whole + 1;
}

const written = /^(at least|more than) ([1-9]\d{0,3})(?:\/([1-9]\d{0,3}))?$/;

/** `at least 2/3`, `more than 1/2`, `at least 12`, `all`; undefined if it is none of these. */
export function parseNeed(text: string): Need | undefined {
  if (text === 'all') return { compare: 'all' };
  const [, compare, numerator, denominator] = written.exec(text) ?? [];
  if (numerator === undefined) return undefined;
  if (denominator === undefined) return compare === 'at least' ? { compare, number: Number(numerator) } : undefined;
  const share: Fraction = [Number(numerator), Number(denominator)];
  return { compare: compare === 'more than' ? compare : 'at least', share };
}

/** Whether no number, however large, can satisfy it: more than the whole. `vahid charter check` names such a need. */
export function isBeyondReach(need: Need): boolean {
  if (!('share' in need)) return false;
  const [numerator, denominator] = need.share;
  return numerator > denominator || (numerator === denominator && need.compare === 'more than');
}

/** The need as a charter writes it. */
export function needText(need: Need): string {
  if (need.compare === 'all') return 'all';
  return 'number' in need ? `at least ${need.number}` : `${need.compare} ${need.share.join('/')}`;
}

/** Whether equal parts are what this need turns on: more than a half. */
export const isMoreThanHalf = (need: Need): boolean =>
  need.compare === 'more than' && need.share[0] * 2 === need.share[1];
