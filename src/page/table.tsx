import type { Child } from 'hono/jsx';
import { numeral } from '#text/numbers.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { words } from './messages.ts';

export type Column = {
  readonly title: string;
  /** Numbers stand in columns: right, tabular figures. */
  readonly numeric?: boolean | undefined;
  /** Takes no more room than its words need. */
  readonly narrow?: boolean | undefined;
};

export type TableRow =
  | { readonly id?: string | undefined; readonly cells: readonly Child[] }
  | { readonly heading: string; readonly number?: string | undefined };

/** Where a list is taken away from, in each form. */
export type TableFiles = { readonly csv: string; readonly xlsx: string };

/** Files of the list at that address, under the same filters (`?year=2026`). */
export const tableFiles = (address: string, query = ''): TableFiles => ({
  csv: `${address}.csv${query}`,
  xlsx: `${address}.xlsx${query}`,
});

/** Rows with their count and ways to take them away. On a narrow screen each row becomes a small list. */
export function Table(props: {
  tongue: Tongue;
  caption: string;
  columns: readonly Column[];
  rows: readonly TableRow[];
  /** Shown beneath; the number of rows that are not headings unless given. */
  count?: number | undefined;
  files?: TableFiles | undefined;
  /** Stands in place of the table when there is no row. */
  empty?: Child | undefined;
}) {
  const { columns, rows, tongue } = props;
  if (rows.length === 0 && props.empty) return <>{props.empty}</>;
  const count = props.count ?? rows.filter((row) => 'cells' in row).length;
  return (
    <div class="table">
      <table>
        <caption class="unseen">{props.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th scope="col" class={columnClass(column)}>
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            'cells' in row ? (
              <tr id={row.id}>
                {row.cells.map((cell, index) => (
                  <td class={columnClass(columns[index])} data-title={columns[index]?.title}>
                    {cell}
                  </td>
                ))}
              </tr>
            ) : (
              <HeadingRow heading={row.heading} number={row.number} span={columns.length} />
            ),
          )}
        </tbody>
      </table>
      <p class="table-foot">
        {words.total[tongue]}: {numeral(count, tongue)}
        {props.files ? <FileLinks files={props.files} /> : null}
      </p>
    </div>
  );
}

/** The ways to take a list away; they stand in its foot. */
export const FileLinks = ({ files }: { files: TableFiles }) => (
  <>
    <a href={files.xlsx} download="">
      XLSX
    </a>
    <a href={files.csv} download="">
      CSV
    </a>
  </>
);

function HeadingRow(props: { heading: string; number?: string | undefined; span: number }) {
  return (
    <tr class="row-heading">
      {props.number ? <th scope="row">{props.number}</th> : null}
      <th scope="row" colspan={props.number ? props.span - 1 : props.span}>
        {props.heading}
      </th>
    </tr>
  );
}

const columnClass = (column: Column | undefined): string | undefined =>
  [column?.numeric ? 'numeric' : '', column?.narrow ? 'narrow' : ''].filter(Boolean).join(' ') || undefined;

/** Terms and their descriptions. */
export function DefinitionList(props: { items: readonly { readonly term: string; readonly says: Child }[] }) {
  return (
    <dl class="facts">
      {props.items.map((item) => (
        <div>
          <dt>{item.term}</dt>
          <dd>{item.says}</dd>
        </div>
      ))}
    </dl>
  );
}
