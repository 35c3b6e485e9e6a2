import type { AgendaItem, AgendaVersion, Meeting } from './vocabulary.ts';

/** An item with its title as it reads: the same words typed anew are no change. */
export type ReadItem = Omit<AgendaItem, 'title'> & { readonly title: string };

/** An item with its place on the agenda, from 1. */
type Placed = { readonly item: ReadItem; readonly place: number };

type Field = 'title' | 'kind' | 'rapporteur' | 'minutes';

export type Change =
  | ({ readonly how: 'new' } & { readonly now: Placed })
  | ({ readonly how: 'gone' } & { readonly before: Placed })
  | {
      readonly how: 'changed';
      readonly before: Placed;
      readonly now: Placed;
      /** Whether it stands elsewhere among the items that stayed. */
      readonly moved: boolean;
      readonly fields: readonly Field[];
    };

const fields: readonly Field[] = ['title', 'kind', 'rapporteur', 'minutes'];

/** What became of an agenda: what is new and what changed in the order of the new one, then what is gone. Empty: the same. */
export function compareAgendas(before: readonly ReadItem[], now: readonly ReadItem[]): readonly Change[] {
  const [old, young] = [placed(before), placed(now)];
  const moved = movedOf(before, now);
  return [
    ...young.flatMap((each): readonly Change[] => {
      const was = old.find(({ item }) => item.item === each.item.item);
      if (!was) return [{ how: 'new', now: each }];
      const differ = fields.filter((field) => was.item[field] !== each.item[field]);
      const shifted = moved.has(each.item.item);
      return shifted || differ.length > 0
        ? [{ how: 'changed', before: was, now: each, moved: shifted, fields: differ }]
        : [];
    }),
    ...old
      .filter(({ item }) => !now.some((each) => each.item === item.item))
      .map((each) => ({ how: 'gone', before: each }) as const),
  ];
}

const placed = (agenda: readonly ReadItem[]): readonly Placed[] =>
  agenda.map((item, index) => ({ item, place: index + 1 }));

/** The fewest items that had to be moved to come to the new order: those outside the longest run that kept its order. */
function movedOf(before: readonly ReadItem[], now: readonly ReadItem[]): ReadonlySet<string> {
  const order = new Map(before.map(({ item }, index) => [item, index]));
  const stayed = now.flatMap(({ item }) => order.get(item) ?? []);
  // Length of the longest rising run that ends at each place, and the place before it in that run.
  const runs: { length: number; from: number }[] = [];
  for (const [index, place] of stayed.entries()) {
    let best = { length: 1, from: -1 };
    for (const [earlier, run] of runs.entries())
      if ((stayed[earlier] ?? 0) < place && run.length >= best.length) best = { length: run.length + 1, from: earlier };
    runs[index] = best;
  }
  const kept = new Set<number>();
  const longest = Math.max(0, ...runs.map(({ length }) => length));
  for (let at = runs.findIndex(({ length }) => length === longest); at >= 0; at = runs[at]?.from ?? -1)
    kept.add(stayed[at] ?? -1);
  return new Set(before.flatMap(({ item }, index) => (stayed.includes(index) && !kept.has(index) ? [item] : [])));
}

/**
 * The agenda with which the one that stands is compared: the last that the Coordinator answered or of which notice was
 * given; if there was none, the one before. Undefined for a first agenda.
 */
export function versionBefore({ agendas, agendaKey }: Meeting): AgendaVersion | undefined {
  const earlier = [...agendas.values()].filter(({ revision }) => revision < agendaKey.revision);
  return earlier.findLast(({ answer, noticed }) => noticed || answer !== 'awaited') ?? earlier.at(-1);
}
