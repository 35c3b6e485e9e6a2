import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { codeAt } from '#accounts/totp.ts';
import { barriersOn } from '../barriers.ts';
import { openBrowser } from '../browser.ts';
import { foundingFields } from '../founded.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { narrow, telephone, wide } from './visit.ts';

let browser: Browser;
let house: TestHouse;
beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse()]);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

async function windowOf(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({ ...options, baseURL: house.url, locale: 'az' });
  return context.newPage();
}

/** Nothing that axe knows to be wrong, and nothing wider than the screen. */
async function isWell(page: Page): Promise<void> {
  const violations = await barriersOn(page);
  expect(violations.map(({ id, nodes }) => [page.url(), id, nodes.map(({ target }) => target.join(' '))])).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
}

const main = (page: Page) => page.locator('main').textContent();

/** Makes the account with a password and an authenticator app; the secret, for the codes to come. */
async function join(page: Page, login: string): Promise<string> {
  const secret = ((await page.locator('.secret').textContent()) ?? '').replaceAll(' ', '');
  const form = page.locator('form:has([autocomplete="new-password"])');
  await form.locator('[name="login"]').fill(login);
  await form.locator('[name="password"]').fill('uzun bir parol cümləsi');
  await form.locator('[name="code"]').fill(codeAt(secret, house.now()));
  await form.locator('button').click();
  await page.waitForURL('**/recovery-codes');
  return secret;
}

async function signIn(page: Page, login: string, secret: string): Promise<void> {
  house.pass(1);
  const form = page.locator('form:has([autocomplete="current-password"])');
  await form.locator('[name="login"]').fill(login);
  await form.locator('[name="password"]').fill('uzun bir parol cümləsi');
  await form.locator('[name="code"]').fill(codeAt(secret, house.now()));
  await form.locator('button').click();
}

let second = '';
let secret = '';

test('a group is founded on an empty store, by a form that keeps what was typed', async () => {
  const page = await windowOf(wide);
  await page.goto(house.setUp ?? '');
  await isWell(page);
  const { charter: _charter, host_kind: _kind, ...typed } = foundingFields;
  for (const [name, value] of Object.entries(typed)) await page.locator(`[name="${name}"]`).fill(value);
  await page.locator('[name="address"]').fill('Bizim qrup');
  await page.locator('.act-form button[type="submit"]').click();
  expect(await page.locator('#refusal').textContent()).toContain('2–30 kiçik latın hərfi');
  expect(await page.locator('[name="host_ru"]').inputValue()).toBe(foundingFields.host_ru);
  await isWell(page);
  await page.locator('[name="address"]').fill('isci-qrup');
  await page.locator('.act-form button[type="submit"]').click();

  await page.waitForURL('**/founded');
  await isWell(page);
  second = /http:\S+\/invitation\/[\w-]{43}/.exec((await main(page)) ?? '')?.[0] ?? '';
  await page.locator('main button').click();
  await page.waitForURL('**/invitation/*');
  expect(await main(page)).toContain('Katiblik, Daxili İşlər Nazirliyi');
  await isWell(page);

  secret = await join(page, 'quruculu');
  await isWell(page);
  await page.reload();
  expect(await page.locator('.codes li').count()).toBe(10);
  await page.locator('main button').click();
  await page.waitForURL('**/g/isci-qrup');
  expect(await page.locator('.person summary').textContent()).toContain('A. Quruculu, Katiblik');
  await page.close();
});

test('its founder signs out and in again, with a password and a code, to the page that was asked for', async () => {
  const page = await windowOf(telephone);
  await page.goto('/g/isci-qrup/charter');
  expect(page.url()).toContain('/sign-in?to=');
  await isWell(page);
  await page.locator('form:has([name="password"]) button').click();
  await signIn(page, 'quruculu', '2'.repeat(32));
  expect(await page.locator('#refusal').textContent()).toContain('İstifadəçi adı, parol və ya kod düzgün deyil.');
  await isWell(page);
  await signIn(page, 'quruculu', secret);
  await page.waitForURL('**/g/isci-qrup/charter');
  await page.locator('.bar-more summary').click();
  await page.locator('.bar-more button').click();
  await page.waitForURL(`${house.url}/`);
  expect(await main(page)).toContain('Daxil olun');
  await isWell(page);
  await page.goto('/g/isci-qrup/charter');
  expect(page.url()).toContain('/sign-in?to=');
});

test('an invitation is accepted on a narrow screen and without script, in the language chosen at its own address', async () => {
  const page = await windowOf({ ...narrow, javaScriptEnabled: false });
  await page.goto(second);
  expect(await main(page)).toContain('B. Köməkçi');
  expect(await main(page)).toContain('JavaScript işləməlidir');
  await page.locator('.languages [lang="en"]').click();
  expect(page.url()).toBe(second);
  expect(await main(page)).toContain('Choose how you will sign in');
  await join(page, 'komekci');
  await page.locator('main button').click();
  await page.waitForURL('**/g/isci-qrup');
  await page.goto(second);
  expect(await page.locator('h1').textContent()).toBe('This link does not work');
});

test('the other ways in read well: recovery, a dead link, the first page', async () => {
  const page = await windowOf({ ...narrow, colorScheme: 'dark' });
  for (const path of ['/', '/sign-in', '/sign-in/recovery', '/invitation/none', '/set-up/none']) {
    await page.goto(path);
    await isWell(page);
  }
});
