import { z } from 'zod';
import { type ItemRows, itemRows, rowsOf } from '#meetings/item-rows.ts';
import type { LateItemCommand } from '#meetings/vocabulary.ts';
import { type ActRoute, actRoute, type Said } from '#page/act-route.ts';
import { line, lineOrNothing, oneOf, text, ticked } from '#page/parse.ts';
import type { AgendaCommand } from './vocabulary.ts';
import { fieldLabels as labels } from './words.ts';

/** What the rows need to know: what was brought under a hash, and the numbers of a meeting's items that are taken. */
export type AgendaReads = {
  brought(group: string, hash: string): Promise<{ readonly kind: string; readonly size: number } | undefined>;
  lastItem(group: string, meeting: string): Promise<number>;
  /** The draft that was offered as that suggestion. */
  draftOffered(group: string, suggestion: string): Promise<string | undefined>;
};

type Params = Readonly<Record<string, string>>;

export const suggestionsPlace = '/suggestions';
export const templatesPlace = '/templates';

const kinds = ['information', 'discussion', 'decision'] as const;
const onePage = ({ meeting = '', item = '' }: Params) => `/meetings/${meeting}?item=${item}#item-${item}`;
const itemPage = ({ meeting, item }: { readonly meeting: string; readonly item: string }) => onePage({ meeting, item });

/** Papers of items, as nouns below the item. */
function paperActs({ brought }: AgendaReads): readonly ActRoute<AgendaCommand>[] {
  const papers = '/meetings/:meeting/items/:item/papers';
  const to = (command: AgendaCommand) => ('item' in command ? itemPage(command) : suggestionsPlace);
  return [
    actRoute({
      path: papers,
      type: 'attachPaper',
      labels,
      files: ['paper'],
      from: onePage,
      to,
      fields: z.object({ title: line(300), paper: line(64) }),
      command: async ({ group, params, fields, wording }): Promise<AgendaCommand> => {
        const file = await brought(group, fields.paper);
        if (!file) throw new Error(`nobody brought ${fields.paper} into ${group}`);
        return {
          type: 'attachPaper',
          meeting: params.meeting ?? '',
          item: params.item ?? '',
          hash: fields.paper,
          kind: file.kind,
          size: file.size,
          title: wording('title', fields.title),
        };
      },
    }),
    actRoute({
      path: `${papers}/:paper/removal`,
      type: 'removePaper',
      labels,
      keeps: true,
      from: onePage,
      to,
      fields: z.object({ reason: text(1000) }),
      command: ({ params, fields, wording }): AgendaCommand => ({
        type: 'removePaper',
        meeting: params.meeting ?? '',
        item: params.item ?? '',
        paper: params.paper ?? '',
        reason: wording('reason', fields.reason),
      }),
    }),
  ];
}

/** Items after the notice: brought by the head, answered by the Coordinator, objected to in the room. */
export function lateItemActs({ lastItem }: Pick<AgendaReads, 'lastItem'>): readonly ActRoute<LateItemCommand>[] {
  const late = '/meetings/:meeting/late-items';
  const from = ({ meeting = '' }: Params) => `/meetings/${meeting}#late-items`;
  const to = ({ meeting }: LateItemCommand) => from({ meeting });
  const named = ({ params }: Said<unknown>) => ({ meeting: params.meeting ?? '', item: params.item ?? '' });
  return [
    actRoute({
      path: late,
      type: 'addLateItem',
      labels,
      keeps: true,
      numbered: true,
      from,
      to,
      people: ({ rapporteur }) => [['rapporteur', rapporteur]],
      fields: z.object({
        title: line(1000),
        kind: oneOf(kinds),
        rapporteur: lineOrNothing(),
        minutes: itemRows.minutesOfOne,
      }),
      command: async ({ group, params, fields, wording }): Promise<LateItemCommand> => ({
        type: 'addLateItem',
        meeting: params.meeting ?? '',
        item: String((await lastItem(group, params.meeting ?? '')) + 1),
        title: wording('title', fields.title),
        kind: fields.kind,
        rapporteur: fields.rapporteur,
        ...(fields.minutes === null ? {} : { minutes: fields.minutes }),
      }),
    }),
    actRoute({
      path: `${late}/:item/agreement`,
      type: 'agreeToLateItem',
      labels,
      from,
      to,
      fields: z.object({}),
      command: (said): LateItemCommand => ({ type: 'agreeToLateItem', ...named(said) }),
    }),
    actRoute({
      path: `${late}/:item/return`,
      type: 'returnLateItem',
      labels,
      keeps: true,
      from,
      to,
      fields: z.object({ reason: text() }),
      command: (said): LateItemCommand => ({
        type: 'returnLateItem',
        ...named(said),
        reason: said.wording('reason', said.fields.reason),
      }),
    }),
    actRoute({
      path: `${late}/:item/objection`,
      type: 'objectToLateItem',
      labels,
      from,
      to,
      fields: z.object({}),
      command: (said): LateItemCommand => ({ type: 'objectToLateItem', ...named(said) }),
    }),
  ];
}

const toSuggestion = (command: AgendaCommand) =>
  'suggestion' in command ? `${suggestionsPlace}#suggestion-${command.suggestion}` : suggestionsPlace;
const fromSuggestions = () => suggestionsPlace;

function suggestionActs({ draftOffered }: AgendaReads): readonly ActRoute<AgendaCommand>[] {
  const offered = async (group: string, { suggestion = '' }: Params) => {
    const draft = await draftOffered(group, suggestion);
    return { suggestion, ...(draft === undefined ? {} : { draft }) };
  };
  return [
    actRoute({
      path: suggestionsPlace,
      type: 'suggestItem',
      labels,
      keeps: true,
      from: fromSuggestions,
      to: toSuggestion,
      fields: z.object({
        ...{ title: line(1000), kind: oneOf(kinds), why: text(5000), meeting: lineOrNothing(20) },
        sending: lineOrNothing(12),
      }),
      command: ({ id, fields, wording }): AgendaCommand => ({
        type: 'suggestItem',
        suggestion: id,
        title: wording('title', fields.title),
        kind: fields.kind,
        why: wording('why', fields.why),
        meeting: fields.meeting,
        ...(fields.sending === null ? {} : { sending: fields.sending }),
      }),
    }),
    actRoute({
      path: `${suggestionsPlace}/:suggestion/agenda`,
      type: 'takeUpSuggestion',
      labels,
      from: fromSuggestions,
      to: toSuggestion,
      fields: z.object({ meeting: line(20) }),
      command: async ({ group, params, fields }): Promise<AgendaCommand> => ({
        type: 'takeUpSuggestion',
        ...(await offered(group, params)),
        meeting: fields.meeting,
      }),
    }),
    actRoute({
      path: `${suggestionsPlace}/:suggestion/refusal`,
      type: 'declineSuggestion',
      labels,
      keeps: true,
      from: fromSuggestions,
      to: toSuggestion,
      fields: z.object({ reason: text(5000) }),
      command: async ({ group, params, fields, wording }): Promise<AgendaCommand> => ({
        type: 'declineSuggestion',
        ...(await offered(group, params)),
        reason: wording('reason', fields.reason),
      }),
    }),
  ];
}

/** An id as the program makes it; of a new template none is given. */
const templateId = lineOrNothing(80).refine((id) => id === null || /^[\w-]+$/.test(id), 'wrong');

/** A template is kept anew under its id; without one it is a new template. */
const templateActs: readonly ActRoute<AgendaCommand>[] = [
  actRoute({
    path: templatesPlace,
    type: 'keepTemplate',
    labels,
    keeps: true,
    from: (_params, { template }) => (template ? `${templatesPlace}?template=${String(template)}` : templatesPlace),
    to: () => templatesPlace,
    fields: z.object({ template: templateId, name: line(300), quarterly: ticked(), ...itemRows.fields }),
    command: (said): AgendaCommand => ({
      type: 'keepTemplate',
      template: said.fields.template ?? said.id,
      name: said.wording('name', said.fields.name),
      items: rowsOf(said as Said<ItemRows>).map(({ title, kind, minutes }) => ({
        title,
        kind,
        ...(minutes === undefined ? {} : { minutes }),
      })),
      quarterly: said.fields.quarterly,
    }),
  }),
  actRoute({
    path: `${templatesPlace}/:template/end`,
    type: 'endTemplate',
    labels,
    from: () => templatesPlace,
    to: () => templatesPlace,
    fields: z.object({}),
    command: ({ params }): AgendaCommand => ({ type: 'endTemplate', template: params.template ?? '' }),
  }),
];

export const agendaActs = (reads: AgendaReads): readonly ActRoute<AgendaCommand>[] => [
  ...paperActs(reads),
  ...suggestionActs(reads),
  ...templateActs,
];
