import type { z } from 'zod';
import type { Said } from '#page/act-route.ts';
import { line, lineOrNothing, many, oneOf, text } from '#page/parse.ts';
import type { ProblemMeans } from './means.ts';
import { type Evidence, gravities, type Particulars } from './vocabulary.ts';

const places = [1, 2, 3] as const;

/** Files that one form brings. */
export const evidenceFields: readonly string[] = places.map((n) => `evidence${n}`);

/** What a problem is said to be, as the forms that register and correct it ask for it. */
export const particularFields = {
  title: line(300),
  what: text(20_000),
  gravity: oneOf(gravities),
  measures: lineOrNothing(500),
  concerns: many(),
  evidence1: lineOrNothing(64),
  called1: lineOrNothing(),
  evidence2: lineOrNothing(64),
  called2: lineOrNothing(),
  evidence3: lineOrNothing(64),
  called3: lineOrNothing(),
};

type Fields = { readonly [Name in keyof typeof particularFields]: z.output<(typeof particularFields)[Name]> };

export async function particularsOf(
  said: Pick<Said<Fields>, 'group' | 'fields' | 'wording'>,
  { measuresNamed, brought }: Pick<ProblemMeans, 'measuresNamed' | 'brought'>,
): Promise<Particulars> {
  const { group, fields, wording } = said;
  return {
    title: wording('title', fields.title),
    what: wording('what', fields.what),
    gravity: fields.gravity,
    measures: await measuresNamed(group, fields.measures),
    bodies: [...new Set(fields.concerns)],
    evidence: await evidenceOf(said, brought),
  };
}

/** Files as they were brought, each under the title that was given, or the number of its place. */
async function evidenceOf(
  { group, fields, wording }: Pick<Said<Fields>, 'group' | 'fields' | 'wording'>,
  brought: ProblemMeans['brought'],
): Promise<readonly Evidence[]> {
  const filed = await Promise.all(
    places.map(async (n): Promise<readonly Evidence[]> => {
      const hash = fields[`evidence${n}`];
      if (hash === null) return [];
      const file = await brought(group, hash);
      if (!file) throw new Error(`nobody brought ${hash} into ${group}`);
      const { kind, size } = file;
      return [{ title: wording(`called${n}`, fields[`called${n}`] ?? String(n)), hash, kind, size }];
    }),
  );
  return filed.flat();
}
