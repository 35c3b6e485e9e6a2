import { azNumber } from '#text/harmony.ts';
import type { CountedNoun } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';

/** Offices and mandates whose end is recorded. */
export const endNoun: CountedNoun = {
  az: 'bitən səlahiyyət',
  en: ['ending mandate or office', 'ending mandates and offices'],
  ru: ['оканчивающееся полномочие', 'оканчивающихся полномочия', 'оканчивающихся полномочий'],
};

export const seatsAheadWords = {
  title: {
    az: 'Boş yerlər və 90 gün ərzində bitən səlahiyyətlər',
    en: 'Vacant seats, and what ends within 90 days',
    ru: 'Вакантные места и полномочия, оканчивающиеся в течение 90 дней',
  },
  short: { az: 'Boş yerlər və bitən səlahiyyətlər', en: 'Vacant seats and ends', ru: 'Вакансии и сроки' },
  awaitsNominee: {
    az: 'qurumun təklifini gözləyir',
    en: 'awaits a nomination by the body',
    ru: 'ожидает предложения органа',
  },
  nominee: { az: 'namizəd', en: 'nominee', ru: 'кандидат' },
  awaitsApproval: {
    az: 'Koordinatorun qərarını gözləyir',
    en: 'awaits the Coordinator',
    ru: 'ожидает решения Координатора',
  },
  ends: { az: 'son gün', en: 'last day', ru: 'последний день' },
  toComposition: { az: 'Tərkibə keçin', en: 'Go to the composition', ru: 'Перейти к составу' },
  now: (members: number, needed: number): Sentence => ({
    az: `Hazırda yetərsay üçün ${members} üzvdən ${azNumber(needed, 'possessive')} tələb olunur.`,
    en: `For the quorum ${needed} of ${members} members are needed now.`,
    ru: `Для кворума сейчас требуется ${needed} из ${members} членов.`,
  }),
  afterwards: (members: number, needed: number): Sentence => ({
    az: `Səlahiyyəti bitənləri heç kim əvəz etməsə, ${members} üzvdən ${azNumber(needed, 'possessive')} tələb olunacaq.`,
    en: `If nobody follows those whose mandate or office ends, ${needed} of ${members} will be needed.`,
    ru: `Если никто не сменит тех, чьи полномочия оканчиваются, потребуется ${needed} из ${members}.`,
  }),
  filled: (members: number, needed: number): Sentence => ({
    az: `Boş yerlər tutulsa, ${members} üzvdən ${azNumber(needed, 'possessive')} tələb olunacaq.`,
    en: `If the vacant seats are filled, ${needed} of ${members} will be needed.`,
    ru: `Если вакантные места будут заняты, потребуется ${needed} из ${members}.`,
  }),
} as const;
