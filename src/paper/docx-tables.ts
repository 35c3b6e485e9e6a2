import {
  BorderStyle,
  type FileChild,
  Table as Grid,
  type IBorderOptions,
  LineRuleType,
  Paragraph,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx';
import { centre, colour, end, face, mm, paragraph, pt, runs, small } from './docx-text.ts';
import type { Definition, Signature, Table, Tally } from './vocabulary.ts';

/** Breadth of the text: A4 less the margins of the sheet (28 and 36 mm). */
const breadth = mm(146);

const none: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
const bare = { top: none, bottom: none, left: none, right: none };
const line = (size: number, of: string): IBorderOptions => ({ style: BorderStyle.SINGLE, size, color: of });

type Cell = { readonly children: readonly FileChild[]; readonly borders?: object };

/** A table without lines of its own; shares are parts of the breadth. */
function grid(shares: readonly number[], rows: readonly (readonly Cell[])[], headed: boolean): Grid {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => Math.floor((breadth * share) / total));
  return new Grid({
    width: { size: breadth, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { ...bare, insideHorizontal: none, insideVertical: none },
    rows: rows.map(
      (cells, index) =>
        new TableRow({
          cantSplit: true,
          tableHeader: headed && index === 0,
          children: cells.map(
            ({ children, borders }, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                borders: borders ?? bare,
                verticalAlign: VerticalAlign.TOP,
                margins: { top: 50, bottom: 50, left: column === 0 ? 0 : 80, right: 80 },
                children: [...children] as Paragraph[],
              }),
          ),
        }),
    ),
  });
}

/**
 * What a reader sees as space between a table and what follows; two tables would else grow together. A table may end its
 * page, and no line must then stand on a page of its own.
 */
const gap = () =>
  new Paragraph({ spacing: { before: 0, after: 100, line: 20, lineRule: LineRuleType.EXACT }, children: [] });

/** Lines of a cell stand as close as in print: the cell's own margins part the rows. */
const close = { spacing: { after: 20, line: 264 } };

export function tableOf({ columns, rows, empty }: Table): readonly FileChild[] {
  if (rows.length === 0) return [paragraph(runs(empty, { size: pt(9.5), color: colour.muted }))];
  const side = (column: number) => (columns[column]?.align === 'end' ? end : {});
  const head = columns.map(({ title }, column) => ({
    children: [paragraph(runs(title, small), { ...side(column), keepNext: true })],
    borders: { ...bare, bottom: line(8, colour.ink) },
  }));
  const body = rows.map((row) =>
    row.map((value, column) => ({
      children: [paragraph(runs(value, { size: pt(9.5) }), { ...side(column), ...close })],
      borders: { ...bare, bottom: line(4, colour.hairline) },
    })),
  );
  return [
    grid(
      columns.map(({ share }) => share),
      [head, ...body],
      true,
    ),
    gap(),
  ];
}

export function definitionsOf(lines: readonly Definition[]): readonly FileChild[] {
  if (lines.length === 0) return [];
  const rows = lines.map(({ term, text, margin }) => [
    { children: [paragraph(runs(term, { ...small, size: pt(9) }), close)] },
    { children: [paragraph([...runs(text), ...clause(margin)], close)] },
  ]);
  return [grid([36, 110], rows, false), gap()];
}

/** Office text has no margin to write in, so that the clause stands after what rests on it. */
export const clause = (margin: string | undefined) =>
  margin === undefined ? [] : runs(`  (${margin})`, { font: face.sans, size: pt(7.5), color: colour.caspian });

export function tallyOf({ figures, outcome, reason, margin }: Tally): readonly FileChild[] {
  const ruled = { ...bare, top: line(4, colour.hairline), bottom: line(4, colour.hairline) };
  const cells = figures.map(({ label, value }) => ({
    children: [
      paragraph(runs(label, small), { keepNext: true }),
      paragraph(runs(value, { size: pt(15) }), { keepNext: true }),
    ],
    borders: ruled,
  }));
  return [
    ...(cells.length > 0
      ? [
          grid(
            cells.map(() => 1),
            [cells],
            false,
          ),
        ]
      : []),
    paragraph([...runs(outcome, { bold: true }), ...clause(margin)], { spacing: { before: 120, after: 60 } }),
    ...(reason === undefined ? [] : [paragraph(runs(reason, { size: pt(9.5) }))]),
  ];
}

export function signatureOf({ office, name, mark }: Signature): readonly FileChild[] {
  const over = (look: object) => ({ spacing: { before: 480 }, keepNext: true, ...look });
  if (mark.kind === 'line') {
    const signed = { ...bare, bottom: line(6, colour.ink) };
    return [
      grid(
        [50, 46, 50],
        [
          [
            { children: [paragraph(runs(office), over({}))] },
            { children: [paragraph([], over({}))], borders: signed },
            { children: [paragraph(runs(name, { bold: true }), over(end))] },
          ],
          [
            { children: [paragraph([])] },
            { children: [paragraph(runs(mark.caption, { ...small, size: pt(7.5) }), centre)] },
            { children: [paragraph([])] },
          ],
        ],
        false,
      ),
      gap(),
    ];
  }
  const names = [
    { children: [paragraph(runs(office), over({}))] },
    { children: [paragraph(runs(name, { bold: true }), over(end))] },
  ];
  const look = { ...small, size: pt(7.5), color: colour.ink };
  return [
    grid([1, 1], [names], false),
    paragraph(runs(mark.statement, { font: face.sans, size: pt(8.5), bold: true, color: colour.caspian }), {
      spacing: { before: 120, after: 60 },
      keepNext: true,
    }),
    ...[...mark.lines, { term: mark.hash.term, text: inGroups(mark.hash.hex) }].map(({ term, text }) =>
      paragraph([...runs(`${term}: `, { ...small, size: pt(7.5) }), ...runs(text, look)], { spacing: { after: 20 } }),
    ),
  ];
}

const inGroups = (hex: string): string => hex.match(/.{1,8}/g)?.join(' ') ?? '';
