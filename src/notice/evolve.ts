import type { Entry } from '#journal/vocabulary.ts';
import { adjournmentOf } from '#meetings/agreed-day.ts';
import type { Meeting, MeetingAct } from '#meetings/vocabulary.ts';
import type { Notice, NoticeAct, Telling } from './vocabulary.ts';

export const noNotice = (): Notice => ({
  replies: new Map(),
  reasons: new Map(),
  tellings: [],
  remindedAt: undefined,
});

export function isNoticeAct(entry: Entry): entry is Entry & NoticeAct {
  return Object.hasOwn(folds, entry.type);
}

/** Acts of which those who were invited may have to be told. */
export const isTold = ({ type }: Pick<Entry, 'type'>): boolean => Object.hasOwn(heard, type) || type === 'ReminderSent';

/**
 * Folds one act of the stream `meeting/<id>`; changes `notice` in place. It is given the acts of the meeting too, with the
 * meeting as it stands after the act: what becomes of it is told to those who were invited.
 */
export function evolveNotice(notice: Notice, meeting: Meeting, entry: Entry): Notice {
  if (isNoticeAct(entry)) {
    const fold = folds[entry.type] as (notice: Notice, data: unknown, entry: Entry, meeting: Meeting) => void;
    fold(notice, entry.data, entry, meeting);
    return notice;
  }
  const fold = heard[entry.type as keyof typeof heard] as
    | ((notice: Notice, meeting: Meeting, data: unknown, entry: Entry) => void)
    | undefined;
  fold?.(notice, meeting, entry.data, entry);
  return notice;
}

type Data<Type extends NoticeAct['type']> = Extract<NoticeAct, { type: Type }>['data'];
type Folds = {
  readonly [Type in NoticeAct['type']]: (notice: Notice, data: Data<Type>, entry: Entry, meeting: Meeting) => void;
};

const folds: Folds = {
  ReplyGiven: ({ replies, reasons }, { person, answer, how }, { by, at }) => {
    replies.set(person, { answer, how, by, at });
    reasons.delete(person);
  },
  ReplyExplained: ({ reasons }, { person, reason }) => {
    reasons.set(person, reason);
  },
  ReminderSent: (notice, { persons }, entry, meeting) => {
    notice.remindedAt = entry.at;
    notice.tellings.push(telling('reminder', meeting, entry, { persons }));
  },
};

type MeetingData<Type extends MeetingAct['type']> = Extract<MeetingAct, { type: Type }>['data'];
type Heard = {
  readonly [Type in MeetingAct['type']]?: (
    notice: Notice,
    meeting: Meeting,
    data: MeetingData<Type>,
    entry: Entry,
  ) => void;
};

const heard: Heard = {
  NoticeSent: (notice, meeting, { members }, entry) => {
    notice.tellings.push(telling('notice', meeting, entry, { persons: members }));
  },
  MeetingChanged: (notice, meeting, _data, entry) => {
    notice.replies.clear();
    notice.reasons.clear();
    notice.remindedAt = undefined;
    tell(notice, telling('changed', meeting, entry));
  },
  MeetingCancelled: (notice, meeting, { reason }, entry) => {
    tell(notice, telling('cancelled', meeting, entry, { reason }));
  },
  MeetingAdjourned: (notice, meeting, { until, place, reason }, entry) => {
    const on = { on: until, place: place ?? meeting.place };
    tell(notice, telling('adjourned', meeting, entry, { ...on, reason }));
  },
  MeetingAgreed: (notice, meeting, _data, entry) => {
    const adjournment = adjournmentOf(meeting);
    if (!adjournment) return;
    const { until, place } = adjournment;
    tell(notice, telling('agreed', meeting, entry, { on: until, place: place ?? meeting.place }));
  },
  MeetingResumed: (notice, meeting, _data, entry) => {
    tell(notice, telling('resumed', meeting, entry, { on: entry.at }));
  },
};

/** Nobody hears of what nobody was invited to. */
function tell({ tellings }: Notice, of: Telling): void {
  if (tellings.length > 0) tellings.push(of);
}

function telling(kind: Telling['kind'], meeting: Meeting, entry: Entry, more: Partial<Telling> = {}): Telling {
  const { on, place, link, agenda, dateKey } = meeting;
  return {
    kind,
    position: entry.position,
    at: entry.at,
    on,
    place,
    link,
    agenda,
    reason: null,
    awaited: dateKey.state === 'awaited',
    revision: dateKey.revision,
    persons: [],
    ...more,
  };
}
