import type { Sentence } from '#text/vocabulary.ts';
import type { ReplyAnswer, ReplyChannel } from './vocabulary.ts';

/** What somebody says of himself. */
export const answers: Record<ReplyAnswer, Sentence> = {
  comes: { az: 'gələcəyəm', en: 'I shall come', ru: 'приду' },
  remotely: {
    az: 'videobağlantı ilə qoşulacağam',
    en: 'I shall join by video link',
    ru: 'подключусь по видеосвязи',
  },
  cannot: { az: 'iştirak edə bilmirəm', en: 'I cannot take part', ru: 'не смогу участвовать' },
};

/** What is said of others. */
export const answersOf: Record<ReplyAnswer, Sentence> = {
  comes: { az: 'gələcək', en: 'will come', ru: 'придёт' },
  remotely: { az: 'videobağlantı ilə qoşulacaq', en: 'will join by video link', ru: 'подключится по видеосвязи' },
  cannot: { az: 'iştirak edə bilmir', en: 'cannot take part', ru: 'не сможет участвовать' },
};

export const channels: Record<ReplyChannel, Sentence> = {
  session: { az: 'proqramda', en: 'in the program', ru: 'в программе' },
  link: {
    az: 'məktubdakı keçidlə, proqrama daxil olmadan',
    en: 'by the link of the letter, without signing in',
    ru: 'по ссылке из письма, без входа в программу',
  },
  officer: {
    az: 'Katibliyin qeydi ilə',
    en: 'recorded by the secretariat',
    ru: 'записан Секретариатом',
  },
};

export const fieldLabels = {
  answer: { az: 'Cavab', en: 'Reply', ru: 'Ответ' },
  reason: {
    az: 'Səbəb (yalnız rəhbər və Katiblik görür)',
    en: 'Reason (seen by the head and the secretariat only)',
    ru: 'Причина (видят только руководитель и Секретариат)',
  },
  person: { az: 'Üzv', en: 'Member', ru: 'Член' },
  revision: { az: 'Redaksiya', en: 'Revision', ru: 'Редакция' },
} as const satisfies Record<string, Sentence>;
