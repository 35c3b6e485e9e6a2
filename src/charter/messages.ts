import { list } from '#text/sentences.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import type { NotAuthorised } from './authority.ts';
import type { CharterRefusal, Feature } from './offered.ts';
import type { OfficeId, RuleName } from './vocabulary.ts';

type Refused = NotAuthorised | CharterRefusal;

/** Why, in every language; the clause stands beside it in the refusal. */
export const charterMessages: {
  readonly [Code in Refused['refused']]: (refusal: Extract<Refused, { refused: Code }>) => Sentence;
} = {
  notAuthorised: ({ offices }) =>
    offices.length === 0
      ? {
          az: 'Bu hərəkətə heç bir vəzifənin səlahiyyəti yoxdur.',
          en: 'No office has the authority to do this.',
          ru: 'Ни одна должность не уполномочена на это действие.',
        }
      : {
          az: `Buna səlahiyyəti olan: ${named(offices, 'az')}.`,
          en: `This may be done by: ${named(offices, 'en')}.`,
          ru: `На это уполномочены: ${named(offices, 'ru')}.`,
        },
  ruleUnknown: ({ rule }) => ({
    az: `Bu qaydalar üzrə işləmək olmaz: “${ruleNames[rule].az}” barədə nə dediyi məlum deyil.`,
    en: `No group can work under this charter yet: what it says of “${ruleNames[rule].en}” is unknown.`,
    ru: `По этим правилам работать пока нельзя: неизвестно, что в них сказано о «${ruleNames[rule].ru}».`,
  }),
  notOffered: ({ feature }) => ({
    az: `Qaydalar buna yol verir, lakin proqramda hələ yoxdur: ${features[feature].az}.`,
    en: `The charter allows this, and the program does not offer it yet: ${features[feature].en}.`,
    ru: `Правила это допускают, но в программе этого пока нет: ${features[feature].ru}.`,
  }),
};

const named = (offices: readonly OfficeId[], tongue: Tongue): string =>
  list(
    offices.map((office) => officeNames[office][tongue]),
    tongue,
  );

const officeNames: Record<OfficeId, Sentence> = {
  coordinator: { az: 'Milli Koordinator', en: 'the National Coordinator', ru: 'Национальный координатор' },
  head: { az: 'rəhbər', en: 'the head', ru: 'руководитель' },
  deputy: { az: 'rəhbərin müavini', en: 'the deputy head', ru: 'заместитель руководителя' },
  secretariat: { az: 'katiblik', en: 'the secretariat', ru: 'секретариат' },
  member: { az: 'üzv', en: 'a member', ru: 'член' },
  nominatingAuthority: {
    az: 'nümayəndə təklif edən qurumun rəhbərliyi',
    en: 'the leadership of a nominating body',
    ru: 'руководство органа, предлагающего представителя',
  },
  focalPoint: { az: 'qurumun məsul şəxsi', en: 'the focal point of a body', ru: 'ответственное лицо органа' },
  observer: { az: 'müşahidəçi', en: 'an observer', ru: 'наблюдатель' },
  auditor: { az: 'yoxlayan', en: 'an auditor', ru: 'проверяющий' },
  aide: { az: 'koordinatorun köməkçisi', en: 'an aide to the coordinator', ru: 'помощник координатора' },
  administrator: {
    az: 'quraşdırmanın inzibatçısı',
    en: 'the administrator of the installation',
    ru: 'администратор установки',
  },
};

/** What each rule is about. */
export const ruleNames: Record<RuleName, Sentence> = {
  size: { az: 'üzvlərin sayı', en: 'the number of members', ru: 'число членов' },
  seats: { az: 'qurumun nümayəndələrinin sayı', en: 'representatives per body', ru: 'число представителей органа' },
  recall: { az: 'nümayəndənin geri çağırılması', en: 'recall', ru: 'отзыв представителя' },
  planExpired: { az: 'planın başa çatması', en: 'the end of the plan', ru: 'окончание плана' },
  term: { az: 'üzvün səlahiyyət müddəti', en: "a member's term", ru: 'срок полномочий члена' },
  convening: { az: 'iclasın çağırılması', en: 'convening', ru: 'созыв заседания' },
  cadence: { az: 'iclasların sayı', en: 'how often it meets', ru: 'частота заседаний' },
  agenda: { az: 'gündəlik', en: 'the agenda', ru: 'повестка дня' },
  notice: { az: 'iclas barədə bildiriş', en: 'notice', ru: 'извещение о заседании' },
  presiding: { az: 'iclasa sədrlik', en: 'presiding', ru: 'председательство' },
  quorum: { az: 'yetərsay', en: 'the quorum', ru: 'кворум' },
  adjournment: { az: 'iclasda fasilə', en: 'the adjournment of a meeting', ru: 'перерыв в заседании' },
  secondMeeting: { az: 'təkrar iclas', en: 'a second meeting', ru: 'повторное заседание' },
  attendance: { az: 'iştirak', en: 'attendance', ru: 'участие' },
  majority: { az: 'səs çoxluğu', en: 'the majority', ru: 'большинство голосов' },
  abstention: { az: 'bitərəflik', en: 'abstention', ru: 'воздержание' },
  noBallot: { az: 'səs verməmək', en: 'casting no ballot', ru: 'неподача голоса' },
  chair: { az: 'sədrlik edənin səsi', en: "the chair's vote", ru: 'голос председательствующего' },
  tie: { az: 'səslərin bərabərliyi', en: 'equal votes', ru: 'равенство голосов' },
  weights: { az: 'səslərin çəkisi', en: 'the weight of votes', ru: 'вес голосов' },
  recusal: { az: 'maraqların toqquşması', en: 'recusal', ru: 'самоотвод' },
  proposals: {
    az: 'səsə qoyulan təkliflər',
    en: 'proposals put to the vote',
    ru: 'предложения, выносимые на голосование',
  },
  consensus: { az: 'yekdilliklə qəbul', en: 'adoption without objection', ru: 'принятие без возражений' },
  amendments: { az: 'düzəlişlərin ardıcıllığı', en: 'the order of amendments', ru: 'порядок поправок' },
  ballots: { az: 'səsvermənin açıqlığı', en: 'open or secret ballots', ru: 'открытость голосования' },
  election: { az: 'şəxsin seçilməsi', en: 'the election of a person', ru: 'избрание лица' },
  writtenProcedure: { az: 'yazılı qayda', en: 'the written procedure', ru: 'письменная процедура' },
  effect: { az: 'qərarın qüvvəsi', en: 'the effect of a decision', ru: 'сила решения' },
  addressee: { az: 'təklifin ünvanı', en: 'the addressee', ru: 'адресат предложения' },
  protocol: { az: 'protokol', en: 'the protocol', ru: 'протокол' },
  exchange: { az: 'məlumat mübadiləsi', en: 'the exchange of information', ru: 'обмен информацией' },
  lateness: { az: 'gecikmələrin görünməsi', en: 'who sees lateness', ru: 'видимость опозданий' },
  publication: { az: 'dərc', en: 'publication', ru: 'публикация' },
};

const features: Record<Feature, Sentence> = {
  'written procedure': { az: 'yazılı qayda', en: 'the written procedure', ru: 'письменная процедура' },
  'weighted votes': { az: 'çəkili səslər', en: 'weighted votes', ru: 'взвешенные голоса' },
  'alternates and proxies': {
    az: 'əvəzedicilər və etibarnamə ilə səsvermə',
    en: 'alternates and proxies',
    ru: 'заместители и голосование по доверенности',
  },
  'capped remote presence': {
    az: 'videobağlantı ilə iştirakın məhdud sayılması',
    en: 'a cap on presence by video link',
    ru: 'ограничение доли участия по видеосвязи',
  },
  'classes of decisions': {
    az: 'qərarların növünə görə fərqli səs çoxluğu',
    en: 'different majorities by class of decision',
    ru: 'разное большинство по видам решений',
  },
  'chair without a full vote': {
    az: 'sədrlik edənin səs hüququnun məhdudluğu',
    en: 'a chair without a full vote',
    ru: 'ограниченное право голоса председательствующего',
  },
  'tie beyond the head': {
    az: 'bərabərlikdə təxirə salma, təkrar səsvermə və ya püşk',
    en: 'postponing, voting again or drawing lots on a tie',
    ru: 'отложение, повторное голосование или жребий при равенстве',
  },
  'presiding without the head': {
    az: 'rəhbər olmadan sədrlik',
    en: 'a meeting without its head',
    ru: 'заседание без руководителя',
  },
  'count by seats': {
    az: 'yetərsayın yerlərin sayına görə hesablanması',
    en: 'a quorum counted by seats',
    ru: 'кворум от числа мест',
  },
  'meeting on request': {
    az: 'üzvlərin tələbi ilə iclas',
    en: 'a meeting at the request of members',
    ru: 'заседание по требованию членов',
  },
  'meeting without two keys': {
    az: 'Koordinatorla razılaşdırılmayan iclas və ya gündəlik',
    en: "a meeting or an agenda without the Coordinator's agreement",
    ru: 'заседание или повестка без согласования с Координатором',
  },
  'deemed agreement': {
    az: 'susmağın razılıq sayılması',
    en: 'silence deemed agreement',
    ru: 'молчание как согласие',
  },
  'cadence other than calendar quarters': {
    az: 'təqvim rübündən başqa dövrilik',
    en: 'a cadence other than once a calendar quarter',
    ru: 'периодичность иная, чем раз в календарный квартал',
  },
  'fixed terms': { az: 'üzvlüyün müddəti', en: 'fixed terms of members', ru: 'сроки полномочий членов' },
  'members leaving with the plan': {
    az: 'üzvlüyün planla birlikdə bitməsi',
    en: 'membership that ends with the plan',
    ru: 'прекращение членства вместе с планом',
  },
  'delayed effect': {
    az: 'qərarın müddətdən sonra qüvvəyə minməsi',
    en: 'decisions that take effect after a time',
    ru: 'вступление решений в силу по истечении срока',
  },
  'fixed addressees': {
    az: 'ünvanların sabit siyahısı',
    en: 'a fixed list of addressees',
    ru: 'постоянный список адресатов',
  },
  'notice period': {
    az: 'iclas barədə bildiriş müddəti',
    en: 'a period of notice',
    ru: 'срок извещения о заседании',
  },
};
