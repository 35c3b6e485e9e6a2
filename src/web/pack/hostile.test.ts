import { deflateSync } from 'node:zlib';
import { PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { expect, it } from 'vitest';
import { pdfOf, png, recorded } from '../../../test/packs.ts';
import { bindPack } from './bind.ts';
import { withinBounds } from './unpacking.ts';

type Hostile = readonly [kind: string, bytes: Uint8Array];

/** Hostile papers between two that are well: what becomes of each, and all objects of the pack as text. */
async function bound(...hostile: readonly Hostile[]) {
  const well = { item: '1', title: 'Hesabat', kind: 'pdf', bytes: await pdfOf(1) };
  const brought = hostile.map(([kind, bytes]) => ({ item: '1', title: 'Əlavə', kind, bytes }));
  const { record, read } = recorded([well, ...brought, well]);
  const pack = await bindPack(record, read, () => {});
  const { context } = await PDFDocument.load(pack.bytes);
  const said = context.enumerateIndirectObjects().map(([, object]) => String(object));
  const measures = [...pack.measures.values()];
  expect([measures.at(0), measures.at(-1)]).toEqual([{ pages: 1 }, { pages: 1 }]);
  return { measures: measures.slice(1, -1), said: said.join('\n') };
}

const one = '1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n';
/** A PDF whose page tree and pages are as given. */
const written = (...objects: readonly (string | Uint8Array)[]): Uint8Array =>
  new Uint8Array(
    Buffer.concat(
      ['%PDF-1.7\n', one, ...objects, '\ntrailer\n<</Root 1 0 R/Size 9>>\n%%EOF\n'].map((each) => Buffer.from(each)),
    ),
  );
const tree = (kids: string, count: number) => `2 0 obj\n<</Type/Pages/Kids[${kids}]/Count ${count}>>\nendobj\n`;
const page = (more: string) => `3 0 obj\n<</Type/Page/Parent 2 0 R${more}>>\nendobj\n`;

it('a page or a tree of pages that is none stands in the ZIP only, and stops no pack', async () => {
  const pages = ['/MediaBox[0 0 100 100]/Rotate 45', '/MediaBox[0 0 100]', '/MediaBox[/a /b /c /d]', ''];
  const papers = pages.map((each) => written(tree('3 0 R', 1), page(each)));
  const { measures } = await bound(
    ...[...papers, written(tree('2 0 R 2 0 R', 2))].map((each): Hostile => ['pdf', each]),
  );
  expect(measures).toEqual(measures.map(() => ({ apart: 'broken' })));
});

it('a small file that says many pages is too large, and so is a picture of more dots than fit into memory', async () => {
  const many = written(tree('3 0 R '.repeat(2_001), 2_001), page('/MediaBox[0 0 100 100]'));
  const vast = png();
  new DataView(vast.buffer).setUint32(16, 60_000);
  new DataView(vast.buffer).setUint32(20, 60_000);
  const { measures } = await bound(['pdf', many], ['png', vast]);
  expect(measures).toEqual([{ apart: 'heavy' }, { apart: 'heavy' }]);
});

it('a picture that unpacks to more than it says is damaged', async () => {
  const bomb = png(400, 400);
  new DataView(bomb.buffer).setUint32(20, 40);
  const { measures } = await bound(['png', bomb], ['png', png(400, 400)]);
  expect(measures).toEqual([{ apart: 'broken' }, { pages: 1 }]);
});

it('objects that unpack to far more than they weigh are not unpacked to their end', async () => {
  const packed = deflateSync(Buffer.alloc(3_000_000, 0x20));
  const head = `5 0 obj\n<</Type/ObjStm/N 1/First 4/Filter/FlateDecode/Length ${packed.length}>>\nstream\n`;
  const bomb = written(tree('3 0 R', 1), page('/MediaBox[0 0 100 100]'), head, packed, '\nendstream\nendobj\n');
  const load = (bytes: Uint8Array) => withinBounds(() => PDFDocument.load(bytes), 1_000_000);
  expect(await load(bomb)).toBeUndefined();
  expect((await load(await pdfOf(3)))?.getPageCount()).toBe(3);
  expect((await PDFDocument.load(bomb)).getPageCount()).toBe(1);
});

it('takes over of a page what shows, and neither files nor programs nor ways to files of the reader', async () => {
  const document = await PDFDocument.create();
  const { node } = document.addPage([300, 300]);
  const { context } = document;
  await document.attach(Buffer.from('harm'), 'harm.exe');
  document.addJavaScript('harm', 'app.alert("harm")');
  const file = context.register(context.stream('harm', { Type: 'EmbeddedFile' }));
  const spec = context.obj({ Type: 'Filespec', F: PDFString.of('harm.exe'), EF: { F: file } });
  const link = (uri: string, more: object = {}) =>
    context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [0, 0, 9, 9],
      A: { S: 'URI', URI: PDFString.of(uri), ...more },
    });
  node.set(PDFName.of('AF'), context.obj([spec]));
  node.set(PDFName.of('PieceInfo'), context.obj({ Harm: { Private: spec } }));
  const annotations = [
    link('javascript:harm()'),
    link('file:///harm'),
    link('smb://harm/share'),
    link('https://vahid.example/a', { Next: { S: 'JavaScript', JS: PDFString.of('harm()') } }),
    context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], PA: { S: 'Launch', F: spec } }),
    context.obj({ Type: 'Annot', Subtype: 'Text', Rect: [0, 0, 9, 9], FS: spec, AF: [spec], PA: { S: 'Launch' } }),
    context.obj({
      Type: 'Annot',
      Subtype: 'Widget',
      Rect: [0, 0, 9, 9],
      AA: { E: { S: 'JavaScript' } },
      A: { S: 'Launch' },
    }),
  ];
  node.set(PDFName.of('Annots'), context.obj(annotations));
  const { measures, said } = await bound(['pdf', await document.save()]);
  expect(measures).toEqual([{ pages: 1 }]);
  expect(said).toContain('https://vahid.example/a');
  for (const each of ['harm', 'EmbeddedFile', 'Filespec', 'JavaScript', 'Launch', 'PieceInfo', 'file:'])
    expect(said).not.toContain(each);
});
