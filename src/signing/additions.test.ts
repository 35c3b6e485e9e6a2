import { PDFRef } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { renderPdf } from '#paper/pdf.ts';
import { issued, pkcs12Of } from '../../test/certificates.ts';
import { keepsSheets } from './additions.ts';
import { beginsWith, examineSigned } from './examine.ts';
import { appended } from './revision.ts';
import { signPdf } from './sign.ts';

const at = '2026-02-11T09:00:00.000Z';
const key = issued({ name: 'Əli Məmmədov', usage: 0x40 });

const paper = renderPdf({
  tongue: 'az',
  title: 'Protokol № 1',
  author: 'İşçi qrupu',
  createdAt: '2026-02-10T09:00:00.000Z',
  head: { issuer: ['İşçi qrupu'], kind: 'PROTOKOL', place: 'Bakı', date: '10 fevral 2026-cı il' },
  blocks: [{ kind: 'paragraph', text: 'Qərara alındı: bəli.' }],
  signatures: [],
  annexes: [],
  footer: { reference: 'Protokol № 1' },
});
const text = Buffer.from(paper).toString('latin1');

async function signed(pdf: Uint8Array): Promise<Uint8Array> {
  const done = await signPdf(pdf, {
    ...{ password: 'p', reason: 'Protokol', location: '', at },
    pkcs12: pkcs12Of(key, 'p'),
  });
  if (typeof done === 'string') throw new Error(done);
  return done.pdf;
}

const numberOf = (pattern: RegExp): number => Number(pattern.exec(text)?.[1]);
const [root, contents] = [numberOf(/\/Root (\d+)/), numberOf(/\/Contents (\d+)/)];
const page = numberOf(/(\d+) 0 obj\s*<<\s*\/Type \/Page\s/);
const pageText =
  text
    .slice(text.search(new RegExp(`\\n${page} 0 obj`)))
    .replace(/^\s*\d+ 0 obj/, '')
    .split('endobj')[0] ?? '';

/** The paper with these objects after it. */
function withObjects(objects: Readonly<Record<number, string>>, rooted = root): Uint8Array {
  const written = Object.entries(objects).map(
    ([number, each]) => [PDFRef.of(Number(number)), Buffer.from(each)] as const,
  );
  const trailer = { size: 900, root: PDFRef.of(rooted), info: undefined, id: undefined };
  return appended(paper, new Map(written), trailer) ?? new Uint8Array();
}

const words = '<< /Length 12 >>\nstream\nBT (yox) Tj ET\nendstream';

it('signatures, one over another, leave the sheets as they were', async () => {
  const once = await signed(paper);
  expect(keepsSheets(once, paper)).toBe(true);
  const twice = await signed(once);
  expect(keepsSheets(twice, once)).toBe(true);
  expect(keepsSheets(twice, paper)).toBe(true);
});

it.each([
  ['other words in the place of its own', { [contents]: words }],
  ['a sheet with other words', { [page]: pageText.replace(`${contents} 0 R`, '800 0 R'), 800: words }],
  [
    'a sheet with a note upon it',
    { [page]: pageText.replace('/Contents', '/Annots [800 0 R] /Contents'), 800: '<< /Subtype /Stamp >>' },
  ],
  [
    'a root with other sheets',
    { [root]: '<< /Type /Catalog /Pages 800 0 R >>', 800: `<< /Type /Pages /Kids [${page} 0 R] /Count 1 >>` },
  ],
])('a paper with %s, signed as a whole, is not the paper', async (_, objects) => {
  const forged = await signed(withObjects(objects));
  const found = examineSigned(forged, { anchors: [], now: at });
  expect(found).toMatchObject({ signatures: [{ soundness: 'intact' }] });
  expect(beginsWith(forged, paper)).toBe(true);
  expect(keepsSheets(forged, paper)).toBe(false);
});

it('nor is one whose end names another root, or another place for what it holds', () => {
  expect(keepsSheets(withObjects({ 800: '<< /Type /Catalog >>' }, 800), paper)).toBe(false);
  const moved = Buffer.from(withObjects({ [contents + 800]: words })).toString('latin1');
  const table = moved.replace(new RegExp(`\\n${contents + 800} 1\\n`), `\n${contents} 1\n`);
  expect(keepsSheets(Buffer.from(moved, 'latin1'), paper)).toBe(true);
  expect(keepsSheets(Buffer.from(table, 'latin1'), paper)).toBe(false);
});
