import { isUnknown, known } from './known.ts';
import type { Charter, ClauseId, Refusal, RuleName, Rules, Stated } from './vocabulary.ts';

/** What a charter may allow and the program does not offer yet. */
export type Feature =
  | 'written procedure'
  | 'weighted votes'
  | 'alternates and proxies'
  | 'capped remote presence'
  | 'classes of decisions'
  | 'chair without a full vote'
  | 'tie beyond the head'
  | 'presiding without the head'
  | 'count by seats'
  | 'meeting on request'
  | 'meeting without two keys'
  | 'deemed agreement'
  | 'cadence other than calendar quarters'
  | 'notice period'
  | 'fixed terms'
  | 'members leaving with the plan'
  | 'delayed effect'
  | 'fixed addressees';

export type CharterRefusal =
  | (Refusal & { readonly refused: 'ruleUnknown'; readonly rule: RuleName })
  | (Refusal & { readonly refused: 'notOffered'; readonly feature: Feature });

/** Rules that a group can live without: what rests on one of them is refused when it is asked for, or is not offered yet. */
const notNeeded: readonly RuleName[] = [
  'size',
  'planExpired',
  'adjournment',
  'amendments',
  'election',
  'exchange',
  'lateness',
  'publication',
];

/** Why no live group can be founded on this charter: a rule it needs is unknown, or asks for what is not offered yet. */
export function foundable(charter: Charter): CharterRefusal | undefined {
  return unknownRules(charter).find(({ rule }) => !notNeeded.includes(rule)) ?? notOffered(charter)[0];
}

/** Every rule whose value the text does not give. */
export function unknownRules({ rules }: Charter): readonly Extract<CharterRefusal, { refused: 'ruleUnknown' }>[] {
  return (Object.keys(rules) as RuleName[]).flatMap((rule) => {
    const stated = rules[rule];
    const silent: readonly Stated<unknown>[] = ('value' in stated ? [stated] : stated).filter(isUnknown);
    return silent.map(({ clause }) => ({ refused: 'ruleUnknown', clause, rule }));
  });
}

/** Everything this charter allows that the program does not offer yet, each a refusal with its clause. */
export function notOffered({ rules }: Charter): readonly Extract<CharterRefusal, { refused: 'notOffered' }>[] {
  return demands.flatMap(({ feature, clause, asked }) =>
    asked(rules) ? [{ refused: 'notOffered', feature, clause: clause(rules) }] : [],
  );
}

type Demand = {
  readonly feature: Feature;
  readonly clause: (rules: Rules) => ClauseId | null;
  readonly asked: (rules: Rules) => boolean;
};

function demand<Name extends Exclude<RuleName, 'majority'>>(
  feature: Feature,
  name: Name,
  asked: (value: Exclude<Rules[Name]['value'], 'unknown'>) => boolean,
): Demand {
  return {
    feature,
    clause: (rules) => rules[name].clause,
    asked: (rules) =>
      !isUnknown(rules[name]) && asked(known(rules[name] as Stated<Exclude<Rules[Name]['value'], 'unknown'>>)),
  };
}

const demands: readonly Demand[] = [
  demand('count by seats', 'quorum', ({ base }) => base === 'seats'),
  {
    feature: 'classes of decisions',
    clause: ({ majority }) => majority[0]?.clause ?? null,
    asked: ({ majority }) => majority.length > 1 || !majority.every(({ ordinary }) => ordinary),
  },
  demand('chair without a full vote', 'chair', (value) => value !== 'votes'),
  demand(
    'tie beyond the head',
    'tie',
    ({ settled, undecided, classes }) =>
      settled === 'postponed, then rejected' ||
      settled === 'voted again, then by lot' ||
      (settled === 'by the chair' && undecided === 'voted again') ||
      Object.keys(classes).length > 0,
  ),
  demand('weighted votes', 'weights', (value) => value === 'weighted'),
  demand('written procedure', 'writtenProcedure', (value) => value !== 'not available'),
  demand('alternates and proxies', 'attendance', ({ alternates }) => alternates !== 'heard without a vote'),
  demand('capped remote presence', 'attendance', ({ remote }) => typeof remote !== 'string'),
  demand('presiding without the head', 'presiding', ({ by, absent }) => by !== 'head' || absent !== 'no meeting'),
  demand('meeting on request', 'convening', ({ request }) => request !== 'none'),
  demand('meeting without two keys', 'convening', ({ agreement }) => agreement !== 'coordinator'),
  demand('meeting without two keys', 'agenda', ({ agreement }) => agreement !== 'coordinator'),
  demand('deemed agreement', 'convening', ({ silent }) => silent !== 'no agreement'),
  demand(
    'cadence other than calendar quarters',
    'cadence',
    ({ per, times, runs }) => per !== 'quarter' || times !== 1 || runs !== 'calendar',
  ),
  demand('notice period', 'notice', (value) => value !== 'none required'),
  demand('fixed terms', 'term', (value) => value !== 'until replaced'),
  demand('members leaving with the plan', 'planExpired', (value) => value !== 'stay'),
  demand('delayed effect', 'effect', (value) => typeof value !== 'string'),
  demand('fixed addressees', 'addressee', (value) => value !== 'named in the proposal'),
];
