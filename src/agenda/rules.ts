import type { AgendaCommand, BookCommand } from './vocabulary.ts';

const ofBook: Readonly<Record<BookCommand['type'], true>> = {
  suggestItem: true,
  takeUpSuggestion: true,
  declineSuggestion: true,
  keepTemplate: true,
  endTemplate: true,
};

const ofRoom: Readonly<Record<AgendaCommand['type'], true>> = {
  ...ofBook,
  attachPaper: true,
  removePaper: true,
  makePack: true,
};

type Typed = { readonly type: string };

export const isAgendaCommand = <Command extends Typed>(command: Command): command is Extract<Command, AgendaCommand> =>
  Object.hasOwn(ofRoom, command.type);

/** Those about what members suggest and about templates: they are decided on the stream `agenda`. */
export const isBookCommand = <Command extends Typed>(command: Command): command is Extract<Command, BookCommand> =>
  Object.hasOwn(ofBook, command.type);
