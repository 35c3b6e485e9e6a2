import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readHead } from '#journal/store.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { barriersOn } from '../barriers.ts';
import { openBrowser } from '../browser.ts';
import { openHouse, type TestHouse } from '../house.ts';
import { narrow, telephone, type Visitor, visit, voting, wide } from './visit.ts';

let browser: Browser;
let house: TestHouse;
/** Address in the interface's description, and the one visited for it; in a meeting's room a vote is open. */
let pages: readonly (readonly [address: string, visited: string])[] = [];

beforeAll(async () => {
  [browser, house] = await Promise.all([openBrowser(), openHouse({ demo: true })]);
  const meeting = await voting(house);
  const { position } = await readHead(house.database.pool, 'demo');
  pages = [
    ['/', '/'],
    ['/', '/no-such-page'],
    ['/g/{group}', '/g/demo'],
    ['/g/{group}/place', '/g/demo/place'],
    ['/g/{group}/composition', '/g/demo/composition'],
    ['/g/{group}/meetings', '/g/demo/meetings'],
    ['/g/{group}/meetings/new', '/g/demo/meetings/new'],
    ['/g/{group}/decisions', '/g/demo/decisions'],
    ['/g/{group}/meeting-register', '/g/demo/meeting-register'],
    ['/g/{group}/attendance', '/g/demo/attendance?year=all'],
    ['/g/{group}/suggestions', '/g/demo/suggestions'],
    ['/g/{group}/templates', '/g/demo/templates'],
    ['/g/{group}/meetings/{meeting}', meeting],
    ['/g/{group}/meetings/{meeting}', '/g/demo/meetings/2026-3'],
    ['/g/{group}/meetings/{meeting}', '/g/demo/meetings/2026-4'],
    ['/g/{group}/meetings/{meeting}/screen', `${meeting}/screen`],
    ['/g/{group}/meetings/{meeting}/walls', `${meeting}/walls`],
    ['/g/{group}/meetings/{meeting}/agenda', '/g/demo/meetings/2026-4/agenda'],
    ['/g/{group}/meetings/{meeting}/protocol', `${meeting}/protocol`],
    ['/g/{group}/meetings/{meeting}/protocol', '/g/demo/meetings/2026-3/protocol'],
    ['/g/{group}/verify-paper', '/g/demo/verify-paper'],
    ['/g/{group}/bodies', '/g/demo/bodies'],
    ['/g/{group}/bodies/{body}', '/g/demo/bodies/mia'],
    ['/g/{group}/late', '/g/demo/late'],
    ['/g/{group}/calendar', '/g/demo/calendar?year=2026&from=2026-11-05&amount=5'],
    ['/g/{group}/plans', '/g/demo/plans'],
    ['/g/{group}/plans/{plan}', '/g/demo/plans/2'],
    ['/g/{group}/plans/{plan}', '/g/demo/plans/1?words=nothing-is-so-called'],
    ['/g/{group}/plans/{plan}/timeline', '/g/demo/plans/2/timeline'],
    ['/g/{group}/plans/{plan}/matrix', '/g/demo/plans/2/matrix'],
    ['/g/{group}/plans/{plan}/versions', '/g/demo/plans/2/versions'],
    ['/g/{group}/plans/{plan}/versions/{version}', '/g/demo/plans/2/versions/2'],
    ['/g/{group}/plans/{plan}/versions/{version}', '/g/demo/plans/1/versions/1'],
    ['/g/{group}/plans/{plan}/changes', '/g/demo/plans/2/changes'],
    ['/g/{group}/plans/{plan}/measures/{measure}', '/g/demo/plans/2/measures/10'],
    ['/g/{group}/plans/{plan}/measures/{measure}', '/g/demo/plans/2/measures/2'],
    ['/g/{group}/plans/{plan}/measures/{measure}/amendment', '/g/demo/plans/2/measures/10/amendment'],
    ['/g/{group}/plans/{plan}/schedule', '/g/demo/plans/2/schedule'],
    ['/g/{group}/reports', '/g/demo/reports'],
    ['/g/{group}/plans/{plan}/measures/{measure}/reports/{body}/{due}', await acceptedReport()],
    ['/g/{group}/plans/{plan}/figures', '/g/demo/plans/2/figures'],
    ['/g/{group}/plans/{plan}/papers', '/g/demo/plans/2/papers'],
    ['/g/{group}/plans/{plan}/papers', `/g/demo/plans/2/papers?of=${new Date().getUTCFullYear()}`],
    ['/g/{group}/plans/{plan}/work', '/g/demo/plans/2/work'],
    ['/g/{group}/plans/{plan}/bodies', '/g/demo/plans/2/bodies'],
    ['/g/{group}/plans/{plan}/left-over', '/g/demo/plans/1/left-over'],
    ['/g/{group}/duties', '/g/demo/duties'],
    ['/g/{group}/duties', '/g/demo/duties?text=nothing-is-so-called'],
    ['/g/{group}/duties/{sending}', '/g/demo/duties/1'],
    ['/g/{group}/duties/{sending}', '/g/demo/duties/2'],
    ['/g/{group}/problems', '/g/demo/problems'],
    ['/g/{group}/problems', '/g/demo/problems?text=nothing-is-so-called'],
    ['/g/{group}/problems/new', '/g/demo/problems/new?title=s%C4%B1%C4%9F%C4%B1nacaq%20t%C9%99rc%C3%BCm%C9%99'],
    ['/g/{group}/problems/{problem}', '/g/demo/problems/1'],
    ['/g/{group}/drafts/new', '/g/demo/drafts/new?problem=2'],
    ['/g/{group}/drafts/{draft}', '/g/demo/drafts/1'],
    ['/g/{group}/drafts/{draft}', '/g/demo/drafts/2'],
    ['/g/{group}/secretariat', '/g/demo/secretariat'],
    ['/g/{group}/secretariat/bodies', '/g/demo/secretariat/bodies'],
    ['/g/{group}/secretariat/offices', '/g/demo/secretariat/offices'],
    ['/g/{group}/history', '/g/demo/history'],
    ['/g/{group}/charter', '/g/demo/charter'],
    ['/g/{group}/charter/silences', '/g/demo/charter/silences'],
    ['/g/{group}/charter/authority', '/g/demo/charter/authority'],
    ['/g/{group}/marks', '/g/demo/marks?thing=meeting%2F2026-3%2Fitem%2F2'],
    ['/g/{group}/readings', '/g/demo/readings'],
    ['/g/{group}/journal', '/g/demo/journal'],
    ['/g/{group}/journal/{position}', `/g/demo/journal/${position}`],
    ['/g/{group}/journal/{position}', '/g/demo/journal/1'],
  ];
});
afterAll(async () => {
  await browser?.close();
  await house?.stop();
});

/** The days of reports follow the day on which the story is told. */
async function acceptedReport(): Promise<string> {
  const list = await house.as('orucova').get('/g/demo/reports?show=accepted', { accept: 'application/json' });
  const { reports } = list.json as { reports: { plan: string; measure: string; body: string; due: string }[] };
  const [first] = reports;
  if (!first) throw new Error('nothing was accepted in the story');
  return `/g/demo/plans/${first.plan}/measures/${first.measure}/reports/${first.body}/${first.due}`;
}

/** Pages for few readers, with what they need (`access.test.ts`, `after-meeting.test.ts`, `letters.test.ts`, `notice.test.ts`, `takeover.test.ts`), and a file. */
const elsewhere: readonly string[] = [
  // `plan-import.test.ts`
  '/g/{group}/plans/import',
  '/g/{group}/plans/import/{import}',
  '/g/{group}/plans/{plan}/import',
  '/g/{group}/plans/{plan}/versions/{version}/source',
  '/g/{group}/duties/{sending}/reports/{report}/files/{file}',
  '/g/{group}/outbox',
  '/g/{group}/outbox/{letter}',
  '/g/{group}/outbox/{letter}/calendar',
  '/g/{group}/secretariat/letters',
  '/g/{group}/secretariat/letters/{letter}',
  '/g/{group}/secretariat/on-paper',
  '/g/{group}/secretariat/takeover',
  '/g/{group}/history/{item}',
  '/g/{group}/history/{item}/paper',
  '/g/{group}/meetings/{meeting}/papers/{paper}',
  '/g/{group}/plans/{plan}/measures/{measure}/reports/{body}/{due}/documents/{hash}',
  '/g/{group}/problems/{problem}/evidence/{paper}',
  '/g/{group}/meetings/{meeting}/protocol/provider/{reference}',
  '/g/{group}/extracts',
  '/g/{group}/secretariat/people',
  '/g/{group}/secretariat/people/{person}',
  '/g/{group}/secretariat/systems',
  '/g/{group}/installation',
  // Programs alone are answered there, and a page whose line was lost.
  '/g/{group}/answers/{command}',
  '/g/{group}/oparl',
  '/g/{group}/oparl/{list}',
  '/g/{group}/oparl/{list}/{object}',
];

test('no page is left out', async () => {
  const described = (await house.as('aslanli').get('/openapi.json')).json as { paths: Record<string, object> };
  const addresses = Object.entries(described.paths).filter(([, methods]) => 'get' in methods);
  expect(addresses.length).toBeGreaterThan(10);
  const visited = new Set([...pages.map(([address]) => address), ...elsewhere]);
  expect(addresses.map(([address]) => address).filter((address) => !visited.has(address))).toEqual([]);
});

const looks = [
  ['the head, wide', 'aslanli', wide, 'light', 'az'],
  ['the secretariat, wide and dark', 'orucova', wide, 'dark', 'az'],
  ['a member who has not voted, on a telephone', 'cafarov', telephone, 'light', 'az'],
  ['the head, in English', 'aslanli', wide, 'light', 'en'],
  ['the Coordinator, on a dark telephone, in Russian', 'tahirli', telephone, 'dark', 'ru'],
] as const;

/** The desk is not a member's, nor are acts of law; links for walls are the secretariat's alone. */
const opensTo =
  (person: string) =>
  ([address]: readonly [string, string]) =>
    (person !== 'cafarov' ||
      !(address.startsWith('/g/{group}/secretariat') || /\/(?:changes|amendment)$/.test(address))) &&
    (person === 'orucova' || !address.endsWith('/walls'));

const ofThePlan = /^\/g\/\{group\}\/(?:plans|reports|late|bodies|duties|problems|drafts)/;

describe('every page', () => {
  test.each(looks)(
    'is without fault for %s',
    async (_name, person, device, colorScheme, tongue) => {
      const visitor = await visit(browser, house, person, { ...device, colorScheme, tongue });
      const faults: string[] = [];
      for (const [pattern, address] of pages.filter(opensTo(person))) {
        faults.push(...(await faultsOf(visitor, address, tongue)));
        // What axe looks at is the same in every language; long lists it looks at once wide and dark, once small and light.
        const asked = !ofThePlan.test(pattern) || person === 'orucova' || person === 'cafarov';
        if (tongue !== 'en' && asked) faults.push(...(await barriersOf(visitor, address)));
        // Whoever is shown the most is shown it once more where there is the least room.
        if (person === 'orucova') faults.push(...(await faultsWhenNarrow(visitor, address)));
      }
      await visitor.context.close();
      expect([...faults, ...visitor.complaints.filter((each) => !each.includes('/no-such-page'))]).toEqual([]);
    },
    300_000,
  );
});

test('a protocol prints in ink on white, without what belongs to the screen', async () => {
  const { page, context } = await visit(browser, house, 'orucova', { ...wide, colorScheme: 'dark' });
  await page.goto('/g/demo/meetings/2026-3/protocol');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  for (const screenOnly of ['.topline', '.rail', '.bar', '.act-form', 'summary.button', '.connection']) {
    expect(await page.locator(`${screenOnly}:visible`).count(), screenOnly).toBe(0);
  }
  expect(await page.locator('h1:visible').count()).toBe(1);
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(255, 255, 255)');
  expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  await context.close();
});

async function faultsOf({ page }: Visitor, address: string, tongue: Tongue): Promise<string[]> {
  const answer = await page.goto(address);
  const status = answer?.status() ?? 0;
  const faults: string[] = [];
  if (status !== (address === '/no-such-page' ? 404 : 200)) faults.push(`${address}: ${status}`);
  if (await movesSideways(page)) faults.push(`${address}: moves sideways`);
  if ((await page.locator('html').getAttribute('lang')) !== tongue) faults.push(`${address}: not in ${tongue}`);
  const said = await page
    .locator('body :not(pre, code, script, style)')
    .evaluateAll((elements) =>
      elements.flatMap(({ childNodes }) => [...childNodes].map((node) => (node.nodeType === 3 ? node.nodeValue : ''))),
    );
  faults.push(...(await bareHeadingsOf(page)).map((heading) => `${address}: nothing stands under “${heading}”`));
  const nonsense = /undefined|\[object|NaN|Invalid Date|\bnull\b|\{\w+\}/.exec(said.join(' '));
  if (nonsense) faults.push(`${address}: says ${nonsense[0]}`);
  return faults;
}

/** The page that is shown is read at 320 pixels without moving sideways. */
async function faultsWhenNarrow({ page }: Visitor, address: string): Promise<string[]> {
  await page.setViewportSize(narrow.viewport);
  const faults = (await movesSideways(page)) ? [`${address}: moves sideways at 320 pixels`] : [];
  await page.setViewportSize(wide.viewport);
  return faults;
}

/** Headings of sections that hold nothing else, or only what the rule says of what is not there. */
const bareHeadingsOf = (page: Page): Promise<readonly string[]> =>
  page.locator('section.section').evaluateAll((sections) =>
    sections.flatMap((section) => {
      const rest = section.cloneNode(true) as Element;
      for (const each of rest.querySelectorAll('h2, .block-margin, .note')) each.remove();
      const holds = rest.textContent.trim() !== '' || rest.querySelector('input, img, svg');
      return holds ? [] : [section.querySelector('h2')?.textContent ?? ''];
    }),
  );

/** What axe finds on the page that is shown. */
async function barriersOf({ page }: Visitor, address: string): Promise<string[]> {
  const violations = await barriersOn(page);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => `${address}: ${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}

const movesSideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
