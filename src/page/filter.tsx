import { numeral } from '#text/numbers.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { every } from './address.ts';
import { Field, type Option, Select } from './fields.tsx';
import { countOf, filterWords as words } from './filter-words.ts';
import { Live } from './live.tsx';
import { Empty } from './notices.tsx';

type Asked = { readonly name: string; readonly label: string; readonly value: string | undefined };

/** One of several values, or `any` of them; or words that are typed, of which a `short` one is a number or so. */
export type Condition =
  | (Asked & { readonly any: string; readonly options: readonly Option[] })
  | (Asked & { readonly typed: 'words' | 'short' });

/** How many lines fit, and how many there are at all that the reader may read, if that is known. */
export type Found = { readonly count: number; readonly of?: number | undefined };

/**
 * Which lines of a list to show. Each condition is part of the address, so that what is shown can be sent, kept and gone
 * back to, and works without script. `kept`: what the address says besides; `all`: the address that shows every line.
 */
export function Filter(props: {
  tongue: Tongue;
  at: string;
  all?: string | undefined;
  kept?: Readonly<Record<string, string>> | undefined;
  conditions: readonly Condition[];
  found?: Found | undefined;
}) {
  const { tongue, at, conditions, found } = props;
  return (
    <form class="filter conditions" action={at}>
      {Object.entries(props.kept ?? {}).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      {conditions.map((each) => (
        <ConditionField tongue={tongue} condition={each} />
      ))}
      <button type="submit" class="button">
        {words.show[tongue]}
      </button>
      {conditions.some(({ value }) => value !== undefined) ? (
        <Live id="found" class="filter-found">
          <FoundCount tongue={tongue} found={found} /> <a href={props.all ?? at}>{words.showAll[tongue]}</a>
        </Live>
      ) : null}
    </form>
  );
}

function ConditionField({ tongue, condition }: { tongue: Tongue; condition: Condition }) {
  const { name, label, value } = condition;
  const id = `filter-${name}`;
  if (!('typed' in condition))
    return (
      <Select
        tongue={tongue}
        name={name}
        id={id}
        label={label}
        value={value ?? every}
        options={[{ value: every, label: condition.any }, ...condition.options]}
      />
    );
  if (condition.typed === 'short')
    return <Field tongue={tongue} name={name} id={id} label={label} width="date" value={value} />;
  return <Field tongue={tongue} name={name} id={id} label={label} type="search" width="name" value={value} />;
}

function FoundCount({ tongue, found }: { tongue: Tongue; found: Found | undefined }) {
  if (!found) return null;
  const { count, of } = found;
  return (
    <span>
      {words.found[tongue]}: {of === undefined ? numeral(count, tongue) : countOf(count, of, tongue)}
    </span>
  );
}

/** In place of a list in which nothing fits what was asked for. `all`: the address that shows every line. */
export const NoneFound = ({ tongue, all }: { tongue: Tongue; all: string }) => (
  <Empty title={words.none[tongue]}>
    {words.noneSays[tongue]} <a href={all}>{words.showAll[tongue]}</a>
  </Empty>
);
