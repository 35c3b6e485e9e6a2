import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filterWords } from '#page/filter-words.ts';
import { letterWords } from '#web/pages/letters-words.ts';
import { base } from './asking.ts';
import { letterSurfaces, type SecretLetter } from './letter-surfaces.ts';
import { pdf, type ReadingGroup, readingGroup } from './reading-group.ts';
import { markNamed, surfacesNamed, truthTable } from './table.ts';

let of: ReadingGroup;
let secret: SecretLetter;

beforeAll(async () => {
  of = await readingGroup();
  const scan = await of.bring('second', pdf('gizli məktub'));
  const registered = await of.done('second', '/secretariat/letters', {
    ...{ direction: 'in', on: '2026-11-10', theirs: 'Gizlinömrə', body: 'health', subject: 'Gizliməktub', scan },
  });
  const recorded = await of.done('second', '/secretariat/on-paper', {
    ...{ command: 'paper-0001', act: '/meetings/2026-2/date-agreement', whose: 'coordinator', revision: '1' },
    evidence: 'in-2026-2',
  });
  secret = {
    letter: 'in-2026-2',
    words: ['Gizliməktub', 'Gizlinömrə'],
    scan,
    paperAct: 'paper-0001',
    acts: [registered.from, recorded.from],
    setter: of.ask('secretariat'),
    officer: of.ask('secretariat'),
  };
});

afterAll(() => of?.house.stop());

it('the page lists every surface of a letter that is taken, and takes every one that it lists', () => {
  expect(surfacesNamed('Surface of a letter')).toEqual(Object.keys(letterSurfaces));
});

describe('the truth table of letters in docs/reading.md', () => {
  for (const row of truthTable('Mark of the letter')) {
    it(row.mark, async () => {
      await of.mark(['letter/in-2026-2'], row);
      expect(await of.wrongAt(letterSurfaces, secret, row)).toEqual([]);
    });
  }
});

it('a register of which one may read nothing looks as if it were empty', async () => {
  const nobody = { mark: 'offices', cells: new Map() };
  expect(markNamed(nobody.mark)).toBeDefined();
  await of.mark(['letter/in-2026-1'], nobody);
  const { text } = await of.ask('coordinator')(`${base}/secretariat/letters`);
  expect(text).toContain(letterWords.none.az);
  expect(text).not.toContain(filterWords.none.az);
  const { text: journal } = await of.ask('coordinator')(`${base}/journal`);
  expect(journal).not.toContain('value="letters"');
});
