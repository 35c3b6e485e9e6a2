import { z } from 'zod';
import { type ActRoute, actRoute, type Said } from '#page/act-route.ts';
import { day, dayOrNothing, line, lineOrNothing, text, whole } from '#page/parse.ts';
import { personRow } from '#people/store.ts';
import { fieldLabels as labels } from './messages.ts';
import type { HistoryCommand, Source, Taken } from './vocabulary.ts';

const desk = '/secretariat/takeover';
const from = () => desk;
const to = () => desk;

/** Whether this person brought that file (SHA-256, hex) into the group: nobody names a paper that he has not seen. */
export type Brought = (group: string, person: string, hash: string) => Promise<boolean>;

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

async function sourceOf(brought: Brought, { group, by, fields, wording }: Said<Paper>): Promise<Source> {
  const hash = fields.paper ?? '';
  return {
    name: wording('source', fields.paper_name),
    number: fields.paper_number,
    date: fields.paper_date,
    paper: (await brought(group, by, hash)) ? hash : '',
  };
}

/** Either someone known, by id, or a new name. */
const someone = { person: lineOrNothing(), name: lineOrNothing(200), position: lineOrNothing(200) };

/** What happened before the group worked here: recorded by one officer, confirmed or returned by another. */
export function historyActs(brought: Brought): readonly ActRoute<HistoryCommand>[] {
  /** One kind of thing to take over: its fields beside those of its paper. */
  const taking = <Shape extends z.ZodRawShape>(
    path: string,
    shape: Shape,
    what: (said: Said<z.infer<z.ZodObject<Shape>> & Paper>) => Taken,
    more: Partial<Pick<ActRoute<HistoryCommand, never>, 'people'>> = {},
  ): ActRoute<HistoryCommand> =>
    actRoute({
      path: `${desk}/${path}`,
      type: 'takeOver',
      labels,
      from: () => `${desk}?what=${path}`,
      to,
      keeps: true,
      ...more,
      fields: z.object({ ...shape, ...paper }),
      command: async (said: Said<never>): Promise<HistoryCommand> => ({
        type: 'takeOver',
        item: said.id,
        what: what(said),
        source: await sourceOf(brought, said),
      }),
    } as unknown as ActRoute<HistoryCommand, never>);

  return [
    taking(
      'mandates',
      { ...someone, body: line(), from: day(), until: dayOrNothing(), number: line(60), date: day() },
      (said) => {
        const { body, from: first, until, number, date } = said.fields;
        return { kind: 'mandate', person: personOf(said), body, from: first, until, number, date };
      },
      { people: ({ person }: { readonly person: string | null }) => [['person', person]] },
    ),
    taking('instruments', { number: line(60), date: day() }, ({ fields: { number, date } }) => ({
      kind: 'instrument',
      number,
      date,
    })),
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
      { people: ({ presided }: { readonly presided: string | null }) => [['presided', presided]] },
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
}

type Someone = { readonly person: string | null; readonly name: string | null; readonly position: string | null };

/** Who is named only by a paper becomes a person of the group by it. */
function personOf({ group, id, fields, beside }: Said<Someone>): string {
  if (fields.person) return fields.person;
  beside(personRow(group, { person: id, name: fields.name ?? '', position: fields.position }));
  return id;
}
