import { itemName, meetingName } from '#meetings/words.ts';
import type { ActSentences, CommandWords, Names, RefusalSentences } from '#people/names.ts';
import { counted } from '#text/numbers.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { FloorAct, FloorCommand, FloorOwnRefusal, SpeakerKind } from './vocabulary.ts';
import { speakerKinds, speechKinds, turns } from './words.ts';

export const floorRefusals: RefusalSentences<FloorOwnRefusal> = {
  unknownExpert: () => ({
    az: 'Bu məsələ üzrə belə mütəxəssis dəvət edilməyib. Dəvət olunanların siyahısından seçin.',
    en: 'No such expert has been admitted for this item. Choose one of those who have.',
    ru: 'По этому вопросу такой специалист не приглашён. Выберите из приглашённых.',
  }),
  expertReleased: () => ({
    az: 'Mütəxəssisin iştirakı artıq başa çatıb. Yenidən lazımdırsa, onu yenidən dəvət edin.',
    en: 'The expert has been released already. If he is needed again, admit him again.',
    ru: 'Участие специалиста уже завершено. Если он снова нужен, пригласите его заново.',
  }),
  alreadySubstituted: ({ person }, names) => ({
    az: `Artıq əvəz edilir: ${names.person(person).az}. Əvvəlcə əvəz edənin gedişini qeyd edin.`,
    en: `Somebody has come in this place already: ${names.person(person).en}. Record first that he has left.`,
    ru: `Уже есть заменяющий: ${names.person(person).ru}. Сначала отметьте его уход.`,
  }),
  unknownSubstitute: () => ({
    az: 'Bu iclasda belə əvəz edən qeydə alınmayıb. İştirak siyahısından seçin.',
    en: 'No such substitute is recorded at this meeting. Choose one from the attendance.',
    ru: 'На этом заседании такой заменяющий не записан. Выберите из списка участия.',
  }),
  substituteReleased: () => ({
    az: 'Əvəz edənin gedişi artıq qeydə alınıb.',
    en: 'The substitute is recorded as having left already.',
    ru: 'Уход заменяющего уже отмечен.',
  }),
  alreadyRecused: ({ person, item }, names) => ({
    az: `Özündən etiraz artıq qeydə alınıb: ${names.person(person).az}, ${itemName(item).az}. Bu məsələ üzrə səs vermir.`,
    en: `The recusal is recorded already: ${names.person(person).en}, ${itemName(item).en}. No vote is cast on this item.`,
    ru: `Самоотвод уже записан: ${names.person(person).ru}, ${itemName(item).ru}. По этому вопросу голос не подаётся.`,
  }),
  voteOpenOnItem: () => ({
    az: 'Bu məsələ üzrə səsvermə gedir. Səs verəcəklər səsvermə açılanda müəyyən edilib; özündən etiraz bağlanandan sonra qeyd edilə bilər.',
    en: 'A vote on this item is open. Who may vote was settled when it opened; a recusal can be recorded once it is closed.',
    ru: 'По этому вопросу идёт голосование. Кто голосует, определено при его открытии; самоотвод можно записать после закрытия.',
  }),
  floorAsked: ({ kind }) => ({
    az: `Siz artıq söz istəmisiniz: ${speechKinds[kind].az}. Növbənizi gözləyin.`,
    en: `You have asked for the floor already: ${speechKinds[kind].en}. Wait for your turn.`,
    ru: `Вы уже просили слова: ${speechKinds[kind].ru}. Дождитесь своей очереди.`,
  }),
  floorNotAsked: () => ({
    az: 'Siz söz istəməmisiniz və ya söz artıq verilib.',
    en: 'You have not asked for the floor, or it was given already.',
    ru: 'Вы не просили слова, или оно уже предоставлено.',
  }),
  notHeardHere: () => ({
    az: 'Söz yalnız zalda və ya videobağlantıda olanlara verilir: üzvlərə, əvəz edənlərə və müzakirə edilən məsələyə dəvət olunan mütəxəssislərə.',
    en: 'The floor is given only to those who are here: members, substitutes, and experts admitted for the item in hand.',
    ru: 'Слово даётся только присутствующим: членам, заменяющим и специалистам, приглашённым по рассматриваемому вопросу.',
  }),
  hasTheFloor: () => ({
    az: 'Söz artıq ona verilib.',
    en: 'He has the floor already.',
    ru: 'Слово ему уже предоставлено.',
  }),
  nobodySpeaks: () => ({
    az: 'Hazırda heç kim çıxış etmir.',
    en: 'Nobody is speaking now.',
    ru: 'Сейчас никто не выступает.',
  }),
  limitInForce: () => ({
    az: 'Bu müddət artıq qüvvədədir. Başqa müddət göstərin.',
    en: 'This limit is already in force. Choose another one.',
    ru: 'Это ограничение уже действует. Укажите другое.',
  }),
};

/** `2026-3 nömrəli iclas, gündəliyin 2-ci məsələsi: `. */
const where = (meeting: string, item: string | null): Sentence => ({
  az: item === null ? meetingName(meeting).az : `${meetingName(meeting).az}, ${itemName(item).az}`,
  en: item === null ? `Meeting No. ${meeting}` : `Meeting No. ${meeting}, ${itemName(item).en}`,
  ru: item === null ? `Заседание № ${meeting}` : `Заседание № ${meeting}, ${itemName(item).ru}`,
});

const said = (meeting: string, item: string | null, what: Sentence): Sentence =>
  inEveryTongue((tongue) => `${where(meeting, item)[tongue]}: ${what[tongue]}.`);

/** A member by name; of somebody who came from outside only as what, for his name stands beside the journal. */
const speakerName = (speaker: string, as: SpeakerKind, names: Names): Sentence =>
  as === 'member' ? names.person(speaker) : speakerKinds[as];

export const floorActs: ActSentences<FloorAct> = {
  ExpertAdmitted: ({ meeting, item }) =>
    said(meeting, item, {
      az: 'mütəxəssis dəvət edildi',
      en: 'an expert was admitted',
      ru: 'приглашён специалист',
    }),
  ExpertReleased: ({ meeting, item }) =>
    said(meeting, item, {
      az: 'mütəxəssisin iştirakı başa çatdı',
      en: 'the expert was released',
      ru: 'участие специалиста завершено',
    }),
  SubstituteRecorded: ({ meeting, person }, names) =>
    said(meeting, null, {
      az: `üzvün yerinə başqa şəxs gəldi: ${names.person(person).az}`,
      en: `somebody came in the place of a member: ${names.person(person).en}`,
      ru: `вместо члена пришло другое лицо: ${names.person(person).ru}`,
    }),
  SubstituteReleased: ({ meeting, person }, names) =>
    said(meeting, null, {
      az: `üzvü əvəz edən getdi: ${names.person(person).az}`,
      en: `the substitute of a member left: ${names.person(person).en}`,
      ru: `заменявший члена ушёл: ${names.person(person).ru}`,
    }),
  RecusalRecorded: ({ meeting, item, person }, names) =>
    said(meeting, item, {
      az: `özündən etiraz qeydə alındı: ${names.person(person).az}`,
      en: `recusal recorded: ${names.person(person).en}`,
      ru: `записан самоотвод: ${names.person(person).ru}`,
    }),
  FloorAsked: ({ meeting, item, kind }) =>
    said(meeting, item, {
      az: `söz istənildi (${speechKinds[kind].az})`,
      en: `the floor was asked for (${speechKinds[kind].en})`,
      ru: `испрошено слово (${speechKinds[kind].ru})`,
    }),
  FloorRequestWithdrawn: ({ meeting, item }) =>
    said(meeting, item, {
      az: 'söz istəyi geri götürüldü',
      en: 'the request for the floor was withdrawn',
      ru: 'просьба о слове снята',
    }),
  FloorGiven: ({ meeting, item, speaker, as, kind, turn }, names) => {
    const name = speakerName(speaker, as, names);
    const how = (tongue: 'az' | 'en' | 'ru') =>
      turn === 'next' ? speechKinds[kind][tongue] : `${speechKinds[kind][tongue]}, ${turns[turn][tongue]}`;
    return said(meeting, item, {
      az: `söz verildi: ${name.az} (${how('az')})`,
      en: `the floor was given: ${name.en} (${how('en')})`,
      ru: `предоставлено слово: ${name.ru} (${how('ru')})`,
    });
  },
  SpeechEnded: ({ meeting, item, speaker, as }, names) => {
    const name = speakerName(speaker, as, names);
    return said(meeting, item, {
      az: `çıxış başa çatdı: ${name.az}`,
      en: `the speech ended: ${name.en}`,
      ru: `выступление окончено: ${name.ru}`,
    });
  },
  SpeechesLimited: ({ meeting, minutes }) =>
    said(
      meeting,
      null,
      minutes === null
        ? {
            az: 'çıxışların müddəti üzrə məhdudiyyət götürüldü',
            en: 'the limit on speeches was lifted',
            ru: 'ограничение времени выступлений снято',
          }
        : {
            az: `hər çıxış üçün vaxt: ${minutes} dəqiqə`,
            en: `time for each speech: ${counted(minutes, minute, 'en')}`,
            ru: `время на каждое выступление: ${counted(minutes, minute, 'ru')}`,
          },
    ),
};

export const minute = { az: 'dəqiqə', en: ['minute', 'minutes'], ru: ['минута', 'минуты', 'минут'] } as const;

export const floorCommands: CommandWords<FloorCommand> = {
  admitExpert: {
    name: { az: 'Mütəxəssisi dəvət edirəm', en: 'I admit the expert', ru: 'Приглашаю специалиста' },
    done: { az: 'Mütəxəssis dəvət edildi.', en: 'The expert is admitted.', ru: 'Специалист приглашён.' },
  },
  releaseExpert: {
    name: { az: 'Mütəxəssisi buraxıram', en: 'I release the expert', ru: 'Отпускаю специалиста' },
    done: {
      az: 'Mütəxəssisin iştirakı başa çatdı.',
      en: 'The expert is released.',
      ru: 'Участие специалиста завершено.',
    },
  },
  recordSubstitute: {
    name: { az: 'Əvəz edəni qeyd edirəm', en: 'I record the substitute', ru: 'Отмечаю заменяющего' },
    done: {
      az: 'Əvəz edən qeydə alındı: dinlənilir, səs vermir.',
      en: 'The substitute is recorded: heard, without a vote.',
      ru: 'Заменяющий записан: выслушивается, не голосует.',
    },
  },
  releaseSubstitute: {
    name: {
      az: 'Əvəz edənin gedişini qeyd edirəm',
      en: 'I record that the substitute left',
      ru: 'Отмечаю уход заменяющего',
    },
    done: {
      az: 'Əvəz edənin gedişi qeydə alındı.',
      en: 'The substitute is recorded as having left.',
      ru: 'Уход заменяющего отмечен.',
    },
  },
  declareRecusal: {
    name: { az: 'Özümdən etiraz edirəm', en: 'I recuse myself', ru: 'Заявляю самоотвод' },
    done: {
      az: 'Özündən etiraz qeydə alındı: bu məsələ üzrə səs vermirsiniz.',
      en: 'Your recusal is recorded: you do not vote on this item.',
      ru: 'Самоотвод записан: по этому вопросу Вы не голосуете.',
    },
  },
  recordRecusal: {
    name: { az: 'Özündən etirazı qeyd edirəm', en: 'I record the recusal', ru: 'Записываю самоотвод' },
    done: {
      az: 'Özündən etiraz qeydə alındı: bu məsələ üzrə səs vermir.',
      en: 'The recusal is recorded: no vote on this item.',
      ru: 'Самоотвод записан: по этому вопросу не голосует.',
    },
  },
  askForFloor: {
    name: { az: 'Söz istəyirəm', en: 'I ask for the floor', ru: 'Прошу слова' },
    done: {
      az: 'Söz istəyiniz növbəyə yazıldı.',
      en: 'You are on the list of speakers.',
      ru: 'Вы записаны в очередь.',
    },
  },
  withdrawFromFloor: {
    name: { az: 'Söz istəyimi geri götürürəm', en: 'I withdraw my request', ru: 'Снимаю просьбу о слове' },
    done: { az: 'Söz istəyi geri götürüldü.', en: 'The request is withdrawn.', ru: 'Просьба снята.' },
  },
  giveFloor: {
    name: { az: 'Söz verirəm', en: 'I give the floor', ru: 'Предоставляю слово' },
    done: { az: 'Söz verildi.', en: 'The floor is given.', ru: 'Слово предоставлено.' },
  },
  endSpeech: {
    name: { az: 'Çıxışı bitirirəm', en: 'I end the speech', ru: 'Завершаю выступление' },
    done: { az: 'Çıxış başa çatdı.', en: 'The speech is ended.', ru: 'Выступление окончено.' },
  },
  limitSpeeches: {
    name: { az: 'Çıxış vaxtını müəyyən edirəm', en: 'I limit speeches', ru: 'Ограничиваю выступления' },
    done: {
      az: 'Çıxış vaxtı müəyyən edildi.',
      en: 'The limit holds from the next speech on.',
      ru: 'Время выступлений определено.',
    },
  },
};
