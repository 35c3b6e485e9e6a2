import { type CountedNoun, counted } from '#text/numbers.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { Expected } from './expected.ts';

const members: CountedNoun = {
  az: 'üzv',
  en: ['member', 'members'],
  ru: ['член', 'члена', 'членов'],
};

const many = (count: number): Sentence => inEveryTongue((tongue) => counted(count, members, tongue));

export const expectedWords = {
  title: { az: 'Gözlənilən yetərsay', en: 'Expected quorum', ru: 'Ожидаемый кворум' },
  question: { az: 'İştirak edəcəksiniz?', en: 'Will you take part?', ru: 'Вы примете участие?' },
  yours: { az: 'Cavabınız', en: 'Your reply', ru: 'Ваш ответ' },
  notYet: { az: 'cavab verilməyib', en: 'no reply yet', ru: 'ответа нет' },
  change: { az: 'Cavabı dəyişirəm', en: 'I change my reply', ru: 'Изменяю ответ' },
  why: { az: 'Səbəb', en: 'Reason', ru: 'Причина' },
  byName: { az: 'Üzvlərin cavabları', en: 'Replies of the members', ru: 'Ответы членов' },
  headCannot: {
    az: 'Rəhbər iştirak edə bilməyəcəyini bildirib.',
    en: 'The head has said that he cannot take part.',
    ru: 'Руководитель сообщил, что не сможет участвовать.',
  },
  counts: (comes: number, remotely: number, cannot: number, unanswered: number): Sentence => ({
    az: `Gələcək: ${comes}; videobağlantı ilə: ${remotely}; iştirak edə bilmir: ${cannot}; cavab verməyib: ${unanswered}.`,
    en: `Will come: ${comes}; by video link: ${remotely}; cannot: ${cannot}; have not answered: ${unanswered}.`,
    ru: `Придут: ${comes}; по видеосвязи: ${remotely}; не смогут: ${cannot}; не ответили: ${unanswered}.`,
  }),
  needed: (needed: number, sure: number): Sentence => ({
    az: `Yetərsay üçün lazımdır: ${many(needed).az}; iştirakını bildirib: ${many(sure).az}.`,
    en: `Needed for the quorum: ${many(needed).en}; said they will take part: ${many(sure).en}.`,
    ru: `Для кворума нужно: ${many(needed).ru}; сообщили об участии: ${many(sure).ru}.`,
  }),
  outlooks: {
    reached: () => ({
      az: 'Bu cavablarla yetərsay var.',
      en: 'With these replies there is a quorum.',
      ru: 'При этих ответах кворум есть.',
    }),
    open: (missing) => ({
      az: `Yetərsay cavab verməyənlərdən asılıdır. Hələ çatmır: ${many(missing).az}.`,
      en: `The quorum depends on those who have not answered. Still missing: ${many(missing).en}.`,
      ru: `Кворум зависит от тех, кто не ответил. Пока не хватает: ${many(missing).ru}.`,
    }),
    fails: (missing) => ({
      az: `Bu cavablarla iclas baş tutmayacaq. Çatmır: ${many(missing).az}. Vaxtı dəyişməyə hələ imkan var.`,
      en: `With these replies the meeting would fail. Missing: ${many(missing).en}. There is still time to move it.`,
      ru: `При этих ответах заседание не состоится. Не хватает: ${many(missing).ru}. Его ещё можно перенести.`,
    }),
    unknown: () => ({
      az: 'Yetərsay qaydası məlum deyil.',
      en: 'The rule of the quorum is not known.',
      ru: 'Правило кворума неизвестно.',
    }),
  } satisfies Record<Expected['outlook'], (missing: number) => Sentence>,
} as const;
