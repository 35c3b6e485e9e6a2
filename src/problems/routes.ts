import { z } from 'zod';
import { type ActRoute, actRoute, type Said } from '#page/act-route.ts';
import { markFields, markOf } from '#page/mark-fields.ts';
import { line, lineOrNothing, text } from '#page/parse.ts';
import { correctionRoutes } from './correction-routes.ts';
import { draftActRoutes } from './draft-routes.ts';
import type { ProblemMeans } from './means.ts';
import { evidenceFields, particularFields, particularsOf } from './particulars.ts';
import { problemPlace, problemsPlace } from './places.ts';
import type { DraftCommand, ProblemCommand } from './vocabulary.ts';
import { fieldLabels as labels } from './words.ts';

export const problemActRoutes = (means: ProblemMeans): readonly ActRoute<ProblemCommand | DraftCommand>[] => [
  registration(means),
  ...correctionRoutes(means),
  onProblem('officer', 'assignProblem', z.object({ person: line() }), ({ fields }) => ({ person: fields.person }), {
    people: ({ person }) => [['person', person]],
  }),
  onProblem('group', 'groupProblem', z.object({ with: lineOrNothing(20) }), ({ fields }) => ({ with: fields.with })),
  onProblem('comments', 'commentOnProblem', z.object({ comment: text(20_000) }), ({ fields, wording }) => ({
    comment: wording('comment', fields.comment),
  })),
  onProblem('closing', 'closeProblem', z.object({ reason: text(5000) }), ({ fields, wording }) => ({
    reason: wording('reason', fields.reason),
  })),
  onProblem('reopening', 'reopenProblem', z.object({ reason: text(5000) }), ({ fields, wording }) => ({
    reason: wording('reason', fields.reason),
  })),
  ...draftActRoutes(means),
];

function registration(means: ProblemMeans): ActRoute<ProblemCommand | DraftCommand> {
  const { nextProblem } = means;
  const fields = z.object({ ...particularFields, ...markFields });
  return actRoute({
    path: problemsPlace,
    type: 'registerProblem',
    labels,
    keeps: true,
    numbered: true,
    files: evidenceFields,
    from: () => `${problemsPlace}/new`,
    to: (command) => problemPlace('problem' in command ? command.problem : ''),
    fields,
    command: async (said): Promise<ProblemCommand> => ({
      type: 'registerProblem',
      problem: await nextProblem(said.group),
      ...(await particularsOf(said, means)),
      mark: markOf(said.fields),
    }),
  });
}

type OnProblem = Exclude<ProblemCommand, { type: 'registerProblem' }>;

function onProblem<Type extends OnProblem['type'], Fields>(
  noun: string,
  type: Type,
  fields: z.ZodType<Fields>,
  rest: (said: Said<Fields>) => Omit<Extract<OnProblem, { type: Type }>, 'type' | 'problem'>,
  more: Partial<Pick<ActRoute<ProblemCommand, Fields>, 'people'>> = {},
): ActRoute<ProblemCommand | DraftCommand> {
  return actRoute({
    path: `${problemsPlace}/:problem/${noun}`,
    type,
    labels,
    keeps: true,
    from: ({ problem = '' }) => problemPlace(problem),
    to: (command) => problemPlace('problem' in command ? command.problem : ''),
    fields,
    ...more,
    command: (said) => ({ type, problem: said.params.problem ?? '', ...rest(said) }) as unknown as ProblemCommand,
  });
}
