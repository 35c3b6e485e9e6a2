import { z } from 'zod';
import { type ActRoute, actRoute, type Said } from '#page/act-route.ts';
import { markFields, markOf } from '#page/mark-fields.ts';
import { line, lineOrNothing, many, oneOf, text } from '#page/parse.ts';
import { draftActRoutes } from './draft-routes.ts';
import type { ProblemMeans } from './means.ts';
import { problemPlace, problemsPlace } from './places.ts';
import { type DraftCommand, type Evidence, gravities, type ProblemCommand } from './vocabulary.ts';
import { fieldLabels as labels } from './words.ts';

const places = [1, 2, 3] as const;
type Filed = Readonly<Record<`evidence${1 | 2 | 3}` | `called${1 | 2 | 3}`, string | null>>;

export const problemActRoutes = (means: ProblemMeans): readonly ActRoute<ProblemCommand | DraftCommand>[] => [
  registration(means),
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
  const { nextProblem, brought } = means;
  const fields = z.object({
    title: line(300),
    what: text(20_000),
    gravity: oneOf(gravities),
    measures: lineOrNothing(500),
    concerns: many(),
    evidence1: lineOrNothing(64),
    called1: lineOrNothing(),
    evidence2: lineOrNothing(64),
    called2: lineOrNothing(),
    evidence3: lineOrNothing(64),
    called3: lineOrNothing(),
    ...markFields,
  });
  return actRoute({
    path: problemsPlace,
    type: 'registerProblem',
    labels,
    keeps: true,
    numbered: true,
    files: places.map((n) => `evidence${n}`),
    from: () => `${problemsPlace}/new`,
    to: (command) => problemPlace('problem' in command ? command.problem : ''),
    fields,
    command: async (said): Promise<ProblemCommand> => ({
      type: 'registerProblem',
      problem: await nextProblem(said.group),
      title: said.wording('title', said.fields.title),
      what: said.wording('what', said.fields.what),
      gravity: said.fields.gravity,
      measures: await means.measuresNamed(said.group, said.fields.measures),
      bodies: [...new Set(said.fields.concerns)],
      evidence: await evidenceOf(said, brought),
      mark: markOf(said.fields),
    }),
  });
}

/** Files as they were brought, each under the title that was given, or the number of its place. */
async function evidenceOf(
  { group, fields, wording }: Said<Filed>,
  brought: ProblemMeans['brought'],
): Promise<readonly Evidence[]> {
  const filed = await Promise.all(
    places.map(async (n): Promise<readonly Evidence[]> => {
      const hash = fields[`evidence${n}`];
      if (hash === null) return [];
      const file = await brought(group, hash);
      if (!file) throw new Error(`nobody brought ${hash} into ${group}`);
      const { kind, size } = file;
      return [{ title: wording(`called${n}`, fields[`called${n}`] ?? String(n)), hash, kind, size }];
    }),
  );
  return filed.flat();
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
