import { later } from '#plan/terms.ts';
import { thingOfPlan } from '#plan/things.ts';
import type { DueRow } from '#reporting/due-rows.ts';
import { factsOf, type Today } from '#reporting/facts.ts';
import { addDays } from '#text/moments.ts';
import { soon } from './phases.ts';
import type { Dated } from './step.ts';
import type { Follow, FollowKind, FollowLine } from './vocabulary.ts';

/** As many of one kind as a card shows. */
export const mostLines = 5;
export const reportsPlace = '/reports';

export const reportPlace = ({ plan, measure, body, due }: Pick<DueRow, 'plan' | 'measure' | 'body' | 'due'>): string =>
  `/plans/${plan}/measures/${measure}/reports/${body}/${due.on}`;

/** Last day on which it is on time. */
const limitOf = ({ due, allowed }: DueRow): string => later(allowed ?? due.on, due.on);

/** What a report asks of its own body; undefined while there is time, or nothing to do. */
export function askedOf(row: DueRow, today: Today): FollowKind | undefined {
  const facts = factsOf(row, today);
  if (!facts.open) return undefined;
  if (row.report?.state === 'returned') return 'report returned';
  const limit = limitOf(row);
  if (row.kind === 'recommended')
    return limit >= today.date && limit <= addDays(today.date, soon) ? 'report invited' : undefined;
  if (facts.late) return 'report late';
  // The plan that follows has what was left undone: nobody is reminded of it for ever.
  if (row.over && limit < today.date) return undefined;
  // What is being corrected after its acceptance has no date any more.
  return !facts.submitted && limit <= addDays(today.date, soon) ? 'report due' : undefined;
}

const kinds = ['report returned', 'report late', 'report due', 'report invited'] as const satisfies FollowKind[];

/** What a body's people owe, each kind by itself. */
export function followDues(rows: readonly DueRow[], today: Today): readonly Follow[] {
  const asked = rows.map((row) => [askedOf(row, today), row] as const);
  return kinds.flatMap((what) => {
    const own = asked.flatMap(([kind, row]) => (kind === what ? [lineOf(row)] : []));
    return gathered(what, own, reportsPlace);
  });
}

export const lineOf = (row: DueRow): FollowLine => ({
  id: `${row.plan}/${row.measure}/${row.body}/${row.due.on}`,
  path: reportPlace(row),
  on: limitOf(row),
  number: row.number,
  text: [thingOfPlan(row.plan), { ref: row.titleRef }],
  body: row.body,
});

/** The first by date; of an empty list nothing. */
export function gathered(
  what: FollowKind,
  lines: readonly FollowLine[],
  all: string,
  count = lines.length,
): readonly Follow[] {
  if (count === 0) return [];
  const byDate = lines.toSorted((one, other) => ((one.on ?? '') < (other.on ?? '') ? -1 : 1));
  return [{ what, lines: byDate.slice(0, mostLines), count, all }];
}

/** What mail reminds a body's people of. Who returned it and why is news of its own. */
export function datedDues(rows: readonly DueRow[], today: Today): readonly Dated[] {
  return rows.flatMap((row): readonly Dated[] => {
    const facts = factsOf(row, today);
    if (!facts.open || facts.submitted || (row.over && limitOf(row) < today.date)) return [];
    const invited = row.kind === 'recommended';
    return [
      {
        kind: invited ? 'invitation' : 'report',
        manner: invited ? 'invited' : 'owed',
        of: `report/${row.plan}/${row.measure}/${row.body}/${row.due.on}`,
        on: limitOf(row),
      },
    ];
  });
}
