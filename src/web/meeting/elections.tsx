import { ElectionForm, ElectionPart, statusOf } from '#secret/election-screens.tsx';
import type { SecretScreen } from '#secret/screens.tsx';
import { compare } from '#text/alphabet.ts';
import { type AnElection, electionsOn } from '#voting/elections.ts';
import type { GroupView } from '../view.ts';
import type { Shown } from './shown.ts';

/** Elections of persons on the item: what the Group was asked and how it ended. */
export const Elections = ({ screen, elections }: { screen: SecretScreen; elections: readonly AnElection[] }) => (
  <>
    {elections.map((election) => (
      <ElectionPart screen={screen} election={election} />
    ))}
  </>
);

/** Whoever may propose an election on the item chooses its candidates among the persons whom the register names. */
export function NewElection({ view, meeting, item }: { view: GroupView; meeting: string; item: string }) {
  const { names, tongue } = view;
  const people = [...names.people.values()]
    .flatMap(({ person, name, position }) =>
      name ? [{ value: person, label: names.person(person)[tongue], hint: position ?? undefined }] : [],
    )
    .sort((a, b) => compare(a.label, b.label, tongue));
  return <ElectionForm view={view} meeting={meeting} item={item} people={people} />;
}

/** Beneath an item of the agenda: how its last election stands, and whether it is being voted on. */
export function electionSays({ proposals }: Pick<Shown, 'proposals'>, item: string) {
  const last = electionsOn(proposals, item).at(-1);
  if (!last || last.stage === 'withdrawn') return undefined;
  return { says: statusOf(last).says, open: last.stage === 'voting' };
}
