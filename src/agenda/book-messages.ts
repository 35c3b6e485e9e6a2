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
  'taken up': { az: 'Gündəliyə götürülüb', en: 'Taken onto an agenda', ru: 'Взято в повестку дня' },
  declined: { az: 'Götürülməyib', en: 'Declined', ru: 'Отклонено' },
};

const settled: Record<'taken up' | 'declined', Sentence> = {
  'taken up': {
    az: 'Bu məsələ artıq gündəliyə götürülüb.',
    en: 'This item was already taken onto an agenda.',
    ru: 'Этот вопрос уже взят в повестку дня.',
  },
  declined: {
    az: 'Bu təklif artıq səbəbi göstərilməklə götürülməyib. Məsələni yenidən təklif etmək olar.',
    en: 'This suggestion was already declined, with a reason. The item can be suggested anew.',
    ru: 'Это предложение уже отклонено с указанием причины. Вопрос можно предложить заново.',
  },
};

export const bookRefusals: RefusalSentences<BookRefusal> = {
  unknownSuggestion: () => ({
    az: 'Belə təklif yoxdur. Təkliflər siyahısından seçin.',
    en: 'There is no such suggestion. Choose one from the list of suggestions.',
    ru: 'Такого предложения нет. Выберите из списка предложений.',
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
          az: 'Gündəlik üçün məsələ təklif edildi.',
          en: 'An item was suggested for an agenda.',
          ru: 'Предложен вопрос для повестки дня.',
        }
      : {
          az: `${meetingName(meeting).az} üçün məsələ təklif edildi.`,
          en: `An item was suggested for meeting No. ${meeting}.`,
          ru: `Предложен вопрос: ${meetingName(meeting).ru}.`,
        },
  SuggestionTakenUp: ({ meeting, item: number }) => ({
    az: `Təklif edilən məsələ götürüldü: ${meetingName(meeting).az}, ${itemName(number).az}.`,
    en: `A suggested item was taken up: meeting No. ${meeting}, ${itemName(number).en}.`,
    ru: `Предложенный вопрос взят: ${meetingName(meeting).ru}, ${itemName(number).ru}.`,
  }),
  SuggestionDeclined: () => ({
    az: 'Təklif edilən məsələ səbəbi göstərilməklə götürülmədi.',
    en: 'A suggested item was declined, with a reason.',
    ru: 'Предложенный вопрос отклонён с указанием причины.',
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
    name: { az: 'Məsələ təklif edirəm', en: 'I suggest an item', ru: 'Предлагаю вопрос' },
    done: {
      az: 'Təklif rəhbərə göstərildi; cavabı səbəbi ilə birlikdə burada görünəcək.',
      en: 'The suggestion is shown to the head; the answer will stand here with its reason.',
      ru: 'Предложение показано руководителю; ответ с указанием причины появится здесь.',
    },
  },
  takeUpSuggestion: {
    name: {
      az: 'Məsələni gündəliyə götürürəm',
      en: 'I take the item onto the agenda',
      ru: 'Беру вопрос в повестку дня',
    },
    done: {
      az: 'Məsələ iclasın gündəliyinə götürüldü.',
      en: 'The item is taken onto the meeting’s agenda.',
      ru: 'Вопрос взят в повестку дня заседания.',
    },
  },
  declineSuggestion: {
    name: { az: 'Təklifi götürmürəm', en: 'I decline the suggestion', ru: 'Отклоняю предложение' },
    done: {
      az: 'Təklif götürülmədi; səbəbi təklif edənə göstərilir.',
      en: 'The suggestion is declined; the reason is shown to whoever made it.',
      ru: 'Предложение отклонено; причина показана тому, кто его внёс.',
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
