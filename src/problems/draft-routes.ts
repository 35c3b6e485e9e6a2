import { z } from 'zod';
import { type ActRoute, actRoute, type Said } from '#page/act-route.ts';
import { line, lineOrNothing, many, text, textOrNothing } from '#page/parse.ts';
import type { ProblemMeans } from './means.ts';
import { draftPlace, draftsPlace } from './places.ts';
import type { DraftCommand, ProblemCommand } from './vocabulary.ts';
import { fieldLabels as labels } from './words.ts';

type Means = Pick<ProblemMeans, 'nextDraft' | 'nextProposal' | 'measuresNamed' | 'meetingOfDraft'>;
type Route = ActRoute<ProblemCommand | DraftCommand>;

/** The version that was before whoever wrote. */
const base = () => z.coerce.number('required').int('required').min(1, 'required');
const to = (command: ProblemCommand | DraftCommand) => draftPlace('draft' in command ? command.draft : '');

export const draftActRoutes = ({ nextDraft, nextProposal, meetingOfDraft, measuresNamed }: Means): readonly Route[] => [
  actRoute({
    path: draftsPlace,
    type: 'beginDraft',
    labels,
    keeps: true,
    numbered: true,
    from: (_params, { problems }) => `${draftsPlace}/new${asked(problems)}`,
    to,
    fields: z.object({
      title: line(300),
      text: text(20_000),
      problems: many(20),
      measures: lineOrNothing(500),
      addressee: lineOrNothing(),
    }),
    command: async ({ group, fields, wording }): Promise<DraftCommand> => ({
      type: 'beginDraft',
      draft: await nextDraft(group),
      title: wording('title', fields.title),
      text: wording('text', fields.text),
      problems: [...new Set(fields.problems)],
      measures: await measuresNamed(group, fields.measures),
      addressee: fields.addressee,
    }),
  }),
  onDraft(
    'versions',
    'reviseDraft',
    z.object({ text: text(20_000), addressee: lineOrNothing(), base: base() }),
    ({ fields, wording }) => ({ ...fields, text: wording('text', fields.text) }),
  ),
  onDraft('comments', 'commentOnDraft', z.object({ comment: text(20_000) }), ({ fields, wording }) => ({
    comment: wording('comment', fields.comment),
  })),
  onDraft(
    'amendments',
    'amendDraft',
    z.object({ text: text(20_000), why: text(5000), base: base() }),
    ({ id, fields, wording }) => ({
      amendment: id,
      text: wording('text', fields.text),
      why: wording('why', fields.why),
      base: fields.base,
    }),
  ),
  onDraft(
    'amendments/:amendment/acceptance',
    'acceptDraftAmendment',
    z.object({ text: textOrNothing(20_000), base: base() }),
    ({ params, fields, wording }) => ({
      amendment: params.amendment ?? '',
      text: fields.text === null ? null : wording('text', fields.text),
      base: fields.base,
    }),
  ),
  onDraft(
    'amendments/:amendment/refusal',
    'declineDraftAmendment',
    z.object({ reason: text(5000) }),
    ({ params, fields, wording }) => ({
      amendment: params.amendment ?? '',
      reason: wording('reason', fields.reason),
    }),
  ),
  onDraft(
    'offers',
    'offerDraft',
    z.object({ why: text(5000), meeting: lineOrNothing(20) }),
    async ({ id, group, params, fields, wording }) => ({
      suggestion: id,
      meeting: fields.meeting,
      why: wording('why', fields.why),
      after: await meetingOfDraft(group, params.draft ?? ''),
    }),
  ),
  onDraft(
    'drafter',
    'handOverDraft',
    z.object({ person: line(), reason: text(5000) }),
    ({ fields, wording }) => ({ person: fields.person, reason: wording('reason', fields.reason) }),
    { people: ({ person }) => [['person', person]], labels: { ...labels, person: labels.drafter } },
  ),
  onDraft('end', 'dropDraft', z.object({ reason: text(5000) }), ({ fields, wording }) => ({
    reason: wording('reason', fields.reason),
  })),
  actRoute({
    path: '/meetings/:meeting/items/:item/drafts/:draft',
    type: 'putDraft',
    labels,
    numbered: true,
    from: ({ meeting = '', item = '' }) => `/meetings/${meeting}?item=${item}#item-${item}`,
    to: (command) =>
      command.type === 'putDraft'
        ? `/meetings/${command.meeting}?proposal=${command.proposal}#proposal-${command.proposal}`
        : to(command),
    fields: z.object({}),
    command: async ({ group, params }): Promise<DraftCommand> => ({
      type: 'putDraft',
      draft: params.draft ?? '',
      meeting: params.meeting ?? '',
      item: params.item ?? '',
      proposal: await nextProposal(group, params.meeting ?? ''),
    }),
  }),
];

/** Problems that were chosen stay chosen when the form comes back. */
const asked = (problems: unknown): string => {
  const [first] = [problems].flat();
  return typeof first === 'string' && first !== '' ? `?problem=${encodeURIComponent(first)}` : '';
};

type OnDraft = Exclude<DraftCommand, { type: 'beginDraft' | 'putDraft' }>;
type Rest<Type extends OnDraft['type']> = Omit<Extract<OnDraft, { type: Type }>, 'type' | 'draft'>;

function onDraft<Type extends OnDraft['type'], Fields>(
  noun: string,
  type: Type,
  fields: z.ZodType<Fields>,
  rest: (said: Said<Fields>) => Rest<Type> | Promise<Rest<Type>>,
  more: Partial<Pick<ActRoute<DraftCommand, Fields>, 'people' | 'labels'>> = {},
): Route {
  return actRoute({
    path: `${draftsPlace}/:draft/${noun}`,
    type,
    labels,
    keeps: true,
    from: ({ draft = '' }) => draftPlace(draft),
    to,
    fields,
    ...more,
    command: async (said) =>
      ({ type, draft: said.params.draft ?? '', ...(await rest(said)) }) as unknown as DraftCommand,
  });
}
