import { dutiesPlace } from '#duties/places.ts';
import { dutyStateWords } from '#duties/words.ts';
import type { TableFile } from '#paper/table.ts';
import { dateIn } from '#text/moments.ts';
import { registerNumber } from '#text/register-number.ts';
import type { House } from '../house.ts';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import type { GroupView } from '../view.ts';
import { readersOfDuties } from './readers.ts';
import { type DutyLine, loadDuties } from './register.ts';
import { words } from './words.ts';

export const mountDutiesTable = (app: App, house: House): void =>
  mountTable(app, house, {
    path: dutiesPlace,
    readers: readersOfDuties,
    streams: ['duties'],
    async take(_house, view, c) {
      const { lines } = await loadDuties(house, view, c);
      return { name: `${view.group}-duties`, table: tableOf(view, lines) };
    },
  });

const tableOf = ({ tongue, names, zone }: GroupView, lines: readonly DutyLine[]): TableFile => ({
  title: words.title[tongue],
  columns: [
    { title: words.number[tongue], width: 8 },
    { title: words.sent[tongue], kind: 'day' },
    { title: words.letter[tongue], width: 14 },
    { title: words.proposal[tongue], width: 80 },
    { title: words.body[tongue], width: 44 },
    { title: words.state[tongue], width: 30 },
    { title: words.answerBy[tongue], kind: 'day' },
    { title: words.term[tongue], kind: 'day' },
    { title: words.days[tongue], kind: 'number' },
  ],
  rows: lines.map(({ sending, sentAt, letter, says, body, state, facts, days }) => [
    sending,
    dateIn(sentAt, zone),
    registerNumber(letter),
    says,
    names.body(body, dateIn(sentAt, zone))[tongue],
    dutyStateWords[state][tongue],
    facts.answerBy,
    facts.until,
    days > 0 ? days : null,
  ]),
});
