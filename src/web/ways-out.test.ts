import { expect, test } from 'vitest';
import { Unread } from '#journal/unread.ts';
import type { Letter } from '#mail/vocabulary.ts';
import type { Answer } from '#page/answer.ts';
import type { Block } from '#paper/vocabulary.ts';
import { csvLine } from './pages/csv.ts';

// The compiler is the judge here, as in `src/page/jsx-runtime.test.tsx`: these are the other ways on which a text leaves.
const unread = new Unread(new Map([['a', { thing: 'letter/1', body: 'Məktub' }]]));

test('a system is answered with no text whose mark was not asked, however deep it lies', () => {
  const answers: Answer[] = [
    { letter: { number: '1', acts: [{ at: null, by: undefined, done: true, of: 3 }] } },
    // @ts-expect-error as the answer
    unread,
    // @ts-expect-error within it
    { letter: { texts: unread } },
    // @ts-expect-error in a list
    { texts: [unread] },
    // @ts-expect-error nor with what JSON would show as nothing
    { texts: new Map([['a', 'Məktub']]) },
    // @ts-expect-error nor with what opens it
    { texts: () => 'Məktub' },
  ];
  expect(answers.map((answer) => failureOf(() => JSON.stringify(answer)))).toEqual([
    null,
    told,
    told,
    told,
    null,
    null,
  ]);
});

test('a table, a paper and a letter hold none', () => {
  // @ts-expect-error a cell
  expect(csvLine([unread])).not.toContain('Məktub');
  // @ts-expect-error a paragraph
  const block: Block = { kind: 'paragraph', text: unread };
  // @ts-expect-error a subject
  const subject: Letter['subject'] = unread;
  // @ts-expect-error nor what a letter says
  const body: Letter['body'] = unread;
  for (const kept of [block, subject, body]) expect(() => JSON.stringify(kept)).toThrow(told);
});

const told = 'Texts whose marks were not asked are given to nobody.';

function failureOf(make: () => string): string | null {
  try {
    make();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
