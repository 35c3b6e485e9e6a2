import { among, period, type Saying, say } from './rule-phrases.ts';

/** Who is of the body, and for how long. */
export const bodyRules: Saying<'size' | 'seats' | 'recall' | 'planExpired' | 'term'> = {
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
};
