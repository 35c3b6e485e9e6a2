import type { Child } from 'hono/jsx';
import { Block } from '#page/clause-note.tsx';
import { Section, Tabs } from '#page/heading.tsx';
import { type LawState, StatusWord } from '#page/mark.tsx';
import { Empty } from '#page/notices.tsx';
import { Table } from '#page/table.tsx';
import { cellKey } from '#plan/reading/cells.ts';
import { kindWords, noteSentence, roleWords, weightWords } from '#plan/reading/messages.ts';
import type { CellNote, ColumnRole, ReadRow, Weight } from '#plan/reading/vocabulary.ts';
import { countsOf, notesOn, weightOf, weightOfRow } from '#plan/reading/weight.ts';
import { executorKinds, termName } from '#plan/words.ts';
import { Carries } from './follows-part.tsx';
import { DraftForm } from './forms.tsx';
import { draftPlace, rowPlace } from './places.ts';
import type { Shown, Which } from './shown.ts';
import { understoodSo, words } from './words.ts';

/** Rows of one page: with their notes and forms a thousand are more than a browser shows at ease. */
const onPage = 50;

const colours: Record<Weight, LawState> = { stops: 'refused', asks: 'awaited', says: 'plain' };

const isShown: Record<Which, (row: ReadRow) => boolean> = {
  all: () => true,
  stops: (row) => weightOfRow(row) === 'stops',
  noted: (row) => weightOfRow(row) !== undefined,
};

/** What was understood, cell by cell, with whatever is to be said of each. */
export function RowsPart({ shown }: { shown: Shown }) {
  const { view, brought, understood, which, page } = shown;
  const { tongue, base } = view;
  const { rows } = understood;
  const counts = countsOf(rows);
  const chosen = rows.filter((row) => (row.kind !== 'nothing' || row.notes.length > 0) && isShown[which](row));
  const pages = Math.max(1, Math.ceil(chosen.length / onPage));
  const at = Math.min(page, pages);
  const address = (show: Which, to = 1) => `${base}${draftPlace(brought.import)}${queryOf(show, to)}`;
  const seen = chosen.slice((at - 1) * onPage, at * onPage);
  const unknown = rows.filter(({ kind, measure }) => kind === 'measure' && measure === undefined).length;
  return (
    <Block>
      <Section title={words.table[tongue]} aside={understoodSo(counts.measures, counts.sections)[tongue]} id="rows">
        <Tabs
          label={words.only[tongue]}
          items={[
            { href: address('all'), label: words.all[tongue], current: which === 'all', count: rows.length },
            { href: address('stops'), label: words.stops[tongue], current: which === 'stops', count: counts.stops },
            {
              href: address('noted'),
              label: words.noted[tongue],
              current: which === 'noted',
              count: counts.stops + counts.asks + counts.says,
            },
          ]}
        />
        {understood.known.length > 0 && unknown > 0 ? (
          <DraftForm view={view} brought={brought} does="new">
            <button class="button" type="submit">
              {words.newAll[tongue]}
            </button>
          </DraftForm>
        ) : null}
        <div class="import-rows">
          <Table
            tongue={tongue}
            caption={words.table[tongue]}
            columns={[
              { title: words.row[tongue], numeric: true, narrow: true },
              { title: roleWords.number[tongue], narrow: true },
              { title: roleWords.title[tongue] },
              { title: roleWords.bodies[tongue] },
              { title: roleWords.term[tongue], narrow: true },
              { title: words.correct[tongue], narrow: true },
            ]}
            rows={seen.map((row) => ({ id: `row-${row.row}`, cells: cellsOf(shown, row, queryOf(which, at)) }))}
            count={chosen.length}
            empty={<Empty title={words.noRows[tongue]} />}
          />
        </div>
        {pages > 1 ? (
          <nav class="import-pages" aria-label={words.page[tongue]}>
            {Array.from({ length: pages }, (_, index) => (
              <a href={`${address(which, index + 1)}#rows`} aria-current={index + 1 === at ? 'page' : undefined}>
                {index + 1}
              </a>
            ))}
          </nav>
        ) : null}
      </Section>
    </Block>
  );
}

function queryOf(show: Which, page: number): string {
  const parts = [...(show === 'all' ? [] : [`show=${show}`]), ...(page === 1 ? [] : [`page=${page}`])];
  return parts.length === 0 ? '' : `?${parts.join('&')}`;
}

function cellsOf(shown: Shown, row: ReadRow, back: string): readonly Child[] {
  const { view, brought } = shown;
  const { tongue, base } = view;
  const kind = row.kind === 'measure' ? null : <span class="quiet">{kindWords[row.kind][tongue]}</span>;
  const notes = (on: CellNote['on']) => <Notes shown={shown} row={row} on={on} back={back} />;
  const address = `${base}${rowPlace(brought.import, row.row)}${back.replace('?', '&')}`;
  return [
    row.row + 1,
    <>
      {row.number}
      {notes('number')}
    </>,
    <>
      <span class={row.kind === 'section' ? 'import-heading' : 'official'}>{row.title}</span>
      {kind ? <div>{kind}</div> : null}
      <Carries shown={shown} row={row} />
      {notes('title')}
      {notes('row')}
    </>,
    <>
      {row.executors.length > 0 ? (
        <ul class="import-bodies">
          {row.executors.map(({ body, text, kind: is, term }) => (
            <li>
              {body === null ? <q>{text}</q> : view.names.body(body)[tongue]}
              <span class="quiet">
                {' '}
                · {executorKinds[is][tongue]}
                {term ? ` · ${termName(term)[tongue]}` : ''}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      {notes('bodies')}
    </>,
    <>
      {row.term ? termName(row.term)[tongue] : null}
      {notes('term')}
    </>,
    <>
      <a href={address} aria-label={`${words.correct[tongue]}: ${words.row[tongue]} ${row.row + 1}`}>
        {words.correct[tongue]}
      </a>
      {row.corrected ? <div class="quiet">{words.corrected[tongue]}</div> : null}
    </>,
  ];
}

function Notes(props: { shown: Shown; row: ReadRow; on: CellNote['on']; back: string }) {
  const { shown, row, on, back } = props;
  const { view, brought, understood } = shown;
  const { tongue, names } = view;
  const notes = notesOn(row, on);
  if (notes.length === 0) return null;
  const column = on === 'row' ? null : (understood.draft.columns?.[on satisfies ColumnRole] ?? null);
  return (
    <ul class="import-notes">
      {notes.map((note) => (
        <li>
          <StatusWord state={colours[weightOf(note)]}>{weightWords[weightOf(note)][tongue]}:</StatusWord>{' '}
          {noteSentence(note, names)[tongue]}
          {note.note === 'mixedLetters' && column !== null && note.words.some(({ repair }) => repair !== null) ? (
            <DraftForm view={view} brought={brought} does="repair" back={back}>
              <input type="hidden" name="cell" value={cellKey(row.row, column)} />
              <button class="button button-small" type="submit">
                {words.repair[tongue]}
              </button>
            </DraftForm>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
