import type { LateItem } from '#meetings/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';

/** What the screens of the agenda say besides the words of its room. */
export const words = {
  moreRows: { az: 'Daha 5 sətir', en: '5 more rows', ru: 'Ещё 5 строк' },
  noRapporteur: { az: 'məruzəçi göstərilmir', en: 'no rapporteur', ru: 'без докладчика' },
  up: { az: 'Yuxarı', en: 'Up', ru: 'Выше' },
  down: { az: 'Aşağı', en: 'Down', ru: 'Ниже' },
  out: { az: 'Çıxarın', en: 'Take out', ru: 'Убрать' },
  drag: { az: 'Sürüşdürərək yerini dəyişin', en: 'Drag to another place', ru: 'Перетащить на другое место' },
  total: { az: 'Cəmi, dəqiqə', en: 'In all, minutes', ru: 'Всего минут' },
  ends: { az: 'Təqribən bitir', en: 'Ends at about', ru: 'Окончание около' },
  attach: { az: 'Sənəd əlavə edin', en: 'Attach a paper', ru: 'Приложить документ' },
  remove: { az: 'Sənədi çıxarın', en: 'Remove the paper', ru: 'Убрать документ' },
  everyQuarter: { az: 'Hər rüb', en: 'Every quarter', ru: 'Каждый квартал' },
  newTemplate: { az: 'Yeni nümunə', en: 'A new template', ru: 'Новый образец' },
  changeTemplate: { az: 'Nümunəni dəyişdirin', en: 'Change the template', ru: 'Изменить образец' },
  templatesHint: {
    az: 'Rüblük nümunənin məsələləri yeni iclasın gündəliyinə əvvəlcədən yazılır. Rəhbər onları çıxara bilər.',
    en: 'The items of a template for every quarter stand in a new meeting’s agenda beforehand. The head may take them out.',
    ru: 'Вопросы ежеквартального образца заранее стоят в повестке нового заседания. Руководитель может их убрать.',
  },
  noTemplates: {
    az: 'Burada gündəlik nümunələri olacaq. Onları rəhbər və ya katiblik saxlayır.',
    en: 'Templates of agendas will stand here. The head or the secretariat keeps them.',
    ru: 'Здесь будут образцы повесток дня. Их сохраняет руководитель или секретариат.',
  },
  headSets: {
    az: 'Gündəliyi rəhbər müəyyən edir: irəli sürülən hər məsələyə səbəbi ilə birlikdə cavab verir.',
    en: 'The head sets the agenda, and answers each suggested item, with the reason.',
    ru: 'Повестку дня определяет руководитель: на каждый внесённый вопрос он отвечает с указанием причины.',
  },
  noSuggestions: {
    az: 'Burada üzvlərin irəli sürdüyü məsələlər olacaq.',
    en: 'Items that members suggest will stand here.',
    ru: 'Здесь будут вопросы, внесённые членами.',
  },
  takeUp: { az: 'Gündəliyə salıram', en: 'I take it up', ru: 'Включаю в повестку' },
  decline: { az: 'Qəbul etmirəm', en: 'I decline it', ru: 'Не принимаю' },
  takeUpHint: {
    az: 'Bildirişdən əvvəl gündəlik yenidən razılaşdırılır; bildirişdən sonra məsələ ayrıca əlavə edilir.',
    en: 'Before the notice the agenda is agreed anew; after it the item is added by itself.',
    ru: 'До извещения повестка дня согласовывается заново; после него вопрос добавляется отдельно.',
  },
  noMeetingToTake: {
    az: 'Gündəliyinə salmaq üçün hələ iclas yoxdur. Əvvəlcə iclas təklif edin.',
    en: 'There is no meeting yet onto whose agenda it could come. Propose one first.',
    ru: 'Пока нет заседания, в повестку которого его можно включить. Сначала предложите заседание.',
  },
  suggestedBy: { az: 'İrəli sürən', en: 'Suggested by', ru: 'Внёс' },
  suggestionAwaits: { az: 'Məsələ irəli sürülüb', en: 'An item is suggested', ru: 'Внесён вопрос' },
  lateAwaits: {
    az: 'Bildirişdən sonra əlavə edilən məsələ',
    en: 'An item added after the notice',
    ru: 'Вопрос, добавленный после извещения',
  },
  fromTemplate: {
    az: 'Nümunədən məsələlər əlavə edin',
    en: 'Add items from a template',
    ru: 'Добавить вопросы из образца',
  },
} as const satisfies Record<string, Sentence>;

/** What the charter asks of an item that comes after the notice, by the reading of its silence. */
export const lateReadings: Record<LateItem['awaits'], Sentence> = {
  agreement: {
    az: 'Bildirişdən sonra əlavə edilən məsələ Koordinatorun ayrıca razılığını tələb edir; bildiriş qüvvədə qalır.',
    en: 'An item added after the notice needs the Coordinator’s agreement to itself; the notice stands.',
    ru: 'Вопрос, добавленный после извещения, требует отдельного согласия Координатора; извещение остаётся в силе.',
  },
  objections: {
    az: 'Bildirişdən sonra əlavə edilən məsələ iştirak edənlərdən heç kim etiraz etmədikdə müzakirəyə çıxarılır.',
    en: 'An item added after the notice is taken up if nobody present objects.',
    ru: 'Вопрос, добавленный после извещения, рассматривается, если никто из присутствующих не возражает.',
  },
};
