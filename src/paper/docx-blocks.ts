import { AlignmentType, BorderStyle, ExternalHyperlink, type FileChild, HeadingLevel, type ParagraphChild } from 'docx';
import { clause, definitionsOf, tableOf, tallyOf } from './docx-tables.ts';
import { colour, face, type Look, mm, paragraph, paragraphs, pt, runs, small } from './docx-text.ts';
import type { Block, Citation, Cited, NumberedItem, Paragraph, Quotation, Section } from './vocabulary.ts';

/** Reference of the one list of Arabic digits; each list counts from 1 by an instance of its own. */
export const numberedFrom1 = 'numbered';

export const numbering = [
  {
    reference: numberedFrom1,
    levels: [
      {
        level: 0,
        format: 'decimal' as const,
        text: '%1.',
        alignment: AlignmentType.START,
        style: { paragraph: { indent: { left: mm(9), hanging: mm(9) } } },
      },
    ],
  },
];

/** Counts the lists of one paper. */
export type Lists = { count: number };

export function blockOf(block: Block, lists: Lists): readonly FileChild[] {
  switch (block.kind) {
    case 'heading': {
      const heading = block.level === 1 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3;
      return [paragraph([...runs(block.text), ...clause(block.margin)], { heading, keepNext: true })];
    }
    case 'definitions':
      return [...definitionsOf(block.lines), ...alone(block.margin)];
    case 'numbered':
      lists.count += 1;
      return [...block.items.flatMap((item) => numberedItem(item, lists.count)), ...alone(block.margin)];
    case 'section':
      return sectionOf(block);
    case 'table':
      return tableOf(block);
    case 'cited':
      return [cited(block)];
    case 'contents':
      return block.lines.map(({ text, page }) => paragraph(runs([text, page].filter(Boolean).join(' — '))));
    default:
      return simple(block);
  }
}

/** The clause of a whole list stands on a line of its own after it. */
const alone = (margin: string | undefined): readonly FileChild[] =>
  margin === undefined ? [] : [paragraph(clause(margin))];

function simple(block: Exclude<Section['blocks'][number], undefined>): readonly FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return said(block);
    case 'quotation':
      return quoted(block);
    case 'tally':
      return tallyOf(block);
  }
}

function said({ text, lead, tone, margin }: Paragraph): readonly FileChild[] {
  const look = tone === 'note' ? { size: pt(9), color: colour.muted } : {};
  return [...paragraphs(text, look, lead), ...alone(margin)];
}

function cited({ lead, parts, tone, margin }: Cited): FileChild {
  const look = tone === 'note' ? { size: pt(9), color: colour.muted } : {};
  const said = parts.flatMap((part): readonly ParagraphChild[] =>
    typeof part === 'string' ? runs(part, look) : [citation(part, look)],
  );
  const leading = lead === undefined ? [] : runs(`${lead}  `, { ...look, bold: true });
  return paragraph([...leading, ...said, ...clause(margin)]);
}

const citation = ({ mark, to, plain }: Citation, look: Look) =>
  new ExternalHyperlink({
    link: to,
    children: [...runs(mark, plain ? { ...look, color: colour.caspian } : { ...small, color: colour.caspian })],
  });

function quoted({ text, margin }: Quotation): readonly FileChild[] {
  const border = { left: { style: BorderStyle.SINGLE, size: 10, color: colour.caspian, space: 12 } };
  const parts = text.split('\n').filter((part) => part.trim() !== '');
  return parts.map((part, index) =>
    paragraph([...runs(part), ...(index === parts.length - 1 ? clause(margin) : [])], {
      border,
      indent: { left: mm(5) },
      keepLines: text.length < 1200,
    }),
  );
}

function numberedItem({ text, note }: NumberedItem, instance: number): readonly FileChild[] {
  return [
    paragraph(runs(text), { numbering: { reference: numberedFrom1, level: 0, instance } }),
    ...(note === undefined
      ? []
      : [paragraph(runs(note, { font: face.sans, size: pt(8.5), color: colour.muted }), { indent: { left: mm(9) } })]),
  ];
}

function sectionOf({ label, blocks, empty, margin }: Section): readonly FileChild[] {
  return [
    paragraph(
      [...runs(label, { font: face.sans, size: pt(8.5), bold: true, characterSpacing: 14 }), ...clause(margin)],
      {
        heading: HeadingLevel.HEADING_4,
        keepNext: true,
        spacing: { before: 200, after: 100 },
      },
    ),
    ...(blocks.length === 0
      ? [paragraph(runs(empty, { size: pt(9.5), color: colour.muted }))]
      : blocks.flatMap(simple)),
  ];
}
