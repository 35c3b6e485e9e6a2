import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { counted } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { inMeeting, proposalName, toProposal } from './names.ts';
import type { AmendmentRefusal, TextOrigin, VotingAct, VotingCommand } from './vocabulary.ts';

type Types = 'AmendmentProposed' | 'AmendmentAccepted';

export const amendmentActs: Pick<ActSentences<VotingAct>, Types> = {
  AmendmentProposed: (data) => ({
    az: `${inMeeting(data).az}: ${toProposal(data.proposal).az} ${proposalName(data.amendment).az} təklif edildi.`,
    en: `${inMeeting(data).en}: ${proposalName(data.amendment).en} to ${toProposal(data.proposal).en} was proposed.`,
    ru: `${inMeeting(data).ru}: к ${toProposal(data.proposal).ru} внесена ${proposalName(data.amendment).ru}.`,
  }),
  AmendmentAccepted: (data) => ({
    az: `${inMeeting(data).az}: layihənin müəllifi ${proposalName(data.proposal).az} ilə razılaşdı, düzəliş səsvermədən mətnə daxil edildi.`,
    en: `${inMeeting(data).en}: the author of the draft accepted ${proposalName(data.proposal).en}, and it was taken into the text without a vote.`,
    ru: `${inMeeting(data).ru}: автор проекта согласился, и ${proposalName(data.proposal).ru} внесена в текст без голосования.`,
  }),
};

export const amendmentCommands: Pick<CommandWords<VotingCommand>, 'proposeAmendment' | 'acceptAmendment'> = {
  proposeAmendment: {
    name: { az: 'Düzəliş təklif edirəm', en: 'I propose the amendment', ru: 'Предлагаю поправку' },
    done: {
      az: 'Düzəliş qeydə alındı. O, layihədən əvvəl həll edilir.',
      en: 'The amendment is recorded. It is decided before the draft.',
      ru: 'Поправка внесена. Она решается до проекта.',
    },
  },
  acceptAmendment: {
    name: { az: 'Düzəlişlə razılaşıram', en: 'I accept the amendment', ru: 'Соглашаюсь с поправкой' },
    done: {
      az: 'Düzəliş mətnə daxil edildi. Hər üzv onun səsə qoyulmasını tələb edə bilər.',
      en: 'The amendment is taken into the text. Any member may ask for a vote on it.',
      ru: 'Поправка внесена в текст. Любой член может потребовать голосования по ней.',
    },
  },
};

export const amendmentRefusals: RefusalSentences<AmendmentRefusal> = {
  notAnAmendment: ({ proposal }) => ({
    az: `${proposalName(proposal).az} düzəliş deyil. Layihənin müəllifi yalnız öz layihəsinə verilən düzəlişlə razılaşa bilər.`,
    en: `Proposal No. ${proposal} is not an amendment. The author of a draft can accept only amendments of it.`,
    ru: `Предложение № ${proposal} — не поправка. Автор проекта может согласиться только с поправкой к нему.`,
  }),
  amendmentOfAmendment: () => ({
    az: 'Düzəlişə düzəliş verilmir. Layihənin özünə yeni düzəliş təklif edin.',
    en: 'An amendment is not amended. Propose a new amendment of the draft itself.',
    ru: 'К поправке поправки не вносятся. Предложите новую поправку к самому проекту.',
  }),
  amendmentOutdated: ({ proposal }) => ({
    az: `Layihənin mətni ${proposalName(proposal).az} yazıldıqdan sonra dəyişib. Müəllifi onu yeni mətnə yenidən təklif etməlidir, ya da düzəliş geri götürülməlidir.`,
    en: `The draft was changed after amendment No. ${proposal} was written. Its author has to propose it anew on the text that stands now, or it has to be withdrawn.`,
    ru: `Проект изменился после того, как была написана поправка № ${proposal}. Её автор должен предложить её заново к новому тексту, либо её нужно отозвать.`,
  }),
  textChangedMeanwhile: () => ({
    az: 'Siz yazarkən layihənin mətni dəyişib. Yeni mətnə baxın, düzəlişi ona uyğunlaşdırıb yenidən göndərin.',
    en: 'The text of the draft changed while you were writing. Look at the new text, fit your amendment to it and send it again.',
    ru: 'Пока Вы писали, текст проекта изменился. Посмотрите новый текст, приведите поправку в соответствие с ним и отправьте ещё раз.',
  }),
  nothingAmended: () => ({
    az: 'Mətn olduğu kimi qalıb. Dəyişmək istədiyiniz yeri düzəldin.',
    en: 'The text is as it was. Change what you want to change in it.',
    ru: 'Текст остался прежним. Измените то место, которое хотите изменить.',
  }),
  notTheMover: ({ person }, names) => ({
    az: `Düzəlişlə səsvermədən yalnız layihənin müəllifi razılaşa bilər: ${names.person(person).az}. O razılaşmasa, düzəliş səsə qoyulur.`,
    en: `Only the author of the draft can accept an amendment without a vote: ${names.person(person).en}. Otherwise it is put to the vote.`,
    ru: `Без голосования с поправкой может согласиться только автор проекта: ${names.person(person).ru}. Иначе она ставится на голосование.`,
  }),
  objectedToAcceptance: ({ person }, names) => ({
    az: `Düzəlişin səsə qoyulmasını tələb edib: ${names.person(person).az}. İndi onu yalnız üzvlər həll edir.`,
    en: `A vote on the amendment was asked for by ${names.person(person).en}. Only the members can decide it now.`,
    ru: `Голосования по поправке потребовал член группы: ${names.person(person).ru}. Теперь её решают только члены.`,
  }),
  amendmentBefore: ({ proposal }) => ({
    az: `Əvvəlcə ${proposalName(proposal).az} həll edilməlidir: düzəlişlər qaydaların göstərdiyi ardıcıllıqla həll edilir.`,
    en: `Amendment No. ${proposal} has to be decided first: amendments are decided in the order that the rules give.`,
    ru: `Сначала должна быть решена поправка № ${proposal}: поправки решаются в порядке, указанном в правилах.`,
  }),
  amendmentsUndecided: ({ amendments }) => ({
    az: `Layihənin həll edilməmiş düzəlişləri var: ${amendments.join(', ')}. Əvvəlcə onlar həll edilməli və ya geri götürülməlidir.`,
    en: `Amendments of the draft are not decided yet: ${amendments.join(', ')}. They have to be decided or withdrawn first.`,
    ru: `Не решены поправки к проекту: ${amendments.join(', ')}. Сначала их нужно решить или отозвать.`,
  }),
};

/** The acts that drafts and amendments share, as they are called of an amendment. */
export const ofAmendments = {
  openVote: {
    az: 'Düzəlişi səsə qoyuram',
    en: 'I put the amendment to the vote',
    ru: 'Ставлю поправку на голосование',
  },
  withdrawProposal: { az: 'Düzəlişi geri götürürəm', en: 'I withdraw the amendment', ru: 'Отзываю поправку' },
  withdrawn: { az: 'Düzəliş geri götürüldü.', en: 'The amendment is withdrawn.', ru: 'Поправка отозвана.' },
} as const satisfies Record<string, Sentence>;

export const amendmentFields = {
  upon: { az: 'Düzəliş verilən mətn', en: 'Text that is amended', ru: 'Исправляемый текст' },
  reason: { az: 'Əsaslandırma', en: 'Reasons', ru: 'Обоснование' },
  instead: {
    az: 'Əvəz etdiyi düzəliş',
    en: 'Amendment that it takes the place of',
    ru: 'Поправка, которую она заменяет',
  },
} as const satisfies Record<string, Sentence>;

/** How a text came to stand. */
export const textOrigins: Record<TextOrigin, Sentence> = {
  drafted: { az: 'ilk mətn', en: 'first text', ru: 'первый текст' },
  accepted: {
    az: 'müəllif səsvermədən razılaşıb',
    en: 'accepted by the author without a vote',
    ru: 'автор согласился без голосования',
  },
  carried: { az: 'səsvermə ilə qəbul edilib', en: 'adopted by a vote', ru: 'принята голосованием' },
  'without objection': {
    az: 'yekdilliklə, səsvermədən qəbul edilib',
    en: 'adopted without objection, without a vote',
    ru: 'принята без возражений, без голосования',
  },
};

export const amendmentWords = {
  amendment: { az: 'Düzəliş', en: 'Amendment', ru: 'Поправка' },
  amendments: { az: 'Düzəlişlər', en: 'Amendments', ru: 'Поправки' },
  newAmendment: { az: 'Düzəliş vermək', en: 'Propose an amendment', ru: 'Предложить поправку' },
  anew: {
    az: 'Yeni mətnə yenidən təklif etmək',
    en: 'Propose anew on the present text',
    ru: 'Предложить заново к новому тексту',
  },
  wholeText: {
    az: 'Layihə belə oxunsun',
    en: 'The draft is to read',
    ru: 'Читать проект так',
  },
  wholeTextHint: {
    az: 'Mətni burada birbaşa düzəldin. Nəyin dəyişdiyi ekranda sözbəsöz göstəriləcək.',
    en: 'Change the text right here. What changes will be shown word by word.',
    ru: 'Исправьте текст прямо здесь. Что изменилось, будет показано пословно.',
  },
  isOutdated: {
    az: 'Bu düzəlişdən sonra layihənin mətni dəyişib; müqayisə əvvəlki mətnlədir. Düzəliş yeni mətnə yenidən təklif edilməli və ya geri götürülməlidir.',
    en: 'The draft was changed after this amendment; it is compared with the earlier text. It has to be proposed anew on the present text, or withdrawn.',
    ru: 'После этой поправки проект изменился; сравнение дано с прежним текстом. Её нужно предложить заново к новому тексту или отозвать.',
  },
  inserted: { az: 'əlavə olunub', en: 'put in', ru: 'добавлено' },
  deleted: { az: 'çıxarılıb', en: 'taken out', ru: 'исключено' },
  end: { az: 'sonu', en: 'end', ru: 'конец' },
  tooDifferent: {
    az: 'Mətnlər sözbəsöz müqayisə üçün çox fərqlidir: əvvəlki mətn bütövlükdə yenisi ilə əvəz olunur.',
    en: 'The texts differ too much for a comparison word by word: the earlier one is replaced as a whole.',
    ru: 'Тексты слишком различаются для пословного сравнения: прежний заменяется целиком.',
  },
  history: { az: 'Mətn necə dəyişib', en: 'How the text changed', ru: 'Как менялся текст' },
  acceptance: {
    az: 'Layihənin müəllifi razılaşıb. Səsvermə açılana qədər hər üzv düzəlişin səsə qoyulmasını tələb edə bilər.',
    en: 'The author of the draft has accepted it. Until the vote on the draft opens, any member may ask for a vote on it.',
    ru: 'Автор проекта согласился. До открытия голосования по проекту любой член может потребовать голосования по поправке.',
  },
  nextOne: { az: 'Növbəti', en: 'Next', ru: 'На очереди' },
} as const satisfies Record<string, Sentence>;

const word = { az: 'söz', en: ['word', 'words'], ru: ['слово', 'слова', 'слов'] } as const;

/** How much an amendment changes: `12 söz dəyişir`. */
export const wordsChanged = (changed: number): Sentence => ({
  az: `${counted(changed, word, 'az')} dəyişir`,
  en: `changes ${counted(changed, word, 'en')}`,
  ru: `меняет ${counted(changed, word, 'ru')}`,
});
