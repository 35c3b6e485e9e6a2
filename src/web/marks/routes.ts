import { z } from 'zod';
import { fieldLabels as labels } from '#marking/messages.ts';
import type { MarkingCommand } from '#marking/vocabulary.ts';
import { type ActRoute, actRoute } from '#page/act-route.ts';
import { markFields, markOf } from '#page/mark-fields.ts';
import { line, text } from '#page/parse.ts';

const thing = line(200);

/** The page that shows the mark of a thing. */
export const markAddress = (of: string): string => `/marks?thing=${encodeURIComponent(of)}`;

const from = (_params: unknown, fields: Readonly<Record<string, unknown>>) => markAddress(String(fields.thing ?? ''));
const to = (command: MarkingCommand) => markAddress(command.thing);

/** Marks of things, and their release by whoever set them, as nouns below the group's address. */
export const markingRoutes: readonly ActRoute<MarkingCommand>[] = [
  actRoute({
    path: '/marks',
    type: 'setMark',
    labels,
    from,
    to,
    fields: z.object({ thing, ...markFields }),
    command: ({ fields }): MarkingCommand => ({ type: 'setMark', thing: fields.thing, mark: markOf(fields) }),
  }),
  actRoute({
    path: '/releases',
    type: 'askRelease',
    labels,
    from,
    to,
    keeps: true,
    fields: z.object({ thing, ...markFields, reason: text() }),
    command: ({ id, fields, wording }): MarkingCommand => ({
      type: 'askRelease',
      release: id,
      thing: fields.thing,
      mark: markOf(fields),
      reason: wording('reason', fields.reason),
    }),
  }),
  actRoute({
    path: '/releases/:release/consent',
    type: 'consentToRelease',
    labels,
    from,
    to,
    fields: z.object({ thing }),
    command: ({ params, fields }): MarkingCommand => ({
      type: 'consentToRelease',
      release: params.release ?? '',
      thing: fields.thing,
    }),
  }),
  actRoute({
    path: '/releases/:release/refusal',
    type: 'refuseRelease',
    labels,
    from,
    to,
    keeps: true,
    fields: z.object({ thing, reason: text() }),
    command: ({ params, fields, wording }): MarkingCommand => ({
      type: 'refuseRelease',
      release: params.release ?? '',
      thing: fields.thing,
      reason: wording('reason', fields.reason),
    }),
  }),
];
