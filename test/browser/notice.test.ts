import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { barriersOn } from '../barriers.ts';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { convened, telephone, visit, wide } from './visit.ts';

let browser: Browser;
let house: TestHouse;
let meeting = '';

const axe = async (page: Page) => (await barriersOn(page)).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
  await house.database.pool.query(
    `with a as (insert into account (account, login, address, tongue, created_at)
                values (gen_random_uuid(), 'quliyeva', 'quliyeva@example.az', 'az', now()) returning account)
     insert into account_person select 'demo', 'quliyeva', account, now() from a`,
  );
  meeting = await convened(house);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

/** The link of the letter to her, which waits because no mail is set. */
const linkOf = () =>
  vi.waitFor(async () => {
    const { rows } = await house.database.pool.query(`select body from outbox where person = 'quliyeva'`);
    const link = /\/reply\/[\w-]{43}/.exec(rows[0]?.body ?? '')?.[0];
    if (!link) throw new Error('no letter yet');
    return link;
  }, 60_000);

test('a member answers by the link of her letter on a telephone, without script and without signing in', async () => {
  const { page, context } = await visit(browser, house, '', { ...telephone, javaScriptEnabled: false });
  await context.clearCookies({ name: 'place-demo' });
  await page.goto(await linkOf());
  await page.locator('[name=answer][value=remotely]').check();
  await page.locator('form.way button').click();
  expect(await page.locator('main').textContent()).toContain('videobağlantı ilə qoşulacağam');
  expect(await page.locator('[name=answer]').count()).toBe(0);
  expect(await page.locator('form[action$="/again"]').count()).toBe(1);
  await context.close();
});

test('what is shown of it stands to axe, and fits a telephone', async () => {
  const link = await linkOf();
  await house.as('cafarov').send(`${meeting}/replies`, { answer: 'cannot', revision: 1, reason: 'ezamiyyət' });
  const outbox = (await house.as('orucova').get('/g/demo/outbox', { accept: 'application/json' })).json as {
    letters: readonly { letter: string }[];
  };
  const letter = `/g/demo/outbox/${outbox.letters[0]?.letter}`;
  for (const options of [wide, { ...telephone, colorScheme: 'dark' } as const]) {
    const { page, context, complaints } = await visit(browser, house, 'orucova', options);
    for (const address of [link, '/g/demo/outbox', letter, meeting]) {
      await page.goto(address);
      expect(await axe(page), address).toEqual([]);
      const [scrolls, width] = await page.evaluate(() => [document.body.scrollWidth, innerWidth]);
      expect(scrolls, address).toBeLessThanOrEqual(width ?? 0);
    }
    expect(await page.locator('#expected').textContent()).toContain('ezamiyyət');
    expect(complaints).toEqual([]);
    await context.close();
  }
});
