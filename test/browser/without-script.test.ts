import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { members, visit, wide } from './visit.ts';

let browser: Browser;
let house: TestHouse;
let meeting = '';
const windows = new Map<string, Page>();

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

/** A person's window in a browser without script, on that page. */
async function at(person: string, address: string): Promise<Page> {
  const page = windows.get(person) ?? (await visit(browser, house, person, { ...wide, javaScriptEnabled: false })).page;
  windows.set(person, page);
  await page.goto(address);
  return page;
}

/** Opens the act if it asks first, and does it; the page then says that it was recorded. */
async function perform(page: Page, noun: string, fill?: (form: ReturnType<Page['locator']>) => Promise<void>) {
  const form = page.locator(`form[method="post"][action$="${noun}"]`).first();
  const question = page.locator(`details:not([open]):has(form[action$="${noun}"]) > summary`).first();
  if ((await question.count()) > 0) await question.click();
  await fill?.(form);
  await form.locator('button[type="submit"]:not([hidden]):not([formmethod])').last().click();
  expect(await page.locator('#refusal').allTextContents()).toEqual([]);
  expect(page.url()).toContain('done=');
  expect(await page.locator('.notice [href*="/journal/"]').count()).toBe(1);
}

test('a meeting is convened, agreed and noticed', async () => {
  const head = await at('aslanli', '/g/demo/meetings/new');
  await perform(head, '/meetings', async (form) => {
    await form.locator('[name="on"]').fill('2026-11-20T12:30');
    await form.locator('[name="place"]').fill('Bakı, Azərbaycan prospekti 7');
    await form.locator('[name="title"]').first().fill('Sığınacaqların maliyyələşdirilməsi');
    await form.locator('[name="kind"]').first().selectOption('decision');
  });
  meeting = new URL(head.url()).pathname;
  await perform(await at('tahirli', meeting), '/date-agreement');
  await perform(await at('tahirli', meeting), '/agenda-agreement');
  await perform(await at('orucova', meeting), '/notice');
});

test('members arrive, and it is opened with the quorum and not before', async () => {
  for (const person of ['aslanli', ...members]) {
    const officer = await at('orucova', meeting);
    if (person === 'qasimov') {
      const head = await at('aslanli', meeting);
      expect(await head.locator('.not-possible').allTextContents()).toContainEqual(expect.stringContaining('3.5'));
    }
    await officer.locator(`#roll-${person} form[action$="/arrivals"] button`).first().click();
    expect(await officer.locator(`#roll-${person}.roll-present`).count()).toBe(1);
  }
  await perform(await at('aslanli', meeting), '/opening');
  await perform(await at('aslanli', meeting), '/item-in-hand');
});

test('a decision is put to the vote, voted and closed', async () => {
  await perform(await at('orucova', meeting), '/proposals', async (form) => {
    await form.locator('textarea[name="text"]').fill('Nazirliyə tövsiyə edilsin.');
  });
  await perform(await at('aslanli', meeting), '/proposals/1/vote');
  for (const [person, choice] of [
    ['quliyeva', 'for'],
    ['ahmadova', 'against'],
    ['aslanli', 'for'],
  ] as const) {
    await perform(await at(person, meeting), '/proposals/1/ballots', async (form) => {
      await form.locator(`.ballot-choice:has([value="${choice}"])`).click();
    });
  }
  const head = await at('aslanli', meeting);
  await perform(head, '/proposals/1/closing');
  expect(await head.locator('main').textContent()).toContain('qəbul edildi');
  await perform(await at('aslanli', meeting), `${meeting.slice('/g/demo'.length)}/closing`);
});

test('the protocol is written, submitted and signed', async () => {
  const protocol = `${meeting}/protocol`;
  await perform(await at('orucova', protocol), '/items/1', async (form) => {
    await form.locator('[name="heard"]').fill('Məruzə dinlənildi.');
  });
  await perform(await at('orucova', protocol), '/submission', async (form) => {
    await form.locator('[name="number"]').fill('5/2026');
  });
  const head = await at('aslanli', protocol);
  await perform(head, '/signature');
  expect(await head.locator('main').textContent()).toContain('imzalan');
});

test('what is refused says so above the form, with all that was typed', async () => {
  const head = await at('aslanli', '/g/demo/meetings/new');
  const form = head.locator('form[action$="/meetings"]');
  await form.locator('[name="on"]').fill('2026-01-01T10:00');
  await form.locator('[name="place"]').fill('Bakı, Üzeyir Hacıbəyli 1');
  await form.locator('[name="title"]').first().fill('Müxtəlif məsələlər');
  await form.locator('button[type="submit"]:not([hidden]):not([formmethod])').last().click();
  expect(await head.locator('#refusal').textContent()).toContain('3.3');
  expect(await head.locator('[name="place"]').inputValue()).toBe('Bakı, Üzeyir Hacıbəyli 1');
  expect(await head.locator('[name="title"]').first().inputValue()).toBe('Müxtəlif məsələlər');
});
