import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOn } from '../barriers.ts';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { done, narrow, opened, telephone, visit, wide } from './visit.ts';

let browser: Browser;
let house: TestHouse;
let meeting: string;
let receipt = '';

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
  meeting = await opened(house);
  const reading = { reading: 'secret-on-request' };
  done(await house.as('tahirli').send('/g/demo/charter/silences/ballot-openness', reading));
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

test('the head puts a draft to a secret vote, naming who asked for it', async () => {
  const { page, context, complaints } = await visit(browser, house, 'aslanli', wide);
  await page.goto(meeting);
  await page.getByText('Gizli səsə qoyuram').first().click();
  await page.getByLabel('Gizli səsverməni tələb edən üzv').selectOption({ label: 'S. Quliyeva' });
  await page.getByRole('button', { name: 'Gizli səsə qoyuram' }).click();
  await page.waitForURL(/done=/);
  expect(await page.locator('#ballot').count()).toBe(1);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a member casts a ballot on the telephone without script, and opens the receipt himself', async () => {
  const { page, context } = await visit(browser, house, 'quliyeva', { ...telephone, javaScriptEnabled: false });
  await page.goto(meeting);
  await page.locator('label.ballot-choice', { hasText: 'Əleyhinə' }).click();
  await page.getByRole('button', { name: 'Səs verirəm' }).click();
  expect(page.url()).not.toMatch(/against|receipt/);
  const letters = page.locator('.receipt code');
  expect(await letters.isVisible()).toBe(false);
  await page.getByText('Qəbzimi göstər').click();
  expect(await letters.isVisible()).toBe(true);
  receipt = (await letters.textContent()) ?? '';
  expect(receipt).toMatch(/^([A-Z]{4}-){3}[A-Z]{4}$/);
  await context.close();
});

test('a receipt that is held open stays open while others vote, and goes at closing', async () => {
  const { page, context, complaints } = await visit(browser, house, 'quliyeva', wide);
  await page.goto(meeting);
  await page.getByText('Qəbzimi göstər').click();
  for (const [person, choice] of [
    ['ahmadova', 'for'],
    ['cafarov', 'for'],
    ['huseynli', 'for'],
  ] as const)
    done(await house.as(person).send(`${meeting}/proposals/1/secret-ballots`, { choice }));
  await expect.poll(() => page.locator('.voter-voted').count()).toBe(4);
  expect(await page.locator('.receipt code').isVisible()).toBe(true);
  done(await house.as('aslanli').send(`${meeting}/proposals/1/secret-closing`));
  await expect.poll(() => page.locator('.receipt').count()).toBe(0);
  const own = page.locator('tr', { hasText: receipt });
  expect(await own.textContent()).toContain('əleyhinə');
  expect(complaints).toEqual([]);
  await context.close();
});

test.each([
  ['wide', wide],
  ['on the telephone', telephone],
  ['on the narrowest screen, in the dark', { ...narrow, colorScheme: 'dark' as const }],
])('the list of receipts reads well %s', async (_, options) => {
  const { page, context } = await visit(browser, house, 'quliyeva', options);
  await page.goto(meeting);
  const violations = await barriersOn(page);
  expect(violations).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await context.close();
});

test('a person is elected: candidates ticked without script, one chosen on the telephone, the count by name', async () => {
  const head = await visit(browser, house, 'aslanli', { ...wide, javaScriptEnabled: false });
  await head.page.goto(meeting);
  const form = head.page.locator('#act-election-1');
  await form.locator('summary').click();
  await form.getByLabel('Nə üçün seçilir').fill('Sığınacaqlar üzrə məruzəçi');
  for (const name of ['S. Quliyeva', 'İ. Cəfərov']) await form.getByLabel(name).check();
  await form.getByRole('button', { name: 'Seçki təklif edirəm' }).click();
  await head.page.locator('#act-secret-vote-e1 summary').click();
  await head.page.locator('#act-secret-vote-e1').getByRole('button').click();

  const { page, context } = await visit(browser, house, 'quliyeva', { ...telephone, javaScriptEnabled: false });
  await page.goto(meeting);
  const offered = await page.locator('.ballot-listed .ballot-choice').allTextContents();
  expect(offered.map((each) => each.trim())).toEqual(['İ. Cəfərov', 'S. Quliyeva', 'Hamısının əleyhinə', 'Bitərəf']);
  for (const choice of await page.locator('.ballot-listed .ballot-choice').all())
    expect((await choice.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.locator('label.ballot-choice', { hasText: 'Cəfərov' }).click();
  await page.getByRole('button', { name: 'Səs verirəm' }).click();
  await page.getByText('Qəbzimi göstər').click();
  const own = (await page.locator('.receipt code').textContent()) ?? '';
  for (const person of ['ahmadova', 'cafarov', 'huseynli'])
    done(await house.as(person).send(`${meeting}/proposals/e1/secret-ballots`, { choice: 'cafarov' }));
  await head.page.goto(meeting);
  await head.page.locator('#act-secret-closing-e1 summary').click();
  await head.page.locator('#act-secret-closing-e1').getByRole('button').click();
  await page.goto(meeting);
  expect(await page.locator('tr', { hasText: own }).textContent()).toContain('İ. Cəfərov');
  expect(await page.locator('#proposal-e1 .result-says').textContent()).toMatch(/^Seçildi: İ\. Cəfərov/);
  const shown = await visit(browser, house, 'quliyeva', telephone);
  await shown.page.goto(meeting);
  expect(await barriersOn(shown.page)).toEqual([]);
  expect(await shown.page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(shown.complaints).toEqual([]);
  await Promise.all([context, head.context, shown.context].map((each) => each.close()));
});
