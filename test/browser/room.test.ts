import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOn } from '../barriers.ts';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { done, narrow, opened, telephone, visit, wide } from './visit.ts';

let browser: Browser;
let house: TestHouse;
let meeting: string;

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
  meeting = await opened(house);
  const [head, officer] = [house.as('aslanli'), house.as('orucova')];
  done(await officer.send(`${meeting}/items/1/experts`, { name: 'Fəridə Rəhimova', body: 'labour' }));
  done(await officer.send(`${meeting}/substitutes`, { person: 'ibrahimov', name: 'Kamran Babayev', letter: '№ 14/3' }));
  done(await house.as('cafarov').send(`${meeting}/items/1/recusal`, { reason: 'İdarə heyətinin üzvüyəm' }));
  done(await house.as('karimova').send(`${meeting}/floor-requests`, { kind: 'speech' }));
  done(await head.send(`${meeting}/speech-limit`, { minutes: '5' }));
  done(await head.send(`${meeting}/floor`, { speaker: 'quliyeva' }));
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

test('a member asks for the floor by one tap on the telephone, and the head gives it, without script too', async () => {
  const member = await visit(browser, house, 'huseynli', { ...telephone, javaScriptEnabled: false });
  await member.page.goto(meeting);
  const ask = member.page.getByRole('button', { name: 'Söz istəyirəm' });
  const box = await ask.boundingBox();
  expect(box?.height).toBeGreaterThan(44);
  expect(box?.width).toBeGreaterThan(300);
  await ask.click();
  expect(await member.page.locator('.own-floor').textContent()).toContain('Növbədə 2-ci yerdəsiniz');
  expect(await member.page.locator('.speech-clock').textContent()).toMatch(/^\d\d:\d\d$/);
  await member.context.close();

  const head = await visit(browser, house, 'aslanli', wide);
  await head.page.goto(meeting);
  await head.page.getByRole('button', { name: 'Söz verirəm: L. Hüseynli' }).click();
  await head.page.waitForURL(/done=/);
  expect(await head.page.locator('.speech-who').textContent()).toContain('L. Hüseynli');
  expect(await head.page.locator('.speakers li').count()).toBe(1);
  expect(head.complaints).toEqual([]);
  await head.context.close();
});

test('the time of a speech runs before everybody, and says in words when it is over', async () => {
  const { page, context, complaints } = await visit(browser, house, 'ahmadova', wide);
  await page.goto(meeting);
  const clock = page.locator('.speech-clock');
  const before = await clock.textContent();
  await expect.poll(() => clock.textContent(), { timeout: 10_000 }).not.toBe(before);
  expect(await page.locator('.speech-over').isVisible()).toBe(false);
  house.pass(6);
  await page.reload();
  expect(await page.locator('.speech-over').textContent()).toBe('Vaxt bitib');
  expect(complaints).toEqual([]);
  await context.close();
});

test.each([
  ['wide for the secretariat', 'orucova', wide, 'light', 'az'],
  ['on a dark telephone for the head, in Russian', 'aslanli', telephone, 'dark', 'ru'],
  ['at 320 pixels for a member', 'huseynli', narrow, 'light', 'az'],
] as const)('the room is without fault %s', async (_name, person, device, colorScheme, tongue) => {
  const { page, context, complaints } = await visit(browser, house, person, { ...device, colorScheme, tongue });
  await page.goto(meeting);
  await page.locator('details.act, details.floor-head').evaluateAll((all) => {
    for (const one of all) one.setAttribute('open', '');
  });
  const violations = await barriersOn(page);
  const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  expect([...faults, ...complaints]).toEqual([]);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth)).toBe(
    true,
  );
  await context.close();
});

test('an adjourned meeting is without fault for the head and for the Coordinator', async () => {
  done(
    await house
      .as('aslanli')
      .send(`${meeting}/adjournment`, { until: '2026-11-24T10:00', place: '', reason: 'Zal bağlanır' }),
  );
  for (const [person, address] of [
    ['aslanli', meeting],
    ['tahirli', '/g/demo'],
  ] as const) {
    const { page, context, complaints } = await visit(browser, house, person, wide);
    await page.goto(address);
    expect(await page.locator('main').textContent()).toContain('Zal bağlanır');
    const violations = await barriersOn(page);
    expect([...violations.map(({ id }) => id), ...complaints]).toEqual([]);
    await context.close();
  }
});
