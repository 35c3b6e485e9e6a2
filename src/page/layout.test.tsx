import { expect, test } from 'vitest';
import { tongues } from '#text/vocabulary.ts';
import type { Frame } from './frame.ts';
import { Layout } from './layout.tsx';
import { places, words } from './messages.ts';
import { renderPage } from './render.ts';

const frame: Frame = {
  tongue: 'az',
  nonce: 'n0nce',
  theme: 'dark',
  assets: { css: '/assets/vahid-1.css', script: '/assets/main-1.js', fonts: ['/assets/inter-az-1.woff2'] },
  group: { name: { az: 'İşçi Qrup', en: 'Working Group', ru: 'Рабочая группа' }, href: '/g/thb' },
  rail: [
    { place: 'today', href: '/g/thb', count: 3 },
    { place: 'composition', href: '/g/thb/composition' },
    { place: 'journal', href: '/g/thb/journal', count: 0 },
  ],
  bar: ['today', 'composition'],
  current: 'composition',
  person: { name: 'S. Quliyeva', office: 'Səhiyyə Nazirliyi', links: [{ label: 'Çıxış', href: '/out' }] },
  languages: tongues.map((tongue) => ({ tongue, href: `/language/${tongue}` })),
  themes: [{ theme: 'light', href: '/theme/light' }],
  live: '/live',
};

const page = await renderPage(
  <Layout frame={frame} title="Tərkib <1>" streams={['composition', 'meeting/2026-3']}>
    <h1>Tərkib</h1>
  </Layout>,
);

test('a page says its language, its title and what it follows', () => {
  expect(page).toMatch(/^<!doctype html><html lang="az" data-theme="dark">/);
  expect(page).toContain('<title>Tərkib &lt;1&gt; · İşçi Qrup</title>');
  expect(page).toContain('data-live-streams="composition meeting/2026-3"');
  expect(page).toContain('<meta name="vahid-live" content="/live"/>');
});

test('it begins with a way past the rail', () => {
  expect(page.indexOf('<a class="skip" href="#content">Məzmuna keçin')).toBeLessThan(page.indexOf('<nav'));
  expect(page).toContain('<main id="content"');
});

test('the section is marked on the rail and on the bar, and only counts that wait are shown', () => {
  expect(page.match(/aria-current="page"/g)).toHaveLength(2);
  expect(page.match(/<span class="count"[^>]*>\d+/g)).toEqual([
    '<span class="count" id="rail-today-count" data-live="true">3',
    '<span class="count" id="bar-today-count" data-live="true">3',
  ]);
});

test('on a telephone the sections that the bar lacks stand under More', () => {
  const more = page.slice(page.indexOf('bar-more'));
  expect(more).toContain('/g/thb/journal');
  expect(more).toContain('/out');
  expect(more).not.toContain('/g/thb/composition');
});

test('nothing on it needs inline style or script', () => {
  expect(page).not.toMatch(/ style=|<style| on\w+="/);
  expect(page.match(/<script[^>]*>/g)).toEqual(['<script type="module" src="/assets/main-1.js" nonce="n0nce">']);
});

test('every word of the parts is said in every language', () => {
  for (const sentence of [...Object.values(words), ...Object.values(places)]) {
    for (const tongue of tongues) expect(sentence[tongue].trim(), sentence.en).not.toBe('');
  }
});
