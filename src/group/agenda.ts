import { decideBook } from '#agenda/book-rules.ts';
import { decidePack } from '#agenda/pack-rules.ts';
import { decideItemPaper } from '#agenda/paper-rules.ts';
import { isBookCommand } from '#agenda/rules.ts';
import type { AgendaCommand } from '#agenda/vocabulary.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Context } from '#journal/vocabulary.ts';
import { thingOfPaper } from '#marking/things.ts';
import { withAnswer } from './problems.ts';
import { bookOf, compositionOf, meetingOf, type States } from './states.ts';
import { readerAt } from './things.ts';

/** What is suggested, kept or attached for an agenda, each on the streams of {@link streamsOfAgenda}. */
export function hearAgenda(charter: Charter, states: States, command: AgendaCommand, context: Context) {
  if (isBookCommand(command)) {
    const named = 'meeting' in command ? command.meeting : null;
    const meeting = named === null ? undefined : meetingOf(states, named).meeting;
    const decided = decideBook({ charter, book: bookOf(states), meeting }, command);
    return 'refused' in decided ? decided : withAnswer(charter, states, command, decided);
  }
  const composition = compositionOf(states);
  const reader = readerAt(states, context.by, context.at);
  const { meeting, papers, packs } = meetingOf(states, command.meeting);
  if (command.type === 'makePack')
    return decidePack({ charter, meeting, papers, packs, isNarrow: reader.isNarrow }, command);
  const reads = (paper: string) => reader.may(thingOfPaper(command.meeting, paper));
  return decideItemPaper({ charter, composition, meeting, papers, reads, context }, command);
}

export function streamsOfAgenda(command: AgendaCommand): readonly string[] {
  const meeting = 'meeting' in command && command.meeting !== null ? [`meeting/${command.meeting}`] : [];
  if (!isBookCommand(command)) return meeting;
  const offered = 'draft' in command && typeof command.draft === 'string' ? [`draft/${command.draft}`] : [];
  return ['agenda', ...offered, ...meeting];
}
