import { describe, expect, it } from 'vitest';
import { day, dayOrNothing } from './parse.ts';

describe('a day that is typed', () => {
  it.each([
    '2026-02-29',
    '2023-02-30',
    '0000-01-01',
    '0999-12-31',
    '9999-12-31',
    '3000-01-01',
    '+010000-01',
    '2026-1-1',
  ])('is not %s', (written) => {
    expect(day().safeParse(written).success).toBe(false);
    expect(dayOrNothing().safeParse(written).success).toBe(false);
  });

  it.each(['1900-01-01', '2028-02-29', '2999-12-31'])('may be %s', (written) => {
    expect(day().parse(` ${written} `)).toBe(written);
  });
});
