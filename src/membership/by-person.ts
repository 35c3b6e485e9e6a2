import type { OfficeId } from '#charter/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import type { Composition, Holding, Mandate } from './vocabulary.ts';

/**
 * What a person holds and by what he is a member, without looking through everybody's: a page of a large meeting asks it of
 * everybody several times. Whose a holding or a mandate is never changes and neither is ever taken away, so that a list is
 * sorted anew only when it has grown.
 */
type Sorted<Value> = { readonly count: number; readonly lists: ReadonlyMap<string, readonly Value[]> };

type Holdings = Pick<Composition, 'holdings'>;

const none: readonly never[] = [];
const byPerson = new WeakMap<object, Sorted<Holding>>();
const byOffice = new WeakMap<object, Sorted<Holding>>();
const mandates = new WeakMap<object, Sorted<Mandate>>();

export const holdingsOf = ({ holdings }: Holdings, person: PersonId): readonly Holding[] =>
  listOf(
    byPerson,
    holdings,
    holdings.size,
    () => holdings.values(),
    person,
    (holding) => holding.person,
  );

/** All that were ever held of that office, in the order in which they were recorded. */
export const holdingsOfOffice = ({ holdings }: Holdings, office: OfficeId): readonly Holding[] =>
  listOf(
    byOffice,
    holdings,
    holdings.size,
    () => holdings.values(),
    office,
    (holding) => holding.office,
  );

export const mandatesOf = (composition: Composition, person: PersonId): readonly Mandate[] =>
  listOf(mandates, composition.mandates, composition.mandates.length, () => composition.mandates, person, keyOf);

const keyOf = ({ person }: Mandate) => person;

function listOf<Value>(
  known: WeakMap<object, Sorted<Value>>,
  of: object,
  count: number,
  all: () => Iterable<Value>,
  key: string,
  keyed: (value: Value) => string,
): readonly Value[] {
  const sorted = known.get(of);
  if (sorted?.count === count) return sorted.lists.get(key) ?? none;
  const lists = new Map<string, Value[]>();
  for (const value of all()) {
    const list = lists.get(keyed(value));
    if (list) list.push(value);
    else lists.set(keyed(value), [value]);
  }
  known.set(of, { count, lists });
  return lists.get(key) ?? none;
}
