import { clauseFor } from '#charter/authority.ts';
import type { ClauseId } from '#charter/vocabulary.ts';
import { participants } from '#marking/audience.ts';
import type { Reader } from '#marking/reader.ts';
import { decideMarking, isStricter } from '#marking/rules.ts';
import type { Mark } from '#marking/vocabulary.ts';
import { holds } from '#membership/composition.ts';
import { decideCorrection } from './correcting.ts';
import { closingOf, standsWith } from './evolve.ts';
import { type ProblemDecision, type ProblemHearing, problemAct, speaksFor, unknownAmong } from './hearing.ts';
import { thingOfProblem } from './things.ts';
import type { Problem, ProblemCommand, RegisterAct } from './vocabulary.ts';

type Asked<Type extends ProblemCommand['type']> = Extract<ProblemCommand, { readonly type: Type }>;

export function decideProblem(hearing: ProblemHearing, command: ProblemCommand): ProblemDecision {
  const clause = clauseFor(hearing.charter, command.type);
  if (command.type === 'registerProblem') return decideRegistration(hearing, command, clause);
  const { problem } = hearing;
  if (!problem) return { refused: 'unknownProblem', clause };
  const closed = closingOf(problem);
  if (command.type === 'reopenProblem')
    return closed
      ? [problemAct('ProblemReopened', clause, { problem: problem.problem, reason: command.reason })]
      : { refused: 'problemOpen', clause };
  if (closed) return { refused: 'problemClosed', clause, at: closed.at };
  switch (command.type) {
    case 'correctProblem':
      return decideCorrection(hearing, problem, command, clause);
    case 'assignProblem':
      return decideAssignment(hearing, command, clause);
    case 'groupProblem':
      return decideGrouping(hearing, problem, command, clause);
    case 'commentOnProblem':
      return [
        problemAct('ProblemCommented', clause, {
          problem: problem.problem,
          comment: command.comment,
          body: speaksFor(hearing),
        }),
      ];
    case 'closeProblem':
      return [problemAct('ProblemClosed', clause, { problem: problem.problem, reason: command.reason })];
  }
}

function decideRegistration(
  hearing: ProblemHearing,
  command: Asked<'registerProblem'>,
  clause: ClauseId | null,
): ProblemDecision {
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
  return [entered, problemAct('ProblemRegistered', clause, { ...data, body: speaksFor(hearing) }), ...marked];
}

/** The widest mark that is anybody's to give: to release a thing beyond those around the Group is for whoever marks things. */
const widest: Mark = { audience: participants, domestic: 'unrestricted', personalData: 'without', tlp: 'AMBER' };

function decideMark(hearing: ProblemHearing, problem: string, mark: Mark, clause: ClauseId | null): ProblemDecision {
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
): ProblemDecision {
  if (!problem) return { refused: 'unknownProblem', clause };
  if (!holds(composition, 'secretariat', person, context.at)) return { refused: 'notOfSecretariat', clause, person };
  return [problemAct('ProblemAssigned', clause, { problem: problem.problem, person })];
}

function decideGrouping(
  { other }: ProblemHearing,
  problem: Problem,
  command: Asked<'groupProblem'>,
  clause: ClauseId | null,
): ProblemDecision {
  if (command.with === null) {
    if (standsWith(problem) === null) return { refused: 'standsAlone', clause };
    return [problemAct('ProblemGrouped', clause, { problem: problem.problem, with: null })];
  }
  if (command.with === problem.problem) return { refused: 'groupedWithItself', clause };
  if (!other) return { refused: 'unknownProblem', clause };
  const closed = closingOf(other);
  if (closed) return { refused: 'problemClosed', clause, at: closed.at };
  // So that no two stand for each other.
  const beyond = standsWith(other);
  if (beyond !== null) return { refused: 'groupedElsewhere', clause, with: beyond };
  return [problemAct('ProblemGrouped', clause, { problem: problem.problem, with: other.problem })];
}
