import { officialDate } from '#text/dates.ts';
import { isDate } from '#text/moments.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { ChainLink, ChainStep } from './chain.ts';

/** What each link is called. */
export const chainStepWords: Record<ChainStep, Sentence> = {
  problem: { az: 'Problem', en: 'Problem', ru: 'Проблема' },
  draft: { az: 'Təklif layihəsi', en: 'Draft proposal', ru: 'Проект предложения' },
  handing: { az: 'Layihənin təhvil verilməsi', en: 'Draft handed over', ru: 'Передача проекта' },
  item: { az: 'Gündəliyin məsələsi', en: 'Item of the agenda', ru: 'Вопрос повестки дня' },
  vote: { az: 'Səsvermə', en: 'Vote', ru: 'Голосование' },
  protocol: { az: 'Protokol', en: 'Protocol', ru: 'Протокол' },
  sending: { az: 'Ünvanına göndərilməsi', en: 'Sent to its addressee', ru: 'Направлено адресату' },
  answer: { az: 'Cavab', en: 'Answer', ru: 'Ответ' },
  duty: { az: 'Öhdəlik', en: 'Duty', ru: 'Обязательство' },
  report: { az: 'Hesabat', en: 'Report', ru: 'Отчёт' },
  acceptance: { az: 'Hesabata baxılması', en: 'What became of the report', ru: 'Рассмотрение отчёта' },
  closure: { az: 'Bağlanma', en: 'Closure', ru: 'Завершение' },
};

const ways: Readonly<Record<string, Sentence>> = {
  offered: { az: 'rəhbərə göndərilib', en: 'offered to the head', ru: 'направлен руководителю' },
  'not taken up': { az: 'gündəliyə salınmayıb', en: 'not taken onto an agenda', ru: 'в повестку дня не включён' },
  adopted: { az: 'qəbul edilib', en: 'adopted', ru: 'принято' },
  'not adopted': { az: 'qəbul edilməyib', en: 'not adopted', ru: 'не принято' },
  postponed: { az: 'təxirə salınıb', en: 'postponed', ru: 'отложено' },
  'no opinion': { az: 'rəy verilməyib', en: 'no opinion', ru: 'мнение не выражено' },
  withdrawn: { az: 'hazırlanması dayandırılıb', en: 'dropped by its drafter', ru: 'подготовка прекращена' },
  'taken on': { az: 'icraya götürülüb', en: 'taken on', ru: 'принято к исполнению' },
  declined: { az: 'imtina edilib', en: 'declined', ru: 'отклонено' },
  accepted: { az: 'qəbul edilib', en: 'accepted', ru: 'принят' },
  returned: { az: 'geri qaytarılıb', en: 'returned', ru: 'возвращён' },
  executed: { az: 'icra edilib, nəzarətdən çıxarılıb', en: 'executed, off control', ru: 'исполнено, снято с контроля' },
  dropped: { az: 'icra edilmədən nəzarətdən çıxarılıb', en: 'dropped from control', ru: 'снято без исполнения' },
  problem: { az: 'problem bağlanıb', en: 'the problem is closed', ru: 'проблема закрыта' },
};

/** How the link ended, or, of a duty, its term. */
export function chainHow({ how }: Pick<ChainLink, 'how'>): Sentence | undefined {
  if (how === undefined) return undefined;
  if (!isDate(how)) return ways[how];
  return { az: officialDate(how, 'az'), en: officialDate(how, 'en'), ru: officialDate(how, 'ru') };
}

export const chainWords = {
  chain: { az: 'Problemdən nəticəyə', en: 'From the problem to its end', ru: 'От проблемы до результата' },
  theGroup: { az: 'İşçi Qrup', en: 'the Group', ru: 'Рабочая группа' },
  next: { az: 'Növbəti addım', en: 'Next', ru: 'Следующий шаг' },
  link: { az: 'Həlqə', en: 'Link', ru: 'Звено' },
  when: { az: 'Vaxt', en: 'When', ru: 'Когда' },
  who: { az: 'Kim', en: 'Who', ru: 'Кто' },
  clause: { az: 'Bənd', en: 'Clause', ru: 'Пункт' },
  open: { az: 'Bütün zəncir', en: 'The whole chain', ru: 'Вся цепочка' },
} as const satisfies Record<string, Sentence>;

/** What comes after the last link that came about, and who does it. That a draft changed hands brings it no further. */
export function nextStep(links: readonly ChainLink[]): Sentence | undefined {
  const last = links.findLast(({ step }) => step !== 'handing');
  if (!last) return undefined;
  return last.step === 'closure' ? undefined : (afterAnswer[`${last.step} ${last.how ?? ''}`] ?? after[last.step]);
}

const afterAnswer: Readonly<Record<string, Sentence>> = {
  'draft offered': {
    az: 'Rəhbər layihəni gündəliyə salır və ya səbəbini göstərərək salmır.',
    en: 'The head takes it onto an agenda, or says why not.',
    ru: 'Руководитель включает проект в повестку дня или отказывает с указанием причин.',
  },
  'draft not taken up': {
    az: 'Layihə yenidən işlənib rəhbərə bir daha göndərilə bilər.',
    en: 'It may be revised and offered again.',
    ru: 'Проект можно доработать и предложить снова.',
  },
  'draft withdrawn': {
    az: 'Problem üzrə yeni layihə hazırlana bilər.',
    en: 'Another draft may be begun on the problem.',
    ru: 'По проблеме можно начать новый проект.',
  },
  'answer declined': {
    az: 'İmtina edilmiş təklif yenidən gündəliyə irəli sürülə bilər.',
    en: 'What was declined may be suggested for an agenda again.',
    ru: 'Отклонённое предложение можно вновь внести в повестку дня.',
  },
  'acceptance returned': {
    az: 'Qurum yeni hesabat verir.',
    en: 'The body reports anew.',
    ru: 'Орган представляет новый отчёт.',
  },
};

const after: Partial<Record<ChainStep, Sentence>> = {
  problem: {
    az: 'Təklif layihəsi hazırlanır.',
    en: 'A proposal is drafted on it.',
    ru: 'По ней готовится предложение.',
  },
  draft: {
    az: 'Layihə rəhbərə təqdim edilir və gündəliyə salınır.',
    en: 'It is offered to the head and taken onto an agenda.',
    ru: 'Проект предлагается руководителю и включается в повестку дня.',
  },
  item: {
    az: 'Məsələ iclasda səsə qoyulur.',
    en: 'It is put to the vote at the meeting.',
    ru: 'Вопрос ставится на голосование.',
  },
  vote: {
    az: 'Rəhbər protokolu imzalayır.',
    en: 'The head signs the protocol.',
    ru: 'Руководитель подписывает протокол.',
  },
  protocol: {
    az: 'Katiblik qəbul edilmiş təklifi ünvanına göndərir.',
    en: 'The secretariat sends what was adopted to its addressee.',
    ru: 'Секретариат направляет принятое предложение адресату.',
  },
  sending: {
    az: 'Qurum təklifi icraya götürür və ya səbəbini göstərərək imtina edir.',
    en: 'The body takes the proposal on, or declines with its reasons.',
    ru: 'Орган принимает предложение к исполнению или отклоняет с указанием причин.',
  },
  duty: {
    az: 'Qurum icra barədə hesabat verir.',
    en: 'The body reports what was done.',
    ru: 'Орган отчитывается об исполнении.',
  },
  report: {
    az: 'Katiblik və ya rəhbər hesabata baxır.',
    en: 'The secretariat or the head looks at the report.',
    ru: 'Отчёт рассматривает секретариат или руководитель.',
  },
  acceptance: {
    az: 'Öhdəlik tam icra edildikdə nəzarətdən çıxarılır.',
    en: 'Once executed in full, the duty is taken off control.',
    ru: 'После полного исполнения обязательство снимается с контроля.',
  },
};
