import type { Charter } from '#charter/vocabulary.ts';
import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { fromDate, officialDate } from '#text/dates.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { FoundingAct, FoundingCommand, FoundingRefusal } from './vocabulary.ts';

export const foundingRefusals: RefusalSentences<FoundingRefusal> = {
  unknownGroup: () => ({
    az: 'Belə qrup yoxdur və ya hələ yaradılmayıb. Ünvanı yoxlayın.',
    en: 'There is no such group, or it has not been founded yet. Check the address.',
    ru: 'Такой группы нет или она ещё не создана. Проверьте адрес.',
  }),
  noSuchDay: ({ day }) => ({
    az: `Təqvimdə belə gün yoxdur: “${day}”. Günü düzəldib yenidən göndərin.`,
    en: `The calendar has no such day: “${day}”. Correct the day and send it again.`,
    ru: `В календаре нет такого дня: «${day}». Исправьте день и отправьте снова.`,
  }),
  groupAlreadyFounded: () => ({
    az: 'Bu qrup artıq yaradılıb. Onun səhifəsinə keçin.',
    en: 'This group has already been founded. Go to its page.',
    ru: 'Эта группа уже создана. Перейдите на её страницу.',
  }),
  unknownCharter: ({ charter }) => ({
    az: `Proqramda belə qaydalar yoxdur: “${charter}”. Siyahıdan seçin.`,
    en: `The program has no such charter: “${charter}”. Choose one from the list.`,
    ru: `В программе нет таких правил: «${charter}». Выберите из списка.`,
  }),
  charterOfAnotherBody: ({ charter }) => ({
    az: `Bunlar başqa orqanın qaydalarıdır: “${charter}”. Qrup yalnız öz qaydalarının yeni redaksiyasını qəbul edə bilər.`,
    en: `This is the charter of another body: “${charter}”. A group can adopt only a newer version of its own.`,
    ru: `Это правила другого органа: «${charter}». Группа может принять только новую редакцию своих правил.`,
  }),
  charterAlreadyInForce: () => ({
    az: 'Qaydaların bu redaksiyası artıq qüvvədədir.',
    en: 'This version of the charter is already in force.',
    ru: 'Эта редакция правил уже действует.',
  }),
  secondOfficerDropped: () => ({
    az: 'Qaydaların bu nəşrində vəzifə qeydini ikinci şəxs təsdiqləmir. Qüvvədə olan nəşrdən ona qayıtmaq olmaz.',
    en: 'In this edition of the charter no second officer confirms who holds an office. The group cannot go back to it.',
    ru: 'В этой редакции правил запись о должности не подтверждает второе лицо. Вернуться к ней нельзя.',
  }),
  charterNotYetInForce: ({ from }) => ({
    az: `Qaydaların bu redaksiyası hələ qüvvəyə minməyib: ${fromDate(from, 'az')} qüvvədə olacaq. Onu həmin gündən qəbul edin.`,
    en: `This version of the charter is not in force yet: it will be ${fromDate(from, 'en')}. Adopt it on that day or later.`,
    ru: `Эта редакция правил ещё не вступила в силу: она действует ${fromDate(from, 'ru')}. Примите её в этот день или позже.`,
  }),
  unknownSilence: ({ silence }) => ({
    az: `Qaydalarda belə açıq məsələ yoxdur: “${silence}”. Siyahıdan seçin.`,
    en: `The charter names no such silence: “${silence}”. Choose one from the list.`,
    ru: `В правилах нет такого открытого вопроса: «${silence}». Выберите из списка.`,
  }),
  unknownReading: ({ silence, reading }) => ({
    az: `Bu açıq məsələnin belə oxunuşu yoxdur: “${silence}”, “${reading}”. Təklif olunanlardan birini seçin.`,
    en: `This silence has no such reading: “${silence}”, “${reading}”. Choose one of those offered.`,
    ru: `У этого открытого вопроса нет такого прочтения: «${silence}», «${reading}». Выберите из предложенных.`,
  }),
  readingInForce: () => ({
    az: 'Qrup bu məsələni artıq belə həll edib. Başqa oxunuş seçin.',
    en: 'The group has already settled it this way. Choose another reading.',
    ru: 'Группа уже решила этот вопрос так. Выберите другое прочтение.',
  }),
};

const versionOf = ({ charter, from }: { readonly charter: string; readonly from: string }): Sentence =>
  inEveryTongue((tongue) => `${tongue === 'en' ? `“${charter}”` : `«${charter}»`}, ${officialDate(from, tongue)}`);

/** The silence and its reading as the charter words them; their ids where the charter at hand has no such silence. */
function settled(data: { readonly silence: string; readonly reading: string }, charter: Charter | undefined): Sentence {
  const silence = charter?.silences.find(({ id }) => id === data.silence);
  const reading = silence && [silence.reading, ...silence.alternatives].find(({ id }) => id === data.reading);
  return inEveryTongue(
    (tongue) => `${silence?.question[tongue] ?? data.silence} – ${reading?.title[tongue] ?? data.reading}`,
  );
}

/** Of one charter, or of none (the ids then stand for themselves). */
export const foundingActs = (charter: Charter | undefined): ActSentences<FoundingAct> => ({
  GroupFounded: (data) => {
    const version = versionOf(data);
    return {
      az: `${data.demonstration ? 'Nümayiş qrupu' : 'Qrup'} yaradıldı; qaydalar: ${version.az}.`,
      en: `${data.demonstration ? 'A demonstration group' : 'The group'} was founded; charter: ${version.en}.`,
      ru: `Создана ${data.demonstration ? 'демонстрационная группа' : 'группа'}; правила: ${version.ru}.`,
    };
  },
  CharterAdopted: (data) => {
    const version = versionOf(data);
    return {
      az: `Qaydaların yeni redaksiyası qəbul edildi: ${version.az}.`,
      en: `A new version of the charter was adopted: ${version.en}.`,
      ru: `Принята новая редакция правил: ${version.ru}.`,
    };
  },
  SilenceSettled: (data) => {
    const how = settled(data, charter);
    return {
      az: `Qaydaların açıq qoyduğu məsələ həll edildi: ${how.az}.`,
      en: `A silence of the charter was settled: ${how.en}.`,
      ru: `Решён вопрос, который правила оставляют открытым: ${how.ru}.`,
    };
  },
});

export const foundingCommands: CommandWords<FoundingCommand> = {
  foundGroup: {
    name: { az: 'Qrupu yaradıram', en: 'I found the group', ru: 'Создаю группу' },
    done: { az: 'Qrup yaradıldı.', en: 'The group is founded.', ru: 'Группа создана.' },
  },
  adoptCharter: {
    name: {
      az: 'Qaydaların yeni redaksiyasını qəbul edirəm',
      en: 'I adopt the new version of the charter',
      ru: 'Принимаю новую редакцию правил',
    },
    done: {
      az: 'Qaydaların yeni redaksiyası qəbul edildi.',
      en: 'The new version of the charter is adopted.',
      ru: 'Новая редакция правил принята.',
    },
  },
  settleSilence: {
    name: { az: 'Açıq məsələni həll edirəm', en: 'I settle the silence', ru: 'Решаю открытый вопрос' },
    done: { az: 'Açıq məsələ həll edildi.', en: 'The silence is settled.', ru: 'Открытый вопрос решён.' },
  },
};
