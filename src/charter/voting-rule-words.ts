import { among, bases, join, of, type Say, type Saying, say } from './rule-phrases.ts';

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

/** How the body decides. */
export const votingRules: Saying<
  | 'majority'
  | 'abstention'
  | 'noBallot'
  | 'chair'
  | 'tie'
  | 'weights'
  | 'recusal'
  | 'proposals'
  | 'consensus'
  | 'amendments'
  | 'ballots'
  | 'election'
> = {
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
};
