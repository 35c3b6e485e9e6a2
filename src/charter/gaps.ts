import { isBeyondReach } from './fraction.ts';
import { isUnknown, known } from './known.ts';
import { unknownRules } from './offered.ts';
import { type Problem, placeOf } from './problems.ts';
import { pointers } from './read-rules.ts';
import { judged } from './shape.ts';
import { unread } from './silences.ts';
import type { Charter, Need, Stated } from './vocabulary.ts';

/** What is missing from a well-written charter: each gap with its place, for whoever fills it in. */
export const gaps = (charter: Charter): readonly Problem[] => [
  ...missingRules(charter),
  ...rulesWithoutClause(charter),
  ...unreadSilences(charter),
  ...idleSilences(charter),
  ...openTies(charter),
  ...idleOffices(charter),
  ...unmetQuorums(charter),
];

const written = ({ written }: Charter, name: string): boolean => Object.hasOwn(written.rules, name);

/** Rules the file states as unknown, and those without which nothing can be judged. */
function missingRules(charter: Charter): readonly Problem[] {
  const needed: readonly string[] = judged;
  const silent = [...new Set(unknownRules(charter).map(({ rule }) => rule))].filter(
    (rule) => !restsOnUnread(charter, rule),
  );
  return [
    ...silent
      .filter((rule) => written(charter, rule))
      .map((rule) => ({
        place: `rules.${rule}`,
        sentence: 'unknown: the text that was read does not say; fill it in',
      })),
    ...silent
      .filter((rule) => !written(charter, rule) && needed.includes(rule))
      .map((rule) => ({
        place: `rules.${rule}`,
        sentence: 'missing: without it no meeting and no vote can be judged',
      })),
  ];
}

function restsOnUnread({ silences, written }: Charter, rule: string): boolean {
  const open = new Set(silences.filter(({ reading }) => reading === unread).map(({ id }) => id));
  return pointers(written.rules[rule]).some(({ silence }) => open.has(silence));
}

function rulesWithoutClause(charter: Charter): readonly Problem[] {
  return Object.entries(charter.rules)
    .filter(([name]) => written(charter, name))
    .flatMap(([name, rule]) => {
      const each: readonly (readonly [string, Stated<unknown>])[] =
        'value' in rule
          ? [[`rules.${name}`, rule]]
          : rule.map((one, index) => [placeOf(['rules', name, index]), one] as const);
      return each
        .filter(([, { clause }]) => clause === null)
        .map(([place]) => ({ place, sentence: 'a rule without a clause' }));
    });
}

const unreadSilences = ({ silences }: Charter): readonly Problem[] =>
  silences.flatMap(({ id, reading }, index) =>
    reading === unread
      ? [{ place: placeOf(['silences', index]), sentence: `"${id}": a silence without a reading` }]
      : [],
  );

/** A silence that no rule points to changes nothing, whatever it is read as. */
function idleSilences({ silences, written }: Charter): readonly Problem[] {
  const used = new Set(pointers(written.rules).map(({ silence }) => silence));
  return silences.flatMap(({ id }, index) =>
    used.has(id) ? [] : [{ place: placeOf(['silences', index]), sentence: `"${id}": no rule rests on this silence` }],
  );
}

/** A tie is open where the rule is unknown, or leaves it to a chair who is not among the offices. */
function openTies(charter: Charter): readonly Problem[] {
  const { rules, offices } = charter;
  const place = 'rules.tie';
  if (isUnknown(rules.tie)) return [{ place, sentence: 'a tie that nothing settles' }];
  const left = known(rules.tie).settled === 'by the chair' && !offices.some(({ id }) => id === 'head');
  return left ? [{ place, sentence: 'a tie that nothing settles: the charter has no office "head"' }] : [];
}

function idleOffices({ offices, authority }: Charter): readonly Problem[] {
  const acting = new Set(Object.values(authority).flatMap(({ offices }) => offices));
  return [
    ...offices.flatMap(({ id, acts }, index) =>
      acts && !acting.has(id)
        ? [{ place: placeOf(['offices', index]), sentence: `"${id}": an office without authority` }]
        : [],
    ),
    ...Object.entries(authority).flatMap(([command, entry]) => [
      ...(entry.offices.length === 0 ? [{ place: `authority.${command}`, sentence: 'no office may do this' }] : []),
      ...(entry.clause === null ? [{ place: `authority.${command}`, sentence: 'an authority without a clause' }] : []),
    ]),
  ];
}

function unmetQuorums({ rules }: Charter): readonly Problem[] {
  const { quorum, secondMeeting, size } = rules;
  const seats = isUnknown(size) ? undefined : known(size).atMost;
  const rule = isUnknown(quorum) ? undefined : known(quorum);
  const second = isUnknown(secondMeeting) ? 'none' : known(secondMeeting);
  const needs: readonly (readonly [string, Need | 'none' | undefined])[] = [
    ['rules.quorum.value.need', rule?.need],
    ['rules.quorum.value.takingPart', rule?.takingPart],
    ['rules.secondMeeting.value.quorum', second === 'none' ? 'none' : second.quorum],
  ];
  return needs
    .filter(
      ([, need]) => need !== undefined && need !== 'none' && cannotBeMet(need, seats, rule?.chair === 'not counted'),
    )
    .map(([place]) => ({ place, sentence: 'a quorum that cannot be met' }));
}

function cannotBeMet(need: Need, seats: number | undefined, withoutChair: boolean): boolean {
  if ('number' in need) return seats !== undefined && need.number > seats - (withoutChair ? 1 : 0);
  return isBeyondReach(need);
}
