import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CharterUnreadable, loadCharters } from '#charter/load.ts';
import type { Problem } from '#charter/problems.ts';
import type { Charter } from '#charter/vocabulary.ts';
import { root } from '#root.ts';
import { type Judgement, judge } from '#voting/judge.ts';
import { parseCases, type Situation } from '#voting/situation.ts';
import type { Command, Console } from './command.ts';

type Judged = { readonly situation: Situation; readonly judgement: Judgement };

/** Judges a file of cases: exit 0 when all match, 1 when one differs, 2 when the file or a charter cannot be read. */
export const command: Command = {
  usage: 'judge CASES.json [--charters DIR] [--json]',
  about: 'judge cases under their charters, each against what it expects',
  async run(words, console) {
    const asked = parse(words);
    if (!asked) {
      console.err(`Usage: vahid ${command.usage}`);
      return 2;
    }
    try {
      const charters = await newest(asked.charters);
      const cases = await judgeFile(asked.file, charters);
      if ('problems' in cases) return refuse(asked.file, cases.problems, console);
      return asked.json ? printJson(cases.judged, console) : print(cases.judged, console);
    } catch (error) {
      if (!(error instanceof CharterUnreadable)) throw error;
      console.err(error.message);
      return 2;
    }
  },
};

function parse(words: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { charters: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return undefined;
    return { file, charters: values.charters ?? join(root, 'charters'), json: values.json };
  } catch {
    return undefined;
  }
}

/** Of each body the charter in force last. */
async function newest(folder: string): Promise<ReadonlyMap<string, Charter>> {
  const loaded = await loadCharters(folder);
  return new Map(loaded.map(({ id, charter }) => [id, charter]));
}

async function judgeFile(
  file: string,
  charters: ReadonlyMap<string, Charter>,
): Promise<{ readonly judged: readonly Judged[] } | { readonly problems: readonly Problem[] }> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return { problems: [{ place: 'the file', sentence: 'it cannot be opened' }] };
  const parsed = parseCases(text);
  if ('problems' in parsed) return parsed;
  const results = parsed.cases.map((situation, index) => judgeCase(situation, index, charters));
  const problems = results.flatMap((result) => ('problems' in result ? result.problems : []));
  return problems.length > 0
    ? { problems }
    : { judged: results.flatMap((result) => ('judgement' in result ? [result] : [])) };
}

function judgeCase(
  situation: Situation,
  index: number,
  charters: ReadonlyMap<string, Charter>,
): Judged | { readonly problems: readonly Problem[] } {
  const charter = charters.get(situation.charter);
  const at = (place: string) => `[${index}].${place} ("${situation.case}")`;
  if (!charter) {
    const sentence = `no charter is called "${situation.charter}": ${[...charters.keys()].join(', ')}`;
    return { problems: [{ place: at('charter'), sentence }] };
  }
  const result = judge(charter, situation);
  if ('judgement' in result) return { situation, judgement: result.judgement };
  return { problems: result.problems.map(({ place, sentence }) => ({ place: at(place), sentence })) };
}

function refuse(file: string, problems: readonly Problem[], console: Console): number {
  for (const { place, sentence } of problems) console.err(`${file}: ${place}: ${sentence}`);
  return 2;
}

function print(judged: readonly Judged[], console: Console): number {
  for (const { situation, judgement } of judged) {
    const { actual, matches, explanation } = judgement;
    const expected = told(situation.expect);
    const found = told(restTo(situation.expect, actual));
    console.out(
      `${matches ? 'ok' : 'DIFFERS'} | ${situation.case} | expected ${expected} | actual ${found} | ${explanation.en}`,
    );
  }
  console.out(counted(judged));
  return judged.every(({ judgement }) => judgement.matches) ? 0 : 1;
}

function printJson(judged: readonly Judged[], console: Console): number {
  const matching = judged.filter(({ judgement }) => judgement.matches).length;
  const judgements = judged.map(({ situation, judgement }) => ({ ...situation, ...judgement }));
  console.out(JSON.stringify({ judgements, cases: judged.length, matching }, null, 2));
  return matching === judged.length ? 0 : 1;
}

/** Of what came out, the parts that were expected; all of it, if one of those is not known. */
function restTo(expect: Situation['expect'], actual: Judgement['actual']): Judgement['actual'] {
  const kept = Object.entries(actual).filter(([name]) => Object.hasOwn(expect, name));
  return Object.fromEntries(kept);
}

const told = (answer: Judgement['actual']): string =>
  Object.entries(answer)
    .map(([name, value]) => `${name}: ${value}`)
    .join(', ') || 'not known';

function counted(judged: readonly Judged[]): string {
  const matching = judged.filter(({ judgement }) => judgement.matches).length;
  return `${matching} of ${judged.length} cases match, ${judged.length - matching} differ.`;
}
