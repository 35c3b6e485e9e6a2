import { isUnknown, known } from '#charter/known.ts';
import type { Problem } from '#charter/problems.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Situation } from './situation.ts';

/** Why no such situation can be under this charter; empty if it can. Places are those within the case. */
export const impossible = (charter: Charter, situation: Situation): readonly Problem[] => [
  ...presence(charter, situation),
  ...ballots(charter, situation),
  ...headOf(charter, situation),
  ...classOf(charter, situation),
];

const wrong = (holds: boolean, place: string, sentence: string): readonly Problem[] =>
  holds ? [{ place, sentence }] : [];

function presence({ rules }: Charter, { members, present, recused = 0, head, seats }: Situation): readonly Problem[] {
  const bySeats = !isUnknown(rules.quorum) && known(rules.quorum).base === 'seats';
  return [
    ...wrong(present > members, 'present', `${present} present of ${members} members`),
    ...wrong(recused > present, 'recused', `${recused} recused of ${present} present`),
    ...wrong(seats !== undefined && seats < members, 'seats', `${seats} seats for ${members} members`),
    ...wrong(bySeats && seats === undefined, 'seats', 'this charter counts by seats: say how many there are'),
    ...wrong(
      isMember(rules) && head === 'absent' && present === members,
      'head',
      'the head is absent, and yet every member is present',
    ),
    ...wrong(
      isMember(rules) && head !== undefined && head !== 'absent' && present === 0,
      'head',
      'the head is present, and yet nobody is',
    ),
  ];
}

/** Whether the head is one of the members who vote. */
const isMember = ({ chair }: Charter['rules']): boolean => chair.value !== 'no vote';

function ballots({ rules }: Charter, { present, recused = 0, votes }: Situation): readonly Problem[] {
  if (!votes) return [];
  const cast = votes.for + votes.against + votes.abstain;
  const may = present - recused;
  return [
    ...wrong(cast > may, 'votes', `${cast} ballots of ${may} members who may vote`),
    ...wrong(
      rules.abstention.value === 'not allowed' && votes.abstain > 0,
      'votes.abstain',
      'this charter does not allow abstention',
    ),
  ];
}

/** The head's ballot is one of the votes: it must be among those of its side. */
function headOf({ rules }: Charter, { present, recused = 0, votes, head }: Situation): readonly Problem[] {
  if (!votes || head === undefined || !isMember(rules)) return [];
  const none = present - recused - votes.for - votes.against - votes.abstain;
  const without = wrong(
    (head === 'for' || head === 'against' || head === 'abstain') && votes[head] === 0,
    'head',
    `the head voted "${head}", and yet nobody did`,
  );
  const full = wrong(
    head === 'none' && none + recused <= 0,
    'head',
    'the head cast no ballot, and yet everybody present did',
  );
  return [...without, ...full];
}

function classOf({ rules }: Charter, { class: wanted, votes }: Situation): readonly Problem[] {
  if (!votes && wanted === undefined) return [];
  const found = rules.majority.some(
    (each) => (wanted === undefined && each.ordinary) || each.class === wanted || each.clause === wanted,
  );
  const sentence = wanted === undefined ? 'say which class of decision' : `no class of decision is called "${wanted}"`;
  return wrong(!found, 'class', `${sentence}: ${rules.majority.map((each) => each.class).join(', ')}`);
}
