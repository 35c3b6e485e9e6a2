import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOn } from '../barriers.ts';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { done, opened, telephone, visit } from './visit.ts';

let browser: Browser;
let house: TestHouse;
let meeting = '';
beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
  meeting = await opened(house);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const give = async (person: string, noun: string, fields: object = {}) =>
  done(await house.as(person).send(`${meeting}/proposals/${noun}`, fields));

/** What axe finds, and whether anything stands out of a telephone's sides. */
async function clean(page: Page, what: string) {
  const violations = await barriersOn(page);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
    what,
  ).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), what).toBeLessThanOrEqual(0);
}

test('a member amends a draft on a telephone, sees the change in place, objects, and raises a hand', async () => {
  const { page, context, complaints } = await visit(browser, house, 'quliyeva', telephone);
  await page.goto(meeting);
  await page.locator('details.act > summary', { hasText: 'Düzəliş vermək' }).click();
  const text = page.getByLabel('Layihə belə oxunsun');
  const before = await text.inputValue();
  await text.fill(before.replace('2027-ci', '2028-ci'));
  await page.getByRole('button', { name: 'Düzəliş təklif edirəm' }).click();
  await page.locator('ins', { hasText: '2028-ci' }).waitFor();
  expect(await page.locator('del').textContent()).toContain('2027-ci');
  await clean(page, 'an amendment');

  await give('orucova', '1.1/acceptance');
  await give('aslanli', '1/consent');
  await page.getByText('Heç kim etiraz etməsə').waitFor();
  await clean(page, 'the question whether anybody objects');
  await page.locator('details.act > summary', { hasText: 'Etiraz edirəm' }).click();
  await page.getByRole('button', { name: 'Etiraz edirəm, səsvermə tələb edirəm' }).click();
  await page.getByText('Etiraz edib').waitFor();

  await give('aslanli', '1/vote', { manner: 'hands' });
  await page.getByText('Əlinizi qaldırın').waitFor();
  await give('orucova', '1/hands', { for: 5, against: 4, head: 'for' });
  await page.getByText('Əllər sayılıb').waitFor();
  expect(await page.locator('#centre').textContent()).not.toContain('lehinə 5');
  await give('aslanli', '1/closing');
  await page.getByText('Təklif qəbul edildi: lehinə 5').waitFor();
  await clean(page, 'the result');
  expect(complaints).toEqual([]);
  await context.close();
});

test('the secretariat takes hands down by name, without script, and the numbers follow', async () => {
  done(await house.as('orucova').send(`${meeting}/proposals`, { item: '1', text: 'Məlumat nəzərə alınsın.' }));
  await give('aslanli', '2/vote', { manner: 'hands' });
  const { page, context } = await visit(browser, house, 'orucova', { ...telephone, javaScriptEnabled: false });
  await page.goto(meeting);
  await page.locator('details.act > summary', { hasText: 'Sayılan əlləri qeydə alıram' }).click();
  await page.locator('summary', { hasText: 'Adbaad qeyd' }).click();
  await page.getByLabel('H. Aslanlı', { exact: true }).selectOption({ label: 'əleyhinə' });
  await page.getByLabel('S. Quliyeva', { exact: true }).selectOption({ label: 'lehinə' });
  await page.getByLabel('Əleyhinə', { exact: true }).last().check();
  await page.getByRole('button', { name: 'Sayılan əlləri qeydə alıram' }).click();
  await page.getByText('lehinə 1, əleyhinə 1, bitərəf 0').first().waitFor();
  await context.close();
});
