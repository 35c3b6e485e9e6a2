import type { OfficeId } from '#charter/vocabulary.ts';
import type { Audience } from './vocabulary.ts';

/** Who somebody is at one moment, as far as reading goes. */
export type Standing = {
  readonly offices: readonly OfficeId[];
  /** Bodies that the person represents, heads or is the focal point of, with those that these took the place of. */
  readonly bodies: readonly { readonly body: string; readonly ngo: boolean }[];
};

export const nobody: Standing = { offices: [], bodies: [] };

/** The Group itself. */
const ofTheGroup: readonly OfficeId[] = ['coordinator', 'head', 'deputy', 'secretariat', 'member', 'aide', 'auditor'];

/** The Group and those around it. Who runs the installation is not among them: he reads no content. */
const aroundIt: readonly OfficeId[] = [...ofTheGroup, 'nominatingAuthority', 'focalPoint', 'observer'];

/** Audiences of pages, by name. */
export const participants: Audience = { for: 'participants' };
export const theGroup: Audience = { for: 'group' };
/** The secretariat's desk is read by those for whom it works, and by whoever audits it. */
export const theDesk: Audience = { for: 'offices', offices: ['secretariat', 'coordinator', 'head', 'aide', 'auditor'] };

/** Whether somebody of that standing is among them. Whoever is not named is not: an empty list is nobody. */
export function isAmong(audience: Audience, { offices, bodies }: Standing): boolean {
  const holdsOneOf = (list: readonly OfficeId[]) => list.some((office) => offices.includes(office));
  switch (audience.for) {
    case 'participants':
      return holdsOneOf(aroundIt);
    case 'group':
      return holdsOneOf(ofTheGroup);
    case 'state':
      return holdsOneOf(ofTheGroup) && bodies.every(({ ngo }) => !ngo);
    case 'bodies':
      return holdsOneOf(aroundIt) && bodies.some(({ body }) => audience.bodies.includes(body));
    case 'offices':
      return holdsOneOf(audience.offices);
  }
}

/**
 * Whether nobody, whatever his standing, is among `narrow` without being among `wide`: to go from `wide` to `narrow` adds
 * no reader. Audiences that cannot be compared without knowing who holds what (named bodies and the Group) are not.
 */
export function isWithin(narrow: Audience, wide: Audience): boolean {
  if (narrow.for === 'bodies') {
    if (narrow.bodies.length === 0) return true;
    if (wide.for === 'bodies') return narrow.bodies.every((body) => wide.bodies.includes(body));
    return wide.for === 'participants' || (wide.for === 'offices' && isWithinOffices(participants, wide.offices));
  }
  if (narrow.for === 'offices') {
    const within = (list: readonly OfficeId[]) => narrow.offices.every((office) => list.includes(office));
    if (narrow.offices.length === 0) return true;
    if (wide.for === 'offices') return within(wide.offices);
    if (wide.for === 'group') return within(ofTheGroup);
    return wide.for === 'participants' && within(aroundIt);
  }
  if (wide.for === 'offices') return isWithinOffices(narrow, wide.offices);
  const rank = { state: 0, group: 1, participants: 2, bodies: -1 } as const;
  return rank[narrow.for] <= rank[wide.for];
}

const isWithinOffices = (narrow: Audience, offices: readonly OfficeId[]): boolean =>
  (narrow.for === 'participants' ? aroundIt : ofTheGroup).every((office) => offices.includes(office));

/** Whether it is for fewer than the whole Group: reading such a thing is recorded. */
export const isNarrow = (audience: Audience): boolean => audience.for !== 'participants' && audience.for !== 'group';
