import { theGroup } from '#marking/audience.ts';
import type { TableFile } from '#paper/table.ts';
import { dateIn } from '#text/moments.ts';
import { numberOf, outcomeOf, standingNames, wayNames, yearWords as words } from '#year/words.ts';
import type { House } from '../house.ts';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import type { GroupView } from '../view.ts';
import { type DecisionLine, loadDecisions } from './decisions.ts';
import { registerPlaces } from './registers.tsx';

export const mountDecisionsTable = (app: App, house: House): void =>
  mountTable(app, house, {
    path: registerPlaces.decisions,
    readers: theGroup,
    async take(_house, view, c) {
      const { lines } = await loadDecisions(house, view, c, undefined);
      return { name: `${view.group}-decisions`, table: tableOf(view, lines) };
    },
  });

function tableOf({ tongue, zone, names }: GroupView, lines: readonly DecisionLine[]): TableFile {
  return {
    title: words.decisions[tongue],
    columns: [
      { title: words.number[tongue], width: 12 },
      { title: words.day[tongue], kind: 'day' },
      { title: words.meeting[tongue], width: 12 },
      { title: words.item[tongue], width: 10 },
      { title: words.decision[tongue], width: 80 },
      { title: words.addressee[tongue], width: 44 },
      { title: words.outcome[tongue], width: 18 },
      { title: words.way[tongue], width: 26 },
      { title: words.for[tongue], kind: 'number' },
      { title: words.against[tongue], kind: 'number' },
      { title: words.abstain[tongue], kind: 'number' },
      { title: words.noBallot[tongue], kind: 'number', width: 14 },
      { title: words.protocol[tongue], width: 28 },
      { title: words.extracts[tongue] },
    ],
    rows: lines.map((line) => {
      const day = dateIn(line.at, zone);
      return [
        numberOf(line, tongue),
        day,
        line.meeting,
        line.item,
        line.says,
        line.addressee && names.body(line.addressee, day)[tongue],
        outcomeOf(line, names)[tongue],
        wayNames[line.way][tongue],
        line.count?.for,
        line.count?.against,
        line.count?.abstain,
        line.count?.noBallot,
        line.protocol && standingNames[line.protocol.standing][tongue],
        line.extracts.join(', '),
      ];
    }),
  };
}
