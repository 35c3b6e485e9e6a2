import { meetingOfCommand } from '#letters/on-paper.ts';
import type { PaperAct } from '#letters/vocabulary.ts';
import { meetingName } from '#meetings/words.ts';
import { capital } from '#text/alphabet.ts';
import { numbered } from '#text/numbers.ts';
import type { GroupView } from '../view.ts';

type About = Pick<GroupView, 'tongue' | 'names' | 'composition'>;

/** What an act on paper is about, in a line: the meeting, whose nomination or membership, the instrument's number. */
export function aboutPaperAct({ tongue, names, composition }: About, command: PaperAct['command']): string | undefined {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const meeting = meetingOfCommand(command);
  if (meeting !== null) return capital(meetingName(meeting)[tongue], tongue);
  const number = text(command.number);
  if (command.type === 'approveComposition') return number && numbered(number, tongue);
  const nominated = composition.nominations.get(text(command.nomination) ?? '');
  const person = nominated?.person ?? text(command.person);
  const body = nominated?.body ?? text(command.body);
  return person && [names.person(person)[tongue], body && names.body(body)[tongue]].filter(Boolean).join(', ');
}
