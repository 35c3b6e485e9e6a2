import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { root } from '#root.ts';
import { chartersFolder } from '../../test/charters.ts';
import { command as charter } from './charter.ts';
import type { Command } from './command.ts';
import { command as judge } from './judge.ts';

const folder = await mkdtemp(join(tmpdir(), 'vahid-cli-'));
afterAll(() => rm(folder, { recursive: true }));

async function run(command: Command, ...words: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const code = await command.run(words, { out: (line) => out.push(line), err: (line) => err.push(line) });
  return { code, out, err };
}

async function fileOf(name: string, text: string): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, text);
  return file;
}

const oneCase = { case: 'two of three', charter: 'az-working-group', members: 3, present: 2 };
const given = join(root, 'test', 'cases', 'lawfulness.json');

test('cases that match: one line each, the last line the count, exit 0', async () => {
  const { code, out } = await run(judge, given);
  expect(code).toBe(0);
  expect(out).toHaveLength(25);
  expect(out[6]).toMatch(
    /^ok \| tie, head for \| expected outcome: adopted, by: deciding vote \| actual outcome: adopted, by: deciding vote \| .*clause 3\.7/,
  );
  expect(out.at(-1)).toBe('24 of 24 cases match, 0 differ.');
});

test('a case that differs says so, exit 1', async () => {
  const file = await fileOf('differs.json', JSON.stringify([{ ...oneCase, expect: { quorate: false } }]));
  const { code, out } = await run(judge, file);
  expect(code).toBe(1);
  expect(out[0]).toMatch(/^DIFFERS \| two of three \| expected quorate: false \| actual quorate: true \|/);
  expect(out.at(-1)).toBe('0 of 1 cases match, 1 differ.');
});

test('full judgements as JSON', async () => {
  const { code, out } = await run(judge, given, '--json');
  const printed = JSON.parse(out.join('\n'));
  expect(code).toBe(0);
  expect(printed).toMatchObject({ cases: 24, matching: 24 });
  expect(printed.judgements[6]).toMatchObject({
    case: 'tie, head for',
    clauses: ['3.5', '3.6', '3.7'],
    tally: { reason: 'head voted for' },
  });
});

test('input that cannot be read names the file and the place, exit 2, and prints no judgement', async () => {
  const cannot = async (name: string, text: string) => run(judge, await fileOf(name, text));
  const broken = await cannot('broken.json', '[\n  {"case": }]');
  expect(broken).toEqual({
    code: 2,
    out: [],
    err: [`${join(folder, 'broken.json')}: line 2, column 12: this is not JSON`],
  });
  const stranger = await cannot(
    'stranger.json',
    JSON.stringify([{ ...oneCase, charter: 'moon', expect: { quorate: true } }]),
  );
  expect(stranger.err[0]).toMatch(
    /stranger\.json: \[0\]\.charter \("two of three"\): no charter is called "moon": az-working-group, /,
  );
  const impossible = await cannot(
    'impossible.json',
    JSON.stringify([{ ...oneCase, present: 4, expect: { quorate: true } }]),
  );
  expect(impossible.err[0]).toMatch(/impossible\.json: \[0\]\.present \("two of three"\): 4 present of 3 members$/);
  expect(impossible.code).toBe(2);
  expect((await run(judge, join(folder, 'nowhere.json'))).err[0]).toMatch(
    /nowhere\.json: the file: it cannot be opened$/,
  );
});

test('charters of another folder may be asked, and a folder without any is told', async () => {
  expect((await run(judge, given, '--charters', chartersFolder)).code).toBe(0);
  const none = await run(judge, given, '--charters', join(folder, 'none'));
  expect(none).toMatchObject({ code: 2, out: [] });
  expect(none.err[0]).toMatch(/none: the folder: it cannot be opened$/);
});

test('a command called wrongly shows how it is called', async () => {
  for (const words of [[], ['a', 'b'], ['--nothing']]) expect(await run(judge, ...words)).toMatchObject({ code: 2 });
  expect((await run(charter, 'examine')).err).toEqual(['Usage: vahid charter check DIR']);
});

test('a charter without gaps, exit 0; with gaps each is named, exit 1; broken, exit 2', async () => {
  expect(await run(charter, 'check', join(chartersFolder, 'az-working-group'))).toEqual({
    code: 0,
    out: [
      'az-working-group 2023-05-17, edition-1: no gaps',
      'az-working-group 2023-05-17, edition-2: no gaps',
      'az-working-group 2023-05-17, edition-3: no gaps',
      'az-working-group 2023-05-17, edition-4: no gaps',
      'az-working-group 2023-05-17: no gaps',
      '5 charters, 0 gaps in 0.',
    ],
    err: [],
  });
  const whc = await run(charter, 'check', join(chartersFolder, 'unesco-whc'));
  expect(whc.code).toBe(1);
  expect(whc.out[0]).toBe(
    'unesco-whc 2026-01-01: rules.quorum: unknown: the text that was read does not say; fill it in',
  );
  await fileOf('charter.json', '{"format": 2}');
  expect(await run(charter, 'check', folder)).toMatchObject({ code: 2, out: [] });
});

test('a text that says something else than the charter is a gap', async () => {
  const source = join(chartersFolder, 'qc-bar', '2026-01-01');
  await fileOf('charter.json', await readFile(join(source, 'charter.json'), 'utf8'));
  await fileOf('text.en.md', (await readFile(join(source, 'text.en.md'), 'utf8')).replace('more than half', 'a third'));
  expect((await run(charter, 'check', folder)).out[0]).toBe(
    'qc-bar 2026-01-01: text.en.md: clause 14 is not the gist in charter.json',
  );
});
