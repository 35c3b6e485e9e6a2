import type { Problem } from './problems.ts';
import type { Charter } from './vocabulary.ts';

/** What a file says twice, or says of something it does not have. Every part is well written; together they are not. */
export const contradictions = (charter: Charter): readonly Problem[] => [
  ...twice(
    charter.clauses.map(({ id }) => id),
    'clauses',
  ),
  ...twice(
    charter.offices.map(({ id }) => id),
    'offices',
  ),
  ...twice(
    charter.silences.map(({ id }) => id),
    'silences',
  ),
  ...charter.silences.flatMap(({ reading, alternatives }, index) =>
    twice(
      [reading, ...alternatives].map(({ id }) => id),
      `silences[${index}].alternatives`,
    ),
  ),
  ...strayClauses(charter),
  ...strayOffices(charter),
  ...idleSignatories(charter),
  ...timeZone(charter),
];

function twice(ids: readonly string[], place: string): readonly Problem[] {
  const repeated = ids.filter((id, index) => ids.indexOf(id) !== index);
  return repeated.map((id) => ({ place, sentence: `"${id}" stands twice` }));
}

function strayClauses({ clauses, rules, authority, offices, silences }: Charter): readonly Problem[] {
  const known = new Set(clauses.map(({ id }) => id));
  const cited: readonly (readonly [place: string, clause: string | null])[] = [
    ...Object.entries(rules).flatMap(([name, rule]) =>
      'clause' in rule
        ? [[`rules.${name}.clause`, rule.clause] as const]
        : rule.map(({ clause }, index) => [`rules.${name}[${index}].clause`, clause] as const),
    ),
    ...Object.entries(authority).map(([command, { clause }]) => [`authority.${command}.clause`, clause] as const),
    ...offices.map(({ clause }, index) => [`offices[${index}].clause`, clause] as const),
    ...silences.map(({ clause }, index) => [`silences[${index}].clause`, clause] as const),
  ];
  return cited
    .filter(([, clause]) => clause !== null && !known.has(clause))
    .map(([place, clause]) => ({ place, sentence: `no clause is numbered "${clause}"` }));
}

function strayOffices({ offices, authority, rules }: Charter): readonly Problem[] {
  const known = new Set<string>(offices.map(({ id }) => id));
  const { convening, agenda, protocol, presiding } = rules;
  const named: readonly (readonly [place: string, offices: readonly string[]])[] = [
    ...Object.entries(authority).map(([command, entry]) => [`authority.${command}.offices`, entry.offices] as const),
    ['rules.convening.value', convening.value === 'unknown' ? [] : [...convening.value.by, convening.value.agreement]],
    ['rules.agenda.value', agenda.value === 'unknown' ? [] : [...agenda.value.by, agenda.value.agreement]],
    ['rules.protocol.value.signatures', protocol.value === 'unknown' ? [] : protocol.value.signatures],
    ['rules.presiding.value.by', presiding.value === 'unknown' ? [] : [presiding.value.by]],
  ];
  return named.flatMap(([place, mentioned]) =>
    mentioned
      .filter((office) => office !== 'none' && !known.has(office))
      .map((office) => ({ place, sentence: `the charter has no office "${office}"` })),
  );
}

/** A protocol that waits for the signature of somebody who may not sign is never signed. */
function idleSignatories({ authority, rules: { protocol } }: Charter): readonly Problem[] {
  const may = authority.signProtocol?.offices;
  if (!may || protocol.value === 'unknown') return [];
  return protocol.value.signatures
    .filter((office) => !may.includes(office))
    .map((office) => ({
      place: 'rules.protocol.value.signatures',
      sentence: `"${office}" signs the protocol, and authority.signProtocol does not let it`,
    }));
}

function timeZone({ timeZone }: Charter): readonly Problem[] {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return [];
  } catch {
    return [{ place: 'timeZone', sentence: `no time zone is called "${timeZone}"` }];
  }
}
