import { meetingOf } from '#group/states.ts';
import { readerAt } from '#group/things.ts';
import { readTexts } from '#journal/texts.ts';
import { oneLine } from '#mail/address.ts';
import type { Letter } from '#mail/vocabulary.ts';
import { revealed, type Texts } from '#marking/revealed.ts';
import { thingOfItem, thingOfMeeting } from '#marking/things.ts';
import type { Audience } from '#marking/vocabulary.ts';
import { remoteCounts } from '#meetings/attendance.ts';
import { meantToEnd } from '#meetings/duration.ts';
import type { AgendaItem } from '#meetings/vocabulary.ts';
import { meetingWords } from '#meetings/words.ts';
import { calendarOf } from '#notice/calendar.ts';
import { noticeLetter } from '#notice/letter.ts';
import type { Telling } from '#notice/vocabulary.ts';
import type { ToWrite, Writing } from './writing.ts';

/**
 * One letter in the language of its reader. Of the agenda it names what every reader of the notice may read; an item that only
 * some may read is for those a line without a title, and for the others not there.
 */
export async function composed(
  writing: Writing,
  meeting: string,
  { at, to, occasion, recipients }: ToWrite,
  token: string | undefined,
): Promise<Letter> {
  const { house, group, states, charter, now, written } = writing;
  const { tellings } = meetingOf(states, meeting).notice;
  const telling = tellings[at] ?? unknown();
  const { kind, person } = to;
  const { address = '', tongue = 'az' } = written.get(person) ?? {};
  const reads = readerAt(states, person, now);
  const agenda = telling.agenda.filter(({ item }) => reads.may(thingOfItem(meeting, item)));
  const others = recipients
    .filter((each) => each.kind !== 'withdrawn')
    .map((each) => readerAt(states, each.person, now));
  const open = new Map<Audience, boolean>();
  const isOpenToAll = (audience: Audience) => {
    const answer = open.get(audience) ?? others.every(({ among }) => among(audience));
    open.set(audience, answer);
    return answer;
  };
  // Asked of the few audiences there are, not of each reader for each item: of 200 readers and 100 items that is a minute.
  const isForAll = ({ item }: AgendaItem) => reads.audiencesOf(thingOfItem(meeting, item)).every(isOpenToAll);
  const texts = revealed(
    await readTexts(house.pool, group, [
      [thingOfMeeting(meeting), telling.place],
      [thingOfMeeting(meeting), telling.link],
      ...agenda.map(({ item, title }) => [thingOfItem(meeting, item), title] as const),
    ]),
    reads,
  );
  const { origin, hostname } = house.publicUrl;
  const page = `${origin}/g/${group}/meetings/${meeting}`;
  const before = beforeThat(tellings, at);
  const file = calendarFor(telling, { kind, at, before, texts, agenda });
  const calendar =
    file &&
    calendarOf({
      ...file,
      uid: `meeting-${meeting}.${group}@${hostname}`,
      title: `${meetingWords.meeting[tongue]}: ${charter.title[tongue]}`,
      address: page,
      organizer: house.mailFrom ?? `vahid@${hostname}`,
      attendee: address || undefined,
    });
  const of = {
    ...{ kind, telling, before, zone: charter.timeZone, tongue, group: charter.title, page },
    place: texts(telling.place),
    link: remoteCounts(charter) ? texts(telling.link) : '',
    agenda: agenda.map((item) => (isForAll(item) ? oneLine(texts(item.title)) : undefined)),
    calendar: calendar !== undefined,
  };
  const reply = token && `${origin}/reply/${token}`;
  const shows = kind === 'notice' || kind === 'reminder' ? agenda : [];
  const things = [thingOfMeeting(meeting), ...shows.map(({ item }) => thingOfItem(meeting, item))];
  return {
    occasion,
    address,
    ...noticeLetter({ ...of, reply }),
    calendar,
    kept: { group, meeting, person, things, shown: noticeLetter({ ...of, reply: undefined }) },
  };
}

type Filing = {
  readonly kind: ToWrite['to']['kind'];
  readonly at: number;
  readonly before: string;
  readonly texts: Texts;
  readonly agenda: readonly AgendaItem[];
};

/** What a calendar is told; nothing where there is no hour, or nothing new. */
function calendarFor(telling: Telling, { kind, at, before, texts, agenda }: Filing) {
  const base = { sequence: at, writtenAt: telling.at, until: undefined, place: texts(telling.place) };
  if (kind === 'withdrawn') return { ...base, place: '', status: 'CANCELLED', from: before } as const;
  if (kind === 'cancelled') return { ...base, status: 'CANCELLED', from: telling.on ?? before } as const;
  if (kind === 'reminder' || kind === 'resumed' || telling.on === null) return undefined;
  const until = kind === 'notice' || kind === 'changed' ? meantToEnd(telling.on, agenda) : undefined;
  return { ...base, status: telling.awaited ? 'TENTATIVE' : 'CONFIRMED', from: telling.on, until } as const;
}

/** The hour that stood before this telling, or stands with the first one. */
const beforeThat = (tellings: readonly Telling[], at: number): string =>
  tellings.slice(0, at).findLast(({ on }) => on !== null)?.on ?? tellings[at]?.on ?? '';

const unknown = (): never => {
  throw new Error('a letter tells of an act that was not folded');
};
