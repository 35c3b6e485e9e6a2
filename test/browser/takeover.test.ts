import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOn } from '../barriers.ts';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { narrow, telephone, visit, wide } from './visit.ts';

let browser: Browser;
let house: TestHouse;

const desk = '/g/demo/secretariat/takeover';
const [first, second] = ['orucova', 'mirzayev'] as const;
const pdf = { name: 'protokol.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7\nprotocol of 2023') };

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

async function fill(page: Page, fields: Record<string, string>): Promise<void> {
  for (const [name, value] of Object.entries(fields))
    await page.locator(`#take-over [name="${name}"]`).last().fill(value);
}
const send = (page: Page) => page.locator('#take-over button[type=submit]').click();

const meeting = {
  ...{ paper_name: 'İclasın protokolu', paper_number: '2', paper_date: '2023-09-27' },
  ...{ meeting: '2023-2', on: '2023-09-20', place: 'Böyük zal', present: '12', members: '14', protocol: '2' },
};

test('one officer records a meeting of 2023 with its protocol and another confirms it, without script', async () => {
  const one = await visit(browser, house, first, { ...wide, javaScriptEnabled: false });
  await one.page.goto(`${desk}?what=meetings`);
  await fill(one.page, { ...meeting, meeting: '2024-2' });
  await one.page.locator('#take-over input[type=file]').setInputFiles(pdf);
  await send(one.page);
  expect(await one.page.locator('#refusal').textContent()).toContain('İclasın nömrəsi ilinə uyğun deyil');
  expect(await one.page.locator('#take-over [name=place]').inputValue()).toBe('Böyük zal');
  // The file was kept: browsers do not give it back.
  await fill(one.page, { meeting: '2023-2' });
  await send(one.page);
  expect(one.page.url()).toMatch(/takeover\?done=\d+$/);
  // The next item is often from the same paper.
  await one.page.goto(`${desk}?what=plans`);
  expect(await one.page.locator('#take-over [name=paper_name]').inputValue()).toBe('İclasın protokolu');
  await fill(one.page, { title: 'Milli Fəaliyyət Planı', from: '2020-01-01', until: '2024-12-31' });
  await send(one.page);
  expect(await one.page.locator('#waiting article').count()).toBe(2);
  expect(await one.page.locator('#waiting .not-possible').count()).toBe(2);
  await one.context.close();

  const two = await visit(browser, house, second, { ...wide, javaScriptEnabled: false });
  await two.page.goto(desk);
  await two.page.locator('#waiting article', { hasText: '2023-2' }).locator('summary').first().click();
  await two.page.locator('#waiting details[open] button[type=submit]').click();
  expect(await two.page.locator('#waiting article').count()).toBe(1);
  await two.page.goto('/g/demo/meetings?year=2023');
  expect(await two.page.locator('#meeting-2023-2').textContent()).toContain('təhvil alınıb');
  await two.page.locator('#meeting-2023-2 .row-link').click();
  expect(await two.page.locator('h1').textContent()).toContain('2023-2');
  await two.context.close();
});

test.each([
  ['wide', wide, 'light', 'az'],
  ['on a telephone, in Russian', telephone, 'light', 'ru'],
  ['in the dark, in English', wide, 'dark', 'en'],
  ['at 320 pixels', narrow, 'light', 'az'],
] as const)('its pages are without fault %s', async (_name, device, colorScheme, tongue) => {
  const { page, context, complaints } = await visit(browser, house, second, { ...device, colorScheme, tongue });
  const faults: string[] = [];
  await page.goto('/g/demo/history');
  const item = (await page.locator('a.row-link').first().getAttribute('href')) ?? '';
  // The forms are alike: all of them are looked at once, then one.
  const forms = device === wide && colorScheme === 'light' ? ['mandates', 'instruments', 'protocols', 'plans'] : [];
  const kinds = ['meetings', ...forms].map((kind) => `${desk}?what=${kind}`);
  for (const address of [...kinds, '/g/demo/history', item, '/g/demo/meetings?year=2023', '/g/demo/secretariat']) {
    const answer = await page.goto(address);
    for (const details of await page.locator('#waiting details').all())
      await details.evaluate((one) => one.setAttribute('open', ''));
    const violations = await barriersOn(page);
    faults.push(
      ...violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${address}: ${id}: ${html.slice(0, 160)}`)),
    );
    if (answer?.status() !== 200) faults.push(`${address}: ${answer?.status()}`);
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth))
      faults.push(`${address}: moves sideways`);
    const said = (await page.locator('main').textContent()) ?? '';
    if (/undefined|\[object|NaN|Invalid Date|\bnull\b/.test(said)) faults.push(`${address}: says nonsense`);
  }
  await context.close();
  expect([...faults, ...complaints]).toEqual([]);
});
