import { afterAll, beforeAll, expect, it } from 'vitest';
import { opened } from '../browser/visit.ts';
import { type Answer, openHouse, type TestHouse } from '../house.ts';

let house: TestHouse;
let meeting = '';

beforeAll(async () => {
  house = await openHouse({ demo: true });
  meeting = await opened(house);
});
afterAll(() => house?.stop());

const members = [
  'quliyeva',
  'ahmadova',
  'cafarov',
  'huseynli',
  'sixaliyev',
  'karimova',
  'valiyev',
  'safarova',
  'qasimov',
];

type Json = { readonly proposals: readonly Record<string, unknown>[] };
const shown = async (number: string, person = 'nasirli') => {
  const { json } = await house.as(person).get(meeting, { accept: 'application/json' });
  return (json as Json).proposals.find(({ proposal }) => proposal === number);
};
const give = (person: string, noun: string, fields: object = {}) =>
  house.as(person).send(`${meeting}/proposals/${noun}`, fields);
const done = (answer: Answer) => expect(answer.status, answer.text.slice(0, 300)).toBe(201);
const refused = (answer: Answer) => {
  expect(answer.status, answer.text.slice(0, 300)).toBe(409);
  return answer.json;
};

/** A vote from the screens in which so many vote for, and the rest of those present against. */
async function decide(number: string, pro: number) {
  done(await give('aslanli', `${number}/vote`));
  for (const [index, person] of ['aslanli', ...members].entries()) {
    done(await give(person, `${number}/ballots`, { choice: index < pro ? 'for' : 'against' }));
  }
  done(await give('aslanli', `${number}/closing`));
}

const longer = 'Nazirliyə sığınacaqlar üçün 2027 və 2028-ci illərin büdcəsində vəsait nəzərdə tutmaq tövsiyə edilsin.';

it('members amend a draft; each amendment is decided before it, in turn, and the vote on the draft waits', async () => {
  done(await give('quliyeva', '1/amendments', { upon: '1', text: longer, reason: 'İki il lazımdır.' }));
  done(await give('ahmadova', '1/amendments', { upon: '1', text: 'Təklif geri qaytarılsın.' }));
  expect(refused(await give('aslanli', '1/vote'))).toMatchObject({ amendments: ['1.1', '1.2'], clause: '3.6' });
  expect(refused(await give('aslanli', '1.2/vote'))).toMatchObject({ refused: 'amendmentBefore', proposal: '1.1' });
  const page = await house.as('quliyeva').get(meeting);
  expect(page.text).toMatch(/<ins>[\s\S]{0,80}və 2028-ci/);
  expect(page.text).toContain('əlavə olunub');
});

it('one carries and changes the text; one that was written upon the old text is proposed anew, and rejected', async () => {
  await decide('1.1', 10);
  expect(await shown('1')).toMatchObject({ text: longer, reads: '1.1', stage: 'draft' });
  expect(refused(await give('aslanli', '1.2/vote'))).toMatchObject({ refused: 'amendmentOutdated' });
  const unchanged = { upon: '1.1', text: longer, instead: '1.2' };
  expect(refused(await give('ahmadova', '1/amendments', unchanged))).toMatchObject({ refused: 'nothingAmended' });
  done(await give('ahmadova', '1/amendments', { ...unchanged, text: 'Təklif geri qaytarılsın.' }));
  await decide('1.3', 2);
  expect(await shown('1.3')).toMatchObject({ result: { outcome: 'not adopted' } });
  expect(await shown('1')).toMatchObject({ text: longer });
});

it('one is accepted by the author of the draft, and what was typed upon an older text is kept and refused', async () => {
  const text = `${longer} Nazirlik üç ay ərzində məlumat versin.`;
  done(await give('cafarov', '1/amendments', { upon: '1.1', text }));
  expect(refused(await give('aslanli', '1.4/acceptance'))).toMatchObject({ refused: 'notTheMover', person: 'orucova' });
  done(await give('orucova', '1.4/acceptance'));
  const late = await house.as('huseynli').post(`${meeting}/proposals/1/amendments`, {
    upon: '1.1',
    text: 'Yazdığım mətn',
    reason: '',
    instead: '',
  });
  expect(late.status).toBe(409);
  expect(late.text).toContain('Yazdığım mətn');
  expect(late.text).toContain('name="upon" value="1.4"');
  const history = (await shown('1'))?.history as readonly { how: string; amendment: string | null }[];
  expect(history.map(({ how, amendment }) => [how, amendment])).toEqual([
    ['drafted', null],
    ['carried', '1.1'],
    ['accepted', '1.4'],
  ]);
});

it('the head asks whether anybody objects; one objection, and only a vote can decide', async () => {
  done(await give('aslanli', '1/consent'));
  expect((await house.as('valiyev').get(meeting)).text).toContain('Heç kim etiraz etməsə');
  expect(refused(await give('orucova', '1/objections'))).toMatchObject({ refused: 'notAuthorised' });
  done(await give('valiyev', '1/objections'));
  expect(refused(await give('aslanli', '1/adoption'))).toMatchObject({ refused: 'objectionRaised', person: 'valiyev' });
});

it('hands are counted by the secretariat, shown at closing, and a tie is decided by the head’s side', async () => {
  done(await give('aslanli', '1/vote', { manner: 'hands' }));
  expect(refused(await give('valiyev', '1/ballots', { choice: 'for' }))).toMatchObject({ refused: 'voteByHands' });
  expect((await house.as('valiyev').get(meeting)).text).toContain('Əlinizi qaldırın');
  expect((await give('orucova', '1/hands', { for: -1, against: 2 })).status).toBe(422);
  expect((await give('orucova', '1/hands', {})).status).toBe(422);
  done(await give('orucova', '1/hands', { for: 4, against: 4, abstain: 1, head: 'for' }));
  const open = await shown('1', 'valiyev');
  expect(open).toMatchObject({ stage: 'voting', manner: 'hands', hands: { by: 'orucova' } });
  expect(Object.keys(open?.hands ?? {})).toEqual(['by', 'at']);
  const journal = await house.as('valiyev').get('/g/demo/journal', { accept: 'application/json' });
  const { entries } = journal.json as { entries: { entry: { type: string; data: object } }[] };
  const counted = entries.find(({ entry }) => entry.type === 'HandsCounted');
  expect(Object.keys(counted?.entry.data ?? {})).toEqual(['meeting', 'proposal']);
  done(await give('aslanli', '1/closing'));
  expect(await shown('1', 'valiyev')).toMatchObject({
    result: { outcome: 'adopted', by: 'deciding vote', count: { for: 4, against: 4, abstain: 1, noBallot: 1 } },
    hands: { for: 4, head: 'for' },
  });
});

it('what nobody objected to is adopted and recorded as that, without a count of votes', async () => {
  done(await house.as('orucova').send(`${meeting}/proposals`, { item: '1', text: 'Məlumat qəbul edilsin.' }));
  done(await give('aslanli', '2/consent'));
  done(await give('aslanli', '2/adoption'));
  expect(await shown('2')).toMatchObject({ stage: 'decided', result: { by: 'without objection' } });
  const page = await house.as('quliyeva').get(meeting);
  expect(page.text).toContain('səsvermə keçirilmədi');
  const today = await house.as('quliyeva').get('/g/demo', { accept: 'application/json' });
  const { adopted } = today.json as { readonly adopted: readonly { readonly proposal: string }[] };
  expect(adopted.map(({ proposal }) => proposal)).toContain('2');
  expect(adopted.filter(({ proposal }) => proposal.includes('.'))).toEqual([]);
});
