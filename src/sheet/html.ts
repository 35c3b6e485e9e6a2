import { Parser } from 'htmlparser2';
import { Grid } from './grid.ts';
import { ListCounter } from './list-counter.ts';
import { rowCounter } from './row-counter.ts';
import { Troubled } from './trouble.ts';
import { limits, type RowsTold, type SheetTable } from './vocabulary.ts';

/** What ends a line within a cell. */
const blocks = new Set(['p', 'div', 'li', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'dt', 'dd']);
/** What nobody sees, what was struck out as a tracked change, and what LibreOffice says about a cell. */
const unseen = new Set(['style', 'script', 'head', 'title', 'template', 'del', 'noscript', 'xml', 'select', 'comment']);

/** Also the anchors of comments in Word, and whatever is hidden by its own style. */
const isUnseen = (name: string, { class: of = '', style = '' }: Record<string, string>): boolean =>
  unseen.has(name) || /\bmsocomanchor\b/i.test(of) || /display\s*:\s*none|mso-hide\s*:\s*all/i.test(style);

/** All tables of a page, or of what browsers and offices put on the clipboard. A table within a cell is its text. */
export function tablesOfHtml(html: string, told: RowsTold): readonly SheetTable[] {
  const counted = rowCounter(html, /<tr[\s>]/gi, told);
  const tables: SheetTable[] = [];
  let grid: Grid | undefined;
  let cell: { text: string; number: string; readonly columns: number; readonly rows: number } | undefined;
  /** Of each element that is open, whether nobody sees it. */
  const open: boolean[] = [];
  const lists = new ListCounter();
  /** Tables that are open within one another, and unseen elements. */
  let [nested, hidden] = [0, 0];

  const endCell = () => {
    // A column of numbers that count themselves holds nothing else.
    if (cell) grid?.cell(/\S/.test(cell.text) ? cell.text : cell.number, cell.columns, cell.rows);
    cell = undefined;
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const { colspan, rowspan } = attributes;
        open.push(isUnseen(name, attributes));
        if (open.length > limits.depth) throw new Troubled({ trouble: 'tooDeep', most: limits.depth });
        if (open.at(-1)) hidden += 1;
        const number = lists.opened(name, attributes);
        if (name === 'tr') counted();
        if (name === 'table') {
          nested += 1;
          if (nested === 1) grid = new Grid();
        } else if (nested === 1 && name === 'tr') {
          endCell();
          grid?.startRow();
        } else if (nested === 1 && (name === 'td' || name === 'th')) {
          endCell();
          cell = { text: '', number: '', columns: spanOf(colspan), rows: spanOf(rowspan) };
        }
        if (cell && blocks.has(name)) cell.text += '\n';
        if (cell && number) cell.number ||= number;
      },
      ontext(text) {
        // Lines of the source are no lines of the text.
        if (cell && hidden === 0) cell.text += text.replace(/\s+/g, ' ');
      },
      onclosetag(name) {
        if (open.pop()) hidden -= 1;
        lists.closed(name);
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
