import { z } from 'zod';
import { type ActRoute, actRoute } from '#page/act-route.ts';
import { day, dayOrNothing, line, oneOf } from '#page/parse.ts';
import { fieldLabels as labels } from './messages.ts';
import type { PeopleCommand } from './vocabulary.ts';

const names = { name_az: line(), name_en: line(), name_ru: line() };
const nameOf = (fields: { readonly name_az: string; readonly name_en: string; readonly name_ru: string }) => ({
  az: fields.name_az,
  en: fields.name_en,
  ru: fields.name_ru,
});

const register = '/secretariat/bodies';
const from = () => register;
const to = ({ body }: PeopleCommand) => `${register}#body-${body}`;
const one = `${register}/:body`;

/** What is said of a body that is entered, wherever its form stands. */
export const enterFields = { ...names, kind: oneOf(['state', 'court', 'independent', 'ngo']), since: dayOrNothing() };

type EnterFields = z.infer<z.ZodObject<typeof enterFields>>;
type EnterBody = Extract<PeopleCommand, { type: 'enterBody' }>;

export const enterBody = (body: string, fields: EnterFields): EnterBody => ({
  type: 'enterBody',
  body,
  kind: fields.kind,
  name: nameOf(fields),
  from: fields.since,
});

/** The register of bodies: entered, renamed, succeeded, given and taken a seat. */
export const peopleActs: readonly ActRoute<PeopleCommand>[] = [
  actRoute({
    path: register,
    type: 'enterBody',
    labels,
    from,
    to,
    fields: z.object(enterFields),
    command: ({ id, fields }): PeopleCommand => enterBody(id, fields),
  }),
  actRoute({
    path: `${one}/names`,
    type: 'renameBody',
    labels,
    from,
    to,
    fields: z.object({ ...names, since: day() }),
    command: ({ params, fields }): PeopleCommand => ({
      type: 'renameBody',
      body: params.body ?? '',
      name: nameOf(fields),
      from: fields.since,
    }),
  }),
  actRoute({
    path: `${one}/successor`,
    type: 'succeedBody',
    labels,
    from,
    to,
    fields: z.object({ successor: line(), since: day() }),
    command: ({ params, fields }): PeopleCommand => ({
      type: 'succeedBody',
      body: params.body ?? '',
      successor: fields.successor,
      from: fields.since,
    }),
  }),
  actRoute({
    path: `${one}/seat`,
    type: 'giveSeat',
    labels,
    from,
    to,
    fields: z.object({ seat: oneOf(['executing', 'recommended', 'ngo']) }),
    command: ({ params, fields }): PeopleCommand => ({ type: 'giveSeat', body: params.body ?? '', seat: fields.seat }),
  }),
  actRoute({
    path: `${one}/seat-end`,
    type: 'endSeat',
    labels,
    from,
    to,
    fields: z.object({}),
    command: ({ params }): PeopleCommand => ({ type: 'endSeat', body: params.body ?? '' }),
  }),
];
