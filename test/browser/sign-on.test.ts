import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn } from '../barriers.ts';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { client, type Issuer, openIssuer } from '../issuer.ts';
import { foundRealGroup, group, type RealGroup } from './real-group.ts';
import { telephone, wide } from './visit.ts';

let browser: Browser;
let issuer: Issuer;
let house: TestHouse;
let real: RealGroup;
/** Where to leave pictures, if anybody wants to look. */
const pictures = process.env.VAHID_PICTURES;

beforeAll(async () => {
  issuer = await openIssuer();
  const settings = {
    oidcIssuer: issuer.url,
    oidcClientId: client.client_id,
    oidcClientSecret: client.client_secret,
    oidcName: 'Nazirliyin vahid giriş xidməti',
  };
  [browser, house] = await Promise.all([openBrowser(), openHouse({ settings, begins: new Date() })]);
  issuer.admit(house.url);
  real = await foundRealGroup(house);
  const auditor = { office: 'auditor', name: 'Sadıqova Nərmin', position: 'Auditor' };
  await real.officer.send(`/g/${group}/secretariat/offices`, auditor, { 'idempotency-key': 'office-of-audit' });
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
  await issuer?.stop();
});

/** The program is `localhost` and the issuer `127.0.0.1`: to a browser two sites, as in earnest. */
async function visitor(options: BrowserContextOptions = wide): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ ...options, baseURL: house.url });
  await context.addCookies([{ name: 'tongue', value: 'az', url: house.url }]);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    const expected = /the server responded with a status of (401|503)/.test(message.text());
    if (!expected && ['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  return { page, complaints };
}

let shots = 0;
/** Without a rule broken, in the light and in the dark, on every width. */
async function look(page: Page, name: string, axe = true): Promise<void> {
  if (axe) expect((await barriersOn(page)).map(({ id }) => id)).toEqual([]);
  if (!pictures) return;
  shots += 1;
  const before = page.viewportSize();
  for (const [look, scheme, size] of [
    ['wide', 'light', wide.viewport],
    ['dark', 'dark', wide.viewport],
    ['telephone', 'light', telephone.viewport],
  ] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.setViewportSize(size);
    await page.screenshot({ path: `${pictures}/sign-on-${shots}-${name}-${look}.png`, fullPage: true });
  }
  await page.emulateMedia({ colorScheme: 'light' });
  if (before) await page.setViewportSize(before);
}

const button = 'form[action="/sign-on"] button';

describe.each([
  ['with script', wide, 'komekci'],
  ['without script', { ...wide, javaScriptEnabled: false }, 'mufettis'],
])('in a browser %s', (name, options, person) => {
  test('one who was invited joins by the issuer, and sees the recovery codes though its page led there', async () => {
    const { page, complaints } = await visitor(options);
    const link = await house.accounts.invite(name === 'with script' ? real.coordinator : 'office-of-audit', group);
    await page.goto(`/invitation/${link}`);
    if (name === 'with script') await look(page, 'invitation');
    issuer.person = person;
    await page.click(button);
    await page.waitForURL('**/recovery-codes');
    expect(await page.locator('.codes li').count()).toBe(10);
    await page.click('form[action="/recovery-codes"] button');
    await page.waitForURL(`**/g/${group}`);
    if (name === 'with script') {
      await page.goto('/account#issuers');
      await look(page, 'account');
    }
    expect(complaints).toEqual([]);
  });

  test('and signs in to the page that was asked for', async () => {
    const { page, complaints } = await visitor(options);
    await page.goto(`/g/${group}/composition`);
    if (name === 'with script') await look(page, 'sign-in');
    issuer.person = person;
    await page.click(button);
    await page.waitForURL(`**/g/${group}/composition`);
    expect(complaints).toEqual([]);
  });
});

test('the page on the way says where it leads, for whoever has to go by hand', async () => {
  const { page } = await visitor();
  await page.goto('/sign-in');
  // As if the issuer's page did not open: the one before it stays.
  const response = await page.request.post(`${house.url}/sign-on`, { headers: { origin: house.url } });
  const shown = (await response.text()).replace(/http:\/\/127[^"]*/g, '#');
  await page.route('**/on-the-way', (route) => route.fulfill({ body: shown, contentType: 'text/html' }));
  await page.goto('/on-the-way');
  expect(await page.locator('main a.button').textContent()).toContain('Nazirliyin vahid giriş xidməti');
  await look(page, 'on-the-way');
});

test('whom the issuer knows and nobody invited is told what to do', async () => {
  const { page, complaints } = await visitor();
  await page.goto('/sign-in');
  issuer.person = 'stranger';
  await page.click(button);
  await page.waitForURL('**/sign-on/return?*');
  expect(await page.locator('[role="alert"]').textContent()).toContain('heç bir hesaba bağlı deyilsiniz');
  await look(page, 'unknown');
  await page.click('main a.button');
  await page.waitForURL('**/sign-in');
  expect(complaints).toEqual([]);
});

test('an issuer that is away is said to be so', async () => {
  const { page } = await visitor();
  const { url } = issuer;
  const other = await openHouse({
    settings: { oidcIssuer: url.replace(/\d+$/, '1'), oidcClientId: 'vahid', oidcName: 'Nazirliyin xidməti' },
  });
  try {
    await page.goto(`${other.url}/sign-in`);
    await page.click(button);
    await page.waitForURL('**/sign-on');
    expect(await page.locator('[role="alert"]').textContent()).toContain('cavab vermir');
    await look(page, 'away');
  } finally {
    await other.stop();
  }
});
