import type { Charter, OfficeId } from '#charter/vocabulary.ts';
import type { PersonId } from '#people/vocabulary.ts';
import { endOfHolding, holdingsIn, isHeldAt } from './holdings.ts';
import type { Composition, EnteredOffice, Holding, MembershipRefusal } from './vocabulary.ts';

/**
 * Offices that open doors to others or decide for all. Whoever could enter one alone could be two: an invented second officer
 * confirms whatever the first one wants.
 */
const weighty: readonly OfficeId[] = ['secretariat', 'coordinator', 'head', 'administrator', 'aide'];

/** Offices whose holders confirm what an officer enters; none under a charter that does not ask for it. */
const confirming = ({ authority }: Charter): readonly OfficeId[] => authority.confirmOffice?.offices ?? [];

type Entering = { readonly office: OfficeId; readonly person: PersonId; readonly by: PersonId; readonly at: string };

/**
 * Whether the entry takes effect only when somebody else has confirmed it. While there is nobody who could, it takes effect at
 * once: the first officer of a new group could otherwise never be joined by a second.
 */
export function needsConfirmation(charter: Charter, composition: Composition, entering: Entering): boolean {
  const { office, person, by, at } = entering;
  if (!weighty.includes(office)) return false;
  const offices = confirming(charter);
  return holdingsIn(composition, 'current', at).some(
    (each) => offices.includes(each.office) && each.person !== by && each.person !== person,
  );
}

/** Why this person may not confirm the entry; his office of confirming itself is asked before. */
export function flawOfConfirmer(
  charter: Charter,
  composition: Composition,
  entered: EnteredOffice,
  { by, at }: { readonly by: PersonId; readonly at: string },
  clause: string | null,
): MembershipRefusal | undefined {
  if (entered.by === by) return { refused: 'officeEnteredByYou', clause };
  if (entered.person === by) return { refused: 'ownOffice', clause };
  const offices = confirming(charter);
  const older = ({ office, person, from, position }: Holding) =>
    offices.includes(office) && person === by && from <= entered.at && position < entered.position;
  const held = [...composition.holdings.values()].some((each) => older(each) && isHeldAt(composition, each, at));
  return held ? undefined : { refused: 'officerTooNew', clause };
}

/**
 * Whether the end of this office would leave one person alone, of whom nobody confirms anything: then whoever ended it could
 * enter whom he likes. Who is already alone is not asked.
 *
 * @param until the instant from which it is no longer held
 */
export function leavesOneAlone(
  charter: Charter,
  composition: Composition,
  ending: Holding,
  { at, until }: { readonly at: string; readonly until: string },
): boolean {
  const offices = confirming(charter);
  if (!offices.includes(ending.office)) return false;
  const before = holdingsIn(composition, 'current', at).filter(({ office }) => offices.includes(office));
  const after = [...composition.holdings.values()].filter(
    (each) =>
      each !== ending &&
      offices.includes(each.office) &&
      each.from <= until &&
      endOfHolding(composition, each) === undefined,
  );
  const persons = (holdings: readonly Holding[]) => new Set(holdings.map(({ person }) => person)).size;
  return persons(before) > 1 && persons(after) < 2;
}
