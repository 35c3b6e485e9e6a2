import { afterAll, beforeEach, expect, it } from 'vitest';
import { migrate } from '#database/migrate.ts';
import { freshDatabase } from '../../test/store.ts';
import { countOutbox, listOutbox, markFailed, markSent, outboxOf, takeDue, tidyOutbox } from './store.ts';

const store = await freshDatabase();
await migrate(store.pool);
const { pool } = store;
afterAll(() => store.drop());
beforeEach(() => pool.query('delete from outbox'));

const begin = new Date('2026-09-18T06:00:00.000Z');
const after = (minutes: number) => new Date(begin.getTime() + minutes * 60_000);
const post = outboxOf(pool, () => begin);
const letter = (occasion = 'invitation/1') => ({
  occasion,
  address: 'leyla@example.az',
  subject: 'Dəvət: İşçi qrupu',
  body: 'Keçidi açın: https://vahid.example.az/invitation/secret',
});
const everything = async () => JSON.stringify((await pool.query('select * from outbox')).rows);

it('a letter is taken once, with what it says', async () => {
  await post([letter()]);
  const due = await takeDue(pool, begin);
  expect(due).toMatchObject({ address: 'leyla@example.az', subject: 'Dəvət: İşçi qrupu', tries: 1, writtenAt: begin });
  expect(await takeDue(pool, begin)).toBeUndefined();
});

it('the same occasion is mailed once, also after it was sent and among others', async () => {
  await post([letter(), letter()]);
  await post([letter()]);
  const due = await takeDue(pool, begin);
  await markSent(pool, due?.letter ?? '', begin);
  await post([letter(), letter('invitation/2')]);
  expect(await takeDue(pool, begin)).toMatchObject({ tries: 1 });
  expect(await takeDue(pool, begin)).toBeUndefined();
});

it('no letters are no error', async () => {
  await post([]);
  expect(await countOutbox(pool, begin)).toEqual({ waiting: 0, failing: 0, givenUp: 0 });
});

it('what somebody took and said nothing more of is due again', async () => {
  await post([letter()]);
  await takeDue(pool, begin);
  expect(await takeDue(pool, after(9))).toBeUndefined();
  expect(await takeDue(pool, after(10))).toMatchObject({ tries: 2, body: letter().body });
});

it('many who take at the same instant each take another letter', async () => {
  const occasions = Array.from({ length: 20 }, (_, at) => `notice/${at}`);
  await post(occasions.map(letter));
  const taken = await Promise.all(occasions.map(() => takeDue(pool, begin)));
  // One who looks at a row that another takes this instant may pass it over, but nobody takes it twice.
  const ids = taken.flatMap((each) => (each ? [each.letter] : []));
  expect(new Set(ids).size).toBe(ids.length);
  while (await takeDue(pool, begin)) ids.push('');
  expect(ids).toHaveLength(20);
});

it('of a letter that was sent no text is left', async () => {
  await post([letter()]);
  await markSent(pool, (await takeDue(pool, begin))?.letter ?? '', begin);
  expect(await everything()).not.toMatch(/secret|Dəvət/);
  expect(await countOutbox(pool, begin)).toEqual({ waiting: 0, failing: 0, givenUp: 0 });
});

it('a letter that failed waits until its next try, and the administrator sees that it does', async () => {
  await post([letter(), letter('invitation/2')]);
  const due = await takeDue(pool, begin);
  await markFailed(pool, due?.letter ?? '', { code: 'ECONNECTION', again: after(5), at: begin });
  expect(await countOutbox(pool, begin)).toEqual({ waiting: 2, failing: 1, givenUp: 0 });
  await takeDue(pool, begin);
  expect(await takeDue(pool, after(4))).toBeUndefined();
  expect(await takeDue(pool, after(5))).toMatchObject({ letter: due?.letter, tries: 2 });
});

it('of a letter that was given up no text is left, but that it was', async () => {
  await post([letter()]);
  const due = await takeDue(pool, begin);
  await markFailed(pool, due?.letter ?? '', { code: 'EENVELOPE 550', again: undefined, at: begin });
  expect(await everything()).not.toMatch(/secret|Dəvət/);
  expect(await countOutbox(pool, begin)).toEqual({ waiting: 0, failing: 0, givenUp: 1 });
  expect(await takeDue(pool, after(100))).toBeUndefined();
});

it('what nobody sends for three days is given up, and forgotten after ninety more', async () => {
  await post([letter()]);
  await tidyOutbox(pool, after(72 * 60));
  expect(await everything()).toMatch(/secret/);
  await tidyOutbox(pool, after(72 * 60 + 1));
  expect(await everything()).not.toMatch(/secret/);
  expect(await countOutbox(pool, after(72 * 60 + 1))).toMatchObject({ givenUp: 1 });
  await tidyOutbox(pool, after(93 * 24 * 60 + 2));
  expect(await everything()).toBe('[]');
});

it('a letter about a meeting is shown without its text for the mail, also once it was sent, and others never', async () => {
  const shown = { subject: 'İclas', body: 'Vaxt: 8 dekabr' };
  const kept = { group: 'g', meeting: '2026-1', person: 'leyla', things: ['meeting/2026-1'], shown };
  await post([letter(), { ...letter('notice/1'), kept, calendar: 'BEGIN:VCALENDAR' }]);
  await post([{ ...letter('notice/2'), address: '', kept }]);
  for (const _ of [1, 2]) await markSent(pool, (await takeDue(pool, begin))?.letter ?? '', begin);
  expect(await takeDue(pool, begin)).toBeUndefined();
  expect(await everything()).not.toMatch(/secret/);
  const rows = await listOutbox(pool, 'g');
  expect(rows.map(({ address, hasCalendar, shown }) => [address, hasCalendar, shown.body])).toEqual(
    expect.arrayContaining([
      ['leyla@example.az', true, shown.body],
      ['', false, shown.body],
    ]),
  );
  expect(rows).toHaveLength(2);
  expect(await countOutbox(pool, begin)).toMatchObject({ givenUp: 0 });
  expect(await listOutbox(pool, 'other')).toEqual([]);
});
