import type { Child } from 'hono/jsx';
import { dateName, monthNames } from '#text/dates.ts';
import { isDate } from '#text/moments.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { words } from './messages.ts';

type FieldBase = {
  tongue: Tongue;
  /** Name in the form; also the element's id unless `id` is given. */
  name: string;
  label: string;
  id?: string | undefined;
  hint?: string | undefined;
  /** Why the value was refused; shown at the field and read out with it. */
  problem?: string | undefined;
  required?: boolean | undefined;
};

type TextProps = FieldBase & {
  value?: string | undefined;
  /** `date` holds 2026-09-18, `datetime-local` 2026-09-18T10:00 on the group's clock. */
  type?: 'text' | 'date' | 'datetime-local' | 'time' | 'number' | 'email' | 'url' | 'tel' | 'password' | 'search';
  autocomplete?: string | undefined;
  /** Width by what is expected: a number, a date, a name, or the whole line. */
  width?: 'number' | 'date' | 'name' | 'line' | undefined;
  min?: string | undefined;
  max?: string | undefined;
};

/** One line of text, a date or a time. */
export function Field(props: TextProps) {
  const id = props.id ?? props.name;
  const width = props.width ?? (props.type?.startsWith('date') ? 'date' : 'line');
  return (
    <Labelled {...props}>
      <input
        class={`input input-${width}`}
        id={id}
        name={props.name}
        type={props.type ?? 'text'}
        value={props.value}
        required={props.required}
        min={props.min}
        max={props.max}
        autocomplete={props.autocomplete ?? 'off'}
        aria-describedby={describedBy(props)}
        aria-invalid={props.problem ? 'true' : undefined}
      />
      {props.type?.startsWith('date') ? <Reading {...props} /> : null}
    </Labelled>
  );
}

/**
 * The date in words beside a field that browsers show in their own way (08/09 is in August for one reader, in September
 * for another). The script follows what is typed with the months given here: browsers know none in Azerbaijani.
 */
function Reading({ id, name, tongue, value }: TextProps) {
  return (
    <output for={id ?? name} data-months={monthNames(tongue).join(' ')}>
      {readingOf(value ?? '', tongue)}
    </output>
  );
}

function readingOf(value: string, tongue: Tongue): string {
  const [date = '', time] = value.split('T');
  if (!isDate(date)) return '';
  return time ? `${dateName(date, tongue)}, ${time.slice(0, 5)}` : dateName(date, tongue);
}

/** Text of several lines. `official` sets it in the serif of what is official. */
export function TextArea(props: FieldBase & { value?: string | undefined; rows?: number; official?: boolean }) {
  return (
    <Labelled {...props}>
      <textarea
        class={`input input-line${props.official ? ' official-input' : ''}`}
        id={props.id ?? props.name}
        name={props.name}
        rows={props.rows ?? 4}
        required={props.required}
        aria-describedby={describedBy(props)}
        aria-invalid={props.problem ? 'true' : undefined}
      >
        {props.value ?? ''}
      </textarea>
    </Labelled>
  );
}

export type Option = { readonly value: string; readonly label: string };

/** One of many, from a list. */
export function Select(
  props: FieldBase & {
    value?: string | undefined;
    options: readonly Option[];
    /** Id of the form that it is sent with, if that is not around it. */
    form?: string | undefined;
  },
) {
  return (
    <Labelled {...props}>
      <select
        class="input input-name"
        id={props.id ?? props.name}
        name={props.name}
        form={props.form}
        required={props.required}
        aria-describedby={describedBy(props)}
        aria-invalid={props.problem ? 'true' : undefined}
      >
        {props.value ? null : <option value="">{words.choose[props.tongue]}</option>}
        {props.options.map((option) => (
          <option value={option.value} selected={option.value === props.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

/** One of a few (`many` absent) or several of them, all in sight. */
export function Choice(
  props: FieldBase & {
    options: readonly (Option & { readonly hint?: string | undefined })[];
    values?: readonly string[] | undefined;
    many?: boolean | undefined;
  },
) {
  const id = props.id ?? props.name;
  return (
    <fieldset class="field choice" id={id} aria-describedby={describedBy(props)}>
      <legend>
        {props.label}
        <Optional {...props} />
      </legend>
      <Beside {...props} />
      {props.options.map((option, index) => (
        <label class="choice-line">
          <input
            type={props.many ? 'checkbox' : 'radio'}
            id={`${id}-${index}`}
            name={props.name}
            value={option.value}
            checked={props.values?.includes(option.value)}
            required={!props.many && props.required}
          />
          <span>
            {option.label}
            {option.hint ? <span class="hint">{option.hint}</span> : null}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Labelled(props: FieldBase & { children?: Child }) {
  return (
    <div class={`field${props.problem ? ' field-refused' : ''}`}>
      <label for={props.id ?? props.name}>
        {props.label}
        <Optional {...props} />
      </label>
      <Beside {...props} />
      {props.children}
    </div>
  );
}

function Optional({ required, tongue }: FieldBase) {
  return required === false ? <span class="quiet"> ({words.optional[tongue]})</span> : null;
}

function Beside(props: FieldBase) {
  const id = props.id ?? props.name;
  return (
    <>
      {props.hint ? (
        <p class="hint" id={`${id}-hint`}>
          {props.hint}
        </p>
      ) : null}
      {props.problem ? (
        <p class="problem" id={`${id}-problem`}>
          {props.problem}
        </p>
      ) : null}
    </>
  );
}

function describedBy(props: FieldBase): string | undefined {
  const id = props.id ?? props.name;
  const ids = [props.hint ? `${id}-hint` : '', props.problem ? `${id}-problem` : ''].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}
