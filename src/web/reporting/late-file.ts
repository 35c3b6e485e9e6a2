import { participants } from '#marking/audience.ts';
import type { TableFile } from '#paper/table.ts';
import type { House } from '../house.ts';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import type { GroupView } from '../view.ts';
import { type Late, loadLate } from './late.ts';
import { lateKindNames } from './late-words.ts';
import { latePlace } from './places.ts';
import { seeingWords as words } from './seeing-words.ts';
import { planStreams } from './sight.ts';

export const mountLateTable = (app: App, house: House): void =>
  mountTable(app, house, {
    path: latePlace,
    readers: participants,
    streams: planStreams(),
    async take(_house, view, c) {
      return { name: `${view.group}-late`, table: tableOf(view, await loadLate(house, view, c)) };
    },
  });

function tableOf(view: GroupView, { lines, wish }: Late): TableFile {
  const { tongue, names } = view;
  return {
    title: lateKindNames[wish.what][tongue],
    columns: [
      { title: words.days[tongue], kind: 'number' },
      { title: words.date[tongue], kind: 'day' },
      { title: words.plan[tongue], width: 8 },
      { title: words.number[tongue], width: 10 },
      { title: words.measure[tongue], width: 70 },
      { title: words.body[tongue], width: 50 },
      { title: words.state[tongue], width: 20 },
    ],
    rows: lines.map(({ days, on, plan, number, title, body, stands }) => [
      days,
      on,
      plan,
      number,
      title,
      names.body(body)[tongue],
      stands && (stands === 'returned' ? words.returned : words.draftKept)[tongue],
    ]),
  };
}
