import { z } from 'zod';
import { type ActRoute, actRoute, type Said } from '#page/act-route.ts';
import { line, lineOrNothing, oneOf, text, textOrNothing } from '#page/parse.ts';
import type { PersonId } from '#people/vocabulary.ts';
import { wordsChanged } from './comparison.ts';
import { fieldLabels as labels } from './messages.ts';
import { anchorOf } from './names.ts';
import { type Choice, choices, type Proposals, type VotingCommand } from './vocabulary.ts';

const proposal = '/meetings/:meeting/proposals/:proposal';
/** The meeting's page with the item of that proposal open, whatever is in hand. */
const page = ({ meeting = '', proposal = '' }: Readonly<Record<string, string>>) =>
  `/meetings/${meeting}?proposal=${proposal}`;
const to = ({ meeting, proposal }: VotingCommand) => `${page({ meeting, proposal })}#${anchorOf(proposal)}`;
const named = ({ params }: Said<unknown>) => ({ meeting: params.meeting ?? '', proposal: params.proposal ?? '' });

/** What these acts ask of the door. */
export type DraftMeans = {
  readonly proposals: (group: string, meeting: string) => Promise<Proposals>;
  /** The text of a draft as it stands, for somebody who may read it; else nothing. */
  readonly textOf: (group: string, by: PersonId, meeting: string, proposal: string) => Promise<string>;
};

/** Amendments, adoption without objection, and hands. */
export const amendmentActs = ({ proposals, textOf }: DraftMeans): readonly ActRoute<VotingCommand>[] => [
  actRoute({
    path: `${proposal}/amendments`,
    type: 'proposeAmendment',
    labels,
    from: page,
    to,
    keeps: true,
    fields: z.object({ upon: line(), text: text(), reason: textOrNothing(), instead: lineOrNothing() }),
    command: async (said): Promise<VotingCommand> => {
      const { meeting, proposal } = named(said);
      const { upon, text, reason, instead } = said.fields;
      return {
        type: 'proposeAmendment',
        meeting,
        proposal,
        upon,
        text: said.wording('text', text),
        reason: reason === null ? null : said.wording('reason', reason),
        changed: wordsChanged(await textOf(said.group, said.by, meeting, proposal), text),
        instead,
      };
    },
  }),
  plain('acceptance', 'acceptAmendment'),
  plain('objections', 'object'),
  plain('consent', 'askConsent'),
  plain('adoption', 'closeConsent'),
  actRoute({
    path: `${proposal}/hands`,
    type: 'recordShowOfHands',
    labels,
    from: page,
    to,
    fields: handsFields(),
    people: ({ names }) => Object.keys(names).map((person) => ['names', person] as const),
    command: async (said): Promise<VotingCommand> => {
      const { meeting, proposal } = named(said);
      const { names, head, ...numbers } = said.fields;
      const byName = Object.keys(names).length > 0;
      const chair = (await proposals(said.group, meeting)).get(proposal)?.vote?.head ?? '';
      const count = (choice: Choice) =>
        numbers[choice] ?? Object.values(names).filter((each) => each === choice).length;
      return {
        type: 'recordShowOfHands',
        meeting,
        proposal,
        for: count('for'),
        against: count('against'),
        abstain: count('abstain'),
        head: head ?? names[chair] ?? null,
        ...(byName ? { names } : {}),
      };
    },
  }),
];

/** Numbers, or names from which the numbers follow: `names` holds `person:for`; an empty number is none. */
function handsFields() {
  return z
    .object({
      for: number(),
      against: number(),
      abstain: number(),
      head: z
        .union([z.literal(''), oneOf(choices)])
        .nullish()
        .transform((side) => side || null),
      names: z
        .union([z.string(), z.array(z.string())])
        .optional()
        .transform((value) => [value ?? []].flat().filter((each) => each !== ''))
        .pipe(z.array(z.string().regex(/^[^:]{1,100}:(for|against|abstain)$/, 'required')).max(500, 'tooMany'))
        .transform((each) => Object.fromEntries(each.map((one) => one.split(':'))) as Record<PersonId, Choice>),
    })
    .refine((given) => choices.some((choice) => given[choice] !== null) || Object.keys(given.names).length > 0, {
      path: ['for'],
      message: 'required',
    });
}

/** A whole number of hands, or nothing. */
const number = () =>
  z
    .union([z.literal(''), z.coerce.number('required').int('required').min(0, 'required').max(1_000_000, 'tooLong')])
    .nullish()
    .transform((value) => (value === '' || value === undefined ? null : value));

function plain(
  noun: string,
  type: 'acceptAmendment' | 'object' | 'askConsent' | 'closeConsent',
): ActRoute<VotingCommand> {
  const command = (said: Said<object>): VotingCommand => ({ type, ...named(said) });
  return actRoute({ path: `${proposal}/${noun}`, type, labels, from: page, to, fields: z.object({}), command });
}
