import { decideItemPaper } from '#agenda/paper-rules.ts';
import type { AgendaCommand } from '#agenda/vocabulary.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import { thingOfPaper } from '#marking/things.ts';
import { compositionOf, meetingOf, type States } from './states.ts';
import { readerAt } from './things.ts';

export function hearAgenda(charter: Charter, states: States, command: AgendaCommand, context: Context) {
  const composition = compositionOf(states);
  const reader = readerAt(states, context.by, context.at);
  const { meeting, papers } = meetingOf(states, command.meeting);
  const reads = (paper: string) => reader.may(thingOfPaper(command.meeting, paper));
  return decideItemPaper({ charter, composition, meeting, papers, reads, context }, command);
}
