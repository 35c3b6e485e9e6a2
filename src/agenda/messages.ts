import { itemPaperActs, itemPaperCommands, itemPaperRefusals } from './paper-messages.ts';

export const agendaRefusals = { ...itemPaperRefusals };
export const agendaActs = { ...itemPaperActs };
export const agendaCommands = { ...itemPaperCommands };
