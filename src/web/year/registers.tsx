import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { registerOf } from '#group/states.ts';
import { thingOfMeeting } from '#marking/things.ts';
import { Select } from '#page/fields.tsx';
import { Heading, Sheet, Tabs } from '#page/heading.tsx';
import { Page } from '#page/page.tsx';
import { quarterDays, quarterName, yearName } from '#text/dates.ts';
import { addDays, dateIn, instantOf } from '#text/moments.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { listSittings } from '#year/views.ts';
import type { Sitting } from '#year/vocabulary.ts';
import { yearWords as words } from '#year/words.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';

/** A year, or a quarter of it or of every year; undefined is any. */
export type Period = { readonly year: number | undefined; readonly quarter: number | undefined };

/** A choice of everything is spelt out, so that it is not mistaken for nothing chosen. */
export const every = 'all';

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

/** Meetings that this reader may read, the latest first. */
export async function sittingsFor({ pool }: House, view: GroupView): Promise<readonly Sitting[]> {
  const all = await listSittings(pool, view.group);
  return all.filter(({ meeting }) => view.reads.may(thingOfMeeting(meeting)));
}

/** Years of which there is anything to tell, the latest first; this one among them. */
export function yearsOf(view: GroupView, sittings: readonly Sitting[]): readonly number[] {
  const past = [...registerOf(view.states).past.values()].map(({ on }) => on);
  const days = [view.now, ...sittings.flatMap(({ on, openedAt }) => [on, openedAt ?? on])].map((instant) =>
    dateIn(instant, view.zone),
  );
  const years = [...days, ...past].map((day) => Number(day.slice(0, 4)));
  return [...new Set(years)].sort((a, b) => b - a);
}

/** What the address asks for; the latest year in which a meeting was opened or was to be, unless it says otherwise. */
export function periodOf(c: Context, view: GroupView, sittings: readonly Sitting[]): Period {
  const [asked, quarter] = [c.req.query('year'), Number(c.req.query('quarter'))];
  const thisYear = Number(dateIn(view.now, view.zone).slice(0, 4));
  const begun = sittings.filter(({ on }) => on <= view.now).map(({ on }) => Number(dateIn(on, view.zone).slice(0, 4)));
  const year = asked === undefined ? Math.max(...begun, 0) || thisYear : Number(asked);
  return {
    year: Number.isInteger(year) && year > 0 && year < 10_000 ? year : undefined,
    quarter: [1, 2, 3, 4].includes(quarter) ? quarter : undefined,
  };
}

/** Whether nothing could be told of any other time: all is asked for, or the only year of which there is anything. */
export const isWhole = ({ year, quarter }: Period, years: readonly number[]): boolean =>
  quarter === undefined && (year === undefined || (years.length === 1 && years[0] === year));

/** Whether a day (`2026-09-18`) falls into the period. */
export const isIn = ({ year, quarter }: Period, day: string): boolean =>
  (year === undefined || Number(day.slice(0, 4)) === year) &&
  (quarter === undefined || Math.ceil(Number(day.slice(5, 7)) / 3) === quarter);

/** The instants between which a period of one year lies: from the first on, before the second. */
export function instantsOf({ year, quarter }: Period, zone: string): { from?: string; before?: string } {
  if (year === undefined) return {};
  const days = (of: number) => quarterDays(year, of);
  const [first, last] = [days(quarter ?? 1).first, days(quarter ?? 4).last];
  const at = (day: string) => instantOf(`${day}T00:00:00`, zone) ?? `${day}T00:00:00.000Z`;
  return { from: at(first), before: at(addDays(last, 1)) };
}

/** As it stands in an address, of filters that are chosen; `year=all` where there is none. */
export function queryOf({ year, quarter }: Period, more: Readonly<Record<string, string | undefined>> = {}): string {
  const query = new URLSearchParams({ year: year === undefined ? every : String(year) });
  if (quarter !== undefined) query.set('quarter', String(quarter));
  for (const [name, value] of Object.entries(more)) if (value !== undefined) query.set(name, value);
  return `?${query}`;
}

/** What is shown, above the title and in print, where filters do not stand: `2026-cı il · III rüb · Səhiyyə Nazirliyi`. */
const chosen = ({ year, quarter }: Period, tongue: Tongue, more: readonly (string | undefined)[] = []): string =>
  [
    year === undefined ? words.allYears[tongue] : yearName(year, tongue),
    quarter === undefined ? undefined : quarterName(quarter, tongue),
    ...more,
  ]
    .filter((each) => each !== undefined)
    .join(' · ');

type Choices = {
  readonly name: string;
  readonly label: string;
  readonly any: string;
  readonly value: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

/** Filters of a register: each is part of the address, and works without script. */
function RegisterFilter(props: {
  view: GroupView;
  at: Register;
  period: Period;
  years: readonly number[];
  more: readonly Choices[];
}) {
  const { view, period, years } = props;
  const { tongue, base } = view;
  const known = period.year === undefined || years.includes(period.year) ? years : [period.year, ...years];
  const ofPeriod: readonly Choices[] = [
    {
      name: 'year',
      label: words.year[tongue],
      any: words.allYears[tongue],
      value: period.year === undefined ? undefined : String(period.year),
      options: known.map((year) => ({ value: String(year), label: String(year) })),
    },
    {
      name: 'quarter',
      label: words.quarter[tongue],
      any: words.allQuarters[tongue],
      value: period.quarter === undefined ? undefined : String(period.quarter),
      options: [1, 2, 3, 4].map((quarter) => ({ value: String(quarter), label: quarterName(quarter, tongue) })),
    },
  ];
  return (
    <form class="filter conditions" action={`${base}${registerPlaces[props.at]}`}>
      {[...ofPeriod, ...props.more].map(({ name, label, any, value, options }) => (
        <Select
          tongue={tongue}
          name={name}
          id={`filter-${name}`}
          label={label}
          value={value ?? every}
          options={[{ value: every, label: any }, ...options]}
        />
      ))}
      <button type="submit" class="button">
        {words.show[tongue]}
      </button>
    </form>
  );
}

/**
 * The frame of a register: tabs to the others, the filters, and what was chosen above the title. `more`: filters besides year
 * and quarter; `says`: what was chosen of those.
 */
export function RegisterPage(props: {
  view: GroupView;
  at: Register;
  period: Period;
  years: readonly number[];
  more: readonly Choices[];
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
        <RegisterFilter view={view} at={at} period={period} years={props.years} more={props.more} />
        {props.children}
      </Sheet>
    </Page>
  );
}

/** What was chosen of these; anything else is any. */
export const oneOf = <Value extends string>(all: readonly Value[], asked: string | undefined): Value | undefined =>
  all.find((each) => each === asked);
