import { bodyOf as bodyOfMember } from '#agenda/paper-rules.ts';
import { clauseFor } from '#charter/authority.ts';
import type { Charter, ClauseId } from '#charter/vocabulary.ts';
import type { Act, Context } from '#journal/vocabulary.ts';
import { participants } from '#marking/audience.ts';
import type { Reader } from '#marking/reader.ts';
import { decideMarking, isStricter } from '#marking/rules.ts';
import type { Mark, Marks } from '#marking/vocabulary.ts';
import { bodiesOfHoldings, holds } from '#membership/composition.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { Bodies, BodyId } from '#people/vocabulary.ts';
import { closingOf, standsWith } from './evolve.ts';
import { thingOfProblem } from './things.ts';
import type {
  MeasureName,
  Problem,
  ProblemAct,
  ProblemCommand,
  ProblemDecisionRefusal,
  ProblemRegister,
  RegisterAct,
} from './vocabulary.ts';

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

type Decision = readonly Act[] | ProblemDecisionRefusal;
type Asked<Type extends ProblemCommand['type']> = Extract<ProblemCommand, { readonly type: Type }>;

export function decideProblem(hearing: ProblemHearing, command: ProblemCommand): Decision {
  const clause = clauseFor(hearing.charter, command.type);
  if (command.type === 'registerProblem') return decideRegistration(hearing, command, clause);
  const { problem } = hearing;
  if (!problem) return { refused: 'unknownProblem', clause };
  const closed = closingOf(problem);
  if (command.type === 'reopenProblem')
    return closed
      ? [act('ProblemReopened', clause, { problem: problem.problem, reason: command.reason })]
      : { refused: 'problemOpen', clause };
  if (closed) return { refused: 'problemClosed', clause, at: closed.at };
  switch (command.type) {
    case 'assignProblem':
      return decideAssignment(hearing, command, clause);
    case 'groupProblem':
      return decideGrouping(hearing, problem, command, clause);
    case 'commentOnProblem':
      return [
        act('ProblemCommented', clause, {
          problem: problem.problem,
          comment: command.comment,
          body: speaksFor(hearing),
        }),
      ];
    case 'closeProblem':
      return [act('ProblemClosed', clause, { problem: problem.problem, reason: command.reason })];
  }
}

const act = <Type extends ProblemAct['type']>(
  type: Type,
  clause: ClauseId | null,
  data: Extract<ProblemAct, { type: Type }>['data'],
) => ({ type, version: 1, stream: `problem/${data.problem}`, clause, data }) as unknown as ProblemAct;

function decideRegistration(
  hearing: ProblemHearing,
  command: Asked<'registerProblem'>,
  clause: ClauseId | null,
): Decision {
  const { type: _type, mark, ...data } = command;
  if (hearing.register.problems.has(data.problem)) return { refused: 'problemNumberTaken', clause };
  const unknown = unknownAmong(hearing, data, clause);
  if (unknown) return unknown;
  const marked = decideMark(hearing, command.problem, mark, clause);
  if ('refused' in marked) return marked;
  const entered: RegisterAct = {
    type: 'ProblemEntered',
    version: 1,
    stream: 'problems',
    clause,
    data: { problem: data.problem },
  };
  return [entered, act('ProblemRegistered', clause, { ...data, body: speaksFor(hearing) }), ...marked];
}

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

/** The widest mark that is anybody's to give: to release a thing beyond those around the Group is for whoever marks things. */
const widest: Mark = { audience: participants, domestic: 'unrestricted', personalData: 'without', tlp: 'AMBER' };

function decideMark(hearing: ProblemHearing, problem: string, mark: Mark, clause: ClauseId | null): Decision {
  const { charter, marks, reader, bodies } = hearing;
  const { audience } = mark;
  const stranger = audience.for === 'bodies' ? audience.bodies.find((body) => !bodies.has(body)) : undefined;
  if (stranger !== undefined) return { refused: 'unknownBody', clause, body: stranger };
  const marksThings = charter.authority.setMark?.offices.some((office) => reader.standing.offices.includes(office));
  if (!marksThings && !isStricter(mark, widest)) return { refused: 'markTooWide', clause };
  if (!marksThings && !reader.among(audience)) return { refused: 'markHidesFromAuthor', clause };
  // It is there from this decision on, and known to whoever registers it.
  const known: Reader = { ...reader, may: () => true };
  return decideMarking(
    { charter, marks, reader: known, exists: true, excludes: () => [] },
    { type: 'setMark', thing: thingOfProblem(problem), mark },
  );
}

function decideAssignment(
  { composition, context, problem }: ProblemHearing,
  { person }: Asked<'assignProblem'>,
  clause: ClauseId | null,
): Decision {
  if (!problem) return { refused: 'unknownProblem', clause };
  if (!holds(composition, 'secretariat', person, context.at)) return { refused: 'notOfSecretariat', clause, person };
  return [act('ProblemAssigned', clause, { problem: problem.problem, person })];
}

function decideGrouping(
  { other }: ProblemHearing,
  problem: Problem,
  command: Asked<'groupProblem'>,
  clause: ClauseId | null,
): Decision {
  if (command.with === null) {
    if (standsWith(problem) === null) return { refused: 'standsAlone', clause };
    return [act('ProblemGrouped', clause, { problem: problem.problem, with: null })];
  }
  if (command.with === problem.problem) return { refused: 'groupedWithItself', clause };
  if (!other) return { refused: 'unknownProblem', clause };
  const closed = closingOf(other);
  if (closed) return { refused: 'problemClosed', clause, at: closed.at };
  // So that no two stand for each other.
  const beyond = standsWith(other);
  if (beyond !== null) return { refused: 'groupedElsewhere', clause, with: beyond };
  return [act('ProblemGrouped', clause, { problem: problem.problem, with: other.problem })];
}

/** For which body somebody speaks here: a member or a focal point for his own, the head and the secretariat for all. */
export function speaksFor({ composition, context }: Pick<ProblemHearing, 'composition' | 'context'>): BodyId | null {
  const { by, at } = context;
  if (holds(composition, 'head', by, at) || holds(composition, 'secretariat', by, at)) return null;
  return bodyOfMember({ composition, context }) ?? bodiesOfHoldings(composition, by, at)[0] ?? null;
}
