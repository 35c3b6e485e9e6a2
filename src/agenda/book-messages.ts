import { itemName, meetingName } from '#meetings/words.ts';
import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { counted } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { BookAct, BookCommand, BookRefusal, Suggestion } from './vocabulary.ts';

export const suggestionStates: Record<Suggestion['state'], Sentence> = {
  awaiting: {
    az: 'Rəhbərin cavabı gözlənilir',
    en: 'The head’s answer is awaited',
    ru: 'Ожидается ответ руководителя',
  },
  'taken up': { az: 'Gündəliyə salınıb', en: 'Taken onto an agenda', ru: 'Включён в повестку дня' },
  declined: { az: 'Qəbul edilməyib', en: 'Declined', ru: 'Не принят' },
};

const settled: Record<'taken up' | 'declined', Sentence> = {
  'taken up': {
    az: 'Bu məsələ artıq gündəliyə salınıb.',
    en: 'This item was already taken onto an agenda.',
    ru: 'Этот вопрос уже включён в повестку дня.',
  },
  declined: {
    az: 'Rəhbər bu məsələni səbəbini göstərərək qəbul etməyib. Onu yenidən irəli sürmək olar.',
    en: 'The head already declined this item, with a reason. It can be suggested anew.',
    ru: 'Руководитель не принял этот вопрос с указанием причины. Его можно внести заново.',
  },
};

export const bookRefusals: RefusalSentences<BookRefusal> = {
  unknownSuggestion: () => ({
    az: 'İrəli sürülən belə məsələ yoxdur. Siyahıdan seçin.',
    en: 'There is no such suggestion. Choose one from the list of suggestions.',
    ru: 'Такого внесённого вопроса нет. Выберите из списка.',
  }),
  suggestionSettled: ({ state }) => settled[state],
  unknownTemplate: () => ({
    az: 'Belə gündəlik nümunəsi yoxdur və ya daha istifadə edilmir. Yeni nümunə saxlayın.',
    en: 'There is no such template, or it is no longer used. Keep a new one.',
    ru: 'Такого образца нет или он больше не используется. Сохраните новый.',
  }),
  emptyTemplate: () => ({
    az: 'Gündəlik nümunəsində heç bir məsələ yoxdur. Azı bir məsələ yazın.',
    en: 'The template has no items. Write at least one.',
    ru: 'В образце повестки нет ни одного вопроса. Впишите хотя бы один.',
  }),
};

const item = { az: 'məsələ', en: ['item', 'items'], ru: ['вопрос', 'вопроса', 'вопросов'] } as const;

export const bookActs: ActSentences<BookAct> = {
  ItemSuggested: ({ meeting }) =>
    meeting === null
      ? {
          az: 'Gündəlik üçün məsələ irəli sürüldü.',
          en: 'An item was suggested for an agenda.',
          ru: 'Внесён вопрос для повестки дня.',
        }
      : {
          az: `${meetingName(meeting).az} üçün məsələ irəli sürüldü.`,
          en: `An item was suggested for meeting No. ${meeting}.`,
          ru: `Внесён вопрос: ${meetingName(meeting).ru}.`,
        },
  SuggestionTakenUp: ({ meeting, item: number }) => ({
    az: `İrəli sürülən məsələ qəbul edildi: ${meetingName(meeting).az}, ${itemName(number).az}.`,
    en: `A suggested item was taken up: meeting No. ${meeting}, ${itemName(number).en}.`,
    ru: `Внесённый вопрос принят: ${meetingName(meeting).ru}, ${itemName(number).ru}.`,
  }),
  SuggestionDeclined: () => ({
    az: 'İrəli sürülən məsələ səbəbi göstərilməklə qəbul edilmədi.',
    en: 'A suggested item was declined, with a reason.',
    ru: 'Внесённый вопрос не принят с указанием причины.',
  }),
  TemplateKept: ({ items, quarterly }) => ({
    az: `Gündəlik nümunəsi saxlanıldı: ${counted(items.length, item, 'az')}${quarterly ? ', rüblük' : ''}.`,
    en: `A template of an agenda was kept: ${counted(items.length, item, 'en')}${quarterly ? ', for every quarter' : ''}.`,
    ru: `Сохранён образец повестки дня: ${counted(items.length, item, 'ru')}${quarterly ? ', ежеквартальный' : ''}.`,
  }),
  TemplateEnded: () => ({
    az: 'Gündəlik nümunəsi daha istifadə edilmir.',
    en: 'A template of an agenda is no longer used.',
    ru: 'Образец повестки дня больше не используется.',
  }),
};

export const bookCommands: CommandWords<BookCommand> = {
  suggestItem: {
    name: { az: 'Məsələ irəli sürürəm', en: 'I suggest an item', ru: 'Вношу вопрос' },
    done: {
      az: 'Məsələ rəhbərə göstərildi; cavabı səbəbi ilə birlikdə burada görünəcək.',
      en: 'The suggestion is shown to the head; the answer will stand here with its reason.',
      ru: 'Вопрос показан руководителю; ответ с указанием причины появится здесь.',
    },
  },
  takeUpSuggestion: {
    name: {
      az: 'Məsələni gündəliyə salıram',
      en: 'I take the item onto the agenda',
      ru: 'Включаю вопрос в повестку дня',
    },
    done: {
      az: 'Məsələ iclasın gündəliyinə salındı.',
      en: 'The item is taken onto the meeting’s agenda.',
      ru: 'Вопрос включён в повестку дня заседания.',
    },
  },
  declineSuggestion: {
    name: { az: 'Məsələni qəbul etmirəm', en: 'I decline the suggestion', ru: 'Не принимаю вопрос' },
    done: {
      az: 'Məsələ qəbul edilmədi; səbəbi onu irəli sürənə göstərilir.',
      en: 'The suggestion is declined; the reason is shown to whoever made it.',
      ru: 'Вопрос не принят; причина показана тому, кто его внёс.',
    },
  },
  keepTemplate: {
    name: { az: 'Gündəlik nümunəsini saxlayıram', en: 'I keep the template', ru: 'Сохраняю образец повестки' },
    done: {
      az: 'Nümunə saxlanıldı; yeni iclas təklif ediləndə ondan istifadə etmək olar.',
      en: 'The template is kept and can be used when a new meeting is proposed.',
      ru: 'Образец сохранён; им можно воспользоваться при предложении нового заседания.',
    },
  },
  endTemplate: {
    name: { az: 'Nümunəni istifadədən çıxarıram', en: 'I end the template', ru: 'Вывожу образец из употребления' },
    done: {
      az: 'Nümunə daha istifadə edilmir; əvvəlki gündəliklər dəyişmir.',
      en: 'The template is no longer used; earlier agendas do not change.',
      ru: 'Образец больше не используется; прежние повестки не меняются.',
    },
  },
};
