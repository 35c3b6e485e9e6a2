import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Tongue } from '#text/vocabulary.ts';
import type { Answer, TestHouse } from '../house.ts';

export const wide = { viewport: { width: 1440, height: 900 } };
export const telephone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true };
export const narrow = { viewport: { width: 320, height: 640 } };

/** A browser of its own for a person of the demonstration group, with what went wrong in it. */
export type Visitor = { readonly context: BrowserContext; readonly page: Page; readonly complaints: string[] };

export async function visit(
  browser: Browser,
  house: TestHouse,
  person: string,
  options: BrowserContextOptions & { readonly tongue?: Tongue } = wide,
): Promise<Visitor> {
  const { tongue = 'az', ...given } = options;
  const context = await browser.newContext({ ...given, baseURL: house.url });
  await context.addCookies([
    { name: 'place-demo', value: person, url: house.url },
    { name: 'tongue', value: tongue, url: house.url },
  ]);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  return { context, page, complaints };
}

export const members = [
  'quliyeva',
  'ahmadova',
  'cafarov',
  'huseynli',
  'sixaliyev',
  'karimova',
  'valiyev',
  'safarova',
  'qasimov',
] as const;

/** Address of the result of an act that must succeed. */
export const done = (answer: Answer): string => {
  expect(answer.status, answer.text.slice(0, 400)).toBe(201);
  return (answer.json as { result: string }).result;
};

/** A meeting of today, agreed and noticed, with one item for decision. */
export async function convened(house: TestHouse): Promise<string> {
  const [head, coordinator, officer] = [house.as('aslanli'), house.as('tahirli'), house.as('orucova')];
  const meeting = done(
    await head.send('/g/demo/meetings', {
      on: '2026-11-20T12:30',
      place: 'Bakı, Azərbaycan prospekti 7',
      title: ['Zərər çəkmiş şəxslər üçün sığınacaqların maliyyələşdirilməsi', 'Müxtəlif məsələlər'],
      kind: ['decision', 'discussion'],
    }),
  );
  done(await coordinator.send(`${meeting}/date-agreement`, { revision: 1 }));
  done(await coordinator.send(`${meeting}/agenda-agreement`, { revision: 1 }));
  done(await officer.send(`${meeting}/notice`));
  return meeting;
}

/** A meeting that is open, with its head and nine members, and a proposal on the item in hand. */
export async function opened(house: TestHouse): Promise<string> {
  const [head, officer] = [house.as('aslanli'), house.as('orucova')];
  const meeting = await convened(house);
  for (const person of ['aslanli', ...members]) {
    done(await officer.send(`${meeting}/arrivals`, { person, presence: person === 'qasimov' ? 'remote' : 'in room' }));
  }
  done(await head.send(`${meeting}/opening`));
  done(await head.send(`${meeting}/item-in-hand`, { item: '1' }));
  done(
    await officer.send(`${meeting}/proposals`, {
      item: '1',
      text: 'Nazirliyə sığınacaqların maliyyələşdirilməsi üçün 2027-ci ilin büdcəsində vəsait nəzərdə tutmaq tövsiyə edilsin.',
      addressee: 'labour',
    }),
  );
  return meeting;
}

/** The same with the vote open and two ballots cast. */
export async function voting(house: TestHouse): Promise<string> {
  const meeting = await opened(house);
  done(await house.as('aslanli').send(`${meeting}/proposals/1/vote`));
  done(await house.as('quliyeva').send(`${meeting}/proposals/1/ballots`, { choice: 'for' }));
  done(await house.as('ahmadova').send(`${meeting}/proposals/1/ballots`, { choice: 'against' }));
  return meeting;
}
