import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { codeAt } from '#accounts/totp.ts';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { testPassword } from '../test-accounts.ts';
import { type Held, hold } from './authenticator.ts';
import { foundRealGroup, group, proposeMeeting, type RealGroup } from './real-group.ts';
import { telephone, wide } from './visit.ts';

let browser: Browser;
let house: TestHouse;
let real: RealGroup;
let coordinator: Held;
/** Where to leave pictures, if anybody wants to look. */
const pictures = process.env.VAHID_PICTURES;

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse()]);
  real = await foundRealGroup(house);
  coordinator = await hold(browser, house, telephone);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

let shots = 0;
async function look(page: Page, name: string): Promise<void> {
  if (pictures) await page.screenshot({ path: `${pictures}/passkey-${++shots}-${name}.png`, fullPage: true });
}

/** Counts what a finger does: every press on the screen. */
class Finger {
  taps = 0;
  constructor(readonly page: Page) {}

  async tap(selector: string): Promise<void> {
    const target = this.page.locator(selector).first();
    const box = await target.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0), selector).toBeGreaterThanOrEqual(24);
    await target.tap();
    this.taps += 1;
  }
}

const noun = 'date-agreement';
const summary = `details:has(form[action$="${noun}"]):not([open]) > summary`;
const button = `form[action$="${noun}"] button[type="submit"]`;

async function agreed(page: Page): Promise<void> {
  await page.waitForURL(/done=/);
  expect(await page.locator('.notice [href*="/journal/"]').count()).toBe(1);
}

describe('the Coordinator', () => {
  test('accepts the invitation with a passkey, and is given ten recovery codes once', async () => {
    const { page } = coordinator;
    await page.goto(`/invitation/${await house.accounts.invite(real.coordinator, group)}`);
    const form = page.locator('form[data-passkey="create"]');
    await form.locator('[name="login"]').fill('n.tahirli');
    await look(page, 'invitation');
    await form.locator('button[type="submit"]').tap();
    await page.waitForURL('**/recovery-codes');
    expect(await page.locator('.codes li').count()).toBe(10);
    await page.locator('form[action="/recovery-codes"] button').tap();
    await page.waitForURL(`**/g/${group}`);
    await page.goto('/account');
    expect(await page.locator('#passkeys .account-lines b').textContent()).toBe('Chrome, Linux');
  });

  test('signs in with it and agrees to a meeting in three taps, the touch being part of the first', async () => {
    const { page, context } = coordinator;
    await proposeMeeting(real, '2026-12-15T10:00');
    await context.clearCookies();
    await page.goto(`/g/${group}`);
    expect(new URL(page.url()).pathname).toBe('/sign-in');
    await look(page, 'sign-in');
    const [finger, before] = [new Finger(page), coordinator.touches()];
    await finger.tap('form[data-passkey="get"] button');
    await page.waitForURL(`**/g/${group}`);
    await finger.tap(summary);
    await look(page, 'agree');
    await finger.tap(button);
    await agreed(page);
    expect(finger.taps).toBe(3);
    expect(coordinator.touches() - before).toBe(1);
  });

  test('agrees ten minutes later by one more touch, which the button asks for', async () => {
    const { page } = coordinator;
    await proposeMeeting(real, '2026-12-16T10:00');
    house.pass(10);
    await page.goto(`/g/${group}`);
    const [finger, before] = [new Finger(page), coordinator.touches()];
    await finger.tap(summary);
    await look(page, 'agree-stale');
    await finger.tap(button);
    await agreed(page);
    expect(finger.taps).toBe(2);
    expect(coordinator.touches() - before).toBe(1);
  });

  test('is told when the touch came to nothing, and nothing is sent', async () => {
    const { page } = coordinator;
    await proposeMeeting(real, '2026-12-18T10:00');
    house.pass(10);
    await page.goto(`/g/${group}`);
    await coordinator.knows(false);
    await page.locator(summary).first().tap();
    await page.locator(button).first().tap();
    await page.locator('[data-passkey-says]').waitFor();
    await look(page, 'untouched');
    expect(await page.locator('[data-passkey-says]').textContent()).toContain('Giriş açarından istifadə edilmədi');
    await coordinator.knows(true);
    await page.locator(button).first().tap();
    await agreed(page);
  });

  test('and nothing was complained of', () => {
    // A refused act is a 409, which browsers write down as they see it.
    expect(coordinator.complaints.filter((each) => !each.includes('409'))).toEqual([]);
  });
});

const typeCode = (secret: string) => codeAt(secret, house.now());

describe('the Coordinator’s account', () => {
  test('gets a password and an authenticator app, after one more touch', async () => {
    const { page } = coordinator;
    house.pass(10);
    await page.goto('/account/password');
    await look(page, 'password-stale');
    await page.locator('form[action="/account/proof"] button[type="submit"]').tap();
    await page.locator('form[action="/account/password"]').waitFor();
    await look(page, 'password');
    secret = ((await page.locator('.secret').textContent()) ?? '').replace(/\s/g, '');
    await page.locator('[name="password"]').fill(testPassword);
    await page.locator('[name="code"]').fill(typeCode(secret));
    await page.locator('form[action="/account/password"] button').tap();
    await page.waitForURL('**/account?done=passwordSet*');
    await look(page, 'account');
  });
});

let secret = '';

describe('without script', () => {
  test('the same is done with a code of the authenticator app in the form', async () => {
    const context = await browser.newContext({ ...wide, baseURL: house.url, locale: 'az', javaScriptEnabled: false });
    const page = await context.newPage();
    page.setDefaultTimeout(8_000);
    await proposeMeeting(real, '2026-12-21T10:00');
    await page.goto(`/g/${group}`);
    house.pass(1);
    const form = page.locator('form:has([name="password"])');
    await form.locator('[name="login"]').fill('n.tahirli');
    await form.locator('[name="password"]').fill(testPassword);
    await form.locator('[name="code"]').fill(typeCode(secret));
    await form.locator('button').click();
    await page.waitForURL(`**/g/${group}`);
    // The page was left open: its form knows nothing yet of the time that passed.
    house.pass(10);
    await page.locator(summary).first().click();
    await page.locator(button).first().click();
    await page.locator('#refusal').waitFor();
    await look(page, 'without-script');
    await page.locator(`form[action$="${noun}"] [name="code"]`).fill(typeCode(secret));
    await page.locator(button).first().click();
    await agreed(page);
    await context.close();
  });
});
