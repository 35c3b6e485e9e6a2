import { counted } from '#text/numbers.ts';
import { inEveryTongue, list } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { Charter, MajorityBase, Need, OfficeId, Period, RuleName, Rules } from './vocabulary.ts';

/** The values of a rule that the text states. */
type Value<Name extends RuleName> = Rules[Name] extends { readonly value: infer Value }
  ? Exclude<Value, 'unknown'>
  : Exclude<Rules['majority'][number]['value'], 'unknown'>;

export type Say<Name extends RuleName> = (value: Value<Name>, charter: Charter) => Sentence;

/** Sentences of some of the rules. */
export type Saying<Name extends RuleName> = { readonly [Each in Name]: Say<Each> };

export const say = (az: string, en: string, ru: string): Sentence => ({ az, en, ru });

/** Phrases put together with a semicolon; empty ones are passed over. */
export const join = (...parts: readonly (Sentence | undefined)[]): Sentence =>
  inEveryTongue((tongue) => parts.flatMap((part) => part?.[tongue] || []).join('; '));

/** A value that is one of a few words, each with its sentence: a word that is missing does not compile. */
export const among =
  <Word extends string>(words: Readonly<Record<Word, Sentence>>) =>
  (value: Word): Sentence =>
    words[value];

const units = {
  hours: { az: 'saat', en: ['hour', 'hours'], ru: ['час', 'часа', 'часов'] },
  days: { az: 'gün', en: ['day', 'days'], ru: ['день', 'дня', 'дней'] },
  weeks: { az: 'həftə', en: ['week', 'weeks'], ru: ['неделя', 'недели', 'недель'] },
  months: { az: 'ay', en: ['month', 'months'], ru: ['месяц', 'месяца', 'месяцев'] },
  years: { az: 'il', en: ['year', 'years'], ru: ['год', 'года', 'лет'] },
} as const;

export const period = ({ amount, unit }: Period): Sentence =>
  inEveryTongue((tongue) => counted(amount, units[unit], tongue));

/** Shares that have a name of their own; the rest are said in figures. */
const shares: Readonly<Record<string, { readonly least: Sentence; readonly more: Sentence }>> = {
  '1/2': {
    least: say('azı yarısı', 'at least half', 'не менее половины'),
    more: say('yarıdan çoxu', 'more than half', 'более половины'),
  },
  '2/3': {
    least: say('azı üçdə ikisi', 'at least two thirds', 'не менее двух третей'),
    more: say('üçdə ikidən çoxu', 'more than two thirds', 'более двух третей'),
  },
  '3/4': {
    least: say('azı dörddə üçü', 'at least three quarters', 'не менее трёх четвертей'),
    more: say('dörddə üçdən çoxu', 'more than three quarters', 'более трёх четвертей'),
  },
};

/** `azı üçdə ikisi`, `at least two thirds`, `не менее двух третей`. */
export function needWords(need: Need): Sentence {
  if (need.compare === 'all') return say('hamısı', 'all', 'все');
  if ('number' in need) return say(`azı ${need.number} nəfər`, `at least ${need.number}`, `не менее ${need.number}`);
  const figures = need.share.join('/');
  const named = shares[figures];
  if (need.compare === 'more than')
    return named?.more ?? say(`${figures} hissədən çoxu`, `more than ${figures}`, `более ${figures}`);
  return named?.least ?? say(`azı ${figures} hissəsi`, `at least ${figures}`, `не менее ${figures}`);
}

/** What is counted, in the genitive where the language has one: the need follows it in Azerbaijani, precedes it elsewhere. */
export const of = (need: Need, base: Sentence): Sentence => {
  const words = needWords(need);
  return say(`${base.az} ${words.az}`, `${words.en} ${base.en}`, `${words.ru} ${base.ru}`);
};

export const ofMembers = say('üzvlərin', 'of the members', 'членов');

export const bases: Record<MajorityBase, Sentence> = {
  cast: say(
    'lehinə və əleyhinə verilmiş səslərin',
    'of the votes cast for and against',
    'голосов, поданных за и против',
  ),
  present: say('iştirak edən üzvlərin', 'of the members present', 'присутствующих членов'),
  members: say('bütün üzvlərin', 'of all members', 'всех членов'),
  entitled: say('səs verə bilən üzvlərin', 'of the members entitled to vote', 'членов, имеющих право голоса'),
};

export const titled = (offices: readonly OfficeId[], charter: Charter): Sentence =>
  inEveryTongue((tongue) =>
    list(
      offices.map((id) => charter.offices.find((office) => office.id === id)?.title[tongue] ?? id),
      tongue,
    ),
  );

export const agreedWith = (agreement: OfficeId | 'none', charter: Charter): Sentence => {
  if (agreement === 'none')
    return say('razılaşdırma tələb olunmur', 'no agreement is needed', 'согласование не требуется');
  const who = titled([agreement], charter);
  return say(`razılaşdıran: ${who.az}`, `in agreement with: ${who.en}`, `по согласованию: ${who.ru}`);
};
