import type { Command } from '#group/vocabulary.ts';
import type { LetterContent, PaperCommand } from '#letters/vocabulary.ts';
import { type Life, words } from './given.ts';
import { composed, meeting, paper, record } from './working-group.ts';

/** A letter received, with its scan, unless `change` says otherwise. */
export const registerLetter = (change: Partial<LetterContent> = {}): Extract<Command, { type: 'registerLetter' }> => ({
  type: 'registerLetter',
  direction: 'in',
  on: '2026-01-12',
  theirs: '11/204',
  body: 'health',
  correspondent: null,
  subject: words('agreement'),
  scan: paper,
  ...change,
});

/** That this person did this on paper, by the first letter received. */
export const recordOnPaper = (
  person: string,
  command: Command,
  letter = 'in-2026-1',
): Extract<Command, { type: 'recordOnPaper' }> => ({
  type: 'recordOnPaper',
  paperAct: 'p1',
  person,
  letter,
  command: command as unknown as PaperCommand,
});

export const confirmOnPaper = (
  about: readonly string[] = [`meeting/${meeting}`],
): Extract<Command, { type: 'confirmOnPaper' }> => ({
  type: 'confirmOnPaper',
  paperAct: 'p1',
  about,
});

export const returnOnPaper: Extract<Command, { type: 'returnOnPaper' }> = {
  type: 'returnOnPaper',
  paperAct: 'p1',
  reason: words('another page'),
};

/** The group with a second officer of the secretariat and one letter received. */
export function withLetter(life: Life = composed()): Life {
  life.done('secretary', record('secretariat', 'second'));
  life.done('secretary', registerLetter());
  return life;
}
