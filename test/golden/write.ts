import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { canonical } from '#journal/canonical.ts';
import type { Json, Wording } from '#journal/vocabulary.ts';
import { root } from '#root.ts';
import { words } from '../given.ts';
import { wholeLife } from './life.ts';

/**
 * Writes a golden journal for a new version of the acts: `npx tsx test/golden/write.ts journal-2.jsonl`. One that exists is
 * never written again: it stands for the journals that lie in the stores of those who run that version.
 */
const [name = ''] = process.argv.slice(2);
const { sealed } = wholeLife();
const group = sealed[0]?.entry.group ?? '';
const head = sealed.at(-1)?.hash ?? '';
const texts = new Map(sealed.flatMap(({ entry }) => wordingsIn(entry.data)).map(({ ref }) => [ref, ref.slice(2)]));
const lines = [
  canonical({ format: 'vahid-journal/1', group, head, length: sealed.length, wordings: true }),
  ...sealed.map(({ bytes, hash }) => `{"entry":${bytes},"hash":"${hash}"}`),
  ...[...texts].sort().map(([ref, body]) => canonical({ wording: { ref, salt: '0'.repeat(32), body } })),
];
writeFileSync(join(root, 'test/golden', name), `${lines.join('\n')}\n`, { flag: 'wx' });

/** The texts of these tests bear their own words in their reference (`words`). */
function wordingsIn(value: Json): readonly Wording[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('ref' in value && typeof value.ref === 'string') return [words(value.ref.slice(2))];
  return Object.values(value).flatMap(wordingsIn);
}
