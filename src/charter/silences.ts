import { readRules } from './read-rules.ts';
import type { Charter, Reading, Readings, Silence, SilenceId } from './vocabulary.ts';

/** Stands for the reading of a silence that nobody has read yet; the rules that rest on it are unknown. */
export const unread: Reading = {
  id: 'unread',
  title: { az: 'hələ oxunmayıb', en: 'not read yet', ru: 'пока не прочитано' },
};

/** The silence of that name; a charter without it is a bug of whoever asks. */
export function silence(charter: Charter, id: SilenceId): Silence {
  const found = charter.silences.find((each) => each.id === id);
  if (!found) throw new RangeError(`the charter ${charter.id} has no silence "${id}"`);
  return found;
}

/** The id of the reading in force. */
export const reading = (charter: Charter, id: SilenceId): string => silence(charter, id).reading.id;

export const hasReading = (charter: Charter, id: SilenceId, wanted: string): boolean =>
  charter.silences.some((each) => each.id === id && readingsOf(each).some((one) => one.id === wanted));

/** All readings of a silence, the one in force first. */
export const readingsOf = ({ reading, alternatives }: Silence): readonly Reading[] => [reading, ...alternatives];

/**
 * The charter with these silences read otherwise, its rules following. Throws a RangeError for a silence or a reading that the
 * charter does not have: ask `hasReading` first.
 */
export function withReadings(charter: Charter, readings: Readings): Charter {
  const changed = Object.entries(readings).filter(
    ([id, wanted]) => wanted !== undefined && reading(charter, id) !== wanted,
  );
  if (changed.length === 0) return charter;
  const silences = charter.silences.map((each) => readAs(each, readings[each.id]));
  const { rules, values } = charter.written;
  const answers = new Map(
    silences.flatMap(({ id, reading }) => {
      const known = values.get(id);
      return known?.has(reading.id) ? [[id, known.get(reading.id)]] : [];
    }),
  );
  const read = readRules(rules, answers, charter.from);
  if ('error' in read) throw read.error;
  return { ...charter, silences, rules: read.rules };
}

function readAs(silence: Silence, wanted: string | undefined): Silence {
  if (wanted === undefined) return silence;
  const chosen = readingsOf(silence).find(({ id }) => id === wanted);
  if (!chosen) throw new RangeError(`the silence "${silence.id}" has no reading "${wanted}"`);
  return { ...silence, reading: chosen, alternatives: readingsOf(silence).filter(({ id }) => id !== wanted) };
}
