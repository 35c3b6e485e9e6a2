import { describe, expect, it, test } from 'vitest';
import { actSamples, names, refusalSamples, zone } from '../../test/samples.ts';
import { flawsOf, isWhole, sentencesIn, textsIn } from '../../test/wording.ts';
import { dutyActs, dutyCommands, dutyRefusals } from './messages.ts';
import * as words from './words.ts';

type Say = (of: unknown, known: typeof names, zone: string) => Parameters<typeof flawsOf>[0];

describe.each([
  ['acts', dutyActs, actSamples.duties],
  ['refusals', dutyRefusals, refusalSamples.duties],
])('sentences of the %s', (_what, sentences, samples) => {
  test.each(Object.entries(samples))('%s is well written in three languages', (key, sample) => {
    const say = sentences[key as keyof typeof sentences] as unknown as Say;
    const sentence = say(sample, names, zone);
    expect(flawsOf(sentence, textsIn(sample))).toEqual([]);
    expect(Object.values(sentence).every(isWhole)).toBe(true);
  });
});

test.each([...sentencesIn(dutyCommands), ...sentencesIn({ ...words })])('%s is well written', (_path, sentence) => {
  expect(flawsOf(sentence)).toEqual([]);
});

describe('what is said to an addressee', () => {
  it('is a request or an invitation, never an order, and an invited body is never called late', () => {
    const { asking, reminding, remindingOfTerm } = words;
    for (const says of [asking, reminding, remindingOfTerm])
      for (const sentence of Object.values(says))
        expect(sentence.az).not.toMatch(/tapşır|məcbur|borclu|gecik|etməlisiniz/u);
    expect(asking.executing.az).toContain('xahiş olunur');
    expect(asking.recommended.az).toContain('dəvət olunur');
  });
});
