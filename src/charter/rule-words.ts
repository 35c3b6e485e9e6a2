import type { Sentence } from '#text/vocabulary.ts';
import { bodyRules } from './body-rule-words.ts';
import { meetingRules } from './meeting-rule-words.ts';
import { outcomeRules } from './outcome-rule-words.ts';
import { type Say, say } from './rule-phrases.ts';
import type { Charter, RuleName } from './vocabulary.ts';
import { votingRules } from './voting-rule-words.ts';

const values: { readonly [Name in RuleName]: Say<Name> } = {
  ...bodyRules,
  ...meetingRules,
  ...votingRules,
  ...outcomeRules,
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
