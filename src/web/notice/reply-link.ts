import { hashOf } from '#accounts/tokens.ts';
import type { Charter } from '#charter/vocabulary.ts';
import { compositionOf, groupOf, meetingOf } from '#group/states.ts';
import { readerAt } from '#group/things.ts';
import { readTexts } from '#journal/texts.ts';
import { revealed } from '#marking/revealed.ts';
import { thingOfMeeting } from '#marking/things.ts';
import { isMemberAt } from '#membership/composition.ts';
import { type KeptReplyLink, readReplyLink } from '#notice/store.ts';
import type { Reply } from '#notice/vocabulary.ts';
import type { House } from '../house.ts';
import { lookFor } from '../reading.ts';

/** Whether a link takes a reply now, and if not, why. */
export type LinkState = 'open' | 'used' | 'changed' | 'renewed' | 'begun' | 'cancelled';

export type FoundLink = {
  readonly hash: Buffer;
  readonly link: KeptReplyLink;
  readonly state: LinkState;
  readonly charter: Charter;
  /** Day and place of the meeting: nothing of its agenda. */
  readonly on: string;
  readonly place: string;
  readonly reply: Reply | undefined;
};

/**
 * What a link of a letter opens; undefined for every other, and for whoever is no member or may not read of the meeting any
 * more: to both it looks like a link that never was.
 */
export async function foundLink(house: House, token: string): Promise<FoundLink | undefined> {
  if (!/^[\w-]{43}$/.test(token)) return undefined;
  const hash = hashOf(token);
  const link = await readReplyLink(house.pool, hash);
  if (!link) return undefined;
  const { group, meeting: id, person } = link;
  const thing = thingOfMeeting(id);
  const states = await lookFor(house, group, [thing]);
  const charter = house.law.charterOf(groupOf(states));
  const now = house.clock().toISOString();
  const reads = readerAt(states, person, now);
  if (!charter || !reads.may(thing) || !isMemberAt(compositionOf(states), person, now)) return undefined;
  const { meeting, notice } = meetingOf(states, id);
  const texts = revealed(await readTexts(house.pool, group, [[thing, meeting.place]]), reads);
  const isOfThisDay = meeting.dateKey.revision === link.revision;
  return {
    hash,
    link,
    charter,
    state: stateOf(meeting, link, now),
    on: meeting.on,
    place: texts(meeting.place),
    reply: isOfThisDay ? notice.replies.get(person) : undefined,
  };
}

type Standing = Pick<ReturnType<typeof meetingOf>['meeting'], 'stage' | 'on' | 'dateKey'>;

function stateOf({ stage, on, dateKey }: Standing, { revision, usedAt }: KeptReplyLink, now: string): LinkState {
  if (stage === 'cancelled') return 'cancelled';
  if (stage !== 'noticed' && stage !== 'proposed') return 'begun';
  if (revision !== dateKey.revision) return 'changed';
  if (on <= now) return 'begun';
  if (usedAt) return 'used';
  return stage === 'proposed' ? 'renewed' : 'open';
}
