import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { done, opened, type Visitor, visit } from './visit.ts';

let browser: Browser;
let house: TestHouse;
let meeting = '';
let complaints: string[] = [];
const open: Visitor[] = [];

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
  meeting = await opened(house);
});
beforeEach(async () => {
  await Promise.all(open.splice(0).map(({ context }) => context.close()));
  complaints = [];
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

/** The room on a person's screen, with its line to the server open. */
async function roomOf(person: string): Promise<Page> {
  const visitor = await visit(browser, house, person);
  open.push(visitor);
  complaints = visitor.complaints;
  const line = visitor.page.waitForResponse((answer) => answer.url().endsWith('/live'));
  const caughtUp = visitor.page.waitForResponse((answer) => answer.request().headers()['x-vahid-live'] === '1');
  await visitor.page.goto(meeting);
  await Promise.all([line, caughtUp]);
  await visitor.page.waitForTimeout(200);
  return visitor.page;
}

/** Milliseconds from the answer to an act given elsewhere until that is on the screen. */
async function shownAfter(page: Page, act: () => Promise<unknown>, selector: string): Promise<number> {
  expect(await page.locator(selector).count()).toBe(0);
  await act();
  const answered = performance.now();
  await page.waitForSelector(selector, { state: 'attached', timeout: 5_000 });
  return performance.now() - answered;
}

const officer = () => house.as('orucova');
const head = () => house.as('aslanli');
const proposalForm = 'form[data-working-copy$="/proposals"]';

describe('what one does shows on the screens of the others', () => {
  test('an arrival and a ballot, within half a second of their answer', async () => {
    const page = await roomOf('cafarov');
    // The quickest of three: the machine that runs this may be busy with other tests.
    const arrivals: number[] = [];
    for (const person of ['nasirli', 'ibrahimov', 'abbasova']) {
      const act = async () => done(await officer().send(`${meeting}/arrivals`, { person, presence: 'in room' }));
      arrivals.push(await shownAfter(page, act, `#roll-${person}.roll-present`));
    }
    expect(Math.min(...arrivals)).toBeLessThan(500);

    done(await head().send(`${meeting}/proposals/1/vote`));
    await page.waitForSelector('#voter-quliyeva.voter-awaited');
    const ballots: number[] = [];
    for (const [person, choice] of [
      ['quliyeva', 'for'],
      ['ahmadova', 'against'],
      ['huseynli', 'abstain'],
    ] as const) {
      const act = async () => done(await house.as(person).send(`${meeting}/proposals/1/ballots`, { choice }));
      ballots.push(await shownAfter(page, act, `#voter-${person}.voter-voted`));
    }
    expect(Math.min(...ballots)).toBeLessThan(500);
    expect(complaints).toEqual([]);
  });

  test('a ballot pressed in one window shows in another window', async () => {
    const [voter, other] = [await roomOf('sixaliyev'), await roomOf('orucova')];
    await voter.locator('.ballot-choice', { has: voter.locator('#ballot-for') }).click();
    await voter.locator('#ballot button[type="submit"]').click();
    await other.waitForSelector('#voter-sixaliyev.voter-voted', { timeout: 5_000 });
    await voter.waitForURL(/done=/);
    expect(await voter.locator('#ballot .ballot-chosen').count()).toBe(1);
    expect(await other.locator('.ballot-chosen').count()).toBe(0);
    for (const person of ['cafarov', 'karimova', 'valiyev', 'safarova', 'qasimov', 'aslanli']) {
      done(await house.as(person).send(`${meeting}/proposals/1/ballots`, { choice: 'for' }));
    }
    done(await head().send(`${meeting}/proposals/1/closing`));
    await other.waitForSelector('#ballots-1', { state: 'attached', timeout: 5_000 });
  });
});

describe('what somebody is doing is not disturbed by what others do', () => {
  test('a text that is being typed, its focus and caret, and what stands open', async () => {
    const page = await roomOf('orucova');
    const details = page.locator('details.act:has(form[data-working-copy$="/proposals"])').first();
    await details.locator('summary').first().click();
    const text = page.locator(`${proposalForm} textarea`).first();
    await text.click();
    await text.pressSequentially('Tövsiyə edilsin: ');
    await page.locator('#centre details:not(.act) > summary').first().click();
    await text.focus();
    await text.evaluate((area: HTMLTextAreaElement) => area.setSelectionRange(3, 7));
    expect(await page.locator('details[open]').count()).toBe(2);

    done(await officer().send(`${meeting}/departures`, { person: 'nasirli' }));
    done(await officer().send(`${meeting}/arrivals`, { person: 'nasirli', presence: 'remote' }));
    await page.waitForSelector('#roll-nasirli.roll-remote');

    expect(await text.inputValue()).toBe('Tövsiyə edilsin: ');
    expect(
      await text.evaluate((area: HTMLTextAreaElement) => [
        document.activeElement === area,
        area.selectionStart,
        area.selectionEnd,
      ]),
    ).toEqual([true, 3, 7]);
    expect(await page.locator('details[open]').count()).toBe(2);
    await page.keyboard.press('End');
    await page.keyboard.type('vəsait ayrılsın.');
    expect(await text.inputValue()).toBe('Tövsiyə edilsin: vəsait ayrılsın.');
    await page.locator(`${proposalForm} button[type="submit"]`).first().click();
    await page.waitForURL(/done=/);
    expect(await page.locator('main').textContent()).toContain('Tövsiyə edilsin: vəsait ayrılsın.');
    expect(await page.locator(`${proposalForm} textarea`).first().inputValue()).toBe('');
  });

  test('a text left unsent is there again when the page is opened anew', async () => {
    const page = await roomOf('orucova');
    await page.locator('details.act:has(form[data-working-copy$="/proposals"]) summary').first().click();
    const kept = page.waitForResponse((answer) => answer.url().includes('/working-copies/'));
    await page.locator(`${proposalForm} textarea`).first().pressSequentially('Yarımçıq qalan mətn');
    expect((await kept).status()).toBe(204);
    await page.reload();
    expect(await page.locator(`${proposalForm} textarea`).first().inputValue()).toBe('Yarımçıq qalan mətn');
  });
});
