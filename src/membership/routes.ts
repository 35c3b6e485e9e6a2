import { z } from 'zod';
import type { OfficeId } from '#charter/vocabulary.ts';
import { type ActRoute, actRoute, type Said } from '#page/act-route.ts';
import { day, dayOrNothing, line, lineOrNothing, many, text, ticked } from '#page/parse.ts';
import { personRow } from '#people/store.ts';
import { fieldLabels as labels } from './messages.ts';
import type { MembershipCommand } from './vocabulary.ts';

const composition = '/composition';
const offices = '/secretariat/offices';
const toComposition = () => composition;

/** Either someone known, by id, or a new name. */
const someone = { person: lineOrNothing(), name: lineOrNothing(200), position: lineOrNothing(200) };
type Someone = { readonly person: string | null; readonly name: string | null; readonly position: string | null };

function personOf({ group, id, fields, beside }: Said<Someone>): string {
  if (fields.person) return fields.person;
  beside(personRow(group, { person: id, name: fields.name ?? '', position: fields.position }));
  return id;
}

const knownOne = ({ person }: Someone) => [['person', person]] as const;
const named = (fields: Someone) => fields.person !== null || fields.name !== null;
const unnamed = { message: 'required', path: ['name'] };

/** Who holds which office, who is nominated, approved, returned and dismissed. */
export const membershipActs: readonly ActRoute<MembershipCommand>[] = [
  actRoute({
    path: offices,
    type: 'recordOffice',
    labels,
    from: () => offices,
    to: () => offices,
    people: knownOne,
    fields: z
      .object({
        ...someone,
        office: line(40),
        body: lineOrNothing(),
        acting: ticked(),
        basis: lineOrNothing(),
        firstDay: dayOrNothing(),
      })
      .refine(named, unnamed),
    command: (said): MembershipCommand => ({
      type: 'recordOffice',
      holding: said.id,
      office: said.fields.office as OfficeId,
      person: personOf(said),
      body: said.fields.body,
      acting: said.fields.acting,
      basis: said.fields.basis,
      firstDay: said.fields.firstDay,
    }),
  }),
  actRoute({
    path: `${offices}/:holding/confirmation`,
    type: 'confirmOffice',
    labels,
    from: () => offices,
    to: () => offices,
    fields: z.object({}),
    command: ({ params }): MembershipCommand => ({ type: 'confirmOffice', holding: params.holding ?? '' }),
  }),
  actRoute({
    path: `${offices}/:holding/return`,
    type: 'returnOffice',
    labels,
    from: () => offices,
    to: () => offices,
    fields: z.object({ reason: text() }),
    command: ({ params, fields, wording }): MembershipCommand => ({
      type: 'returnOffice',
      holding: params.holding ?? '',
      reason: wording('reason', fields.reason),
    }),
  }),
  actRoute({
    path: `${offices}/:holding/end`,
    type: 'endOffice',
    labels,
    from: () => offices,
    to: () => offices,
    fields: z.object({ lastDay: dayOrNothing() }),
    command: ({ params, fields }): MembershipCommand => ({
      type: 'endOffice',
      holding: params.holding ?? '',
      lastDay: fields.lastDay,
    }),
  }),
  actRoute({
    path: `${composition}/nominations`,
    type: 'nominate',
    labels,
    from: toComposition,
    to: toComposition,
    keeps: true,
    people: knownOne,
    fields: z.object({ ...someone, body: line(), letter: lineOrNothing() }).refine(named, unnamed),
    command: (said): MembershipCommand => ({
      type: 'nominate',
      nomination: said.id,
      body: said.fields.body,
      person: personOf(said),
      letter: said.fields.letter,
    }),
  }),
  actRoute({
    path: `${composition}/nominations/:nomination/withdrawal`,
    type: 'withdrawNomination',
    labels,
    from: toComposition,
    to: toComposition,
    fields: z.object({}),
    command: ({ params }): MembershipCommand => ({ type: 'withdrawNomination', nomination: params.nomination ?? '' }),
  }),
  actRoute({
    path: `${composition}/nominations/:nomination/return`,
    type: 'returnNomination',
    labels,
    from: toComposition,
    to: toComposition,
    keeps: true,
    fields: z.object({ reason: text() }),
    command: ({ params, fields, wording }): MembershipCommand => ({
      type: 'returnNomination',
      nomination: params.nomination ?? '',
      reason: wording('reason', fields.reason),
    }),
  }),
  actRoute({
    path: `${composition}/instruments`,
    type: 'approveComposition',
    labels,
    from: toComposition,
    to: toComposition,
    fields: z.object({ number: line(60), date: day(), nominations: many(), ends: many() }),
    command: ({ fields }): MembershipCommand => ({ type: 'approveComposition', ...fields }),
  }),
  actRoute({
    path: `${composition}/members/:person/end`,
    type: 'endMembership',
    labels,
    from: toComposition,
    to: toComposition,
    keeps: true,
    fields: z.object({ reason: text() }),
    command: ({ params, fields, wording }): MembershipCommand => ({
      type: 'endMembership',
      person: params.person ?? '',
      reason: wording('reason', fields.reason),
    }),
  }),
];
