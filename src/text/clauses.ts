import { azDotted } from './harmony.ts';
import type { Sentence, Tongue } from './vocabulary.ts';

/**
 * A clause as people name it: `3.5-ci bənd`, `clause 3.5`, `пункт 3.5`; from three parts on it is a sub-clause
 * (`4.1.2-ci yarımbənd`, `подпункт 4.1.2`). Ids that are not dotted numbers (`art-16`) follow the word unchanged.
 */
export function clauseName(id: string, tongue: Tongue): string {
  const dotted = /^\d+(\.\d+)*$/.test(id);
  const sub = dotted && id.split('.').length > 2;
  switch (tongue) {
    case 'az':
      return dotted ? `${azDotted(id, 'ordinal')} ${sub ? 'yarımbənd' : 'bənd'}` : `bənd ${id}`;
    case 'en':
      return `clause ${id}`;
    case 'ru':
      return `${sub ? 'подпункт' : 'пункт'} ${id}`;
  }
}

/** The clause's name in every language. */
export const clauseSentence = (id: string): Sentence => ({
  az: clauseName(id, 'az'),
  en: clauseName(id, 'en'),
  ru: clauseName(id, 'ru'),
});
