import type { Sentence } from '#text/vocabulary.ts';
import type { Choice } from './vocabulary.ts';

/** As a choice was made, within a sentence. */
export const choiceWords: Record<Choice, Sentence> = {
  for: { az: 'lehinə', en: 'for', ru: 'за' },
  against: { az: 'əleyhinə', en: 'against', ru: 'против' },
  abstain: { az: 'bitərəf', en: 'abstained', ru: 'воздержался' },
};
