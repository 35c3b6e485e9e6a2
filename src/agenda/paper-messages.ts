import { itemName, meetingName } from '#meetings/words.ts';
import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { ItemPaperAct, ItemPaperCommand, ItemPaperRefusal } from './vocabulary.ts';

/** `3 nömrəli sənəd`, `paper No. 3`, `документ № 3`: in the nominative, by its number in the meeting. */
export const paperName = (paper: string): Sentence => ({
  az: `${paper} nömrəli sənəd`,
  en: `paper No. ${paper}`,
  ru: `документ № ${paper}`,
});

export const itemPaperRefusals: RefusalSentences<ItemPaperRefusal> = {
  unknownPaper: ({ paper }) => ({
    az: `Bu məsələnin belə sənədi yoxdur: № ${paper}. Ola bilsin, sənəd artıq çıxarılıb. Səhifəni yeniləyin.`,
    en: `This item has no such paper: No. ${paper}. It may have been removed already. Refresh the page.`,
    ru: `У этого вопроса нет такого документа: № ${paper}. Возможно, его уже убрали. Обновите страницу.`,
  }),
  paperThere: ({ paper }) => ({
    az: `Eyni fayl bu məsələyə artıq əlavə edilib: № ${paper}. Başqa fayl seçin.`,
    en: `The same file is already attached to this item: No. ${paper}. Choose another file.`,
    ru: `Этот же файл уже приложен к вопросу: № ${paper}. Выберите другой файл.`,
  }),
  paperOfAnotherBody: ({ body }, names) => {
    const whose = body === null ? undefined : names.body(body);
    return {
      az: `Bu sənədi Sizin qurumunuz əlavə etməyib (${whose?.az ?? 'rəhbər və ya katiblik'}). Onu rəhbər və ya katiblik çıxara bilər.`,
      en: `This paper was not attached by your body (${whose?.en ?? 'the head or the secretariat'}). The head or the secretariat can remove it.`,
      ru: `Этот документ приложен не Вашей организацией (${whose?.ru ?? 'руководитель или секретариат'}). Убрать его может руководитель или секретариат.`,
    };
  },
};

export const itemPaperActs: ActSentences<ItemPaperAct> = {
  PaperAttached: ({ meeting, item, paper }) => ({
    az: `${meetingName(meeting).az}, ${itemName(item).az}: ${paperName(paper).az} əlavə edildi.`,
    en: `Meeting No. ${meeting}, ${itemName(item).en}: ${paperName(paper).en} was attached.`,
    ru: `Заседание № ${meeting}, ${itemName(item).ru}: приложен ${paperName(paper).ru}.`,
  }),
  PaperRemoved: ({ meeting, item, paper }) => ({
    az: `${meetingName(meeting).az}, ${itemName(item).az}: ${paperName(paper).az} səbəbi göstərilməklə çıxarıldı.`,
    en: `Meeting No. ${meeting}, ${itemName(item).en}: ${paperName(paper).en} was removed, with a reason.`,
    ru: `Заседание № ${meeting}, ${itemName(item).ru}: убран ${paperName(paper).ru} с указанием причины.`,
  }),
};

export const itemPaperCommands: CommandWords<ItemPaperCommand> = {
  attachPaper: {
    name: { az: 'Sənədi əlavə edirəm', en: 'I attach the paper', ru: 'Прилагаю документ' },
    done: {
      az: 'Sənəd məsələyə əlavə edildi.',
      en: 'The paper is attached to the item.',
      ru: 'Документ приложен к вопросу.',
    },
  },
  removePaper: {
    name: { az: 'Sənədi çıxarıram', en: 'I remove the paper', ru: 'Убираю документ' },
    done: {
      az: 'Sənəd səbəbi ilə birlikdə çıxarıldı; jurnalda qeydi qalır.',
      en: 'The paper is removed with the reason; the journal keeps its record.',
      ru: 'Документ убран с указанием причины; запись о нём остаётся в журнале.',
    },
  },
};
