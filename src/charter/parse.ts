import { z } from 'zod';
import { contradictions } from './contradictions.ts';
import { type Problem, parseJson, placeOf, problemsOf } from './problems.ts';
import { pointers, readRules } from './read-rules.ts';
import { frame } from './shape.ts';
import { unread } from './silences.ts';
import type { Charter } from './vocabulary.ts';

const frameShape = z.strictObject({ ...frame, rules: z.record(z.string(), z.unknown()) });
type Frame = z.output<typeof frameShape>;
type Silence = Frame['silences'][number];
type Reading = NonNullable<Silence['reading']>;

/** Reads a charter's file, or names everything that is wrong with it and where. */
export function parseCharter(text: string): { readonly charter: Charter } | { readonly problems: readonly Problem[] } {
  const json = parseJson(text);
  if ('problem' in json) return { problems: [json.problem] };
  const framed = frameShape.safeParse(json.json);
  if (!framed.success) return { problems: problemsOf(framed.error) };
  const unread = [...unknownSilences(framed.data), ...badReadings(framed.data)];
  const read = readRules(framed.data.rules, answersOf(framed.data.silences), framed.data.from);
  if ('error' in read || unread.length > 0) {
    return { problems: [...unread, ...('error' in read ? problemsOf(read.error, ['rules']) : [])] };
  }
  const charter = assemble(framed.data, read.rules);
  const problems = contradictions(charter);
  return problems.length > 0 ? { problems } : { charter };
}

/** The value that a reading puts into the rules: its own, or its id. */
const answerOf = (reading: Reading): unknown => reading.value ?? reading.id;

const answersOf = (silences: readonly Silence[]): ReadonlyMap<string, unknown> =>
  new Map(silences.flatMap(({ id, reading }) => (reading ? [[id, answerOf(reading)]] : [])));

function unknownSilences({ rules, silences }: Frame): readonly Problem[] {
  const known = new Set(silences.map(({ id }) => id));
  return pointers(rules, ['rules'])
    .filter(({ silence }) => !known.has(silence))
    .map(({ path, silence }) => ({ place: placeOf(path), sentence: `no silence is called "${silence}"` }));
}

/** Alternatives are read too, one at a time: what the group may choose must fit where it will stand. */
function badReadings({ rules, silences, from }: Frame): readonly Problem[] {
  const first = answersOf(silences);
  const fits = readRules(rules, first, from);
  if ('error' in fits) return [];
  return silences.flatMap((silence, index) =>
    silence.alternatives.flatMap((alternative, place) => {
      const read = readRules(rules, new Map([...first, [silence.id, answerOf(alternative)]]), from);
      if (!('error' in read)) return [];
      const there = placeOf(['silences', index, 'alternatives', place]);
      return problemsOf(read.error, ['rules']).map((problem) => ({
        place: there,
        sentence: `does not fit ${problem.place}: ${problem.sentence}`,
      }));
    }),
  );
}

function assemble(file: Frame, rules: Charter['rules']): Charter {
  const titled = ({ id, title }: Reading) => ({ id, title });
  const { id, from, title, instrument, timeZone, clauses, offices, authority } = file;
  const silences = file.silences.map((silence) => ({
    ...silence,
    reading: silence.reading ? titled(silence.reading) : unread,
    alternatives: silence.alternatives.map(titled),
  }));
  const values = new Map(
    file.silences.map((silence) => [
      silence.id,
      new Map(
        [...(silence.reading ? [silence.reading] : []), ...silence.alternatives].map((reading) => [
          reading.id,
          answerOf(reading),
        ]),
      ),
    ]),
  );
  const written = { rules: file.rules, values };
  return { id, from, title, instrument, timeZone, clauses, offices, authority, rules, silences, written };
}
