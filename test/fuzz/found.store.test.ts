import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openHouse, type TestHouse } from '../house.ts';

/** What requests with hostile values have found, each so that it is not found again. */
let house: TestHouse;
beforeAll(async () => {
  house = await openHouse({ demo: true });
});
afterAll(() => house.stop());

describe('the protocol of a meeting that there is not', () => {
  const submit = (person: string) =>
    house.as(person).send('/g/demo/meetings/2026-99/protocol/submission', { number: '1', revision: 0 });

  test('is refused, and no paper is made of it', async () => {
    expect(await submit('mirzayev')).toMatchObject({ status: 409, json: { refused: 'unknownMeeting' } });
  });

  test('is refused to whoever may not submit one at all', async () => {
    expect(await submit('tahirli')).toMatchObject({ status: 409, json: { refused: 'notAuthorised' } });
  });
});

describe('a day or a year that cannot be', () => {
  const asked = [
    '/g/demo/decisions?year=1e9',
    '/g/demo/decisions?year=9999',
    '/g/demo/decisions?year=7&quarter=1',
    '/g/demo/meeting-register?year=9999&quarter=4',
    '/g/demo/attendance?year=0.5',
    '/g/demo/reports.csv?from=2026-02-30&until=0000-00-00',
    '/g/demo/composition?on=0000-01-01',
    '/g/demo/secretariat/letters?year=9999',
    '/g/demo/plans/2?year=9999',
  ];

  test.each(asked)('is not asked for: %s', async (path) => {
    expect((await house.as('orucova').get(path)).status).toBe(200);
  });

  test.each(['duties/months.pdf?month=0000-01', 'plans/2/papers.pdf?of=0001', 'plans/2/papers?of=9999-Q4'])(
    'has no paper: %s',
    async (path) => {
      expect((await house.as('orucova').get(`/g/demo/${path}`)).status).toBe(404);
    },
  );
});

describe('a part of an address that cannot be', () => {
  const report = '/g/demo/plans/1/measures/1/reports/justice';
  const impossible = [
    `${report}/2026-02-30/acceptance`,
    `${report}/0000-00-00/acceptance`,
    `${report}/+275760-09-14/acceptance`,
    `${report}/%00/acceptance`,
    '/g/demo/plans/1e9/end',
    '/g/demo/plans/99999999999999999999/measures/-1/suspension',
    '/g/demo/meetings/2026-03x/notice',
    '/g/demo/meetings/%zz/notice',
    '/g/demo/working-copies/meetings/%00',
    '/g/demo/working-copies/meetings/%ed%a0%80',
  ];

  test.each(impossible)('%s is not there for an act', async (path) => {
    const answer = await house.as('orucova').send(path, { version: 0 });
    expect(answer).toMatchObject({ status: 404, json: { refused: 'notFound' } });
  });

  test.each(impossible.map((path) => path.replace(/\/\w+$/, '')))('%s is not there for a page', async (path) => {
    for (const tongue of ['az', 'en', 'ru']) {
      const answer = await house.as('orucova').get(path, { accept: 'text/html', 'accept-language': tongue });
      expect(answer.status).toBe(404);
      expect(answer.text).toContain(`<html lang="${tongue}"`);
    }
  });
});
