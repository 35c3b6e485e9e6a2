import type { PersonId } from '#people/vocabulary.ts';
import type { LetterKind } from './letter-words.ts';
import type { Telling } from './vocabulary.ts';

/** Who is invited at this moment, and who held the Coordinator's office at that instant. */
export type Invitees = {
  isInvited(person: PersonId): boolean;
  coordinatorAt(instant: string): PersonId | undefined;
};

export type Recipient = { readonly person: PersonId; readonly kind: LetterKind };

/**
 * To whom one telling is written: of a notice, to whoever it invites and the Coordinator; of what became of the meeting, to
 * whoever was invited before. Who is invited no more, having left the Group or not being allowed to read of the meeting, hears
 * that the invitation is off, and nothing else.
 */
export function recipientsOf(tellings: readonly Telling[], at: number, invitees: Invitees): readonly Recipient[] {
  const telling = tellings[at];
  if (!telling) return [];
  const { kind } = telling;
  if (kind === 'reminder')
    return telling.persons.filter((person) => invitees.isInvited(person)).map((person) => ({ person, kind }));
  const before = tellings.slice(0, at).filter((each) => each.kind === 'notice');
  const invited = new Set([...before, ...(kind === 'notice' ? [telling] : [])].flatMap((each) => whom(each, invitees)));
  const told = new Set(before.flatMap((each) => whom(each, invitees)));
  return [...invited].flatMap((person): readonly Recipient[] => {
    if (invitees.isInvited(person)) return [{ person, kind }];
    return told.has(person) ? [{ person, kind: 'withdrawn' }] : [];
  });
}

const whom = ({ persons, at }: Telling, { coordinatorAt }: Invitees): readonly PersonId[] => {
  const coordinator = coordinatorAt(at);
  return coordinator === undefined ? persons : [...persons, coordinator];
};
