import type { Entry } from '#journal/vocabulary.ts';
import type { AgendaItem, AgendaVersion, LateItem, Meeting, MeetingAct } from './vocabulary.ts';

type Late = Extract<MeetingAct['type'], `LateItem${string}`>;
type Data<Type extends MeetingAct['type']> = Extract<MeetingAct, { type: Type }>['data'];

/** Late items leave the key of the agenda, and the notice, as they are. */
export const lateFolds: {
  readonly [Type in Late]: (meeting: Meeting, data: Data<Type>, entry: Entry) => void;
} = {
  LateItemAdded: (meeting, { meeting: _meeting, ...late }, { by, at }) => {
    meeting.lateItems.set(late.item, { ...late, by, at, state: 'awaited', reason: undefined, answered: undefined });
    numbered(meeting, [late]);
  },
  LateItemAgreed: (meeting, { item }, entry) => {
    settle(meeting, item, 'agreed', entry);
    putOnAgenda(meeting, item);
  },
  LateItemReturned: (meeting, { item, reason }, entry) => settle(meeting, item, 'returned', entry, reason),
  LateItemObjected: (meeting, { item }, entry) => settle(meeting, item, 'objected', entry),
};

function settle(
  meeting: Meeting,
  item: string,
  state: LateItem['state'],
  { by, at }: Entry,
  reason?: LateItem['reason'],
) {
  const late = meeting.lateItems.get(item);
  if (late) Object.assign(late, { state, reason, answered: { by, at } });
}

/** One to which nobody present objected comes onto the agenda by being taken up. */
export function putLate(meeting: Meeting, item: string): void {
  const late = meeting.lateItems.get(item);
  if (late?.state !== 'awaited') return;
  late.state = 'taken up';
  putOnAgenda(meeting, item);
}

function putOnAgenda(meeting: Meeting, item: string): void {
  const late = meeting.lateItems.get(item);
  if (!late) return;
  const { title, kind, rapporteur, minutes } = late;
  meeting.agenda = [
    ...meeting.agenda,
    { item, title, kind, rapporteur, ...(minutes === undefined ? {} : { minutes }) },
  ];
  markVersion(meeting, { agenda: meeting.agenda });
}

/** An agenda set anew is whole: what was to come onto the old one and is not on it waits for nobody any more. */
export function forgetPending(meeting: Meeting): void {
  for (const [item, { state }] of meeting.lateItems) if (state === 'awaited') meeting.lateItems.delete(item);
}

export function keepVersion(meeting: Meeting, at: string): void {
  const { agenda } = meeting;
  const { revision } = meeting.agendaKey;
  meeting.agendas.set(revision, { revision, at, agenda, answer: 'awaited', noticed: false });
}

export function markVersion(meeting: Meeting, change: Partial<AgendaVersion>): void {
  const version = meeting.agendas.get(meeting.agendaKey.revision);
  if (version) Object.assign(version, change);
}

export function numbered(meeting: Meeting, items: readonly Pick<AgendaItem, 'item' | 'draft'>[]): void {
  for (const { item, draft } of items) if (draft) meeting.drafts.set(item, draft);
  meeting.lastItem = Math.max(meeting.lastItem, ...items.map(({ item }) => Number(item)).filter(Number.isSafeInteger));
}
