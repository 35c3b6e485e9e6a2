import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { canonical } from '#journal/canonical.ts';
import { follow, type Head, hashOf, noHead, read } from '#journal/chain.ts';
import { digestOf } from '#journal/wording.ts';
import { root } from '#root.ts';

const page = readFileSync(join(root, 'docs/journal-format.md'), 'utf8');
const examples = [...page.matchAll(/```entry\n(.*)\n```/g)].map(([, bytes]) => bytes ?? '');

it('the example in the description of the format is a chain with the hashes that it names', () => {
  expect(examples).toHaveLength(2);
  let head: Head = noHead;
  for (const bytes of examples) {
    const { position, stream } = read(bytes);
    const next = follow('example', head, { position, stream, bytes, hash: hashOf(bytes) });
    if (typeof next === 'string') throw new Error(`Entry ${position}: ${next}`);
    expect(page).toContain(next.hash);
    head = next;
  }
});

it('the bytes in the description are canonical', () => {
  for (const bytes of examples) expect(canonical({ ...read(bytes) })).toBe(bytes);
});

it('the wording in the description has the digest that entry 2 holds', () => {
  const { remark } = read(examples[1] ?? '').data;
  const text = /the text `([^`]+)`/.exec(page)?.[1] ?? '';
  const salt = /salt\n`([0-9a-f]{32})`/.exec(page)?.[1] ?? '';
  expect(remark).toEqual({ ref: 'w1', digest: digestOf(text, salt) });
});
