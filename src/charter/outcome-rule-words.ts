import { among, join, needWords, period, type Saying, say, titled } from './rule-phrases.ts';

/** Deciding without a meeting, and what comes of a decision. */
export const outcomeRules: Saying<
  'writtenProcedure' | 'effect' | 'addressee' | 'protocol' | 'exchange' | 'lateness' | 'publication'
> = {
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
