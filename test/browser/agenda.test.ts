import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOn } from '../barriers.ts';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { convened, done, narrow, telephone, visit, wide } from './visit.ts';

let browser: Browser;
let house: TestHouse;
let called: string;

const base = '/g/demo';
const agenda = `${base}/meetings/2026-4/agenda`;

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
  const [head, member, coordinator, desk] = ['aslanli', 'quliyeva', 'tahirli', 'orucova'].map((each) => house.as(each));
  if (!head || !member || !coordinator || !desk) throw new Error('nobody');
  called = await convened(house);
  done(await head.send(`${called}/late-items`, { title: 'Təcili məsələ', kind: 'discussion', minutes: '20' }));
  for (const title of ['Tibbi müayinə qaydası', 'Statistika'])
    done(await member.send(`${base}/suggestions`, { title, kind: 'decision', why: 'Vahid qayda yoxdur.' }));
  const [, second] = (await head.get(`${base}/suggestions`, { accept: 'application/json' })).json as {
    suggestion: string;
  }[];
  done(await head.send(`${base}/suggestions/${second?.suggestion}/refusal`, { reason: 'Növbəti ildə.' }));
  done(await desk.send(`${base}/templates`, { name: 'Rüblük', quarterly: true, title: ['Qərarların icrası'] }));
  const form = new FormData();
  form.set('command', crypto.randomUUID());
  form.set('title', 'Arayış');
  form.set('paper', new Blob(['%PDF-1.7\n']), 'x.pdf');
  done(await desk.attach(`${base}/meetings/2026-4/items/1/papers`, form, { accept: 'application/json' }));
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const titles = (page: Page) =>
  page
    .locator('[data-row] input[name=title]')
    .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value).filter((value) => value !== ''));

test('rows of an agenda are moved and taken out by buttons without script, and keep what was typed', async () => {
  const { page, context } = await visit(browser, house, 'aslanli', { ...wide, javaScriptEnabled: false });
  await page.goto(agenda);
  const [first = '', second = '', ...rest] = await titles(page);
  await page.locator('#title').fill('Yenidən adlandırılmış məsələ');
  await page.locator('[data-row] button[value=down-1]').click();
  expect(await titles(page)).toEqual([second, 'Yenidən adlandırılmış məsələ', ...rest]);
  await page.locator('[data-row] button[value=out-2]').click();
  expect(await titles(page)).toEqual([second, ...rest]);
  await page.locator('button[name=template]').click();
  expect(await titles(page)).toEqual([second, ...rest, 'Qərarların icrası']);
  expect(first).not.toBe('');
  await context.close();
});

test('with script they move in their place, by the keyboard and by the mouse, and the minutes are counted', async () => {
  const { page, context, complaints } = await visit(browser, house, 'aslanli', wide);
  await page.goto(agenda);
  const before = await titles(page);
  await page.locator('#minutes').fill('45');
  await page.locator('#minutes-2').fill('50');
  expect(await page.locator('.agenda-total').textContent()).toBe('Cəmi, dəqiqə: 95 · Təqribən bitir: 11:35');
  await page.locator('button[value=down-1]').focus();
  await page.keyboard.press('Enter');
  const [first = '', second = '', third = '', ...rest] = before;
  expect(await titles(page)).toEqual([second, first, third, ...rest]);
  expect(await page.evaluate(() => (document.activeElement as HTMLButtonElement).value)).toBe('down-2');
  expect(await page.locator('#minutes-2').inputValue()).toBe('45');
  await page.locator('[data-row]').nth(2).locator('[data-grip]').dragTo(page.locator('[data-row]').nth(0));
  expect(await titles(page)).toEqual([third, second, first, ...rest]);
  await page.locator('button[value=out-1]').click();
  expect(await titles(page)).toEqual([second, first, ...rest]);
  expect(new URL(page.url()).search).toBe('');
  await page.locator('#agenda-form > button[type=submit]').last().click();
  await page.waitForURL(/done=/);
  await page.goto(`${base}/meetings/2026-4`);
  const set = await page.locator('#key-agenda ol.key-what li').allInnerTexts();
  expect(set).toEqual([second, first, ...rest]);
  expect(await page.locator('.agenda-changes').textContent()).toContain(third);
  expect(complaints).toEqual([]);
  await context.close();
});

test.each([
  ['wide', 'aslanli', wide, 'light', 'az'],
  ['for the Coordinator, on a dark telephone, in Russian', 'tahirli', telephone, 'dark', 'ru'],
  ['for a member, at 320 pixels', 'quliyeva', narrow, 'light', 'az'],
] as const)('its pages are without fault %s', async (_name, person, device, colorScheme, tongue) => {
  const { page, context, complaints } = await visit(browser, house, person, { ...device, colorScheme, tongue });
  const faults: string[] = [];
  const meetings = [`${base}/meetings/2026-4?item=1`, called, agenda, `${base}/meetings/new`];
  for (const address of [base, `${base}/suggestions`, `${base}/templates`, ...meetings]) {
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
