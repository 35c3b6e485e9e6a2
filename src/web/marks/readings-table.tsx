import type { ReadingRow } from '#marking/store.ts';
import { StatusWord } from '#page/mark.tsx';
import { Table } from '#page/table.tsx';
import { capital } from '#text/alphabet.ts';
import { momentName } from '#text/dates.ts';
import type { GroupView } from '../view.ts';
import { words } from './words.ts';

/** Who read one thing and who holds a copy; `mayNow` tells whose eyes it has since been closed to. */
export function ReadingsTable(props: {
  view: GroupView;
  caption: string;
  rows: readonly ReadingRow[];
  mayNow(person: string): boolean;
}) {
  const { view, rows, mayNow } = props;
  const { tongue, zone, names } = view;
  if (rows.length === 0) return <p class="quiet">{words.nobodyYet[tongue]}</p>;
  return (
    <Table
      tongue={tongue}
      caption={props.caption}
      columns={[
        { title: words.who[tongue] },
        { title: words.how[tongue] },
        { title: words.when[tongue] },
        { title: words.copy[tongue], narrow: true },
      ]}
      rows={rows.map(({ person, how, at, copy }) => ({
        cells: [
          <>
            {names.person(person)[tongue]}{' '}
            {mayNow(person) ? null : <StatusWord state="refused">{words.noLonger[tongue]}</StatusWord>}
          </>,
          capital(words[how][tongue], tongue),
          momentName(at, zone, tongue),
          copy === null ? null : <code title={copy}>{copy.slice(0, 12)}</code>,
        ],
      }))}
    />
  );
}
