import { counted } from '#text/numbers.ts';
import { inEveryTongue, list } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { Charter, MajorityBase, Need, OfficeId, Period, QuorumRule, RuleName, Rules } from './vocabulary.ts';

/** The values of a rule that the text states. */
type Value<Name extends RuleName> = Rules[Name] extends { readonly value: infer Value }
  ? Exclude<Value, 'unknown'>
  : Exclude<Rules['majority'][number]['value'], 'unknown'>;

type Say<Name extends RuleName> = (value: Value<Name>, charter: Charter) => Sentence;

const say = (az: string, en: string, ru: string): Sentence => ({ az, en, ru });

/** Phrases put together with a semicolon; empty ones are passed over. */
const join = (...parts: readonly (Sentence | undefined)[]): Sentence =>
  inEveryTongue((tongue) => parts.flatMap((part) => part?.[tongue] || []).join('; '));

/** A value that is one of a few words, each with its sentence: a word that is missing does not compile. */
const among =
  <Word extends string>(words: Readonly<Record<Word, Sentence>>) =>
  (value: Word): Sentence =>
    words[value];

const units = {
  hours: { az: 'saat', en: ['hour', 'hours'], ru: ['час', 'часа', 'часов'] },
  days: { az: 'gün', en: ['day', 'days'], ru: ['день', 'дня', 'дней'] },
  weeks: { az: 'həftə', en: ['week', 'weeks'], ru: ['неделя', 'недели', 'недель'] },
  months: { az: 'ay', en: ['month', 'months'], ru: ['месяц', 'месяца', 'месяцев'] },
  years: { az: 'il', en: ['year', 'years'], ru: ['год', 'года', 'лет'] },
} as const;

const period = ({ amount, unit }: Period): Sentence => inEveryTongue((tongue) => counted(amount, units[unit], tongue));

/** Shares that have a name of their own; the rest are said in figures. */
const shares: Readonly<Record<string, { readonly least: Sentence; readonly more: Sentence }>> = {
  '1/2': {
    least: say('azı yarısı', 'at least half', 'не менее половины'),
    more: say('yarıdan çoxu', 'more than half', 'более половины'),
  },
  '2/3': {
    least: say('azı üçdə ikisi', 'at least two thirds', 'не менее двух третей'),
    more: say('üçdə ikidən çoxu', 'more than two thirds', 'более двух третей'),
  },
  '3/4': {
    least: say('azı dörddə üçü', 'at least three quarters', 'не менее трёх четвертей'),
    more: say('dörddə üçdən çoxu', 'more than three quarters', 'более трёх четвертей'),
  },
};

/** `azı üçdə ikisi`, `at least two thirds`, `не менее двух третей`. */
export function needWords(need: Need): Sentence {
  if (need.compare === 'all') return say('hamısı', 'all', 'все');
  if ('number' in need) return say(`azı ${need.number} nəfər`, `at least ${need.number}`, `не менее ${need.number}`);
  const figures = need.share.join('/');
  const named = shares[figures];
  if (need.compare === 'more than')
    return named?.more ?? say(`${figures} hissədən çoxu`, `more than ${figures}`, `более ${figures}`);
  return named?.least ?? say(`azı ${figures} hissəsi`, `at least ${figures}`, `не менее ${figures}`);
}

/** What is counted, in the genitive where the language has one: the need follows it in Azerbaijani, precedes it elsewhere. */
const of = (need: Need, base: Sentence): Sentence => {
  const words = needWords(need);
  return say(`${base.az} ${words.az}`, `${words.en} ${base.en}`, `${words.ru} ${base.ru}`);
};

const ofMembers = say('üzvlərin', 'of the members', 'членов');

const bases: Record<MajorityBase, Sentence> = {
  cast: say(
    'lehinə və əleyhinə verilmiş səslərin',
    'of the votes cast for and against',
    'голосов, поданных за и против',
  ),
  present: say('iştirak edən üzvlərin', 'of the members present', 'присутствующих членов'),
  members: say('bütün üzvlərin', 'of all members', 'всех членов'),
  entitled: say('səs verə bilən üzvlərin', 'of the members entitled to vote', 'членов, имеющих право голоса'),
};

const titled = (offices: readonly OfficeId[], charter: Charter): Sentence =>
  inEveryTongue((tongue) =>
    list(
      offices.map((id) => charter.offices.find((office) => office.id === id)?.title[tongue] ?? id),
      tongue,
    ),
  );

const agreedWith = (agreement: OfficeId | 'none', charter: Charter): Sentence => {
  if (agreement === 'none')
    return say('razılaşdırma tələb olunmur', 'no agreement is needed', 'согласование не требуется');
  const who = titled([agreement], charter);
  return say(`razılaşdıran: ${who.az}`, `in agreement with: ${who.en}`, `по согласованию: ${who.ru}`);
};

const quorum: Say<'quorum'> = (value) =>
  join(
    of(value.need, value.base === 'seats' ? say('yerlərin', 'of the seats', 'мест') : ofMembers),
    say(
      value.chair === 'counted' ? 'rəhbər sayılır' : 'rəhbər sayılmır',
      value.chair === 'counted' ? 'the head is counted' : 'the head is not counted',
      value.chair === 'counted' ? 'руководитель учитывается' : 'руководитель не учитывается',
    ),
    value.chairPresent === 'required'
      ? say('rəhbərin iştirakı şərtdir', 'the head must be present', 'присутствие руководителя обязательно')
      : undefined,
    tested(value.tested),
    value.takingPart === 'none'
      ? undefined
      : say(
          `səsvermə üzvlərin ${needWords(value.takingPart).az} səs verdikdə etibarlıdır`,
          `a vote is valid if ${needWords(value.takingPart).en} of the members cast a vote`,
          `голосование действительно, если голосуют ${needWords(value.takingPart).ru} членов`,
        ),
  );

function tested(moments: QuorumRule['tested']): Sentence {
  const words = {
    opening: say('iclas açılanda', 'at the opening of the meeting', 'при открытии заседания'),
    vote: say('hər səsvermə açılanda', 'at the opening of each vote', 'при открытии каждого голосования'),
  };
  const when = inEveryTongue((tongue) =>
    list(
      moments.map((moment) => words[moment][tongue]),
      tongue,
    ),
  );
  return say(`yoxlanılır: ${when.az}`, `tested ${when.en}`, `проверяется ${when.ru}`);
}

const majority: Say<'majority'> = ({ thresholds, otherwise }) =>
  join(
    ...thresholds.map(({ need, base }) => {
      const part = of(need, bases[base]);
      return say(`${part.az} lehinə olduqda`, `${part.en} in favour`, `за — ${part.ru}`);
    }),
    otherwise === 'no opinion'
      ? say('əks halda rəy formalaşmır', 'otherwise no opinion is reached', 'иначе заключения нет')
      : undefined,
  );

/** The value of every rule in words; one that is missing does not compile. */
const values: { readonly [Name in RuleName]: Say<Name> } = {
  size: ({ atMost }) => say(`ən çoxu ${atMost} yer`, `at most ${atMost} seats`, `не более ${atMost} мест`),
  seats: among({
    one: say('hər qurumdan bir nümayəndə', 'one representative of each body', 'один представитель от каждого органа'),
    several: say(
      'hər qurumdan bir neçə nümayəndə',
      'several representatives of a body',
      'несколько представителей от органа',
    ),
  }),
  recall: among({
    'by a new nomination': say(
      'qurum yeni namizəd təklif etməklə nümayəndəsini geri çağırır',
      'the body recalls by a new nomination',
      'орган отзывает представителя, предложив нового',
    ),
  }),
  planExpired: among({
    stay: say('üzvlər qalır', 'the members stay', 'члены остаются'),
    'end with the plan': say(
      'üzvlük planla birlikdə başa çatır',
      'membership ends with the plan',
      'членство прекращается с планом',
    ),
  }),
  term: (value) => (value === 'until replaced' ? say('əvəz edilənədək', 'until replaced', 'до замены') : period(value)),
  convening: ({ by, agreement, silent, request }, charter) => {
    const who = titled(by, charter);
    const after = silent === 'no agreement' ? undefined : period(silent.agreedAfter);
    return join(
      say(`çağıran: ${who.az}`, `called by: ${who.en}`, `созывает: ${who.ru}`),
      agreedWith(agreement, charter),
      agreement === 'none'
        ? undefined
        : after
          ? say(
              `${after.az} cavab verilmədikdə razılaşdırılmış sayılır`,
              `deemed agreed after ${after.en}`,
              `при молчании считается согласованным: ${after.ru}`,
            )
          : say('susmaq razılıq sayılmır', 'silence is no agreement', 'молчание не считается согласием'),
      request === 'none'
        ? undefined
        : say(
            `üzvlərin ${needWords(request).az} tələb etdikdə də çağırılır`,
            `also at the request of ${needWords(request).en} of the members`,
            `также по требованию: ${needWords(request).ru} членов`,
          ),
    );
  },
  cadence: ({ times, per, counts, runs }) => {
    const spans = {
      month: say('ayda', 'a month', 'в месяц'),
      quarter: say('rübdə', 'a quarter', 'в квартал'),
      year: say('ildə', 'a year', 'в год'),
    };
    return join(
      say(
        `${spans[per].az} azı ${times} dəfə`,
        `at least ${times === 1 ? 'once' : `${times} times`} ${spans[per].en}`,
        `не реже ${times} раз${times === 1 ? 'а' : ''} ${spans[per].ru}`,
      ),
      counts === 'called'
        ? say('iclasın çağırılması kifayətdir', 'a meeting called is enough', 'достаточно созыва')
        : say('iclas keçirilməlidir', 'the meeting has to be held', 'заседание должно состояться'),
      runs === 'calendar'
        ? say('təqvim üzrə', 'by the calendar', 'по календарю')
        : say('ilk iclasdan hesablanır', 'counted from the first meeting', 'от первого заседания'),
    );
  },
  agenda: ({ by, agreement, late }, charter) => {
    const who = titled(by, charter);
    return join(
      say(`müəyyən edən: ${who.az}`, `set by: ${who.en}`, `определяет: ${who.ru}`),
      agreedWith(agreement, charter),
      late === 'a new agreement'
        ? say(
            'yeni məsələ yalnız yenidən razılaşdırıldıqda',
            'new items only by a new agreement',
            'новые вопросы только с новым согласованием',
          )
        : say(
            'yeni məsələ iştirak edənlərdən heç kim etiraz etmədikdə',
            'new items unless somebody present objects',
            'новые вопросы, если никто из присутствующих не возражает',
          ),
    );
  },
  notice: (value) =>
    value === 'none required'
      ? say('müddət tələb olunmur', 'no period is required', 'срок не требуется')
      : period(value),
  presiding: ({ by, absent }, charter) => {
    const who = titled([by], charter);
    return join(
      say(`sədrlik edən: ${who.az}`, `presided by: ${who.en}`, `председательствует: ${who.ru}`),
      absent === 'no meeting'
        ? say('onsuz iclas keçirilmir', 'no meeting without', 'без него заседания нет')
        : say(
            'onsuz adı müəyyən edilmiş üzv sədrlik edir',
            'in the absence a named member presides',
            'в его отсутствие — названный член',
          ),
    );
  },
  quorum,
  secondMeeting: (value) => {
    if (value === 'none') return say('nəzərdə tutulmayıb', 'none', 'не предусмотрено');
    const after = period(value.after);
    return join(
      say(`${after.az} sonra`, `after ${after.en}`, `через ${after.ru}`),
      value.items === 'the same'
        ? say('eyni məsələlərlə', 'on the same items', 'по тем же вопросам')
        : say('istənilən məsələ ilə', 'on any items', 'по любым вопросам'),
      value.quorum === 'none'
        ? say('yetərsay tələb olunmur', 'no quorum is needed', 'кворум не нужен')
        : of(value.quorum, ofMembers),
    );
  },
  adjournment: among({
    'another day is agreed anew': say(
      'həmin gün davam etdirilir; başqa gün yenidən razılaşdırılır',
      'goes on the same day; another day is agreed anew',
      'продолжается в тот же день; другой день согласуется заново',
    ),
    'on any day that is set': say(
      'iclasa rəhbərlik edənin təyin etdiyi gün davam etdirilir',
      'goes on on the day that whoever presides sets',
      'продолжается в день, назначенный председательствующим',
    ),
  }),
  attendance: ({ remote, alternates }) =>
    join(
      remote === 'counts'
        ? say('videobağlantı ilə iştirak sayılır', 'presence by video link counts', 'участие по видеосвязи считается')
        : remote === 'does not count'
          ? say(
              'videobağlantı ilə iştirak sayılmır',
              'presence by video link does not count',
              'участие по видеосвязи не считается',
            )
          : say(
              `videobağlantı ilə iştirak ən çoxu ${remote.atMost.join('/')} hissə sayılır`,
              `presence by video link counts up to ${remote.atMost.join('/')}`,
              `участие по видеосвязи — не более ${remote.atMost.join('/')}`,
            ),
      among({
        'heard without a vote': say(
          'əvəzinə gələn dinlənilir, səs vermir',
          'a substitute is heard and does not vote',
          'заменяющий выслушивается без права голоса',
        ),
        'a named alternate': say(
          'adı bildirilmiş əvəzedici səs verir',
          'a named alternate votes',
          'голосует названный заместитель',
        ),
        'by proxy': say('səs etibar edilə bilər', 'by proxy', 'по доверенности'),
        'a named alternate, then by proxy': say(
          'adı bildirilmiş əvəzedici, sonra etibarnamə ilə',
          'a named alternate, then by proxy',
          'названный заместитель, затем доверенность',
        ),
      })(alternates),
    ),
  majority,
  abstention: among({
    'no vote': say('səs sayılmır', 'not a vote', 'не считается голосом'),
    against: say('əleyhinə sayılır', 'counts against', 'считается голосом против'),
    'not allowed': say('yol verilmir', 'not allowed', 'не допускается'),
  }),
  noBallot: among({
    'as an abstention': say(
      'bitərəf kimi; ayrıca qeyd edilir',
      'as an abstention, recorded apart',
      'как воздержавшийся, с отдельной записью',
    ),
  }),
  chair: among({
    votes: say('digər üzvlər kimi səs verir', 'votes as the other members do', 'голосует как остальные члены'),
    'votes only if it changes the result': say(
      'yalnız nəticəni dəyişdikdə səs verir',
      'votes only if it changes the result',
      'голосует, только если это меняет итог',
    ),
    'no vote': say('səs vermir', 'does not vote', 'не голосует'),
  }),
  tie: ({ settled, undecided }) =>
    join(
      among({
        'by the chair': say('rəhbərin səsi həlledicidir', 'the head’s vote decides', 'решает голос руководителя'),
        rejected: say('qəbul edilmir', 'rejected', 'отклоняется'),
        'no majority': say(
          'səs çoxluğu yoxdur, qəbul edilmir',
          'no majority: not adopted',
          'большинства нет: не принимается',
        ),
        'postponed, then rejected': say(
          'təxirə salınır, sonra qəbul edilmir',
          'postponed, then rejected',
          'откладывается, затем отклоняется',
        ),
        'voted again, then by lot': say(
          'yenidən səsə qoyulur, sonra püşk atılır',
          'voted again, then by lot',
          'повторное голосование, затем жребий',
        ),
      })(settled),
      settled === 'by the chair'
        ? among({
            'not adopted': say(
              'rəhbər tərəf tutmayıbsa, qəbul edilmir',
              'if the head took no side, not adopted',
              'если руководитель не занял стороны, не принимается',
            ),
            postponed: say(
              'rəhbər tərəf tutmayıbsa, təxirə salınır',
              'if the head took no side, postponed',
              'если руководитель не занял стороны, откладывается',
            ),
            'voted again': say(
              'rəhbər tərəf tutmayıbsa, yenidən səsə qoyulur',
              'if the head took no side, voted again',
              'если руководитель не занял стороны, голосуется повторно',
            ),
          })(undecided)
        : undefined,
    ),
  weights: among({
    'one each': say('hər üzvün bir səsi var', 'one vote each', 'у каждого один голос'),
    weighted: say('səslərin çəkisi fərqlidir', 'votes are weighted', 'голоса взвешены'),
  }),
  recusal: among({
    'present without a vote': say(
      'iştirak edir, həmin məsələdə səs vermir',
      'present, no vote on that item',
      'присутствует, по вопросу не голосует',
    ),
    'not counted as present': say('iştirak etmiş sayılmır', 'not counted as present', 'не считается присутствующим'),
  }),
  proposals: among({
    'on the agreed agenda': say(
      'razılaşdırılmış gündəlikdə olan',
      'what is on the agreed agenda',
      'что есть в согласованной повестке',
    ),
    'prepared at the meeting': say(
      'iclasda hazırlanan',
      'what is prepared at the meeting',
      'подготовленное на заседании',
    ),
  }),
  consensus: among({
    'when nobody objects': say('heç kim etiraz etmədikdə', 'when nobody objects', 'если никто не возражает'),
    'always a vote': say('həmişə səsvermə', 'always a vote', 'всегда голосование'),
  }),
  amendments: among({
    'as proposed': say(
      'təklif edildiyi ardıcıllıqla',
      'in the order in which they were proposed',
      'в порядке внесения',
    ),
    'farthest from the draft first': say(
      'layihədən ən çox fərqlənən əvvəl',
      'the one farthest from the draft first',
      'сначала наиболее отличающаяся от проекта',
    ),
  }),
  ballots: ({ openness, change }) =>
    join(
      openness === 'open by name'
        ? say('açıq, adbaad', 'open, by name', 'открытое, поимённое')
        : say('üzvün tələbi ilə gizli', 'secret at a member’s request', 'тайное по требованию члена'),
      change === 'a cast ballot stands'
        ? say('verilmiş səs dəyişdirilmir', 'a cast ballot stands', 'поданный голос не меняется')
        : say('bağlananadək dəyişdirilə bilər', 'may be changed until closing', 'до закрытия можно изменить'),
    ),
  election: among({
    'majority, then a runoff': say(
      'səs çoxluğu ilə, olmadıqda ən çox səs toplayan iki namizəd arasında ikinci dövrə',
      'by the majority, else in a second round between the two with most votes',
      'большинством, иначе вторым туром между двумя набравшими больше всего голосов',
    ),
    'most votes': say('ən çox səs toplayan', 'whoever has most votes', 'набравший больше всего голосов'),
  }),
  writtenProcedure: (value) => {
    if (value === 'not available') return say('yoxdur', 'not available', 'нет');
    const within = period(value.within);
    return join(
      say(`${within.az} ərzində`, `within ${within.en}`, `в течение: ${within.ru}`),
      value.silence === 'consent'
        ? say('susmaq razılıqdır', 'silence is consent', 'молчание — согласие')
        : say('susmaq səs sayılmır', 'silence is no vote', 'молчание не считается голосом'),
      value.endedBy === 'none'
        ? undefined
        : say(
            `dayandırmaq üçün: ${needWords(value.endedBy).az}`,
            `ended by ${needWords(value.endedBy).en}`,
            `прекращают: ${needWords(value.endedBy).ru}`,
          ),
    );
  },
  effect: (value) => {
    switch (value) {
      case 'taken on by the addressee':
        return say(
          'ünvanı icraya götürdükdə öhdəlik yaranır',
          'a duty once the addressee takes it on',
          'обязанность, когда адресат её принимает',
        );
      case 'binding where another act says so':
        return say(
          'başqa aktda nəzərdə tutulduqda məcburidir',
          'binding where another act says so',
          'обязательно, если так говорит другой акт',
        );
      case 'at once':
        return say('dərhal qüvvəyə minir', 'in force at once', 'вступает в силу сразу');
      default: {
        const after = period(value.after);
        return value.unless === 'a member objects'
          ? say(
              `${after.az} sonra, üzv etiraz etmədikdə`,
              `after ${after.en} unless a member objects`,
              `через ${after.ru}, если член не возражает`,
            )
          : say(
              `${after.az} sonra, iştirak etməyən üzv etiraz etmədikdə`,
              `after ${after.en} unless an absent member objects`,
              `через ${after.ru}, если отсутствовавший член не возражает`,
            );
      }
    }
  },
  addressee: among({
    'named in the proposal': say('təklifdə göstərilir', 'named in the proposal', 'назван в предложении'),
    'a fixed list': say('sabit siyahı üzrə', 'a fixed list', 'постоянный список'),
  }),
  protocol: ({ signatures, deadline, dissent }, charter) => {
    const who = titled(signatures, charter);
    const limit = deadline === 'none' ? undefined : period(deadline);
    return join(
      say(`imzalayan: ${who.az}`, `signed by: ${who.en}`, `подписывает: ${who.ru}`),
      limit
        ? say(`müddət: ${limit.az}`, `within ${limit.en}`, `срок: ${limit.ru}`)
        : say('müddət yoxdur', 'no deadline', 'срока нет'),
      dissent === 'may be attached'
        ? say('xüsusi rəy əlavə edilə bilər', 'a dissenting opinion may be attached', 'можно приложить особое мнение')
        : say('xüsusi rəy əlavə edilmir', 'no dissenting opinion', 'особое мнение не прилагается'),
    );
  },
  exchange: among({
    'what is marked for them': say(
      'QHT-lər onlar üçün nəzərdə tutulmuş məlumatı alır',
      'NGOs receive what is marked for them',
      'НПО получают предназначенное для них',
    ),
    'executing and recommended bodies only': say(
      'yalnız icraçı orqanlar və tövsiyə edilən qurumlar',
      'executing and recommended bodies only',
      'только исполнительные органы и рекомендуемые учреждения',
    ),
  }),
  lateness: among({
    'those responsible': say(
      'Koordinator, rəhbər, katiblik; hər qurum yalnız özününkünü',
      'the Coordinator, the head, the secretariat; each body its own',
      'Координатор, руководитель, секретариат; каждый орган — своё',
    ),
    'the whole group': say('bütün qrup', 'the whole group', 'вся группа'),
  }),
  publication: among({
    'only by an act': say('yalnız ayrıca aktla', 'only by an act', 'только отдельным актом'),
  }),
};

const unknown = say('mətndə göstərilməyib', 'the text read does not say', 'в тексте не указано');

/** One line of what the charter lays down: a rule, a class of decisions for majorities, and the value in words. */
export type RuleLine = {
  readonly rule: RuleName;
  readonly class: Sentence | undefined;
  readonly clause: string | null;
  readonly value: Sentence;
};

/** Every rule of the charter with its value in words, as the charter is read now. */
export function ruleLines(charter: Charter): readonly RuleLine[] {
  return (Object.keys(charter.rules) as RuleName[]).flatMap((rule): readonly RuleLine[] => {
    const tell = values[rule] as (value: unknown, charter: Charter) => Sentence;
    const word = (value: unknown) => (value === 'unknown' ? unknown : tell(value, charter));
    if (rule === 'majority') {
      const several = charter.rules.majority.length > 1;
      return charter.rules.majority.map(({ clause, value, title }) => ({
        rule,
        class: several ? title : undefined,
        clause,
        value: word(value),
      }));
    }
    const { clause, value } = charter.rules[rule];
    return [{ rule, class: undefined, clause, value: word(value) }];
  });
}
