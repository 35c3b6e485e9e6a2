import { fieldLabels as ofMarks } from '#marking/messages.ts';
import { azNumber } from '#text/harmony.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { DraftAmendment, DraftState, Gravity } from './vocabulary.ts';

/** `3 nömrəli problem`, `problem No. 3`, `проблема № 3`: in the nominative. */
export const problemName = (problem: string): Sentence => ({
  az: `${problem} nömrəli problem`,
  en: `problem No. ${problem}`,
  ru: `проблема № ${problem}`,
});

/** `2 nömrəli təklif layihəsi`: what is drafted between meetings, before a meeting numbers it. */
export const draftName = (draft: string): Sentence => ({
  az: `${draft} nömrəli təklif layihəsi`,
  en: `draft proposal No. ${draft}`,
  ru: `проект предложения № ${draft}`,
});

/** `2-ci redaksiya`, `version 2`, `редакция 2`. */
export const versionName = (version: number): Sentence => ({
  az: `${azNumber(version, 'ordinal')} redaksiya`,
  en: `version ${version}`,
  ru: `редакция ${version}`,
});

export const gravityWords: Record<Gravity, Sentence> = {
  minor: { az: 'az əhəmiyyətli', en: 'minor', ru: 'незначительная' },
  serious: { az: 'ciddi', en: 'serious', ru: 'серьёзная' },
  grave: { az: 'çox ciddi', en: 'grave', ru: 'очень серьёзная' },
};

export const problemStates: Record<'open' | 'closed', Sentence> = {
  open: { az: 'açıqdır', en: 'open', ru: 'открыта' },
  closed: { az: 'bağlanıb', en: 'closed', ru: 'закрыта' },
};

export const draftStates: Record<DraftState, Sentence> = {
  drafting: { az: 'hazırlanır', en: 'being drafted', ru: 'готовится' },
  offered: { az: 'rəhbərin cavabı gözlənilir', en: 'the head’s answer is awaited', ru: 'ожидается ответ руководителя' },
  'taken up': { az: 'gündəliyə salınıb', en: 'on an agenda', ru: 'в повестке дня' },
  'not taken up': { az: 'gündəliyə salınmayıb', en: 'not taken up', ru: 'не включён в повестку дня' },
  put: { az: 'iclasa təqdim edilib', en: 'put before a meeting', ru: 'вынесен на заседание' },
  dropped: { az: 'dayandırılıb', en: 'dropped', ru: 'прекращён' },
};

export const amendmentStates: Record<DraftAmendment['state'], Sentence> = {
  proposed: { az: 'cavab gözlənilir', en: 'an answer is awaited', ru: 'ожидается ответ' },
  accepted: { az: 'qəbul edilib', en: 'accepted', ru: 'принята' },
  declined: { az: 'qəbul edilməyib', en: 'declined', ru: 'не принята' },
};

export const fieldLabels = {
  ...ofMarks,
  title: { az: 'Qısa adı', en: 'Short title', ru: 'Краткое название' },
  what: {
    az: 'Nə baş verir və nəyə mane olur',
    en: 'What happens and what it hinders',
    ru: 'Что происходит и чему мешает',
  },
  gravity: { az: 'Nə dərəcədə ciddidir', en: 'How grave it is', ru: 'Насколько это серьёзно' },
  measures: {
    az: 'Planın hansı tədbirlərinə aiddir',
    en: 'Which measures of the plan',
    ru: 'Каких мероприятий плана касается',
  },
  concerns: { az: 'Hansı qurumlara aiddir', en: 'Which bodies it concerns', ru: 'Каких органов касается' },
  evidence: { az: 'Təsdiqedici sənəd', en: 'Confirming paper', ru: 'Подтверждающий документ' },
  evidence1: { az: 'Birinci təsdiqedici sənəd', en: 'First confirming paper', ru: 'Первый подтверждающий документ' },
  evidence2: { az: 'İkinci təsdiqedici sənəd', en: 'Second confirming paper', ru: 'Второй подтверждающий документ' },
  evidence3: { az: 'Üçüncü təsdiqedici sənəd', en: 'Third confirming paper', ru: 'Третий подтверждающий документ' },
  called1: { az: 'Birinci sənədin adı', en: 'Title of the first paper', ru: 'Название первого документа' },
  called2: { az: 'İkinci sənədin adı', en: 'Title of the second paper', ru: 'Название второго документа' },
  called3: { az: 'Üçüncü sənədin adı', en: 'Title of the third paper', ru: 'Название третьего документа' },
  measuresMore: { az: 'Əlavə edilən tədbirlər', en: 'Measures to add', ru: 'Добавляемые мероприятия' },
  measuresOff: {
    az: 'Bu tədbirlər çıxarılsın',
    en: 'Take these measures out',
    ru: 'Исключить эти мероприятия',
  },
  evidenceOff: { az: 'Bu sənədlər çıxarılsın', en: 'Take these papers out', ru: 'Исключить эти документы' },
  drafter: { az: 'Layihəni kim davam etdirir', en: 'Who goes on with the draft', ru: 'Кто продолжит проект' },
  person: { az: 'Katiblikdən kim', en: 'Who of the secretariat', ru: 'Кто из секретариата' },
  with: { az: 'Hansı problemlə birlikdə', en: 'Together with which problem', ru: 'Вместе с какой проблемой' },
  comment: { az: 'Rəy', en: 'Comment', ru: 'Мнение' },
  reason: { az: 'Səbəb', en: 'Reason', ru: 'Причина' },
  problems: { az: 'Hansı problemlərə görə', en: 'On which problems', ru: 'По каким проблемам' },
  text: { az: 'Təklifin mətni', en: 'Text of the proposal', ru: 'Текст предложения' },
  addressee: { az: 'Kimə ünvanlanır', en: 'To whom it is addressed', ru: 'Кому адресовано' },
  why: { az: 'Nə üçün', en: 'Why', ru: 'Почему' },
  meeting: { az: 'Hansı iclas üçün', en: 'For which meeting', ru: 'Для какого заседания' },
  base: { az: 'Redaksiya', en: 'Version', ru: 'Редакция' },
  item: { az: 'Gündəliyin məsələsi', en: 'Item of the agenda', ru: 'Вопрос повестки дня' },
} as const satisfies Record<string, Sentence>;
