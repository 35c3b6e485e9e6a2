import { fieldLabels as ofMeetings } from '#meetings/words.ts';
import type { Sentence } from '#text/vocabulary.ts';

export const fieldLabels = {
  title: ofMeetings.title,
  kind: ofMeetings.kind,
  rapporteur: ofMeetings.rapporteur,
  minutes: ofMeetings.minutes,
  reason: ofMeetings.reason,
  meeting: { az: 'Hansı iclas üçün', en: 'For which meeting', ru: 'Для какого заседания' },
  why: { az: 'Nə üçün vacibdir', en: 'Why it matters', ru: 'Почему это важно' },
  paper: { az: 'Fayl', en: 'File', ru: 'Файл' },
  paperTitle: { az: 'Sənədin adı', en: 'Title of the paper', ru: 'Название документа' },
  name: { az: 'Nümunənin adı', en: 'Name of the template', ru: 'Название образца' },
  quarterly: {
    az: 'Rüblük: yeni iclas bu məsələlərlə başlayır',
    en: 'Every quarter: a new meeting begins with these items',
    ru: 'Ежеквартальный: новое заседание начинается с этих вопросов',
  },
  template: { az: 'Gündəlik nümunəsi', en: 'Template of an agenda', ru: 'Образец повестки дня' },
} as const satisfies Record<string, Sentence>;

export const agendaWords = {
  papers: { az: 'Sənədlər', en: 'Papers', ru: 'Документы' },
  suggestions: { az: 'İrəli sürülən məsələlər', en: 'Suggested items', ru: 'Внесённые вопросы' },
  templates: { az: 'Gündəlik nümunələri', en: 'Templates of agendas', ru: 'Образцы повесток дня' },
  lateItems: {
    az: 'Bildirişdən sonra əlavə edilən məsələlər',
    en: 'Items added after the notice',
    ru: 'Вопросы, добавленные после извещения',
  },
  anyMeeting: { az: 'istənilən iclas', en: 'any meeting', ru: 'любое заседание' },
} as const satisfies Record<string, Sentence>;
