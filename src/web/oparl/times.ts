import { thingsOf } from '#group/things.ts';
import type { Entry } from '#journal/vocabulary.ts';
import type { Reader } from '#marking/reader.ts';
import { thingOfItem, thingOfMeeting, thingOfPaper } from '#marking/things.ts';
import type { Marks, Thing } from '#marking/vocabulary.ts';
import type { Stamp } from './objects.ts';

/** Bodies and persons are no things of marks; here they have keys like them. */
export const keyOfBody = (body: string): string => `body/${body}`;
export const keyOfPerson = (person: string): string => `person/${person}`;
export const keyOfGroup = 'group';

/** When a thing, a body or a person came to be and changed last; undefined if no act that may be read tells of it. */
export type Times = (key: string) => Stamp | undefined;

type Asked = {
  readonly entries: readonly Entry[];
  readonly marks: Marks;
  readonly reads: Pick<Reader, 'may' | 'ownMarks'>;
  /** The item on which a proposal is. */
  itemOf(meeting: string, proposal: string): string | undefined;
};

/**
 * Times from those acts alone that the reader may read: that something happened to what is closed to him must not show. A mark
 * that opens a thing changes it, or nobody would fetch it.
 */
export function timesOf({ entries, marks, reads, itemOf }: Asked): Times {
  const stamps = new Map<string, Stamp>();
  const touch = (key: string, at: string) => {
    const known = stamps.get(key);
    stamps.set(key, {
      created: known?.created ?? at,
      modified: known && known.modified > at ? known.modified : at,
    });
  };
  for (const entry of entries) for (const key of toldOf(entry, reads, itemOf)) touch(key, entry.at);
  for (const { thing, at } of marks.things.values()) {
    const [kind, meeting = ''] = thing.split('/');
    const whole = thingOfMeeting(meeting);
    if (kind === 'meeting' && reads.may(thing) && stamps.has(whole)) touch(whole, at);
  }
  return (key) => {
    const stamp = stamps.get(key);
    if (!stamp) return undefined;
    const marked = reads.ownMarks(key).map(({ at }) => at);
    return { created: stamp.created, modified: [stamp.modified, ...marked].sort().at(-1) ?? stamp.modified };
  };
}

function toldOf(entry: Entry, reads: Asked['reads'], itemOf: Asked['itemOf']): readonly string[] {
  const { stream, data } = entry;
  if (stream === 'group') return [keyOfGroup];
  if (stream === 'bodies') return typeof data.body === 'string' ? [keyOfBody(data.body), keyOfGroup] : [];
  if (stream === 'composition') return inComposition(entry);
  if (stream === 'history') return thingsOf(entry).filter(reads.may);
  if (!stream.startsWith('meeting/')) return [];
  const meeting = stream.slice('meeting/'.length);
  if (Array.isArray(data.agenda)) {
    const items = (data.agenda as readonly { readonly item: string }[]).map(({ item }) => thingOfItem(meeting, item));
    return [thingOfMeeting(meeting), ...items].filter(reads.may);
  }
  if (!thingsOf(entry).every(reads.may)) return [];
  return [thingOfMeeting(meeting), ...inMeeting(meeting, data, itemOf)];
}

function inMeeting(meeting: string, data: Entry['data'], itemOf: Asked['itemOf']): readonly Thing[] {
  const { item, paper, proposal } = data;
  const own = typeof item === 'string' ? item : typeof proposal === 'string' ? itemOf(meeting, proposal) : undefined;
  return [
    ...(own === undefined ? [] : [thingOfItem(meeting, own)]),
    ...(typeof paper === 'string' && typeof item === 'string' ? [thingOfPaper(meeting, paper)] : []),
  ];
}

/** Acts by which a membership or an office begins or ends; what still awaits another hand is none. */
const ofMemberships: readonly string[] = [
  'OfficeRecorded',
  'OfficeEnded',
  'CompositionApproved',
  'MembershipEnded',
  'MandateTakenOver',
];

function inComposition({ type, data }: Entry): readonly string[] {
  if (!ofMemberships.includes(type)) return [];
  const listed = [data.admitted, data.ended].flatMap((each) =>
    Array.isArray(each) ? (each as readonly { readonly person: string }[]) : [],
  );
  const people = [...(typeof data.person === 'string' ? [data.person] : []), ...listed.map(({ person }) => person)];
  return [...people.map(keyOfPerson), keyOfGroup];
}
