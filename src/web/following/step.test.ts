import { expect, it } from 'vitest';
import { addDays } from '#text/moments.ts';
import type { News } from './news.ts';
import { type Dated, type Followed, stepOf } from './step.ts';

const due = '2026-04-20';
const report: Dated = { kind: 'report', manner: 'owed', of: 'report/1/4/mia/2026-04-20', on: due };
const invitation: Dated = { kind: 'invitation', manner: 'invited', of: 'report/1/4/union/2026-04-20', on: due };
const returned: News = { kind: 'report returned', to: { bodies: ['mia'] }, path: '/reports' };
const quiet: Followed = { person: 'leyla', position: 10, reminders: [], on: null };

const step = (
  before: Followed | undefined,
  days: number,
  { dated = [report], news = [] }: { readonly dated?: readonly Dated[]; readonly news?: readonly News[] } = {},
) => stepOf('leyla', before, { dated, news, position: 12, today: addDays(due, days) });

/** The days on which letters go out to somebody who is looked at many times each day. */
function lettersOver(days: readonly number[], dated: readonly Dated[]): readonly number[] {
  let before: Followed | undefined = quiet;
  const written: number[] = [];
  for (const day of days) {
    for (const _hour of [1, 2, 3]) {
      const next = step(before, day, { dated });
      if (next === 'tomorrow') continue;
      if (next.letter) written.push(day);
      before = next.followed;
    }
  }
  return written;
}

const days = (from: number, until: number) => Array.from({ length: until - from + 1 }, (_, at) => from + at);

it('an executing body is reminded seven days before, on the day after, and weekly from then on', () => {
  expect(lettersOver(days(-40, 20), [report])).toEqual([-7, 1, 8, 15]);
});

it('a recommended body is invited, and once more; never after the date', () => {
  expect(lettersOver(days(-40, 20), [invitation])).toEqual([-30, -7]);
});

it('an addressee that cannot be ordered is asked once more after its date, a State body weekly', () => {
  const asked: Dated = { kind: 'answer', manner: 'asked', of: 'duty/1/answer', on: due };
  expect(lettersOver(days(-40, 20), [asked])).toEqual([-7, 1, 8, 15]);
  expect(lettersOver(days(-40, 20), [{ ...asked, manner: 'asked once' }])).toEqual([-7, 1]);
});

it('many reports of one day are one letter', () => {
  const many = days(1, 30).map((at) => ({ ...report, of: `report/1/${at}/mia/${due}` }));
  expect(lettersOver(days(-10, 3), many)).toEqual([-7, 1]);
});

it('who missed days, because the program stood still, is written to once', () => {
  expect(lettersOver([-20, 9], [report])).toEqual([9]);
});

it('what was handed in is not reminded of any more, and is news if it falls due again', () => {
  const told = step(quiet, -7);
  if (told === 'tomorrow') throw new Error('nothing was said');
  const empty = step(told.followed, -6, { dated: [] });
  expect(empty).toMatchObject({ letter: undefined, followed: { reminders: [] } });
  if (empty === 'tomorrow') return;
  expect(step(empty.followed, -5)).toHaveProperty('letter.reminders.length', 1);
});

it('what happened on the day of a letter is told tomorrow, and is not lost', () => {
  const written: Followed = { ...quiet, reminders: [`${report.of}/soon`], on: addDays(due, -7) };
  expect(step(written, -7, { news: [returned] })).toBe('tomorrow');
  expect(step(written, -6, { news: [returned] })).toMatchObject({
    letter: { news: [returned], reminders: [{ kind: 'report', passed: false }] },
    followed: { position: 12, on: addDays(due, -6) },
  });
});

it('who is looked at for the first time hears of what is due, and not of all that ever happened', () => {
  expect(step(undefined, -7, { news: [returned] })).toMatchObject({ letter: { news: [], reminders: [{}] } });
  expect(step(undefined, -20, { news: [returned] })).toMatchObject({ letter: undefined });
});
