import { describe, expect, test } from 'vitest';
import { readCharters } from '#group/charters.ts';
import { bodiesOf, compositionOf, groupOf, meetingOf, registerOf } from '#group/states.ts';
import { evolve, initial } from '#group/streams.ts';
import type { FoundingAct } from '#group/vocabulary.ts';
import type { MeetingAct } from '#meetings/vocabulary.ts';
import { membersAt } from '#membership/composition.ts';
import type { MembershipAct } from '#membership/vocabulary.ts';
import type { PeopleAct } from '#people/vocabulary.ts';
import type { ProtocolAct } from '#protocol/vocabulary.ts';
import type { VotingAct } from '#voting/vocabulary.ts';
import { baku, charters } from '../given.ts';
import { entriesOf, faultsOf, foldAll, readGolden } from '../journal/golden.ts';

const lines = await readGolden('journal-1.jsonl');
const entries = entriesOf(lines);
const states = foldAll({ initial, evolve }, entries);

/** Acts of these rooms that came after version 1. */
type Later =
  | 'MandateTakenOver'
  | 'InstrumentTakenOver'
  | 'MeetingTakenOver'
  | 'AdviceGiven'
  | `LateItem${'Added' | 'Agreed' | 'Returned' | 'Objected'}`
  | 'MeetingAdjourned'
  | 'MeetingResumed'
  | `Amendment${'Proposed' | 'Accepted'}`
  | `Consent${'Asked' | 'Reached'}`
  | 'ObjectionRaised'
  | 'HandsCounted'
  | 'ProtocolTakenBack'
  | `Protocol${'Circulated' | 'Corrected'}`
  | `Remark${'Made' | 'Answered'}`
  | 'DissentAttached'
  | 'ExtractIssued'
  | 'OfficeEntered'
  | 'OfficeReturned';
type ActType = Exclude<(FoundingAct | PeopleAct | MembershipAct | MeetingAct | VotingAct | ProtocolAct)['type'], Later>;

/** Every act there was, with how often the journal holds it; one that is missing here does not compile. */
const acts: Record<ActType, number> = {
  GroupFounded: 1,
  CharterAdopted: 1,
  SilenceSettled: 1,
  BodyEntered: 6,
  BodyRenamed: 1,
  BodySucceeded: 1,
  SeatGiven: 6,
  SeatEnded: 1,
  OfficeRecorded: 9,
  OfficeEnded: 1,
  RepresentativeNominated: 8,
  NominationWithdrawn: 1,
  NominationReturned: 1,
  CompositionApproved: 2,
  MembershipEnded: 1,
  MeetingRegistered: 3,
  MeetingProposed: 3,
  MeetingChanged: 1,
  MeetingAgreed: 3,
  MeetingReturned: 1,
  AgendaSet: 4,
  AgendaAgreed: 3,
  AgendaReturned: 1,
  NoticeSent: 3,
  MeetingCancelled: 1,
  ArrivalRecorded: 5,
  DepartureRecorded: 1,
  MeetingOpened: 1,
  ItemTakenUp: 1,
  MeetingClosed: 1,
  MeetingNotHeld: 1,
  ProposalDrafted: 2,
  ProposalWithdrawn: 1,
  VoteOpened: 1,
  BallotCast: 4,
  VoteClosed: 1,
  ItemRecorded: 1,
  ProtocolSubmitted: 2,
  ProtocolReturned: 1,
  ProtocolSigned: 1,
};

describe('the journal of version 1', () => {
  test('is whole: the stand-alone checker finds nothing wrong, and its texts are those that were entered', async () => {
    expect(await faultsOf(lines)).toEqual([]);
  });

  test('is the one that was written then', () => {
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      head: '65f2f7225b7dc48c4ef355f92a8aba27a51d97137ac8649d45856971ce8eaa47',
    });
  });

  test('holds every act', () => {
    const counted = Object.fromEntries(
      Object.keys(acts).map((type) => [type, entries.filter((entry) => entry.type === type).length]),
    );
    expect(counted).toEqual(acts);
    expect(Object.values(acts).reduce((sum, count) => sum + count)).toBe(entries.length);
  });

  test('folds into the bodies, one succeeded and without its seat', () => {
    const bodies = bodiesOf(states);
    expect([...bodies.keys()]).toEqual(['health', 'labour', 'education', 'justice', 'shelter', 'customs']);
    expect(bodies.get('customs')).toMatchObject({
      names: [{ from: '1992-01-30' }, { name: { az: 'Gömrük Xidməti' }, from: '2026-01-01' }],
      successor: { body: 'justice', from: '2026-01-10' },
      seat: undefined,
    });
    expect(bodies.get('shelter')?.seat).toBe('ngo');
  });

  test('folds into the composition of every day', () => {
    const persons = (local: string) => membersAt(compositionOf(states), baku(local)).map(({ person }) => person);
    expect(persons('2026-01-12 12:00')).toEqual(['head']);
    expect(persons('2026-01-13 10:00')).toHaveLength(6);
    expect(persons('2026-01-14 12:00')[0]).toBe('deputy');
    expect(persons('2026-04-21 10:30')).toEqual([
      'head',
      'member of labour',
      'member of education',
      'member of justice',
      'newcomer',
    ]);
    expect(compositionOf(states).instruments.map(({ number, amends }) => [number, amends])).toEqual([
      ['1', false],
      ['2', true],
    ]);
  });

  test('folds into three meetings: one held, one cancelled, one called and not held', () => {
    expect([...registerOf(states).numbers]).toEqual(['2026-1', '2026-2', '2026-3']);
    const { meeting, protocol } = meetingOf(states, '2026-1');
    expect(meeting).toMatchObject({
      stage: 'held',
      on: '2026-02-10T06:00:00.000Z',
      chair: 'head',
      dateKey: { state: 'agreed', revision: 2 },
      agendaKey: { state: 'agreed', revision: 2 },
      lastItem: 3,
      quorumAtOpening: { members: 5, present: 4, needed: 4 },
    });
    expect(meeting.attendance.get('newcomer')?.at(-1)?.until).toBe(baku('2026-02-10 10:40'));
    expect(protocol).toMatchObject({ stage: 'signed', number: '1', paper: 'b'.repeat(64), signed: { by: 'head' } });
    expect(meetingOf(states, '2026-2').meeting.stage).toBe('cancelled');
    expect(meetingOf(states, '2026-3').meeting).toMatchObject({
      stage: 'not held',
      quorumAtOpening: { members: 5, present: 1, needed: 4 },
    });
  });

  test('folds into a tie that the head’s vote decided, and a proposal that was withdrawn', () => {
    const { proposals } = meetingOf(states, '2026-1');
    expect(proposals.get('1')).toMatchObject({ stage: 'decided', addressee: 'health' });
    expect(proposals.get('1')?.vote?.result).toMatchObject({
      outcome: 'adopted',
      by: 'deciding vote',
      count: { for: 2, against: 2, abstain: 0, noBallot: 0 },
    });
    expect(proposals.get('2')).toMatchObject({ stage: 'withdrawn', vote: undefined });
  });

  test('folds into the law of each time', () => {
    const { laws, readings, foundedAt } = groupOf(states);
    expect(laws.map(({ position }) => entries[position - 1]?.type)).toEqual([
      'GroupFounded',
      'CharterAdopted',
      'SilenceSettled',
    ]);
    expect(readings).toEqual({ 'head-counted': 'no' });
    expect(foundedAt).toBe(baku('2026-01-12 10:00'));
    // Its charters are not among those of later programs: folding needs none.
    expect(readCharters(charters)({ law: laws[1]?.law, readings })).toBeUndefined();
  });
});
