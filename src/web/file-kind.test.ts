import { describe, expect, test } from 'vitest';
import { kindOf } from './file-kind.ts';
import { attachmentHeaders } from './uploads.ts';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'number' ? Buffer.from([part]) : Buffer.from(part, 'latin1'))));

const zip = ['PK', 3, 4] as const;

describe('the kind of a file', () => {
  test.each([
    ['pdf', bytes('%PDF-1.7\n')],
    ['png', bytes(0x89, 'PNG\r\n', 0x1a, '\n')],
    ['jpeg', bytes(0xff, 0xd8, 0xff, 0xe0)],
    ['tiff', bytes('II', 42, 0)],
    ['tiff', bytes('MM', 0, 42)],
    ['docx', bytes(...zip, '[Content_Types].xml word/document.xml')],
  ])('is known by its first bytes: %s', (kind, file) => {
    expect(kindOf(file)).toBe(kind);
  });

  test.each([
    ['a page', bytes('<html><script>')],
    ['a drawing that holds a script', bytes('<svg xmlns="http://www.w3.org/2000/svg">')],
    ['a PDF after something else', bytes('MZ', '%PDF-1.7')],
    ['a spreadsheet', bytes(...zip, '[Content_Types].xml xl/workbook.xml')],
    ['a document that carries a program', bytes(...zip, '[Content_Types].xml word/document.xml word/vbaProject.bin')],
    ['nothing', bytes()],
  ])('is none of ours: %s', (_what, file) => {
    expect(kindOf(file)).toBeUndefined();
  });

  test('is found in part of a larger buffer as well', () => {
    const whole = bytes('xx', ...zip, '[Content_Types].xml word/document.xml');
    expect(kindOf(whole.subarray(2))).toBe('docx');
  });
});

test('a file leaves as an attachment with a plain name, and the true one beside it', () => {
  const headers = attachmentHeaders('Ç-2026/1 "məktub"', 'pdf');
  expect(headers['Content-Disposition']).toBe(
    'attachment; filename="C-2026-1-m-ktub-.pdf"; filename*=UTF-8\'\'%C3%87-2026%2F1%20%22m%C9%99ktub%22.pdf',
  );
  expect(headers['X-Content-Type-Options']).toBe('nosniff');
  expect(headers['Cache-Control']).toBe('private, no-store');
});
