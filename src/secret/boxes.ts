import type { Pool } from 'pg';
import type { Rows } from '#journal/vocabulary.ts';
import { choices, type DrawnBallot, type SecretBox } from '#voting/vocabulary.ts';
import { optionsOf } from './election.ts';
import type { BallotKeys } from './keys.ts';
import { drawKey, drawReceipt, type PlainBallot, SealBroken, seal, unseal } from './sealing.ts';
import { deleteSealedBallots, listBoxes, listVotes, readSealedBallots, rowsOf, type Spot } from './store.ts';

/** The box of the secret vote that is open there, if one is. */
export type BoxOf = (spot: Spot) => Promise<SecretBox | undefined>;

/** Ballot boxes: what is sealed lies in the store, what opens it does not. A box is known by its public key. */
export type BallotBoxes = {
  /** Draws the key of a new vote and keeps it; its public half. */
  drawKey(): Promise<string>;
  hasKey(publicKey: string): Promise<boolean>;
  /** The ballot as it lies beside the act of this command; undefined if the vote offers no such choice. */
  seal(secret: SecretBox, spot: Spot, command: string, choice: string): Rows | undefined;
  /** Ballots of those who voted, by receipt; null without the key. A ballot that cannot be opened is left out. */
  open(secret: SecretBox, spot: Spot): Promise<readonly DrawnBallot[] | null>;
  /** Whether a ballot is not there, or cannot be opened, of somebody who voted; false without the key, which tells nothing. */
  lacks(secret: SecretBox, spot: Spot): Promise<boolean>;
  /** The receipt of the ballot that this command cast; undefined without the key. */
  receiptOf(secret: SecretBox, spot: Spot, command: string): Promise<string | undefined>;
  /** After a vote: its key is destroyed and its sealed ballots are deleted. */
  empty(publicKey: string): Promise<void>;
  /** What a program that was stopped left of votes that are over. */
  tidy(): Promise<void>;
};

/** Milliseconds; more than any program needs from drawing a key to recording the vote that it is for. */
const fresh = 600_000;

export function ballotBoxes(pool: Pool, keys: BallotKeys, boxOf: BoxOf): BallotBoxes {
  const opened = async (secret: SecretBox, spot: Spot, commands: readonly string[]) => {
    const { publicKey } = secret;
    const options = offeredIn(secret);
    const key = await keys.find(publicKey);
    if (!key) return null;
    const sealed = await readSealedBallots(pool, publicKey);
    return commands.flatMap((command) => {
      const ballot = sealed.get(command);
      return ballot === undefined ? [] : unlessBroken(options, () => unseal(key, { ...spot, command }, ballot));
    });
  };

  return {
    async drawKey() {
      const key = drawKey();
      await keys.keep(key);
      return key.publicKey;
    },
    hasKey: async (publicKey) => (await keys.find(publicKey)) !== undefined,
    seal(secret, spot, command, choice) {
      const option = offeredIn(secret).indexOf(choice);
      if (option < 0) return undefined;
      const { publicKey } = secret;
      const sealed = seal(publicKey, { ...spot, command }, { option, receipt: drawReceipt() });
      return rowsOf(spot.group, command, publicKey, sealed);
    },
    async open(secret, spot) {
      const commands = [...secret.cast.values()].map(({ command }) => command);
      const ballots = await opened(secret, spot, commands);
      return ballots && [...ballots].sort((a, b) => (a.receipt < b.receipt ? -1 : 1));
    },
    async lacks(secret, spot) {
      const commands = [...secret.cast.values()].map(({ command }) => command);
      return ((await opened(secret, spot, commands))?.length ?? commands.length) < commands.length;
    },
    receiptOf: async (secret, spot, command) => (await opened(secret, spot, [command]))?.[0]?.receipt,
    async empty(publicKey) {
      await keys.destroy(publicKey);
      await deleteSealedBallots(pool, publicKey);
    },
    async tidy() {
      // The boxes first: a vote that is opened meanwhile is then among those that are open.
      const [boxes, old] = [await listBoxes(pool), await keys.olderThan(fresh)];
      const open = await Promise.all((await listVotes(pool)).map(boxOf));
      const inUse = new Set(open.map((secret) => secret?.publicKey));
      for (const box of boxes) if (!inUse.has(box)) await deleteSealedBallots(pool, box);
      for (const publicKey of old) if (!inUse.has(publicKey)) await keys.destroy(publicKey);
    },
  };
}

/** Choices of a vote, in the order by which ballots name them. */
const offeredIn = ({ candidates }: SecretBox): readonly string[] => (candidates ? optionsOf(candidates) : choices);

function unlessBroken(options: readonly string[], read: () => PlainBallot): readonly DrawnBallot[] {
  try {
    const { option, receipt } = read();
    const choice = options[option];
    return choice === undefined ? [] : [{ receipt, choice }];
  } catch (error) {
    if (!(error instanceof SealBroken)) throw error;
    return [];
  }
}
