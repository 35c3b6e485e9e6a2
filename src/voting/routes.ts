import { z } from 'zod';
import { type ActRoute, actRoute, type Said } from '#page/act-route.ts';
import { line, lineOrNothing, oneOf, text, ticked } from '#page/parse.ts';
import { fieldLabels as labels } from './messages.ts';
import { choices, type Proposals, type VotingCommand } from './vocabulary.ts';

const meeting = '/meetings/:meeting';
const proposal = `${meeting}/proposals/:proposal`;
const from = (params: Readonly<Record<string, string>>) => `/meetings/${params.meeting}`;
const to = (command: VotingCommand) => `/meetings/${command.meeting}`;
const named = ({ params }: Said<unknown>) => ({ meeting: params.meeting ?? '', proposal: params.proposal ?? '' });

/** `proposals` reads the proposals of a meeting, for the next number. */
export function votingActs(
  proposals: (group: string, meeting: string) => Promise<Proposals>,
): readonly ActRoute<VotingCommand>[] {
  return [
    actRoute({
      path: `${meeting}/proposals`,
      type: 'draftProposal',
      labels,
      from,
      to,
      keeps: true,
      fields: z.object({ item: line(), text: text(), addressee: lineOrNothing() }),
      command: async (said): Promise<VotingCommand> => {
        const { meeting } = named(said);
        const { size } = await proposals(said.group, meeting);
        return {
          type: 'draftProposal',
          meeting,
          proposal: String(size + 1),
          item: said.fields.item,
          text: said.wording('text', said.fields.text),
          addressee: said.fields.addressee,
        };
      },
    }),
    act('withdrawal', 'withdrawProposal', z.object({}), (said) => ({ type: 'withdrawProposal', ...named(said) })),
    act('vote', 'openVote', z.object({}), (said) => ({ type: 'openVote', ...named(said) })),
    act('ballots', 'castBallot', z.object({ choice: oneOf(choices) }), (said) => ({
      type: 'castBallot',
      ...named(said),
      ...said.fields,
    })),
    act('closing', 'closeVote', z.object({ withoutHead: ticked() }), (said) => ({
      type: 'closeVote',
      ...named(said),
      ...said.fields,
    })),
  ];
}

function act<Fields>(
  noun: string,
  type: VotingCommand['type'],
  fields: z.ZodType<Fields>,
  command: (said: Said<Fields>) => VotingCommand,
): ActRoute<VotingCommand> {
  return actRoute({ path: `${proposal}/${noun}`, type, labels, from, to, fields, command });
}
