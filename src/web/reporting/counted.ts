import { readHead } from '#journal/store.ts';
import * as acceptedRows from '#reporting/accepted-rows.ts';
import * as dueRows from '#reporting/due-rows.ts';
import * as measureRows from '#reporting/measure-rows.ts';
import * as summaries from '#reporting/summaries.ts';
import type { House } from '../house.ts';

type Read<Asked extends readonly unknown[], Answer> = (
  pool: House['pool'],
  group: string,
  ...asked: Asked
) => Promise<Answer>;

/** Answers that are kept of each question. */
const most = 100;

/**
 * Asks once while nothing happens in the group: rows change with the journal alone, and the day is part of what is asked. The
 * place is read first, so that an answer is never older than the place for which it is kept.
 */
export function whileNothingHappens<Asked extends readonly unknown[], Answer>(
  read: Read<Asked, Answer>,
): Read<Asked, Answer> {
  const known = new WeakMap<
    House['pool'],
    Map<string, { readonly position: number; readonly answer: Promise<Answer> }>
  >();
  return async (pool, group, ...asked) => {
    const { position } = await readHead(pool, group);
    const answers = known.get(pool) ?? new Map();
    known.set(pool, answers);
    const key = JSON.stringify([group, ...asked]);
    const found = answers.get(key);
    if (found?.position === position) return found.answer;
    const answer = read(pool, group, ...asked);
    answers.delete(key);
    const [oldest] = answers.keys();
    if (answers.size >= most && oldest !== undefined) answers.delete(oldest);
    answers.set(key, { position, answer });
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

export const countLateByBody = whileNothingHappens(summaries.countLateByBody);
export const countLateBySection = whileNothingHappens(summaries.countLateBySection);
export const countParts = whileNothingHappens(summaries.countParts);
export const readRecord = whileNothingHappens(summaries.readRecord);
export const readInvitations = whileNothingHappens(summaries.readInvitations);
export const countDues = whileNothingHappens(dueRows.countDues);
export const listMeasureFacts = whileNothingHappens(measureRows.listMeasureFacts);
export const listBegun = whileNothingHappens(measureRows.listBegun);
export const countByPeriod = whileNothingHappens(acceptedRows.countByPeriod);
export const countAccepted = whileNothingHappens(acceptedRows.countAccepted);
export const listAccepted = whileNothingHappens(acceptedRows.listAccepted);

const somePart = whileNothingHappens(dueRows.listDues);
/** One part of a list is kept, and what is open to somebody; a list of everything is not. */
export const listDues: typeof dueRows.listDues = (pool, group, filter, today) =>
  (filter.limit === undefined && filter.stands !== 'open' ? dueRows.listDues : somePart)(pool, group, filter, today);
