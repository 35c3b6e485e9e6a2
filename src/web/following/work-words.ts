import { yearName } from '#text/dates.ts';
import { counted, numeral } from '#text/numbers.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { DueDay, WorkEntry } from './work-plan.ts';

export const workWords = {
  title: (year: number): Sentence => ({
    az: `${yearName(year, 'az')} üzrə iş planı`,
    en: `Work plan of ${year}`,
    ru: `План работы на ${yearName(year, 'ru')}`,
  }),
  kind: { az: 'İŞ PLANI', en: 'WORK PLAN', ru: 'ПЛАН РАБОТЫ' },
  years: { az: 'İllər', en: 'Years', ru: 'Годы' },
  says: {
    az: 'Bu cədvəl Tədbirlər Planından özü tərtib olunur: rüblük iclaslar, müddətlər, mərhələlər və nəzarətdə olan işlər. Plan və ya hesabat qrafiki dəyişəndə cədvəl də dəyişir.',
    en: 'This table draws itself from the plan: the meetings of the quarters, terms, milestones and items under control. It changes with the plan and with the schedule of reports.',
    ru: 'Эта таблица составляется из Плана мероприятий сама: заседания кварталов, сроки, этапы и дела на контроле. Она меняется вместе с планом и графиком отчётов.',
  },
  when: { az: 'Tarix', en: 'Day', ru: 'День' },
  what: { az: 'Nə', en: 'What', ru: 'Что' },
  about: { az: 'Üzrə', en: 'About', ru: 'По' },
  quarter: { az: 'Rüb', en: 'Quarter', ru: 'Квартал' },
  number: { az: 'Tədbir', en: 'Measure', ru: 'Мероприятие' },
  meeting: {
    az: 'Rübün iclası çağırılmalıdır',
    en: 'The meeting of the quarter is to be called by this day',
    ru: 'Заседание квартала должно быть созвано до этого дня',
  },
  outside: (year: number): Sentence => ({
    az: `${yearName(year, 'az')}də bu plan qüvvədə deyil.`,
    en: `This plan is not in force in ${year}.`,
    ru: `В ${yearName(year, 'ru', 'году')} этот план не действует.`,
  }),
  outsideSays: {
    az: 'Başqa plan da yoxdursa, həmin il üçün yalnız rüblük iclaslar qalır. Üzvlərin bu müddətdə qalıb-qalmaması qaydaların açıq qoyduğu məsələdir.',
    en: 'Where there is no other plan either, only the meetings of the quarters remain for that year. Whether members stay meanwhile is left open by the rules.',
    ru: 'Если нет и другого плана, на этот год остаются только заседания кварталов. Остаются ли члены на это время, правила не говорят.',
  },
  partly: {
    az: 'Plan ilin bir hissəsində qüvvədədir:',
    en: 'The plan is in force for a part of the year:',
    ru: 'План действует часть года:',
  },
  suggest: { az: 'Gündəliyə təklif edin', en: 'Suggest for the agenda', ru: 'Предложить в повестку' },
  suggested: (year: number): Sentence => ({
    az: `İşçi Qrupun ${yearName(year, 'az')} üzrə iş planı`,
    en: `Work plan of the Group for ${year}`,
    ru: `План работы Группы на ${yearName(year, 'ru')}`,
  }),
  why: {
    az: 'İş planı qüvvədə olan Tədbirlər Planından tərtib olunub.',
    en: 'The work plan is drawn from the plan in force.',
    ru: 'План работы составлен из действующего Плана мероприятий.',
  },
  more: (count: number): Sentence => ({
    az: `və daha ${numeral(count, 'az')}`,
    en: `and ${numeral(count, 'en')} more`,
    ru: `и ещё ${numeral(count, 'ru')}`,
  }),
  nothing: { az: 'Bu rübdə müddət yoxdur', en: 'No term falls into this quarter', ru: 'В этом квартале сроков нет' },
  drawnOn: { az: 'Tərtib olunub', en: 'Drawn', ru: 'Составлено' },
} as const;

export const entryNames: Readonly<Record<WorkEntry['kind'], Sentence>> = {
  reports: { az: 'Hesabatların son günü', en: 'Reports are due', ru: 'Срок отчётов' },
  begin: { az: 'Tədbirlər başlayır', en: 'Measures begin', ru: 'Начало мероприятий' },
  end: { az: 'Tədbirlərin müddəti bitir', en: 'Terms of measures end', ru: 'Окончание мероприятий' },
  milestone: { az: 'Mərhələ', en: 'Milestone', ru: 'Этап' },
  duty: {
    az: 'İcraya götürülmüş təklifin müddəti',
    en: 'Term of a proposal that was taken on',
    ru: 'Срок принятого к исполнению предложения',
  },
  'plan begins': { az: 'Planın ilk günü', en: 'First day of the plan', ru: 'Первый день плана' },
  'plan ends': { az: 'Planın son günü', en: 'Last day of the plan', ru: 'Последний день плана' },
};

const report = { az: 'hesabat', en: ['report', 'reports'], ru: ['отчёт', 'отчёта', 'отчётов'] } as const;
const body = { az: 'qurum', en: ['body', 'bodies'], ru: ['орган', 'органа', 'органов'] } as const;
const invitation = {
  az: 'dəvət',
  en: ['invitation', 'invitations'],
  ru: ['приглашение', 'приглашения', 'приглашений'],
} as const;

/** `12 hesabat (5 qurum), 2 dəvət` */
export const dueSays = ({ reports, bodies, invitations }: DueDay): Sentence =>
  inEveryTongue((tongue) =>
    [
      ...(reports > 0 ? [`${counted(reports, report, tongue)} (${counted(bodies, body, tongue)})`] : []),
      ...(invitations > 0 ? [counted(invitations, invitation, tongue)] : []),
    ].join(', '),
  );
