import type { Charter } from '#charter/vocabulary.ts';
import { refusalSentence } from '#group/messages.ts';
import { bodiesOf } from '#group/states.ts';
import type { Refusal } from '#group/vocabulary.ts';
import type { CommandIdReused } from '#journal/vocabulary.ts';
import { nameOn } from '#people/body.ts';
import type { Names } from '#people/names.ts';
import { listPersons, type Person } from '#people/store.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from './house.ts';

const nobody: Sentence = { az: '(adı silinib)', en: '(name erased)', ru: '(имя удалено)' };

export type People = ReadonlyMap<string, Person>;

/** How persons and bodies of the group are called today. */
export async function namesOf(house: House, group: string): Promise<Names & { readonly people: People }> {
  const people = await peopleOf(house, group);
  const bodies = bodiesOf(await house.clerk.look(group, ['bodies']));
  const today = house.clock().toISOString().slice(0, 10);
  return {
    people,
    person(person) {
      const name = people.get(person)?.name;
      return name === undefined ? nobody : { az: name, en: name, ru: name };
    },
    body(id, day = today) {
      const body = bodies.get(id);
      return body ? nameOn(body, day) : { az: id, en: id, ru: id };
    },
  };
}

const known = new WeakMap<House, Map<string, Promise<People>>>();

/** Names change only with commits: they are read once and again after each act that may bring new ones. */
function peopleOf(house: House, group: string): Promise<People> {
  const read = known.get(house) ?? new Map<string, Promise<People>>();
  known.set(house, read);
  const people = read.get(group) ?? listPersons(house.pool, group);
  people.catch(() => read.delete(group));
  read.set(group, people);
  return people;
}

/** Streams whose acts may bring a person: of a nominee on paper the name comes with the record, before the nomination. */
const bringers: ReadonlySet<string> = new Set(['composition', 'group', 'history', 'letters']);

/** Has names read anew when an act has brought or may have brought a person. */
export function refreshNames(house: House): () => void {
  return house.clerk.onCommit((group, entries) => {
    if (entries.some(({ stream }) => bringers.has(stream))) known.get(house)?.delete(group);
  });
}

export const sentenceOf = (refusal: Refusal | CommandIdReused, names: Names, charter: Charter | undefined): Sentence =>
  refusalSentence(refusal, names, charter);
