import { Parser } from 'htmlparser2';
import { Grid } from './grid.ts';
import { rowCounter } from './row-counter.ts';
import { Troubled } from './trouble.ts';
import { limits, type RowsTold, type SheetTable } from './vocabulary.ts';

/** What ends a line within a cell. */
const blocks = new Set(['p', 'div', 'li', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'dt', 'dd']);
/** What nobody sees, or what was struck out as a tracked change. */
const unseen = new Set(['style', 'script', 'head', 'title', 'template', 'del', 'noscript', 'xml', 'select']);

/** All tables of a page, or of what browsers and offices put on the clipboard. A table within a cell is its text. */
export function tablesOfHtml(html: string, told: RowsTold): readonly SheetTable[] {
  const counted = rowCounter(html, /<tr[\s>]/gi, told);
  const tables: SheetTable[] = [];
  let grid: Grid | undefined;
  let cell: { text: string; readonly columns: number; readonly rows: number } | undefined;
  /** Tables that are open within one another, elements that are open, and unseen ones. */
  let [nested, depth, hidden] = [0, 0, 0];

  const endCell = () => {
    if (cell) grid?.cell(cell.text, cell.columns, cell.rows);
    cell = undefined;
  };
  const parser = new Parser(
    {
      onopentag(name, { colspan, rowspan }) {
        depth += 1;
        if (depth > limits.depth) throw new Troubled({ trouble: 'tooDeep', most: limits.depth });
        if (unseen.has(name)) hidden += 1;
        if (name === 'tr') counted();
        if (name === 'table') {
          nested += 1;
          if (nested === 1) grid = new Grid();
        } else if (nested === 1 && name === 'tr') {
          endCell();
          grid?.startRow();
        } else if (nested === 1 && (name === 'td' || name === 'th')) {
          endCell();
          cell = { text: '', columns: spanOf(colspan), rows: spanOf(rowspan) };
        }
        if (cell && blocks.has(name)) cell.text += '\n';
      },
      ontext(text) {
        // Lines of the source are no lines of the text.
        if (cell && hidden === 0) cell.text += text.replace(/\s+/g, ' ');
      },
      onclosetag(name) {
        depth -= 1;
        if (unseen.has(name)) hidden -= 1;
        if (cell && blocks.has(name)) cell.text += '\n';
        if (nested === 1 && (name === 'td' || name === 'th' || name === 'tr')) endCell();
        if (name !== 'table' || nested === 0) return;
        nested -= 1;
        if (nested > 0) return;
        endCell();
        const table = grid?.table(null);
        if (table) tables.push(table);
        grid = undefined;
        if (tables.length > limits.tables) throw new Troubled({ trouble: 'tooLong', most: limits.rows });
      },
    },
    { decodeEntities: true },
  );
  parser.write(html);
  parser.end();
  return tables;
}

/** Sizes of merged cells are whatever the file says: at least one, and no more than makes it too wide or too long. */
function spanOf(said: string | undefined): number {
  const span = Number.parseInt(said ?? '1', 10);
  return Number.isNaN(span) ? 1 : Math.min(Math.max(span, 1), limits.rows * 2);
}
