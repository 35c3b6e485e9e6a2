import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeAt } from '#accounts/totp.ts';
import { barriersOn } from '../barriers.ts';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { testPassword } from '../test-accounts.ts';
import { type Held, hold } from './authenticator.ts';
import { foundRealGroup, group, type RealGroup } from './real-group.ts';
import { narrow, telephone, wide } from './visit.ts';

let browser: Browser;
let house: TestHouse;
let real: RealGroup;
let owner: Held;
/** Where to leave pictures, if anybody wants to look. */
const pictures = process.env.VAHID_PICTURES;

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse()]);
  real = await foundRealGroup(house);
  owner = await hold(browser, house, wide);
  const { page } = owner;
  await page.goto(`/invitation/${await house.accounts.invite(real.coordinator, group)}`);
  const form = page.locator('form[data-passkey="create"]');
  await form.locator('[name="login"]').fill('n.tahirli');
  await form.locator('[name="label"]').fill('Telefonum');
  await form.locator('button[type="submit"]').click();
  await page.locator('form[action="/recovery-codes"] button').click();
  await page.waitForURL(`**/g/${group}`);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

describe('the account', () => {
  test('is reached from the menu of the person', async () => {
    const { page } = owner;
    await page.goto(`/g/${group}`);
    await page.locator('details.person > summary').click();
    await page.locator('details.person a[href="/account"]').click();
    await page.waitForURL('**/account');
  });

  test('does not let its last way in be removed', async () => {
    const { page } = owner;
    const removal = 'form[action="/account/passkeys/removal"]';
    await page.locator(`details:has(${removal}) > summary`).click();
    await page.locator(`${removal} button`).click();
    await page.locator('#refusal').waitFor();
    expect(await page.locator('#refusal').textContent()).toContain('yeganə yol');
  });

  test('makes no second passkey on a device that holds one', async () => {
    const { page } = owner;
    await page.locator('form[action="/account/passkeys"] button').click();
    await page.locator('[data-passkey-says]').waitFor();
    expect(await page.locator('[data-passkey-says]').textContent()).toContain('artıq var');
  });

  test('takes a passkey of another device under the name that its owner gives, and lets the first go', async () => {
    const { page } = owner;
    await owner.anotherDevice();
    await page.locator('form[action="/account/passkeys"] [name="label"]').fill('İş kompüteri');
    await page.locator('form[action="/account/passkeys"] button').click();
    await page.waitForURL('**/account?done=passkeyAdded*');
    const names = () => page.locator('#passkeys .account-lines b').allTextContents();
    expect(await names()).toEqual(['Telefonum', 'İş kompüteri']);
    const first = page.locator('#passkeys li', { hasText: 'Telefonum' });
    await first.locator('summary').click();
    await first.locator('form button').click();
    await page.waitForURL('**/account?done=passkeyRemoved*');
    expect(await names()).toEqual(['İş kompüteri']);
  });

  test('gets a password with an app, after one more touch when the proof is old', async () => {
    const { page } = owner;
    house.pass(10);
    await page.goto('/account/password');
    await page.locator('form[action="/account/proof"] button[type="submit"]').click();
    await page.locator('form[action="/account/password"]').waitFor();
    const secret = ((await page.locator('.secret').textContent()) ?? '').replace(/\s/g, '');
    await page.locator('[name="password"]').fill(testPassword);
    await page.locator('form[action="/account/password"] [name="code"]').fill(codeAt(secret, house.now()));
    await page.locator('form[action="/account/password"] button').click();
    await page.waitForURL('**/account?done=passwordSet*');
  });

  test('keeps the focus and says aloud what was refused', async () => {
    const { page } = owner;
    await page.goto('/account/password');
    await page.locator('[name="password"]').fill('qısa');
    await page.locator('form[action="/account/password"] [name="code"]').fill('123456');
    await page.locator('form[action="/account/password"] button').click();
    await page.locator('#refusal').waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('refusal');
  });
});

const screens = { wide, telephone, narrow, dark: { ...wide, colorScheme: 'dark' } } as const;
/** Every screen in the first language; the narrowest, where words are soonest too long, in the others. */
const shown = [
  ...Object.entries(screens).map(([name, options]) => [name, 'az', options] as const),
  ['narrow', 'en', narrow] as const,
  ['narrow', 'ru', narrow] as const,
];

describe('its pages', () => {
  test.each(shown)('are whole and open to everybody: %s, %s', async (name, tongue, options) => {
    const context = await browser.newContext({ ...options, baseURL: house.url });
    const kept = (await owner.context.cookies()).filter((cookie) => cookie.name !== 'tongue');
    await context.addCookies([...kept, { name: 'tongue', value: tongue, url: house.url }]);
    const page = await context.newPage();
    for (const proof of ['fresh', 'old']) {
      if (proof === 'old') house.pass(6);
      for (const path of ['/account', '/account/password']) {
        await page.goto(path);
        const violations = await barriersOn(page);
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), path).toBe(true);
        const picture = `${pictures}/account-${tongue}-${name}-${proof}${path.replaceAll('/', '-')}.png`;
        if (pictures) await page.screenshot({ path: picture, fullPage: true });
      }
    }
    await context.close();
    await prove();
  });
});

/** The session is proved again, for the next screens. */
async function prove(): Promise<void> {
  const { page } = owner;
  await page.goto('/account');
  await page.locator('form[action="/account/proof"] button[type="submit"]').click();
  await page.waitForURL('**/account?done=proved');
}
