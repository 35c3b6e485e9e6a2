import type { ServerResponse } from 'node:http';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { openBrowser } from '../browser.ts';
import { type SampleServer, serveSample } from './server.ts';

let browser: Browser;
let context: BrowserContext;
let server: SampleServer;
let streams: ServerResponse[] = [];
let opened = 0;
let asked = 0;
let askedAgain = 0;
let drafts: string[] = [];
let present = 8;
let isOut = false;
const over = 'event: over\ndata: signIn\n\n';

const words =
  'data-lost="Lost" data-back="Back" data-saving="Saving" data-saved="Saved" data-not-saved="Not saved" data-closed="Gone" data-signed-out="Out" data-sign-in="Sign in again"';

/** The second item with its form, and a form in which one of two items is chosen; `item` is what became of the second. */
let item: 'open' | 'over' | 'closed' = 'open';
const items = () =>
  `${
    item === 'open'
      ? '<section id="item-2"><h2>The second item</h2><form id="heard" method="post" action="/g/thb/meetings/1/items/2"><textarea name="heard"></textarea></form></section>'
      : item === 'over'
        ? '<section id="item-2"><h2>The second item</h2><p>Closed at noon</p></section>'
        : ''
  }<form id="draft" method="post" action="/g/thb/meetings/1/proposals"><select name="item"><option value="1">One</option>${
    item === 'closed' ? '' : '<option value="2">The second item</option>'
  }</select><textarea name="proposal"></textarea></form>`;

/** A page in which everything that a reader may hold stands inside one live region. */
const html = (script: string) => `<!doctype html><html lang="en"><head><title>Room</title>
<meta name="vahid-live" content="/live"><script type="module" src="${script}"></script></head>
<body data-live-streams="meeting/1"><div id="region" data-live>
<p id="present">${present} present</p>
<details id="why"><summary>Why</summary><p>${present} of 14</p></details>
<form id="speech" method="post" data-working-copy="/drafts/1"><input type="hidden" name="command" value="${present}">
<textarea name="text"></textarea><button type="submit">Record</button></form>
${present < 10 ? '<p id="refused">No quorum</p>' : '<form id="vote" method="post"><select name="by"><option value="">Choose</option><option>secretly</option></select><button type="submit">Open the vote</button></form>'}
${items()}
<p id="kept" data-permanent>${present}</p></div>
<p id="connection" role="status" data-permanent ${words}></p></body></html>`;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serveSample((path, request, response, assets) => {
    if (path === '/live') {
      opened += 1;
      if (isOut) {
        response.writeHead(200, { 'Content-Type': 'text/event-stream' }).end(over);
        return true;
      }
      response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).write(': here\n\n');
      streams.push(response);
      request.on('close', () => {
        streams = streams.filter((each) => each !== response);
      });
    } else if (path === '/drafts/1') {
      request.setEncoding('utf8').on('data', (draft) => drafts.push(draft));
      request.on('end', () => response.writeHead(204).end());
    } else if (path === '/g/thb/working-copies/meetings/1/items/2') {
      response.writeHead(item === 'closed' ? 404 : 204).end();
    } else if (path === '/g/thb/meetings/1/items/2') {
      // The address of an act: what was sent is shown again with why it was refused, and nothing is to be read there.
      const refused = request.method === 'POST';
      askedAgain += refused ? 0 : 1;
      response.writeHead(refused ? 409 : 405, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(refused ? html(assets.page.script).replace('<p id="present">', '<p id="refusal">No</p>$&') : 'no');
    } else if (path === '/g/thb/meetings/1') {
      asked += 1;
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html(assets.page.script));
    } else return false;
    return true;
  });
});

beforeEach(async () => {
  present = 8;
  item = 'open';
  isOut = false;
  opened = 0;
  drafts = [];
  context = await browser.newContext();
});

afterEach(() => context.close());

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

async function openRoom(): Promise<Page> {
  const page = await context.newPage();
  await page.goto(`${server.url}/g/thb/meetings/1`);
  await page.waitForTimeout(250);
  return page;
}

const commit = (streamNames: readonly string[], group = 'thb') => {
  for (const stream of streams)
    stream.write(`event: commit\ndata: ${JSON.stringify({ group, streams: streamNames })}\n\n`);
};

test('a commit made elsewhere shows within half a second', async () => {
  const page = await openRoom();
  present = 9;
  commit(['meeting/1']);
  await page.getByText('9 present').waitFor({ timeout: 500 });
});

test.each(['while it was heard', 'when it was asked for'])(
  'a session that is over, as told %s, is said without a fault: nothing more is asked, what was typed stays, and signing in again goes on',
  async (when) => {
    isOut = when === 'when it was asked for';
    const complaints: string[] = [];
    context.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    const page = await openRoom();
    await page.locator('#speech textarea').fill('Heard');
    if (!isOut) {
      await expect.poll(() => streams.length).toBeGreaterThan(0);
      for (const stream of streams) stream.end(over);
    }
    const link = page.locator('#connection', { hasText: /^Out Sign in again$/ }).locator('a');
    expect(await link.getAttribute('href')).toBe(`/sign-in?to=${encodeURIComponent('/g/thb/meetings/1')}`);
    const [before, streamsBefore] = [asked, opened];
    await page.waitForTimeout(1_500);
    expect([asked, opened]).toEqual([before, streamsBefore]);
    isOut = false;
    // As when somebody who has signed in elsewhere comes back to the tab.
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => opened).toBe(streamsBefore + 1);
    present = 9;
    commit(['meeting/1']);
    await page.getByText('9 present').waitFor();
    expect(await page.locator('#speech textarea').inputValue()).toBe('Heard');
    expect(complaints).toEqual([]);
  },
);

test('a commit about something else asks for nothing', async () => {
  const page = await openRoom();
  const before = asked;
  commit(['meeting/2']);
  commit(['meeting/1'], 'gender');
  await page.waitForTimeout(300);
  expect(asked).toBe(before);
});

test('what the reader types, holds open and has in focus stays', async () => {
  const page = await openRoom();
  await page.locator('#why summary').click();
  await page.locator('#speech textarea').fill('Heard: the ministry');
  await page.locator('#speech textarea').press('ArrowLeft');
  present = 10;
  commit(['meeting/1']);
  await page.getByText('10 present').waitFor();
  expect(await page.locator('#speech textarea').inputValue()).toBe('Heard: the ministry');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
  expect(await page.locator('#speech textarea').evaluate((area: HTMLTextAreaElement) => area.selectionStart)).toBe(18);
  expect(await page.locator('#why').getAttribute('open')).toBe('');
  expect(await page.locator('#why p').textContent()).toBe('10 of 14');
  expect(await page.locator('#kept').textContent()).toBe('8');
  expect(await page.locator('#speech input').inputValue(), "the begun form keeps its command's id").toBe('8');
});

test('what has become possible appears, what no longer is gives way to its reason', async () => {
  const page = await openRoom();
  present = 10;
  commit(['meeting/1']);
  await page.getByRole('button', { name: 'Open the vote' }).waitFor();
  present = 9;
  commit(['meeting/1']);
  await page.getByText('No quorum').waitFor();
  expect(await page.locator('#vote').count()).toBe(0);
});

test('what is chosen in a list keeps its form, and what the browser shows first is not chosen', async () => {
  const page = await openRoom();
  present = 10;
  commit(['meeting/1']);
  await page.locator('#vote select').selectOption('secretly');
  present = 9;
  commit(['meeting/1']);
  await page.getByText('No quorum').waitFor();
  expect(await page.locator('#vote select').inputValue()).toBe('secretly');
  await page.locator('#vote select').selectOption('');
  present = 7;
  commit(['meeting/1']);
  await page.getByText('7 present').waitFor();
  expect(await page.locator('#vote').count()).toBe(0);
});

test('six tabs share one stream, and the next takes over when its tab closes', async () => {
  const pages = [];
  for (let tab = 0; tab < 6; tab += 1) pages.push(await openRoom());
  expect(opened).toBe(1);
  present = 9;
  commit(['meeting/1']);
  for (const page of pages) await page.getByText('9 present').waitFor();
  await pages[0]?.close();
  await expect.poll(() => opened).toBe(2);
  present = 11;
  await expect.poll(() => streams.length).toBe(1);
  commit(['meeting/1']);
  await pages[5]?.getByText('11 present').waitFor();
});

test('a lost connection is said, and what was missed is caught up on return', async () => {
  const page = await openRoom();
  await expect.poll(() => streams.length).toBeGreaterThan(0);
  for (const stream of streams) stream.destroy();
  await page.getByText('Lost').waitFor();
  present = 12;
  await page.getByText('12 present').waitFor({ timeout: 10_000 });
  await page.getByText('Back').waitFor();
});

test('a working copy is kept while it is typed, without the id of the command', async () => {
  const page = await openRoom();
  await page.locator('#speech textarea').pressSequentially('Heard & said');
  await page.getByText('Saved').waitFor();
  expect(drafts).toEqual(['text=Heard+%26+said']);
});

test('a second press sends nothing', async () => {
  const page = await openRoom();
  let posts = 0;
  await page.route('**/meetings/1', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    posts += 1;
    await new Promise((later) => setTimeout(later, 300));
    await route.fulfill({ status: 204 });
  });
  await page.getByRole('button', { name: 'Record' }).dblclick();
  await page.waitForTimeout(500);
  expect(posts).toBe(1);
});

test('a form whose item is closed to the reader goes with the item, whatever was typed, and that is said', async () => {
  const page = await openRoom();
  await page.locator('#heard textarea').fill('What was heard');
  await page.locator('#draft select').selectOption('2');
  await page.locator('#draft textarea').fill('A proposal');
  item = 'closed';
  commit(['meeting/1']);
  await expect.poll(() => page.locator('#connection').textContent()).toBe('Gone');
  expect(await page.locator('#region').textContent()).not.toContain('The second item');
  expect(await page.locator('#heard').count()).toBe(0);
  // What is typed elsewhere stays; nothing else is chosen in place of what has gone.
  expect(await page.locator('#draft textarea').inputValue()).toBe('A proposal');
  expect(await page.locator('#draft select').evaluate((select) => (select as HTMLSelectElement).selectedIndex)).toBe(
    -1,
  );
});

test('a form whose act is merely over stays with what was typed: the answer to it says why', async () => {
  const page = await openRoom();
  await page.locator('#heard textarea').fill('What was heard');
  item = 'over';
  commit(['meeting/1']);
  await expect.poll(() => page.locator('#region').textContent()).toContain('Closed at noon');
  expect(await page.locator('#heard textarea').inputValue()).toBe('What was heard');
});

test('a page that shows a refusal is no address to ask for, and goes when what it is about is closed', async () => {
  const page = await openRoom();
  await page.locator('#heard textarea').fill('The ministry was heard');
  await page.locator('#heard').evaluate((form: HTMLFormElement) => form.submit());
  await page.locator('#refusal').waitFor();
  await page.waitForTimeout(250);
  askedAgain = 0;
  commit(['meeting/1']);
  await page.waitForTimeout(400);
  expect(askedAgain).toBe(0);
  expect(await page.locator('#refusal').count()).toBe(1);
  item = 'closed';
  commit(['meeting/1']);
  await page.locator('#refusal').waitFor({ state: 'detached', timeout: 2000 });
});
