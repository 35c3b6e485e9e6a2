import { closingOf } from './evolve.ts';
import type { Draft, DraftAct, Hand, Problem, ProblemAct } from './vocabulary.ts';

type Told<Each extends { readonly type: string; readonly data: unknown }> = Each extends unknown
  ? { readonly type: Each['type']; readonly data: Each['data'] }
  : never;

/** One thing that became of a problem, as its act told of it. */
export type Step = { readonly hand: Hand } & (Told<ProblemAct> | Told<DraftAct>);

const inOrder = (one: Step, other: Step): number => one.hand.position - other.hand.position;

/** What became of a problem, with what was drafted on it, in the order in which it happened. */
export function stepsOf(problem: Problem, drafts: readonly Draft[]): readonly Step[] {
  return [...ofProblem(problem), ...drafts.flatMap(stepsOfDraft)].sort(inOrder);
}

function ofProblem(problem: Problem): readonly Step[] {
  const { problem: id, body, versions, assigned, grouped, comments, closings } = problem;
  const of = { problem: id };
  return [
    ...versions.map(
      ({ by, at, position, clause, onPaper, version, reason, ...said }): Step => ({
        hand: { by, at, position, clause, onPaper },
        ...(version === 1
          ? { type: 'ProblemRegistered', data: { ...of, ...said, body } }
          : { type: 'ProblemCorrected', data: { ...of, ...said, version, reason } }),
      }),
    ),
    ...assigned.map((each): Step => ({ hand: each, type: 'ProblemAssigned', data: { ...of, person: each.person } })),
    ...grouped.map((each): Step => ({ hand: each, type: 'ProblemGrouped', data: { ...of, with: each.with } })),
    ...comments.map(
      (each): Step => ({
        hand: each,
        type: 'ProblemCommented',
        data: { ...of, comment: each.comment, body: each.body },
      }),
    ),
    ...closings.flatMap((each): readonly Step[] => [
      { hand: each, type: 'ProblemClosed', data: { ...of, reason: each.reason } },
      ...(each.reopened
        ? [{ hand: each.reopened, type: 'ProblemReopened' as const, data: { ...of, reason: each.reopened.reason } }]
        : []),
    ]),
  ];
}

/** What became of a draft; of its comments nothing: they stand on its own page. */
export function stepsOfDraft(draft: Draft): readonly Step[] {
  const of = { draft: draft.draft };
  const [first, ...later] = draft.versions;
  const begun = { ...of, title: draft.title, problems: draft.problems, measures: draft.measures };
  return [
    ...(first
      ? [
          {
            hand: draft.begun,
            type: 'DraftBegun' as const,
            data: { ...begun, text: first.text, addressee: first.addressee },
          },
        ]
      : []),
    ...later.map(
      ({ text, addressee, version, amendment, ...hand }): Step =>
        amendment === null
          ? { hand, type: 'DraftRevised', data: { ...of, text, addressee, version } }
          : { hand, type: 'DraftAmendmentAccepted', data: { ...of, amendment, text, version } },
    ),
    ...[...draft.amendments.values()].flatMap(({ amendment, text, why, base, body, state, settled, ...hand }) => [
      { hand, type: 'DraftAmendmentProposed' as const, data: { ...of, amendment, text, why, base, body } },
      ...(state === 'declined' && settled?.reason
        ? [
            {
              hand: settled,
              type: 'DraftAmendmentDeclined' as const,
              data: { ...of, amendment, reason: settled.reason },
            },
          ]
        : []),
    ]),
    ...draft.offers.flatMap(({ suggestion, version, answer, ...hand }): readonly Step[] => [
      { hand, type: 'DraftOffered', data: { ...of, suggestion, version } },
      ...(answer === undefined
        ? []
        : answer.is === 'taken up'
          ? [
              {
                hand: answer,
                type: 'DraftTakenUp' as const,
                data: { ...of, suggestion, meeting: answer.meeting, item: answer.item },
              },
            ]
          : [{ hand: answer, type: 'DraftNotTakenUp' as const, data: { ...of, suggestion, reason: answer.reason } }]),
    ]),
    ...draft.handed.map(
      (each): Step => ({
        hand: each,
        type: 'DraftHandedOver',
        data: { ...of, person: each.person, from: each.from, reason: each.reason },
      }),
    ),
    ...(draft.put ? [{ hand: draft.put, type: 'DraftPut' as const, data: { ...of, ...putAs(draft.put) } }] : []),
    ...(draft.dropped
      ? [{ hand: draft.dropped, type: 'DraftDropped' as const, data: { ...of, reason: draft.dropped.reason } }]
      : []),
  ];
}

const putAs = ({ meeting, item, proposal }: NonNullable<Draft['put']>) => ({ meeting, item, proposal });

/** Bodies that were asked and have not commented. */
export function bodiesAwaited(problem: Problem): readonly string[] {
  if (closingOf(problem)) return [];
  const heard = new Set(problem.comments.map(({ body }) => body));
  return problem.bodies.filter((body) => !heard.has(body) && body !== problem.body);
}
