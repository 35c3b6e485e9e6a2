import { expect, it } from 'vitest';
import * as election from '../../test/election.ts';
import { names } from '../../test/samples.ts';
import * as wg from '../../test/working-group.ts';
import { decidedAt, standingOf, touchedBy, wayOf } from './decisions.ts';
import { projectYear } from './views.ts';
import { numberOf, outcomeOf } from './words.ts';

function decided() {
  const life = wg.voting();
  for (const person of wg.members) life.done(person, wg.cast('1', 'for'));
  life.done('head', wg.cast('1', 'against'));
  return life;
}

const of = { meeting: wg.meeting } as const;

const rows = (life: ReturnType<typeof decided>) =>
  projectYear(
    'g',
    life.entries.filter(({ stream }) => stream === `meeting/${wg.meeting}`),
    life.meeting(wg.meeting),
  );

it('a proposal stands in the register when its vote is closed, with its count, and not before', () => {
  const life = decided();
  expect(rows(life)).toEqual([]);
  life.pass(1).done('head', wg.closeVote('1'));
  expect(rows(life)).toMatchObject([
    {
      table: 'decision_view',
      rows: [
        { proposal: '1', item: '1', addressee: 'health', way: 'vote', outcome: 'adopted', votes_for: 5, against: 1 },
      ],
    },
  ]);
});

it('what nobody objected to was decided without a vote', () => {
  const life = wg.opened();
  life.done('head', wg.draft('1'));
  life.done('head', { type: 'askConsent', ...of, proposal: '1' });
  life.pass(1).done('head', { type: 'closeConsent', ...of, proposal: '1' });
  const proposal = life.meeting(wg.meeting).proposals.get('1');
  expect(proposal && [wayOf(proposal), decidedAt(proposal)]).toEqual(['without objection', life.now]);
  expect(rows(life)).toMatchObject([{ rows: [{ way: 'without objection', votes_for: 0, no_ballot: 6 }] }]);
});

it('hands are told from ballots', () => {
  const life = wg.opened();
  life.done('head', wg.draft('1'));
  life.done('head', { ...wg.openVote('1'), manner: 'hands' } as ReturnType<typeof wg.openVote>);
  life.done('secretary', {
    type: 'recordShowOfHands',
    ...of,
    proposal: '1',
    for: 5,
    against: 0,
    abstain: 1,
    head: 'for',
  });
  life.done('head', wg.closeVote('1'));
  expect(rows(life)).toMatchObject([{ rows: [{ way: 'hands', votes_for: 5, abstain: 1 }] }]);
});

it('an election stands there once somebody is elected, or nobody, and not between its rounds', () => {
  const life = election.secondRound();
  expect(rows(life)).toEqual([]);
  life.done('head', election.open);
  const [first = '', second = ''] = election.standing;
  for (const person of wg.everyone) life.done(person, election.cast);
  life.done('head', election.close(first, first, first, first, second, 'abstain'));
  expect(rows(life)).toMatchObject([
    { rows: [{ proposal: 'e1', item: '1', way: 'election', outcome: 'adopted', elected: first }] },
  ]);
});

it('a ballot touches no line of the register', () => {
  const life = decided();
  const ballots = life.entries.filter(({ type }) => type === 'BallotCast');
  expect(ballots.length).toBeGreaterThan(0);
  expect(touchedBy(ballots)).toEqual([]);
});

it('a decision is in a protocol once that is signed, and the register says where one corrects another', () => {
  expect([standingOf(undefined, 0), standingOf('submitted', 0)]).toEqual(['unsigned', 'unsigned']);
  expect([standingOf('signed', 0), standingOf('draft', 1), standingOf('signed', 1)]).toEqual([
    'signed',
    'being corrected',
    'corrected',
  ]);
});

it('an election stands in the register under its own count, with whoever was elected by name', () => {
  const of = { meeting: '2026-5', proposal: 'e1', way: 'election', outcome: 'adopted', elected: 'quliyeva' } as const;
  expect(outcomeOf(of, names).az).toBe(`Seçildi: ${names.person('quliyeva').az}`);
  expect(outcomeOf({ ...of, outcome: 'not adopted', elected: null }, names).az).toBe('Heç kim seçilmədi');
  expect([numberOf(of, 'az'), numberOf({ ...of, proposal: '2' }, 'az')]).toEqual(['2026-5, seçki 1', '2026-5/2']);
});
