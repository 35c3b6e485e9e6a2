import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { officialDate, officialMoment } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { counted, numbered, russianPlural } from '#text/numbers.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { adjournmentActs, adjournmentCommands, adjournmentRefusals } from './adjournment-messages.ts';
import { lateItemActs, lateItemCommands, lateItemRefusals } from './late-item-messages.ts';
import type { Meeting, MeetingAct, MeetingCommand, MeetingRefusal } from './vocabulary.ts';
import { adviceAbout, countAgainstNeeded, item, itemName, meetingName, member, presences } from './words.ts';

/** Why a step is not possible at the stage at which the meeting stands, and which step comes first. */
const stageRefusals: Record<Meeting['stage'], Sentence> = {
  unknown: {
    az: 'Belə iclas hələ təklif edilməyib. Əvvəlcə iclas təklif edilməlidir.',
    en: 'No such meeting has been proposed yet. It has to be proposed first.',
    ru: 'Такое заседание ещё не предложено. Сначала его нужно предложить.',
  },
  proposed: {
    az: 'İclas hələ razılaşdırılır. Bu addım yalnız bildiriş göndəriləndən sonra mümkündür.',
    en: 'The meeting is still being agreed. This step is possible only after the notice has been sent.',
    ru: 'Заседание ещё согласовывается. Это действие возможно только после направления извещения.',
  },
  noticed: {
    az: 'Bildiriş artıq göndərilib, iclas hələ açılmayıb. Məsələlər və səsvermə iclas açılandan sonra, yeni razılaşdırma yalnız vaxt və ya gündəlik dəyişdiriləndən sonra mümkündür.',
    en: 'The notice has been sent and the meeting is not open yet. Items and votes come once it is opened; a new agreement is asked for only once the date or the agenda is changed.',
    ru: 'Извещение уже направлено, заседание ещё не открыто. Вопросы и голосования возможны после открытия, новое согласование — только после изменения времени или повестки дня.',
  },
  open: {
    az: 'İclas artıq gedir: onun vaxtı, yeri və gündəliyi daha dəyişdirilmir, iclas ləğv edilmir.',
    en: 'The meeting is in session: its date, place and agenda no longer change, and it cannot be cancelled.',
    ru: 'Заседание уже идёт: его время, место и повестка дня больше не меняются, отменить его нельзя.',
  },
  adjourned: {
    az: 'Fasilə elan edilib. İclas davam etdirilənədək çıxış edilmir və səs verilmir.',
    en: 'The meeting is adjourned. Nobody speaks or votes until it is resumed.',
    ru: 'Объявлен перерыв. До продолжения заседания никто не выступает и не голосует.',
  },
  held: {
    az: 'İclas keçirilib və bağlanıb. Qalan məsələlər növbəti iclasda müzakirə edilə bilər.',
    en: 'The meeting was held and is closed. What is left can be taken up at the next meeting.',
    ru: 'Заседание состоялось и закрыто. Оставшиеся вопросы можно рассмотреть на следующем заседании.',
  },
  'not held': {
    az: 'İclas çağırılıb, lakin keçirilməyib. Yeni iclas təklif edilməlidir.',
    en: 'The meeting was called and not held. A new meeting has to be proposed.',
    ru: 'Заседание было созвано, но не состоялось. Нужно предложить новое заседание.',
  },
  cancelled: {
    az: 'İclas ləğv edilib. Yeni iclas təklif edilə bilər.',
    en: 'The meeting was cancelled. A new one can be proposed.',
    ru: 'Заседание отменено. Можно предложить новое.',
  },
};

const datePlaceMissing: Sentence = {
  az: 'İclasın vaxtı və yeri hələ razılaşdırılmayıb. Bildiriş vaxt, yer və gündəlik razılaşdırılandan sonra göndərilir.',
  en: 'The date and place of the meeting are not agreed yet. The notice goes out once the date, the place and the agenda are agreed.',
  ru: 'Время и место заседания ещё не согласованы. Извещение направляется после согласования времени, места и повестки дня.',
};
const agendaMissing: Sentence = {
  az: 'Gündəlik hələ razılaşdırılmayıb. Bildiriş vaxt, yer və gündəlik razılaşdırılandan sonra göndərilir.',
  en: 'The agenda is not agreed yet. The notice goes out once the date, the place and the agenda are agreed.',
  ru: 'Повестка дня ещё не согласована. Извещение направляется после согласования времени, места и повестки дня.',
};
const bothMissing: Sentence = {
  az: 'Nə iclasın vaxtı və yeri, nə də gündəliyi razılaşdırılıb. Bildiriş yalnız bundan sonra göndərilir.',
  en: 'Neither the date and place of the meeting nor its agenda is agreed yet. The notice goes out only after that.',
  ru: 'Не согласованы ни время и место заседания, ни повестка дня. Извещение направляется только после этого.',
};

export const meetingRefusals: RefusalSentences<MeetingRefusal> = {
  ...lateItemRefusals,
  ...adjournmentRefusals,
  unknownMeeting: () => ({
    az: 'Belə iclas yoxdur. İclaslar siyahısından seçin.',
    en: 'There is no such meeting. Choose one from the list of meetings.',
    ru: 'Такого заседания нет. Выберите заседание из списка.',
  }),
  meetingNumberTaken: ({ meeting }) => ({
    az: `${meetingName(meeting).az} artıq var. Formanı yenidən açıb göndərin: növbəti nömrə verilər.`,
    en: `There already is a meeting No. ${meeting}. Open the form again and send it: the next number will be given.`,
    ru: `Заседание № ${meeting} уже есть. Откройте форму заново и отправьте: будет дан следующий номер.`,
  }),
  dateInPast: ({ on }, _names, zone) => ({
    az: `İclasın vaxtı artıq keçib: ${officialMoment(on, zone, 'az')}. Gələcək tarix və saat göstərilməlidir.`,
    en: `The time of the meeting has already passed: ${officialMoment(on, zone, 'en')}. It needs a date and time in the future.`,
    ru: `Время заседания уже прошло: ${officialMoment(on, zone, 'ru')}. Нужно указать дату и время в будущем.`,
  }),
  meetingStage: ({ stage }) => stageRefusals[stage],
  emptyAgenda: () => ({
    az: 'Gündəlikdə heç bir məsələ yoxdur. Azı bir məsələ yazın.',
    en: 'The agenda has no items. Write at least one.',
    ru: 'В повестке дня нет ни одного вопроса. Впишите хотя бы один.',
  }),
  itemTwice: ({ item: twice }) => ({
    az: `Gündəlikdə eyni nömrə iki dəfə var: № ${twice}. Hər məsələnin öz nömrəsi olmalıdır.`,
    en: `The agenda has the same number twice: No. ${twice}. Each item has to have a number of its own.`,
    ru: `В повестке дня дважды стоит один номер: № ${twice}. У каждого вопроса должен быть свой номер.`,
  }),
  nothingToAgree: () => ({
    az: 'Razılaşdırılmalı bir şey yoxdur: ya hələ heç nə təqdim edilməyib, ya da cavab artıq verilib.',
    en: 'There is nothing to agree to: either nothing has been put forward yet, or it has already been answered.',
    ru: 'Согласовывать нечего: либо ещё ничего не представлено, либо ответ уже дан.',
  }),
  changedMeanwhile: () => ({
    az: 'Siz baxarkən təklif dəyişdirilib. Yeni məzmuna baxın və yenidən cavab verin.',
    en: 'It was changed while you were looking at it. Read the new version and answer again.',
    ru: 'Пока Вы смотрели, предложение изменили. Прочтите новую редакцию и ответьте ещё раз.',
  }),
  keysMissing: ({ missing }) => {
    if (!missing.includes('agenda')) return datePlaceMissing;
    return missing.includes('date') ? bothMissing : agendaMissing;
  },
  notTheAgreedDay: ({ on }, _names, zone) => {
    const day = dateIn(on, zone);
    return {
      az: `İclas yalnız razılaşdırılmış gündə keçirilə bilər: ${officialDate(day, 'az')}. Başqa gün üçün vaxt dəyişdirilməli və yenidən razılaşdırılmalıdır.`,
      en: `The meeting can be held only on the agreed day: ${officialDate(day, 'en')}. For another day the date has to be changed and agreed again.`,
      ru: `Заседание можно провести только в согласованный день: ${officialDate(day, 'ru')}. Для другого дня время нужно изменить и согласовать заново.`,
    };
  },
  beforeAgreedTime: ({ on }, _names, zone) => ({
    az: `Razılaşdırılmış vaxt hələ çatmayıb: ${officialMoment(on, zone, 'az')}. İclas yalnız ondan sonra keçirilməmiş sayıla bilər.`,
    en: `The agreed time has not come yet: ${officialMoment(on, zone, 'en')}. Only after it can the meeting be closed as not held.`,
    ru: `Согласованное время ещё не наступило: ${officialMoment(on, zone, 'ru')}. Только после него заседание можно признать несостоявшимся.`,
  }),
  notAMember: ({ person }, names) => ({
    az: `Hazırda üzv deyil: ${names.person(person).az}. İştirak yalnız üzvlər üzrə qeydə alınır.`,
    en: `Not a member at present: ${names.person(person).en}. Attendance is recorded of members only.`,
    ru: `Сейчас не является членом: ${names.person(person).ru}. Участие отмечается только у членов.`,
  }),
  alreadyPresent: ({ person }, names) => ({
    az: `Gəlişi artıq qeydə alınıb: ${names.person(person).az}.`,
    en: `Already recorded as present: ${names.person(person).en}.`,
    ru: `Прибытие уже отмечено: ${names.person(person).ru}.`,
  }),
  notPresent: ({ person }, names) => ({
    az: `İştirak edənlər sırasında deyil: ${names.person(person).az}. Əvvəlcə gəlişi qeydə alınmalıdır.`,
    en: `Not among those present: ${names.person(person).en}. The arrival has to be recorded first.`,
    ru: `Нет среди присутствующих: ${names.person(person).ru}. Сначала нужно отметить прибытие.`,
  }),
  headAbsent: () => ({
    az: 'Rəhbər iştirak etmir. İclas da, səsvermə də yalnız rəhbərin və ya onun vəzifəsini icra edənin iştirakı ilə açılır.',
    en: 'The head is not present. A meeting and a vote are opened only in the presence of the head or the acting head.',
    ru: 'Руководитель отсутствует. Заседание и голосование открываются только в присутствии руководителя или исполняющего его обязанности.',
  }),
  noQuorum: (refusal) => {
    const { missing } = refusal;
    const count = countAgainstNeeded(refusal, 'present');
    const lacking = russianPlural(missing, { one: 'члена', few: 'членов', many: 'членов' });
    return {
      az: `Yetərsay üçün daha ${counted(missing, member, 'az')} lazımdır: ${count.az}.`,
      en: `${missing} more ${missing === 1 ? 'member is' : 'members are'} needed for the quorum: ${count.en}.`,
      ru: `Для кворума не хватает ${missing} ${lacking}: ${count.ru}.`,
    };
  },
  quorumStands: (refusal) => {
    const count = countAgainstNeeded(refusal, 'present');
    return {
      az: `Yetərsay var: ${count.az}. İclas keçirilməmiş sayıla bilməz, onu açmaq olar.`,
      en: `There is a quorum: ${count.en}. The meeting cannot be closed as not held; it can be opened.`,
      ru: `Кворум есть: ${count.ru}. Заседание нельзя признать несостоявшимся, его можно открыть.`,
    };
  },
  quorumUnknown: () => ({
    az: 'Qaydalarda yetərsay göstərilməyib. İclasın açılması üçün əvvəlcə qaydalar tamamlanmalıdır.',
    en: 'The rules do not say what the quorum is. They have to be completed before a meeting can be opened.',
    ru: 'В правилах не указан кворум. Чтобы открыть заседание, сначала нужно дополнить правила.',
  }),
  unknownItem: ({ item: asked }) => ({
    az: `Gündəlikdə belə məsələ yoxdur: № ${asked}. Gündəlikdəki məsələlərdən birini seçin.`,
    en: `There is no such item on the agenda: No. ${asked}. Choose one that is on the agenda.`,
    ru: `В повестке дня нет такого вопроса: № ${asked}. Выберите вопрос из повестки дня.`,
  }),
  itemInHand: () => ({
    az: 'Bu məsələ artıq müzakirə edilir.',
    en: 'This item is already in hand.',
    ru: 'Этот вопрос уже рассматривается.',
  }),
  voteOpen: () => ({
    az: 'Səsvermə gedir. Əvvəlcə səsvermə bağlanmalıdır.',
    en: 'A vote is open. It has to be closed first.',
    ru: 'Идёт голосование. Сначала его нужно закрыть.',
  }),
  remoteNotCounted: () => ({
    az: 'Qaydalara görə videobağlantı ilə qoşulmaq iştirak sayılmır. Gəliş yalnız zalda olanlar üzrə qeydə alınır.',
    en: 'Under the rules, joining by video link does not count as taking part. Arrivals are recorded only of those in the room.',
    ru: 'По правилам подключение по видеосвязи не считается участием. Прибытие отмечается только у тех, кто в зале.',
  }),
};

const atMoment = ({ on }: { readonly on: string }, zone: string) =>
  inEveryTongue((tongue) => officialMoment(on, zone, tongue));

export const meetingActs: ActSentences<MeetingAct> = {
  ...lateItemActs,
  ...adjournmentActs,
  MeetingRegistered: ({ meeting, on }, _names, zone) => {
    const moment = atMoment({ on }, zone);
    return {
      az: `${meetingName(meeting).az} reyestrə yazıldı: ${moment.az}.`,
      en: `Meeting No. ${meeting} was entered in the register: ${moment.en}.`,
      ru: `В реестр внесено ${meetingName(meeting).ru}: ${moment.ru}.`,
    };
  },
  MeetingTakenOver: ({ meeting, on, presided, present, members }, names) =>
    inEveryTongue((tongue) => {
      const chair = presided === null ? '' : `; ${takenOverWords.presided[tongue]}: ${names.person(presided)[tongue]}`;
      const attended = `${takenOverWords.attended[tongue]}: ${present} / ${members}`;
      return `${takenOverWords.meeting[tongue]}: ${numbered(meeting, tongue)}, ${officialDate(on, tongue)}; ${attended}${chair}.`;
    }),
  MeetingProposed: (data, _names, zone) => {
    const moment = atMoment(data, zone);
    return {
      az: `${meetingName(data.meeting).az} təklif edildi: ${moment.az}.`,
      en: `Meeting No. ${data.meeting} was proposed: ${moment.en}.`,
      ru: `Предложено ${meetingName(data.meeting).ru}: ${moment.ru}.`,
    };
  },
  MeetingChanged: (data, _names, zone) => {
    const moment = atMoment(data, zone);
    return {
      az: `${meetingName(data.meeting).az}: vaxt və ya yer dəyişdirildi, yenidən razılaşdırılmalıdır: ${moment.az}.`,
      en: `Meeting No. ${data.meeting}: the date or place was changed and has to be agreed again: ${moment.en}.`,
      ru: `Заседание № ${data.meeting}: время или место изменено и требует нового согласования: ${moment.ru}.`,
    };
  },
  MeetingAgreed: ({ meeting }) => ({
    az: `${meetingName(meeting).az}: çağırılması razılaşdırıldı.`,
    en: `Meeting No. ${meeting}: its calling was agreed to.`,
    ru: `Заседание № ${meeting}: созыв согласован.`,
  }),
  MeetingReturned: ({ meeting }) => ({
    az: `${meetingName(meeting).az}: vaxt və yer əsaslandırılaraq geri qaytarıldı.`,
    en: `Meeting No. ${meeting}: the date and place were returned with a reason.`,
    ru: `Заседание № ${meeting}: время и место возвращены с указанием причины.`,
  }),
  AgendaSet: ({ meeting, agenda }) => ({
    az: `${meetingName(meeting).az}: gündəlik müəyyən edildi, ${counted(agenda.length, item, 'az')}.`,
    en: `Meeting No. ${meeting}: the agenda was set, ${counted(agenda.length, item, 'en')}.`,
    ru: `Заседание № ${meeting}: определена повестка дня, ${counted(agenda.length, item, 'ru')}.`,
  }),
  AgendaAgreed: ({ meeting }) => ({
    az: `${meetingName(meeting).az}: gündəlik razılaşdırıldı.`,
    en: `Meeting No. ${meeting}: the agenda was agreed to.`,
    ru: `Заседание № ${meeting}: повестка дня согласована.`,
  }),
  AgendaReturned: ({ meeting }) => ({
    az: `${meetingName(meeting).az}: gündəlik əsaslandırılaraq geri qaytarıldı.`,
    en: `Meeting No. ${meeting}: the agenda was returned with a reason.`,
    ru: `Заседание № ${meeting}: повестка дня возвращена с указанием причины.`,
  }),
  AdviceGiven: ({ meeting, about }) => {
    const what = adviceAbout[about];
    return {
      az: `${meetingName(meeting).az}: ${what.az} barədə Koordinator üçün rəy hazırlandı.`,
      en: `Meeting No. ${meeting}: advice on ${what.en} was prepared for the Coordinator.`,
      ru: `Заседание № ${meeting}: для Координатора подготовлено мнение ${what.ru}.`,
    };
  },
  NoticeSent: ({ meeting, members: { length } }) => ({
    az: `${meetingName(meeting).az}: bildiriş ${length} üzvə göndərildi.`,
    en: `Meeting No. ${meeting}: the notice was sent to ${counted(length, member, 'en')}.`,
    ru: `Заседание № ${meeting}: извещение направлено ${length} ${russianPlural(length, { one: 'члену', few: 'членам', many: 'членам' })}.`,
  }),
  MeetingCancelled: ({ meeting }) => ({
    az: `${meetingName(meeting).az} əsaslandırılaraq ləğv edildi.`,
    en: `Meeting No. ${meeting} was cancelled with a reason.`,
    ru: `Заседание № ${meeting} отменено с указанием причины.`,
  }),
  ArrivalRecorded: ({ meeting, person, presence }, names) => ({
    az: `${meetingName(meeting).az}: gəliş qeydə alındı: ${names.person(person).az} (${presences[presence].az}).`,
    en: `Meeting No. ${meeting}: arrival recorded: ${names.person(person).en} (${presences[presence].en}).`,
    ru: `Заседание № ${meeting}: отмечено прибытие: ${names.person(person).ru} (${presences[presence].ru}).`,
  }),
  DepartureRecorded: ({ meeting, person }, names) => ({
    az: `${meetingName(meeting).az}: gediş qeydə alındı: ${names.person(person).az}.`,
    en: `Meeting No. ${meeting}: departure recorded: ${names.person(person).en}.`,
    ru: `Заседание № ${meeting}: отмечен уход: ${names.person(person).ru}.`,
  }),
  MeetingOpened: ({ meeting, quorum }) => {
    const count = countAgainstNeeded(quorum, 'past');
    return {
      az: `${meetingName(meeting).az} yetərsayla açıldı: ${count.az}.`,
      en: `Meeting No. ${meeting} was opened with a quorum: ${count.en}.`,
      ru: `Заседание № ${meeting} открыто при наличии кворума: ${count.ru}.`,
    };
  },
  ItemTakenUp: ({ meeting, item: taken }) => ({
    az: `${meetingName(meeting).az}: ${itemName(taken).az} müzakirəyə çıxarıldı.`,
    en: `Meeting No. ${meeting}: ${itemName(taken).en} was taken up.`,
    ru: `Заседание № ${meeting}: к рассмотрению принят ${itemName(taken).ru}.`,
  }),
  MeetingClosed: ({ meeting }) => ({
    az: `${meetingName(meeting).az} bağlandı.`,
    en: `Meeting No. ${meeting} was closed.`,
    ru: `Заседание № ${meeting} закрыто.`,
  }),
  MeetingNotHeld: ({ meeting, quorum }) => {
    const count = countAgainstNeeded(quorum, 'past');
    return {
      az: `${meetingName(meeting).az} çağırıldı, lakin keçirilmədi: ${count.az}.`,
      en: `Meeting No. ${meeting} was called and not held: ${count.en}.`,
      ru: `Заседание № ${meeting} было созвано, но не состоялось: ${count.ru}.`,
    };
  },
};

const takenOverWords = {
  meeting: {
    az: 'Əvvəlki iclas təhvil alındı',
    en: 'An earlier meeting was taken over',
    ru: 'Принято прежнее заседание',
  },
  attended: { az: 'iştirak edənlər / üzvlər', en: 'present / members', ru: 'участвовали / членов' },
  presided: { az: 'sədrlik edən', en: 'presided by', ru: 'председательствовал' },
} as const;

export const meetingCommands: CommandWords<MeetingCommand> = {
  ...lateItemCommands,
  ...adjournmentCommands,
  proposeMeeting: {
    name: { az: 'İclası təklif edirəm', en: 'I propose the meeting', ru: 'Предлагаю заседание' },
    done: {
      az: 'İclas təklif edildi, razılıq gözlənilir.',
      en: 'The meeting is proposed and awaits agreement.',
      ru: 'Заседание предложено и ожидает согласования.',
    },
  },
  changeMeeting: {
    name: {
      az: 'İclasın vaxtını və yerini dəyişirəm',
      en: 'I change the date and place',
      ru: 'Меняю время и место заседания',
    },
    done: {
      az: 'Dəyişiklik qeydə alındı, yeni razılıq gözlənilir.',
      en: 'The change is recorded and awaits a new agreement.',
      ru: 'Изменение внесено и ожидает нового согласования.',
    },
  },
  agreeToMeeting: {
    name: {
      az: 'İclasın çağırılmasını razılaşdırıram',
      en: 'I agree to the meeting',
      ru: 'Согласовываю созыв заседания',
    },
    done: {
      az: 'İclasın çağırılması razılaşdırıldı.',
      en: 'The calling of the meeting is agreed to.',
      ru: 'Созыв заседания согласован.',
    },
  },
  returnMeeting: {
    name: {
      az: 'İclasın vaxtını və yerini geri qaytarıram',
      en: 'I return the date and place',
      ru: 'Возвращаю время и место заседания',
    },
    done: {
      az: 'Vaxt və yer səbəbi ilə birlikdə rəhbərə qaytarıldı.',
      en: 'The date and place are returned to the head with the reason.',
      ru: 'Время и место возвращены руководителю с указанием причины.',
    },
  },
  setAgenda: {
    name: { az: 'Gündəliyi müəyyən edirəm', en: 'I set the agenda', ru: 'Определяю повестку дня' },
    done: {
      az: 'Gündəlik müəyyən edildi, razılıq gözlənilir.',
      en: 'The agenda is set and awaits agreement.',
      ru: 'Повестка дня определена и ожидает согласования.',
    },
  },
  agreeToAgenda: {
    name: { az: 'Gündəliyi razılaşdırıram', en: 'I agree to the agenda', ru: 'Согласовываю повестку дня' },
    done: { az: 'Gündəlik razılaşdırıldı.', en: 'The agenda is agreed to.', ru: 'Повестка дня согласована.' },
  },
  returnAgenda: {
    name: { az: 'Gündəliyi geri qaytarıram', en: 'I return the agenda', ru: 'Возвращаю повестку дня' },
    done: {
      az: 'Gündəlik səbəbi ilə birlikdə rəhbərə qaytarıldı.',
      en: 'The agenda is returned to the head with the reason.',
      ru: 'Повестка дня возвращена руководителю с указанием причины.',
    },
  },
  advise: {
    name: {
      az: 'Koordinator üçün rəy hazırlayıram',
      en: 'I advise the Coordinator',
      ru: 'Готовлю мнение для Координатора',
    },
    done: {
      az: 'Rəy Koordinatora göstərilir; razılığı yalnız Koordinator verir.',
      en: 'The advice is shown to the Coordinator, who alone agrees.',
      ru: 'Мнение показано Координатору; согласие даёт только Координатор.',
    },
  },
  sendNotice: {
    name: { az: 'Bildirişi göndərirəm', en: 'I send the notice', ru: 'Направляю извещение' },
    done: {
      az: 'Bildiriş göndərildi, iclas çağırılıb.',
      en: 'The notice is sent: the meeting is called.',
      ru: 'Извещение направлено, заседание созвано.',
    },
  },
  cancelMeeting: {
    name: { az: 'İclası ləğv edirəm', en: 'I cancel the meeting', ru: 'Отменяю заседание' },
    done: { az: 'İclas ləğv edildi.', en: 'The meeting is cancelled.', ru: 'Заседание отменено.' },
  },
  recordArrival: {
    name: { az: 'Gəlişi qeydə alıram', en: 'I record the arrival', ru: 'Отмечаю прибытие' },
    done: { az: 'Gəliş qeydə alındı.', en: 'The arrival is recorded.', ru: 'Прибытие отмечено.' },
  },
  recordDeparture: {
    name: { az: 'Gedişi qeydə alıram', en: 'I record the departure', ru: 'Отмечаю уход' },
    done: { az: 'Gediş qeydə alındı.', en: 'The departure is recorded.', ru: 'Уход отмечен.' },
  },
  openMeeting: {
    name: { az: 'İclası açıram', en: 'I open the meeting', ru: 'Открываю заседание' },
    done: { az: 'İclas açıldı.', en: 'The meeting is open.', ru: 'Заседание открыто.' },
  },
  takeUpItem: {
    name: { az: 'Məsələni müzakirəyə çıxarıram', en: 'I take up the item', ru: 'Перехожу к вопросу' },
    done: { az: 'Məsələ müzakirəyə çıxarıldı.', en: 'The item is in hand.', ru: 'Вопрос принят к рассмотрению.' },
  },
  closeMeeting: {
    name: { az: 'İclası bağlayıram', en: 'I close the meeting', ru: 'Закрываю заседание' },
    done: {
      az: 'İclas bağlandı. Növbəti addım protokoldur.',
      en: 'The meeting is closed. The protocol comes next.',
      ru: 'Заседание закрыто. Следующий шаг — протокол.',
    },
  },
  closeWithoutQuorum: {
    name: {
      az: 'İclasın keçirilmədiyini qeydə alıram',
      en: 'I record that the meeting is not held',
      ru: 'Признаю заседание несостоявшимся',
    },
    done: {
      az: 'İclas çağırılmış, lakin keçirilməmiş kimi qeydə alındı.',
      en: 'The meeting is recorded as called and not held.',
      ru: 'Заседание внесено как созванное и несостоявшееся.',
    },
  },
};
