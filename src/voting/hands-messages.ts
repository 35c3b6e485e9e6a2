import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { choiceWords } from './choice-words.ts';
import { inMeeting, proposalName } from './names.ts';
import { countPhrase } from './tally-messages.ts';
import type { Choice, HandsRefusal, Manner, VotingAct, VotingCommand } from './vocabulary.ts';

export const handsActs: Pick<ActSentences<VotingAct>, 'HandsCounted'> = {
  HandsCounted: (data) => {
    const count = inEveryTongue((tongue) => countPhrase({ ...data, noBallot: 0 }, tongue));
    const head = sideOfHead(data.head);
    return {
      az: `${inMeeting(data).az}: ${proposalName(data.proposal).az} üzrə qaldırılan əllər sayıldı: ${count.az}; ${head.az}.`,
      en: `${inMeeting(data).en}: hands were counted on ${proposalName(data.proposal).en}: ${count.en}; ${head.en}.`,
      ru: `${inMeeting(data).ru}: ${proposalName(data.proposal).ru}, сосчитаны поднятые руки: ${count.ru}; ${head.ru}.`,
    };
  },
};

/** `rəhbər lehinə`; nobody of the head, where the head raised no hand. */
export const sideOfHead = (side: Choice | null): Sentence =>
  side === null
    ? { az: 'rəhbər səs verməyib', en: 'the head did not vote', ru: 'руководитель не голосовал' }
    : {
        az: `rəhbər: ${choiceWords[side].az}`,
        en: `the head: ${choiceWords[side].en}`,
        ru: `руководитель: ${choiceWords[side].ru}`,
      };

export const handsCommands: Pick<CommandWords<VotingCommand>, 'recordShowOfHands'> = {
  recordShowOfHands: {
    name: {
      az: 'Sayılan əlləri qeydə alıram',
      en: 'I record the hands that were counted',
      ru: 'Записываю сосчитанные руки',
    },
    done: {
      az: 'Əllərin sayı qeydə alındı. Səsverməni rəhbər bağlayır.',
      en: 'The count of hands is recorded. The head closes the vote.',
      ru: 'Счёт рук внесён. Голосование закрывает руководитель.',
    },
  },
};

export const handsRefusals: RefusalSentences<HandsRefusal> = {
  voteByHands: () => ({
    az: 'Bu səsvermə əl qaldırmaqla keçirilir. Əlinizi qaldırın: səsləri katiblik sayıb qeydə alır.',
    en: 'This vote is taken by a show of hands. Raise your hand: the secretariat counts and records.',
    ru: 'Голосование идёт поднятием рук. Поднимите руку: голоса считает и записывает секретариат.',
  }),
  voteFromScreens: () => ({
    az: 'Bu səsvermə ekranlardan keçirilir: hər üzv səsini özü verir.',
    en: 'This vote is taken from the screens: each member casts a ballot.',
    ru: 'Голосование идёт с экранов: каждый член голосует сам.',
  }),
  voteSecret: () => ({
    az: 'Bu səsvermə gizlidir: səslər möhürlənmiş qutuya verilir və yalnız bağlananda, adsız açılır.',
    en: 'This vote is secret: ballots go into a sealed box, which is opened at closing, without names.',
    ru: 'Это голосование тайное: голоса опускаются в опечатанную урну, которую вскрывают при закрытии, без имён.',
  }),
  moreHandsThanMembers: ({ counted, most }) => ({
    az: `Ən çox ${most} əl qaldırıla bilər, ${counted} əl yazılıb. Yenidən sayın. Rəhbər səs veribsə, onun tərəfini də göstərin.`,
    en: `At most ${most} hands can be raised, and ${counted} are written down. Count again. If the head voted, say on which side.`,
    ru: `Поднятых рук может быть не больше ${most}, записано ${counted}. Сосчитайте ещё раз. Если руководитель голосовал, укажите его сторону.`,
  }),
  headNotAmongHands: ({ choice }) => ({
    az: `Rəhbərin səsi “${choiceWords[choice].az}” göstərilib, amma bu tərəfdə heç bir əl sayılmayıb. Sayları yoxlayın.`,
    en: `The head’s vote is given as “${choiceWords[choice].en}”, yet no hand was counted on that side. Check the numbers.`,
    ru: `Голос руководителя указан как «${choiceWords[choice].ru}», но на этой стороне не сосчитано ни одной руки. Проверьте числа.`,
  }),
  headMayNotVote: () => ({
    az: 'Rəhbər bu səsvermədə səs vermir. Onun tərəfini boş saxlayın.',
    en: 'The head does not vote in this one. Leave the head’s side empty.',
    ru: 'Руководитель в этом голосовании не голосует. Оставьте его сторону пустой.',
  }),
  namesNotTaken: () => ({
    az: 'Qaydalara görə burada səslər adbaad yazılmır. Yalnız sayları yazın.',
    en: 'Under the rules votes are not taken down by name here. Write the numbers only.',
    ru: 'По правилам голоса здесь не записываются поимённо. Впишите только числа.',
  }),
  namesDoNotFit: () => ({
    az: 'Adlar və saylar bir-birinə uyğun gəlmir. Yenidən sayın.',
    en: 'The names and the numbers do not agree. Count again.',
    ru: 'Имена и числа не совпадают. Сосчитайте ещё раз.',
  }),
  handNotEntitled: ({ person }, names) => ({
    az: `Bu səsvermədə səs verə bilməz: ${names.person(person).az}. Onun adını çıxarın.`,
    en: `Not entitled to vote here: ${names.person(person).en}. Leave that name out.`,
    ru: `Не вправе голосовать здесь: ${names.person(person).ru}. Уберите это имя.`,
  }),
  handsNotCounted: () => ({
    az: 'Əllər hələ sayılıb qeydə alınmayıb. Bunu katiblik edir.',
    en: 'The hands are not counted and recorded yet. The secretariat does that.',
    ru: 'Руки ещё не сосчитаны и не записаны. Это делает секретариат.',
  }),
};

export const handsFields = {
  manner: { az: 'Səsvermə qaydası', en: 'How the vote is taken', ru: 'Способ голосования' },
  for: { az: 'Lehinə', en: 'For', ru: 'За' },
  against: { az: 'Əleyhinə', en: 'Against', ru: 'Против' },
  abstain: { az: 'Bitərəf', en: 'Abstaining', ru: 'Воздержались' },
  head: { az: 'Rəhbərin səsi', en: 'The head’s vote', ru: 'Голос руководителя' },
  names: { az: 'Adbaad qeyd', en: 'By name', ru: 'Поимённо' },
} as const satisfies Record<string, Sentence>;

/** How a vote is taken, as one chooses it. */
export const manners: Record<Manner, Sentence> = {
  screens: { az: 'ekranlardan', en: 'from the screens', ru: 'с экранов' },
  hands: { az: 'əl qaldırmaqla', en: 'by a show of hands', ru: 'поднятием рук' },
};

export const handsWords = {
  byHands: { az: 'Əl qaldırmaqla səsvermə', en: 'Vote by a show of hands', ru: 'Голосование поднятием рук' },
  raise: {
    az: 'Əlinizi qaldırın: səsləri katiblik sayıb qeydə alır.',
    en: 'Raise your hand: the secretariat counts and records.',
    ru: 'Поднимите руку: голоса считает и записывает секретариат.',
  },
  counted: { az: 'Əllər sayılıb', en: 'Hands counted', ru: 'Руки сосчитаны' },
  notCounted: { az: 'Gözlənilir: əllərin sayı', en: 'Awaited: the count of hands', ru: 'Ожидается: счёт рук' },
  countedBy: { az: 'Sayıb', en: 'Counted by', ru: 'Считал' },
  check: {
    az: 'Bağlamadan əvvəl yoxlayın. Səhvdirsə, katiblik yenidən qeydə alır.',
    en: 'Check before closing. If it is wrong, the secretariat records it again.',
    ru: 'Проверьте до закрытия. Если неверно, секретариат запишет заново.',
  },
  headSideHint: {
    az: 'Səslər bərabər olarsa, rəhbərin səsi həlledicidir.',
    en: 'On equal votes the head’s vote decides.',
    ru: 'При равенстве голосов решает голос руководителя.',
  },
  headNone: { az: 'səs verməyib', en: 'did not vote', ru: 'не голосовал' },
  byNameHint: {
    az: 'Adlar yazılıbsa, sayları boş saxlamaq olar: onlar adlardan hesablanır.',
    en: 'If names are given, the numbers may be left empty: they follow from the names.',
    ru: 'Если указаны имена, числа можно не вписывать: они следуют из имён.',
  },
  recordAgain: { az: 'Yenidən saymaq', en: 'Count again', ru: 'Сосчитать заново' },
  namesNotTakenDown: {
    az: 'Adlar yazılmayıb, yalnız saylar.',
    en: 'No names were taken down, only numbers.',
    ru: 'Имена не записаны, только числа.',
  },
} as const satisfies Record<string, Sentence>;
