import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { done, narrow, opened, visit } from './visit.ts';

let browser: Browser;
let house: TestHouse;
let meeting = '';
const long = 'ə'.repeat(300);
const texts = [
  '<script>document.title="taken"</script><img src=x onerror="document.title=1">',
  '<form action="https://evil.example"><input autofocus onfocus="alert(1)"></form>',
  `\u202E${'Z\u0301'.repeat(40)}\u202C ﷽ 👩‍👩‍👧‍👦`,
  'ə'.repeat(19_000),
];

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
  meeting = await opened(house);
  const [head, officer, court] = [house.as('aslanli'), house.as('orucova'), house.as('hacizada')];
  for (const text of texts) done(await officer.send(`${meeting}/proposals`, { item: '1', text }));
  done(await officer.send(`${meeting}/protocol/items/1`, { heard: texts.join('\n'), spoke: texts[0] }));
  const name = `${long.slice(0, 190)}<b>`;
  done(
    await court.send('/g/demo/composition/nominations', {
      body: 'court',
      name,
      position: long.slice(0, 190),
      letter: long,
    }),
  );
  const body = { name_az: long, name_en: long, name_ru: long, kind: 'state', since: '' };
  done(await officer.send('/g/demo/secretariat/bodies', body));
  done(
    await head.send('/g/demo/meetings', {
      on: '2026-12-30T10:00',
      place: long,
      link: `https://example.az/${'a'.repeat(480)}`,
      title: [texts[0], long.repeat(3)],
      kind: ['decision', 'discussion'],
    }),
  );
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

test('a text that nobody can break does not break a page: nothing runs, nothing moves sideways', async () => {
  const { page, context, complaints } = await visit(browser, house, 'tahirli', narrow);
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const wider: string[] = [];
  for (const address of [
    `${meeting}?item=1`,
    `${meeting}/protocol`,
    '/g/demo',
    '/g/demo/place',
    '/g/demo/composition',
    '/g/demo/meetings',
    '/g/demo/meetings/2026-6',
    '/g/demo/secretariat',
    '/g/demo/secretariat/bodies',
    '/g/demo/journal',
  ]) {
    const answer = await page.goto(address);
    expect(answer?.status(), address).toBe(200);
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (excess > 0) wider.push(`${address}: ${excess} pixels`);
    expect(await page.title(), address).not.toMatch(/^(taken|1)/);
  }
  expect(wider).toEqual([]);
  expect(dialogs).toEqual([]);
  expect(complaints).toEqual([]);
  await context.close();
});

test('and stands on paper', async () => {
  const cookie = 'place-demo=tahirli';
  const paper = await fetch(`${house.url}${meeting}/protocol.pdf`, { headers: { cookie } });
  expect(paper.status).toBe(200);
  const { extractText } = await import('unpdf');
  const { text } = await extractText(new Uint8Array(await paper.arrayBuffer()), { mergePages: true });
  expect(text).toContain('onerror=');
});
