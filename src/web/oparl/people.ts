import { theGroup } from '#marking/audience.ts';
import { membersAt } from '#membership/composition.ts';
import { endOfHolding } from '#membership/holdings.ts';
import { actingWord, officeTitle } from '#membership/office-titles.ts';
import type { Holding } from '#membership/vocabulary.ts';
import { nameOn } from '#people/body.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import { type Fields, type Listed, objectOf } from './objects.ts';
import { lastDayBefore, type Source, stampOf, tongue } from './source.ts';
import { keyOfBody, keyOfGroup, keyOfPerson } from './times.ts';

/** The group itself, among the organizations. No body's id has a dot before it. */
export const groupId = 'group';
const idOfBody = (body: BodyId): string => `body.${body}`;

/** The group, and the bodies of its register, those that have a successor too. */
export function organizations(source: Source): readonly Listed[] {
  const { view } = source;
  const bodies = [...view.bodies.keys()].map((body) => ({
    id: idOfBody(body),
    ...stampOf(source, keyOfBody(body)),
    says: () => bodySays(source, body),
  }));
  return [{ id: groupId, ...stampOf(source, keyOfGroup), says: () => groupSays(source) }, ...bodies];
}

function groupSays(source: Source): Fields {
  const { view, address, web } = source;
  const members = membersAt(view.composition, view.now).length;
  const terms = memberships(source);
  return {
    body: address('bodies', groupId),
    name: view.charter.title[tongue],
    organizationType: 'Gremium',
    meeting: address('meetings'),
    consultation: address('consultations'),
    membership: terms.filter(({ of }) => of === undefined).map(({ id }) => address('memberships', id)),
    memberCount: members,
    votingMemberCount: members,
    ...(view.founded.foundedAt ? { startDate: dateIn(view.founded.foundedAt, view.zone) } : {}),
    web,
  };
}

function bodySays(source: Source, id: BodyId): Fields {
  const { view, address } = source;
  const body = view.bodies.get(id);
  if (!body) return {};
  const { successor } = body;
  const today = dateIn(view.now, view.zone);
  const own = memberships(source).filter(({ of }) => of === id);
  return {
    body: address('bodies', groupId),
    name: nameOn(body, today)[tongue],
    organizationType: 'Institution',
    membership: own.map(({ id: membership }) => address('memberships', membership)),
    ...(successor
      ? {
          endDate: lastDayBefore(`${successor.from}T00:00:00Z`, 'UTC'),
          'vahid:successor': address('organizations', idOfBody(successor.body)),
        }
      : {}),
  };
}

/** A mandate or an office, and the body in which it is held where that is not the group. */
type Membership = Listed & { readonly person: PersonId; readonly of: BodyId | undefined };

/**
 * Mandates and, by office, the head for all who may read the composition; the other offices for the Group itself. Whoever runs
 * the installation holds no office of the Group's work.
 */
export function memberships(source: Source): readonly Membership[] {
  const { view } = source;
  const { composition, reads } = view;
  const mandates = composition.mandates.map((mandate, index) => ({
    id: `mandate.${index + 1}`,
    person: mandate.person,
    of: undefined,
    ...stampOf(source, keyOfPerson(mandate.person)),
    says: () => ({
      ...held(source, { ...mandate, until: mandate.until }),
      organization: source.address('organizations', groupId),
      role: officeTitle('member', titles(source))[tongue],
      votingRight: true,
      onBehalfOf: source.address('organizations', idOfBody(mandate.body)),
    }),
  }));
  const holdings = [...composition.holdings.values()]
    .filter(({ office }) => office === 'head' || (office !== 'administrator' && reads.among(theGroup)))
    .filter(({ from, until }) => from <= view.now && (until === undefined || until > from))
    .map((holding) => ({
      id: `office.${holding.holding}`,
      person: holding.person,
      of: holding.body ?? undefined,
      ...stampOf(source, keyOfPerson(holding.person)),
      says: () => officeSays(source, holding),
    }));
  return [...mandates, ...holdings];
}

const titles = ({ view }: Source) => ({
  ...view.names,
  office: (office: Holding['office']) =>
    view.charter.offices.find(({ id }) => id === office)?.title ?? officeTitle(office, view.names),
});

function officeSays(source: Source, holding: Holding): Fields {
  const { view, address } = source;
  const title = officeTitle(holding.office, titles(source))[tongue];
  const until = endOfHolding(view.composition, holding);
  return {
    ...held(source, { person: holding.person, from: holding.from, until }),
    organization: address('organizations', holding.body === null ? groupId : idOfBody(holding.body)),
    role: holding.acting ? `${title} (${actingWord[tongue]})` : title,
    votingRight: holding.office === 'head',
  };
}

/** Whose it is, and its first and last day; one whose end is still to come lasts. */
function held(
  { view, address }: Source,
  { person, from, until }: { readonly person: PersonId; readonly from: string; readonly until: string | undefined },
): Fields {
  return {
    person: address('persons', person),
    startDate: dateIn(from, view.zone),
    ...(until !== undefined && until <= view.now ? { endDate: lastDayBefore(until, view.zone) } : {}),
  };
}

/** Everybody of whom this reader may know that he is or was a member or held an office. */
export function persons(source: Source): readonly Listed[] {
  const all = memberships(source);
  return [...new Set(all.map(({ person }) => person))].map((person) => ({
    id: person,
    ...stampOf(source, keyOfPerson(person)),
    says: () => personSays(source, person, all),
  }));
}

function personSays({ view, address }: Source, person: PersonId, all: readonly Membership[]): Fields {
  const { names } = view;
  const position = names.people.get(person)?.position ?? undefined;
  const own = all.filter((each) => each.person === person);
  return {
    body: address('bodies', groupId),
    name: names.person(person)[tongue],
    ...(position === undefined || position === '' ? {} : { status: [position] }),
    membership: own.map((membership) => {
      // Within its person a membership does not name him again.
      const { person: _person, ...says } = objectOf(address, 'memberships', membership);
      return says;
    }),
  };
}
