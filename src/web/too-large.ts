import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { sizeName } from './agenda/size.ts';

/** How much was sent and how much may be, in bytes; `sent` is not known of what was broken off. */
export type TooLarge = { readonly sent?: number | undefined; readonly most: number };

const says = ({ sent, most }: TooLarge, what: Sentence, alone: Sentence): Sentence =>
  sent === undefined || sizeName(sent, 'en') === sizeName(most, 'en')
    ? inEveryTongue((tongue) => `${alone[tongue]} ${sizeName(most, tongue)}.`)
    : inEveryTongue(
        (tongue) => `${what[tongue]} ${sizeName(sent, tongue)}. ${limit[tongue]} ${sizeName(most, tongue)}.`,
      );

const limit: Sentence = { az: 'Hədd:', en: 'The limit is', ru: 'Предел —' };

/** Of one file: what stands after the name of its field. */
export const tooLargeFile = (size: TooLarge): Sentence =>
  says(
    size,
    { az: 'fayl həddindən böyükdür:', en: 'the file is too large:', ru: 'файл слишком велик:' },
    {
      az: 'fayl həddindən böyükdür. Hədd:',
      en: 'the file is too large. The limit is',
      ru: 'файл слишком велик. Предел —',
    },
  );

/** Of a whole form, which was not read. */
export const tooLargeBody = (size: TooLarge): Sentence =>
  says(
    size,
    {
      az: 'Göndərilən məlumat həddindən böyükdür:',
      en: 'What was sent is too large:',
      ru: 'Отправленное слишком велико:',
    },
    {
      az: 'Göndərilən məlumat həddindən böyükdür. Hədd:',
      en: 'What was sent is too large. The limit is',
      ru: 'Отправленное слишком велико. Предел —',
    },
  );
