import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { dateName, yearName } from '#text/dates.ts';
import type { CalendarAct, CalendarCommand, CalendarRefusal } from './vocabulary.ts';

export const calendarRefusals: RefusalSentences<CalendarRefusal> = {
  dayOfAnotherYear: ({ day, year }) => ({
    az: `Bu gün başqa ilə aiddir: ${dateName(day, 'az')}; təqvim: ${yearName(year, 'az')}. Tarixi düzəldin və ya həmin ilin təqviminə yazın.`,
    en: `This day belongs to another year: ${dateName(day, 'en')}; the calendar is that of ${year}. Correct the date, or enter it in the calendar of its year.`,
    ru: `Этот день относится к другому году: ${dateName(day, 'ru')}; календарь: ${yearName(year, 'ru')}. Исправьте дату или внесите её в календарь того года.`,
  }),
  dayTwice: ({ day }) => ({
    az: `Bu gün iki dəfə yazılıb: ${dateName(day, 'az')}. Birini silin.`,
    en: `This day is written twice: ${dateName(day, 'en')}. Take one of them away.`,
    ru: `Этот день записан дважды: ${dateName(day, 'ru')}. Уберите одну из записей.`,
  }),
  movedOntoRest: ({ day }) => ({
    az: `İstirahət günü həftəsonuna köçürülə bilməz: ${dateName(day, 'az')}. Tarixi düzəldin.`,
    en: `A day off cannot be moved onto a weekend: ${dateName(day, 'en')}. Correct the date.`,
    ru: `Выходной нельзя перенести на субботу или воскресенье: ${dateName(day, 'ru')}. Исправьте дату.`,
  }),
  workedOffWeekend: ({ day }) => ({
    az: `Bu gün onsuz da həftənin iş günüdür: ${dateName(day, 'az')}. Burada yalnız iş günü olan şənbə və bazar günlərini yazın.`,
    en: `This is a weekday already: ${dateName(day, 'en')}. Enter only Saturdays and Sundays on which one works here.`,
    ru: `Это и так будний день: ${dateName(day, 'ru')}. Вносите сюда только рабочие субботы и воскресенья.`,
  }),
  workingDaysDisagree: ({ year, counted, stated }) => ({
    az: `Siyahılara görə ${yearName(year, 'az')} üzrə ${counted} iş günü alınır, mənbədə isə ${stated} göstərilib. Siyahıları mənbə ilə tutuşdurun.`,
    en: `By the lists ${year} has ${counted} working days, but the source is said to count ${stated}. Compare the lists with the source.`,
    ru: `По спискам в ${yearName(year, 'ru', 'году')} выходит ${counted} рабочих дней, а по источнику — ${stated}. Сверьте списки с источником.`,
  }),
  calendarChangedMeanwhile: ({ year, version }) => ({
    az: `Siz yazarkən ${yearName(year, 'az')} üzrə təqvimi başqası dəyişib; indi redaksiya ${version} qüvvədədir. Ona baxın və lazımdırsa yenidən göndərin.`,
    en: `Somebody changed the calendar of ${year} while you were writing; version ${version} stands now. Look at it, and send yours again if it is needed.`,
    ru: `Пока Вы писали, календарь на ${yearName(year, 'ru')} изменили; сейчас действует редакция ${version}. Посмотрите её и при необходимости отправьте ещё раз.`,
  }),
  calendarStands: ({ year, version }) => ({
    az: `Heç nə dəyişməyib: ${yearName(year, 'az')} üzrə təqvim (redaksiya ${version}) elə belədir.`,
    en: `Nothing is changed: the calendar of ${year} (version ${version}) says the same.`,
    ru: `Ничего не изменено: календарь на ${yearName(year, 'ru')} (редакция ${version}) такой же.`,
  }),
  calendarReasonMissing: ({ year }) => ({
    az: `${yearName(year, 'az')} üzrə təqvim artıq var. Düzəlişin səbəbini yazın: ona görə hesablanmış müddətlər bu təqvimə söykənir.`,
    en: `There is a calendar of ${year} already. Say why it is corrected: terms were reckoned by it.`,
    ru: `Календарь на ${yearName(year, 'ru')} уже есть. Укажите причину исправления: по нему рассчитаны сроки.`,
  }),
};

export const calendarActs: ActSentences<CalendarAct> = {
  CalendarEntered: ({ table: { year, workingDays }, version }) => ({
    az: `İş günləri təqvimi daxil edildi: ${yearName(year, 'az')}, redaksiya ${version}, ${workingDays} iş günü.`,
    en: `The calendar of working days was entered: ${year}, version ${version}, ${workingDays} working days.`,
    ru: `Внесён календарь рабочих дней: ${yearName(year, 'ru')}, редакция ${version}, рабочих дней: ${workingDays}.`,
  }),
};

export const calendarCommands: CommandWords<CalendarCommand> = {
  enterCalendar: {
    name: { az: 'Təqvimi daxil edirəm', en: 'I enter the calendar', ru: 'Вношу календарь' },
    done: {
      az: 'Təqvim daxil edildi. Əvvəllər hesablanmış müddətlər dəyişmədi.',
      en: 'The calendar is entered. Terms reckoned before have not moved.',
      ru: 'Календарь внесён. Ранее рассчитанные сроки не изменились.',
    },
  },
};
