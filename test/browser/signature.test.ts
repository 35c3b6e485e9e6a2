import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { barriersOn } from '../barriers.ts';
import { openBrowser } from '../browser.ts';
import { issued, pkcs12Of } from '../certificates.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { providerSecret, type SigningDouble, signingDouble } from '../signing-provider.ts';
import { done, opened, telephone, visit } from './visit.ts';

let browser: Browser;
let house: TestHouse;
let double: SigningDouble;
let protocol = '';
const folder = mkdtempSync(join(tmpdir(), 'vahid-signature-'));
const certificate = join(folder, 'head.p12');

beforeAll(async () => {
  writeFileSync(certificate, pkcs12Of(issued({ name: 'Başqa Şəxs' }), 'sirr'));
  double = await signingDouble();
  const provider = { signingUrl: double.url, signingSecret: providerSecret, signingName: 'Sınaq İmza' };
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true, settings: provider })]);
  const meeting = await opened(house);
  protocol = `${meeting}/protocol`;
  const [head, officer] = [house.as('aslanli'), house.as('orucova')];
  done(await head.send(`${meeting}/closing`));
  done(await officer.send(`${protocol}/submission`, { number: '5/2026', revision: 0 }));
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
  await double?.stop();
  rmSync(folder, { recursive: true });
});

const barriers = async (page: Page): Promise<readonly string[]> =>
  (await barriersOn(page)).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);

test('the head signs by certificate on a telephone, and checks the file that came of it', async () => {
  const { page, context, complaints } = await visit(browser, house, 'aslanli', telephone);
  await page.goto(protocol);
  const form = page.locator('form[action$="/certificate"]');
  const give = async () => {
    await form.locator('input[name=pkcs12]').setInputFiles(certificate);
    await form.locator('input[name=password]').fill('sirr');
    await form.locator('button[type=submit]').click();
  };
  await page.locator('#act-certificate summary').click();
  await give();
  await page.getByText('Sertifikat «Başqa Şəxs» adınadır').first().waitFor();
  expect(await form.locator('input[name=password]').inputValue()).toBe('');
  expect(await barriers(page)).toEqual([]);
  await page.locator('input[name=mine]').check();
  await give();
  await page.getByText('Sertifikatla imzalanıb').waitFor();
  expect(await barriers(page)).toEqual([]);
  const file = await context.request.get(`${protocol}.pdf?copy=signed`);
  await page.goto('/g/demo/verify-paper');
  await page.locator('input[type=file]').setInputFiles({
    ...{ name: 'signed.pdf', mimeType: 'application/pdf', buffer: Buffer.from(await file.body()) },
  });
  await page.locator('form[action$="/verify-paper"] button').click();
  await page.getByText('5/2026 nömrəli protokolun imzalanmış PDF-idir').waitFor();
  expect(await barriers(page)).toEqual([]);
  // A form that was refused stands at the address of its act, where nothing can be fetched again.
  expect(complaints.filter((each) => !/protocol\/certificate: .*\b4(05|22)\b/.test(each))).toEqual([]);
  await context.close();
});
