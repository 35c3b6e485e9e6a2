import type { AgendaCommand } from './vocabulary.ts';

const types: Readonly<Record<AgendaCommand['type'], true>> = {
  attachPaper: true,
  removePaper: true,
};

export const isAgendaCommand = <Command extends { readonly type: string }>(
  command: Command,
): command is Extract<Command, AgendaCommand> => Object.hasOwn(types, command.type);
