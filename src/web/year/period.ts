import type { Context } from 'hono';
import { registerOf } from '#group/states.ts';
import { thingOfMeeting } from '#marking/things.ts';
import { every, queryOf, yearIn } from '#page/address.ts';
import { quarterDays } from '#text/dates.ts';
import { addDays, dateIn, instantOf } from '#text/moments.ts';
import { listSittings } from '#year/views.ts';
import type { Sitting } from '#year/vocabulary.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';

/** A year, or a quarter of it or of every year; undefined is any. */
export type Period = { readonly year: number | undefined; readonly quarter: number | undefined };

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
  return {
    year: asked === undefined ? Math.max(...begun, 0) || thisYear : yearIn(asked),
    quarter: [1, 2, 3, 4].includes(quarter) ? quarter : undefined,
  };
}

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
export const periodQuery = (
  { year, quarter }: Period,
  more: Readonly<Record<string, string | number | undefined>> = {},
): string => queryOf({ year: year ?? every, quarter, ...more });
