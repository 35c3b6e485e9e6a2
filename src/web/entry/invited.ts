import type { Link } from '#accounts/vocabulary.ts';
import type { Charter, OfficeId } from '#charter/vocabulary.ts';
import { compositionOf, groupOf } from '#group/states.ts';
import { mandateOf, officesAt } from '#membership/composition.ts';
import { holdingsIn } from '#membership/holdings.ts';
import type { Composition } from '#membership/vocabulary.ts';
import type { Names } from '#people/names.ts';
import { momentName } from '#text/dates.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import { namesOf } from '../sentences.ts';

/** What an open link says of itself to whoever holds it. */
export type Invited = {
  readonly token: string;
  readonly link: Link;
  readonly name: Sentence;
  /** The group, by the title of its charter. */
  readonly group: Sentence;
  /** Offices of the person today, each with its body. */
  readonly offices: readonly Sentence[];
  /** Until when the link works, on the group's clock. */
  readonly until: Sentence;
};

/** The invitation or recovery of that token; undefined for every other. */
export async function invitedBy(house: House, token: string): Promise<Invited | undefined> {
  const link = await house.accounts.openLink(token);
  if (!link || link.kind === 'setUp' || link.group === null || link.person === null) return undefined;
  const { group, person } = link;
  const names = await namesOf(house, group);
  const states = await house.clerk.look(group, ['group', 'composition']);
  const charter = house.law.charterOf(groupOf(states));
  if (!charter) return undefined;
  const now = house.clock().toISOString();
  return {
    token,
    link,
    name: names.person(person),
    group: charter.title,
    offices: officesOf(charter, compositionOf(states), names, { person, now }),
    until: inEveryTongue((tongue) => momentName(link.expiresAt, charter.timeZone, tongue)),
  };
}

type Whom = { readonly person: string; readonly now: string };

function officesOf(
  charter: Charter,
  composition: Composition,
  names: Names,
  { person, now }: Whom,
): readonly Sentence[] {
  return officesAt(composition, person, now).map((office) => {
    const body = bodyOf(composition, office, { person, now });
    const title = charter.offices.find(({ id }) => id === office)?.title;
    return inEveryTongue((tongue) =>
      [title?.[tongue] ?? office, body && names.body(body)[tongue]].filter(Boolean).join(', '),
    );
  });
}

function bodyOf(composition: Composition, office: OfficeId, { person, now }: Whom): string | null | undefined {
  if (office === 'member') return mandateOf(composition, person, now)?.body;
  return holdingsIn(composition, 'current', now).find(
    (holding) => holding.office === office && holding.person === person,
  )?.body;
}
