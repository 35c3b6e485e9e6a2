import { type Condition, Filter } from '#page/filter.tsx';
import { planPlace } from '#plan/places.ts';
import { executorKinds } from '#plan/words.ts';
import { states } from '#reporting/figures.ts';
import { measureStates } from '#reporting/words.ts';
import { compare } from '#text/alphabet.ts';
import type { GroupView } from '../view.ts';
import type { Found } from './found.ts';
import { kinds, withoutSection } from './query.ts';
import type { PlanShown } from './shown.ts';
import { words } from './words.ts';

/** Which measures of the plan to show; `at`: the page of it, `/timeline`. */
export function PlanFilter(props: { view: GroupView; shown: PlanShown; found: Found; at: string }) {
  const { view, shown, found, at } = props;
  const { table, plan } = shown;
  return (
    <Filter
      tongue={view.tongue}
      at={`${view.base}${planPlace(plan.plan)}${at}`}
      conditions={conditionsOf(view, shown, found)}
      found={{ count: found.all.length, of: table.measures.length }}
    />
  );
}

function conditionsOf(view: GroupView, { table }: PlanShown, { asked, sections }: Found): readonly Condition[] {
  const { tongue } = view;
  const loose = table.measures.some(({ section }) => section === null);
  return [
    {
      name: 'section',
      label: words.section[tongue],
      any: words.allSections[tongue],
      value: asked.section === '' ? withoutSection : asked.section,
      options: [
        ...sections.map(({ number, says }) => ({ value: number, label: `${number} ${shortened(says)}` })),
        ...(loose ? [{ value: withoutSection, label: words.noSection[tongue] }] : []),
      ],
    },
    {
      name: 'body',
      label: words.body[tongue],
      any: words.allBodies[tongue],
      value: asked.body,
      options: bodiesOf(view, table, asked.body),
    },
    {
      name: 'kind',
      label: words.kind[tongue],
      any: words.allKinds[tongue],
      value: asked.kind,
      options: kinds.map((kind) => ({ value: kind, label: executorKinds[kind][tongue] })),
    },
    {
      name: 'state',
      label: words.state[tongue],
      any: words.allStates[tongue],
      value: asked.state,
      options: states.map((state) => ({ value: state, label: measureStates[state][tongue] })),
    },
    {
      name: 'year',
      label: words.year[tongue],
      any: words.allYears[tongue],
      value: asked.year === undefined ? undefined : String(asked.year),
      options: yearsOf(table.period).map((year) => ({ value: String(year), label: String(year) })),
    },
    { name: 'words', label: words.search[tongue], typed: 'words', value: asked.words },
  ];
}

/** Those that the table names, and the one that is asked for: its successor may stand in the table in its place. */
function bodiesOf({ names, tongue, bodies }: GroupView, { measures }: PlanShown['table'], asked: string | undefined) {
  const named = new Set(measures.flatMap(({ executors }) => executors.map(({ body }) => body)));
  if (asked !== undefined && bodies.has(asked)) named.add(asked);
  return [...named]
    .map((body) => ({ value: body, label: names.body(body)[tongue] }))
    .sort((one, other) => compare(one.label, other.label, tongue));
}

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 58).replace(/\s+\S*$/, '')} …` : text);

function yearsOf({ from, until }: { readonly from: string; readonly until: string }): readonly number[] {
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))];
  return Array.from({ length: Math.max(last - first + 1, 1) }, (_, at) => first + at);
}
