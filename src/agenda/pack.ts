import type { Entry } from '#journal/vocabulary.ts';
import type { Reader } from '#marking/reader.ts';
import { thingOfItem, thingOfMeeting, thingOfPaper } from '#marking/things.ts';
import type { Thing } from '#marking/vocabulary.ts';
import type { AgendaItem, Meeting, MeetingId } from '#meetings/vocabulary.ts';
import type { Pack, PackAct, PackContents, PackedItem, Packs } from './pack-vocabulary.ts';
import { papersOf } from './papers.ts';
import type { Papers } from './vocabulary.ts';

/** What a pack would hold now. `isNarrow`: whether a thing is for fewer than the whole Group. */
export function contentsOf(meeting: Meeting, papers: Papers, isNarrow: (thing: Thing) => boolean): PackContents {
  const { meeting: id, on, place, agenda, agendaKey } = meeting;
  const isForAll = ({ item }: { readonly item: string }) => !isNarrow(thingOfItem(id, item));
  const isPacked = ({ paper }: { readonly paper: string }) => !isNarrow(thingOfPaper(id, paper));
  const packed = agenda.filter(isForAll).map((item): PackedItem => {
    const all = papersOf({ papers }, item.item).filter(isPacked);
    return { ...item, papers: all.map(({ paper, title, hash, kind, size }) => ({ paper, title, hash, kind, size })) };
  });
  return {
    on,
    place: place ?? null,
    revision: agendaKey.revision,
    agenda: packed,
    separately: {
      items: agenda.filter((item) => !isForAll(item)).map(({ item }) => item),
      papers: packed.flatMap(({ item }) =>
        papersOf({ papers }, item)
          .filter((paper) => !isPacked(paper))
          .map(({ paper }) => paper),
      ),
    },
  };
}

/** Everything that a pack tells of: only who may read all of it takes the pack. */
export const thingsOfPack = (meeting: MeetingId, { agenda }: Pick<PackContents, 'agenda'>): readonly Thing[] => [
  thingOfMeeting(meeting),
  ...agenda.flatMap(({ item, papers }) => [
    thingOfItem(meeting, item),
    ...papers.map(({ paper }) => thingOfPaper(meeting, paper)),
  ]),
];

const ofItem = ({ item, title, kind, rapporteur, minutes }: AgendaItem) => [
  item,
  title.digest,
  kind,
  rapporteur,
  minutes ?? null,
];
const ofPapers = ({ agenda }: PackContents) =>
  agenda.map(({ item, papers }) => [item, papers.map(({ paper, hash }) => [paper, hash])]);
const ofMeeting = ({ on, place }: PackContents) => [on, place?.digest ?? null];
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

export type Change = 'meeting' | 'agenda' | 'papers';

/** In what a pack is older than what would go into one now. */
export const changesSince = (pack: PackContents, now: PackContents): readonly Change[] => [
  ...(same(ofMeeting(pack), ofMeeting(now)) ? [] : (['meeting'] as const)),
  ...(same(pack.agenda.map(ofItem), now.agenda.map(ofItem)) ? [] : (['agenda'] as const)),
  ...(same(ofPapers(pack), ofPapers(now)) ? [] : (['papers'] as const)),
];

/** Whether a new pack would be the same as this one, in all that it says. */
export const isSamePack = (pack: PackContents, now: PackContents): boolean =>
  changesSince(pack, now).length === 0 && same(pack.separately, now.separately);

export const bytesOf = ({ agenda }: Pick<PackContents, 'agenda'>): number =>
  agenda.flatMap(({ papers }) => papers).reduce((sum, { size }) => sum + size, 0);

export const isPackAct = (entry: Pick<Entry, 'type'>): entry is Entry & PackAct => entry.type === 'PackMade';

/** Folds the making of a pack; changes `packs` in place. */
export function evolvePacks(packs: Packs, { data, by, at, position }: Entry & PackAct): Packs {
  const { meeting: _meeting, ...fixed } = data;
  return packs.set(data.pack, { ...fixed, by, at, position, closed: false });
}

/**
 * The packs as this reader may know them. Of one that holds what was closed to him since, only that it was made; to whom
 * the Group's papers were never open there is no such pack.
 */
export const seenPacks = (packs: Packs, meeting: MeetingId, reader: Reader): Packs =>
  new Map(
    [...packs].flatMap(([number, pack]): [string, Pack][] => {
      if (thingsOfPack(meeting, pack).every(reader.may)) return [[number, pack]];
      if (!reader.among({ for: 'group' })) return [];
      const nothing = { on: '', place: null, agenda: [], separately: { items: [], papers: [] } };
      return [[number, { ...pack, ...nothing, closed: true }]];
    }),
  );
