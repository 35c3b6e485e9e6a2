import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { renderPage } from '#page/render.ts';
import { barriersOn } from '../barriers.ts';
import { openBrowser } from '../browser.ts';
import { desk, room, sampleFrame } from './sample.tsx';
import { type SampleServer, serveSample } from './server.ts';

const pages = { desk, room };
let browser: Browser;
let server: SampleServer;

beforeAll(async () => {
  browser = await openBrowser();
  server = await serveSample((path, _, response, assets) => {
    const page = path === '/desk' ? desk : path === '/room' ? room : undefined;
    if (!page) return false;
    void renderPage(page(sampleFrame(assets.page))).then((html) =>
      response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' }).end(html),
    );
    return true;
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

const screens: Record<string, BrowserContextOptions> = {
  wide: { viewport: { width: 1440, height: 900 } },
  dark: { viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  telephone: { viewport: { width: 390, height: 844 } },
  'telephone, dark': { viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
};

async function open(path: string, options: BrowserContextOptions) {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(`${server.url}/${path}`);
  return { page, complaints, close: () => context.close() };
}

describe.each(Object.keys(pages))('the parts of %s', (path) => {
  test.each(Object.entries(screens))('are open to everybody: %s', async (_, options) => {
    const { page, complaints, close } = await open(path, options);
    for (const details of await page.locator('details:not(.person, .bar-more) > summary:visible').all()) {
      await details.click();
    }
    const violations = await barriersOn(page);
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  test.each([320, 390, 720, 1024, 1440])('never need scrolling sideways at %i px', async (width) => {
    const { page, close } = await open(path, { viewport: { width, height: 640 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await close();
  });
});

test.each(['Inter', 'Noto Serif'])('%s has every letter and sign that the pages use', async (family) => {
  const { page, close } = await open('desk', {});
  await page.evaluate((name) => {
    const text = 'AaÇçƏəĞğIıİiÖöŞşÜü АаЁёЯя 0123 №₼€×·–—“”«»…';
    const line = Object.assign(document.createElement('p'), { id: 'letters', textContent: text });
    line.style.fontFamily = name;
    document.body.append(line);
    return document.fonts.load(`15px "${name}"`, text);
  }, family);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('DOM.enable');
  await devtools.send('CSS.enable');
  const { root } = await devtools.send('DOM.getDocument');
  const { nodeId } = await devtools.send('DOM.querySelector', { nodeId: root.nodeId, selector: '#letters' });
  const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
  expect(fonts.filter((font) => !font.isCustomFont)).toEqual([]);
  expect(fonts.length).toBeGreaterThan(0);
  await close();
});

test('the first page is small', async () => {
  const html = await renderPage(room(sampleFrame(server.assets.page)));
  const size = (address: string) => server.assets.get(address.replace('/assets/', ''))?.encoded.br?.length ?? 1e9;
  const fonts = server.assets.page.fonts.map((font) => server.assets.get(font.replace('/assets/', ''))?.bytes.length);
  expect(html.length + size(server.assets.page.css)).toBeLessThan(40_000);
  expect(size(server.assets.page.script)).toBeLessThan(30_000);
  expect(fonts.reduce<number>((sum, bytes) => sum + (bytes ?? 1e9), 0)).toBeLessThan(120_000);
});
