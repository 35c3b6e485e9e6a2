import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { done, visit, wide } from './visit.ts';

let browser: Browser;
let house: TestHouse;
beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

const title = 'QHT-lərin idarə etdiyi sığınacaqlara dövlət dəstəyi mexanizmi';

test('what is closed to a reader leaves the open page, what is opened comes back, and the end of a mandate ends the page', async () => {
  const { page, context } = await visit(browser, house, 'ahmadova', wide);
  await page.goto('/g/demo/meetings/2026-3?item=2');
  await page.getByRole('heading', { name: title }).waitFor();

  const { page: desk, context: deskContext } = await visit(browser, house, 'orucova', wide);
  await desk.goto('/g/demo/marks?thing=meeting%2F2026-3%2Fitem%2F2');
  const set = async (audience: string) => {
    await desk.locator('#set-mark > summary').click();
    await desk.getByLabel(audience, { exact: true }).check();
    await desk.getByRole('button', { name: 'İşarəni qoyuram' }).click();
    await desk.getByText('Jurnala yazıldı').waitFor();
  };
  await set('Yalnız dövlət qurumları üçün');
  await page.getByText(title).first().waitFor({ state: 'detached' });
  expect(await page.locator('body').textContent()).not.toContain(title);
  await set('Qrup üçün');
  await page.getByText(title).first().waitFor();

  done(await house.as('tahirli').send('/g/demo/composition/members/ahmadova/end', { reason: 'Başqa işə keçib.' }));
  await page.getByRole('heading', { name: 'Belə səhifə yoxdur' }).waitFor();
  expect(await page.locator('body').textContent()).not.toContain(title);
  await context.close();
  await deskContext.close();
});
