import { z } from 'zod';
import { type ActRoute, actRoute, type Said, type Unfit } from '#page/act-route.ts';
import { line } from '#page/parse.ts';
import { type Choice, choices, type SecretBox } from '#voting/vocabulary.ts';
import type { BallotBoxes } from './boxes.ts';
import { secretFields as labels, secretWords } from './messages.ts';
import type { Spot } from './store.ts';
import type { SecretCommand } from './vocabulary.ts';

export type SecretMeans = {
  readonly boxes: BallotBoxes;
  /** The box of the vote that is open there. */
  boxOf(spot: Spot): Promise<SecretBox | undefined>;
  /** What the group's charter says now. */
  abstentionAllowed(group: string): Promise<boolean>;
  /** Whether the command would be accepted now. */
  may(group: string, by: string, command: SecretCommand): Promise<boolean>;
};

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
      path: `${proposal}/secret-vote`,
      type: 'openSecretVote',
      labels,
      from,
      to,
      fields: z.object({ asked: line() }),
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
      fields: z.object({}),
      secrets: ['choice'],
      command: async (said): Promise<SecretCommand | Unfit> => {
        const choice = choiceOf(said.secrets?.choice);
        if (!choice) return unfit(secretWords.choose);
        if (choice === 'abstain' && !(await means.abstentionAllowed(said.group)))
          return unfit(secretWords.noAbstention);
        const spot = spotOf(said);
        const secret = await boxOf(spot);
        const keyAtHand = secret !== undefined && (await boxes.hasKey(secret.publicKey));
        if (keyAtHand) said.beside(boxes.seal(secret.publicKey, spot, said.id, choice));
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
        const secret = await boxOf(spotOf(said));
        emptied(said, secret);
        const keyAtHand = secret !== undefined && (await boxes.hasKey(secret.publicKey));
        return { type: 'annulSecretVote', ...of(said), keyAtHand };
      },
    }),
  ];
}

const choiceOf = (given: string | Uint8Array | undefined): Choice | undefined =>
  choices.find((choice) => choice === given);

const unfit = (sentence: Unfit['unfit'][number]['sentence']): Unfit => ({ unfit: [{ field: 'choice', sentence }] });
