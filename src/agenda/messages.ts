import { bookActs, bookCommands, bookRefusals } from './book-messages.ts';
import { itemPaperActs, itemPaperCommands, itemPaperRefusals } from './paper-messages.ts';

export const agendaRefusals = { ...itemPaperRefusals, ...bookRefusals };
export const agendaActs = { ...itemPaperActs, ...bookActs };
export const agendaCommands = { ...itemPaperCommands, ...bookCommands };
