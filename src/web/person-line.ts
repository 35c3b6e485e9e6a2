import type { Context } from 'hono';
import type { Charter, OfficeId } from '#charter/vocabulary.ts';
import type { GroupRow } from '#group/views.ts';
import type { Group } from '#group/vocabulary.ts';
import type { Reader } from '#marking/reader.ts';
import { bodiesNominatedBy, mandateOf } from '#membership/composition.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { PersonLine } from '#page/frame.ts';
import type { Names } from '#people/names.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import type { House } from './house.ts';
import { takesPlaces } from './reader.ts';
import { sessionOf } from './session.ts';

/** What the frame of a group's page is made from. */
export type FrameOf = {
  readonly group: string;
  readonly charter: Charter;
  readonly founded: Group;
  readonly person: string;
  readonly offices: readonly OfficeId[];
  readonly reads: Reader;
  readonly names: Names;
  readonly composition: Composition;
  readonly now: string;
};

const words = {
  place: { az: 'Başqa şəxsin yerinə keçin', en: 'Take another place', ru: 'Занять другое место' },
  groups: { az: 'Qruplarım', en: 'My groups', ru: 'Мои группы' },
  start: { az: 'Baş səhifə', en: 'First page', ru: 'Главная страница' },
  account: { az: 'Hesabım', en: 'My account', ru: 'Моя учётная запись' },
  signOut: { az: 'Çıxın', en: 'Sign out', ru: 'Выйти' },
} as const satisfies Record<string, Sentence>;

/** Who reads, by name and office, with the ways from here to one's other groups, one's account, and out. */
export function personLine(
  house: House,
  c: Context,
  of: FrameOf,
  tongue: Tongue,
  here: string,
): PersonLine | undefined {
  const { person, names, group } = of;
  if (!person) return undefined;
  const named = { name: names.person(person)[tongue], office: officeOf(of, tongue) };
  if (!takesPlaces(c, group)) return { ...named, ...ownWays(house, c, tongue, group) };
  const links = [
    { label: words.place[tongue], href: `/g/${group}/place?to=${here}` },
    { label: words.start[tongue], href: '/' },
  ];
  return { ...named, links };
}

/** On a page outside any group: the account that is signed in. */
export function accountLine(house: House, c: Context, tongue: Tongue): PersonLine | undefined {
  const session = sessionOf(c);
  return session && { name: session.login, ...ownWays(house, c, tongue, undefined) };
}

function ownWays(
  { charters }: House,
  c: Context,
  tongue: Tongue,
  here: string | undefined,
): Pick<PersonLine, 'links' | 'leave'> {
  const own = c.get('groups') ?? [];
  const others = own.flatMap((row) =>
    row.home === undefined || row.group === here
      ? []
      : [{ label: titleOf(charters, row, own, tongue), href: row.home }],
  );
  return {
    links: [...others, { label: words.groups[tongue], href: '/' }, { label: words.account[tongue], href: '/account' }],
    leave: { label: words.signOut[tongue], action: '/sign-out' },
  };
}

/** By the title of its charter; of two under the same charter the address tells which. */
function titleOf(
  charters: House['charters'],
  { group, charter }: GroupRow,
  among: readonly GroupRow[],
  tongue: Tongue,
): string {
  const title = [...charters.values()].find((version) => version.charter === charter)?.law.title[tongue] ?? charter;
  return among.filter((row) => row.charter === charter).length > 1 ? `${title} · ${group}` : title;
}

/** One who speaks for a body is known by it; the other offices by their titles. */
function officeOf({ person, offices, names, composition, charter, now }: FrameOf, tongue: Tongue): string | undefined {
  const office = offices.find((each) => each !== 'member');
  const title = charter.offices.find(({ id }) => id === office)?.title[tongue];
  const body = mandateOf(composition, person, now)?.body ?? bodiesNominatedBy(composition, person, now)[0];
  const ofBody = body === undefined ? undefined : names.body(body)[tongue];
  return office === 'nominatingAuthority' ? (ofBody ?? title) : (title ?? ofBody);
}
