import type { OnPaper } from '#journal/vocabulary.ts';
import { registerNumber } from '#text/register-number.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';

const words = {
  onPaper: { az: 'kağız üzərində', en: 'on paper', ru: 'на бумаге' },
  number: { az: 'qeydiyyat №', en: 'register No.', ru: 'рег. №' },
  recordedBy: { az: 'qeyd edən', en: 'recorded by', ru: 'внёс' },
  confirmedBy: { az: 'təsdiq edən', en: 'confirmed by', ru: 'подтвердил' },
} as const satisfies Record<string, Sentence>;

/** How persons are called. */
type Called = (person: string) => Sentence;

/** `kağız üzərində, qeydiyyat № G-2026/1; qeyd edən L. Abbasova, təsdiq edən R. Vəliyev`; no capital, no full stop. */
export const onPaperSays = (onPaper: OnPaper, called: Called): Sentence =>
  inEveryTongue((tongue) => `${words.onPaper[tongue]}, ${onPaperTrail(onPaper, called)[tongue]}`);

/** The same without the first words, where they stand already. */
export const onPaperTrail = ({ letter, recordedBy, confirmedBy }: OnPaper, called: Called): Sentence =>
  inEveryTongue((tongue) =>
    [
      `${words.number[tongue]} ${registerNumber(letter)}; ${words.recordedBy[tongue]} ${called(recordedBy)[tongue]}`,
      `${words.confirmedBy[tongue]} ${called(confirmedBy)[tongue]}`,
    ].join(', '),
  );
