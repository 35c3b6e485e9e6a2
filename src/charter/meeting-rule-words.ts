import { inEveryTongue, list } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import {
  agreedWith,
  among,
  join,
  needWords,
  of,
  ofMembers,
  period,
  type Say,
  type Saying,
  say,
  titled,
} from './rule-phrases.ts';
import type { QuorumRule } from './vocabulary.ts';

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

/** How a meeting comes about, and who is there. */
export const meetingRules: Saying<
  | 'convening'
  | 'cadence'
  | 'agenda'
  | 'notice'
  | 'presiding'
  | 'quorum'
  | 'secondMeeting'
  | 'adjournment'
  | 'attendance'
> = {
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
};
