import type { Browser, Page, Request } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { lineWords, pressedTooLate } from '#page/line-words.ts';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { done, opened, telephone, type Visitor, visit } from './visit.ts';

let browser: Browser;
let house: TestHouse;
let meeting = '';
let proposal = '';
let member: Visitor;
let page: Page;
/** Asked for by the open page and not answered yet: what was on its way when the line was cut may still come through. */
let onTheirWay = 0;

const officer = () => house.as('orucova');
const head = () => house.as('aslanli');
const back = 20_000;

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
  meeting = await opened(house);
});
/** A member's telephone with a vote open on it that nobody has voted in. */
beforeEach(async () => {
  done(await officer().send(`${meeting}/proposals`, { item: '1', text: 'Tövsiyə edilsin', addressee: 'labour' }));
  const { proposals } = (await officer().get(meeting, { accept: 'application/json' })).json as {
    proposals: readonly { proposal: string }[];
  };
  proposal = proposals.at(-1)?.proposal ?? '';
  done(await head().send(`${meeting}/proposals/${proposal}/vote`));
  member = await visit(browser, house, 'karimova', telephone);
  page = member.page;
  onTheirWay = 0;
  const refreshes = (request: Request) => request.headers()['x-vahid-live'] === '1';
  page.on('request', (request) => refreshes(request) && onTheirWay++);
  page.on('requestfinished', (request) => refreshes(request) && onTheirWay--);
  page.on('requestfailed', (request) => refreshes(request) && onTheirWay--);
  const caughtUp = page.waitForResponse((answer) => answer.request().headers()['x-vahid-live'] === '1');
  await page.goto(meeting);
  await caughtUp;
});
afterEach(async () => {
  await member.context.close();
  await head().send(`${meeting}/proposals/${proposal}/closing`, { withoutHead: true });
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const offline = (is: boolean) => member.context.setOffline(is);

async function press(): Promise<void> {
  await page.locator('#ballot .ballot-choice').first().click();
  await page.locator('#ballot button[type="submit"]').click();
}

async function ballots(): Promise<number> {
  const { rows } = await house.database.pool.query<{ n: number }>(
    'select count(*)::int as n from ballot_view where meeting = $1 and proposal = $2',
    [meeting.split('/').at(-1), proposal],
  );
  return rows[0]?.n ?? -1;
}

test('what happened while the line was lost is caught up, and until then the page says since when it knows nothing', async () => {
  expect(await page.locator('#roll-nasirli.roll-present').count()).toBe(0);
  await offline(true);
  const told = /kəsilib.* Son xəbər: \d\d:\d\d:\d\d$/;
  await expect.poll(() => page.locator('#connection').textContent(), { timeout: back }).toMatch(told);
  await expect.poll(() => onTheirWay, { timeout: back }).toBe(0);
  done(await officer().send(`${meeting}/arrivals`, { person: 'nasirli', presence: 'in room' }));
  await page.waitForTimeout(300);
  expect(await page.locator('#roll-nasirli.roll-present').count()).toBe(0);
  await offline(false);
  await page.waitForSelector('#roll-nasirli.roll-present', { state: 'attached', timeout: back });
});

test('a ballot pressed without a line is said not to be sent, and is sent once when the line is soon back', async () => {
  await offline(true);
  await press();
  await page.getByText(lineWords.pressUnsent.az).waitFor();
  expect(await ballots()).toBe(0);
  await offline(false);
  await page.waitForURL(/done=/, { timeout: back });
  expect(await page.locator('#ballot .ballot-chosen').count()).toBe(1);
  expect(await ballots()).toBe(1);
});

test('a ballot whose answer was lost shows that it counted, and was sent once', async () => {
  const sent: number[] = [];
  await page.route('**/g/demo/meetings/*/proposals/*/ballots', async (route) => {
    const fields = Object.fromEntries(new URLSearchParams(route.request().postData() ?? ''));
    const { pathname } = new URL(route.request().url());
    sent.push((await house.as('karimova').post(pathname, fields)).status);
    await route.abort();
  });
  await press();
  await page.waitForURL(/done=/, { timeout: back });
  expect(await page.locator('#ballot .ballot-chosen').count()).toBe(1);
  expect([sent, await ballots()]).toEqual([[303], 1]);
});

test('a ballot that comes after the closing is said not to have counted', async () => {
  await offline(true);
  await press();
  done(await head().send(`${meeting}/proposals/${proposal}/closing`, { withoutHead: true }));
  await offline(false);
  await page.getByText(pressedTooLate.ballot.az).waitFor({ timeout: back });
  expect(await ballots()).toBe(0);
});

test('the ballot of an election that is pressed without a line is sent once when the line is soon back', async () => {
  done(await head().send(`${meeting}/proposals/${proposal}/closing`, { withoutHead: true }));
  const fields = { item: '1', text: 'Məruzəçi', candidates: ['quliyeva', 'cafarov'] };
  done(await officer().send(`${meeting}/elections`, fields));
  done(await head().send(`${meeting}/proposals/e1/secret-vote`));
  await page.goto(meeting);
  await offline(true);
  await press();
  await page.getByText(lineWords.pressUnsent.az).waitFor();
  await offline(false);
  await page.waitForURL(/done=/, { timeout: back });
  expect(await page.locator('#ballot.ballot-sealed').count()).toBe(1);
  // A box with fewer than three ballots is not opened.
  for (const person of ['quliyeva', 'ahmadova'])
    done(await house.as(person).send(`${meeting}/proposals/e1/secret-ballots`, { choice: 'cafarov' }));
  done(await head().send(`${meeting}/proposals/e1/secret-closing`));
});

test('a page that is loaded anew has forgotten the press: nothing is sent, and it can be pressed again', async () => {
  await offline(true);
  await press();
  await page.reload().catch(() => {});
  await offline(false);
  await page.goto(meeting);
  await page.waitForTimeout(2_000);
  expect(await ballots()).toBe(0);
  await press();
  await page.waitForURL(/done=/);
  expect(await ballots()).toBe(1);
});

test('a text that is sent without a line stays where it was typed', async () => {
  await page.context().addCookies([{ name: 'place-demo', value: 'orucova', url: house.url }]);
  await page.goto(meeting);
  const form = page.locator('form[data-working-copy$="/proposals"]').first();
  await page.locator('details.act:has(form[data-working-copy$="/proposals"]) > summary').first().click();
  await form.locator('textarea').first().fill('Bu mətn itməsin');
  await offline(true);
  await form.locator('button[type="submit"]').click();
  await page.getByText(lineWords.unsent.az).waitFor();
  expect(await form.locator('textarea').first().inputValue()).toBe('Bu mətn itməsin');
  await offline(false);
  await form.locator('button[type="submit"]').click();
  await page.waitForURL(/done=/, { timeout: back });
  expect(await page.locator('main').textContent()).toContain('Bu mətn itməsin');
});
