import { Field, Select } from '#page/fields.tsx';
import { planPlace } from '#plan/places.ts';
import { executorKinds } from '#plan/words.ts';
import { states } from '#reporting/figures.ts';
import { measureStates } from '#reporting/words.ts';
import { compare } from '#text/alphabet.ts';
import type { GroupView } from '../view.ts';
import type { Found } from './found.ts';
import { asksAnything, every, kinds, withoutSection } from './query.ts';
import type { PlanShown } from './shown.ts';
import { words } from './words.ts';

/** Which measures to show; each choice is part of the address, and works without script. */
export function PlanFilter(props: { view: GroupView; shown: PlanShown; found: Found; at: string }) {
  const { view, shown, found, at } = props;
  const { tongue, base, names } = view;
  const { asked, sections } = found;
  const { table, plan } = shown;
  const named = new Set(table.measures.flatMap(({ executors }) => executors.map(({ body }) => body)));
  const bodies = [...named]
    .map((body) => ({ value: body, label: names.body(body)[tongue] }))
    .sort((one, other) => compare(one.label, other.label, tongue));
  const years = yearsOf(table.period);
  const loose = table.measures.some(({ section }) => section === null);
  const choices = [
    {
      name: 'section',
      label: words.section,
      any: words.allSections,
      value: asked.section === '' ? withoutSection : asked.section,
      options: [
        ...sections.map(({ number, says }) => ({ value: number, label: `${number} ${shortened(says)}` })),
        ...(loose ? [{ value: withoutSection, label: words.noSection[tongue] }] : []),
      ],
    },
    { name: 'body', label: words.body, any: words.allBodies, value: asked.body, options: bodies },
    {
      name: 'kind',
      label: words.kind,
      any: words.allKinds,
      value: asked.kind,
      options: kinds.map((kind) => ({ value: kind, label: executorKinds[kind][tongue] })),
    },
    {
      name: 'state',
      label: words.state,
      any: words.allStates,
      value: asked.state,
      options: states.map((state) => ({ value: state, label: measureStates[state][tongue] })),
    },
    {
      name: 'year',
      label: words.year,
      any: words.allYears,
      value: asked.year === undefined ? undefined : String(asked.year),
      options: years.map((year) => ({ value: String(year), label: String(year) })),
    },
  ];
  const place = `${base}${planPlace(plan.plan)}${at}`;
  return (
    <form class="filter conditions" action={place}>
      {choices.map(({ name, label, any, value, options }) => (
        <Select
          tongue={tongue}
          name={name}
          id={`filter-${name}`}
          label={label[tongue]}
          value={value ?? every}
          options={[{ value: every, label: any[tongue] }, ...options]}
        />
      ))}
      <Field
        tongue={tongue}
        name="words"
        id="filter-words"
        type="search"
        label={words.search[tongue]}
        value={asked.words}
      />
      <button type="submit" class="button">
        {words.show[tongue]}
      </button>
      {asksAnything(asked) ? (
        <a class="quiet" href={place}>
          {words.clear[tongue]}
        </a>
      ) : null}
    </form>
  );
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 58).replace(/\s+\S*$/, '')} …` : text);

function yearsOf({ from, until }: { readonly from: string; readonly until: string }): readonly number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  return Array.from({ length: Math.max(last - first + 1, 1) }, (_, at) => first + at);
}
