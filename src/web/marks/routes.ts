import { z } from 'zod';
import { offices } from '#charter/vocabulary.ts';
import { fieldLabels as labels } from '#marking/messages.ts';
import { type Audience, type Mark, type MarkingCommand, tlp } from '#marking/vocabulary.ts';
import { type ActRoute, actRoute } from '#page/act-route.ts';
import { line, many, manyOf, oneOf, text } from '#page/parse.ts';

const thing = line(200);

const mark = {
  audience: oneOf(['group', 'participants', 'state', 'bodies', 'offices']),
  bodies: many(),
  offices: manyOf(z.enum(offices, 'wrong')),
  domestic: oneOf(['unrestricted', 'officialUse']),
  personalData: oneOf(['without', 'with']),
  tlp: oneOf(tlp),
};

const markShape = z.object(mark);

function markOf({
  audience,
  bodies,
  offices: held,
  domestic,
  personalData,
  tlp: label,
}: z.infer<typeof markShape>): Mark {
  return { audience: audienceOf(audience, bodies, held), domestic, personalData, tlp: label };
}

function audienceOf(kind: Audience['for'], bodies: readonly string[], held: z.infer<typeof mark.offices>): Audience {
  if (kind === 'bodies') return { for: kind, bodies };
  return kind === 'offices' ? { for: kind, offices: held } : { for: kind };
}

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
    fields: z.object({ thing, ...mark }),
    command: ({ fields }): MarkingCommand => ({ type: 'setMark', thing: fields.thing, mark: markOf(fields) }),
  }),
  actRoute({
    path: '/releases',
    type: 'askRelease',
    labels,
    from,
    to,
    keeps: true,
    fields: z.object({ thing, ...mark, reason: text() }),
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
