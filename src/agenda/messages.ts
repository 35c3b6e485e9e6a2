import { bookActs, bookCommands, bookRefusals } from './book-messages.ts';
import { packActs, packCommands, packRefusals } from './pack-messages.ts';
import { itemPaperActs, itemPaperCommands, itemPaperRefusals } from './paper-messages.ts';

export const agendaRefusals = { ...itemPaperRefusals, ...bookRefusals, ...packRefusals };
export const agendaActs = { ...itemPaperActs, ...bookActs, ...packActs };
export const agendaCommands = { ...itemPaperCommands, ...bookCommands, ...packCommands };
