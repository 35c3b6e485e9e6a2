import { expect, it } from 'vitest';
import { contentSaid, type ReportFields } from './report-fields.ts';
import { scheduleToRecord } from './routes.ts';

const fields = (said: Partial<ReportFields>): ReportFields => ({
  ...{ progress: 'under way', done: null, obstacles: null, kept: [], papers: [] },
  ...{ indicator: [], amount: [], why: [], ...said },
});
const wording = (field: string) => ({ ref: field, digest: field });
const content = (said: Partial<ReportFields>) =>
  contentSaid({ wording }, fields(said), undefined, async () => undefined);

it('an indicator that is answered twice is no answer: it would count twice in every sum', async () => {
  const twice = await content({ indicator: ['1', '2', '1'], amount: ['5', '1', '7'], why: ['', '', ''] });
  expect(twice).toMatchObject({ unfit: [{ field: 'amount3' }] });
  const once = await content({ indicator: ['1', '2'], amount: ['5', '1'], why: ['', ''] });
  expect(once).toMatchObject({ answers: [{ indicator: '1' }, { indicator: '2' }] });
});

it('a schedule for chosen measures names at least one of them', () => {
  const schedule = { every: 'quarter', which: 'chosen' };
  expect(scheduleToRecord.safeParse(schedule).error?.issues).toMatchObject([
    { path: ['measure'], message: 'required' },
  ]);
  expect(scheduleToRecord.safeParse({ ...schedule, measure: '10' }).success).toBe(true);
  expect(scheduleToRecord.safeParse({ ...schedule, which: 'all' }).success).toBe(true);
});
