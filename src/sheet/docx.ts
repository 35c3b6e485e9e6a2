import { Parser } from 'htmlparser2';
import { trimmed } from './grid.ts';
import { rowCounter } from './row-counter.ts';
import { Troubled } from './trouble.ts';
import { limits, type Merge, type RowsTold, type SheetTable } from './vocabulary.ts';

/** Texts that are there and not part of what stands written: struck out, moved away, or a second form of the same. */
const unseen = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:txbxContent']);

type Cell = { text: string; columns: number; goesOn: boolean; starts: boolean };

/**
 * All tables of `word/document.xml`; a table within a cell is its text. Numbers that Word counts by itself are not in the file:
 * such cells are empty. Source: ECMA-376 part 1, 17.4.
 */
export function tablesOfDocument(xml: string, told: RowsTold): readonly SheetTable[] {
  const counted = rowCounter(xml, /<w:tr[\s>]/g, told);
  const tables: SheetTable[] = [];
  let rows: Cell[][] = [];
  let cell: Cell | undefined;
  let [nested, hidden, inText, closed] = [0, 0, false, false];

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (unseen.has(name)) hidden += 1;
        if (name === 'w:tr') counted();
        if (name === 'w:tbl' && ++nested === 1) rows = [];
        if (name === 'w:t') inText = true;
        if (nested === 1) openPart(name, Number.parseInt(attributes['w:val'] ?? '1', 10) || 0, attributes['w:val']);
        if (cell && (name === 'w:br' || name === 'w:cr')) cell.text += '\n';
        if (cell && name === 'w:tab') cell.text += ' ';
        if (cell && name === 'w:noBreakHyphen') cell.text += '-';
      },
      ontext(text) {
        if (cell && inText && hidden === 0) cell.text += text;
      },
      onclosetag(name, implied) {
        if (unseen.has(name)) hidden -= 1;
        if (name === 'w:t') inText = false;
        if (name === 'w:document') closed = !implied;
        if (cell && name === 'w:p') cell.text += '\n';
        if (name === 'w:tc' && nested === 1) cell = undefined;
        if (name !== 'w:tbl' || --nested > 0) return;
        const table = tableOf(rows);
        if (table) tables.push(table);
        if (tables.length > limits.tables) throw new Troubled({ trouble: 'tooLong', most: limits.rows });
      },
    },
    { xmlMode: true, decodeEntities: true },
  );

  function openPart(name: string, number: number, said: string | undefined): void {
    if (name === 'w:tr') {
      rows.push([]);
      if (rows.length > limits.rows) throw new Troubled({ trouble: 'tooLong', most: limits.rows });
    } else if (name === 'w:tc') {
      cell = { text: '', columns: 1, goesOn: false, starts: false };
      rows.at(-1)?.push(cell);
    } else if (name === 'w:gridBefore') rows.at(-1)?.push(...emptyCells(number));
    else if (name === 'w:gridSpan' && cell) cell.columns = spanOf(number);
    else if (name === 'w:vMerge' && cell) {
      cell.starts = said === 'restart';
      cell.goesOn = !cell.starts;
    }
  }

  parser.write(xml);
  parser.end();
  if (!closed) throw new Troubled({ trouble: 'broken' });
  return tables;
}

const emptyCells = (count: number): Cell[] =>
  Array.from({ length: spanOf(count) }, () => ({ text: '', columns: 1, goesOn: false, starts: false }));

function spanOf(said: number): number {
  if (said > limits.columns) throw new Troubled({ trouble: 'tooWide', most: limits.columns });
  return Math.max(said, 1);
}

function tableOf(rows: readonly (readonly Cell[])[]): SheetTable | undefined {
  const merges: { row: number; column: number; rows: number; columns: number }[] = [];
  /** Of each column, the merge that may go on in the next row. */
  const open = new Map<number, (typeof merges)[number]>();
  const texts = rows.map((cells, row) => {
    const line: string[] = [];
    for (const { text, columns, goesOn, starts } of cells) {
      const column = line.length;
      const above = open.get(column);
      if (goesOn && above) above.rows = row - above.row + 1;
      else open.delete(column);
      if (!goesOn && (starts || columns > 1)) {
        const merge = { row, column, rows: 1, columns };
        merges.push(merge);
        if (starts) open.set(column, merge);
      }
      line.push(goesOn && above ? '' : text, ...Array.from({ length: columns - 1 }, () => ''));
    }
    return line;
  });
  return trimmed(null, texts, merges satisfies Merge[]);
}
