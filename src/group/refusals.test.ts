import { afterAll, beforeAll, expect, test } from 'vitest';
import * as agenda from '../../test/agenda.ts';
import { calendarWays } from '../../test/calendar.ts';
import { dutyWays } from '../../test/duty-ways.ts';
import * as election from '../../test/election.ts';
import { floorWays } from '../../test/floor-ways.ts';
import { charters, Life, words } from '../../test/given.ts';
import { hostility } from '../../test/hostile-commands.ts';
import { otherWays } from '../../test/hostile-ways.ts';
import { noticeWays } from '../../test/notice-ways.ts';
import * as onPaper from '../../test/on-paper.ts';
import * as past from '../../test/past.ts';
import { planWays } from '../../test/plan-ways.ts';
import { problemWays } from '../../test/problem-ways.ts';
import { protocolWays } from '../../test/protocol-ways.ts';
import { reportingWays } from '../../test/reporting-ways.ts';
import { secretWays } from '../../test/secret-ways.ts';
import { byCertificate, signByCertificate, signedByOne, takeBack } from '../../test/signatures.ts';
import { votingWays } from '../../test/voting-ways.ts';
import * as wall from '../../test/wall.ts';
import * as wg from '../../test/working-group.ts';
import { commandWords } from './messages.ts';
import type { Command, Refusal } from './vocabulary.ts';

type Code = Refusal['refused'];

/** No command meets these: the first is the door's, where persons are known; the others a charter's on which no group is founded. */
type Elsewhere = 'unknownPerson' | 'quorumUnknown';

const on = '2026-09-01T06:00:00.000Z';
const health = wg.member('health');
const newcomer = () => {
  const life = wg.composed();
  life.done(wg.minister('health'), wg.nominate('health', 'newcomer'));
  return life;
};
const drafted = () => {
  const life = wg.opened();
  life.done('head', wg.draft('1'));
  return life;
};
const item = `meeting/${wg.meeting}/item/1`;
/** The first item of the agenda is marked by the secretariat for State bodies. */
const marked = () => {
  const life = wg.proposed();
  life.done('secretary', wg.setMark(item, wg.forState));
  return life;
};
const proposal = (agenda: readonly string[], meeting = '2026-9') =>
  ({ ...wg.proposeMeeting(on, meeting), agenda: wg.agendaOf(...agenda) }) as Command;
const office = (change: object) => ({ ...wg.record('observer', 'guest'), ...change }) as Command;
/** The officer has entered a new head, and the Coordinator may confirm it. */
const entered = () => {
  const life = wg.staffed();
  life.when('secretary', wg.record('head', 'new'));
  return life;
};
const confirmOffice = (holding: string): Command => ({ type: 'confirmOffice', holding });
const settle = (silence: string, reading: string): Command => ({ type: 'settleSilence', silence, reading });
const found = (change: object) => ({ ...wg.foundGroup, ...change }) as Command;
const adopt = (id: string): Command => ({ type: 'adoptCharter', ...wg.versionOf(id) });
const succeed = (body: string, successor: string): Command => ({
  type: 'succeedBody',
  body,
  successor,
  from: '2026-01-01',
});
const settled = (silence: string, reading: string, life: Life): Life => {
  life.done('coordinator', settle(silence, reading));
  return life;
};
const twice = (life: Life, by: string, command: Command): Refusal => {
  life.done(by, command);
  return life.refused(by, command);
};

const recordedOnPaper = (): Life => {
  const life = onPaper.withLetter(wg.proposed());
  life.done('secretary', onPaper.recordOnPaper('coordinator', wg.agreeToMeeting(1)));
  return life;
};
const agreedOnPaper = (letter: string, other?: Parameters<typeof onPaper.registerLetter>[0]): Refusal => {
  const life = onPaper.withLetter(wg.proposed());
  if (other) life.done('secretary', onPaper.registerLetter(other));
  return life.refused('secretary', onPaper.recordOnPaper('coordinator', wg.agreeToMeeting(1), letter));
};

/** A way to every lawful no. A code without one does not compile. */
const ways: { readonly [C in Exclude<Code, Elsewhere>]: () => Refusal } = {
  ruleUnknown: () => new Life().refused('somebody', found(wg.versionOf('coe-statute-20'))),
  notOffered: () => wg.staffed().refused('coordinator', settle('alternates', 'proxy')),
  notAuthorised: () => wg.founded().refused('somebody', wg.enterBody('health')),
  unknownGroup: () => new Life().refused('somebody', wg.enterBody('health')),
  noSuchDay: () => wg.staffed().refused('secretary', office({ firstDay: '2026-02-30' })),
  groupAlreadyFounded: () => wg.founded().refused('secretary', wg.foundGroup),
  unknownCharter: () => new Life().refused('somebody', found({ hash: 'x' })),
  charterOfAnotherBody: () => wg.founded().refused('secretary', adopt('opec')),
  charterAlreadyInForce: () => wg.founded().refused('secretary', adopt('az-working-group')),
  secondOfficerDropped: () => {
    const [first] = [...charters.values()].filter(
      ({ law }) => law.id === 'az-working-group' && !law.authority.confirmOffice,
    );
    return wg.founded().refused('secretary', {
      type: 'adoptCharter',
      charter: first?.charter ?? '',
      from: first?.from ?? '',
      hash: first?.hash ?? '',
    });
  },
  charterNotYetInForce: () => new Life('2023-05-16 10:00').refused('somebody', wg.foundGroup),
  unknownSilence: () => wg.staffed().refused('coordinator', settle('weather', 'fine')),
  unknownReading: () => wg.staffed().refused('coordinator', settle('remote', 'fine')),
  readingInForce: () => twice(wg.staffed(), 'coordinator', settle('remote', 'counts')),

  bodyAlreadyEntered: () => wg.staffed().refused('secretary', wg.enterBody('health')),
  unknownBody: () => wg.staffed().refused('secretary', { type: 'endSeat', body: 'moon' }),
  seatAlreadyGiven: () => wg.staffed().refused('secretary', { type: 'giveSeat', body: 'health', seat: 'executing' }),
  seatNotOfThisKind: () => wg.staffed().refused('secretary', { type: 'giveSeat', body: 'health', seat: 'ngo' }),
  noSeat: () => twice(wg.staffed(), 'secretary', { type: 'endSeat', body: 'health' }),
  bodySucceeded: () => twice(wg.staffed(), 'secretary', succeed('health', 'labour')),
  ownSuccessor: () => wg.staffed().refused('secretary', succeed('health', 'health')),
  nameOutOfOrder: () =>
    twice(wg.staffed(), 'secretary', {
      type: 'renameBody',
      body: 'health',
      name: { az: 'S', en: 'H', ru: 'З' },
      from: '2026-01-01',
    }),

  alreadyRecorded: () => wg.staffed().refused('secretary', office({ holding: 'h-head' })),
  unknownNomination: () => wg.staffed().refused(wg.minister('health'), { type: 'withdrawNomination', nomination: 'x' }),
  nominationNotAwaiting: () =>
    twice(newcomer(), wg.minister('health'), { type: 'withdrawNomination', nomination: 'n-newcomer' }),
  nominationAwaiting: () => newcomer().refused(wg.minister('health'), wg.nominate('health', 'another')),
  mayNotNominate: () => {
    const life = wg.staffed();
    life.done('secretary', { type: 'endSeat', body: 'health' });
    return life.refused(wg.minister('health'), wg.nominate('health'));
  },
  notYourBody: () => wg.staffed().refused(wg.minister('labour'), wg.nominate('health')),
  memberByOffice: () => wg.staffed().refused(wg.minister('health'), wg.nominate('health', 'head')),
  alreadyMember: () => wg.composed().refused(wg.minister('labour'), wg.nominate('labour', health, 'n-2')),
  notMember: () => wg.composed().refused('coordinator', { type: 'endMembership', person: 'guest', reason: words('r') }),
  nothingToApprove: () => wg.composed().refused('coordinator', wg.approve('2', '2026-01-13', [])),
  bodyTwiceInInstrument: () =>
    newcomer().refused('coordinator', wg.approve('2', '2026-01-13', ['n-newcomer', 'n-newcomer'])),
  instrumentNumberTaken: () => newcomer().refused('coordinator', wg.approve('1', '2026-01-13', ['n-newcomer'])),
  instrumentDateInFuture: () => newcomer().refused('coordinator', wg.approve('2', '2026-01-14', ['n-newcomer'])),
  instrumentDateBeforeLast: () => newcomer().refused('coordinator', wg.approve('2', '2026-01-12', ['n-newcomer'])),
  officeWithoutBody: () => wg.staffed().refused('secretary', office({ office: 'nominatingAuthority' })),
  officeByApproval: () => wg.staffed().refused('secretary', office({ office: 'member' })),
  officeHeld: () => wg.staffed().refused('secretary', office({ office: 'head', person: 'head' })),
  unknownOffice: () => wg.staffed().refused('secretary', office({ office: 'deputy' })),
  officeNotHeld: () => wg.staffed().refused('secretary', { type: 'endOffice', holding: 'x' }),
  lastOfficer: () => wg.staffed().refused('secretary', { type: 'endOffice', holding: 'h-secretary' }),
  aloneAfterwards: () => wg.staffed().refused('secretary', { type: 'endOffice', holding: 'h-coordinator' }),
  officeDayTooEarly: () => wg.staffed().refused('secretary', office({ firstDay: '2026-01-11' })),
  officeAwaitsConfirmation: () =>
    entered().refused('secretary', { ...wg.record('head', 'new'), holding: 'h-2' } as Command),
  unknownEnteredOffice: () => wg.staffed().refused('coordinator', confirmOffice('h-x')),
  enteredOfficeSettled: () => twice(entered(), 'coordinator', confirmOffice('h-new')),
  officeEnteredByYou: () => entered().refused('secretary', confirmOffice('h-new')),
  ownOffice: () => {
    const life = wg.recovering();
    life.when('secretary', { ...wg.record('head', 'second'), holding: 'h-new' } as Command);
    return life.refused('second', confirmOffice('h-new'));
  },
  officerTooNew: () => {
    const life = entered();
    life.done('secretary', wg.record('secretariat', 'second'));
    return life.refused('second', confirmOffice('h-new'));
  },

  strangerToGroup: () => wg.staffed().refused('secretary', { type: 'endSessions', person: 'guest' }),
  recoveryAwaiting: () => wg.recovering().refused('second', wg.startRecovery('r-2')),
  unknownRecovery: () => wg.recovering().refused('second', wg.confirmRecovery('r-2')),
  recoveryNotAwaiting: () => twice(wg.recovering(), 'second', wg.confirmRecovery()),
  secondOfficer: () => wg.recovering().refused('secretary', wg.confirmRecovery()),
  ownRecovery: () => wg.recovering().refused('second', wg.startRecovery('r-2', 'second')),
  systemTerm: () => wg.staffed().refused('secretary', wg.admitSystem({ until: '2027-06-01' })),
  unknownSystem: () => wg.staffed().refused('secretary', { type: 'endSystem', system: 's' }),
  systemEnded: () => {
    const life = wg.staffed();
    life.done('secretary', wg.admitSystem());
    return twice(life, 'secretary', { type: 'endSystem', system: 's' });
  },
  noWallNow: () => wg.proposed().refused('secretary', wall.open()),
  unknownWall: () => wg.noticed().refused('secretary', wall.close()),
  wallClosed: () => {
    const life = wg.noticed();
    life.done('secretary', wall.open());
    return twice(life, 'secretary', wall.close());
  },

  unknownThing: () => wg.proposed().refused('secretary', wg.setMark('meeting/2026-9', wg.forState)),
  markStands: () => twice(wg.proposed(), 'secretary', wg.setMark(item, wg.forState)),
  consentNeeded: () => marked().refused('head', wg.setMark(item, wg.forAll)),
  noConsentNeeded: () => marked().refused('secretary', wg.askRelease(item, wg.forAll)),
  releaseAsked: () => twice(marked(), health, wg.askRelease(item, wg.forAll)),
  unknownRelease: () => marked().refused('secretary', wg.consent(item)),
  releaseAnswered: () => {
    const life = marked();
    life.done(health, wg.askRelease(item, wg.forAll));
    return twice(life, 'secretary', wg.refuse(item));
  },
  notOriginator: () => {
    const life = marked();
    life.done(health, wg.askRelease(item, wg.forAll));
    return life.refused('head', wg.consent(item));
  },
  markExcludesVoters: () => {
    const life = drafted();
    life.done('secretary', wg.setMark(item, wg.forState));
    return life.refused('head', wg.openVote('1'));
  },

  unknownMeeting: () => wg.composed().refused('head', wg.openMeeting),
  meetingNumberTaken: () => wg.proposed().refused('head', proposal(['1'], wg.meeting)),
  dateInPast: () => wg.proposed().refused('head', wg.changeMeeting('2026-01-01T06:00:00.000Z')),
  meetingStage: () => wg.proposed().refused('head', wg.openMeeting),
  emptyAgenda: () => wg.proposed().refused('head', wg.setAgenda()),
  itemTwice: () => wg.composed().refused('head', proposal(['1', '1'])),
  nothingToAgree: () => twice(wg.proposed(), 'coordinator', wg.agreeToMeeting(1)),
  changedMeanwhile: () => wg.proposed().refused('coordinator', wg.agreeToMeeting(0)),
  keysMissing: () => wg.proposed().refused('secretary', wg.sendNotice),
  notTheAgreedDay: () => wg.noticed().refused('head', wg.openMeeting),
  beforeAgreedTime: () => wg.noticed().refused('head', wg.closeWithoutQuorum),
  notAMember: () => wg.gathered([]).refused('secretary', wg.arrive('guest')),
  alreadyPresent: () => wg.gathered().refused('secretary', wg.arrive('head')),
  notPresent: () => wg.gathered([]).refused('secretary', wg.leave('head')),
  headAbsent: () => wg.gathered(wg.members).refused('head', wg.openMeeting),
  noQuorum: () => wg.gathered([]).refused('head', wg.openMeeting),
  quorumStands: () => wg.gathered().refused('head', wg.closeWithoutQuorum),
  unknownItem: () => wg.opened().refused('head', wg.takeUpItem('9')),
  itemInHand: () => twice(wg.opened(), 'head', wg.takeUpItem('1')),
  voteOpen: () => wg.voting().refused('head', wg.closeMeeting),
  remoteNotCounted: () =>
    settled('remote', 'does-not-count', wg.gathered([])).refused('secretary', wg.arrive('head', 'remote')),

  itemNotLate: () => wg.proposed().refused('head', agenda.lateItem()),
  lateItemWaits: () => {
    const life = wg.opened();
    life.done('head', agenda.lateItem());
    return life.refused('head', wg.takeUpItem('4'));
  },
  unknownSuggestion: () => wg.proposed().refused('head', agenda.takeUp()),
  suggestionSettled: () => {
    const life = wg.proposed();
    life.done(health, agenda.suggest());
    return twice(life, 'head', agenda.decline());
  },
  unknownTemplate: () => wg.composed().refused('secretary', agenda.endTemplate()),
  emptyTemplate: () => wg.composed().refused('secretary', agenda.keepTemplate('t1', [])),
  emptyPack: () => {
    const life = wg.proposed();
    life.done('secretary', wg.setMark(`meeting/${wg.meeting}`, wg.forOffices('head', 'secretariat')));
    return life.refused('secretary', agenda.makePack());
  },
  packStands: () => twice(wg.proposed(), 'secretary', agenda.makePack()),
  unknownPaper: () => wg.proposed().refused('secretary', agenda.remove()),
  paperThere: () => twice(wg.proposed(), 'secretary', agenda.attach()),
  paperOfAnotherBody: () => {
    const life = wg.proposed();
    life.done(wg.member('labour'), agenda.attach());
    return life.refused(health, agenda.remove());
  },

  unknownProposal: () => wg.opened().refused('head', wg.openVote('1')),
  proposalNumberTaken: () => drafted().refused('head', wg.draft('1')),
  proposalStage: () => wg.voting().refused('head', wg.withdraw('1')),
  notYourProposal: () => drafted().refused(health, wg.withdraw('1')),
  anotherVoteOpen: () => {
    const life = wg.voting();
    life.done('head', wg.draft('2'));
    return life.refused('head', wg.openVote('2'));
  },
  voteNotOpen: () => drafted().refused(health, wg.cast('1', 'for')),
  voteClosed: () => twice(wg.voting(), 'head', wg.closeVote('1', true)),
  notEntitled: () => {
    const life = wg.voting(wg.everyone.slice(0, 5));
    return life.refused(wg.member('shelter'), wg.cast('1', 'for'));
  },
  alreadyVoted: () => twice(wg.voting(), health, wg.cast('1', 'for')),
  abstentionNotAllowed: () =>
    wg
      .voting(wg.everyone, settled('abstention', 'not-allowed', wg.composed()))
      .refused(health, wg.cast('1', 'abstain')),
  ...dutyWays,
  ...votingWays,
  ...secretWays,
  ...noticeWays,
  ...floorWays,
  electionIsSecret: () => election.proposed().refused('head', wg.openVote('e1')),
  headHasNotVoted: () => wg.voting().refused('head', wg.closeVote('1')),

  protocolSigned: () => wg.signed().refused('head', wg.sign()),
  meetingNotOver: () => wg.opened().refused('secretary', wg.submit(0)),
  notYetOpened: () => wg.noticed().refused('secretary', wg.recordItem('1')),
  nothingSubmitted: () => wg.held().refused('head', wg.sign()),
  alreadySigned: () => signedByOne().refused('head', wg.sign()),
  signedMeanwhile: () => wg.submitted().refused('head', signByCertificate(byCertificate('a', 'c'.repeat(64)))),
  otherDocument: () => wg.submitted().refused('head', takeBack({ ofPaper: false })),
  signatureNotSound: () => wg.submitted().refused('head', takeBack({ soundness: 'changed' })),
  certificateUnfit: () => wg.submitted().refused('head', takeBack({ inItsTime: false })),
  signerUnproved: () => wg.submitted().refused('secretary', takeBack({ inName: false })),
  notTheSigner: () => wg.submitted().refused('secretary', takeBack({ person: 'secretary' })),
  paperChanged: () => wg.submitted().refused('head', wg.sign('b'.repeat(64))),
  recordChanged: () => wg.held().refused('secretary', wg.submit(0)),
  ...calendarWays,
  ...planWays,
  ...reportingWays,
  ...problemWays,
  ...protocolWays,

  takeoverClosed: () => wg.composed().refused('secretary', past.takeOver(past.mandate())),
  takeoverPaperMissing: () => past.handedOver().refused('secretary', past.takeOver(past.plan(), 'i1', { paper: '' })),
  takeoverIdTaken: () => twice(past.handedOver(), 'secretary', past.takeOver(past.plan())),
  unknownTakeover: () => past.handedOver().refused('secretary', past.confirm()),
  takeoverSettled: () => past.withPast(past.plan()).refused('secretary', past.back('p0')),
  recordedByYou: () => {
    const life = past.handedOver();
    life.done('secretary', past.takeOver(past.plan()));
    return life.refused('secretary', past.confirm());
  },
  takeoverNotPast: () => past.handedOver().refused('secretary', past.takeOver(past.mandate({ from: '2026-01-13' }))),
  takeoverDaysReversed: () =>
    past.handedOver().refused('secretary', past.takeOver(past.mandate({ until: '2023-07-11' }))),
  seatTaken: () =>
    past.withPast(past.mandate()).refused('secretary', past.takeOver(past.mandate({ person: 'somebody' }))),
  mandateTakenOver: () => past.withPast(past.mandate()).refused('secretary', past.takeOver(past.mandate())),
  pastMeetingNumber: () => past.handedOver().refused('secretary', past.takeOver(past.meeting({ meeting: '2024-2' }))),
  pastMeetingTooLate: () =>
    wg
      .proposed()
      .refused('secretary', past.takeOver(past.meeting({ meeting: '2026-9', on: '2026-01-25' })), '2026-01-26 10:00'),
  attendanceImpossible: () => past.handedOver().refused('secretary', past.takeOver(past.meeting({ present: 15 }))),
  documentTakenOver: () => past.withPast(past.plan()).refused('secretary', past.takeOver(past.plan())),
  letterDateInFuture: () => wg.staffed().refused('secretary', onPaper.registerLetter({ on: '2026-01-13' })),
  unknownLetter: () => agreedOnPaper('in-2026-9'),
  letterSentByUs: () => agreedOnPaper('out-2026-1', { direction: 'out' }),
  letterWithoutScan: () => agreedOnPaper('in-2026-2', { scan: null }),
  notOnPaper: () => wg.voting().refused('secretary', onPaper.recordOnPaper(health, wg.cast('1', 'for'))),
  notOfTheirOffice: () =>
    onPaper.withLetter(wg.proposed()).refused('secretary', onPaper.recordOnPaper('head', wg.agreeToMeeting(1))),
  unknownPaperAct: () => onPaper.withLetter().refused('second', onPaper.confirmOnPaper([])),
  paperActSettled: () => twice(recordedOnPaper(), 'second', onPaper.confirmOnPaper()),
  paperRecordedByYou: () => recordedOnPaper().refused('secretary', onPaper.confirmOnPaper()),
  paperOfTheSecretariat: () =>
    onPaper.withLetter(wg.proposed()).refused('secretary', onPaper.recordOnPaper('second', wg.agreeToMeeting(1))),
  takeoversWait: () => {
    const life = past.handedOver();
    life.done('secretary', past.takeOver(past.plan()));
    return life.refused('secretary', past.close);
  },
};

/** While every refusal is reached, the commands on the way are tried with hostile values as well. */
let hostile: ReturnType<typeof hostility>;
beforeAll(() => {
  hostile = hostility();
});
afterAll(() => hostile.stop());

const reached = new Set<string>();
const clauses = new Set(wg.founded().charter.clauses.map(({ id }) => id));

for (const [code, way] of Object.entries(ways)) {
  test(`${code} is reached, and rests on a clause or on none`, () => {
    const { refused, clause } = way();
    reached.add(refused);
    expect(refused).toBe(code);
    if (clause !== null && code !== 'ruleUnknown') expect(clauses).toContain(clause);
  });
}

test('no hostile value in a command is too much for the rules, nor for what they answer', () => {
  for (const way of otherWays) way();
  const { found, tried } = hostile;
  expect([...found]).toEqual([]);
  // Asked of all commands when the whole file has run; a single way tries its own.
  const missing = Object.keys(commandWords).filter((type) => !tried.has(type));
  if (reached.size === Object.keys(ways).length) expect(missing).toEqual([]);
});
