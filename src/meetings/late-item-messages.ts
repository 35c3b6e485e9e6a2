import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { LateItem, LateItemCommand, MeetingAct, MeetingRefusal } from './vocabulary.ts';
import { meetingName } from './words.ts';

type Late = Extract<MeetingAct, { type: `LateItem${string}` }>;
type LateRefusal = Extract<MeetingRefusal, { refused: 'itemNotLate' | 'lateItemWaits' }>;

/** How a late item stands; of one that awaits the absence of objections `awaited` is said by {@link lateAwaits}. */
export const lateStates: Record<LateItem['state'], Sentence> = {
  awaited: { az: 'Razılıq gözlənilir', en: 'Agreement awaited', ru: 'Ожидает согласования' },
  agreed: { az: 'Gündəliyə əlavə edilib', en: 'Put on the agenda', ru: 'Включён в повестку дня' },
  returned: { az: 'Geri qaytarılıb', en: 'Returned', ru: 'Возвращён' },
  objected: { az: 'Etiraz edilib', en: 'Objected to', ru: 'Есть возражение' },
  'taken up': { az: 'Gündəliyə əlavə edilib', en: 'Put on the agenda', ru: 'Включён в повестку дня' },
};

const waits: Record<LateItem['state'], Sentence> = {
  awaited: {
    az: 'Bu məsələ bildirişdən sonra əlavə edilib və Koordinatorun razılığını gözləyir. Razılıqdan sonra müzakirəyə çıxarıla bilər.',
    en: 'This item was added after the notice and awaits the Coordinator’s agreement. It can be taken up once it is agreed to.',
    ru: 'Этот вопрос добавлен после извещения и ожидает согласия Координатора. Рассмотреть его можно после согласования.',
  },
  agreed: {
    az: 'Bu məsələ artıq razılaşdırılıb və gündəlikdədir.',
    en: 'This item is already agreed to and is on the agenda.',
    ru: 'Этот вопрос уже согласован и включён в повестку дня.',
  },
  returned: {
    az: 'Koordinator bu məsələni geri qaytarıb. Onu növbəti iclasın gündəliyinə salmaq olar.',
    en: 'The Coordinator returned this item. It can be put on the agenda of the next meeting.',
    ru: 'Координатор вернул этот вопрос. Его можно включить в повестку следующего заседания.',
  },
  objected: {
    az: 'İştirak edənlərdən biri bu məsələyə etiraz edib. Onu növbəti iclasın gündəliyinə salmaq olar.',
    en: 'Somebody present objected to this item. It can be put on the agenda of the next meeting.',
    ru: 'Один из присутствующих возразил против этого вопроса. Его можно включить в повестку следующего заседания.',
  },
  'taken up': {
    az: 'Bu məsələ artıq müzakirəyə çıxarılıb və gündəlikdədir.',
    en: 'This item was already taken up and is on the agenda.',
    ru: 'Этот вопрос уже рассмотрен и включён в повестку дня.',
  },
};

export const lateItemRefusals: RefusalSentences<LateRefusal> = {
  itemNotLate: () => ({
    az: 'Bildiriş hələ göndərilməyib. Məsələni gündəliyin özünə yazın: gündəlik bütövlükdə razılaşdırılacaq.',
    en: 'The notice has not been sent yet. Write the item into the agenda itself: the agenda will be agreed as a whole.',
    ru: 'Извещение ещё не направлено. Впишите вопрос в саму повестку дня: она будет согласована целиком.',
  }),
  lateItemWaits: ({ state }) => waits[state],
};

/** `11-ci məsələ` would need the number's place on an agenda that it is not on yet. */
const late = (meeting: string, item: string): Sentence => ({
  az: `${meetingName(meeting).az}, bildirişdən sonra əlavə edilən ${item} nömrəli məsələ`,
  en: `Meeting No. ${meeting}, item No. ${item} added after the notice`,
  ru: `Заседание № ${meeting}, добавленный после извещения вопрос № ${item}`,
});

export const lateItemActs: ActSentences<Late> = {
  LateItemAdded: ({ meeting, item, awaits }) => {
    const of = late(meeting, item);
    return awaits === 'agreement'
      ? {
          az: `${of.az}: Koordinatorun razılığı istənildi.`,
          en: `${of.en}: the Coordinator’s agreement was asked for.`,
          ru: `${of.ru}: запрошено согласие Координатора.`,
        }
      : {
          az: `${of.az}: iştirak edənlərdən etiraz edən olmasa, müzakirəyə çıxarılacaq.`,
          en: `${of.en}: it will be taken up if nobody present objects.`,
          ru: `${of.ru}: будет рассмотрен, если никто из присутствующих не возразит.`,
        };
  },
  LateItemAgreed: ({ meeting, item }) => {
    const of = late(meeting, item);
    return {
      az: `${of.az} razılaşdırıldı və gündəliyə salındı.`,
      en: `${of.en}: it was agreed to and put on the agenda.`,
      ru: `${of.ru}, согласован и включён в повестку дня.`,
    };
  },
  LateItemReturned: ({ meeting, item }) => {
    const of = late(meeting, item);
    return {
      az: `${of.az} səbəbi göstərilməklə geri qaytarıldı.`,
      en: `${of.en}: it was returned, with a reason.`,
      ru: `${of.ru}, возвращён с указанием причины.`,
    };
  },
  LateItemObjected: ({ meeting, item }) => {
    const of = late(meeting, item);
    return {
      az: `${of.az}: iştirak edən üzv etiraz etdi.`,
      en: `${of.en}: a member present objected.`,
      ru: `${of.ru}: присутствующий член возразил.`,
    };
  },
};

export const lateItemCommands: CommandWords<LateItemCommand> = {
  addLateItem: {
    name: {
      az: 'Bildirişdən sonra məsələ əlavə edirəm',
      en: 'I add an item after the notice',
      ru: 'Добавляю вопрос после извещения',
    },
    done: {
      az: 'Məsələ qeydə alındı; razılaşdırılmış gündəlik və bildiriş qüvvədə qalır.',
      en: 'The item is recorded; the agreed agenda and the notice stand.',
      ru: 'Вопрос внесён; согласованная повестка дня и извещение остаются в силе.',
    },
  },
  agreeToLateItem: {
    name: { az: 'Məsələni razılaşdırıram', en: 'I agree to the item', ru: 'Согласовываю вопрос' },
    done: {
      az: 'Məsələ razılaşdırıldı və gündəliyə salındı.',
      en: 'The item is agreed to and put on the agenda.',
      ru: 'Вопрос согласован и включён в повестку дня.',
    },
  },
  returnLateItem: {
    name: { az: 'Məsələni geri qaytarıram', en: 'I return the item', ru: 'Возвращаю вопрос' },
    done: {
      az: 'Məsələ səbəbi ilə birlikdə rəhbərə qaytarıldı.',
      en: 'The item is returned to the head with the reason.',
      ru: 'Вопрос возвращён руководителю с указанием причины.',
    },
  },
  objectToLateItem: {
    name: { az: 'Bu məsələyə etiraz edirəm', en: 'I object to this item', ru: 'Возражаю против этого вопроса' },
    done: {
      az: 'Etiraz qeydə alındı: məsələ bu iclasda müzakirəyə çıxarılmır.',
      en: 'The objection is recorded: the item is not taken up at this meeting.',
      ru: 'Возражение внесено: на этом заседании вопрос не рассматривается.',
    },
  },
};
