import { z } from 'zod';
import { type Problem, parseJson, problemsOf } from '#charter/problems.ts';
import { bases, outcomes } from './tally-words.ts';

const whole = z.int().min(0).max(1_000_000);

/** A case of `cases.json`: a situation under a named charter, and what is expected of it. */
const situation = z.strictObject({
  case: z.string().min(1).meta({ description: 'What is true, in a sentence.' }),
  charter: z.string().min(1),
  note: z.string().exactOptional().meta({ description: 'Where the answer is known from.' }),
  readings: z.record(z.string(), z.string()).exactOptional(),
  members: whole.min(1).meta({ description: 'In office, the head included.' }),
  present: whole.meta({ description: 'Members present, the head included where present.' }),
  seats: whole.exactOptional(),
  votes: z
    .strictObject({ for: whole, against: whole, abstain: whole })
    .exactOptional()
    .meta({ description: "Ballots cast, the head's included." }),
  head: z.literal(['for', 'against', 'abstain', 'none', 'absent']).exactOptional(),
  recused: whole.exactOptional(),
  class: z.string().min(1).exactOptional(),
  round: z.literal([1, 2]).exactOptional(),
  expect: z
    .strictObject({
      quorate: z.boolean().exactOptional(),
      missing: whole.exactOptional(),
      outcome: z.literal([...outcomes]).exactOptional(),
      by: z.literal([...bases]).exactOptional(),
    })
    .refine((expect) => Object.keys(expect).length > 0, 'expects nothing'),
});

export type Situation = z.output<typeof situation>;

/** Reads a file of cases, or names everything that is wrong with it: `[3].votes.for`. */
export function parseCases(
  text: string,
): { readonly cases: readonly Situation[] } | { readonly problems: readonly Problem[] } {
  const json = parseJson(text);
  if ('problem' in json) return { problems: [json.problem] };
  const parsed = z.array(situation).min(1).safeParse(json.json);
  return parsed.success ? { cases: parsed.data } : { problems: problemsOf(parsed.error) };
}
