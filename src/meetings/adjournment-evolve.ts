import type { Entry } from '#journal/vocabulary.ts';
import type { Meeting, MeetingAct } from './vocabulary.ts';

type Own = 'MeetingAdjourned' | 'MeetingResumed';
type Data<Type extends MeetingAct['type']> = Extract<MeetingAct, { type: Type }>['data'];

export const adjournmentFolds: {
  readonly [Type in Own]: (meeting: Meeting, data: Data<Type>, entry: Entry) => void;
} = {
  MeetingAdjourned: (meeting, { until, place, reason, otherDay, agreement }, { at }) => {
    const standing = meeting.stage === 'adjourned' ? meeting.adjournments.pop() : undefined;
    const agreed = standing?.agreedBefore ?? { ...meeting.dateKey };
    meeting.stage = 'adjourned';
    leaveItem(meeting, at);
    meeting.adjournments.push({
      at: standing?.at ?? at,
      until,
      place,
      reason,
      agreement: agreement !== 'not needed',
      agreedBefore: agreed,
      resumedAt: undefined,
    });
    if (otherDay) everybodyLeaves(meeting, at);
    if (agreement === 'needed') Object.assign(meeting.dateKey, asked(meeting.dateKey.revision + 1, at));
    if (agreement === 'not needed') Object.assign(meeting.dateKey, { ...agreed, revision: meeting.dateKey.revision });
  },
  MeetingResumed: (meeting, _data, { at }) => {
    const standing = meeting.adjournments.at(-1);
    if (standing) standing.resumedAt = at;
    meeting.stage = 'open';
    const { itemInHand } = meeting;
    if (itemInHand !== undefined) meeting.itemTimes.push({ item: itemInHand, from: at, until: undefined });
  },
};

export function leaveItem({ itemTimes }: Meeting, at: string): void {
  const last = itemTimes.at(-1);
  if (last) last.until ??= at;
}

/** On another day whoever comes is recorded anew. */
function everybodyLeaves({ attendance }: Meeting, at: string): void {
  for (const stays of attendance.values()) {
    const last = stays.at(-1);
    if (last) last.until ??= at;
  }
}

const asked = (revision: number, at: string) =>
  ({ revision, state: 'awaited', reason: undefined, at, onPaper: undefined }) as const;
