import type { Child } from 'hono/jsx';
import type { ItemKind } from '#meetings/vocabulary.ts';
import { fieldLabels, itemKinds, itemNumber } from '#meetings/words.ts';
import { holderAt, mandateOf, membersAt } from '#membership/composition.ts';
import { Field, type Option, Select } from '#page/fields.tsx';
import { problemOf } from '#page/view.ts';
import { compare } from '#text/alphabet.ts';
import { localIn } from '#text/moments.ts';
import type { GroupView } from '../view.ts';
import { minutesOf, type Row } from './rows.ts';
import { words } from './words.ts';

/** Enter in a field does what the form is for, and not what the first button in it does, which moves a row. */
export const EnterSends = () => <button type="submit" hidden />;

type Drawn = {
  view: GroupView;
  /** Address that the form posts to. */
  path: string;
  /** Address of the page that holds it, to which the rows' own buttons send what was typed. */
  page: string;
};

/** The rows of an agenda or a template; their buttons work with and without script. */
export function ItemRows(props: Drawn & { rows: readonly Row[]; rapporteurs?: boolean; on?: string | undefined }) {
  const { view, rows } = props;
  const people = props.rapporteurs === false ? undefined : rapporteurs(view);
  return (
    <div class="agenda-rows" data-rows data-begins={props.on}>
      {rows.map((row, index) => (
        <RowFields {...props} row={row} number={index + 1} of={rows.length} people={people} />
      ))}
      <Total tongue={view.tongue} rows={rows} on={props.on} />
      <Press {...props} value="more" look="button">
        {words.moreRows[view.tongue]}
      </Press>
    </div>
  );
}

/** `Cəmi, dəqiqə: 95 · Təqribən bitir: 11:35`; the script counts along. */
function Total({ tongue, rows, on }: { tongue: GroupView['tongue']; rows: readonly Row[]; on?: string | undefined }) {
  const minutes = minutesOf(rows);
  const ends = endOf(on, minutes);
  return (
    <p class="agenda-total">
      {words.total[tongue]}: <output data-total>{minutes}</output>
      <span data-ends-line hidden={ends === undefined}>
        {' '}
        · {words.ends[tongue]}: <output data-ends>{ends}</output>
      </span>
    </p>
  );
}

/** The time of day after so many minutes; `on` is local, `2026-12-04T10:00`. */
export function endOf(on: string | undefined, minutes: number): string | undefined {
  const start = Date.parse(`${on}Z`);
  return minutes > 0 && Number.isFinite(start)
    ? localIn(new Date(start + minutes * 60_000).toISOString(), 'UTC').slice(11, 16)
    : undefined;
}

function Press(props: Drawn & { value: string; look: 'button' | 'tap'; label?: string; children?: Child }) {
  const { view, page, value, look } = props;
  return (
    <button
      type="submit"
      class={look === 'tap' ? 'row-press' : 'button'}
      formmethod="get"
      formaction={`${view.base}${page}`}
      formnovalidate
      name="press"
      value={value}
      aria-label={props.label}
    >
      {props.children}
    </button>
  );
}

const kinds: readonly ItemKind[] = ['information', 'discussion', 'decision'];

function RowFields(props: Drawn & { row: Row; number: number; of: number; people: readonly Option[] | undefined }) {
  const { view, path, row, number, people } = props;
  const { tongue } = view;
  const id = (name: string) => (number === 1 ? name : `${name}-${number}`);
  const name = itemNumber(number)[tongue];
  const press = (value: 'up' | 'down' | 'out') => (
    <Press {...props} value={`${value}-${number}`} look="tap" label={`${name}: ${words[value][tongue]}`}>
      {{ up: '↑', down: '↓', out: '×' }[value]}
    </Press>
  );
  return (
    <fieldset class="agenda-row" data-row>
      <legend>
        <span class="row-grip" data-grip title={words.drag[tongue]} aria-hidden="true">
          ⠿
        </span>
        {name}
      </legend>
      <input type="hidden" name="item" value={row.item} />
      <Field
        tongue={tongue}
        name="title"
        id={id('title')}
        label={fieldLabels.title[tongue]}
        value={row.title}
        problem={number === 1 ? problemOf(view, path, 'title') : undefined}
      />
      <Select
        tongue={tongue}
        name="kind"
        id={id('kind')}
        label={fieldLabels.kind[tongue]}
        value={row.kind || 'discussion'}
        options={kinds.map((kind) => ({ value: kind, label: itemKinds[kind][tongue] }))}
      />
      {people ? (
        <Select
          tongue={tongue}
          name="rapporteur"
          id={id('rapporteur')}
          label={fieldLabels.rapporteur[tongue]}
          value={row.rapporteur || undefined}
          options={row.rapporteur ? [{ value: '', label: words.noRapporteur[tongue] }, ...people] : people}
        />
      ) : null}
      <Field
        tongue={tongue}
        type="number"
        name="minutes"
        id={id('minutes')}
        width="number"
        min="1"
        max="600"
        label={fieldLabels.minutes[tongue]}
        value={row.minutes}
        problem={number === 1 ? problemOf(view, path, 'minutes') : undefined}
      />
      <div class="row-presses">
        {press('up')}
        {press('down')}
        {press('out')}
      </div>
    </fieldset>
  );
}

/** Members of today, each with the body or the office. */
export function rapporteurs({ composition, names, now, tongue, charter }: GroupView): readonly Option[] {
  const head = holderAt(composition, 'head', now);
  const title = charter.offices.find(({ id }) => id === 'head')?.title[tongue];
  return membersAt(composition, now)
    .map(({ person }) => {
      const mandate = mandateOf(composition, person, now);
      const of = person === head ? title : mandate && names.body(mandate.body)[tongue];
      const name = names.person(person)[tongue];
      return { value: person, label: of ? `${name}, ${of}` : name };
    })
    .sort((a, b) => compare(a.label, b.label, tongue));
}
