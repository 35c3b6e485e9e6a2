import { meetingName } from '#meetings/words.ts';
import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { capital } from '#text/alphabet.ts';
import { officialDate } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { registerNumber } from '#text/register-number.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { DutiesAct, DutyAct, DutyCommand, DutyRefusal } from './vocabulary.ts';
import { sendingName } from './words.ts';

/** `1 nömrəli göndəriş: …`, each tongue after the number. */
const said = (sending: string, says: Sentence): Sentence =>
  inEveryTongue((tongue) => `${capital(sendingName(sending)[tongue], tongue)}: ${says[tongue]}.`);

const day = (date: string): Sentence => inEveryTongue((tongue) => officialDate(date, tongue));

const answered: Record<'taken on' | 'declined', Sentence> = {
  'taken on': {
    az: 'Qurum bu təklifi artıq icraya götürüb.',
    en: 'The body has already taken this proposal on.',
    ru: 'Орган уже принял это предложение к исполнению.',
  },
  declined: {
    az: 'Qurum bu təklifdən səbəbini göstərərək imtina edib. Təklif yenidən gündəliyə çıxarıla bilər.',
    en: 'The body has declined this proposal, with its reasons. It may come before the Group again.',
    ru: 'Орган отклонил это предложение с указанием причин. Его можно вновь вынести на повестку дня.',
  },
};

export const dutyRefusals: RefusalSentences<DutyRefusal> = {
  unknownSending: () => ({
    az: 'Belə göndəriş yoxdur. Siyahıdan seçin.',
    en: 'There is no such sending. Choose one from the list.',
    ru: 'Такого отправления нет. Выберите из списка.',
  }),
  sendingNumberTaken: ({ sending }) => ({
    az: `${sending} nömrəsi artıq başqa göndərişə verilib. Formanı yenidən göndərin.`,
    en: `The number ${sending} was given to another sending meanwhile. Send the form again.`,
    ru: `Номер ${sending} уже присвоен другому отправлению. Отправьте форму ещё раз.`,
  }),
  proposalNotAdopted: ({ proposal }) => ({
    az: `Yalnız qəbul edilmiş təklif ünvanına göndərilir; ${proposal} nömrəli təklif qəbul edilməyib.`,
    en: `Only an adopted proposal is sent to its addressee; proposal ${proposal} is not adopted.`,
    ru: `Адресату направляется только принятое предложение; предложение ${proposal} не принято.`,
  }),
  alreadySent: ({ sending }) => ({
    az: `Bu təklif həmin quruma artıq göndərilib: ${sendingName(sending).az}.`,
    en: `This proposal was already sent to that body: ${sendingName(sending).en}.`,
    ru: `Это предложение уже направлено этому органу: ${sendingName(sending).ru}.`,
  }),
  notTheAddressee: ({ body }, names) => ({
    az: `Təklifin özündə ünvan göstərilib: ${names.body(body).az}. O, başqa quruma göndərilmir.`,
    en: `The proposal itself names its addressee: ${names.body(body).en}. It is not sent to another body.`,
    ru: `В самом предложении назван адресат: ${names.body(body).ru}. Другому органу оно не направляется.`,
  }),
  bindsOnlyTakenOn: () => ({
    az: 'Qrup göstəriş vermir: təklif yalnız ünvanlandığı qurum onu icraya götürəndə öhdəlik olur.',
    en: 'The Group does not command: a proposal becomes a duty only when its addressee takes it on.',
    ru: 'Группа не предписывает: предложение становится обязательством, лишь когда адресат принимает его.',
  }),
  extractOfAnother: () => ({
    az: 'Bu çıxarış həmin məsələ üzrə həmin quruma verilməyib. Quruma verilmiş çıxarışı seçin və ya yenisini verin.',
    en: 'That extract was not issued of this item to this body. Choose the one that was, or issue one.',
    ru: 'Эта выписка выдана не по этому вопросу или не этому органу. Выберите нужную или выдайте новую.',
  }),
  letterToAnother: ({ letter }) => ({
    az: `${registerNumber(letter)} nömrəli məktub reyestrdə həmin quruma göndərilən məktub kimi yazılmayıb. Başqa məktub seçin.`,
    en: `Letter ${registerNumber(letter)} is not in the register as one sent to that body. Choose another letter.`,
    ru: `Письмо ${registerNumber(letter)} не значится в реестре как отправленное этому органу. Выберите другое.`,
  }),
  sentToAnotherBody: ({ body }, names) => ({
    az: `Təklif bu quruma göndərilib: ${names.body(body).az}. Onun adından yalnız nümayəndəsi, rəhbərliyi və ya əlaqələndiricisi cavab verir.`,
    en: `The proposal was sent to this body: ${names.body(body).en}. Only its representative, its leadership or its focal point answers for it.`,
    ru: `Предложение направлено этому органу: ${names.body(body).ru}. За него отвечает только его представитель, руководство или координатор.`,
  }),
  sentAnswered: ({ state }) => answered[state],
  notTakenOn: () => ({
    az: 'Təklif hələ icraya götürülməyib. Yalnız icraya götürülən təklif nəzarətə alınır.',
    en: 'The proposal is not taken on yet. Only what was taken on is under control.',
    ru: 'Предложение ещё не принято к исполнению. На контроле стоит только принятое.',
  }),
  offControl: ({ at }, _names, zone) => {
    const on = day(dateIn(at, zone));
    return {
      az: `Bu təklif artıq nəzarətdən çıxarılıb: ${on.az}.`,
      en: `This proposal is off control since ${on.en}.`,
      ru: `Это предложение уже снято с контроля: ${on.ru}.`,
    };
  },
  sentRemindedToday: () => ({
    az: 'Bu gün artıq xatırladılıb. Gündə bir dəfədən çox xatırladılmır; sabah yenidən cəhd edin.',
    en: 'A reminder went out today. One goes out once a day at most; try again tomorrow.',
    ru: 'Сегодня уже напоминали. Чаще одного раза в день не напоминают; повторите завтра.',
  }),
  termNotLater: ({ from }) => ({
    az: `Yeni müddət indikindən gec olmalıdır: ${day(from).az}.`,
    en: `The new term must be later than the present one: ${day(from).en}.`,
    ru: `Новый срок должен быть позже нынешнего: ${day(from).ru}.`,
  }),
  termPassed: ({ until }) => ({
    az: `Göstərilən gün artıq keçib: ${day(until).az}. Bugünkü və ya sonrakı günü yazın.`,
    en: `That day has already passed: ${day(until).en}. Give today or a later day.`,
    ru: `Этот день уже прошёл: ${day(until).ru}. Укажите сегодняшний или более поздний день.`,
  }),
  extensionAwaits: () => ({
    az: 'Müddətin uzadılması barədə əvvəlki müraciət hələ cavablandırılmayıb.',
    en: 'An earlier request for a later term still awaits its answer.',
    ru: 'Прежняя просьба о продлении срока ещё ждёт ответа.',
  }),
  noExtensionAsked: () => ({
    az: 'Cavab gözləyən uzadılma müraciəti yoxdur. Müddət yalnız əsaslandırılmış müraciətlə uzadılır.',
    en: 'No request for a later term awaits an answer. A term is extended only on a reasoned request.',
    ru: 'Просьбы о продлении, ожидающей ответа, нет. Срок продлевается только по мотивированной просьбе.',
  }),
  unknownDutyReport: () => ({
    az: 'Bu öhdəlik üzrə belə hesabat yoxdur. Siyahıdan seçin.',
    en: 'There is no such report on this duty. Choose one from the list.',
    ru: 'По этому обязательству нет такого отчёта. Выберите из списка.',
  }),
  dutyReportSettled: () => ({
    az: 'Bu hesabata artıq cavab verilib. Yeni hesabatı gözləyin.',
    en: 'This report was already answered. Wait for the next one.',
    ru: 'На этот отчёт уже дан ответ. Дождитесь следующего.',
  }),
  dutyReportAwaits: () => ({
    az: 'Əvvəlki hesabata hələ baxılır. Yenisi ona cavab veriləndən sonra təqdim olunur.',
    en: 'The report before it is still being looked at. The next one can follow once it is answered.',
    ru: 'Предыдущий отчёт ещё рассматривается. Следующий подаётся после ответа на него.',
  }),
  ownDuty: ({ body }, names) => ({
    az: `İcraçı öz işinə nəzarət etmir: öhdəliyin sahibi ${names.body(body).az}. Bunu katibliyin və ya rəhbərliyin həmin qurumu təmsil etməyən əməkdaşı edir.`,
    en: `An executor does not control its own work: the duty is that of ${names.body(body).en}. Somebody of the secretariat or the head who does not stand for that body does this.`,
    ru: `Исполнитель не контролирует собственную работу: обязательство принял орган — ${names.body(body).ru}. Это делает сотрудник секретариата или руководитель, не представляющий этот орган.`,
  }),
  notExecuted: () => ({
    az: 'Öhdəlik yalnız tam icra barədə hesabat qəbul edildikdən sonra nəzarətdən çıxarılır.',
    en: 'A duty goes off control once a report that it is executed in full was accepted.',
    ru: 'Обязательство снимается с контроля после принятия отчёта о его полном исполнении.',
  }),
  controlledByAnother: ({ by }, names) => ({
    az: `İcra edilməmiş öhdəliyi nəzarətdən yalnız onu nəzarətə qoyan çıxara bilər: ${names.person(by).az}.`,
    en: `What is not executed is dropped only by whoever put it under control: ${names.person(by).en}.`,
    ru: `Неисполненное снимает с контроля только тот, кто поставил его на контроль: ${names.person(by).ru}.`,
  }),
};

export const dutyActs: ActSentences<DutyAct | DutiesAct> = {
  ProposalSent: ({ sending, meeting, proposal, body, letter, answerBy }, names) => {
    const to = names.body(body);
    const by = day(answerBy);
    const from = meetingName(meeting);
    const number = registerNumber(letter);
    return said(sending, {
      az: `qəbul edilmiş təklif ünvanına göndərildi (${from.az}, təklif ${proposal}; ${to.az}; məktub ${number}); cavab gözlənilən gün: ${by.az}`,
      en: `an adopted proposal was sent to its addressee (${from.en}, proposal ${proposal}; ${to.en}; letter ${number}); an answer is asked by ${by.en}`,
      ru: `принятое предложение направлено адресату (${from.ru}, предложение ${proposal}; ${to.ru}; письмо ${number}); ответ ожидается до: ${by.ru}`,
    });
  },
  SendingEntered: ({ sending }) =>
    said(sending, { az: 'reyestrə daxil edildi', en: 'entered in the register', ru: 'внесено в реестр' }),
  ProposalTakenOn: ({ sending, until }) =>
    said(sending, {
      az: `qurum təklifi icraya götürdü; icra müddəti: ${day(until).az}`,
      en: `the body took the proposal on; its term: ${day(until).en}`,
      ru: `орган принял предложение к исполнению; срок: ${day(until).ru}`,
    }),
  SentDeclined: ({ sending }) =>
    said(sending, {
      az: 'qurum səbəbini göstərərək imtina etdi',
      en: 'the body declined, with its reasons',
      ru: 'орган отклонил предложение с указанием причин',
    }),
  SentReminded: ({ sending }) =>
    said(sending, { az: 'quruma xatırladıldı', en: 'the body was reminded', ru: 'органу направлено напоминание' }),
  ExtensionAsked: ({ sending, from, until }) =>
    said(sending, {
      az: `müddətin uzadılması xahiş edildi: ${day(from).az} yerinə ${day(until).az}`,
      en: `a later term was asked for: ${day(until).en} instead of ${day(from).en}`,
      ru: `запрошено продление срока: ${day(until).ru} вместо ${day(from).ru}`,
    }),
  ExtensionGranted: ({ sending, from, until }) =>
    said(sending, {
      az: `müddət uzadıldı: ${day(from).az} yerinə ${day(until).az}`,
      en: `the term was extended: ${day(until).en} instead of ${day(from).en}`,
      ru: `срок продлён: ${day(until).ru} вместо ${day(from).ru}`,
    }),
  ExtensionRefused: ({ sending }) =>
    said(sending, {
      az: 'müddətin uzadılması səbəbi göstərilməklə rədd edildi',
      en: 'a later term was refused, with a reason',
      ru: 'в продлении срока отказано с указанием причины',
    }),
  DutyReported: ({ sending, report, executed }) =>
    said(
      sending,
      executed
        ? {
            az: `icra barədə ${report} nömrəli hesabat verildi: icra tam başa çatıb`,
            en: `report No. ${report} was given: executed in full`,
            ru: `представлен отчёт № ${report}: исполнено полностью`,
          }
        : {
            az: `icra barədə ${report} nömrəli hesabat verildi: icra davam edir`,
            en: `report No. ${report} was given: still under way`,
            ru: `представлен отчёт № ${report}: исполнение продолжается`,
          },
    ),
  DutyReportReturned: ({ sending, report }) =>
    said(sending, {
      az: `${report} nömrəli hesabat səbəbi göstərilməklə geri qaytarıldı`,
      en: `report No. ${report} was returned, with a reason`,
      ru: `отчёт № ${report} возвращён с указанием причины`,
    }),
  DutyReportAccepted: ({ sending, report }) =>
    said(sending, {
      az: `${report} nömrəli hesabat qəbul edildi`,
      en: `report No. ${report} was accepted`,
      ru: `отчёт № ${report} принят`,
    }),
  TakenOffControl: ({ sending }) =>
    said(sending, {
      az: 'icra edildiyi üçün nəzarətdən çıxarıldı',
      en: 'taken off control as executed',
      ru: 'снято с контроля как исполненное',
    }),
  DroppedFromControl: ({ sending }) =>
    said(sending, {
      az: 'icra edilmədən, səbəbi göstərilməklə nəzarətdən çıxarıldı',
      en: 'dropped from control without execution, with a reason',
      ru: 'снято с контроля без исполнения с указанием причины',
    }),
};

export const dutyCommands: CommandWords<DutyCommand> = {
  sendProposal: {
    name: {
      az: 'Təklifi ünvanına göndərirəm',
      en: 'I send the proposal to its addressee',
      ru: 'Направляю предложение адресату',
    },
    done: {
      az: 'Təklif məktub və çıxarışla göndərildi; qurum onu icraya götürür və ya səbəbini göstərərək imtina edir.',
      en: 'The proposal is sent with a letter and the extract; the body takes it on or declines with reasons.',
      ru: 'Предложение направлено с письмом и выпиской; орган принимает его или отклоняет с указанием причин.',
    },
  },
  takeOn: {
    name: { az: 'Təklifi icraya götürürəm', en: 'I take the proposal on', ru: 'Принимаю предложение к исполнению' },
    done: {
      az: 'Təklif icraya götürüldü; müddət və necə icra ediləcəyi göstərilir.',
      en: 'The proposal is taken on; its term and how it will be done stand here.',
      ru: 'Предложение принято к исполнению; указаны срок и порядок исполнения.',
    },
  },
  declineSent: {
    name: { az: 'Təklifdən imtina edirəm', en: 'I decline the proposal', ru: 'Отклоняю предложение' },
    done: {
      az: 'İmtina səbəbi ilə birlikdə yazıldı; məsələ yenidən gündəliyə çıxarıla bilər.',
      en: 'That it was declined, and why; the matter may come before the Group again.',
      ru: 'Отказ записан с причиной; вопрос можно вновь вынести на повестку дня.',
    },
  },
  remindOfSent: {
    name: { az: 'Quruma xatırladıram', en: 'I remind the body', ru: 'Напоминаю органу' },
    done: {
      az: 'Quruma xatırladıldığı gün.',
      en: 'That the body was reminded, and when.',
      ru: 'Что органу напомнили и когда.',
    },
  },
  askExtension: {
    name: { az: 'Müddətin uzadılmasını xahiş edirəm', en: 'I ask for a later term', ru: 'Прошу продлить срок' },
    done: {
      az: 'Xahiş və səbəbi; əvvəlki müddət saxlanılır.',
      en: 'The request and its reason; the term as it was is kept.',
      ru: 'Просьба и её причина; прежний срок сохраняется.',
    },
  },
  grantExtension: {
    name: { az: 'Müddəti uzadıram', en: 'I extend the term', ru: 'Продлеваю срок' },
    done: {
      az: 'Yeni müddət və onun əvəz etdiyi müddət.',
      en: 'The new term, and the one in whose place it stands.',
      ru: 'Новый срок и тот, вместо которого он установлен.',
    },
  },
  refuseExtension: {
    name: { az: 'Müddəti uzatmıram', en: 'I do not extend the term', ru: 'Не продлеваю срок' },
    done: {
      az: 'Rədd və səbəbi; müddət dəyişmir.',
      en: 'The refusal and its reason; the term stands.',
      ru: 'Отказ и его причина; срок не меняется.',
    },
  },
  reportDuty: {
    name: { az: 'İcra barədə hesabat verirəm', en: 'I report what was done', ru: 'Отчитываюсь об исполнении' },
    done: {
      az: 'Görülən iş və təsdiqedici sənəd; hesabat katiblikdə və ya rəhbərdə baxılır.',
      en: 'What was done, with its evidence; the secretariat or the head looks at it.',
      ru: 'Что сделано и чем подтверждено; отчёт рассматривает секретариат или руководитель.',
    },
  },
  returnDutyReport: {
    name: { az: 'Hesabatı geri qaytarıram', en: 'I return the report', ru: 'Возвращаю отчёт' },
    done: { az: 'Geri qaytarılma və səbəbi.', en: 'That it was returned, and why.', ru: 'Возврат и его причина.' },
  },
  acceptDutyReport: {
    name: { az: 'Hesabatı qəbul edirəm', en: 'I accept the report', ru: 'Принимаю отчёт' },
    done: {
      az: 'Hesabatın qəbulu; tam icra edilibsə, öhdəlik nəzarətdən çıxarıla bilər.',
      en: 'Its acceptance; if it is executed in full, the duty can be taken off control.',
      ru: 'Принятие отчёта; при полном исполнении обязательство можно снять с контроля.',
    },
  },
  takeOffControl: {
    name: { az: 'Nəzarətdən çıxarıram', en: 'I take it off control', ru: 'Снимаю с контроля' },
    done: {
      az: 'Öhdəliyin icra edildiyi üçün nəzarətdən çıxarılması.',
      en: 'That it is off control, as executed.',
      ru: 'Снятие с контроля как исполненного.',
    },
  },
  dropFromControl: {
    name: {
      az: 'İcra edilmədən nəzarətdən çıxarıram',
      en: 'I drop it from control unexecuted',
      ru: 'Снимаю с контроля без исполнения',
    },
    done: {
      az: 'İcra edilmədən nəzarətdən çıxarılması və səbəbi.',
      en: 'That it was dropped from control without execution, and why.',
      ru: 'Снятие с контроля без исполнения и его причина.',
    },
  },
};
