import type { ClauseId } from '#charter/vocabulary.ts';
import type { SecretAct, SecretCommand } from './vocabulary.ts';

/** One act that follows from a command about a secret vote, in the stream of its meeting. */
export const secretAct = <Type extends SecretAct['type']>(
  { meeting, proposal }: SecretCommand,
  type: Type,
  clause: ClauseId | null,
  data: Omit<Extract<SecretAct, { type: Type }>['data'], 'meeting' | 'proposal'>,
) =>
  [
    { type, version: 1, stream: `meeting/${meeting}`, clause, data: { meeting, proposal, ...data } },
  ] as unknown as readonly SecretAct[];
