import { bodyOf as bodyOfMember } from '#agenda/paper-rules.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Act, Context } from '#journal/vocabulary.ts';
import type { Reader } from '#marking/reader.ts';
import type { Marks } from '#marking/vocabulary.ts';
import { bodiesOfHoldings, holds } from '#membership/composition.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { Bodies, BodyId } from '#people/vocabulary.ts';
import type { MeasureName, Problem, ProblemAct, ProblemDecisionRefusal, ProblemRegister } from './vocabulary.ts';

export type ProblemHearing = {
  readonly charter: Charter;
  readonly bodies: Bodies;
  readonly composition: Composition;
  readonly marks: Marks;
  /** What the asker may read. */
  readonly reader: Reader;
  readonly register: ProblemRegister;
  /** The problem that the command names, as the asker may know it, and the one with which it is to stand. */
  readonly problem: Problem | undefined;
  readonly other: Problem | undefined;
  knowsMeasure(measure: MeasureName): boolean;
  readonly context: Context;
};

export type ProblemDecision = readonly Act[] | ProblemDecisionRefusal;
export const problemAct = <Type extends ProblemAct['type']>(
  type: Type,
  clause: ClauseId | null,
  data: Extract<ProblemAct, { type: Type }>['data'],
) => ({ type, version: 1, stream: `problem/${data.problem}`, clause, data }) as unknown as ProblemAct;

/** A measure that no plan has, or a body that is not there any more. */
export function unknownAmong(
  { bodies, knowsMeasure }: Pick<ProblemHearing, 'bodies' | 'knowsMeasure'>,
  named: { readonly measures: readonly MeasureName[]; readonly bodies: readonly BodyId[] },
  clause: ClauseId | null,
): ProblemDecisionRefusal | undefined {
  const measure = named.measures.find((each) => !knowsMeasure(each));
  if (measure) return { refused: 'unknownMeasure', clause, measure: measure.measure };
  for (const body of named.bodies) {
    const found = bodies.get(body);
    if (!found) return { refused: 'unknownBody', clause, body };
    if (found.successor) return { refused: 'bodySucceeded', clause, body, successor: found.successor.body };
  }
  return undefined;
}

/** For which body somebody speaks here: a member or a focal point for his own, the head and the secretariat for all. */
export function speaksFor({ composition, context }: Pick<ProblemHearing, 'composition' | 'context'>): BodyId | null {
  const { by, at } = context;
  if (holds(composition, 'head', by, at) || holds(composition, 'secretariat', by, at)) return null;
  return bodyOfMember({ composition, context }) ?? bodiesOfHoldings(composition, by, at)[0] ?? null;
}
