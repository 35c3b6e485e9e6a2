import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOn } from '../barriers.ts';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { narrow, telephone, visit, wide } from './visit.ts';

let browser: Browser;
let house: TestHouse;

const [first, second] = ['orucova', 'mirzayev'] as const;
const letters = '/g/demo/secretariat/letters';
const onPaper = '/g/demo/secretariat/on-paper';
const pdf = { name: 'razılıq.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nI agree') };

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

test('a letter is registered, an agreement recorded by it and confirmed by another officer, without script', async () => {
  const one = await visit(browser, house, first, { ...wide, javaScriptEnabled: false });
  await one.page.goto(letters);
  await one.page.locator('#act-letter > summary').click();
  await one.page.locator('#act-letter [name=body]').selectOption('health');
  await one.page.locator('#act-letter [name=subject]').fill('Razılıq məktubu');
  await one.page.locator('#act-letter [name=on]').fill('2026-11-19');
  await one.page.locator('#act-letter input[type=file]').setInputFiles(pdf);
  await one.page.locator('#act-letter button[type=submit]').click();
  expect(await one.page.locator('h1').textContent()).toBe('G-2026/1');

  await one.page.goto(onPaper);
  await one.page.locator('a[href*="matter=date-2026-4#"]').click();
  await one.page.locator('[name=evidence]').selectOption('in-2026-1');
  await one.page.locator('#act-on-paper button[type=submit]').click();
  expect(await one.page.locator('.paper-waits').count()).toBe(1);
  expect(await one.page.locator('.paper-waits .not-possible').textContent()).toContain('başqa əməkdaşı');
  await one.context.close();

  const two = await visit(browser, house, second, { ...wide, javaScriptEnabled: false });
  await two.page.goto('/g/demo');
  await two.page.locator('.matter a.button', { hasText: 'Tutuşdurun' }).click();
  const download = two.page.waitForEvent('download');
  await two.page.locator('.paper-waits a[href$="/scan"]').click();
  expect((await download).suggestedFilename()).toBe('G-2026-1.pdf');
  await two.page.locator('.paper-waits summary').first().click();
  await two.page.locator('.paper-waits details[open] button[type=submit]').click();
  expect(await two.page.locator('.paper-waits').count()).toBe(0);
  await two.page.goto('/g/demo/meetings/2026-4');
  expect(await two.page.locator('#key-date').textContent()).toContain('Razılaşdırılıb');
  expect(await two.page.locator('#key-date .on-paper').textContent()).toContain('qeydiyyat № G-2026/1');
  await two.context.close();
});

test.each([
  ['wide', wide, 'light', 'az'],
  ['on a telephone, in Russian', telephone, 'light', 'ru'],
  ['in the dark, in English', wide, 'dark', 'en'],
  ['at 320 pixels', narrow, 'light', 'az'],
] as const)('its pages are without fault %s', async (_name, device, colorScheme, tongue) => {
  const { page, context, complaints } = await visit(browser, house, first, { ...device, colorScheme, tongue });
  const faults: string[] = [];
  const forms = ['composition', 'agenda-2026-4-return', 'nominate-court', 'membership'];
  const addresses = [letters, `${letters}/in-2026-1`, onPaper, ...forms.map((matter) => `${onPaper}?matter=${matter}`)];
  for (const address of addresses) {
    const answer = await page.goto(address);
    for (const details of await page.locator('details.act, details.more').all())
      await details.evaluate((one) => one.setAttribute('open', ''));
    const violations = await barriersOn(page);
    faults.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${address}: ${id}: ${html.slice(0, 160)}`)),
    );
    if (answer?.status() !== 200) faults.push(`${address}: ${answer?.status()}`);
    if (address.includes('matter=') && (await page.locator('#act-on-paper').count()) !== 1)
      faults.push(`${address}: no form`);
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
      faults.push(`${address}: moves sideways`);
  }
  expect([...faults, ...complaints]).toEqual([]);
  await context.close();
});
