import { describe, expect, it } from 'vitest';
import { actSentence, actTables, commandWords, refusalSentence, refusalTables } from '#group/messages.ts';
import type { Command, Refusal } from '#group/vocabulary.ts';
import type { CommandIdReused, Json } from '#journal/vocabulary.ts';
import { charter } from './given.ts';
import { files, read, unlike } from './pages.ts';
import { actSamples, names, refusalSamples } from './samples.ts';

const { law } = charter('az-working-group');

/** Rows of the page's tables whose first cell is a code, with their cells. */
const rowsOf = (page: string): readonly (readonly string[])[] =>
  page
    .split('\n')
    .filter((line) => line.startsWith('| `'))
    .map((line) => line.slice(2, -2).split(' | '));

const bare = (cell: string | undefined): string => (cell ?? '').replaceAll('`', '');

describe('docs/refusals.md', () => {
  const rows = rowsOf(read('docs/refusals.md'));
  const samples: Readonly<Record<string, Refusal | CommandIdReused>> = Object.assign(
    {},
    ...Object.values(refusalSamples),
  );

  it('has one line for every code, and no line without a code', () => {
    const codes = Object.values(refusalTables).flatMap((table) => Object.keys(table));
    expect(
      unlike(
        rows.map(([code]) => bare(code)),
        codes,
      ),
    ).toEqual([]);
  });

  it('says when, in which words, and what to do', () => {
    expect(rows.filter((cells) => cells.length !== 4 || cells.some((cell) => cell.trim() === ''))).toEqual([]);
    for (const [code, , sentence] of rows) {
      const sample = samples[bare(code)];
      expect(sample && refusalSentence(sample, names, law).en).toBe(sentence);
    }
  });

  it('lists no code that nothing in the house ever answers with', () => {
    const sources = files('src').filter((path) => !/(vocabulary|messages|\.test)\.tsx?$/.test(path));
    const code = sources.map(read).join('\n');
    expect(Object.keys(samples).filter((each) => !code.includes(`refused: '${each}'`))).toEqual([]);
  });
});

/** The sections of docs/acts.md, one an act: its line of origin, its sentence, its fields. */
function actsOf(page: string) {
  return page
    .split('\n### ')
    .slice(1)
    .map((section) => ({
      type: section.slice(0, section.indexOf('\n')),
      origin: /^Version \d+\. Follows from .*$/m.exec(section)?.[0] ?? '',
      sentence: /^> (.*)$/m.exec(section)?.[1] ?? '',
      fields: [...section.matchAll(/^- `(\w+)`: \S/gm)].map(([, field]) => field ?? ''),
    }));
}

describe('docs/acts.md', () => {
  const acts = actsOf(read('docs/acts.md'));
  const samples: Readonly<Record<string, { readonly [key: string]: Json }>> = Object.assign(
    {},
    ...Object.values(actSamples),
  );

  it('has one section for every act, and none without an act', () => {
    const types = Object.values(actTables).flatMap((table) => Object.keys(table));
    expect(
      unlike(
        acts.map(({ type }) => type),
        types,
      ),
    ).toEqual([]);
  });

  it.each(acts)('gives every field of $type its meaning, and its sentence', ({ type, fields, sentence }) => {
    const data = samples[type] ?? {};
    expect(unlike(fields, Object.keys(data))).toEqual([]);
    expect(sentence).toBe(actSentence({ type, data }, names, law).en);
  });

  it('says by whom and under which clause, as the charter does', () => {
    const commands = new Set(acts.flatMap(({ origin }) => [...origin.matchAll(/`(\w+)`/g)].map(([, name]) => name)));
    expect(unlike([...commands] as string[], Object.keys(commandWords))).toEqual([]);
    const wrong = acts.flatMap(({ type, origin }) =>
      [...origin.matchAll(/`(\w+)` \(([^;)]+); clause ([^)]+)\)/g)]
        .filter(([, command = '', offices, clause]) => {
          const entry = law.authority[command as Command['type']];
          return entry?.offices.join(', ') !== offices || entry?.clause !== clause;
        })
        .map(([said]) => `${type}: ${said}`),
    );
    expect(wrong).toEqual([]);
  });

  it('names the version that the rooms give the act', () => {
    const code = files('src')
      .filter((path) => path.endsWith('.ts'))
      .map(read)
      .join('\n');
    expect(code.match(/version: (?!1\b)\d+, stream/g)).toBeNull();
    expect(acts.filter(({ origin }) => !origin.startsWith('Version 1. '))).toEqual([]);
  });
});

describe('docs/glossary.md', () => {
  const rows = read('docs/glossary.md')
    .split('\n')
    .filter((line) => /^\| (?!English|-)/.test(line))
    .map((line) => line.split('|').map((cell) => cell.trim()));

  it('has each word once', () => {
    for (const column of [1, 2]) {
      const said = rows.map((cells) => cells[column] ?? '');
      expect(unlike(said, [...new Set(said)])).toEqual([]);
    }
  });

  it('gives each word in three languages, and names only what the code has', () => {
    expect(rows.length).toBeGreaterThan(60);
    expect(rows.filter(([, en, az, ru]) => !en || !az || !/\p{Script=Cyrillic}/u.test(ru ?? ''))).toEqual([]);
    const code = files('src')
      .filter((path) => path.endsWith('.ts'))
      .map(read)
      .join('\n');
    const coded = rows.map(([, , , , , name]) => bare(name)).filter((name) => name !== '');
    expect(coded.length).toBeGreaterThan(50);
    const missing = coded.filter((name) => !new RegExp(`\\b${name}\\b`).test(code));
    expect(missing).toEqual([]);
  });
});

it('lists are compared in a way that can fail', () => {
  expect(unlike(['a', 'c', 'c'], ['a', 'b'])).toEqual([
    'b has no line',
    'c has a line and is not in the code',
    'c has a line and is not in the code',
    'c has two lines',
  ]);
  expect(rowsOf('| `a` | b | c | d |')).toEqual([['`a`', 'b', 'c', 'd']]);
});
