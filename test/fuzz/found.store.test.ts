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
