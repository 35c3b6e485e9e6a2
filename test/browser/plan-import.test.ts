import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { beginImport, finishImport, tellRows } from '#plan/reading/store.ts';
import { readSheet } from '#sheet/read.ts';
import { barriersOn } from '../barriers.ts';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { clipboard } from '../plan/clipboard.ts';
import { narrow, telephone, visit, wide } from './visit.ts';

let browser: Browser;
let house: TestHouse;
let draft = '';

const start = '/g/demo/plans/import';
const table = [
  ['Sıra №-si', 'Tədbirin adı', 'İcraçı orqanlar', 'İcra müddəti'],
  ['4.1', 'Birinci bölmə', '', ''],
  ['4.1.1', 'Qurbаnlara yardım', 'Daxili İşlər Nazirliyi,\nSəhiyə Nazirliyi', '2040-2041'],
  ['4.1.1', 'Məlumat toplanması', 'DİN, tövsiyə edilir: Ali Məhkəmə', 'tezliklə'],
];

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

test('a table pasted from Word is read with its cells, corrected and ready to be adopted', async () => {
  const { page, context, complaints } = await visit(browser, house, 'orucova', wide);
  await page.goto(start);
  await page.locator('textarea[name=text]').evaluate((box, html) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/html', html);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
  }, clipboard.word(table));
  expect(await page.locator('output[data-pasted]').textContent()).toContain('xanaları ilə birlikdə');
  await page.locator('main form[enctype] button[type=submit]').click();
  await page.waitForURL(/plans\/import\/[\w-]+$/);
  draft = new URL(page.url()).pathname;
  await page.locator('.import-rows').waitFor();
  expect(await page.locator('.import-rows tbody tr').count()).toBe(3);

  // Letters one by one, a body for all rows, and one row by its form.
  await page.locator('#row-2 .import-notes button').click();
  await page.locator('#row-2', { hasText: 'Hərflər bərpa olunub' }).waitFor();
  await page.locator('#name-0').selectOption('health');
  await page.locator('#names-form button[type=submit]').click();
  await page.locator('#names').waitFor({ state: 'detached' });
  await page.locator('#row-3 a').click();
  await page.locator('[name=number]').fill('4.1.2');
  await page.locator('[name=from]').fill('2040-01-01');
  await page.locator('[name=until]').fill('2040-12-31');
  await page.locator('main .act-form button[type=submit]').click();
  await page.locator('#row-3', { hasText: 'əl ilə düzəldilib' }).waitFor();
  expect(await page.locator('#adoption [name=title]').count()).toBe(1);
  expect(complaints).toEqual([]);
  await context.close();
});

test('a table that is being read counts its rows without another page, and then stands there', async () => {
  const { pool } = house.database;
  const own = { group: 'demo', import: 'slow-table', person: 'orucova' };
  const at = house.now().toISOString();
  await beginImport(pool, own, { plan: null, hash: 'f'.repeat(64), at, pasted: undefined });
  const { page, context, complaints } = await visit(browser, house, 'orucova', telephone);
  await page.goto(`${start}/slow-table`);
  await page.evaluate(() => document.body.setAttribute('data-test-same-page', ''));
  await tellRows(pool, own, 412, 1_000);
  await page.locator('[data-test-same-page] #import-reading', { hasText: '1000 sətirdən 412' }).waitFor();
  expect(await page.locator('#reading').getAttribute('value')).toBe('412');
  expect(await barriersOn(page)).toEqual([]);
  await finishImport(pool, own, await readSheet(new TextEncoder().encode(clipboard.word(table))), at);
  await page.locator('.import-rows').waitFor();
  expect(complaints).toEqual([]);
  await context.close();
});

test.each([
  ['wide', wide, 'light', 'az'],
  ['on a telephone, in Russian', telephone, 'light', 'ru'],
  ['in the dark, in English', wide, 'dark', 'en'],
  ['at 320 pixels', narrow, 'light', 'az'],
] as const)('its pages are without fault %s', async (_name, device, colorScheme, tongue) => {
  const { page, context, complaints } = await visit(browser, house, 'orucova', { ...device, colorScheme, tongue });
  const faults: string[] = [];
  for (const address of [start, '/g/demo/plans/2/import', draft, `${draft}?show=noted`, `${draft}?row=3`]) {
    const answer = await page.goto(address);
    for (const details of await page.locator('details.act').all())
      await details.evaluate((one) => one.setAttribute('open', ''));
    const violations = await barriersOn(page);
    faults.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${address}: ${id}: ${html.slice(0, 160)}`)),
    );
    if (answer?.status() !== 200) faults.push(`${address}: ${answer?.status()}`);
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
      faults.push(`${address}: moves sideways`);
  }
  expect([...faults, ...complaints]).toEqual([]);
  await context.close();
});
