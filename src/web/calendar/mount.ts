import { calendarPlace } from '#calendar/places.ts';
import { dayWords, weekdayName, workedWeekend } from '#calendar/words.ts';
import { calendarsOf } from '#group/states.ts';
import { participants } from '#marking/audience.ts';
import type { House } from '../house.ts';
import { mountPage } from '../page-route.ts';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import { calendarPage } from './page.tsx';
import { yearAsked } from './shown.ts';
import { words } from './words.ts';

/** The calendar of working days, and the days of a year on which it departs from the week, as a table. */
export function mountCalendar(app: App, house: House): void {
  mountPage(app, house, calendarPage);
  mountTable(app, house, {
    path: calendarPlace,
    readers: participants,
    streams: ['calendar'],
    take(_house, view, c) {
      const year = yearAsked(view, c);
      const table = calendarsOf(view.states).get(year)?.at(-1)?.table;
      const { tongue } = view;
      const lines = [
        ...(table?.holidays ?? []).map((day) => [day, dayWords.holiday] as const),
        ...(table?.movedRestDays ?? []).map((day) => [day, dayWords.movedRest] as const),
        ...(table?.workedWeekends ?? []).map((day) => [day, workedWeekend] as const),
      ];
      return {
        name: `${view.group}-calendar-${year}`,
        table: {
          title: `${words.title[tongue]}, ${year}`,
          columns: [
            { title: words.day[tongue], kind: 'day' },
            { title: words.weekday[tongue], width: 18 },
            { title: words.kind[tongue], width: 40 },
          ],
          rows: lines
            .toSorted(([a], [b]) => a.localeCompare(b, 'en'))
            .map(([day, is]) => [day, weekdayName(day)[tongue], is[tongue]]),
        },
      };
    },
  });
}
