import {
  BorderStyle,
  Document,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  Packer,
  PageNumber,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Tongue } from '#text/vocabulary.ts';
import { blockOf, type Lists, numbering } from './docx-blocks.ts';
import { signatureOf } from './docx-tables.ts';
import { centre, colour, end, face, type Look, mm, paragraph, pt, runs, small, written } from './docx-text.ts';
import type { Annex, Head, PaperDocument } from './vocabulary.ts';

const languages: Record<Tongue, string> = { az: 'az-Latn-AZ', en: 'en-GB', ru: 'ru-RU' };

/** At the foot of each page. A page's number is written by the word processor in the look of the paragraph's style. */
const footingStyle = 'footing';
const sole: Look = { ...small, size: pt(7.5) };

/**
 * The same paper as the PDF is set from, as a file for a word processor (Office Open XML, A4): equal papers give equal
 * bytes, on any machine. What stands in the PDF's margin stands in brackets after what it is beside.
 *
 * Throws when `createdAt` is no instant.
 */
export async function docxOf(paper: PaperDocument): Promise<Uint8Array> {
  const lists: Lists = { count: 0 };
  const children: readonly FileChild[] = [
    ...titleBlock(paper.head),
    ...paper.blocks.flatMap((block) => blockOf(block, lists)),
    ...paper.signatures.flatMap(signatureOf),
    ...paper.annexes.flatMap((annex) => annexOf(annex, lists)),
  ];
  const language = languages[paper.tongue];
  const text = { font: face.serif, size: pt(10.5), color: colour.ink };
  const document = new Document({
    title: written(paper.title),
    creator: written(paper.author),
    lastModifiedBy: written(paper.author),
    styles: {
      default: {
        document: { run: { ...text, language: { value: language, eastAsia: language, bidirectional: language } } },
        title: { run: { ...text, size: pt(21), bold: true, characterSpacing: 38 } },
        heading2: { run: { ...text, size: pt(12.5), bold: true }, paragraph: { spacing: { before: 420, after: 200 } } },
        heading3: { run: { ...text, bold: true }, paragraph: { spacing: { before: 300, after: 160 } } },
        heading4: { run: text },
      },
      paragraphStyles: [{ id: footingStyle, name: footingStyle, run: sole }],
    },
    numbering: { config: numbering },
    sections: [
      {
        properties: {
          page: {
            size: { width: mm(210), height: mm(297) },
            margin: { left: mm(28), right: mm(36), top: mm(25), bottom: mm(27), header: mm(12), footer: mm(12) },
          },
        },
        headers: { default: new Header({ children: status(paper) }) },
        footers: { default: new Footer({ children: [footing(paper)] }) },
        children: [...children],
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toBuffer(document)), paper.createdAt);
}

function titleBlock({ issuer, kind, number, subject, place, date }: Head): readonly FileChild[] {
  const edge = { style: BorderStyle.SINGLE, size: 4, color: colour.hairline, space: 4 };
  return [
    ...issuer.map((line) => paragraph(runs(line), { ...centre, spacing: { after: 60 } })),
    paragraph(
      [...runs(kind), ...(number === undefined ? [] : runs(`  ${number}`, { bold: false, characterSpacing: 0 }))],
      {
        ...centre,
        heading: HeadingLevel.TITLE,
        spacing: { before: 440, after: 240 },
      },
    ),
    ...(subject === undefined ? [] : [paragraph(runs(subject, { italics: true }), centre)]),
    paragraph(
      [...runs(place, { size: pt(10) }), new TextRun({ children: [new Tab()] }), ...runs(date, { size: pt(10) })],
      {
        tabStops: [{ type: TabStopType.RIGHT, position: mm(146) }],
        border: { top: edge, bottom: edge },
        spacing: { before: 360, after: 320 },
      },
    ),
  ];
}

const annexOf = ({ label, title, blocks }: Annex, lists: Lists): readonly FileChild[] => [
  paragraph(runs(label, { ...small, bold: true }), { ...end, pageBreakBefore: true }),
  paragraph(runs(title, { size: pt(14), bold: true }), { heading: HeadingLevel.HEADING_2 }),
  ...blocks.flatMap((block) => blockOf(block, lists)),
];

/** A word processor shows no pale letters across the sheet alike everywhere; so the mark stands on top of each page. */
function status({ status: stands }: PaperDocument) {
  if (!stands) return [];
  const look: Look = { font: face.sans, size: pt(7.5), bold: true, color: colour.refused };
  return [paragraph(runs(`${stands.mark}. ${stands.line}`, look), centre)];
}

function footing({ footer: { reference, hash } }: PaperDocument) {
  const number = [[new Tab(), PageNumber.CURRENT], [' / '], [PageNumber.TOTAL_PAGES]] as const;
  const numbers = number.map((children) => new TextRun({ ...sole, children: [...children] }));
  return paragraph([...runs(hash === undefined ? reference : `${reference}   ${hash}`, sole), ...numbers], {
    style: footingStyle,
    tabStops: [{ type: TabStopType.RIGHT, position: mm(146) }],
    border: { top: { style: BorderStyle.SINGLE, size: 4, color: colour.hairline, space: 4 } },
  });
}

/** The library writes the moment of writing into the properties, and into the archive; here the paper's own stands. */
function settled(file: Uint8Array, createdAt: string): Uint8Array {
  const instant = new Date(createdAt).toISOString().replace(/\.\d+Z$/, 'Z');
  const parts = unzipSync(file);
  const properties = parts['docProps/core.xml'];
  if (!properties) throw new Error('The word processor file has no properties.');
  const dated = strFromU8(properties).replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${instant}`);
  const entries = Object.entries({ ...parts, ...withNamedLinks(parts), 'docProps/core.xml': strToU8(dated) });
  // The archive's times are local ones of no zone: the same everywhere only if they are made from local parts.
  return zipSync(Object.fromEntries(entries.map(([name, bytes]) => [name, [bytes, { mtime: new Date(1980, 0, 1) }]])));
}

/** The library gives each link a name by chance; here they are counted in the order of the text. */
function withNamedLinks(parts: Readonly<Record<string, Uint8Array>>): Readonly<Record<string, Uint8Array>> {
  const [text, relations] = ['word/document.xml', 'word/_rels/document.xml.rels'] as const;
  const written = strFromU8(parts[text] ?? new Uint8Array());
  const names = new Map<string, string>();
  for (const [, name = ''] of written.matchAll(/<w:hyperlink [^>]*r:id="([^"]*)"/g))
    names.set(name, `rIdLink${names.size + 1}`);
  if (names.size === 0) return {};
  const named = (xml: string) =>
    xml.replace(/(\b(?:r:id|Id)=")([^"]*)"/g, (whole, before: string, name: string) =>
      names.has(name) ? `${before}${names.get(name)}"` : whole,
    );
  return {
    [text]: strToU8(named(written)),
    [relations]: strToU8(named(strFromU8(parts[relations] ?? new Uint8Array()))),
  };
}
