import { itemName } from '#meetings/words.ts';
import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { atExactTime } from '#text/dates.ts';
import { azNumber } from '#text/harmony.ts';
import { counted } from '#text/numbers.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { amendmentActs, amendmentCommands, amendmentFields, amendmentRefusals } from './amendment-messages.ts';
import { choiceWords } from './choice-words.ts';
import { consentActs, consentCommands, consentRefusals } from './consent-messages.ts';
import { handsActs, handsCommands, handsFields, handsRefusals, manners } from './hands-messages.ts';
import { inMeeting, proposalName, russianEnding } from './names.ts';
import { tallySentence } from './tally-messages.ts';
import type { Choice, Proposal, VotingAct, VotingCommand, VotingRefusal } from './vocabulary.ts';

/** Where a proposal stands, and what may still be done with it. */
const stageRefusals: Record<Proposal['stage'], Sentence> = {
  draft: {
    az: 'Təklif hələ layihədir. Əvvəlcə səsvermə açılmalıdır.',
    en: 'The proposal is still a draft. The vote on it has to be opened first.',
    ru: 'Предложение ещё в проекте. Сначала нужно открыть голосование.',
  },
  withdrawn: {
    az: 'Təklif geri götürülüb. Lazımdırsa, yeni təklif yazın.',
    en: 'The proposal was withdrawn. If it is still needed, draft a new one.',
    ru: 'Предложение отозвано. Если оно нужно, составьте новое.',
  },
  accepted: {
    az: 'Layihənin müəllifi bu düzəlişlə razılaşıb, o artıq mətndədir. Səsvermə istəyən üzv onu tələb edə bilər.',
    en: 'The author of the draft has accepted this amendment; it stands in the text. A member who wants a vote may ask for it.',
    ru: 'Автор проекта согласился с этой поправкой, она уже в тексте. Член, желающий голосования, может его потребовать.',
  },
  asked: {
    az: 'Etiraz olub-olmadığı soruşulur. Əvvəlcə bu sual bağlanmalıdır.',
    en: 'It is being asked whether anybody objects. That question has to be closed first.',
    ru: 'Задан вопрос о возражениях. Сначала его нужно закрыть.',
  },
  voting: {
    az: 'Təklif üzrə səsvermə artıq gedir. Onu geri götürmək və ya yenidən açmaq olmaz.',
    en: 'The vote on this proposal is already open. It can neither be withdrawn nor opened again.',
    ru: 'Голосование по предложению уже идёт. Его нельзя ни отозвать, ни открыть заново.',
  },
  decided: {
    az: 'Təklif üzrə səsvermə başa çatıb, nəticəsi dəyişdirilmir. Lazımdırsa, növbəti iclasda yeni təklif verin.',
    en: 'The proposal was put to the vote and the result stands. If need be, make a new proposal at a later meeting.',
    ru: 'Голосование по предложению завершено, результат не меняется. При необходимости внесите новое на следующем заседании.',
  },
};

export const votingRefusals: RefusalSentences<VotingRefusal> = {
  unknownProposal: ({ proposal }) => ({
    az: `Bu iclasda belə təklif yoxdur: № ${proposal}. Təkliflər siyahısından seçin.`,
    en: `There is no such proposal at this meeting: No. ${proposal}. Choose one from the list.`,
    ru: `На этом заседании нет такого предложения: № ${proposal}. Выберите предложение из списка.`,
  }),
  proposalNumberTaken: ({ proposal }) => ({
    az: `${proposalName(proposal).az} artıq var. Formanı yenidən açıb göndərin: növbəti nömrə verilər.`,
    en: `There already is a proposal No. ${proposal}. Open the form again and send it: the next number will be given.`,
    ru: `Предложение № ${proposal} уже есть. Откройте форму заново и отправьте: будет дан следующий номер.`,
  }),
  proposalStage: ({ stage }) => stageRefusals[stage],
  notYourProposal: () => ({
    az: 'Təklifi yalnız onun müəllifi və ya rəhbər geri götürə bilər.',
    en: 'Only the author of the proposal or the head may withdraw it.',
    ru: 'Отозвать предложение может только его автор или руководитель.',
  }),
  anotherVoteOpen: () => ({
    az: 'Başqa təklif üzrə səsvermə gedir. Əvvəlcə o bağlanmalıdır.',
    en: 'The vote on another proposal is open. It has to be closed first.',
    ru: 'Идёт голосование по другому предложению. Сначала его нужно закрыть.',
  }),
  voteNotOpen: () => ({
    az: 'Bu təklif üzrə səsvermə hələ açılmayıb. Onu rəhbər açır.',
    en: 'The vote on this proposal is not open yet. The head opens it.',
    ru: 'Голосование по этому предложению ещё не открыто. Его открывает руководитель.',
  }),
  voteClosed: () => ({
    az: 'Səsvermə bağlanıb: yeni səs qəbul edilmir, nəticə dəyişdirilmir.',
    en: 'The vote is closed: no more ballots are taken and the result stands.',
    ru: 'Голосование закрыто: голоса больше не принимаются, результат не меняется.',
  }),
  notEntitled: () => ({
    az: 'Bu səsvermədə yalnız o açılarkən iştirak edən üzvlər səs verir. Siz növbəti səsvermədə səs verə bilərsiniz.',
    en: 'Only the members who were present when this vote opened may vote in it. You can vote in the next one.',
    ru: 'В этом голосовании голосуют только члены, участвовавшие в заседании при его открытии. Вы сможете голосовать в следующем.',
  }),
  alreadyVoted: ({ at }, _names, zone) => ({
    az: `Səsiniz ${atExactTime(at, zone, 'az')} qeydə alınıb. Verilmiş səs dəyişdirilə bilməz.`,
    en: `Your ballot was recorded ${atExactTime(at, zone, 'en')}. A ballot that is cast cannot be changed.`,
    ru: `Ваш голос внесён ${atExactTime(at, zone, 'ru')}. Поданный голос изменить нельзя.`,
  }),
  abstentionNotAllowed: () => ({
    az: 'Qaydalara görə bitərəf qalmaq olmaz. Lehinə və ya əleyhinə səs verin.',
    en: 'Under the rules nobody may abstain. Vote for or against.',
    ru: 'По правилам воздержаться нельзя. Голосуйте за или против.',
  }),
  headHasNotVoted: () => ({
    az: 'Rəhbər hələ səs verməyib; səslər bərabər olarsa, onun səsi həlledicidir. Səsvermə yenə də bağlansın? Bağlamaq üçün bir daha təsdiq edin.',
    en: 'The head has not voted yet, and on equal votes the head’s vote decides. Close the vote all the same? Confirm once more to close it.',
    ru: 'Руководитель ещё не голосовал, а при равенстве голосов его голос — решающий. Всё равно закрыть голосование? Чтобы закрыть, подтвердите ещё раз.',
  }),
  electionIsSecret: () => ({
    az: 'Bu, şəxsin seçilməsidir: yalnız gizli səslə keçirilir, ona düzəliş verilmir. Gizli səsverməni rəhbər açır.',
    en: 'This is the election of a person: it is held by secret ballot only, and cannot be amended. The head opens the secret vote.',
    ru: 'Это выборы лица: они проводятся только тайным голосованием, и поправки к ним не вносятся. Тайное голосование открывает руководитель.',
  }),
  ...amendmentRefusals,
  ...consentRefusals,
  ...handsRefusals,
};

const member = { az: 'üzv', en: ['member', 'members'], ru: ['член', 'члена', 'членов'] } as const;

export const votingActs: ActSentences<VotingAct> = {
  ProposalDrafted: (data, names) => {
    const { proposal, item, addressee } = data;
    const to = addressee === null ? undefined : names.body(addressee);
    const meeting = inMeeting(data);
    return {
      az: `${meeting.az}: ${proposalName(proposal).az} yazıldı (${itemName(item).az}${to ? `; ünvanlandığı qurum: ${to.az}` : ''}).`,
      en: `${meeting.en}: ${proposalName(proposal).en} was drafted (${itemName(item).en}${to ? `; addressed to: ${to.en}` : ''}).`,
      ru: `${meeting.ru}: составлено ${proposalName(proposal).ru} (${itemName(item).ru}${to ? `; адресат: ${to.ru}` : ''}).`,
    };
  },
  ProposalWithdrawn: (data) => ({
    az: `${inMeeting(data).az}: ${proposalName(data.proposal).az} geri götürüldü.`,
    en: `${inMeeting(data).en}: ${proposalName(data.proposal).en} was withdrawn.`,
    ru: `${inMeeting(data).ru}: ${proposalName(data.proposal).ru} отозван${russianEnding(data.proposal)}.`,
  }),
  VoteOpened: (data) => {
    const { proposal, entitled, needed, manner = 'screens' } = data;
    const { length } = entitled;
    const how = (tongue: Tongue) => (manner === 'hands' ? ` ${manners.hands[tongue]}` : '');
    return {
      az: `${inMeeting(data).az}: ${proposalName(proposal).az} səsə qoyuldu${how('az')}; səs verə bilən: ${counted(length, member, 'az')}, yetərsay: ${needed}.`,
      en: `${inMeeting(data).en}: ${proposalName(proposal).en} was put to the vote${how('en')}; entitled to vote: ${counted(length, member, 'en')}, quorum: ${needed}.`,
      ru: `${inMeeting(data).ru}: ${proposalName(proposal).ru} поставлен${russianEnding(proposal)} на голосование${how('ru')}; вправе голосовать: ${counted(length, member, 'ru')}, кворум: ${needed}.`,
    };
  },
  BallotCast: (data) => ({
    az: `${inMeeting(data).az}: ${proposalName(data.proposal).az} üzrə səs verildi: ${choiceWords[data.choice].az}.`,
    en: `${inMeeting(data).en}: a ballot was cast on ${proposalName(data.proposal).en}: ${choiceWords[data.choice].en}.`,
    ru: `${inMeeting(data).ru}: ${proposalName(data.proposal).ru}, подан голос: ${choiceWords[data.choice].ru}.`,
  }),
  VoteClosed: (data) => {
    const outcome = tallySentence(data.result, data.proposal);
    return {
      az: `${inMeeting(data).az}: ${proposalName(data.proposal).az} üzrə səsvermə bağlandı. ${outcome.az}`,
      en: `${inMeeting(data).en}: the vote on ${proposalName(data.proposal).en} was closed. ${outcome.en}`,
      ru: `${inMeeting(data).ru}: ${proposalName(data.proposal).ru}, голосование закрыто. ${outcome.ru}`,
    };
  },
  ...amendmentActs,
  ...handsActs,
  ...consentActs,
};

export const votingCommands: CommandWords<VotingCommand> = {
  draftProposal: {
    name: { az: 'Təklifi təqdim edirəm', en: 'I submit the proposal', ru: 'Вношу предложение' },
    done: {
      az: 'Təklif qeydə alındı. Səsvermə açılana qədər geri götürülə bilər.',
      en: 'The proposal is recorded. It can be withdrawn until the vote opens.',
      ru: 'Предложение внесено. До открытия голосования его можно отозвать.',
    },
  },
  withdrawProposal: {
    name: { az: 'Təklifi geri götürürəm', en: 'I withdraw the proposal', ru: 'Отзываю предложение' },
    done: { az: 'Təklif geri götürüldü.', en: 'The proposal is withdrawn.', ru: 'Предложение отозвано.' },
  },
  openVote: {
    name: { az: 'Təklifi səsə qoyuram', en: 'I put the proposal to the vote', ru: 'Ставлю предложение на голосование' },
    done: { az: 'Səsvermə açıldı.', en: 'The vote is open.', ru: 'Голосование открыто.' },
  },
  castBallot: {
    name: { az: 'Səs verirəm', en: 'I cast my ballot', ru: 'Голосую' },
    done: { az: 'Səsiniz qeydə alındı.', en: 'Your ballot is recorded.', ru: 'Ваш голос внесён.' },
  },
  closeVote: {
    name: { az: 'Səsverməni bağlayıram', en: 'I close the vote', ru: 'Закрываю голосование' },
    done: { az: 'Səsvermə bağlandı.', en: 'The vote is closed.', ru: 'Голосование закрыто.' },
  },
  ...amendmentCommands,
  ...handsCommands,
  ...consentCommands,
};

export { choiceWords as choices };

/** On the buttons. */
export const choiceButtons: Record<Choice, Sentence> = {
  for: { az: 'Lehinə', en: 'For', ru: 'За' },
  against: { az: 'Əleyhinə', en: 'Against', ru: 'Против' },
  abstain: { az: 'Bitərəf', en: 'Abstain', ru: 'Воздерживаюсь' },
};

export { outcomes } from './outcome-words.ts';

export const proposalStages: Record<Proposal['stage'], Sentence> = {
  draft: { az: 'Layihə', en: 'Draft', ru: 'Проект' },
  withdrawn: { az: 'Geri götürülüb', en: 'Withdrawn', ru: 'Отозвано' },
  accepted: { az: 'Müəllif razılaşıb', en: 'Accepted by the author', ru: 'Автор согласился' },
  asked: { az: 'Etiraz soruşulur', en: 'Objections asked for', ru: 'Спрашивают о возражениях' },
  voting: { az: 'Səsvermə gedir', en: 'Vote open', ru: 'Идёт голосование' },
  decided: { az: 'Səsvermə bağlanıb', en: 'Vote closed', ru: 'Голосование закрыто' },
};

export const fieldLabels = {
  proposal: { az: 'Təklifin nömrəsi', en: 'Number of the proposal', ru: 'Номер предложения' },
  item: { az: 'Gündəliyin məsələsi', en: 'Item of the agenda', ru: 'Вопрос повестки дня' },
  text: { az: 'Təklifin mətni', en: 'Text of the proposal', ru: 'Текст предложения' },
  addressee: { az: 'Ünvanlandığı qurum', en: 'Addressee', ru: 'Адресат' },
  choice: { az: 'Səsiniz', en: 'Your ballot', ru: 'Ваш голос' },
  ...amendmentFields,
  ...handsFields,
  withoutHead: {
    az: 'Rəhbər səs vermədən bağlamağı təsdiq edirəm',
    en: 'I confirm that the vote is closed without the head’s vote',
    ru: 'Подтверждаю закрытие без голоса руководителя',
  },
} as const satisfies Record<string, Sentence>;

export const votingWords = {
  proposals: { az: 'Təkliflər', en: 'Proposals', ru: 'Предложения' },
  proposal: { az: 'Təklif', en: 'Proposal', ru: 'Предложение' },
  newProposal: { az: 'Yeni təklif', en: 'New proposal', ru: 'Новое предложение' },
  draftReady: { az: 'Təklifin layihəsi hazırdır', en: 'A draft proposal is ready', ru: 'Есть проект предложения' },
  author: { az: 'Müəllif', en: 'Author', ru: 'Автор' },
  noAddressee: { az: 'Ünvan göstərilməyib', en: 'No addressee named', ru: 'Адресат не указан' },
  vote: { az: 'Səsvermə', en: 'Vote', ru: 'Голосование' },
  voted: { az: 'səs verib', en: 'has voted', ru: 'проголосовал' },
  notVoted: { az: 'səs verməyib', en: 'did not vote', ru: 'не голосовал' },
  awaited: { az: 'Gözlənilir', en: 'Awaited', ru: 'Ожидается' },
  headAwaited: { az: 'Gözlənilir: rəhbər', en: 'Awaited: the head', ru: 'Ожидается: руководитель' },
  headHasNotVoted: {
    az: 'Rəhbər hələ səs verməyib.',
    en: 'The head has not voted yet.',
    ru: 'Руководитель ещё не голосовал.',
  },
  resultAtClosing: {
    az: 'Nəticə səsvermə bağlananda açıqlanır.',
    en: 'The result is shown when the vote closes.',
    ru: 'Результат объявляется при закрытии голосования.',
  },
  ballotStands: {
    az: 'Verilmiş səs dəyişdirilə bilməz.',
    en: 'A ballot that is cast cannot be changed.',
    ru: 'Поданный голос изменить нельзя.',
  },
  closeWithoutHead: {
    az: 'Rəhbər səs vermədən bağlayıram',
    en: 'Close without the head’s vote',
    ru: 'Закрыть без голоса руководителя',
  },
  result: { az: 'Nəticə', en: 'Result', ru: 'Результат' },
  ballots: { az: 'Səslər', en: 'Ballots', ru: 'Голоса' },
  entitled: { az: 'Səs verə bilər', en: 'Entitled to vote', ru: 'Вправе голосовать' },
  decidingVote: { az: 'Həlledici səs', en: 'Deciding vote', ru: 'Решающий голос' },
  noProposals: {
    az: 'Burada bu məsələ üzrə təkliflər olacaq. Onları üzvlər, rəhbər və katiblik təqdim edir.',
    en: 'Proposals on this item will stand here. Members, the head and the secretariat submit them.',
    ru: 'Здесь будут предложения по этому вопросу. Их вносят члены, руководитель и секретариат.',
  },
  noVotes: {
    az: 'Burada səsə qoyulmuş təkliflər olacaq. Səsverməni rəhbər açır.',
    en: 'Proposals put to the vote will stand here. The head opens the vote.',
    ru: 'Здесь будут предложения, поставленные на голосование. Голосование открывает руководитель.',
  },
  proposesNotCommands: {
    az: 'Qəbul edilmiş təklif ünvanlandığı quruma göndərilir; o, təklifi öz üzərinə götürdükdən sonra icra vəzifəsi yaranır.',
    en: 'An adopted proposal is sent to its addressee; it becomes a duty only when the addressee takes it on.',
    ru: 'Принятое предложение направляется адресату; обязанность возникает только после того, как адресат её принимает.',
  },
} as const satisfies Record<string, Sentence>;

/** How many of those entitled have voted: `12 üzvdən 11-i səs verib`. */
export const votedOf = (cast: number, entitled: number): Sentence => ({
  az: `${entitled} üzvdən ${cast === 0 ? 'heç biri səs verməyib' : `${azNumber(cast, 'possessive')} səs verib`}`,
  en: `${cast === 0 ? 'none' : cast} of ${counted(entitled, member, 'en')} ${cast > 1 ? 'have' : 'has'} voted`,
  ru: `проголосовали: ${cast} из ${entitled}`,
});
