import type { Child } from 'hono/jsx';
import type { Charter } from '#charter/vocabulary.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Section } from '#page/heading.tsx';
import type { LawState } from '#page/mark.tsx';
import { type QuarterCell, QuarterRibbon } from '#page/quarter-ribbon.tsx';
import { dayAndMonth, quarterDays, quarterOf, yearName } from '#text/dates.ts';
import { dateIn, daysBetween } from '#text/moments.ts';
import { counted } from '#text/numbers.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { pastInQuarters } from './past.ts';
import { isPressing, type Quarter, quartersOf } from './quarter.ts';
import type { MeetingRow } from './views.ts';
import type { MeetingId, Register } from './vocabulary.ts';
import { meetingWords } from './words.ts';

/** What the ribbon of a year is drawn from. `since` is the founding of the group, an instant. */
export type YearOfQuarters = {
  readonly charter: Charter;
  readonly tongue: Tongue;
  /** `/g/thb` */
  readonly base: string;
  readonly meetings: readonly MeetingRow[];
  /** Meetings from before the group was founded here. */
  readonly past: Register['past'];
  readonly year: number;
  readonly now: string;
  readonly since: string;
};

const day = { az: 'gün', en: ['day', 'days'], ru: ['день', 'дня', 'дней'] } as const;

const words = {
  quartersOf: (year: number): Sentence => ({
    az: `${yearName(year, 'az')}in rübləri`,
    en: `Quarters of ${year}`,
    ru: `Кварталы ${yearName(year, 'ru', 'года')}`,
  }),
  notHeld: { az: 'keçirilməyib', en: 'not held', ru: 'не состоялось' },
  takenOver: { az: 'təhvil alınıb', en: 'taken over', ru: 'принято' },
  missed: { az: 'çağırılmayıb', en: 'not called', ru: 'не созвано' },
  ahead: { az: 'qarşıdadır', en: 'ahead', ru: 'впереди' },
  daysLeft: (left: number): Sentence => ({
    az: left === 0 ? 'Bu gün rübün son günüdür.' : `Rübün sonuna ${counted(left, day, 'az')} qalıb.`,
    en: left === 0 ? 'Today is the last day of the quarter.' : `${counted(left, day, 'en')} to the end of the quarter.`,
    ru: left === 0 ? 'Сегодня последний день квартала.' : `До конца квартала: ${counted(left, day, 'ru')}.`,
  }),
  quarterMissed: {
    az: 'Bu rübdə iclas çağırılmayıb.',
    en: 'No meeting was called in this quarter.',
    ru: 'В этом квартале заседание не созвано.',
  },
} as const;

/** Colour and mark of a quarter: met once a meeting was called in it, awaited while time runs, refused when it ran out. */
export function quarterColour(quarter: Quarter): LawState {
  switch (quarter.state) {
    case 'held':
      return 'met';
    case 'not held':
      return quarter.satisfies ? 'met' : 'refused';
    case 'planned':
      return quarter.agreed ? 'met' : 'awaited';
    case 'at risk':
      return isPressing(quarter) ? 'awaited' : 'plain';
    case 'missed':
      return 'refused';
    case 'before':
    case 'ahead':
      return 'plain';
  }
}

function saysOf(quarter: Quarter, { tongue, charter, past }: YearOfQuarters): string {
  const date = (on: string) => dayAndMonth(dateIn(on, charter.timeZone), tongue);
  switch (quarter.state) {
    case 'held':
      return past.has(quarter.meeting) ? `${date(quarter.on)}, ${words.takenOver[tongue]}` : date(quarter.on);
    case 'planned':
      return date(quarter.on);
    case 'not held':
      return `${date(quarter.on)}, ${words.notHeld[tongue]}`;
    case 'at risk':
      return counted(quarter.daysLeft, day, tongue);
    case 'missed':
      return words.missed[tongue];
    case 'ahead':
      return words.ahead[tongue];
    case 'before':
      return '–';
  }
}

/** The four quarters of a year, with the duty to call a meeting in each in the margin. */
export function YearRibbon({ of, aside }: { of: YearOfQuarters; aside?: Child }) {
  const { charter, tongue, year, now } = of;
  const meetings = [...of.meetings, ...pastInQuarters(of.past, charter.timeZone)];
  const quarters = quartersOf(charter, meetings, year, now, of.since);
  const today = dateIn(now, charter.timeZone);
  const cells = quarters.map((quarter): QuarterCell => {
    const meeting = 'meeting' in quarter ? quarter.meeting : undefined;
    return {
      quarter: quarter.quarter,
      state: quarterColour(quarter),
      says: saysOf(quarter, of),
      href: meeting && hrefOf(of, meeting),
      current: Number(today.slice(0, 4)) === year && quarterOf(today) === quarter.quarter,
    };
  });
  return (
    <Block notes={<QuarterNote of={of} quarters={quarters} />}>
      <Section title={words.quartersOf(year)[tongue]} aside={aside} id="quarters">
        <QuarterRibbon tongue={tongue} quarters={cells} />
      </Section>
    </Block>
  );
}

/** One that was taken over has no page of a meeting, but that of its paper. */
function hrefOf({ base, past }: YearOfQuarters, meeting: MeetingId): string {
  const before = past.get(meeting);
  return before ? `${base}/history/${before.item}` : `${base}/meetings/${meeting}`;
}

/** How the duty of the quarter that runs stands; of another year, whether a quarter was missed. */
function QuarterNote({ of, quarters }: { of: YearOfQuarters; quarters: readonly Quarter[] }) {
  const { charter, tongue, year, now } = of;
  const today = dateIn(now, charter.timeZone);
  const running = Number(today.slice(0, 4)) === year ? quarters[quarterOf(today) - 1] : undefined;
  const missed = quarters.some(({ state }) => state === 'missed');
  const state = running ? quarterColour(running) : missed ? 'refused' : 'plain';
  return (
    <LawNote
      charter={charter}
      clause={charter.rules.cadence.clause}
      state={state === 'plain' && running?.state === 'at risk' ? 'awaited' : state}
      tongue={tongue}
      says={running ? runningSays(running, today)[tongue] : undefined}
      id="note-quarter"
    />
  );
}

/** `Rübün sonuna 26 gün qalıb.`, of the quarter in which the day `today` lies. */
export const daysLeftInQuarter = (today: string): Sentence =>
  words.daysLeft(daysBetween(today, quarterDays(Number(today.slice(0, 4)), quarterOf(today)).last));

function runningSays(quarter: Quarter, today: string): Sentence {
  const left = daysLeftInQuarter(today);
  switch (quarterColour(quarter)) {
    case 'met':
      return meetingWords.quarterSatisfied;
    case 'refused':
      return inEveryTongue((tongue) => `${words.quarterMissed[tongue]} ${left[tongue]}`);
    default:
      return left;
  }
}
