import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { QrCode } from './qr-code.tsx';

const text = 'otpauth://totp/Vahid:n.tahirli?secret=JBSWY3DPEHPK3PXP&issuer=Vahid';

test('a QR code draws every dark module once and no light one', () => {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const drawn = data.map((row) => row.map(() => 0));
  const html = String(<QrCode text={text} label="For the app" />);
  const path = /class="qr-dots" d="([^"]+)"/.exec(html)?.[1] ?? '';
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let at = Number(x); at < Number(x) + Number(length); at += 1) {
      const row = drawn[Number(y)] ?? [];
      row[at] = (row[at] ?? 0) + 1;
    }
  }
  expect(drawn).toEqual(data.map((row) => row.map(Number)));
  expect(html).toContain(`viewBox="0 0 ${size} ${size}"`);
});

test('a QR code has no style of its own, which the content-security policy would refuse', () => {
  expect(String(<QrCode text={text} label="For the app" />)).not.toMatch(/style=|fill=/);
});
