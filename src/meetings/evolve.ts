import type { Entry } from '#journal/vocabulary.ts';
import { adjournmentFolds, leaveItem } from './adjournment-evolve.ts';
import { forgetPending, keepVersion, lateFolds, markVersion, numbered, putLate } from './agenda-evolve.ts';
import type { Key, Meeting, MeetingAct, MeetingId, Register } from './vocabulary.ts';

const unsetKey = (): Key => ({ revision: 0, state: 'unset', reason: undefined, at: undefined, onPaper: undefined });

export const unknownMeeting = (meeting: MeetingId): Meeting => ({
  meeting,
  stage: 'unknown',
  on: '',
  place: undefined,
  link: undefined,
  dateKey: unsetKey(),
  agendaKey: unsetKey(),
  advice: new Map(),
  agenda: [],
  agendas: new Map(),
  lateItems: new Map(),
  drafts: new Map(),
  lastItem: 0,
  noticedAt: undefined,
  itemInHand: undefined,
  itemTimes: [],
  openedAt: undefined,
  closedAt: undefined,
  chair: undefined,
  quorumAtOpening: undefined,
  cancelledFor: undefined,
  adjournments: [],
  follows: undefined,
  attendance: new Map(),
});

export const noRegister = (): Register => ({
  numbers: new Set(),
  past: new Map(),
  followed: new Map(),
  first: undefined,
});

export function evolveRegister(register: Register, entry: Entry): Register {
  const { type, data, at } = entry as Entry & MeetingAct;
  register.numbers.add(data.meeting);
  if (type === 'MeetingTakenOver') register.past.set(data.meeting, data);
  else register.first ??= at;
  const follows = type === 'MeetingRegistered' ? data.follows : undefined;
  if (follows !== undefined) register.followed.set(follows, [...(register.followed.get(follows) ?? []), data.meeting]);
  return register;
}

export function isMeetingAct(entry: Entry): entry is Entry & MeetingAct {
  return Object.hasOwn(folds, entry.type);
}

/** Folds one act of the stream `meeting/<id>`; changes `meeting` in place. */
export function evolveMeeting(meeting: Meeting, entry: Entry & MeetingAct): Meeting {
  const fold = folds[entry.type] as (meeting: Meeting, data: unknown, entry: Entry) => void;
  fold(meeting, entry.data, entry);
  return meeting;
}

type Data<Type extends MeetingAct['type']> = Extract<MeetingAct, { type: Type }>['data'];
type Folds = { readonly [Type in MeetingAct['type']]: (meeting: Meeting, data: Data<Type>, entry: Entry) => void };

const folds: Folds = {
  MeetingRegistered: () => {},
  MeetingTakenOver: () => {},
  MeetingProposed: (meeting, data, { at }) => {
    place(meeting, data, at);
    meeting.follows = data.follows;
  },
  MeetingChanged: (meeting, data, { at }) => {
    place(meeting, data, at);
    // Who came on the old date is not there on the new one.
    meeting.attendance.clear();
  },
  MeetingAgreed: (meeting, _data, entry) => answer(meeting.dateKey, 'agreed', entry),
  MeetingReturned: (meeting, { reason }, entry) => answer(meeting.dateKey, 'returned', entry, reason),
  AgendaSet: (meeting, { agenda }, { at }) => {
    meeting.agenda = agenda;
    numbered(meeting, agenda);
    ask(meeting, meeting.agendaKey, at);
    keepVersion(meeting, at);
    forgetPending(meeting);
  },
  AgendaAgreed: (meeting, _data, entry) => {
    answer(meeting.agendaKey, 'agreed', entry);
    markVersion(meeting, { answer: 'agreed' });
  },
  AgendaReturned: (meeting, { reason }, entry) => {
    answer(meeting.agendaKey, 'returned', entry, reason);
    markVersion(meeting, { answer: 'returned' });
  },
  ...lateFolds,
  ...adjournmentFolds,
  AdviceGiven: (meeting, { about, text, revision }, { at, by }) => {
    meeting.advice.set(about, { text, by, at, revision });
  },
  NoticeSent: (meeting, _data, { at }) => {
    meeting.stage = 'noticed';
    meeting.noticedAt = at;
    markVersion(meeting, { noticed: true });
  },
  MeetingCancelled: (meeting, { reason }, { at }) => {
    meeting.stage = 'cancelled';
    meeting.cancelledFor = reason;
    meeting.closedAt = at;
  },
  ArrivalRecorded: (meeting, { person, presence }, { at }) => {
    const stays = meeting.attendance.get(person);
    const stay = { from: at, until: undefined, presence };
    if (stays) stays.push(stay);
    else meeting.attendance.set(person, [stay]);
  },
  DepartureRecorded: (meeting, { person }, { at }) => {
    const stay = meeting.attendance.get(person)?.at(-1);
    if (stay) stay.until = at;
  },
  MeetingOpened: (meeting, { quorum }, { at, by }) => {
    meeting.stage = 'open';
    meeting.openedAt = at;
    meeting.chair = by;
    meeting.quorumAtOpening = quorum;
  },
  ItemTakenUp: (meeting, { item }, { at }) => {
    leaveItem(meeting, at);
    putLate(meeting, item);
    meeting.itemInHand = item;
    meeting.itemTimes.push({ item, from: at, until: undefined });
  },
  MeetingClosed: (meeting, _data, { at }) => {
    meeting.stage = 'held';
    meeting.closedAt = at;
    leaveItem(meeting, at);
    meeting.itemInHand = undefined;
  },
  MeetingNotHeld: (meeting, { quorum }, { at }) => {
    meeting.stage = 'not held';
    meeting.closedAt = at;
    meeting.quorumAtOpening = quorum;
  },
};

function place(meeting: Meeting, { on, place: where, link }: Data<'MeetingProposed'>, at: string): void {
  meeting.on = on;
  meeting.place = where;
  meeting.link = link ?? undefined;
  ask(meeting, meeting.dateKey, at);
}

/** A new date or agenda asks for its own agreement again, and a notice that went out no longer stands. */
function ask(meeting: Meeting, key: Key, at: string): void {
  key.revision += 1;
  turn(key, 'awaited', at);
  meeting.stage = 'proposed';
  meeting.noticedAt = undefined;
}

function turn(key: Key, state: Key['state'], at: string, reason?: Key['reason']): void {
  key.state = state;
  key.at = at;
  key.reason = reason;
  key.onPaper = undefined;
}

/** The Coordinator's answer, with how it came in if it was given on paper. */
function answer(key: Key, state: Key['state'], { at, onPaper }: Entry, reason?: Key['reason']): void {
  turn(key, state, at, reason);
  key.onPaper = onPaper;
}
