import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import type { DraftAct, DraftCommand, ProblemRefusal } from './vocabulary.ts';
import { draftName } from './words.ts';

type Code = 'handedOverByDrafter' | 'draftsAlready' | 'mayNotDraft' | 'draftClosedTo';

export const handingRefusals: RefusalSentences<Extract<ProblemRefusal, { refused: Code }>> = {
  handedOverByDrafter: ({ by }, names) => {
    const who = names.person(by);
    return {
      az: `Layihəni başqasına onu hazırlayan (${who.az}) və ya katiblik təhvil verir.`,
      en: `A draft is handed over by its drafter (${who.en}) or by the secretariat.`,
      ru: `Проект передаёт его составитель (${who.ru}) или секретариат.`,
    };
  },
  draftsAlready: ({ person }, names) => {
    const who = names.person(person);
    return {
      az: `Layihəni elə bu şəxs hazırlayır: ${who.az}. Başqasını seçin.`,
      en: `That person drafts it already: ${who.en}. Choose somebody else.`,
      ru: `Проект уже готовит это лицо: ${who.ru}. Выберите другого.`,
    };
  },
  mayNotDraft: ({ person }, names) => {
    const who = names.person(person);
    return {
      az: `Təklif layihəsini üzv, rəhbər və ya katiblik hazırlayır. Seçilən şəxs onlardan deyil: ${who.az}.`,
      en: `Proposals are drafted by members, the head and the secretariat. The one you chose is none of them: ${who.en}.`,
      ru: `Проекты предложений готовят члены группы, руководитель и секретариат. Выбранное лицо к ним не относится: ${who.ru}.`,
    };
  },
  draftClosedTo: ({ person }, names) => {
    const who = names.person(person);
    return {
      az: `Layihənin və ya onun əsasında duran problemin işarəsi bu şəxsə oxumağa imkan vermir: ${who.az}. Başqasını seçin və ya əvvəlcə işarəni dəyişin.`,
      en: `The mark of the draft, or of a problem on which it stands, does not let this person read it: ${who.en}. Choose somebody else, or have the mark changed first.`,
      ru: `Пометка проекта или проблемы, по которой он готовится, не даёт этому лицу его читать: ${who.ru}. Выберите другого или сначала измените пометку.`,
    };
  },
};

export const handingActs: ActSentences<Extract<DraftAct, { type: 'DraftHandedOver' }>> = {
  DraftHandedOver: ({ draft, person, from }, names) => {
    const [to, before] = [names.person(person), names.person(from)];
    return {
      az: `${draftName(draft).az} səbəbi göstərilməklə təhvil verildi. Əvvəlki hazırlayan: ${before.az}; yeni hazırlayan: ${to.az}.`,
      en: `Draft proposal No. ${draft} was handed over, with a reason: from ${before.en} to ${to.en}.`,
      ru: `Проект предложения № ${draft} передан с указанием причины. Прежний составитель: ${before.ru}; новый составитель: ${to.ru}.`,
    };
  },
};

export const handingCommands: CommandWords<Extract<DraftCommand, { type: 'handOverDraft' }>> = {
  handOverDraft: {
    name: { az: 'Layihəni təhvil verirəm', en: 'I hand the draft over', ru: 'Передаю проект' },
    done: {
      az: 'Layihə təhvil verildi; əvvəlki və yeni hazırlayana bildirilir.',
      en: 'The draft is handed over; whoever drafted it and whoever drafts it now are told.',
      ru: 'Проект передан; прежнему и новому составителям сообщается.',
    },
  },
};
