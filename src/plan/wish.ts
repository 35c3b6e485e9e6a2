import { searchKey } from '#text/alphabet.ts';
import { overlap, termOf, yearsOf } from './terms.ts';
import type { ExecutorKind, Measure, Term } from './vocabulary.ts';

/** Which measures are asked for; what is left out is not looked at. */
export type Wish = {
  /** Number of the section; empty: those without one. */
  readonly section?: string | undefined;
  readonly body?: string | undefined;
  readonly kind?: ExecutorKind | undefined;
  /** A year in which the measure, or the body asked for, has its term. */
  readonly year?: number | undefined;
  readonly words?: string | undefined;
};

/** `bodies`: the body asked for, with those whose place it took; `title`: the measure's text, asked only if words are. */
export function isWished(
  measure: Measure,
  { section, body, kind, year, words }: Wish,
  period: Term,
  { bodies, title }: { readonly bodies: readonly string[]; title(): string },
): boolean {
  if (section !== undefined && (measure.section ?? '') !== section) return false;
  const executors = measure.executors.filter(
    (executor) =>
      (body === undefined || bodies.includes(executor.body)) && (kind === undefined || executor.kind === kind),
  );
  if ((body !== undefined || kind !== undefined) && executors.length === 0) return false;
  if (year !== undefined && !termsOf(measure, executors, period).some((term) => overlap(term, yearsOf(year, year))))
    return false;
  return words === undefined || holdsWords(`${measure.number} ${title()}`, words);
}

const termsOf = (measure: Measure, executors: Measure['executors'], period: Term): readonly Term[] =>
  executors.length === 0 ? [measure.term ?? period] : executors.map((executor) => termOf(executor, measure, period));

/** Every word that is typed stands somewhere in the text, in whatever letters it is typed. */
const holdsWords = (text: string, words: string): boolean => {
  const key = searchKey(text);
  return searchKey(words)
    .split(/\s+/)
    .every((word) => key.includes(word));
};
