import type { PaperCommand } from '#letters/vocabulary.ts';
import { problemRegisterOf, type States } from './states.ts';
import { asCommand, streamsOf } from './streams.ts';
import type { Command } from './vocabulary.ts';

/**
 * The command as it is heard: a problem that came by letter is given its number when it is confirmed, since others may have
 * been registered meanwhile. Where the stream of that number was not asked for, the command stays as it was recorded.
 */
export function numberedNow(states: States, command: Command): Command {
  if (command.type !== 'registerProblem') return command;
  const problem = nextProblem(states);
  return states.has(`problem/${problem}`) ? { ...command, problem } : command;
}

const nextProblem = (states: States): string => String(problemRegisterOf(states).problems.size + 1);

/** The streams in which what was recorded is decided. Of a problem also those of the number that is the next now. */
export const streamsOnPaper = (states: States, command: PaperCommand): readonly string[] => [
  ...streamsOf(asCommand(command)),
  ...(command.type === 'registerProblem' ? [`problem/${nextProblem(states)}`] : []),
];
