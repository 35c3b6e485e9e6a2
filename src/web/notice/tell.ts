import { hashOf, newToken } from '#accounts/tokens.ts';
import { keepRounds, type Rounds } from '#clock/rounds.ts';
import { compositionOf, meetingOf } from '#group/states.ts';
import { listGroups } from '#group/views.ts';
import { listOccasions } from '#mail/store.ts';
import { patience } from '#mail/trying.ts';
import type { Letter } from '#mail/vocabulary.ts';
import { listMeetings, type MeetingRow } from '#meetings/views.ts';
import { isMemberAt } from '#membership/composition.ts';
import { isTold } from '#notice/evolve.ts';
import { type Recipient, recipientsOf } from '#notice/recipients.ts';
import { keepReplyLink } from '#notice/store.ts';
import type { Telling } from '#notice/vocabulary.ts';
import { composed } from './letters.ts';
import { inviteesOf, type Noticing, type ToWrite, type Writing, writingFor } from './writing.ts';

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
