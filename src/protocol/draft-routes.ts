import { z } from 'zod';
import { type ActRoute, actRoute } from '#page/act-route.ts';
import { day, lineOrNothing, text, ticked } from '#page/parse.ts';
import { remarkLabels, remarkWords } from './remark-messages.ts';
import type { RemarkCommand } from './remark-vocabulary.ts';

const one = '/meetings/:meeting/protocol';
type Params = Readonly<Record<string, string>>;
const from = ({ meeting = '' }: Params) => `/meetings/${meeting}/protocol`;
const to = ({ meeting }: RemarkCommand) => from({ meeting });
const labels = { ...remarkLabels, item: remarkWords.about };

/** What is done to a draft before it goes to the head, as nouns below the protocol. */
export const draftActs: readonly ActRoute<RemarkCommand>[] = [
  actRoute({
    path: `${one}/circulation`,
    type: 'circulateProtocol',
    labels,
    from,
    to,
    fields: z.object({ until: day() }),
    command: ({ params, fields }): RemarkCommand => ({
      type: 'circulateProtocol',
      meeting: params.meeting ?? '',
      until: fields.until,
    }),
  }),
  actRoute({
    path: `${one}/remarks`,
    type: 'remarkOnProtocol',
    labels,
    from,
    to: (command) => `${to(command)}#remarks`,
    keeps: true,
    fields: z.object({ item: lineOrNothing(40), text: text() }),
    command: ({ id, params, fields, wording }): RemarkCommand => ({
      type: 'remarkOnProtocol',
      meeting: params.meeting ?? '',
      remark: id,
      item: fields.item,
      text: wording('text', fields.text),
    }),
  }),
  actRoute({
    path: `${one}/remarks/:remark/answer`,
    type: 'answerRemark',
    labels,
    from,
    to: (command) => `${to(command)}#remarks`,
    keeps: true,
    fields: z.object({ item: lineOrNothing(40), answer: text(), taken: ticked() }),
    command: ({ params, fields, wording }): RemarkCommand => ({
      type: 'answerRemark',
      meeting: params.meeting ?? '',
      remark: params.remark ?? '',
      item: fields.item,
      answer: wording('answer', fields.answer),
      taken: fields.taken,
    }),
  }),
  actRoute({
    path: `${one}/proposals/:proposal/dissents`,
    type: 'attachDissent',
    labels,
    from,
    to,
    keeps: true,
    fields: z.object({ text: text() }),
    command: ({ params, fields, wording }): RemarkCommand => ({
      type: 'attachDissent',
      meeting: params.meeting ?? '',
      proposal: params.proposal ?? '',
      text: wording('text', fields.text),
    }),
  }),
];
