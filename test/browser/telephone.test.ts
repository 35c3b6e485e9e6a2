import { mkdir } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { telephone, type Visitor, visit } from './visit.ts';

let browser: Browser;
let house: TestHouse;
let coordinator: Visitor;
/** Where to leave pictures of what the Coordinator sees, if anybody wants to look. */
const pictures = process.env.VAHID_PICTURES;

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
  coordinator = await visit(browser, house, 'tahirli', telephone);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

let shots = 0;
async function look(page: Page, name: string): Promise<void> {
  if (!pictures) return;
  await mkdir(pictures, { recursive: true });
  await page.screenshot({ path: `${pictures}/${++shots}-${name}.png`, fullPage: true });
}

/** Taps from Today until the act is recorded; a finger needs 24 pixels at the least, and every tap must be in reach. */
async function tapsTo(noun: string, fill?: (page: Page) => Promise<void>): Promise<number> {
  const { page } = coordinator;
  await page.goto('/g/demo');
  await look(page, `today-before${noun.replaceAll('/', '-')}`);
  let taps = 0;
  const tap = async (selector: string) => {
    const target = page.locator(selector).first();
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), selector).toBeGreaterThanOrEqual(24);
    await target.tap();
    taps += 1;
  };
  const summary = `details:has(form[action$="${noun}"]):not([open]) > summary`;
  if ((await page.locator(summary).count()) > 0) await tap(summary);
  await fill?.(page);
  await look(page, `asked${noun.replaceAll('/', '-')}`);
  await tap(`form[action$="${noun}"] button[type="submit"]`);
  await page.waitForURL(/done=/);
  await look(page, `done${noun.replaceAll('/', '-')}`);
  expect(await page.locator('.notice [href*="/journal/"]').count()).toBe(1);
  return taps;
}

test('what waits for the Coordinator stands on Today, three matters of it', async () => {
  const { page } = coordinator;
  await page.goto('/g/demo');
  expect(await page.locator('article.matter').count()).toBe(3);
});

test('a date is agreed to in three taps at the most', async () => {
  expect(await tapsTo('/date-agreement')).toBeLessThanOrEqual(3);
});

test('an agenda is agreed to in three taps at the most', async () => {
  expect(await tapsTo('/agenda-agreement')).toBeLessThanOrEqual(3);
});

test('a member is approved in three taps at the most, besides the number of the instrument', async () => {
  const number = async (page: Page) => page.locator('form[action$="/instruments"] [name="number"]').fill('3-İQ');
  expect(await tapsTo('/instruments', number)).toBeLessThanOrEqual(3);
});

test('then nothing waits, and nothing was complained of', async () => {
  const { page, complaints } = coordinator;
  await page.goto('/g/demo');
  await look(page, 'today-after');
  expect(await page.locator('article.matter').count()).toBe(0);
  expect(complaints).toEqual([]);
});

test('the rest of the sections is one tap away', async () => {
  const { page } = coordinator;
  await page.goto('/g/demo');
  for (const place of ['composition', 'meetings', 'journal']) {
    expect(await page.locator(`nav a[href="/g/demo/${place}"]:visible`).count(), place).toBeGreaterThan(0);
  }
});
