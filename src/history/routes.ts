import { z } from 'zod';
import { type ActRoute, actRoute, type Said } from '#page/act-route.ts';
import { day, dayOrNothing, line, lineOrNothing, text, whole } from '#page/parse.ts';
import { personRow } from '#people/store.ts';
import { fieldLabels as labels } from './messages.ts';
import type { HistoryCommand, Source, Taken } from './vocabulary.ts';

const desk = '/secretariat/takeover';
const from = () => desk;
const to = () => desk;

const paper = {
  paper_name: line(),
  paper_number: lineOrNothing(60),
  paper_date: day(),
  paper: lineOrNothing(64),
};
type Paper = {
  readonly paper_name: string;
  readonly paper_number: string | null;
  readonly paper_date: string;
  readonly paper: string | null;
};

/** Without a paper the hash is empty, and the rule refuses. */
const sourceOf = ({ fields, wording }: Said<Paper>): Source => ({
  name: wording('source', fields.paper_name),
  number: fields.paper_number,
  date: fields.paper_date,
  paper: fields.paper ?? '',
});

/** Either someone known, by id, or a new name. */
const someone = { person: lineOrNothing(), name: lineOrNothing(200), position: lineOrNothing(200) };

/** Mostly the paper is the instrument itself: then its number and day are given once. */
const instrument = { number: lineOrNothing(60), date: dayOrNothing() };
type Instrument = { readonly number: string | null; readonly date: string | null };

const instrumentOf = ({ number, date, paper_number, paper_date }: Instrument & Paper) => ({
  number: number ?? paper_number ?? '',
  date: date ?? paper_date,
});
const lacksNumber = ({ number, paper_number }: Instrument & Paper) =>
  (number ?? paper_number) === null ? 'number' : undefined;

/** One kind of thing to take over: its own fields, and those of its paper. */
function taking<Shape extends z.ZodRawShape>(
  path: string,
  shape: Shape,
  what: (said: Said<z.infer<z.ZodObject<Shape>> & Paper>) => Taken,
  more: {
    /** The field that is missing, if the fields do not go together. */
    readonly lacks?: (fields: z.infer<z.ZodObject<Shape>> & Paper) => string | undefined;
    readonly people?: (fields: z.infer<z.ZodObject<Shape>>) => readonly (readonly [string, string | null])[];
  } = {},
): ActRoute<HistoryCommand> {
  type Fields = z.infer<z.ZodObject<Shape>> & Paper;
  const fields = z.object({ ...shape, ...paper }) as unknown as z.ZodType<Fields>;
  return actRoute<HistoryCommand, Fields>({
    path: `${desk}/${path}`,
    type: 'takeOver',
    labels,
    from: () => `${desk}?what=${path}`,
    to,
    keeps: true,
    files: ['paper'],
    ...(more.people ? { people: more.people } : {}),
    fields: fields.check(({ value, issues }) => {
      const lack = more.lacks?.(value);
      if (lack) issues.push({ code: 'custom', message: 'required', path: [lack], input: value });
    }),
    command: (said): HistoryCommand => ({
      type: 'takeOver',
      item: said.id,
      what: what(said),
      source: sourceOf(said),
    }),
  });
}

/** What happened before the group worked here: recorded by one officer, confirmed or returned by another. */
export const historyRoutes: readonly ActRoute<HistoryCommand>[] = [
  taking(
    'mandates',
    { ...someone, body: line(), from: day(), until: dayOrNothing(), ...instrument },
    (said) => {
      const { body, from: first, until } = said.fields;
      return { kind: 'mandate', person: personOf(said), body, from: first, until, ...instrumentOf(said.fields) };
    },
    {
      lacks: (fields) => ((fields.person ?? fields.name) === null ? 'name' : lacksNumber(fields)),
      people: ({ person }) => [['person', person]],
    },
  ),
  taking('instruments', instrument, ({ fields }) => ({ kind: 'instrument', ...instrumentOf(fields) }), {
    lacks: lacksNumber,
  }),
  taking(
    'meetings',
    {
      meeting: line(20),
      on: day(),
      place: lineOrNothing(),
      presided: lineOrNothing(),
      present: whole().pipe(z.int().min(0).max(10_000)),
      members: whole().pipe(z.int().min(1).max(10_000)),
      protocol: lineOrNothing(40),
    },
    ({ fields, wording }) => {
      const { meeting, on, place, presided, present, members, protocol } = fields;
      const where = place === null ? null : wording('place', place);
      return { kind: 'meeting', meeting, on, place: where, presided, present, members, protocol };
    },
    { people: ({ presided }) => [['presided', presided]] },
  ),
  taking('protocols', { meeting: line(20), number: line(40), date: day() }, ({ fields }) => ({
    kind: 'protocol',
    meeting: fields.meeting,
    number: fields.number,
    date: fields.date,
  })),
  taking('plans', { title: line(500), from: day(), until: day() }, ({ fields, wording }) => ({
    kind: 'plan',
    title: wording('title', fields.title),
    from: fields.from,
    until: fields.until,
  })),
  actRoute({
    path: `${desk}/items/:item/confirmation`,
    type: 'confirmTakeover',
    labels,
    from,
    to,
    fields: z.object({}),
    command: ({ params }): HistoryCommand => ({ type: 'confirmTakeover', item: params.item ?? '' }),
  }),
  actRoute({
    path: `${desk}/items/:item/return`,
    type: 'returnTakeover',
    labels,
    from,
    to,
    keeps: true,
    fields: z.object({ reason: text() }),
    command: ({ params, fields, wording }): HistoryCommand => ({
      type: 'returnTakeover',
      item: params.item ?? '',
      reason: wording('reason', fields.reason),
    }),
  }),
  actRoute({
    path: `${desk}/closing`,
    type: 'closeTakeover',
    labels,
    from,
    to,
    fields: z.object({}),
    command: (): HistoryCommand => ({ type: 'closeTakeover' }),
  }),
];

type Someone = { readonly person: string | null; readonly name: string | null; readonly position: string | null };

/** Who is named only by a paper becomes a person of the group by it. */
function personOf({ group, id, fields, beside }: Said<Someone>): string {
  if (fields.person) return fields.person;
  beside(personRow(group, { person: id, name: fields.name ?? '', position: fields.position }));
  return id;
}
