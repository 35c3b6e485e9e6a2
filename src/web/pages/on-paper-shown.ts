import type { LetterRow } from '#letters/views.ts';
import type { LetterId, PaperAct } from '#letters/vocabulary.ts';
import type { Texts } from '#marking/revealed.ts';
import type { MatterShown } from '../on-paper/read-matter.ts';
import type { GroupView } from '../view.ts';
import type { PaperMatter } from './on-paper-matters.ts';

/** What the page of acts on paper is drawn from. */
export type OnPaperShown = {
  /** The view with the streams of everything that is asked about. */
  readonly view: GroupView;
  readonly paperActs: readonly PaperAct[];
  readonly matters: readonly PaperMatter[];
  /** The matter whose form is asked for. */
  readonly inHand: PaperMatter | undefined;
  /** What a body said by letter, whose form is asked for. */
  readonly ofBody: MatterShown | undefined;
  /** Letters that can bring an act, the latest first. */
  readonly letters: readonly LetterRow[];
  /** The letter that is at hand, if one was come from. */
  readonly atHand: LetterId | undefined;
  /** Persons who can sign in; everybody else acts on paper or not at all. */
  readonly withAccount: ReadonlySet<string>;
  readonly texts: Texts;
};

/** The text in that field of a command, if there is one: a reason, or what a body wrote. */
export function textIn(command: PaperAct['command'], field: string): { readonly ref: string } | undefined {
  const text = command[field];
  const isText = typeof text === 'object' && text !== null && 'ref' in text;
  return isText && typeof text.ref === 'string' ? { ref: text.ref } : undefined;
}

/** The reason within a command, if it is one that gives a reason. */
export const reasonOf = (command: PaperAct['command']): { readonly ref: string } | undefined =>
  textIn(command, 'reason');

/** The command by which the matter would be recorded. */
export const recording = ({ whose, command }: Pick<PaperMatter, 'whose' | 'command'>, letter: string) =>
  ({
    type: 'recordOnPaper',
    paperAct: '',
    person: whose,
    letter,
    command: command as unknown as PaperAct['command'],
  }) as const;
