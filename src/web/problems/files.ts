import { participants } from '#marking/audience.ts';
import type { TableFile } from '#paper/table.ts';
import { problemsPlace } from '#problems/places.ts';
import { problemStates } from '#problems/words.ts';
import { dateIn } from '#text/moments.ts';
import type { House } from '../house.ts';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import type { GroupView } from '../view.ts';
import { bodyNames, gravityName } from './parts.tsx';
import { type ProblemRegister, problemList } from './register.ts';
import { words } from './words.ts';

/** The register of problems, under the same filters as its page. */
export const mountProblemsTable = (app: App, house: House): void =>
  mountTable(app, house, {
    path: problemsPlace,
    readers: participants,
    streams: ['problems'],
    async take(_house, view, c) {
      return { name: `${view.group}-problems`, table: tableOf(view, await problemList(house, view, c)) };
    },
  });

function tableOf(view: GroupView, { problems, measures }: ProblemRegister): TableFile {
  const { tongue, names, zone } = view;
  return {
    title: words.problems[tongue],
    columns: [
      { title: words.number[tongue], width: 8 },
      { title: words.name[tongue], width: 60 },
      { title: words.gravity[tongue], width: 16 },
      { title: words.measures[tongue], width: 20 },
      { title: words.bodies[tongue], width: 50 },
      { title: words.registered[tongue], kind: 'day' },
      { title: words.officer[tongue], width: 28 },
      { title: words.state[tongue], width: 14 },
    ],
    rows: problems.map((row) => {
      const day = dateIn(row.at.toISOString(), zone);
      return [
        row.problem,
        row.title,
        gravityName(view, row.gravity),
        row.measures.flatMap((name) => measures.get(name)?.number ?? []).join(', '),
        bodyNames(view, row.bodies, day),
        day,
        row.officer === null ? undefined : names.person(row.officer)[tongue],
        problemStates[row.closed ? 'closed' : 'open'][tongue],
      ];
    }),
  };
}
