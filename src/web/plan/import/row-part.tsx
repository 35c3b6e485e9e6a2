import { Block } from '#page/clause-note.tsx';
import { Field, Select, TextArea } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { StatusWord } from '#page/mark.tsx';
import { DefinitionList } from '#page/table.tsx';
import { problemOf, typed, typedMany } from '#page/view.ts';
import { kindWords, noteSentence, roleWords, weightWords } from '#plan/reading/messages.ts';
import { type CorrectedExecutor, columnRoles, type ReadRow, rowKinds } from '#plan/reading/vocabulary.ts';
import { weightOf } from '#plan/reading/weight.ts';
import type { ExecutorKind } from '#plan/vocabulary.ts';
import { executorKinds } from '#plan/words.ts';
import type { GroupView } from '../../view.ts';
import { CarriesField } from './follows-part.tsx';
import { DraftForm } from './forms.tsx';
import { seenOf } from './look.ts';
import { bodyOptions } from './names-part.tsx';
import { draftPlace, formPlace } from './places.ts';
import type { Shown } from './shown.ts';
import { words } from './words.ts';

/** Rows for bodies that the table has not. */
const spare = 2;

const executorOrder: readonly ExecutorKind[] = ['main', 'other', 'recommended'];

/** Every cell of one row, to be corrected; beside it what the table says. */
export function RowPart({ shown, row }: { shown: Shown; row: ReadRow }) {
  const { view, brought, understood, which, page } = shown;
  const { tongue, base, names } = view;
  const { draft } = understood;
  const cells = brought.tables[draft.chosen ?? 0]?.rows[row.row] ?? [];
  const path = formPlace(brought.import, 'row');
  const value = (name: string, otherwise: string) => typed(view, path, name) ?? otherwise;
  const back = [...(which === 'all' ? [] : [`show=${which}`]), ...(page === 1 ? [] : [`page=${page}`])].join('&');
  const query = back === '' ? '' : `?${back}`;
  const isMeasure = value('is', row.kind) === 'measure';
  return (
    <Block>
      <Section title={`${words.row[tongue]} ${row.row + 1}: ${words.correctRow[tongue]}`}>
        <p>
          <a href={`${base}${draftPlace(brought.import)}${query}#row-${row.row}`}>{words.toTable[tongue]}</a>
        </p>
        {row.notes.length > 0 ? (
          <ul class="import-notes">
            {row.notes.map((note) => (
              <li>
                <StatusWord state={weightOf(note) === 'stops' ? 'refused' : 'awaited'}>
                  {weightWords[weightOf(note)][tongue]}:
                </StatusWord>{' '}
                {noteSentence(note, names)[tongue]}
              </li>
            ))}
          </ul>
        ) : null}
        <h3>{words.asWritten[tongue]}</h3>
        <DefinitionList
          items={columnRoles.map((role) => {
            const at = draft.columns?.[role] ?? null;
            return {
              term: roleWords[role][tongue],
              says: <span class="import-written">{at === null ? '' : (cells[at] ?? '')}</span>,
            };
          })}
        />
        <DraftForm
          view={view}
          brought={brought}
          does="row"
          seen={seenOf(brought.said.corrections[row.row])}
          back={query}
          class="act-form"
        >
          <input type="hidden" name="row" value={row.row} />
          <Select
            tongue={tongue}
            name="is"
            label={words.is[tongue]}
            value={value('is', row.kind)}
            options={rowKinds.map((kind) => ({ value: kind, label: kindWords[kind][tongue] }))}
          />
          <Field
            tongue={tongue}
            name="number"
            width="number"
            label={words.number[tongue]}
            value={value('number', row.number)}
          />
          <TextArea
            tongue={tongue}
            name="name"
            rows={3}
            official
            label={words.name[tongue]}
            value={value('name', row.title)}
          />
          {isMeasure ? <MeasureFields shown={shown} row={row} path={path} /> : null}
          <button class="button button-primary" type="submit">
            {words.save[tongue]}
          </button>
        </DraftForm>
      </Section>
    </Block>
  );
}

/** What only a measure has. A heading that is one after all gets these when it is saved as such. */
function MeasureFields({ shown, row, path }: { shown: Shown; row: ReadRow; path: string }) {
  const { view, brought, understood } = shown;
  const { tongue } = view;
  const value = (name: string, otherwise: string) => typed(view, path, name) ?? otherwise;
  const sections = understood.rows.filter(({ kind, number }) => kind === 'section' && number !== '');
  const day = (name: 'from' | 'until', label: string) => (
    <Field
      tongue={tongue}
      name={name}
      type="date"
      label={label}
      value={value(name, row.term?.[name] ?? '')}
      problem={problemOf(view, path, name)}
      required={false}
    />
  );
  return (
    <>
      <input type="hidden" name="whole" value="yes" />
      <Select
        tongue={tongue}
        name="section"
        label={words.section[tongue]}
        value={value('section', row.section ?? ' ') || ' '}
        options={[
          { value: ' ', label: words.noSection[tongue] },
          ...sections.map(({ number, title }) => ({ value: number, label: `${number}. ${title}` })),
        ]}
      />
      <div class="import-fields">
        {day('from', words.termFrom[tongue])}
        {day('until', words.termUntil[tongue])}
      </div>
      <Executors view={view} path={path} executors={row.executors} />
      <CarriesField shown={shown} row={row} path={path} />
      {brought.plan === null ? null : (
        <Select
          tongue={tongue}
          name="measure"
          label={words.goesOnWith[tongue]}
          value={value('measure', measureOf(brought.said.corrections[row.row]?.measure)) || ' '}
          options={[
            { value: ' ', label: words.asUnderstood[tongue] },
            { value: 'new', label: words.isNew[tongue] },
            ...understood.known.map(({ measure, number, title }) => ({
              value: measure,
              label: `${number}. ${title.slice(0, 90)}`,
            })),
          ]}
        />
      )}
    </>
  );
}

const measureOf = (said: string | null | undefined): string => (said === undefined ? ' ' : (said ?? 'new'));

function Executors(props: { view: GroupView; path: string; executors: readonly CorrectedExecutor[] }) {
  const { view, path, executors } = props;
  const { tongue } = view;
  const bodies = bodyOptions(view);
  const empty: CorrectedExecutor = { text: '', body: null, kind: 'main', term: null };
  const texts = typedMany(view, path, 'text');
  const typedIn = (name: string, at: number) => typedMany(view, path, name)?.[at];
  const rows = texts
    ? texts.map((text, at) => ({ ...empty, text, at }))
    : [...executors, ...Array.from({ length: spare }, () => empty)];
  return (
    <>
      {rows.map((each, at) => (
        <fieldset class="import-executor">
          <legend>
            {words.executor[tongue]} {at + 1}
            {each.text === '' ? null : (
              <span class="quiet">
                {' '}
                · {words.written[tongue]}: «{each.text}»
              </span>
            )}
          </legend>
          <input type="hidden" name="text" value={each.text} />
          <div class="import-fields">
            <Select
              tongue={tongue}
              name="executor"
              id={`executor-${at}`}
              label={words.executor[tongue]}
              value={typedIn('executor', at) ?? each.body ?? undefined}
              options={[{ value: 'none', label: words.noBody[tongue] }, ...bodies]}
            />
            <Select
              tongue={tongue}
              name="bodyKind"
              id={`bodyKind-${at}`}
              label={words.kind[tongue]}
              value={typedIn('bodyKind', at) ?? each.kind}
              options={executorOrder.map((kind) => ({ value: kind, label: executorKinds[kind][tongue] }))}
            />
            <Field
              tongue={tongue}
              name="bodyFrom"
              id={`bodyFrom-${at}`}
              type="date"
              label={words.ownFrom[tongue]}
              value={typedIn('bodyFrom', at) ?? each.term?.from ?? ''}
              problem={problemOf(view, path, `bodyFrom-${at}`)}
              required={false}
            />
            <Field
              tongue={tongue}
              name="bodyUntil"
              id={`bodyUntil-${at}`}
              type="date"
              label={words.ownUntil[tongue]}
              value={typedIn('bodyUntil', at) ?? each.term?.until ?? ''}
              required={false}
            />
          </div>
        </fieldset>
      ))}
    </>
  );
}
