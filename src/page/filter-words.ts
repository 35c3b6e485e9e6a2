import { numeral } from '#text/numbers.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';

/** What forms over lists, and lists in parts, say everywhere alike. */
export const filterWords = {
  show: { az: 'Göstərin', en: 'Show', ru: 'Показать' },
  showAll: { az: 'Hamısını göstərin', en: 'Show all', ru: 'Показать все' },
  found: { az: 'Tapıldı', en: 'Found', ru: 'Найдено' },
  none: {
    az: 'Bu şərtlərə uyğun qeyd yoxdur',
    en: 'Nothing fits these conditions',
    ru: 'По этим условиям ничего нет',
  },
  noneSays: { az: 'Şərtləri dəyişin.', en: 'Change the conditions.', ru: 'Измените условия.' },
  list: { az: 'Siyahı', en: 'List', ru: 'Список' },
  earlier: { az: 'Əvvəlki səhifə', en: 'Previous page', ru: 'Предыдущая страница' },
  further: { az: 'Növbəti səhifə', en: 'Next page', ru: 'Следующая страница' },
} as const satisfies Record<string, Sentence>;

/** `12 (cəmi 340)`, `12 of 340`, `12 из 340`. */
export function countOf(count: number, of: number, tongue: Tongue): string {
  const [part, all] = [numeral(count, tongue), numeral(of, tongue)];
  switch (tongue) {
    case 'az':
      return `${part} (cəmi ${all})`;
    case 'en':
      return `${part} of ${all}`;
    case 'ru':
      return `${part} из ${all}`;
  }
}
