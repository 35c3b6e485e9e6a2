import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { issued, pemOf, pkcs12Of } from '../../test/certificates.ts';
import { placesIn } from './places.ts';
import { signPdf } from './sign.ts';

const has = (tool: string, ...asked: readonly string[]): boolean => spawnSync(tool, asked).status === 0;

/** What others think of our signatures: poppler's `pdfsig`, and OpenSSL, which knows CAdES. Where they are not, it is skipped. */
const hasPdfsig = has('pdfsig', '-v');
const hasOpenssl = has('openssl', 'version');

const authority = issued({ name: 'Kök mərkəz', authority: true, kind: 'RSA' });
const keys = {
  RSA: issued({ name: 'Əli Məmmədov', kind: 'RSA', usage: 0x40, issuer: authority }),
  'P-256': issued({ name: 'Leyla Həsənova', kind: 'P-256', usage: 0x40, issuer: authority }),
  'P-384': issued({ name: 'Nigar Quliyeva', kind: 'P-384', usage: 0x40, issuer: authority }),
};

let folder = '';
let pdf: Uint8Array = new Uint8Array();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'vahid-signing-'));
  const document = await PDFDocument.create();
  document.addPage();
  pdf = await document.save({ useObjectStreams: false });
  for (const key of Object.values(keys)) {
    const said = { password: 'p', reason: 'Protokol', location: 'Bakı', at: '2026-02-11T09:00:00.000Z' };
    const signed = await signPdf(pdf, { ...said, pkcs12: pkcs12Of(key, 'p') });
    if (typeof signed === 'string') throw new Error(signed);
    pdf = signed.pdf;
  }
});

afterAll(() => rmSync(folder, { recursive: true }));

function kept(name: string, bytes: Uint8Array | string): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

/** The file with one byte of the remark in its second line changed: every signature covers it. */
function changed(): Uint8Array {
  const other = Uint8Array.from(pdf);
  const index = Buffer.from(other).indexOf('\n%') + 3;
  other[index] = (other[index] ?? 0) ^ 1;
  return other;
}

describe.skipIf(!hasPdfsig)('pdfsig', () => {
  const verdicts = (file: string) =>
    execFileSync('pdfsig', ['-nocert', file], { encoding: 'utf8' }).match(/Signature is \w+|Digest Mismatch/g);

  it('finds three signatures, one over another, and all of them valid', () => {
    expect(verdicts(kept('signed.pdf', pdf))).toEqual([
      'Signature is Valid',
      'Signature is Valid',
      'Signature is Valid',
    ]);
  });

  it('finds none of them valid once a byte is another', () => {
    expect(verdicts(kept('changed.pdf', changed()))).toEqual(['Digest Mismatch', 'Digest Mismatch', 'Digest Mismatch']);
  });
});

describe.skipIf(!hasOpenssl)('openssl cms -verify -cades', () => {
  const verified = (file: Uint8Array, index: number): boolean => {
    const place = placesIn(file)[index];
    if (!place?.cms) throw new Error('no signature stands there');
    const [from, to] = place.hole;
    const content = kept('content', Buffer.concat([file.subarray(0, from), file.subarray(to, place.end)]));
    const cms = kept('cms.der', place.cms);
    const anchors = kept('anchors.pem', pemOf(authority.certificate));
    const asked = ['cms', '-verify', '-cades', '-binary', '-inform', 'DER', '-purpose', 'any', '-CAfile', anchors];
    return has('openssl', ...asked, '-in', cms, '-content', content, '-out', join(folder, 'out'));
  };

  it('accepts the signatures of all kinds of keys, and none of a changed file', () => {
    expect([0, 1, 2].map((index) => verified(pdf, index))).toEqual([true, true, true]);
    expect([0, 1, 2].map((index) => verified(changed(), index))).toEqual([false, false, false]);
  });
});
