import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { ByKeyboard } from './by-keyboard.ts';
import { done, members, narrow, type Visitor, visit, wide } from './visit.ts';

let browser: Browser;
let house: TestHouse;
const visitors: Visitor[] = [];
let meeting = '';

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

async function handsOf(person: string, look: Parameters<typeof visit>[3] = wide): Promise<ByKeyboard> {
  const visitor = await visit(browser, house, person, look);
  visitors.push(visitor);
  return new ByKeyboard(visitor.page);
}

let [head, coordinator, officer]: ByKeyboard[] = [];
function hands(of: ByKeyboard | undefined): ByKeyboard {
  if (!of) throw new Error('nobody is here yet');
  return of;
}

test('the skip link is the first stop and leads to the content, and a round of Tab comes back to it', async () => {
  head = await handsOf('aslanli');
  await head.goto('/g/demo');
  await head.tab();
  expect(await head.holds('a.skip')).toBe(true);
  await head.press('Enter');
  expect(await head.holds('#content')).toBe(true);
  await head.tab();
  expect(await head.page.evaluate(() => document.activeElement?.closest('#content') !== null)).toBe(true);
  await head.goto('/g/demo/meetings/new');
  let stops = 0;
  for (await head.tab(); stops < 200 && !((await head.holds('a.skip')) && stops > 0); stops += 1) await head.tab();
  expect(stops).toBeGreaterThan(20);
  expect(stops).toBeLessThan(200);
});

test('the head proposes a meeting, the Coordinator agrees to both, the secretariat gives the notice', async () => {
  const from = hands(head);
  await from.goto('/g/demo/meetings/new');
  await from.to('#on');
  // The parts of a date are typed one after another, in the order in which the browser shows them.
  const parts = await from.page.evaluate(() => new Intl.DateTimeFormat().formatToParts(0).map(({ type }) => type));
  const typed: Record<string, string> = { month: '11', day: '20', year: '002026' };
  await from.type(`${parts.map((part) => typed[part] ?? '').join('')}`);
  await from.type('1230PM');
  await from.to('#place');
  await from.type('Bakı, Azərbaycan prospekti 7');
  await from.to('#title');
  await from.press('Control+a');
  await from.type('Sığınacaqların maliyyələşdirilməsi');
  await from.tab();
  expect(await from.holds('#kind')).toBe(true);
  await from.press('End');
  await from.to('#proposal button.button-primary');
  await from.send();
  meeting = new URL(from.page.url()).pathname;

  coordinator = await handsOf('tahirli');
  await coordinator.goto(meeting);
  await coordinator.act('#key-date details.act');
  await coordinator.act('#key-agenda details.act');
  officer = await handsOf('orucova');
  await officer.goto(meeting);
  await officer.act('#act-notice');
});

test('arrivals are recorded one after another from their lines, the meeting is opened, and its item taken up', async () => {
  const keeper = hands(officer);
  for (const person of ['aslanli', 'quliyeva']) {
    await keeper.to(`#roll-${person} button`);
    await keeper.send(`#roll-${person}`);
    await keeper.tab(true);
    expect(await keeper.page.evaluate((id) => document.activeElement?.closest(id) === null, `#roll-${person}`)).toBe(
      true,
    );
  }
  for (const person of members.slice(1))
    done(await house.as('orucova').send(`${meeting}/arrivals`, { person, presence: 'in room' }));
  const from = hands(head);
  await from.goto(meeting);
  await from.act('#act-opening');
  await from.to('#left form.tap button');
  await from.send();
});

test('on a narrow screen the order is that in which the page is read there, and the bar at the foot lies over no stop', async () => {
  const member = await handsOf('sixaliyev', narrow);
  await member.goto(meeting);
  await member.to('.wings *');
  expect(await member.holds('.wing-centre *')).toBe(true);
  let stops = 0;
  while (!(await member.holds('.bar *')) && stops < 150) {
    await member.tab();
    stops += 1;
  }
  expect(stops).toBeGreaterThan(10);
  expect(stops).toBeLessThan(150);
});

const text = 'Sığınacaqların maliyyələşdirilməsi üçün vəsait nəzərdə tutmaq tövsiyə edilsin.';

test('the head drafts a proposal, and what others do meanwhile takes neither the focus nor the caret nor a letter', async () => {
  const from = hands(head);
  await from.to('#act-draft-1 > summary');
  await from.press('Enter');
  await from.to('#act-draft-1 textarea');
  await from.type(text.slice(0, 20));
  await from.press('ArrowLeft', 'ArrowLeft');
  done(await house.as('orucova').send(`${meeting}/arrivals`, { person: 'nasirli', presence: 'in room' }));
  await from.page.waitForSelector('#roll-nasirli.roll-present');
  await from.press('End');
  await from.type(text.slice(20));
  expect(await from.page.locator('#act-draft-1 textarea').inputValue()).toBe(text);
  await from.to('#act-draft-1 button[type="submit"].button');
  await from.send();
});

test('members vote by the arrows, the head closes, and a button that others took away leaves the hands where it was', async () => {
  const from = hands(head);
  await from.act('#act-vote-1');
  for (const person of ['quliyeva', 'ahmadova']) {
    const voter = await handsOf(person);
    await voter.goto(meeting);
    await voter.to('#ballot-for');
    await voter.press('Space');
    if (person === 'ahmadova') await voter.press('ArrowDown');
    await voter.to('#ballot button');
    await voter.send('#ballot');
    expect(await voter.page.locator('#ballot .ballot-chosen').textContent()).toContain(
      person === 'ahmadova' ? 'Əleyhinə' : 'Lehinə',
    );
  }
  for (const person of members.slice(2))
    done(await house.as(person).send(`${meeting}/proposals/1/ballots`, { choice: 'for' }));
  await from.to('#ballot-for');
  await from.press('Space');
  await from.to('#ballot button');
  await from.send('#ballot');
  await from.to('[id^="act-closing-"] > summary');
  done(await house.as('aslanli').send(`${meeting}/proposals/1/closing`));
  await from.page.waitForSelector('#ballots-1', { state: 'attached' });
  expect(await from.holds('#proposal-1')).toBe(true);
  await from.act('#act-closing');
});

test('the secretariat writes the protocol and submits it, the head signs it', async () => {
  const keeper = hands(officer);
  await keeper.goto(meeting);
  await keeper.to('a[href$="/protocol"]');
  await keeper.follow();
  await keeper.to('#heard-1');
  await keeper.type('Məruzə dinlənildi.');
  await keeper.to('#act-item-1 button[type="submit"].button');
  await keeper.send('#act-item-1');
  await keeper.goto(`${meeting}/protocol`);
  await keeper.act('#act-submission');
  const from = hands(head);
  await from.goto(`${meeting}/protocol`);
  await from.act('#act-signature');
  expect(await from.page.locator('#protocol-facts').textContent()).toContain('İmzalanıb');
  for (const { complaints, context } of visitors) {
    expect(complaints).toEqual([]);
    await context.close();
  }
});
