import { itemName } from '#meetings/words.ts';
import type { ActSentences, CommandWords, Names, RefusalSentences } from '#people/names.ts';
import { capital } from '#text/alphabet.ts';
import { counted } from '#text/numbers.ts';
import { inEveryTongue, list } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { inMeeting, proposalName } from '#voting/names.ts';
import type { NobodyElected, RoundNumber, RoundResult } from '#voting/vocabulary.ts';
import type { ElectionActs, ElectionCommand, ElectionRefusal } from './election-vocabulary.ts';

export const electionRefusals: RefusalSentences<ElectionRefusal> = {
  electionsNotProvided: () => ({
    az: 'Qrupun qəbul etdiyi qaydalarda şəxsin necə seçildiyi deyilmir: bu məsələ orada açıq məsələ kimi də qoyulmayıb. Əvvəlcə qaydaların bunu bildirən redaksiyası qəbul edilməlidir.',
    en: 'The charter that the group has adopted does not say how a person is elected, nor does it name this among its silences. A version that does has to be adopted first.',
    ru: 'В принятых группой правилах не сказано, как избирается лицо, и среди умолчаний этого нет. Сначала нужно принять редакцию, где это сказано.',
  }),
  notAnElection: () => ({
    az: 'Bu, seçki deyil, təklifdir. Onu təklif kimi geri götürün.',
    en: 'This is no election but a proposal. Withdraw it as a proposal.',
    ru: 'Это не выборы, а предложение. Отзовите его как предложение.',
  }),
  candidateNumber: ({ given, least, most }) => ({
    az: `Seçilmiş namizəd: ${given}. Namizədlərin sayı ${least} ilə ${most} arasında olmalıdır.`,
    en: `Candidates chosen: ${given}. There have to be from ${least} to ${most}.`,
    ru: `Выбрано кандидатов: ${given}. Их должно быть от ${least} до ${most}.`,
  }),
  candidateTwice: ({ person }, names) => ({
    az: `Bu şəxs namizədlərin siyahısında iki dəfə göstərilib: ${names.person(person).az}. Bir dəfə göstərin.`,
    en: `This person stands twice among the candidates: ${names.person(person).en}. Name each once.`,
    ru: `Это лицо указано среди кандидатов дважды: ${names.person(person).ru}. Укажите его один раз.`,
  }),
  electionBegun: () => ({
    az: 'Bu seçkidə artıq səs verilib və nəticə elan edilib: onu geri götürmək olmaz. Qalan dövrəni keçirin.',
    en: 'In this election a round was already voted and its result is out: it cannot be withdrawn. Hold the round that is left.',
    ru: 'В этих выборах тур уже проведён и результат объявлен: отозвать их нельзя. Проведите оставшийся тур.',
  }),
};

const candidate = {
  az: 'namizəd',
  en: ['candidate', 'candidates'],
  ru: ['кандидат', 'кандидата', 'кандидатов'],
} as const;
const member = { az: 'üzv', en: ['member', 'members'], ru: ['член', 'члена', 'членов'] } as const;

/** `birinci dövrə`, `the first round`, `первый тур`. */
export const roundName: Record<RoundNumber, Sentence> = {
  1: { az: 'birinci dövrə', en: 'the first round', ru: 'первый тур' },
  2: { az: 'ikinci dövrə', en: 'the second round', ru: 'второй тур' },
};

/** `A. Əliyev və S. Quliyeva`. */
export const peopleList = (people: readonly string[], names: Names): Sentence =>
  inEveryTongue((tongue) =>
    list(
      people.map((person) => names.person(person)[tongue]),
      tongue,
    ),
  );

const nobody: Record<NobodyElected, Sentence> = {
  tie: {
    az: 'səslər bərabərdir, heç kim seçilmədi',
    en: 'the votes are equal, nobody is elected',
    ru: 'голоса разделились поровну, никто не избран',
  },
  'no majority': {
    az: 'lazımi səs çoxluğunu heç kim toplamadı, heç kim seçilmədi',
    en: 'nobody has the votes that are needed, nobody is elected',
    ru: 'нужного числа голосов нет ни у кого, никто не избран',
  },
  'no quorum': {
    az: 'yetərsay yoxdur, heç kim seçilmədi',
    en: 'there is no quorum, nobody is elected',
    ru: 'кворума нет, никто не избран',
  },
  'too few took part': {
    az: 'səs verənlər kifayət deyil, heç kim seçilmədi',
    en: 'too few took part, nobody is elected',
    ru: 'голосовавших недостаточно, никто не избран',
  },
};

/** How the round ended, within a sentence: `seçildi: S. Quliyeva`. */
export function endOfRound({ end }: Pick<RoundResult, 'end'>, names: Names): Sentence {
  switch (end.is) {
    case 'elected': {
      const person = names.person(end.person);
      return { az: `seçildi: ${person.az}`, en: `elected: ${person.en}`, ru: `избран кандидат: ${person.ru}` };
    }
    case 'next round': {
      const people = peopleList(end.candidates, names);
      return {
        az: `səs çoxluğunu heç kim toplamadı, ikinci dövrədə namizədlər: ${people.az}`,
        en: `nobody has the majority, candidates in the second round: ${people.en}`,
        ru: `большинства ни у кого нет, кандидаты второго тура: ${people.ru}`,
      };
    }
    case 'nobody':
      return nobody[end.why];
  }
}

/** The same as a sentence of its own, with the majority that was needed: `Seçildi: S. Quliyeva. Lazım idi: 9 səsdən 5-i.` */
export function roundSentence(result: RoundResult, names: Names): Sentence {
  const end = endOfRound(result, names);
  const needed = neededVotes(result);
  return inEveryTongue((tongue) => {
    const said = `${capital(end[tongue], tongue)}.`;
    return needed ? `${said} ${needed[tongue]}` : said;
  });
}

function neededVotes({ majority }: RoundResult): Sentence | undefined {
  if (!majority) return undefined;
  const { needed, of } = majority;
  return {
    az: `Seçilmək üçün lazım olan səs: ${needed} (sayılan: ${of}).`,
    en: `Votes needed to be elected: ${needed} (counted: ${of}).`,
    ru: `Для избрания нужно голосов: ${needed} (учтено: ${of}).`,
  };
}

/** `A. Əliyev 4, S. Quliyeva 3; hamısının əleyhinə 1, bitərəf 1, səs verməyib 0`. */
function countsOf({ counts, against, abstain, noBallot }: RoundResult, names: Names): Sentence {
  const votes = inEveryTongue((tongue) =>
    counts.map((each) => `${names.person(each.candidate)[tongue]} ${each.votes}`).join(', '),
  );
  return {
    az: `${votes.az}; hamısının əleyhinə ${against}, bitərəf ${abstain}, səs verməyib ${noBallot}`,
    en: `${votes.en}; against all ${against}, abstaining ${abstain}, not voting ${noBallot}`,
    ru: `${votes.ru}; против всех ${against}, воздержались ${abstain}, не голосовали ${noBallot}`,
  };
}

export const electionActs: ActSentences<ElectionActs> = {
  ElectionProposed: (data, names) => {
    const { proposal, item, candidates } = data;
    const people = peopleList(candidates, names);
    return {
      az: `${inMeeting(data).az}: ${proposalName(proposal).az} təklif edildi (${itemName(item).az}); namizədlər: ${people.az}.`,
      en: `${inMeeting(data).en}: ${proposalName(proposal).en} was proposed (${itemName(item).en}); candidates: ${people.en}.`,
      ru: `${inMeeting(data).ru}: предложены ${proposalName(proposal).ru} (${itemName(item).ru}); кандидаты: ${people.ru}.`,
    };
  },
  ElectionWithdrawn: (data) => ({
    az: `${inMeeting(data).az}: ${proposalName(data.proposal).az} səbəbi göstərilməklə geri götürüldü.`,
    en: `${inMeeting(data).en}: ${proposalName(data.proposal).en} was withdrawn with a reason.`,
    ru: `${inMeeting(data).ru}: ${proposalName(data.proposal).ru} отозваны с указанием причины.`,
  }),
  ElectionRoundOpened: (data) => {
    const { proposal, round, candidates, entitled, needed } = data;
    const [standing, voting] = [candidates.length, entitled.length];
    return {
      az: `${inMeeting(data).az}: ${proposalName(proposal).az}, ${roundName[round].az}, gizli səsə qoyuldu; ${counted(standing, candidate, 'az')}, səs verə bilən: ${counted(voting, member, 'az')}, yetərsay: ${needed}.`,
      en: `${inMeeting(data).en}: ${proposalName(proposal).en}, ${roundName[round].en}, was put to a secret vote; ${counted(standing, candidate, 'en')}, entitled to vote: ${counted(voting, member, 'en')}, quorum: ${needed}.`,
      ru: `${inMeeting(data).ru}: ${proposalName(proposal).ru}, ${roundName[round].ru}: открыто тайное голосование; ${counted(standing, candidate, 'ru')}, вправе голосовать: ${counted(voting, member, 'ru')}, кворум: ${needed}.`,
    };
  },
  ElectionRoundClosed: (data, names) => {
    const { proposal, round, result } = data;
    const [counts, end] = [countsOf(result, names), endOfRound(result, names)];
    return {
      az: `${inMeeting(data).az}: ${proposalName(proposal).az}, ${roundName[round].az} bağlandı, qutu açıldı: ${counts.az}; ${end.az}.`,
      en: `${inMeeting(data).en}: ${proposalName(proposal).en}, ${roundName[round].en} was closed and its box opened: ${counts.en}; ${end.en}.`,
      ru: `${inMeeting(data).ru}: ${proposalName(proposal).ru}, ${roundName[round].ru} завершён, урна вскрыта: ${counts.ru}; ${end.ru}.`,
    };
  },
};

export const electionCommands: CommandWords<ElectionCommand> = {
  proposeElection: {
    name: { az: 'Seçki təklif edirəm', en: 'I propose an election', ru: 'Предлагаю выборы' },
    done: {
      az: 'Seçki və namizədlər qeydə alındı. Gizli səsverməni rəhbər açır.',
      en: 'The election and its candidates are recorded. The head opens the secret vote.',
      ru: 'Выборы и кандидаты внесены. Тайное голосование открывает руководитель.',
    },
  },
  withdrawElection: {
    name: { az: 'Seçkini geri götürürəm', en: 'I withdraw the election', ru: 'Отзываю выборы' },
    done: { az: 'Seçki geri götürüldü.', en: 'The election is withdrawn.', ru: 'Выборы отозваны.' },
  },
};

export const electionFields = {
  text: { az: 'Nə üçün seçilir', en: 'What for', ru: 'Для чего избирается' },
  candidates: { az: 'Namizədlər', en: 'Candidates', ru: 'Кандидаты' },
  reason: { az: 'Səbəb', en: 'Reason', ru: 'Причина' },
} as const satisfies Record<string, Sentence>;

/** What only screens and papers say of elections. */
export const electionWords = {
  election: { az: 'Seçki', en: 'Election', ru: 'Выборы' },
  newElection: { az: 'Yeni seçki', en: 'New election', ru: 'Новые выборы' },
  proposed: { az: 'Seçki təklif edilib', en: 'Election proposed', ru: 'Предложены выборы' },
  awaitsSecond: { az: 'İkinci dövrə gözlənilir', en: 'Awaits its second round', ru: 'Ожидается второй тур' },
  voting: { az: 'Gizli səsvermə gedir', en: 'Secret vote open', ru: 'Идёт тайное голосование' },
  withdrawn: { az: 'Geri götürülüb', en: 'Withdrawn', ru: 'Отозваны' },
  elected: { az: 'Seçildi', en: 'Elected', ru: 'Избран кандидат' },
  nobodyElected: { az: 'Heç kim seçilmədi', en: 'Nobody elected', ru: 'Никто не избран' },
  openRound: {
    az: 'Seçkini gizli səsə qoyuram',
    en: 'I put the election to a secret vote',
    ru: 'Ставлю выборы на тайное голосование',
  },
  openSecondRound: {
    az: 'İkinci dövrəni açıram',
    en: 'I open the second round',
    ru: 'Открываю второй тур',
  },
  choose: {
    az: 'Namizədlərdən birini, «hamısının əleyhinə» və ya «bitərəf» seçin.',
    en: 'Choose one candidate, “against all” or “abstain”.',
    ru: 'Выберите одного кандидата, «против всех» или «воздерживаюсь».',
  },
  againstAll: { az: 'Hamısının əleyhinə', en: 'Against all', ru: 'Против всех' },
  abstained: { az: 'Bitərəf', en: 'Abstained', ru: 'Воздержались' },
  noBallots: { az: 'Səs verməyib', en: 'No ballot', ru: 'Не голосовали' },
  counts: { az: 'Səslərin sayı', en: 'Votes', ru: 'Число голосов' },
  count: { az: 'Səs', en: 'Votes', ru: 'Голосов' },
  candidate: { az: 'Namizəd', en: 'Candidate', ru: 'Кандидат' },
  chooseCandidates: {
    az: 'Reyestrdə olan şəxslərdən 2–20 namizəd seçin. Namizəd üzvdürsə, özü də səs verir.',
    en: 'Choose 2 to 20 candidates among the persons of the register. A candidate who is a member votes as well.',
    ru: 'Выберите от 2 до 20 кандидатов из лиц реестра. Кандидат, который является членом, тоже голосует.',
  },
  forExample: {
    az: 'Məsələn: sığınacaqlar üzrə məruzəçi.',
    en: 'For example: rapporteur on the shelters.',
    ru: 'Например: докладчик по приютам.',
  },
} as const satisfies Record<string, Sentence>;
