import type { Problem } from '#charter/problems.ts';
import { readingsOf, withReadings } from '#charter/silences.ts';
import type { Charter, ClauseId, Readings, Silence } from '#charter/vocabulary.ts';
import { type Quorum, quorumOf } from '#meetings/quorum.ts';
import { quorumSentence } from '#meetings/quorum-messages.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { impossible } from './impossible.ts';
import type { Situation } from './situation.ts';
import { tally } from './tally.ts';
import { tallySentence } from './tally-messages.ts';
import type { Tally } from './tally-words.ts';

/** What a case may expect, as it came out; a part that the charter does not settle is left out. */
export type Actual = Partial<Situation['expect']>;

export type Judgement = {
  readonly actual: Actual;
  readonly matches: boolean;
  readonly quorum: Quorum;
  readonly tally: Tally | undefined;
  readonly explanation: Sentence;
  readonly clauses: readonly ClauseId[];
};

/** Judges a situation under its charter, or says why it cannot be. A vote without quorum adopts nothing. */
export function judge(
  charter: Charter,
  situation: Situation,
): { readonly judgement: Judgement } | { readonly problems: readonly Problem[] } {
  const read = readAs(charter, situation.readings ?? {});
  if ('problems' in read) return read;
  const problems = impossible(read.charter, situation);
  if (problems.length > 0) return { problems };
  const { votes, head } = situation;
  const quorum = quorumOf(read.charter, {
    ...situation,
    chairPresent: head === undefined ? undefined : head !== 'absent',
  });
  const counted = votes && voteOf(read.charter, { ...situation, votes }, quorum);
  if (counted && !counted.known && counted.silent === 'head') {
    return { problems: [{ place: 'head', sentence: tallySentence(counted).en }] };
  }
  return { judgement: sum(situation, quorum, counted) };
}

type Voted = Situation & { readonly votes: NonNullable<Situation['votes']> };

/** In a case the vote is taken at the moment of the count, so that the quorum gates it whenever else the charter tests it. */
function voteOf(charter: Charter, situation: Voted, quorum: Quorum): Tally {
  const counted = tally(charter, situation);
  if (!quorum.known || quorum.quorate || !counted.known || counted.by === 'no quorum') return counted;
  const clauses = quorum.clause === null ? [] : [quorum.clause];
  return { ...counted, outcome: 'not adopted', by: 'no quorum', reason: 'no quorum', thresholds: [], clauses };
}

function sum({ expect }: Situation, quorum: Quorum, counted: Tally | undefined): Judgement {
  const actual: Actual = {
    ...(quorum.known ? { quorate: quorum.quorate, missing: quorum.missing } : {}),
    ...(counted?.known ? { outcome: counted.outcome, by: counted.by } : {}),
  };
  const names = ['quorate', 'missing', 'outcome', 'by'] as const;
  const matches = names.every((name) => expect[name] === undefined || expect[name] === actual[name]);
  return {
    actual,
    matches,
    quorum,
    tally: counted,
    explanation: explain(quorum, counted),
    clauses: cited(quorum, counted),
  };
}

function cited(quorum: Quorum, counted: Tally | undefined): readonly ClauseId[] {
  const ofTally = counted ? (counted.known ? counted.clauses : [counted.clause]) : [];
  return [...new Set([quorum.clause, ...ofTally].filter((clause) => clause !== null))];
}

const explain = (quorum: Quorum, counted: Tally | undefined): Sentence =>
  inEveryTongue((tongue) =>
    [quorumSentence(quorum), ...(counted ? [tallySentence(counted)] : [])].map((said) => said[tongue]).join(' '),
  );

/** The charter read as the case asks; a reading may be named by its id or in its English words. */
function readAs(
  charter: Charter,
  asked: Readonly<Record<string, string>>,
): { readonly charter: Charter } | { readonly problems: readonly Problem[] } {
  const found = Object.entries(asked).map(([id, wanted]) => {
    const silence = charter.silences.find((each) => each.id === id);
    return { id, wanted, silence, reading: silence && readingCalled(silence, wanted) };
  });
  const problems = found.flatMap(({ id, wanted, silence, reading }) => {
    if (reading !== undefined) return [];
    const sentence = silence
      ? `no reading is called "${wanted}": ${readingsOf(silence)
          .map((each) => each.id)
          .join(', ')}`
      : 'the charter has no such silence';
    return [{ place: `readings.${id}`, sentence }];
  });
  if (problems.length > 0) return { problems };
  const readings: Readings = Object.fromEntries(found.map(({ id, reading }) => [id, reading]));
  return { charter: withReadings(charter, readings) };
}

function readingCalled(silence: Silence, wanted: string): string | undefined {
  const plain = wanted.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
  return readingsOf(silence).find(({ id, title }) => id === plain || title.en === wanted)?.id;
}
