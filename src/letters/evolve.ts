import type { Entry } from '#journal/vocabulary.ts';
import type { Letters, LettersAct, PaperAct } from './vocabulary.ts';

export const noLetters = (): Letters => ({ register: new Map(), paperActs: new Map() });

/** Folds one act of the stream `letters`; changes `letters` in place. */
export function evolveLetters(letters: Letters, entry: Entry): Letters {
  const { type, data, at, by, position } = entry as Entry & LettersAct;
  const hand = { by, at, position };
  switch (type) {
    case 'LetterRegistered':
      letters.register.set(data.letter, { ...data, registered: hand });
      return letters;
    case 'PaperActRecorded':
      letters.paperActs.set(data.paperAct, {
        ...data,
        recorded: hand,
        state: 'awaiting',
        settled: undefined,
        reason: undefined,
      });
      return letters;
    case 'PaperActConfirmed':
      return settle(letters, data.paperAct, { state: 'confirmed', settled: hand, reason: undefined });
    case 'PaperActReturned':
      return settle(letters, data.paperAct, { state: 'returned', settled: hand, reason: data.reason });
  }
}

type Settled = Pick<PaperAct, 'state' | 'settled' | 'reason'>;

function settle(letters: Letters, id: string, settled: Settled): Letters {
  const paperAct = letters.paperActs.get(id);
  if (paperAct) Object.assign(paperAct, settled);
  return letters;
}
