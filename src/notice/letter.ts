import { officialMoment } from '#text/dates.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { type LetterKind, says, subjects, letterWords as words } from './letter-words.ts';
import type { Telling } from './vocabulary.ts';

/** One letter about a meeting, with its texts already opened for its reader. */
export type NoticeLetter = {
  readonly kind: LetterKind;
  readonly telling: Pick<Telling, 'on' | 'awaited'>;
  /** When the meeting was to begin by what its reader was told before: all that a withdrawn invitation may say. */
  readonly before: string;
  readonly zone: string;
  readonly tongue: Tongue;
  /** The group as its charter calls it. */
  readonly group: Sentence;
  readonly place: string;
  /** Empty where there is none, or where presence by video does not count. */
  readonly link: string;
  /** What the reader may read of the agenda; undefined stands for a title that not every reader of the notice may read. */
  readonly agenda: readonly (string | undefined)[];
  /** Address of the meeting's page. */
  readonly page: string;
  /** Address at which the reader replies without signing in. */
  readonly reply: string | undefined;
  readonly calendar: boolean;
};

export function noticeLetter(of: NoticeLetter): { readonly subject: string; readonly body: string } {
  const { kind, tongue, zone, group, telling, before } = of;
  const day = momentOf(kind === 'withdrawn' ? before : (telling.on ?? before), zone, tongue);
  const parts = [
    group[tongue],
    says[kind][tongue],
    kind === 'withdrawn' ? `${words.when[tongue]}: ${day}` : facts(of).join('\n'),
    kind === 'notice' || kind === 'reminder' ? agendaLines(of) : '',
    of.reply ? `${words.reply[tongue]}:\n${of.reply}` : '',
    of.calendar ? words.calendar[tongue] : '',
    kind === 'withdrawn' ? '' : `${words.more[tongue]}:\n${of.page}`,
  ].filter(Boolean);
  const short = officialMoment(kind === 'withdrawn' ? before : (telling.on ?? before), zone, tongue);
  return { subject: `${subjects[kind][tongue]}: ${short}`, body: `${parts.join('\n\n')}\n` };
}

function facts({ kind, telling, before, zone, tongue, place, link }: NoticeLetter): readonly string[] {
  const label = kind === 'adjourned' || kind === 'agreed' || kind === 'resumed' ? words.goesOn : words.when;
  const when = telling.on === null ? words.noHour[tongue] : momentOf(telling.on, zone, tongue);
  const line = kind === 'cancelled' ? momentOf(before, zone, tongue) : when;
  return [
    `${label[tongue]}: ${line}`,
    ...(place ? [`${words.where[tongue]}: ${place}`] : []),
    ...(link && kind !== 'cancelled' ? [`${words.link[tongue]}: ${link}`] : []),
    ...(telling.awaited && kind !== 'cancelled' ? [words.awaited[tongue]] : []),
  ];
}

function agendaLines({ agenda, tongue }: NoticeLetter): string {
  if (agenda.length === 0) return '';
  const lines = agenda.map((title, at) => `${at + 1}. ${title ?? words.closedItem[tongue]}`);
  return [`${words.agenda[tongue]}:`, ...lines].join('\n');
}

/** `10 fevral 2026-cı il, saat 10:00 (Asia/Baku, UTC+04:00)`: whoever reads it elsewhere knows which clock is meant. */
export const momentOf = (instant: string, zone: string, tongue: Tongue): string =>
  `${officialMoment(instant, zone, tongue)} (${zone}, ${offset(instant, zone)})`;

function offset(instant: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' }).formatToParts(
    new Date(instant),
  );
  return (parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'UTC').replace('GMT', 'UTC');
}
