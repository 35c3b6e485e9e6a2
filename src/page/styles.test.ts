import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const styles = ['tokens', 'base', 'frame', 'sheet', 'act', 'work', 'media'].map((name) =>
  readFileSync(new URL(`styles/${name}.css`, import.meta.url), 'utf8'),
);
const tokens = styles[0] ?? '';

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function contrast(one: string, other: string): number {
  const light = (hex: string) => {
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [high = 0, low = 0] = [light(one), light(other)].sort((a, b) => b - a);
  return (high + 0.05) / (low + 0.05);
}

function themeOf(block: string): (name: string) => string {
  const values = new Map([...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/gi)].map(([, name, value]) => [name, value]));
  return (name) => values.get(name) ?? `no --${name}`;
}

const [light = '', chosen = '', device = ''] = [...tokens.matchAll(/\{[^{}]*--paper[^{}]*\}/g)].map(([block]) => block);
const themes = { light: themeOf(light), dark: themeOf(chosen) };

test.each(Object.entries(themes))('%s: text has the contrast it needs', (_, color) => {
  for (const ground of ['paper', 'surface']) {
    expect(contrast(color('ink'), color(ground))).toBeGreaterThan(7);
    for (const text of ['muted', 'caspian', 'met', 'awaited', 'refused']) {
      expect(contrast(color(text), color(ground)), `${text} on ${ground}`).toBeGreaterThan(4.5);
    }
    expect(contrast(color('edge'), color(ground)), `edge on ${ground}`).toBeGreaterThan(3);
  }
  expect(contrast(color('on-caspian'), color('caspian'))).toBeGreaterThan(4.5);
  for (const state of ['met', 'awaited', 'refused']) {
    expect(contrast(color(state), color(`${state}-wash`)), `${state} on its wash`).toBeGreaterThan(4.5);
  }
});

test('the dark theme by choice is the dark theme by device', () => {
  const flat = (block: string) => block.replace(/\s+/g, ' ');
  expect(flat(device)).toBe(flat(chosen));
  expect(chosen).toContain('--paper: #12171d');
});

test('every colour comes from the tokens', () => {
  for (const style of styles.slice(1, 6)) expect(style).not.toMatch(/#[0-9a-f]{3,8}\b/i);
});
