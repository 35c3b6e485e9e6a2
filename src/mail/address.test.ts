import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isMailbox, oneLine } from './address.ts';

it.each(['leyla@example.az', 'a.b+c@mail.gov.az', 'x@localhost', 'ələkbər@nümunə.az', "o'neil@example.az"])(
  '%s is a mailbox',
  (address) => {
    expect(isMailbox(address)).toBe(true);
  },
);

it.each([
  '',
  'leyla',
  'leyla@',
  '@example.az',
  'a@b@c',
  'a@example.az, b@example.az',
  'a@example.az;b@example.az',
  '<a@example.az>',
  'Leyla <a@example.az>',
  'a@example.az\r\nBcc: b@example.az',
  'a@example.az\nb',
  'a b@example.az',
  '"a"@example.az',
  'a@example.az\u0000',
  'a@[127.0.0.1]',
  `${'a'.repeat(65)}@example.az`,
])('%j is none', (address) => {
  expect(isMailbox(address)).toBe(false);
});

it('nothing that ends a line or opens another reader is ever part of a mailbox', () => {
  const part = fc.string({ unit: 'binary', maxLength: 10 });
  const bad = fc.constantFrom('\r', '\n', '\u2028', '\u0085', ' ', ',', ';', '<', '>', '\t', '\u0000');
  fc.assert(
    fc.property(part, bad, part, (before, sign, behind) => {
      expect(isMailbox(`${before}${sign}${behind}@example.az`)).toBe(false);
      expect(isMailbox(`a@${before}${sign}${behind}.az`)).toBe(false);
    }),
  );
});

it('a subject is one line, whatever it was given', () => {
  expect(oneLine('Dəvət\r\nBcc: b@example.az')).toBe('Dəvət Bcc: b@example.az');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const end of ['\r', '\n', '\u0085', '\u2028', '\u0000']) expect(oneLine(text)).not.toContain(end);
    }),
  );
});
