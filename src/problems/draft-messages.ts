import { itemName, meetingName } from '#meetings/words.ts';
import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { handingActs, handingCommands, handingRefusals } from './handing-messages.ts';
import type { DraftAct, DraftCommand, DraftState, ProblemRefusal } from './vocabulary.ts';
import { draftName, versionName } from './words.ts';

type Code =
  | 'unknownDraft'
  | 'draftSettled'
  | 'draftRevisedMeanwhile'
  | 'notDrafter'
  | 'unknownDraftAmendment'
  | 'draftAmendmentSettled'
  | 'draftAmendmentOutdated'
  | 'draftWithoutAddressee'
  | 'draftOnAgenda'
  | 'draftNotOnItem'
  | keyof typeof handingRefusals;

const settled: Record<Exclude<DraftState, 'drafting' | 'not taken up'>, Sentence> = {
  offered: {
    az: 'Layihə gündəliyə salınmaq üçün rəhbərə göndərilib. Onun cavabını gözləyin.',
    en: 'The draft was offered to the head for an agenda. Await the answer.',
    ru: 'Проект предложен руководителю для повестки дня. Дождитесь ответа.',
  },
  'taken up': {
    az: 'Layihə artıq gündəliyə salınıb. Mətnə düzəliş iclasda təklif edilir.',
    en: 'The draft is already on an agenda. Changes to the text are proposed in the meeting.',
    ru: 'Проект уже в повестке дня. Поправки к тексту предлагаются на заседании.',
  },
  put: {
    az: 'Layihə iclasa təqdim edilib. Bundan sonrası iclasın səhifəsindədir.',
    en: 'The draft was put before a meeting. What follows stands on the page of the meeting.',
    ru: 'Проект вынесен на заседание. Дальнейшее – на странице заседания.',
  },
  dropped: {
    az: 'Bu layihə üzərində iş dayandırılıb. Lazımdırsa, yeni layihə başlayın.',
    en: 'Work on this draft was dropped. Begin a new one if it is needed.',
    ru: 'Работа над этим проектом прекращена. При необходимости начните новый.',
  },
};

export const draftRefusals: RefusalSentences<Extract<ProblemRefusal, { refused: Code }>> = {
  unknownDraft: () => ({
    az: 'Belə təklif layihəsi yoxdur. Siyahıdakılardan seçin.',
    en: 'There is no such draft. Choose one of those listed.',
    ru: 'Такого проекта нет. Выберите из перечисленных.',
  }),
  draftSettled: ({ state }) => settled[state],
  draftRevisedMeanwhile: ({ version }) => ({
    az: `Mətn bu vaxt dəyişdirilib: indi ${versionName(version).az} qüvvədədir. Yazdığınız saxlanılıb; fərqə baxın və yenidən göndərin.`,
    en: `The text was changed meanwhile: ${versionName(version).en} stands now. What you wrote is kept; look at the difference and send it again.`,
    ru: `Текст тем временем изменён: теперь действует ${versionName(version).ru}. Написанное Вами сохранено; посмотрите разницу и отправьте ещё раз.`,
  }),
  notDrafter: ({ by }, names) => {
    const who = names.person(by);
    return {
      az: `Layihəni yalnız onu hazırlayan dəyişir: ${who.az}. Siz düzəliş təklif edə bilərsiniz.`,
      en: `Only whoever drafts it changes it: ${who.en}. You may propose an amendment.`,
      ru: `Проект меняет только его составитель: ${who.ru}. Вы можете предложить поправку.`,
    };
  },
  ...handingRefusals,
  unknownDraftAmendment: () => ({
    az: 'Bu layihəyə belə düzəliş təklif edilməyib. Səhifəni yeniləyin və siyahıdan seçin.',
    en: 'No such amendment was proposed to this draft. Refresh the page and choose one of those listed.',
    ru: 'Такой поправки к этому проекту не предлагали. Обновите страницу и выберите из перечисленных.',
  }),
  draftAmendmentSettled: () => ({
    az: 'Bu düzəlişə artıq cavab verilib.',
    en: 'This amendment was already answered.',
    ru: 'На эту поправку уже дан ответ.',
  }),
  draftAmendmentOutdated: ({ version }) => ({
    az: `Düzəliş əvvəlki mətnə yazılıb, indi isə ${versionName(version).az} qüvvədədir. Olduğu kimi qəbul etsəniz, sonrakı dəyişikliklər itər: mətni özünüz birləşdirin.`,
    en: `The amendment was written on an earlier text; ${versionName(version).en} stands now. Taken as it is it would undo what came later: join the two texts yourself.`,
    ru: `Поправка написана к прежнему тексту, теперь действует ${versionName(version).ru}. Принятая как есть, она отменит позднейшие изменения: соедините тексты сами.`,
  }),
  draftWithoutAddressee: () => ({
    az: 'Təklifin kimə ünvanlandığı göstərilməyib. Əvvəlcə layihədə qurumu seçin.',
    en: 'It is not said to whom the proposal is addressed. Choose the body in the draft first.',
    ru: 'Не указано, кому адресовано предложение. Сначала выберите орган в проекте.',
  }),
  draftOnAgenda: ({ meeting }) => ({
    az: `Layihə artıq gündəlikdədir: ${meetingName(meeting).az}. O məsələyə baxılmasını gözləyin.`,
    en: `The draft is already on an agenda: ${meetingName(meeting).en}. Wait until that item is treated.`,
    ru: `Проект уже в повестке дня: ${meetingName(meeting).ru}. Дождитесь рассмотрения этого вопроса.`,
  }),
  draftNotOnItem: () => ({
    az: 'Rəhbər bu layihəni bu məsələ kimi gündəliyə salmayıb. Məsələnin səhifəsində göstərilən layihəni seçin.',
    en: 'The head did not take this draft up as this item. Choose the draft shown at the item.',
    ru: 'Руководитель не включал этот проект в повестку дня этим вопросом. Выберите проект, указанный при вопросе.',
  }),
};

export const draftActs: ActSentences<DraftAct> = {
  DraftBegun: ({ draft }) => ({
    az: `${draftName(draft).az} hazırlanmağa başlandı.`,
    en: `Draft proposal No. ${draft} was begun.`,
    ru: `Начата подготовка: ${draftName(draft).ru}.`,
  }),
  DraftRevised: ({ draft, version }) => ({
    az: `${draftName(draft).az}: mətn dəyişdirildi, ${versionName(version).az}.`,
    en: `Draft proposal No. ${draft}: the text was changed, ${versionName(version).en}.`,
    ru: `Проект предложения № ${draft}: текст изменён, ${versionName(version).ru}.`,
  }),
  DraftCommented: ({ draft, body }, names) => {
    const who = body === null ? undefined : names.body(body);
    return {
      az: `${draftName(draft).az} haqqında rəy bildirildi${who ? ` (${who.az})` : ''}.`,
      en: `A comment was made on draft proposal No. ${draft}${who ? ` (${who.en})` : ''}.`,
      ru: `Высказано мнение о проекте предложения № ${draft}${who ? ` (${who.ru})` : ''}.`,
    };
  },
  DraftAmendmentProposed: ({ draft, body }, names) => {
    const who = body === null ? undefined : names.body(body);
    return {
      az: `${draftName(draft).az}: mətnə düzəliş təklif edildi${who ? ` (${who.az})` : ''}.`,
      en: `Draft proposal No. ${draft}: an amendment was proposed${who ? ` (${who.en})` : ''}.`,
      ru: `Проект предложения № ${draft}: предложена поправка${who ? ` (${who.ru})` : ''}.`,
    };
  },
  DraftAmendmentAccepted: ({ draft, version }) => ({
    az: `${draftName(draft).az}: təklif edilən düzəliş qəbul edildi, ${versionName(version).az}.`,
    en: `Draft proposal No. ${draft}: a proposed amendment was accepted, ${versionName(version).en}.`,
    ru: `Проект предложения № ${draft}: предложенная поправка принята, ${versionName(version).ru}.`,
  }),
  DraftAmendmentDeclined: ({ draft }) => ({
    az: `${draftName(draft).az}: təklif edilən düzəliş səbəbi göstərilməklə qəbul edilmədi.`,
    en: `Draft proposal No. ${draft}: a proposed amendment was declined, with a reason.`,
    ru: `Проект предложения № ${draft}: предложенная поправка не принята с указанием причины.`,
  }),
  DraftOffered: ({ draft, version }) => ({
    az: `${draftName(draft).az} gündəliyə salınmaq üçün rəhbərə göndərildi (${versionName(version).az}).`,
    en: `Draft proposal No. ${draft} was offered to the head for an agenda (${versionName(version).en}).`,
    ru: `Проект предложения № ${draft} предложен руководителю для повестки дня (${versionName(version).ru}).`,
  }),
  DraftTakenUp: ({ draft, meeting, item }) => ({
    az: `${draftName(draft).az} gündəliyə salındı: ${meetingName(meeting).az}, ${itemName(item).az}.`,
    en: `Draft proposal No. ${draft} was taken onto an agenda: meeting No. ${meeting}, ${itemName(item).en}.`,
    ru: `Проект предложения № ${draft} включён в повестку дня: ${meetingName(meeting).ru}, ${itemName(item).ru}.`,
  }),
  DraftNotTakenUp: ({ draft }) => ({
    az: `${draftName(draft).az} səbəbi göstərilməklə gündəliyə salınmadı.`,
    en: `Draft proposal No. ${draft} was not taken onto an agenda, with a reason.`,
    ru: `Проект предложения № ${draft} не включён в повестку дня с указанием причины.`,
  }),
  DraftPut: ({ draft, meeting, proposal }) => ({
    az: `${draftName(draft).az} iclasa təqdim edildi: ${meetingName(meeting).az}, ${proposal} nömrəli təklif.`,
    en: `Draft proposal No. ${draft} was put before meeting No. ${meeting} as proposal No. ${proposal}.`,
    ru: `Проект предложения № ${draft} вынесен: ${meetingName(meeting).ru}, предложение № ${proposal}.`,
  }),
  ...handingActs,
  DraftDropped: ({ draft }) => ({
    az: `${draftName(draft).az} üzərində iş səbəbi göstərilməklə dayandırıldı.`,
    en: `Work on draft proposal No. ${draft} was dropped, with a reason.`,
    ru: `Работа над проектом предложения № ${draft} прекращена с указанием причины.`,
  }),
};

export const draftCommands: CommandWords<DraftCommand> = {
  beginDraft: {
    name: { az: 'Təklif layihəsi başlayıram', en: 'I begin a draft proposal', ru: 'Начинаю проект предложения' },
    done: {
      az: 'Layihə başlandı; başqaları rəy bildirə və düzəliş təklif edə bilər.',
      en: 'The draft is begun; others may comment and propose amendments.',
      ru: 'Проект начат; другие могут высказать мнение и предложить поправки.',
    },
  },
  reviseDraft: {
    name: { az: 'Mətni dəyişirəm', en: 'I revise the text', ru: 'Изменяю текст' },
    done: {
      az: 'Yeni redaksiya yazıldı; əvvəlki də qalır.',
      en: 'The new version is recorded; the earlier one stays to see.',
      ru: 'Новая редакция записана; прежняя тоже остаётся.',
    },
  },
  commentOnDraft: {
    name: { az: 'Layihəyə rəy bildirirəm', en: 'I comment on the draft', ru: 'Высказываю мнение о проекте' },
    done: { az: 'Rəy yazıldı.', en: 'The comment is recorded.', ru: 'Мнение записано.' },
  },
  amendDraft: {
    name: { az: 'Düzəliş təklif edirəm', en: 'I propose an amendment', ru: 'Предлагаю поправку' },
    done: {
      az: 'Düzəliş layihəni hazırlayana göstərildi.',
      en: 'The amendment is shown to the drafter.',
      ru: 'Поправка показана составителю проекта.',
    },
  },
  acceptDraftAmendment: {
    name: { az: 'Düzəlişi qəbul edirəm', en: 'I accept the amendment', ru: 'Принимаю поправку' },
    done: {
      az: 'Düzəliş qəbul edildi, yeni redaksiya yazıldı.',
      en: 'The amendment is accepted and a new version recorded.',
      ru: 'Поправка принята, записана новая редакция.',
    },
  },
  declineDraftAmendment: {
    name: { az: 'Düzəlişi qəbul etmirəm', en: 'I decline the amendment', ru: 'Не принимаю поправку' },
    done: {
      az: 'Düzəliş qəbul edilmədi; səbəbi onu təklif edənə göstərilir.',
      en: 'The amendment is declined; the reason is shown to whoever proposed it.',
      ru: 'Поправка не принята; причина показана тому, кто её предложил.',
    },
  },
  offerDraft: {
    name: {
      az: 'Layihəni rəhbərə göndərirəm',
      en: 'I offer the draft to the head',
      ru: 'Предлагаю проект руководителю',
    },
    done: {
      az: 'Layihə rəhbərə gündəlik üçün məsələ kimi göstərildi.',
      en: 'The draft is shown to the head as a suggested item.',
      ru: 'Проект показан руководителю как вопрос для повестки дня.',
    },
  },
  putDraft: {
    name: { az: 'Layihəni məsələyə qoyuram', en: 'I put the draft to the item', ru: 'Выношу проект по вопросу' },
    done: {
      az: 'Layihənin mətni məsələnin təklifi oldu.',
      en: 'The draft’s text is now a proposal of the item.',
      ru: 'Текст проекта стал предложением по вопросу.',
    },
  },
  ...handingCommands,
  dropDraft: {
    name: { az: 'Layihə üzərində işi dayandırıram', en: 'I drop the draft', ru: 'Прекращаю работу над проектом' },
    done: {
      az: 'Layihə üzərində iş dayandırıldı.',
      en: 'Work on the draft is dropped.',
      ru: 'Работа над проектом прекращена.',
    },
  },
};
