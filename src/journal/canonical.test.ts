import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aJson } from '../../test/journal/arbitrary.ts';
import { canonical as standAlone } from '../../verify/verify.mjs';
import { canonical, writable, writableAll } from './canonical.ts';
import type { Json } from './vocabulary.ts';

describe('canonical JSON', () => {
  it('is the example of RFC 8785, section 3.2.2, as far as integers go', () => {
    const value = {
      numbers: [333333333, 4, 2, 1],
      string: '\u20ac$\u000f\nA\'B"\\\\"/',
      literals: [null, true, false],
    };
    expect(canonical(value)).toBe(
      '{"literals":[null,true,false],"numbers":[333333333,4,2,1],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('orders keys by their UTF-16 units (RFC 8785, section 3.2.3)', () => {
    // The standard's own example, without U+FB33: it is not NFC.
    const value = { '\u20ac': 6, '\r': 1, '1': 2, '\ud83d\ude02': 7, '\u0080': 3, '\u00f6': 4, '\u0259': 5 };
    expect([...canonical(value).matchAll(/:(\d)/g)].map(([, digit]) => digit).join('')).toBe('1234567');
  });

  it('is read back as an equal value', () => {
    fc.assert(
      fc.property(aJson, (value) => {
        expect(JSON.parse(canonical(value))).toEqual(value);
      }),
    );
  });

  it('is the same for the stand-alone checker', () => {
    fc.assert(
      fc.property(aJson, (value) => {
        expect(standAlone(value)).toBe(canonical(value));
      }),
    );
  });

  it('does not depend on the order in which fields were set', () => {
    expect(canonical({ b: 1, a: { d: 1, c: 2 } })).toBe(canonical({ a: { c: 2, d: 1 }, b: 1 }));
  });

  it.each<[string, unknown]>([
    ['a fraction', 0.5],
    ['a number beyond 53 bits', 2 ** 53],
    ['minus zero', -0],
    ['what is not a number', Number.NaN],
    ['a lone surrogate', 'a\ud800'],
    ['U+0000', 'a\u0000'],
    ['a text that is not NFC', 'e\u0301'],
    ['a key that is not NFC', { 'e\u0301': 1 }],
    ['nothing', undefined],
    ['a field without a value', { a: undefined }],
    ['a hole in a list', new Array(1)],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a function', () => 1],
    ['a big integer', 1n],
  ])('refuses %s, however deep', (_, value) => {
    expect(() => canonical(value as Json)).toThrow(TypeError);
    expect(() => canonical({ list: [{ value: value as Json }] })).toThrow(/^\$\.list\[0\]/);
  });
});

describe('a text made writable', () => {
  it('can always be written, and is left alone the second time', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit)) }),
        (one, two) => {
          for (const text of [writable(one), writable(two)]) {
            expect(() => canonical(text)).not.toThrow();
            expect(writable(text)).toBe(text);
          }
        },
      ),
    );
  });

  it('is made so however deep it lies in what came from outside', () => {
    const typed = { 'e\u0301': ['a\u0000', { name: '\ud800' }], votes: 3, at: null, late: true };
    expect(writableAll(typed)).toEqual({ é: ['a', { name: '\ufffd' }], votes: 3, at: null, late: true });
  });

  it('keeps the letters of Azerbaijani', () => {
    expect(writable('Çağırılmış iclas: ə, İ, ı, ₼')).toBe('Çağırılmış iclas: ə, İ, ı, ₼');
  });
});
