import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { counted } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { inMeeting, isAmendment, proposalName, toProposal } from './names.ts';
import { tallySentence } from './tally-messages.ts';
import type { ConsentRefusal, VotingAct, VotingCommand } from './vocabulary.ts';

const member = { az: 'üzv', en: ['member', 'members'], ru: ['член', 'члена', 'членов'] } as const;

export const consentActs: Pick<ActSentences<VotingAct>, 'ConsentAsked' | 'ObjectionRaised' | 'ConsentReached'> = {
  ConsentAsked: (data) => {
    const { proposal, entitled, needed } = data;
    const { length } = entitled;
    return {
      az: `${inMeeting(data).az}: ${toProposal(proposal).az} etiraz olub-olmadığı soruşuldu; səs verə bilən: ${counted(length, member, 'az')}, yetərsay: ${needed}.`,
      en: `${inMeeting(data).en}: it was asked whether anybody objects to ${toProposal(proposal).en}; entitled to vote: ${counted(length, member, 'en')}, quorum: ${needed}.`,
      ru: `${inMeeting(data).ru}: задан вопрос о возражениях, ${proposalName(proposal).ru}; вправе голосовать: ${counted(length, member, 'ru')}, кворум: ${needed}.`,
    };
  },
  ObjectionRaised: (data) =>
    data.to === 'consent'
      ? {
          az: `${inMeeting(data).az}: ${toProposal(data.proposal).az} etiraz edildi, səsvermə tələb olundu.`,
          en: `${inMeeting(data).en}: there was an objection to ${toProposal(data.proposal).en}, and a vote was asked for.`,
          ru: `${inMeeting(data).ru}: поступило возражение, ${proposalName(data.proposal).ru}, потребовано голосование.`,
        }
      : {
          az: `${inMeeting(data).az}: ${proposalName(data.proposal).az} üzrə səsvermə tələb olundu; o, mətndən çıxarılıb səsə qoyulur.`,
          en: `${inMeeting(data).en}: a vote was asked for on ${proposalName(data.proposal).en}; it leaves the text until it is voted on.`,
          ru: `${inMeeting(data).ru}: потребовано голосование, ${proposalName(data.proposal).ru}; до голосования она исключена из текста.`,
        },
  ConsentReached: (data) => {
    const ended = tallySentence(data.result, data.proposal);
    return {
      az: `${inMeeting(data).az}: ${toProposal(data.proposal).az} etiraz edən olmadı. ${ended.az}`,
      en: `${inMeeting(data).en}: nobody objected to ${toProposal(data.proposal).en}. ${ended.en}`,
      ru: `${inMeeting(data).ru}: возражений не было, ${proposalName(data.proposal).ru}. ${ended.ru}`,
    };
  },
};

export const consentCommands: Pick<CommandWords<VotingCommand>, 'askConsent' | 'object' | 'closeConsent'> = {
  askConsent: {
    name: {
      az: 'Etiraz olub-olmadığını soruşuram',
      en: 'I ask whether anybody objects',
      ru: 'Спрашиваю, есть ли возражения',
    },
    done: {
      az: 'Sual üzvlərin ekranındadır. Bir etiraz kifayətdir ki, səsvermə keçirilsin.',
      en: 'The question is on the members’ screens. One objection is enough for a vote.',
      ru: 'Вопрос на экранах членов. Одного возражения достаточно для голосования.',
    },
  },
  object: {
    name: {
      az: 'Etiraz edirəm, səsvermə tələb edirəm',
      en: 'I object and ask for a vote',
      ru: 'Возражаю и требую голосования',
    },
    done: {
      az: 'Etirazınız qeydə alındı. Məsələ səsvermə ilə həll edilir.',
      en: 'Your objection is recorded. The matter is decided by a vote.',
      ru: 'Ваше возражение внесено. Вопрос решается голосованием.',
    },
  },
  closeConsent: {
    name: {
      az: 'Yekdilliklə qəbul edildiyini elan edirəm',
      en: 'I declare it adopted without objection',
      ru: 'Объявляю принятым без возражений',
    },
    done: {
      az: 'Yekdilliklə qəbul edildi: etiraz olmadı.',
      en: 'Adopted without objection: nobody objected.',
      ru: 'Принято без возражений: никто не возразил.',
    },
  },
};

export const consentRefusals: RefusalSentences<ConsentRefusal> = {
  alwaysAVote: () => ({
    az: 'Qaydalara görə hər təklif səsə qoyulur. Səsvermə açın.',
    en: 'Under the rules every proposal is put to the vote. Open a vote.',
    ru: 'По правилам каждое предложение ставится на голосование. Откройте голосование.',
  }),
  consentNotAsked: () => ({
    az: 'Etiraz olub-olmadığı hələ soruşulmayıb. Əvvəlcə rəhbər soruşmalıdır.',
    en: 'It has not been asked yet whether anybody objects. The head has to ask first.',
    ru: 'Вопрос о возражениях ещё не задан. Сначала его должен задать руководитель.',
  }),
  objectionRaised: ({ person }, names) => ({
    az: `Etiraz edib: ${names.person(person).az}. İndi yalnız səsvermə keçirilə bilər.`,
    en: `There is an objection by ${names.person(person).en}. Only a vote can decide now.`,
    ru: `Есть возражение: ${names.person(person).ru}. Теперь решить может только голосование.`,
  }),
  nothingToObjectTo: () => ({
    az: 'İndi etiraz ediləcək sual yoxdur. Etiraz rəhbər soruşduqda və ya müəllif düzəlişlə səsvermədən razılaşdıqda bildirilir.',
    en: 'There is nothing to object to now. One objects when the head asks, or when the author accepts an amendment without a vote.',
    ru: 'Сейчас возражать не на что. Возражают, когда спрашивает руководитель или когда автор соглашается с поправкой без голосования.',
  }),
  builtUpon: () => ({
    az: 'Bu düzəlişdən sonra mətn yenidən dəyişib. Əvvəlki mətni qaytaran düzəliş təklif edin: o, səsə qoyulacaq.',
    en: 'The text was changed again after this amendment. Propose an amendment that restores the earlier text: it will be put to the vote.',
    ru: 'После этой поправки текст изменился ещё раз. Предложите поправку, возвращающую прежний текст: она будет поставлена на голосование.',
  }),
};

/** What the head asks, as it stands on everybody's screen. */
export const consentQuestion = (proposal: string): Sentence =>
  isAmendment(proposal)
    ? {
        az: 'Heç kim etiraz etməsə, düzəliş səsvermədən qəbul edilir.',
        en: 'The amendment is adopted without a vote unless somebody objects.',
        ru: 'Если никто не возражает, поправка принимается без голосования.',
      }
    : {
        az: 'Heç kim etiraz etməsə, təklif səsvermədən qəbul edilir.',
        en: 'The proposal is adopted without a vote unless somebody objects.',
        ru: 'Если никто не возражает, предложение принимается без голосования.',
      };

export const consentWords = {
  noReason: {
    az: 'Bir etiraz kifayətdir, səbəb göstərmək lazım deyil.',
    en: 'One objection is enough, and no reason is needed.',
    ru: 'Одного возражения достаточно, причину указывать не нужно.',
  },
  objected: { az: 'Etiraz edib', en: 'Objected', ru: 'Возразил' },
  voteAsked: { az: 'Səsvermə tələb edib', en: 'Asked for a vote', ru: 'Потребовал голосования' },
  withoutVote: {
    az: 'Yekdilliklə, səsvermədən',
    en: 'Without objection, without a vote',
    ru: 'Без возражений, без голосования',
  },
  asked: { az: 'Soruşulub', en: 'Asked', ru: 'Вопрос задан' },
  inHand: { az: 'Etiraz soruşulur', en: 'Objections are asked for', ru: 'Спрашивают о возражениях' },
} as const satisfies Record<string, Sentence>;
