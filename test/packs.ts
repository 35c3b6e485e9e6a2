import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';
import { degrees, PDFDocument, type PDFPage } from '@cantoo/pdf-lib';
import type { PackRecord, RecordedPaper } from '#web/pack/record.ts';

/** A PDF of so many pages, each with its text. */
export async function pdfOf(pages: number, draw: (page: PDFPage, number: number) => void = () => {}) {
  const document = await PDFDocument.create({ updateMetadata: false });
  for (let number = 1; number <= pages; number += 1) {
    const page = document.addPage([595, 842]);
    page.drawText(`foreign ${pages}-${number}`, { x: 60, y: 60, size: 20 });
    draw(page, number);
  }
  return document.save();
}

export const turned = () => pdfOf(4, (page, number) => page.setRotation(degrees((number - 1) * 90)));

export async function encrypted(): Promise<Uint8Array> {
  const document = await PDFDocument.load(await pdfOf(1));
  document.encrypt({ userPassword: 'parol', ownerPassword: 'sahib' });
  return document.save();
}

/** A PDF that ends in its middle, with nothing after its first line that could be read. */
export const broken = (): Uint8Array => new TextEncoder().encode('%PDF-1.7\n1 0 obj\n<< /Type /Cata');

/** A PNG of one colour (W3C PNG, 5). */
export function png(width = 40, height = 20): Uint8Array {
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width * 3, 0x55)]);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.concat(Array.from({ length: height }, () => row)));
  const mark = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(
    Buffer.concat([mark, chunk('IHDR', head), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]),
  );
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind), data]);
  const frame = Buffer.alloc(body.length + 8);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc(body), body.length + 4);
  return frame;
}

function crc(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

/** As little as is taken for a text document. */
export const docx = (): Uint8Array =>
  new Uint8Array(Buffer.from('PK\u0003\u0004[Content_Types].xml word/document.xml', 'latin1'));

export type Brought = {
  readonly item: string;
  readonly title: string;
  readonly kind: string;
  readonly bytes: Uint8Array;
};

/** A record with these papers, each item with a title, and how their bytes are read. */
export function recorded(papers: readonly Brought[], items: readonly string[] = ['1', '2']) {
  const files = new Map<string, Uint8Array>();
  const all = papers.map(({ item, title, kind, bytes }, index) => {
    const paper: RecordedPaper = {
      paper: String(index + 1),
      title,
      kind,
      size: bytes.length,
      hash: createHash('sha256').update(bytes).digest('hex'),
    };
    files.set(paper.paper, bytes);
    return { item, paper };
  });
  const record: PackRecord = {
    group: 'İnsan alverinə qarşı mübarizə üzrə işçi qrupu',
    meeting: '2026-3',
    pack: '1',
    at: '2026-09-10T06:00:00.000Z',
    date: '18 sentyabr 2026-cı il, 10:00',
    place: 'Bakı şəhəri',
    items: items.map((item) => ({
      item,
      title: `Məsələ ${item}: tədbirlər planının icrası haqqında`,
      kind: 'Müzakirə üçün',
      rapporteur: 'Aygün Quliyeva',
      minutes: '15',
      papers: all.filter((each) => each.item === item).map(({ paper }) => paper),
    })),
    separately: { items: ['3'], papers: [] },
  };
  return { record, read: async ({ paper }: RecordedPaper) => files.get(paper) ?? new Uint8Array() };
}
