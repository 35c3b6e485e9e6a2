import { describe, expect, test } from 'vitest';
import { registerNumber } from '#text/register-number.ts';
import { actSamples, names, refusalSamples, zone } from '../../test/samples.ts';
import { flawsOf, isWhole, sentencesIn, textsIn } from '../../test/wording.ts';
import { directions, fieldLabels, lettersActs, lettersCommands, lettersRefusals, paperActStates } from './messages.ts';
import { paperCommands } from './on-paper.ts';
import { paperActName } from './paper-act-names.ts';

type Say = (of: unknown, known: typeof names, zone: string) => Parameters<typeof flawsOf>[0];

describe.each([
  ['acts', lettersActs, actSamples.letters],
  ['refusals', lettersRefusals, refusalSamples.letters],
])('sentences of the %s', (_what, sentences, samples) => {
  test.each(Object.entries(samples))('%s is well written in three languages', (key, sample) => {
    const say = sentences[key as keyof typeof sentences] as unknown as Say;
    const sentence = say(sample, names, zone);
    expect(flawsOf(sentence, textsIn(sample))).toEqual([]);
    expect(Object.values(sentence).every(isWhole)).toBe(true);
  });
});

test.each([
  ...sentencesIn(lettersCommands),
  ...sentencesIn({ directions, fieldLabels, paperActStates }),
  ...paperCommands.map((command) => [command, paperActName(command)] as const),
])('%s is well written', (_path, sentence) => {
  expect(flawsOf(sentence)).toEqual([]);
});

test('a letter’s number is written as on the letter, by its direction', () => {
  expect(registerNumber('in-2026-1')).toBe('G-2026/1');
  expect(registerNumber('out-2026-12')).toBe('Ç-2026/12');
});
