import type { Child } from 'hono/jsx';
import { every } from '#page/address.ts';
import { type Condition, Filter, type Found } from '#page/filter.tsx';
import { Heading, Sheet, Tabs } from '#page/heading.tsx';
import { Page } from '#page/page.tsx';
import { quarterName, yearName } from '#text/dates.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { yearWords as words } from '#year/words.ts';
import type { GroupView } from '../view.ts';
import type { Period } from './period.ts';

const registers = ['decisions', 'meetings', 'attendance'] as const;
type Register = (typeof registers)[number];

/** Below the group's address. */
export const registerPlaces: Record<Register, string> = {
  decisions: '/decisions',
  meetings: '/meeting-register',
  attendance: '/attendance',
};

const RegisterTabs = ({ view: { base, tongue }, current }: { view: GroupView; current: Register }) => (
  <Tabs
    label={words.registers[tongue]}
    items={registers.map((each) => ({
      href: `${base}${registerPlaces[each]}`,
      label: words[each][tongue],
      current: each === current,
    }))}
  />
);

/** Where a register stands with everything in it: without a word it shows one year. */
export const allOf = ({ base }: Pick<GroupView, 'base'>, at: Register): string =>
  `${base}${registerPlaces[at]}?year=${every}`;

/** What is shown, above the title and in print, where filters do not stand: `2026-cı il · III rüb · Səhiyyə Nazirliyi`. */
const chosen = ({ year, quarter }: Period, tongue: Tongue, more: readonly (string | undefined)[] = []): string =>
  [
    year === undefined ? words.allYears[tongue] : yearName(year, tongue),
    quarter === undefined ? undefined : quarterName(quarter, tongue),
    ...more,
  ]
    .filter((each) => each !== undefined)
    .join(' · ');

function ofPeriod({ tongue }: GroupView, { year, quarter }: Period, years: readonly number[]): readonly Condition[] {
  const known = year === undefined || years.includes(year) ? years : [year, ...years];
  return [
    {
      name: 'year',
      label: words.year[tongue],
      any: words.allYears[tongue],
      value: year?.toString(),
      options: known.map((each) => ({ value: String(each), label: String(each) })),
    },
    {
      name: 'quarter',
      label: words.quarter[tongue],
      any: words.allQuarters[tongue],
      value: quarter?.toString(),
      options: [1, 2, 3, 4].map((each) => ({ value: String(each), label: quarterName(each, tongue) })),
    },
  ];
}

/**
 * The frame of a register: tabs to the others, the filters, and what was chosen above the title. `more`: conditions besides year
 * and quarter; `says`: what was chosen of those; `found`: how many lines fit them.
 */
export function RegisterPage(props: {
  view: GroupView;
  at: Register;
  period: Period;
  years: readonly number[];
  more: readonly Condition[];
  found?: Found | undefined;
  says: readonly (string | undefined)[];
  facts: Child;
  children: Child;
}) {
  const { view, at, period } = props;
  const title = words[at][view.tongue];
  return (
    <Page
      view={view}
      title={title}
      place="registers"
      streams={['*']}
      heading={<Heading eyebrow={chosen(period, view.tongue, props.says)} title={title} facts={props.facts} />}
    >
      <Sheet>
        <RegisterTabs view={view} current={at} />
        <Filter
          tongue={view.tongue}
          at={`${view.base}${registerPlaces[at]}`}
          all={allOf(view, at)}
          conditions={[...ofPeriod(view, period, props.years), ...props.more]}
          found={props.found}
        />
        {props.children}
      </Sheet>
    </Page>
  );
}
