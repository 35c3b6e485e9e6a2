import { expect, it } from 'vitest';
import { noFloor } from '#floor/evolve.ts';
import { thingOfItem, thingOfProposal } from '#marking/things.ts';
import { unknownMeeting } from '#meetings/evolve.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import type { Proposal, Proposals } from '#voting/vocabulary.ts';
import { wallOf } from './facts.ts';

const title = { ref: 't', digest: 'd' };
const item = (number: string) => ({ item: number, title, kind: 'decision', rapporteur: null }) as const;
const meeting: Meeting = {
  ...unknownMeeting('2026-3'),
  stage: 'open',
  agenda: [item('1'), item('2')],
  itemInHand: '2',
};

const proposal = (number: string, stage: Proposal['stage'], closedAt?: string): readonly [string, Proposal] => [
  number,
  {
    proposal: number,
    item: '2',
    stage,
    vote: closedAt === undefined ? undefined : { closedAt, result: { outcome: 'adopted' } },
  } as unknown as Proposal,
];
const questions = (...all: (readonly [string, Proposal])[]): Proposals => new Map(all);

const room = { meeting, floor: noFloor(), proposals: questions() };
const open = { may: () => true, isNarrow: () => false };
const narrow = (thing: string) => ({ may: () => true, isNarrow: (each: string) => each === thing });

it('shows the item in hand by its place on the agenda', () => {
  expect(wallOf(room, open).item).toEqual({ number: 2, of: item('2') });
});

it('shows no item before one is taken up', () => {
  expect(wallOf({ ...room, meeting: { ...meeting, itemInHand: undefined } }, open).item).toBeUndefined();
});

it('an item for fewer than the Group is closed on the wall, also for a reader who may read it, with all that is said and asked on it', () => {
  const floor = { ...noFloor(), requests: [{ person: 'a', kind: 'speech', at: '', item: '2' } as const] };
  const busy = { ...room, floor, proposals: questions(proposal('1', 'voting')) };
  expect(wallOf(busy, narrow(thingOfItem('2026-3', '2')))).toEqual({
    item: 'closed',
    speech: undefined,
    queue: [],
    question: undefined,
  });
  expect(wallOf(busy, open)).toMatchObject({ queue: ['a'], question: { proposal: '1' } });
});

it('an item that the reader may not read is closed and not absent, since one is in hand', () => {
  expect(wallOf({ ...room, meeting: { ...meeting, agenda: [item('1')] } }, open).item).toBe('closed');
});

it('what is put to the members comes before what was decided, and of that the last', () => {
  const decided = [proposal('1', 'decided', '2026-09-18T10:00'), proposal('2', 'decided', '2026-09-18T09:00')];
  expect(wallOf({ ...room, proposals: questions(...decided) }, open).question?.proposal).toBe('1');
  const asked = questions(...decided, proposal('3', 'asked'));
  expect(wallOf({ ...room, proposals: asked }, open).question?.proposal).toBe('3');
});

it('a proposal for fewer than the Group is on no wall', () => {
  const voting = { ...room, proposals: questions(proposal('1', 'voting')) };
  expect(wallOf(voting, narrow(thingOfProposal('2026-3', '1'))).question).toBeUndefined();
});

it('a round of an election that was counted hangs there until something else is asked or decided', () => {
  const round = { round: 1, vote: { closedAt: '2026-09-18T11:00' } };
  const election = { candidates: ['a', 'b'], rounds: [round], withdrawn: undefined };
  const e1 = { proposal: 'e1', item: '2', stage: 'draft', vote: undefined, election } as unknown as Proposal;
  const all = questions(proposal('1', 'decided', '2026-09-18T10:00'), ['e1', e1]);
  expect(wallOf({ ...room, proposals: all }, open).question?.proposal).toBe('e1');
  expect(wallOf({ ...room, proposals: all }, narrow(thingOfProposal('2026-3', 'e1'))).question?.proposal).toBe('1');
  const later = questions(...all, proposal('2', 'decided', '2026-09-18T12:00'));
  expect(wallOf({ ...room, proposals: later }, open).question?.proposal).toBe('2');
});
