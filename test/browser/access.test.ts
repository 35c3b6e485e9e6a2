import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { barriersOn } from '../barriers.ts';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { confirmOffices } from '../offices.ts';
import { done, narrow, telephone, type Visitor, visit, wide } from './visit.ts';

let browser: Browser;
let house: TestHouse;

/** The two officers of the secretariat, and whoever runs the installation. */
const [first, second, administrator] = ['orucova', 'mirzayev', 'v-inzibatci'] as const;
const desk = '/g/demo/secretariat/people';
const offices = '/g/demo/secretariat/offices';

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
  const officer = house.as(first);
  const office = { office: 'administrator', name: 'V. İnzibatçı', position: 'Mühəndis' };
  done(await officer.send(offices, office, { 'idempotency-key': administrator }));
  await confirmOffices(house.as(second));
  // One more waits for the second officer, so that the register is looked at with what he may do.
  done(await officer.send(offices, { office: 'aide', name: 'F. Əliyeva', firstDay: '2027-01-11' }));
  done(await officer.send('/g/demo/secretariat/systems', { name: 'e-səhiyyə', body: 'health', until: '2027-06-01' }));
  for (const person of ['quliyeva', 'tahirli']) await house.accounts.session(person, 'demo');
  done(await officer.send(`${desk}/quliyeva/recoveries`));
  done(await officer.send(`${desk}/rzayeva/invitations`));
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const looks = [
  ['wide', wide, 'light', 'az'],
  ['on a telephone, in Russian', telephone, 'light', 'ru'],
  ['in the dark, in English', wide, 'dark', 'en'],
  ['at 320 pixels', narrow, 'light', 'az'],
] as const;

describe('the desk of the secretariat and the page of the administrator', () => {
  test.each(looks)(
    'are without fault %s',
    async (_name, device, colorScheme, tongue) => {
      const faults: string[] = [];
      for (const [person, pages] of [
        [
          second,
          [desk, `${desk}?show=never`, `${desk}/quliyeva`, `${desk}/rzayeva`, '/g/demo/secretariat/systems', offices],
        ],
        [administrator, ['/g/demo/installation?check=now']],
      ] as const) {
        const visitor = await visit(browser, house, person, { ...device, colorScheme, tongue });
        for (const address of pages) faults.push(...(await faultsOf(visitor, address)));
        faults.push(...visitor.complaints);
        await visitor.context.close();
      }
      expect(faults).toEqual([]);
    },
    300_000,
  );
});

test('a link stands there until the officer leaves the page, and never again', async () => {
  const { page, context } = await visit(browser, house, first);
  await page.goto(`${desk}/ismayilov`);
  await page.locator('#invite > summary').click();
  await page.locator('#invite button[type="submit"]').click();
  const link = page.locator('#revealed code');
  await link.waitFor();
  expect(await link.textContent()).toMatch(/\/invitation\/[\w-]{43}$/);
  // Somebody else's act refreshes the page: what is shown once is not part of what follows.
  done(await house.as(second).send(`${desk}/ismayilov/sessions-end`));
  done(await house.as(second).send(`${desk}/ahmadova/invitations`));
  await page.waitForTimeout(1_500);
  expect(await link.count()).toBe(1);
  await page.reload();
  expect(await link.count()).toBe(0);
  await context.close();
});

test('works without script: invited, shown once, refused with what was typed', async () => {
  const { page, context } = await visit(browser, house, first, { ...wide, javaScriptEnabled: false });
  await page.goto(`${desk}/babayev`);
  await page.locator('#invite > summary').click();
  await page.locator('#address').fill('ad@qurum');
  await page.locator('#invite button[type="submit"]').click();
  expect(await page.locator('#refusal').textContent()).toContain('e-poçt ünvanı deyil');
  expect(await page.locator('#address').inputValue()).toBe('ad@qurum');
  await page.locator('#address').fill('');
  await page.locator('#invite button[type="submit"]').click();
  expect(await page.locator('#revealed code').textContent()).toContain('/invitation/');
  await context.close();
});

test('a recovery that one officer starts appears on the open desk of the other, who confirms it', async () => {
  const { page, context } = await visit(browser, house, second);
  await page.goto('/g/demo/secretariat');
  done(await house.as(first).send(`${desk}/tahirli/recoveries`));
  const waits = page.locator('#desk').getByText('M. Tahirli');
  await waits.waitFor();
  await page.goto(`${desk}/tahirli#recovery`);
  await page.locator('#confirm-recovery > summary').click();
  await page.locator('#confirm-recovery button[type="submit"]').click();
  await page.locator('#revealed code').waitFor();
  expect(await page.locator('#session-list').textContent()).toContain('Açıq giriş yoxdur');
  await context.close();
});

async function faultsOf({ page }: Visitor, address: string): Promise<readonly string[]> {
  const status = (await page.goto(address))?.status();
  const violations = await barriersOn(page);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
  const text = (await page.locator('main').textContent()) ?? '';
  return [
    ...(status === 200 ? [] : [`${address}: ${status}`]),
    ...violations.map(({ id, nodes }) => `${address}: ${id}: ${nodes[0]?.html.slice(0, 160)}`),
    ...(wider ? [`${address}: moves sideways`] : []),
    ...(/undefined|\[object|NaN|\bnull\b/.test(text) ? [`${address}: says what is no word`] : []),
  ];
}
