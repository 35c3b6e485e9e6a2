import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOn } from '../barriers.ts';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { done, telephone, visit, wide } from './visit.ts';

const protocol = '/g/demo/meetings/2026-3/protocol';

let browser: Browser;
let house: TestHouse;
beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

/** What axe finds, and whether anything stands out of the sides. */
async function clean(page: Page, what: string) {
  const violations = await barriersOn(page);
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
    what,
  ).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), what).toBeLessThanOrEqual(0);
}

test('an officer issues an extract and opens a correction, a member remarks on a telephone, a body reads its extract', async () => {
  const officer = await visit(browser, house, 'orucova', { ...wide, colorScheme: 'dark' });
  const { page } = officer;
  await page.goto(protocol);
  await page.locator('#act-extract > summary').click();
  await page.locator('#extract-item').selectOption('1');
  await page.locator('#extract-body').selectOption('health');
  await clean(page, 'a signed protocol, with the form of an extract');
  await page.locator('#act-extract button[type=submit]').click();
  // The story has issued one to this ministry already.
  await page.locator('#extracts td', { hasText: 'Səhiyyə Nazirliyi' }).nth(1).waitFor();

  const send = (noun: string, fields: object) => house.as('orucova').send(`${protocol}/${noun}`, fields);
  done(await send('correction', { reason: 'Soyad səhv yazılıb.' }));
  done(await send('circulation', { until: '2026-11-25' }));

  const member = await visit(browser, house, 'ahmadova', telephone);
  await member.page.goto('/g/demo');
  await member.page.getByRole('link', { name: 'Layihəyə keçin' }).click();
  await member.page.locator('#act-remark > summary').click();
  await member.page.locator('#remark-text').fill('Tarix yoxlanılsın.');
  await clean(member.page, 'the form of a remark');
  await member.page.locator('#act-remark button[type=submit]').click();
  await member.page.getByText('Cavab gözləyir').waitFor();

  await page.goto(protocol);
  await page.locator('details[id^=act-answer] > summary').click();
  await clean(page, 'a remark to be answered, and the versions');

  const body = await visit(browser, house, 'rzayeva', telephone);
  await body.page.goto('/g/demo/extracts');
  await body.page.getByRole('link', { name: 'PDF' }).nth(1).waitFor();
  await clean(body.page, 'the extracts of a body');
  expect([...officer.complaints, ...member.complaints, ...body.complaints]).toEqual([]);
  for (const { context } of [officer, member, body]) await context.close();
});
