import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCharter } from '#charter/parse.ts';
import type { Charters } from '#group/charters.ts';
import { root } from '#root.ts';
import { charters } from './given.ts';

type File = {
  from: string;
  silences: { id: string }[];
  authority: Record<string, { offices: string[] }>;
  rules: Record<string, { from: string; value: unknown }> & {
    majority: { from: string; value: { thresholds: { need: string }[] } }[];
  };
};

const text = readFileSync(join(root, 'charters/az-working-group/2023-05-17/charter.json'), 'utf8');

/** A version of the Azerbaijani charter that nobody has adopted, as `rewrite` makes it, among those of the project. */
function version(rewrite: (file: File) => void): { readonly known: Charters; readonly hash: string } {
  const file = JSON.parse(text) as File;
  rewrite(file);
  const bytes = JSON.stringify(file);
  const parsed = parseCharter(bytes);
  if ('problems' in parsed) throw new Error(parsed.problems.map(({ sentence }) => sentence).join());
  const { id, from } = parsed.charter;
  const hash = createHash('sha256').update(bytes).digest('hex');
  return {
    known: new Map([...charters, [hash, { charter: id, from, hash, law: parsed.charter, superseded: false }]]),
    hash,
  };
}

/** Synthetic, in force from 1 February 2026: two thirds of the votes adopt, and a cast ballot stands by the text itself. */
export const stricter = version((file) => {
  file.from = '2026-02-01';
  for (const rule of Object.values(file.rules).flat()) rule.from = '2026-02-01';
  for (const { value } of file.rules.majority) {
    for (const threshold of value.thresholds) threshold.need = 'at least 2/3';
  }
  const { ballots } = file.rules;
  if (ballots) ballots.value = { ...Object(ballots.value), change: 'a cast ballot stands' };
  file.silences = file.silences.filter(({ id }) => id !== 'ballot-change');
});

/** Synthetic, in force from 1 February 2026: the Coordinator signs the protocol beside the head. */
export const twoSignatures = version((file) => {
  file.from = '2026-02-01';
  for (const rule of Object.values(file.rules).flat()) rule.from = '2026-02-01';
  const { protocol } = file.rules;
  if (protocol) protocol.value = { ...Object(protocol.value), signatures: ['head', 'coordinator'] };
  file.authority.signProtocol?.offices.push('coordinator');
});

/** Synthetic, in force from 1 February 2026: says nothing of how a person is elected, as earlier editions do. */
export const withoutElections = version((file) => {
  file.from = '2026-02-01';
  for (const rule of Object.values(file.rules).flat()) rule.from = '2026-02-01';
  delete file.rules.election;
  file.silences = file.silences.filter(({ id }) => id !== 'election');
});

/** Synthetic: asks for five days' notice, which the program does not keep yet. */
export const withNotice = version((file) => {
  if (file.rules.notice) file.rules.notice.value = { amount: 5, unit: 'days' };
});

export const adopt = (hash: string) =>
  ({ type: 'adoptCharter', charter: 'az-working-group', from: '2026-02-01', hash }) as const;
