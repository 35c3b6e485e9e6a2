import type { OpenLinkRow, PersonAccount } from '#accounts/vocabulary.ts';
import type { OfficeId } from '#charter/vocabulary.ts';
import { mandateOf, officesAt } from '#membership/composition.ts';
import { awaitingOffices, holdingsIn, isHeldAt } from '#membership/holdings.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';
import { awaitingRecovery } from './rules.ts';
import type { Access, Recovery } from './vocabulary.ts';

/** How far a person has come in: what the journal and the accounts know together. */
export type Entrance =
  | { readonly is: 'notInvited' }
  | { readonly is: 'invited'; readonly until: string }
  | { readonly is: 'lapsed'; readonly since: string }
  | { readonly is: 'neverSeen' }
  | { readonly is: 'seen'; readonly at: string; readonly sessions: number };

export type DeskLine = {
  readonly person: PersonId;
  /** Offices held now, membership among them. */
  readonly offices: readonly OfficeId[];
  /** Offices that begin on a later day. */
  readonly coming: readonly OfficeId[];
  /** Offices that were entered and await a second officer. */
  readonly entered: readonly OfficeId[];
  /** Nominated and not yet answered. */
  readonly nominee: boolean;
  /** The body for which the person sits, speaks or is nominated; else for which they last did. */
  readonly body: BodyId | undefined;
  readonly entrance: Entrance;
  readonly recovery: Recovery | undefined;
  /** Until when the link of a recovery that was confirmed is open. */
  readonly recoveryOpen: string | undefined;
};

export type DeskSources = {
  readonly people: Iterable<PersonId>;
  readonly composition: Composition;
  readonly access: Access;
  readonly accounts: ReadonlyMap<PersonId, PersonAccount>;
  readonly links: readonly OpenLinkRow[];
  readonly at: string;
};

/** Everybody whom the group knows, with how far they have come in. */
export function deskOf(sources: DeskSources): readonly DeskLine[] {
  const { people, composition, access, accounts, links, at } = sources;
  return [...people].map((person) => ({
    person,
    offices: officesAt(composition, person, at),
    coming: holdingsIn(composition, 'coming', at)
      .filter((each) => each.person === person)
      .map(({ office }) => office),
    entered: awaitingOffices(composition)
      .filter((each) => each.person === person)
      .map(({ office }) => office),
    nominee: awaitingNomination(composition, person) !== undefined,
    body: bodyOf(composition, person, at),
    entrance: entranceOf(sources, person),
    recovery: awaitingRecovery(access, person),
    recoveryOpen: accounts.has(person) ? lastOf(links, person, 'recovery')?.expiresAt : undefined,
  }));
}

export function entranceOf({ access, accounts, links }: DeskSources, person: PersonId): Entrance {
  const account = accounts.get(person);
  if (account) {
    const { lastSeenAt, sessions } = account;
    return lastSeenAt === null ? { is: 'neverSeen' } : { is: 'seen', at: lastSeenAt, sessions: sessions.length };
  }
  const link = lastOf(links, person);
  if (link) return { is: 'invited', until: link.expiresAt };
  const since = access.invited.get(person);
  return since === undefined ? { is: 'notInvited' } : { is: 'lapsed', since };
}

/** The link that is open longest. */
const lastOf = (links: readonly OpenLinkRow[], person: PersonId, kind?: OpenLinkRow['kind']): OpenLinkRow | undefined =>
  links
    .filter((each) => each.person === person && (kind === undefined || each.kind === kind))
    .sort((a, b) => (a.expiresAt < b.expiresAt ? 1 : -1))[0];

const awaitingNomination = ({ nominations }: Composition, person: PersonId) =>
  [...nominations.values()].find((each) => each.person === person && each.state === 'awaiting');

function bodyOf(composition: Composition, person: PersonId, at: string): BodyId | undefined {
  const own = [...composition.holdings.values()].filter((holding) => holding.person === person);
  const lasting = own.findLast((each) => each.body !== null && isHeldAt(composition, each, at));
  return (
    mandateOf(composition, person, at)?.body ??
    lasting?.body ??
    awaitingNomination(composition, person)?.body ??
    composition.mandates.findLast((each) => each.person === person)?.body ??
    own.findLast(({ body }) => body !== null)?.body ??
    undefined
  );
}

/** Ways to look at the list; each is an address. */
export const filters = ['all', 'never', 'silent', 'recovery', 'former'] as const;
export type Filter = (typeof filters)[number];

/** Days without a sign-in after which the secretariat may want to ask. */
export const SILENT_DAYS = 30;

export function isIn(
  filter: Filter,
  { entrance, recovery, offices, coming, entered, nominee }: DeskLine,
  at: string,
): boolean {
  const former = offices.length + coming.length + entered.length === 0 && !nominee;
  switch (filter) {
    case 'all':
      return true;
    case 'never':
      return entrance.is !== 'seen' && !former;
    case 'silent':
      return entrance.is === 'seen' && !former && daysBefore(entrance.at, at) > SILENT_DAYS;
    case 'recovery':
      return recovery !== undefined;
    case 'former':
      return former;
  }
}

const daysBefore = (then: string, at: string): number => (Date.parse(at) - Date.parse(then)) / 86_400_000;
