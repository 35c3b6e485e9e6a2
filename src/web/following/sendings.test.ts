import { expect, it } from 'vitest';
import type { DutyFacts } from '#duties/facts.ts';
import type { SendingRow } from '#duties/views.ts';
import type { Bodies, BodyKind, SeatKind } from '#people/vocabulary.ts';
import { addDays } from '#text/moments.ts';
import { askedOfAddressee, datedSendings, followAddressed, followSent } from './sendings.ts';

const body = (id: string, kind: BodyKind, seat: SeatKind) => [id, { body: id, kind, seat }] as const;
const bodies = new Map([
  body('health', 'state', 'executing'),
  body('court', 'court', 'recommended'),
  body('hope', 'ngo', 'ngo'),
]) as unknown as Bodies;
const today = '2026-11-23';
const on = (days: number) => addDays(today, days);

const row = (of: Partial<DutyFacts> = {}, more: Partial<SendingRow> = {}): SendingRow => ({
  ...{ sending: '1', meeting: '2026-3', item: '1', proposal: '1', text: 'r', body: 'health', letter: 'l' },
  ...{ sentAt: '', sentBy: '', answeredAt: null, remindedAt: null, endedAt: null, touchedAt: '' },
  ...{ extensionAsked: false, reportAwaits: false },
  facts: { answerBy: on(10), answered: null, until: null, done: false, ended: null, ...of },
  ...more,
});
const taken = (days: number): Partial<DutyFacts> => ({ answered: 'taken on', until: on(days) });

it.each([
  [{}, 'health', 'answer asked'],
  [{ answerBy: on(-3) }, 'health', 'answer asked'],
  [{ answered: 'declined' }, 'health', undefined],
  [taken(31), 'health', undefined],
  [taken(30), 'health', 'duty due'],
  [taken(0), 'health', 'duty due'],
  [taken(-1), 'health', 'duty late'],
  [taken(-1), 'court', 'duty passed'],
  [taken(-1), 'hope', 'duty passed'],
  [{ ...taken(-1), ended: 'executed' }, 'health', undefined],
] as const)('%o asks of %s: %s', (facts, to, expected) => {
  expect(askedOfAddressee(row(facts, { body: to }), bodies, today)).toBe(expected);
});

it('the addressee finds each kind as one matter, with its own terms', () => {
  const rows = [row(), row(taken(5), { sending: '2' }), row(taken(3), { sending: '3' })];
  expect(followAddressed(rows, bodies, today)).toMatchObject([
    { what: 'answer asked', lines: [{ path: '/duties/1', on: on(10) }] },
    { what: 'duty due', count: 2, lines: [{ path: '/duties/3' }, { path: '/duties/2' }] },
  ]);
});

it('the register’s keepers find requests, reports and silence, each as far as they may answer it', () => {
  const rows = [
    row({}, { extensionAsked: true }),
    row(taken(-4), { sending: '2', reportAwaits: true }),
    row({ answerBy: on(-1) }, { sending: '3' }),
    row({ ...taken(-1), done: true }, { sending: '4' }),
    row({ ...taken(-1), done: true }, { sending: '5' }),
  ];
  const found = (...commands: readonly string[]) =>
    followSent(
      rows,
      (command) => commands.includes(command),
      today,
      ({ sending }) => sending === '4',
    ).map(({ what, lines }) => [what, lines[0]?.id]);
  expect(found('grantExtension', 'acceptDutyReport', 'remindOfSent')).toEqual([
    ['judge extensions', '1'],
    ['judge duty reports', '2'],
    ['silent addressees', '3'],
  ]);
  expect(found('takeOffControl')).toEqual([['take off control', '4']]);
  expect(found('remindOfSent')).toEqual([['silent addressees', '3']]);
});

it('mail asks a State body weekly for an answer, and one that is only invited once', () => {
  expect(datedSendings([row()], bodies, today)).toEqual([
    { kind: 'answer', manner: 'asked', of: 'answer/1', on: on(10) },
  ]);
  expect(datedSendings([row({}, { body: 'court' })], bodies, today)).toMatchObject([{ manner: 'asked once' }]);
});

it('mail reminds of what was taken on until a report of it waits or it is off control', () => {
  const dated = (facts: Partial<DutyFacts>, more: Partial<SendingRow> = {}) =>
    datedSendings([row(facts, more)], bodies, today);
  expect(dated(taken(-1))).toMatchObject([{ kind: 'duty', of: 'duty/1', on: on(-1) }]);
  expect(dated(taken(-1), { reportAwaits: true })).toEqual([]);
  expect(dated({ ...taken(-1), ended: 'dropped' })).toEqual([]);
  expect(dated({ answered: 'declined' })).toEqual([]);
});
