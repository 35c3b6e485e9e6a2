import type { CharterVersion } from '#group/vocabulary.ts';
import type { Person } from '#people/store.ts';
import type { BodyId } from '#people/vocabulary.ts';
import { dateName } from '#text/dates.ts';
import { addDays, dateIn } from '#text/moments.ts';
import { bodies, succession } from './bodies.ts';
import { comingDay, meetingDay, type Quarter, quarterAt, shifted, weekday, weekdayBefore } from './calendar.ts';
import { type ExtractPress, tellDeclined, tellExecution, tellSilence, tellTakingOn } from './duties.ts';
import { agendaAhead, heldWithTie, notHeld } from './later-meetings.ts';
import { draftProposal, type Presses, proposeMeeting, tellMeeting } from './meeting.ts';
import { heldFirst, heldSecond } from './meetings.ts';
import * as people from './people.ts';
import { tellAmendment, tellPlans } from './plan.ts';
import { tellHandingOver, tellProblems } from './problems.ts';
import {
  tellFirstReports,
  tellLatestReports,
  tellSchedule,
  tellSecondReports,
  tellThirdReports,
  tellYearly,
} from './reports.ts';
import type { Teller } from './teller.ts';
import type { Numbered } from './told.ts';
import { tellCalendars } from './working-days.ts';

export const group = 'demo';

/** The last act of the story: once it is told, nothing is told again. */
export const lastNomination = 'nomination-ombudsman';

type Story = Presses & {
  readonly pressExtract: ExtractPress;
  readonly charter: CharterVersion;
  readonly zone: string;
  /** Where the current quarter of the story lies; the history fills the four before it. */
  readonly present: Quarter;
  readonly now: string;
};

/** A year in four quarters: composition, meetings, one of them without quorum, one vote decided by the head; and today. */
export async function tellYear(teller: Teller, story: Story): Promise<void> {
  const quarters = [-4, -3, -2, -1].map((by) => shifted(story.present, by));
  const [first, second, third, fourth] = quarters as [Quarter, Quarter, Quarter, Quarter];
  const number = numbering();
  const meet = async (quarter: Quarter, meeting: typeof heldFirst) => {
    const told = meeting(number(quarter), meetingDay(quarter));
    await tellMeeting(teller, group, story, told);
    return told;
  };
  const { pressExtract } = story;
  await found(teller, story.charter, first);
  await tellCalendars(teller, first, story.present);
  await compose(teller, first);
  await tellPlans(teller, first);
  await tellSchedule(teller);
  const inFirst = await meet(first, heldFirst);
  await tellSilence(teller, group, pressExtract, inFirst, inFirst.day);
  await replaceRepresentative(teller, second);
  await tellFirstReports(teller, second);
  const inSecond = await meet(second, heldSecond);
  await tellTakingOn(teller, group, pressExtract, inSecond, inSecond.day);
  await standIn(teller, third);
  await tellSecondReports(teller, third);
  await tellAmendment(teller, group, first, third);
  await meet(third, notHeld);
  await tellExecution(teller);
  await tellProblems(teller, fourth);
  const inFourth = await meet(fourth, heldWithTie);
  await tellDeclined(teller, group, pressExtract, inFourth, inFourth.day);
  await tellThirdReports(teller, fourth);
  await tellToday(teller, story, number);
}

/** Meetings are numbered by year. */
function numbering() {
  const given = new Map<number, number>();
  return ({ year, quarter }: Quarter): Numbered => {
    const number = (given.get(year) ?? 0) + 1;
    given.set(year, number);
    return { meeting: `${year}-${number}`, protocol: String(number), quarter };
  };
}

async function found(teller: Teller, charter: CharterVersion, { first }: Quarter): Promise<void> {
  teller.at(weekday(addDays(first, 5)), '09:30');
  const founding = { type: 'foundGroup', demonstration: true, holding: 'office-1', ...charter } as const;
  await teller.tell(people.officer, founding, people.officer);
  await recordOffice(teller, 'office-2', 'secretariat', people.secondOfficer, '№ 118, 4 mart 2024');
  await recordOffice(teller, 'office-3', 'coordinator', people.coordinator, '№ 41, 19 yanvar 2024');
  await recordOffice(teller, 'office-4', 'head', people.head, '№ 77, 12 fevral 2024');
  for (const { body, kind, name, from, seat } of bodies) {
    await teller.tell(people.officer, { type: 'enterBody', body, kind, name, from });
    if (seat) await teller.tell(people.officer, { type: 'giveSeat', body, seat });
  }
  await teller.tell(people.officer, { type: 'succeedBody', ...succession });
}

async function recordOffice(
  teller: Teller,
  holding: string,
  office: 'secretariat' | 'coordinator' | 'head' | 'nominatingAuthority',
  person: Person,
  basis: string | null,
  { body = null, acting = false }: { body?: BodyId | null; acting?: boolean } = {},
): Promise<void> {
  const record = { type: 'recordOffice', holding, office, person: person.person, body, acting, basis } as const;
  await teller.tell(people.officer, record, person);
  // The second officer himself is recorded while nobody is there to confirm.
  if (office === 'coordinator' || office === 'head')
    await teller.tell(people.secondOfficer, { type: 'confirmOffice', holding });
}

/** The bodies nominate, and the Coordinator approves the composition as one instrument; one nomination goes back. */
async function compose(teller: Teller, { first }: Quarter): Promise<void> {
  const letters = weekday(addDays(first, 12));
  teller.at(weekday(addDays(first, 8)), '11:00');
  const leaders = people.delegations.map(({ body, leader }) => [body, leader] as const);
  const others = [
    ['court', people.courtLeader],
    ['ombudsman', people.ombudsmanLeader],
    ['ngo-2', people.shelterLeader],
  ] as const;
  for (const [body, leader] of [...leaders, ...others]) {
    await recordOffice(teller, `authority-${body}`, 'nominatingAuthority', leader, null, { body });
  }
  teller.at(letters, '10:05');
  for (const [index, { body, leader, representative }] of people.delegations.entries()) {
    await nominate(teller, body, leader, representative, `№ 1/${212 + 7 * index}, ${dateName(letters, 'az')}`);
    teller.wait(1500);
  }
  await nominate(teller, 'ngo-2', people.shelterLeader, people.shelterCandidate, null);
  const day = weekday(addDays(first, 17));
  teller.at(day, '12:15');
  await teller.tell(people.coordinator, (word) => ({
    type: 'returnNomination',
    nomination: 'nomination-aliyeva',
    reason: word('reason', 'Birliyin bu sahədə ixtisaslaşdığını təsdiq edən sənəd təqdim edilməyib.'),
  }));
  await teller.tell(people.coordinator, {
    type: 'approveComposition',
    number: '1-İQ',
    date: day,
    nominations: people.delegations.map(({ representative }) => `nomination-${representative.person}`),
    ends: [],
  });
}

const nominate = (teller: Teller, body: BodyId, by: Person, person: Person, letter: string | null) =>
  teller.tell(
    by,
    { type: 'nominate', nomination: `nomination-${person.person}`, body, person: person.person, letter },
    person,
  );

/** The labour ministry nominates another representative, and an amendment of the composition seats him. */
async function replaceRepresentative(teller: Teller, { first }: Quarter): Promise<void> {
  const letter = weekday(addDays(first, 8));
  const labour = people.delegations.find(({ body }) => body === 'labour');
  if (!labour) throw new Error('the labour ministry is not among the delegations');
  teller.at(letter, '15:45');
  await nominate(teller, 'labour', labour.leader, people.successor, `№ 4/31, ${dateName(letter, 'az')}`);
  const day = weekday(addDays(first, 14));
  teller.at(day, '17:20');
  const nominations = [`nomination-${people.successor.person}`];
  await teller.tell(people.coordinator, {
    type: 'approveComposition',
    number: '2-İQ',
    date: day,
    nominations,
    ends: [],
  });
}

/** While the chief is away, his deputy acts for him. */
async function standIn(teller: Teller, { first }: Quarter): Promise<void> {
  teller.at(weekday(addDays(first, 4)), '09:10');
  await recordOffice(teller, 'office-5', 'head', people.actingHead, '№ 203', { acting: true });
  teller.at(weekday(addDays(first, 18)), '09:05');
  await teller.tell(people.officer, { type: 'endOffice', holding: 'office-5' });
}

/** What waits today: two agreements of the Coordinator, and a nomination. */
async function tellToday(
  teller: Teller,
  { now, zone, present }: Story,
  number: ReturnType<typeof numbering>,
): Promise<void> {
  const today = dateIn(now, zone);
  const yesterday = weekdayBefore(today);
  const coming = comingDay(today);
  const { meeting, quarter } = number(quarterAt(teller.moment(coming, '10:00'), zone));
  const items = agendaAhead(quarter);
  await tellYearly(teller, yesterday);
  await tellLatestReports(teller, present);
  teller.at(yesterday, '11:20');
  await tellHandingOver(teller);
  teller.at(yesterday, '11:40');
  await proposeMeeting(teller, meeting, coming, items);
  teller.at(yesterday, '14:25');
  let proposal = 0;
  for (const [index, { vote }] of items.entries()) {
    if (!vote) continue;
    proposal += 1;
    await draftProposal(teller, meeting, String(proposal), String(index + 1), vote);
  }
  teller.at(yesterday, '16:50');
  const candidate = people.ombudsmanCandidate;
  const letter = `№ 7/118, ${dateName(yesterday, 'az')}`;
  const nomination = { nomination: lastNomination, body: 'ombudsman', person: candidate.person, letter };
  await teller.tell(people.ombudsmanLeader, { type: 'nominate', ...nomination }, candidate);
}
