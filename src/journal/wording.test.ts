import { describe, expect, it } from 'vitest';
import { digestOf, sealWording } from './wording.ts';

const salt = '000102030405060708090a0b0c0d0e0f';

describe('a wording', () => {
  it('is an object with a reference and a digest, and the text stands in its row', () => {
    const { wording, rows } = sealWording('g', 'w1', 'Təklif məqsədəuyğundur.', salt);
    expect(wording).toEqual({ ref: 'w1', digest: digestOf('Təklif məqsədəuyğundur.', salt) });
    expect(rows).toEqual({
      table: 'wording',
      rows: [{ group_id: 'g', ref: 'w1', salt: `\\x${salt}`, body: 'Təklif məqsədəuyğundur.', erased_at: null }],
    });
  });

  it('is hashed as it is stored, whatever was typed', () => {
    const { wording, rows } = sealWording('g', 'w1', 'e\u0301\u0000\ud800', salt);
    expect(rows.rows[0]?.body).toBe('é\ufffd');
    expect(wording.digest).toBe(digestOf('é\ufffd', salt));
  });

  it('has another digest under another salt', () => {
    expect(digestOf('for', salt)).not.toBe(digestOf('for', salt.replace('0f', '10')));
  });

  it('refuses a salt of another form', () => {
    expect(() => sealWording('g', 'w1', 'text', 'short')).toThrow(TypeError);
  });
});
