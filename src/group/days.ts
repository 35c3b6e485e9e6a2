import { isDay, isInstant } from '#text/moments.ts';
import type { Command, Refusal } from './vocabulary.ts';

/** Fields that hold a day of the calendar, one or several, at whatever depth of a command. */
const days: ReadonlySet<string> = new Set([
  'answerBy',
  'by',
  'date',
  'due',
  'firstDay',
  'from',
  'holidays',
  'lastDay',
  'movedRestDays',
  'on',
  'until',
  'workedWeekends',
]);

/** A meeting begins, and goes on, at a minute: there they hold instants. */
const atAMinute: ReadonlySet<string> = new Set<Command['type']>(['adjournMeeting', 'changeMeeting', 'proposeMeeting']);

/**
 * No rule is asked about a day that no calendar has: rules count with days, sentences name them, and neither could. The door
 * has parsed what people type; this holds for whatever comes another way. A yearly schedule names its day without a year, and
 * its own rule looks at it; what is recorded on paper is looked at when it is heard as itself.
 */
export function noSuchDay(command: Command): Refusal | undefined {
  const isRight = atAMinute.has(command.type) ? isInstant : isDay;
  const wrong = textsOf(command, '').find(
    ([name, text]) => days.has(name) && !isRight(text) && !(name === 'by' && command.type === 'scheduleReports'),
  );
  return wrong && { refused: 'noSuchDay', clause: null, day: [...wrong[1]].slice(0, 30).join('') };
}

/** Every text in a command with the name of the field that holds it. */
function textsOf(value: unknown, name: string): readonly (readonly [name: string, text: string])[] {
  if (typeof value === 'string') return [[name, value]];
  if (Array.isArray(value)) return value.flatMap((each) => textsOf(each, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'command' ? [] : textsOf(inner, key)));
}
