import type { PaperAct } from '#letters/vocabulary.ts';
import type { PaperMatter } from '../pages/on-paper-matters.ts';

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
