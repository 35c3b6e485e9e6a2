import { z } from 'zod';
import { type ActRoute, actRoute, type Said } from '#page/act-route.ts';
import { line, lineOrNothing, oneOf, text, ticked } from '#page/parse.ts';
import { amendmentActs, type DraftMeans } from './amendment-routes.ts';
import { draftsAmong } from './amendments.ts';
import { fieldLabels as labels } from './messages.ts';
import { choices, manners, type VotingCommand } from './vocabulary.ts';

const meeting = '/meetings/:meeting';
const proposal = `${meeting}/proposals/:proposal`;
const from = (params: Readonly<Record<string, string>>) => `/meetings/${params.meeting}`;
const to = (command: VotingCommand) => `/meetings/${command.meeting}`;
const named = ({ params }: Said<unknown>) => ({ meeting: params.meeting ?? '', proposal: params.proposal ?? '' });

/** `proposals` reads the proposals of a meeting, for the next number. */
export function votingActs(means: DraftMeans): readonly ActRoute<VotingCommand>[] {
  const { proposals } = means;
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
        const { length } = draftsAmong(await proposals(said.group, meeting));
        return {
          type: 'draftProposal',
          meeting,
          proposal: String(length + 1),
          item: said.fields.item,
          text: said.wording('text', said.fields.text),
          addressee: said.fields.addressee,
        };
      },
    }),
    act('withdrawal', 'withdrawProposal', z.object({}), (said) => ({ type: 'withdrawProposal', ...named(said) })),
    act('vote', 'openVote', z.object({ manner: oneOf(manners).default('screens') }), (said) => ({
      type: 'openVote',
      ...named(said),
      ...(said.fields.manner === 'hands' ? { manner: 'hands' as const } : {}),
    })),
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
    ...amendmentActs(means),
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
