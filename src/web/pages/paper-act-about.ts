import { sendingName } from '#duties/words.ts';
import { meetingOfCommand, namedBy } from '#letters/on-paper.ts';
import type { PaperAct } from '#letters/vocabulary.ts';
import { meetingName } from '#meetings/words.ts';
import { planName } from '#plan/words.ts';
import { draftName, problemName } from '#problems/words.ts';
import { dueName } from '#reporting/words.ts';
import { capital } from '#text/alphabet.ts';
import { numbered } from '#text/numbers.ts';
import type { GroupView } from '../view.ts';

type About = Pick<GroupView, 'tongue' | 'names' | 'composition'>;

/** What an act on paper is about, in a line: the meeting, whose nomination or membership, the instrument's number. */
export function aboutPaperAct({ tongue, names, composition }: About, command: PaperAct['command']): string | undefined {
  const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
  const meeting = meetingOfCommand(command);
  if (meeting !== null) return capital(meetingName(meeting)[tongue], tongue);
  const ofBody = aboutBodyAct(tongue, names, command);
  if (ofBody !== undefined) return ofBody;
  const number = text(command.number);
  if (command.type === 'approveComposition') return number && numbered(number, tongue);
  const nominated = composition.nominations.get(text(command.nomination) ?? '');
  const person = nominated?.person ?? text(command.person);
  const body = nominated?.body ?? text(command.body);
  return person && [names.person(person)[tongue], body && names.body(body)[tongue]].filter(Boolean).join(', ');
}

/** `3 nömrəli göndəriş`, `Tədbirlər Planı № 1, Səhiyyə Nazirliyi, hesabat (son gün: 20 aprel 2026-cı il)`. */
function aboutBodyAct(tongue: GroupView['tongue'], names: GroupView['names'], command: PaperAct['command']) {
  const { sending, problem, draft, plan, body } = namedBy(command);
  const { due } = command;
  const parts = [
    sending && sendingName(sending),
    problem && problemName(problem),
    draft && draftName(draft),
    plan && planName(plan),
    plan && body && names.body(body),
    plan && typeof due === 'string' && dueName(due),
  ].flatMap((part) => (part ? [part[tongue]] : []));
  return parts.length > 0 ? capital(parts.join(', '), tongue) : undefined;
}
