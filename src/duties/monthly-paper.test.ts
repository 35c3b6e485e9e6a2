import { expect, test } from 'vitest';
import { renderPdf } from '#paper/pdf.ts';
import { charter } from '../../test/given.ts';
import { isOfMonth, type MonthLine, monthlyPaper } from './monthly-paper.ts';

const law = charter('az-working-group').law;
const line = (change: Partial<MonthLine> = {}): MonthLine => ({
  ...{ sending: '1', meeting: '2026-3', item: '2', proposal: '2', text: 't', body: 'health', letter: 'out-2026-4' },
  ...{ sentAt: '2026-09-28T08:00:00.000Z', sentBy: 'p', answeredAt: '2026-10-05T08:00:00.000Z', remindedAt: null },
  ...{ extensionAsked: false, reportAwaits: false, endedAt: null, touchedAt: '2026-10-05T08:00:00.000Z' },
  facts: { answerBy: '2026-10-12', answered: 'taken on', until: '2026-12-31', done: false, ended: null },
  ...{ says: 'Siyahını yeniləsin', state: 'under control' },
  ...change,
});
const paperOf = (month: string, lines: readonly MonthLine[]) =>
  monthlyPaper({
    ...{ charter: law, tongue: 'az', month, today: '2026-11-22', lines },
    bodyName: (body) => ({ az: body, en: body, ru: body }),
  });
const rowsOf = (month: string, lines: readonly MonthLine[]) =>
  paperOf(month, lines).blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []));

test('a matter is told in the month in which it was sent, answered or ended, and while it is under control', () => {
  const ended = line({ endedAt: '2026-11-10T08:00:00.000Z' });
  const told = ['2026-08', '2026-09', '2026-10', '2026-11', '2026-12'].map((month) =>
    isOfMonth(ended, month, law.timeZone),
  );
  expect(told).toEqual([false, true, true, true, false]);
  expect(isOfMonth(line(), '2026-12', law.timeZone)).toBe(true);
});

test('what was declined is not under control in the months after', () => {
  const declined = line({
    facts: { answerBy: '2026-10-12', answered: 'declined', until: null, done: false, ended: null },
  });
  expect(isOfMonth(declined, '2026-10', law.timeZone)).toBe(true);
  expect(isOfMonth(declined, '2026-11', law.timeZone)).toBe(false);
});

test('the summary counts the month, and gives each matter its letter, addressee, term and state', () => {
  expect(rowsOf('2026-10', [line()])).toEqual([
    [
      expect.stringContaining('28 sentyabr 2026'),
      'Siyahını yeniləsin',
      'health',
      '31 dekabr 2026',
      'İcraya götürülüb, nəzarətdədir',
    ],
  ]);
  const [counts] = paperOf('2026-10', [line()]).blocks;
  expect(counts).toMatchObject({
    lines: [{ text: '0' }, { text: '1' }, { text: '0' }, { text: '0' }, { text: '0' }, { text: '1' }],
  });
});

test('a month without matters says so, and equal records give equal bytes', () => {
  expect(rowsOf('2026-01', [line()])).toEqual([]);
  expect(renderPdf(paperOf('2026-01', [line()]))).toEqual(renderPdf(paperOf('2026-01', [line()])));
});
