import { meetingName } from '#meetings/words.ts';
import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { PackAct, PackCommand, PackRefusal } from './pack-vocabulary.ts';

/** `1 nömrəli sənədlər toplusu`, `pack of papers No. 1`, `комплект документов № 1`: in the nominative. */
export const packName = (pack: string): Sentence => ({
  az: `${pack} nömrəli sənədlər toplusu`,
  en: `pack of papers No. ${pack}`,
  ru: `комплект документов № ${pack}`,
});

export const packRefusals: RefusalSentences<PackRefusal> = {
  emptyPack: () => ({
    az: 'Toplu hazırlamaq olmur: gündəlikdə bütün Qrupun oxuya biləcəyi məsələ yoxdur. Əvvəlcə gündəliyi müəyyən edin.',
    en: 'No pack can be made: the agenda has no item that the whole Group may read. Set the agenda first.',
    ru: 'Составить комплект нельзя: в повестке нет вопроса, открытого для всей Группы. Сначала определите повестку дня.',
  }),
  packStands: ({ pack }) => ({
    az: `${pack} nömrəli toplu hazırlanandan bəri heç nə dəyişməyib. Həmin toplunu götürün.`,
    en: `Nothing has changed since pack No. ${pack}. Take that one.`,
    ru: `С комплекта № ${pack} ничего не изменилось. Возьмите его.`,
  }),
};

export const packActs: ActSentences<PackAct> = {
  PackMade: ({ meeting, pack, agenda, separately }) => {
    const papers = agenda.reduce((sum, item) => sum + item.papers.length, 0);
    const apart = separately.items.length + separately.papers.length;
    return {
      az: `${meetingName(meeting).az}: ${packName(pack).az} müəyyən edildi. Məsələ: ${agenda.length}, sənəd: ${papers}, ayrıca təqdim olunan: ${apart}.`,
      en: `Meeting No. ${meeting}: ${packName(pack).en} was fixed. Items: ${agenda.length}, papers: ${papers}, handed out separately: ${apart}.`,
      ru: `Заседание № ${meeting}: определён ${packName(pack).ru}. Вопросов: ${agenda.length}, документов: ${papers}, выдаётся отдельно: ${apart}.`,
    };
  },
};

export const packCommands: CommandWords<PackCommand> = {
  makePack: {
    name: { az: 'Toplunu hazırlayıram', en: 'I make the pack', ru: 'Составляю комплект' },
    done: {
      az: 'Toplunun tərkibi qeydə alındı; fayllar hazırlanır.',
      en: 'What goes into the pack is recorded; its files are being made.',
      ru: 'Состав комплекта зафиксирован; файлы готовятся.',
    },
  },
};
