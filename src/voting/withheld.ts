import type { Entry } from '#journal/vocabulary.ts';
import { meetingName } from '#meetings/words.ts';
import { capital } from '#text/alphabet.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { proposalName } from './names.ts';

/** A vote that is open, by its meeting and proposal. */
export type OpenVote = { readonly meeting: string; readonly proposal: string };

const told: readonly string[] = ['BallotCast', 'HandsCounted'];

/**
 * A ballot, or a count of hands, of a vote that is still open: that it was cast shows, what it says shows at closing (silence
 * `ballot-openness`). Its bytes, and the id of its command, from which with the hash the choice could be tried out, stay
 * closed as well.
 */
export function isWithheld(entry: Pick<Entry, 'type' | 'data'>, open: readonly OpenVote[]): boolean {
  const { meeting, proposal } = entry.data;
  return told.includes(entry.type) && open.some((vote) => vote.meeting === meeting && vote.proposal === proposal);
}

/** What may be known of such a ballot. */
export function withheld(entry: Entry): Omit<Entry, 'command'> {
  const { command: _command, ...shown } = entry;
  const { meeting = null, proposal = null } = entry.data;
  return { ...shown, data: { meeting, proposal } };
}

/** `2026-3 nömrəli iclas: 2 nömrəli təklif üzrə səs verildi.` */
export function withheldSentence({ type, data }: Pick<Entry, 'type' | 'data'>): Sentence {
  const meeting = meetingName(String(data.meeting));
  const proposal = proposalName(String(data.proposal));
  if (type === 'HandsCounted')
    return {
      az: `${meeting.az}: ${proposal.az} üzrə qaldırılan əllər sayıldı.`,
      en: `${capital(meeting.en, 'en')}: hands were counted on ${proposal.en}.`,
      ru: `${capital(meeting.ru, 'ru')}: ${proposal.ru}, сосчитаны поднятые руки.`,
    };
  return {
    az: `${meeting.az}: ${proposal.az} üzrə səs verildi.`,
    en: `${capital(meeting.en, 'en')}: a ballot was cast on ${proposal.en}.`,
    ru: `${capital(meeting.ru, 'ru')}: ${proposal.ru}, подан голос.`,
  };
}
