import { z } from 'zod';
import { type ActRoute, actRoute, type Said, type Unfit } from '#page/act-route.ts';
import { line, lineOrNothing, many, text } from '#page/parse.ts';
import { isElection } from '#voting/names.ts';
import type { Proposals, SecretBox } from '#voting/vocabulary.ts';
import type { BallotBoxes } from './boxes.ts';
import { electionFields, electionWords } from './election-messages.ts';
import { secretFields, secretWords } from './messages.ts';
import { nameOfVote } from './outcome.ts';
import type { Spot } from './store.ts';
import type { SecretCommand } from './vocabulary.ts';

export type SecretMeans = {
  readonly boxes: BallotBoxes;
  /** Proposals and elections of a meeting, for the next number. */
  proposals(group: string, meeting: string): Promise<Proposals>;
  /** The box of the vote that is open there. */
  boxOf(spot: Spot): Promise<SecretBox | undefined>;
  /** What the group's charter says now. */
  abstentionAllowed(group: string): Promise<boolean>;
  /** Whether the command would be accepted now. */
  may(group: string, by: string, command: SecretCommand): Promise<boolean>;
};

const labels = { ...secretFields, ...electionFields };
const proposal = '/meetings/:meeting/proposals/:proposal';
const from = (params: Readonly<Record<string, string>>) => `/meetings/${params.meeting}?proposal=${params.proposal}`;
const to = (command: SecretCommand) => `/meetings/${command.meeting}?proposal=${command.proposal}`;
const of = ({ params }: Said<unknown>) => ({ meeting: params.meeting ?? '', proposal: params.proposal ?? '' });
const spotOf = (said: Said<unknown>): Spot => ({ group: said.group, ...of(said) });

/** The acts of a secret vote. Keys and ballots are handled here, at the edge: none of them is part of a command. */
export function secretActs(means: SecretMeans): readonly ActRoute<SecretCommand>[] {
  const { boxes, boxOf } = means;
  const emptied = (said: Said<unknown>, secret: SecretBox | undefined) => {
    said.after(async () => {
      // Sent again, it is answered as the first time, while another vote may be open there: that one's box stays.
      const isOver = secret && (await boxOf(spotOf(said)))?.publicKey !== secret.publicKey;
      // After the vote was closed it carries out what the first time did not come to.
      await (isOver ? boxes.empty(secret.publicKey) : boxes.tidy());
      return undefined;
    });
  };
  return [
    actRoute({
      path: '/meetings/:meeting/elections',
      type: 'proposeElection',
      labels,
      from: ({ meeting }, { item }) => `/meetings/${meeting}?item=${item}`,
      to,
      keeps: true,
      fields: z.object({ item: line(), text: text(2000), candidates: many() }),
      people: ({ candidates }) => candidates.map((person) => ['candidates', person]),
      command: async (said): Promise<SecretCommand> => {
        const { meeting } = of(said);
        const numbers = [...(await means.proposals(said.group, meeting)).keys()].filter(isElection);
        const { item, text, candidates } = said.fields;
        const named = { item, text: said.wording('text', text), candidates };
        return { type: 'proposeElection', meeting, proposal: `e${numbers.length + 1}`, ...named };
      },
    }),
    actRoute({
      path: `${proposal}/election-withdrawal`,
      type: 'withdrawElection',
      labels,
      from,
      to,
      fields: z.object({ reason: text(2000) }),
      command: (said): SecretCommand => ({
        type: 'withdrawElection',
        ...of(said),
        reason: said.wording('reason', said.fields.reason),
      }),
    }),
    actRoute({
      path: `${proposal}/secret-vote`,
      type: 'openSecretVote',
      labels,
      from,
      to,
      fields: z.object({ asked: lineOrNothing() }),
      people: ({ asked }) => [['asked', asked]],
      command: async (said): Promise<SecretCommand> => {
        const open = { type: 'openSecretVote', ...of(said), asked: said.fields.asked } as const;
        // No key is drawn for what would be refused, nor for what was accepted before.
        if (!(await means.may(said.group, said.by, { ...open, publicKey: 'to be drawn' })))
          return { ...open, publicKey: '' };
        return { ...open, publicKey: await boxes.drawKey() };
      },
    }),
    actRoute({
      path: `${proposal}/secret-ballots`,
      type: 'castSecretBallot',
      labels,
      from,
      to,
      fields: z.object({ vote: lineOrNothing() }),
      secrets: ['choice'],
      command: async (said): Promise<SecretCommand | Unfit> => {
        const choice = said.secrets?.choice;
        if (typeof choice !== 'string' || choice === '') return unfit(secretWords.choose);
        if (choice === 'abstain' && !(await means.abstentionAllowed(said.group)))
          return unfit(secretWords.noAbstention);
        const spot = spotOf(said);
        const secret = await boxOf(spot);
        const keyAtHand = secret !== undefined && (await boxes.hasKey(secret.publicKey));
        if (!keyAtHand) return { type: 'castSecretBallot', ...of(said), keyAtHand };
        // What was chosen in one round, or before the vote was annulled, is no choice in the next.
        const { vote } = said.fields;
        if (vote !== null && vote !== nameOfVote(spot, secret)) return unfit(secretWords.anotherVote);
        const sealed = boxes.seal(secret, spot, said.id, choice);
        const cast = { type: 'castSecretBallot', ...of(said), keyAtHand } as const;
        // Whoever may not cast one is told so, and learns nothing of what could have been chosen.
        if (!sealed)
          return (await means.may(said.group, said.by, cast))
            ? unfit(secret.candidates ? electionWords.choose : secretWords.choose)
            : cast;
        said.beside(sealed);
        return { type: 'castSecretBallot', ...of(said), keyAtHand };
      },
    }),
    actRoute({
      path: `${proposal}/secret-closing`,
      type: 'closeSecretVote',
      labels,
      from,
      to,
      fields: z.object({}),
      command: async (said): Promise<SecretCommand> => {
        const spot = spotOf(said);
        const secret = await boxOf(spot);
        emptied(said, secret);
        const opened = secret ? await boxes.open(secret, spot) : null;
        return { type: 'closeSecretVote', ...of(said), opened };
      },
    }),
    actRoute({
      path: `${proposal}/secret-annulment`,
      type: 'annulSecretVote',
      labels,
      from,
      to,
      fields: z.object({}),
      command: async (said): Promise<SecretCommand> => {
        const spot = spotOf(said);
        const secret = await boxOf(spot);
        emptied(said, secret);
        const keyAtHand = secret !== undefined && (await boxes.hasKey(secret.publicKey));
        const ballotsLost = secret !== undefined && (await boxes.lacks(secret, spot));
        return { type: 'annulSecretVote', ...of(said), keyAtHand, ballotsLost };
      },
    }),
  ];
}

const unfit = (sentence: Unfit['unfit'][number]['sentence']): Unfit => ({ unfit: [{ field: 'choice', sentence }] });
