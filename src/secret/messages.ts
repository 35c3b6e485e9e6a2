import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { counted } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { inMeeting, proposalName, russianEnding } from '#voting/names.ts';
import { tallySentence } from '#voting/tally-messages.ts';
import { electionActs, electionCommands, electionRefusals } from './election-messages.ts';
import type { SecretAct, SecretCommand, SecretOwnRefusal } from './vocabulary.ts';

export const secretRefusals: RefusalSentences<SecretOwnRefusal> = {
  votesAreOpen: () => ({
    az: 'Qaydalar belə oxunur: səsvermə açıqdır, adbaad. Gizli səsvermə üçün əvvəlcə Milli Koordinator bu sükutu başqa cür həll etməlidir.',
    en: 'As the rules are read, votes are open, by name. For a secret vote the Coordinator has to settle this silence otherwise first.',
    ru: 'По принятому прочтению правил голосование открытое, поимённое. Для тайного Координатор должен сначала решить это умолчание иначе.',
  }),
  secrecyNotAsked: () => ({
    az: 'Təklif yalnız üzvün tələbi ilə gizli səsə qoyulur. Bunu tələb edən üzvü göstərin.',
    en: 'A proposal is put to a secret vote only at the request of a member. Name the member who asked.',
    ru: 'Предложение ставится на тайное голосование только по требованию члена. Укажите, кто его потребовал.',
  }),
  voteNotSecret: () => ({
    az: 'Bu səsvermə açıqdır, gizli deyil. Səsinizi açıq səsvermədə verin.',
    en: 'This vote is open, not secret. Cast your ballot in the open vote.',
    ru: 'Это голосование открытое, не тайное. Подайте голос в открытом голосовании.',
  }),
  tooFewForSecrecy: ({ entitled, least }) => ({
    az: `Səs verə bilənlər ${entitled} nəfərdir. ${least} nəfərdən az olduqda səslərin kimə məxsus olduğu bilinir, ona görə gizli səsvermə açılmır.`,
    en: `${entitled} may vote. With fewer than ${least} everybody would know whose ballots they are, so no secret vote is opened.`,
    ru: `Вправе голосовать: ${entitled}. Если их меньше ${least}, ясно, чьи это голоса, поэтому тайное голосование не открывается.`,
  }),
  tooFewSecretBallots: ({ cast, least }) => ({
    az: `Verilmiş səs: ${cast}. ${least} səsdən az olduqda onların kimə məxsus olduğu bilinir. Digər üzvlərin səsini gözləyin və ya səsverməni ləğv edin.`,
    en: `Ballots cast: ${cast}. With fewer than ${least} everybody would know whose they are. Wait for other members, or annul the vote.`,
    ru: `Подано голосов: ${cast}. Если их меньше ${least}, ясно, чьи они. Дождитесь других членов или аннулируйте голосование.`,
  }),
  ballotKeyLost: () => ({
    az: 'Bu proqramda səsvermənin açarı yoxdur, səsləri heç kim aça bilmir. Səsvermə başqa proqramda açılıbsa, oradan davam edin; yoxdursa, rəhbər səsverməni ləğv edir və yenidən keçirir.',
    en: 'This program does not have the key of the vote, so nobody can open the ballots. If the vote was opened through another program, go on there; if not, the head annuls the vote and holds it again.',
    ru: 'В этой программе нет ключа голосования, и вскрыть голоса никто не может. Если голосование открыто в другой программе, продолжите там; если нет, руководитель аннулирует его и проводит заново.',
  }),
  ballotsDoNotFit: () => ({
    az: 'Qutudakı səslərin sayı səs verənlərin sayına uyğun deyil. Ola bilsin ki, bu anda daha bir səs verilib: bir daha bağlayın. Yenə uyğun gəlməsə, səslərin bir qismi itib: rəhbər səsverməni ləğv edir və yenidən keçirir, texniki araşdırma aparılmalıdır.',
    en: 'There are not as many ballots in the box as members who voted. One more may have been cast at this moment: close it once more. If they still do not fit, some ballots were lost: the head annuls the vote and holds it again, and the matter has to be looked into.',
    ru: 'Голосов в урне не столько, сколько проголосовавших. Возможно, в этот миг подан ещё один: закройте ещё раз. Если снова не сойдётся, часть голосов утрачена: руководитель аннулирует голосование и проводит заново, и нужна проверка.',
  }),
  voteCanBeCounted: () => ({
    az: 'Bu səsverməni saymaq mümkündür, ona görə ləğv edilmir. Səsverməni bağlayın.',
    en: 'This vote can be counted, so it is not annulled. Close the vote.',
    ru: 'Это голосование можно подсчитать, поэтому оно не аннулируется. Закройте голосование.',
  }),
  ...electionRefusals,
};

const member = { az: 'üzv', en: ['member', 'members'], ru: ['член', 'члена', 'членов'] } as const;

export const secretActs: ActSentences<SecretAct> = {
  SecretVoteOpened: (data, names) => {
    const { proposal, entitled, needed, asked } = data;
    const { length } = entitled;
    return {
      az: `${inMeeting(data).az}: ${proposalName(proposal).az} gizli səsə qoyuldu (gizliliyi tələb edən: ${names.person(asked).az}); səs verə bilən: ${counted(length, member, 'az')}, yetərsay: ${needed}.`,
      en: `${inMeeting(data).en}: ${proposalName(proposal).en} was put to a secret vote (secrecy asked for by: ${names.person(asked).en}); entitled to vote: ${counted(length, member, 'en')}, quorum: ${needed}.`,
      ru: `${inMeeting(data).ru}: ${proposalName(proposal).ru} поставлен${russianEnding(proposal)} на тайное голосование (тайны потребовал: ${names.person(asked).ru}); вправе голосовать: ${counted(length, member, 'ru')}, кворум: ${needed}.`,
    };
  },
  SecretBallotCast: (data) => ({
    az: `${inMeeting(data).az}: ${proposalName(data.proposal).az} üzrə gizli səs verildi.`,
    en: `${inMeeting(data).en}: a secret ballot was cast on ${proposalName(data.proposal).en}.`,
    ru: `${inMeeting(data).ru}: ${proposalName(data.proposal).ru}, подан тайный голос.`,
  }),
  SecretVoteClosed: (data) => {
    const outcome = tallySentence(data.result, data.proposal);
    return {
      az: `${inMeeting(data).az}: ${proposalName(data.proposal).az} üzrə gizli səsvermə bağlandı, qutu açıldı. ${outcome.az}`,
      en: `${inMeeting(data).en}: the secret vote on ${proposalName(data.proposal).en} was closed and its box opened. ${outcome.en}`,
      ru: `${inMeeting(data).ru}: ${proposalName(data.proposal).ru}, тайное голосование закрыто, урна вскрыта. ${outcome.ru}`,
    };
  },
  SecretVoteAnnulled: (data) => {
    const why = annulments[data.why];
    return {
      az: `${inMeeting(data).az}: ${proposalName(data.proposal).az} üzrə gizli səsvermə ləğv edildi: ${why.az}. Səslər açılmadı.`,
      en: `${inMeeting(data).en}: the secret vote on ${proposalName(data.proposal).en} was annulled: ${why.en}. No ballot was opened.`,
      ru: `${inMeeting(data).ru}: ${proposalName(data.proposal).ru}, тайное голосование аннулировано: ${why.ru}. Голоса не вскрывались.`,
    };
  },
  ...electionActs,
};

const annulments: Record<Extract<SecretAct, { type: 'SecretVoteAnnulled' }>['data']['why'], Sentence> = {
  'key lost': { az: 'qutunun açarı itib', en: 'the key of the box was lost', ru: 'ключ урны утрачен' },
  'ballots lost': {
    az: 'qutudakı səslərin bir qismi itib',
    en: 'some of the ballots in the box were lost',
    ru: 'часть голосов в урне утрачена',
  },
  'too few ballots': {
    az: 'gizlilik üçün kifayət qədər səs verilməyib',
    en: 'too few ballots were cast to stay secret',
    ru: 'голосов слишком мало для тайны',
  },
};

export const secretCommands: CommandWords<SecretCommand> = {
  openSecretVote: {
    name: { az: 'Gizli səsə qoyuram', en: 'I put it to a secret vote', ru: 'Ставлю на тайное голосование' },
    done: { az: 'Gizli səsvermə açıldı.', en: 'The secret vote is open.', ru: 'Тайное голосование открыто.' },
  },
  castSecretBallot: {
    name: { az: 'Gizli səs verirəm', en: 'I cast my secret ballot', ru: 'Голосую тайно' },
    done: {
      az: 'Səsiniz möhürlənmiş qutudadır. Qəbzinizi səsinizin altında açıb köçürün.',
      en: 'Your ballot is in the sealed box. Open your receipt below and copy it down.',
      ru: 'Ваш голос в опечатанной урне. Откройте ниже свою квитанцию и перепишите её.',
    },
  },
  closeSecretVote: {
    name: {
      az: 'Səsverməni bağlayıb qutunu açıram',
      en: 'I close the vote and open the box',
      ru: 'Закрываю голосование и вскрываю урну',
    },
    done: {
      az: 'Səsvermə bağlandı, qutu açıldı, açarı məhv edildi.',
      en: 'The vote is closed, the box is opened, and its key is destroyed.',
      ru: 'Голосование закрыто, урна вскрыта, её ключ уничтожен.',
    },
  },
  annulSecretVote: {
    name: { az: 'Gizli səsverməni ləğv edirəm', en: 'I annul the secret vote', ru: 'Аннулирую тайное голосование' },
    done: {
      az: 'Səsvermə ləğv edildi, səslər açılmadı. Məsələ yenidən səsə qoyula bilər.',
      en: 'The vote is annulled and no ballot was opened. It may be put to the vote again.',
      ru: 'Голосование аннулировано, голоса не вскрывались. Вопрос можно снова поставить на голосование.',
    },
  },
  ...electionCommands,
};

export const secretFields = {
  asked: {
    az: 'Gizli səsverməni tələb edən üzv',
    en: 'Member who asked for secrecy',
    ru: 'Член, потребовавший тайного голосования',
  },
  choice: { az: 'Səsiniz', en: 'Your ballot', ru: 'Ваш голос' },
} as const satisfies Record<string, Sentence>;

/** What only the screens of a secret vote say. */
export const secretWords = {
  choose: {
    az: 'Səsinizi seçin: lehinə, əleyhinə və ya bitərəf.',
    en: 'Choose: for, against or abstain.',
    ru: 'Выберите: за, против или воздерживаюсь.',
  },
  anotherVote: {
    az: 'Səsiniz əvvəlki səsvermə üçün idi və sayılmadı. İndi başqa səsvermə gedir: yenidən seçin.',
    en: 'Your ballot was for an earlier vote and was not counted. Another vote is open now: choose again.',
    ru: 'Ваш голос относился к предыдущему голосованию и не учтён. Сейчас идёт другое: выберите снова.',
  },
  noAbstention: {
    az: 'Qaydalara görə bitərəf qalmaq olmaz. Lehinə və ya əleyhinə səs verin.',
    en: 'Under the rules nobody may abstain. Vote for or against.',
    ru: 'По правилам воздержаться нельзя. Голосуйте за или против.',
  },
  secretVote: { az: 'Gizli səsvermə', en: 'Secret vote', ru: 'Тайное голосование' },
  howSecret: {
    az: 'Kimin səs verdiyi yazılır, necə səs verdiyi heç vaxt. Səslər möhürlənir və bağlananda adsız açılır.',
    en: 'That you voted is recorded; how you voted never is. Ballots are sealed, and opened at closing without names.',
    ru: 'Записывается, кто голосовал, но никогда не то, как. Голоса запечатываются и при закрытии вскрываются без имён.',
  },
  headUnknown: {
    az: 'Rəhbərin hansı tərəfə səs verdiyi bilinmir, ona görə bərabər səslər onun səsi ilə həll olunmur.',
    en: 'Nobody knows on which side the head votes, so that equal votes are not decided by it.',
    ru: 'На чьей стороне руководитель, не известно, поэтому равенство голосов его голосом не решается.',
  },
  inTheBox: {
    az: 'Səsiniz möhürlənmiş qutudadır',
    en: 'Your ballot is in the sealed box',
    ru: 'Ваш голос в опечатанной урне',
  },
  showReceipt: { az: 'Qəbzimi göstər', en: 'Show my receipt', ru: 'Показать мою квитанцию' },
  receipt: { az: 'Qəbz', en: 'Receipt', ru: 'Квитанция' },
  ballot: { az: 'Səs', en: 'Ballot', ru: 'Голос' },
  copyReceipt: {
    az: 'İndi köçürün: səsvermə bağlandıqdan sonra bir daha göstərilmir. Bağlananda siyahıda bu qəbzin yanında səsinizi yoxlaya bilərsiniz. Bağlananadək onu heç kimə göstərməyin.',
    en: 'Copy it down now: once the vote is closed it is not shown again. At closing you can check your ballot beside this receipt in the list. Until then show it to nobody.',
    ru: 'Перепишите сейчас: после закрытия она больше не показывается. При закрытии вы сможете сверить свой голос рядом с этой квитанцией в списке. До закрытия никому её не показывайте.',
  },
  keyLost: {
    az: 'Qutunun açarı bu proqramda yoxdur: səslər sayıla bilməz.',
    en: 'The key of the box is not with this program: the ballots cannot be counted.',
    ru: 'Ключа урны в этой программе нет: голоса нельзя подсчитать.',
  },
  receipts: { az: 'Qutudan çıxan səslər', en: 'Ballots from the box', ru: 'Голоса из урны' },
  findYours: {
    az: 'Qəbzlər əlifba sırasındadır və səsvermənin ardıcıllığını göstərmir. Öz qəbzinizi tapıb səsinizi yoxlayın.',
    en: 'Receipts are in alphabetical order, which says nothing of the order of voting. Find yours and check your ballot.',
    ru: 'Квитанции стоят по алфавиту, что не говорит о порядке голосования. Найдите свою и сверьте голос.',
  },
  whoVoted: { az: 'Səs verənlər', en: 'Who voted', ru: 'Проголосовавшие' },
} as const satisfies Record<string, Sentence>;
