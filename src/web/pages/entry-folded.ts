import type { Json } from '#journal/vocabulary.ts';
import { numeral } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';

/** Of a longer list within an act, its page shows so many until the whole is asked for. */
export const mostInSight = 50;

/** An act as its page shows it, and how many members of its lists are left out; each list shows at most so many. */
export function inSight(entry: object, most: number): { readonly says: string; readonly left: number } {
  let left = 0;
  const folded = (part: Json): Json => {
    if (Array.isArray(part)) {
      const more = part.length - most;
      if (more > 0) left += more;
      return [...part.slice(0, most).map(folded), ...(more > 0 ? [`… + ${more}`] : [])];
    }
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, folded(value as Json)]));
  };
  return { says: JSON.stringify(folded(entry as Json), null, 2), left };
}

export const entryWords = {
  whole: { az: 'Aktı bütöv göstərin', en: 'Show the whole act', ru: 'Показать акт целиком' },
} as const satisfies Record<string, Sentence>;

/** `left`: how many there are besides those in sight. */
export const andMoreRows = (left: number): Sentence => ({
  az: `Burada uzun siyahıların ilk ${mostInSight} sətri göstərilir; daha ${numeral(left, 'az')} sətir var.`,
  en: `Of long lists the first ${mostInSight} rows are shown here; ${numeral(left, 'en')} more are not.`,
  ru: `Здесь показаны первые ${mostInSight} строк длинных списков; не показано ещё: ${numeral(left, 'ru')}.`,
});

export const andMoreTexts = (left: number): Sentence => ({
  az: `Daha ${numeral(left, 'az')} mətn var.`,
  en: left === 1 ? 'There is 1 more text.' : `There are ${numeral(left, 'en')} more texts.`,
  ru: `Ещё текстов: ${numeral(left, 'ru')}.`,
});
