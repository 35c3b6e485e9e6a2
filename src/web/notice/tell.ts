import { hashOf, newToken } from '#accounts/tokens.ts';
import type { Written } from '#accounts/vocabulary.ts';
import type { Charter } from '#charter/vocabulary.ts';
import { keepRounds, type Rounds } from '#clock/rounds.ts';
import { compositionOf, groupOf, meetingOf, type States } from '#group/states.ts';
import { readerAt } from '#group/things.ts';
import { listGroups } from '#group/views.ts';
import { listOccasions } from '#mail/store.ts';
import { patience } from '#mail/trying.ts';
import type { Letter } from '#mail/vocabulary.ts';
import { thingOfMeeting } from '#marking/things.ts';
import { listMeetings, type MeetingRow } from '#meetings/views.ts';
import { holderAt, isMemberAt } from '#membership/composition.ts';
import { isTold } from '#notice/evolve.ts';
import { type Invitees, type Recipient, recipientsOf } from '#notice/recipients.ts';
import { keepReplyLink } from '#notice/store.ts';
import type { Telling } from '#notice/vocabulary.ts';
import type { House } from '../house.ts';
import { lookFor } from '../reading.ts';
import { composed } from './letters.ts';

export type Noticing = Pick<
  House,
  'pool' | 'clerk' | 'law' | 'accounts' | 'clock' | 'publicUrl' | 'post' | 'log' | 'mailFrom'
>;

const second = 1_000;

/** Writes the letters of meetings, made from the journal: soon after each act, and of what was missed at the start. */
export function keepNotices(house: Noticing): Pick<Rounds, 'stop'> {
  const rounds = keepRounds({
    look: (group) => tellNotices(house, group),
    groups: async () => (await listGroups(house.pool)).map(({ group }) => group),
    log: house.log,
    pace: { gathering: second, apart: 3 * second },
  });
  const quiet = house.clerk.onCommit((group, entries) => {
    if (entries.some(isTold)) rounds.heard(group);
  });
  return {
    stop() {
      quiet();
      return rounds.stop();
    },
  };
}

/** Everything known of a group when its letters are written. */
export type Writing = {
  readonly house: Noticing;
  readonly group: string;
  readonly states: States;
  readonly charter: Charter;
  readonly now: string;
  readonly written: ReadonlyMap<string, Written>;
};

/** Writes each letter that has not been written; done again, it writes none anew. */
export async function tellNotices(house: Noticing, group: string): Promise<void> {
  const rows = (await listMeetings(house.pool, group)).filter((row) => mayTell(row, house.clock()));
  if (rows.length === 0) return;
  const writing = await writingFor(
    house,
    group,
    rows.map(({ meeting }) => meeting),
  );
  if (!writing) return;
  for (const { meeting } of rows) await tellMeeting(writing, meeting);
}

export async function writingFor(
  house: Noticing,
  group: string,
  meetings: readonly string[],
): Promise<Writing | undefined> {
  const states = await lookFor(house, group, meetings.map(thingOfMeeting));
  const charter = house.law.charterOf(groupOf(states));
  if (!charter) return undefined;
  const written = new Map((await house.accounts.addressedIn(group)).map((to) => [to.person, to]));
  return { house, group, states, charter, now: house.clock().toISOString(), written };
}

/** What is older than a letter may wait is no news any more, and may have been forgotten in the outbox. */
const isFresh = (at: string, now: Date): boolean => Date.parse(at) > now.getTime() - patience;

const mayTell = ({ stage, on }: MeetingRow, now: Date): boolean =>
  stage === 'open' || stage === 'adjourned' || (stage !== 'held' && stage !== 'not held' && isFresh(on, now));

async function tellMeeting(writing: Writing, meeting: string): Promise<void> {
  const { house, group, states } = writing;
  const { tellings } = meetingOf(states, meeting).notice;
  const fresh = [...tellings.entries()].filter(([, { at }]) => isFresh(at, house.clock()));
  if (fresh.length === 0) return;
  const known = new Set(await listOccasions(house.pool, group, meeting));
  const wasTold = (person: string) => [...known].some((occasion) => occasion.endsWith(`/${person}`));
  for (const [at, telling] of fresh) {
    const recipients = recipientsOf(tellings, at, inviteesOf(writing, meeting));
    for (const to of recipients) {
      const occasion = occasionOf(group, meeting, telling, to);
      if (known.has(occasion) || (to.kind === 'withdrawn' && !wasTold(to.person))) continue;
      await house.post([await letterFor(writing, meeting, { at, to, occasion, recipients })]);
      known.add(occasion);
    }
  }
}

const occasionOf = (group: string, meeting: string, { position }: Telling, { kind, person }: Recipient): string =>
  `notice/${group}/${meeting}/${kind === 'withdrawn' ? kind : position}/${person}`;

export function inviteesOf({ states, now }: Writing, meeting: string): Invitees {
  const composition = compositionOf(states);
  const isAsked = (person: string) =>
    isMemberAt(composition, person, now) || holderAt(composition, 'coordinator', now) === person;
  return {
    isInvited: (person) => isAsked(person) && readerAt(states, person, now).may(thingOfMeeting(meeting)),
    coordinatorAt: (instant) => holderAt(composition, 'coordinator', instant),
  };
}

export type ToWrite = {
  /** Place of the telling among those of the meeting. */
  readonly at: number;
  readonly to: Recipient;
  readonly occasion: string;
  readonly recipients: readonly Recipient[];
};

/** The letter, with a link of its own for a member who may still answer: first the link is kept, then it is sent. */
export async function letterFor(writing: Writing, meeting: string, what: ToWrite): Promise<Letter> {
  const { house, group, states, now } = writing;
  const { kind, person } = what.to;
  const { stage, dateKey, on } = meetingOf(states, meeting).meeting;
  const asks = (kind === 'notice' || kind === 'reminder') && stage === 'noticed' && on > now;
  if (!asks || !isMemberAt(compositionOf(states), person, now)) return composed(writing, meeting, what, undefined);
  const token = newToken();
  const link = { group, meeting, person, revision: dateKey.revision };
  await keepReplyLink(house.pool, hashOf(token), link, house.clock());
  return composed(writing, meeting, what, token);
}
