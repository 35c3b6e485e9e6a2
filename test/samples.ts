import type { AccessAct, AccessRefusal } from '#access/vocabulary.ts';
import type { NotAuthorised } from '#charter/authority.ts';
import type { CharterRefusal } from '#charter/offered.ts';
import type { FoundingAct, FoundingRefusal } from '#group/vocabulary.ts';
import type { HistoryAct, TakeoverRefusal } from '#history/vocabulary.ts';
import type { CommandIdReused } from '#journal/vocabulary.ts';
import type { LettersAct, LettersRefusal } from '#letters/vocabulary.ts';
import type { Mark, MarkingAct, MarkingRefusal } from '#marking/vocabulary.ts';
import type { MeetingAct, MeetingRefusal } from '#meetings/vocabulary.ts';
import type { MembershipAct, MembershipRefusal } from '#membership/vocabulary.ts';
import type { Names } from '#people/names.ts';
import type { PeopleAct, PeopleRefusal } from '#people/vocabulary.ts';
import type { ProtocolAct, ProtocolRefusal } from '#protocol/vocabulary.ts';
import type { VotingAct, VotingRefusal } from '#voting/vocabulary.ts';
import {
  agendaActSamples,
  agendaRefusalSamples,
  lateItemActSamples,
  lateItemRefusalSamples,
} from './agenda-samples.ts';
import { calendarActSamples, calendarRefusalSamples } from './calendar-samples.ts';
import { dutyActSamples, dutyRefusalSamples } from './duty-samples.ts';
import {
  adjournmentActSamples,
  adjournmentRefusalSamples,
  floorActSamples,
  floorRefusalSamples,
} from './floor-samples.ts';
import { noticeActSamples, noticeRefusalSamples } from './notice-samples.ts';
import { planActSamples, planRefusalSamples } from './plan-samples.ts';
import { problemActSamples, problemRefusalSamples } from './problem-samples.ts';
import { protocolActSamples, protocolRefusalSamples } from './protocol-samples.ts';
import { reportingActSamples, reportingRefusalSamples } from './reporting-samples.ts';
import { secretActSamples, secretRefusalSamples } from './secret-samples.ts';
import { votingActSamples, votingRefusalSamples } from './voting-samples.ts';

/** One of each: a code or an act without its sample does not compile. */
type Refusals<Refusal extends { readonly refused: string }> = {
  readonly [Code in Refusal['refused']]: Extract<Refusal, { refused: Code }>;
};
type Acts<Act extends { readonly type: string; readonly data: unknown }> = {
  readonly [Type in Act['type']]: Extract<Act, { type: Type }>['data'];
};

export const zone = 'Asia/Baku';

const people = {
  quliyeva: { az: 'S. Quliyeva', en: 'S. Guliyeva', ru: 'С. Кулиева' },
  aslanli: { az: 'H. Aslanlı', en: 'H. Aslanli', ru: 'Г. Асланлы' },
} as const;
const bodies = {
  health: { az: 'Səhiyyə Nazirliyi', en: 'Ministry of Health', ru: 'Министерство здравоохранения' },
  labour: { az: 'Əmək Nazirliyi', en: 'Ministry of Labour', ru: 'Министерство труда' },
} as const;

export const names: Names = {
  person: (person) => people[person as keyof typeof people],
  body: (body) => bodies[body as keyof typeof bodies],
};

const clause = '3.5';
const text = { ref: 'r1', digest: 'd1' };
/** Ten in the morning of 18 September 2026 in Baku. */
const on = '2026-09-18T06:00:00.000Z';
const paper = `9f2c41d0${'0'.repeat(48)}77ab03e5`;
const origin = { office: 'secretariat', body: null } as const;
const thing = 'meeting/2026-3/item/1';
const mark: Mark = {
  audience: { for: 'bodies', bodies: ['health', 'labour'] },
  domestic: 'officialUse',
  personalData: 'with',
  tlp: 'AMBER+STRICT',
};
const wider: Mark = { audience: { for: 'state' }, domestic: 'unrestricted', personalData: 'without', tlp: 'GREEN' };
const charter = { charter: 'az-working-group', from: '2023-05-17', hash: paper };

export const refusalSamples: {
  readonly journal: Refusals<CommandIdReused>;
  readonly charter: Refusals<NotAuthorised | CharterRefusal>;
  readonly group: Refusals<FoundingRefusal>;
  readonly people: Refusals<PeopleRefusal>;
  readonly membership: Refusals<MembershipRefusal>;
  readonly access: Refusals<AccessRefusal>;
  readonly marking: Refusals<MarkingRefusal>;
  readonly letters: Refusals<LettersRefusal>;
  readonly calendar: typeof calendarRefusalSamples;
  readonly plan: typeof planRefusalSamples;
  readonly reporting: typeof reportingRefusalSamples;
  readonly meetings: Refusals<MeetingRefusal>;
  readonly agenda: typeof agendaRefusalSamples;
  readonly problems: typeof problemRefusalSamples;
  readonly notice: typeof noticeRefusalSamples;
  readonly floor: typeof floorRefusalSamples;
  readonly voting: Refusals<VotingRefusal>;
  readonly secret: typeof secretRefusalSamples;
  readonly protocol: Refusals<ProtocolRefusal>;
  readonly duties: typeof dutyRefusalSamples;
  readonly history: Refusals<TakeoverRefusal>;
} = {
  journal: { commandIdReused: { refused: 'commandIdReused', clause: null } },
  charter: {
    notAuthorised: { refused: 'notAuthorised', clause, command: 'sendNotice', offices: ['secretariat', 'head'] },
    ruleUnknown: { refused: 'ruleUnknown', clause, rule: 'quorum' },
    notOffered: { refused: 'notOffered', clause, feature: 'weighted votes' },
  },
  group: {
    unknownGroup: { refused: 'unknownGroup', clause: null },
    groupAlreadyFounded: { refused: 'groupAlreadyFounded', clause: null },
    noSuchDay: { refused: 'noSuchDay', clause: null, day: '2026-02-30' },
    unknownCharter: { refused: 'unknownCharter', clause: null, charter: 'opec' },
    charterOfAnotherBody: { refused: 'charterOfAnotherBody', clause, charter: 'opec' },
    charterAlreadyInForce: { refused: 'charterAlreadyInForce', clause },
    charterNotYetInForce: { refused: 'charterNotYetInForce', clause, from: '2027-01-01' },
    secondOfficerDropped: { refused: 'secondOfficerDropped', clause },
    unknownSilence: { refused: 'unknownSilence', clause, silence: 'weather' },
    unknownReading: { refused: 'unknownReading', clause, silence: 'majority-base', reading: 'half' },
    readingInForce: { refused: 'readingInForce', clause },
  },
  people: {
    bodyAlreadyEntered: { refused: 'bodyAlreadyEntered', clause, body: 'health' },
    unknownBody: { refused: 'unknownBody', clause, body: 'health' },
    seatAlreadyGiven: { refused: 'seatAlreadyGiven', clause, body: 'health', seat: 'executing' },
    seatNotOfThisKind: { refused: 'seatNotOfThisKind', clause, body: 'health', kind: 'state', seat: 'ngo' },
    noSeat: { refused: 'noSeat', clause, body: 'health' },
    bodySucceeded: { refused: 'bodySucceeded', clause, body: 'health', successor: 'labour' },
    ownSuccessor: { refused: 'ownSuccessor', clause, body: 'health' },
    nameOutOfOrder: { refused: 'nameOutOfOrder', clause, body: 'health', after: '2022-07-28' },
  },
  membership: {
    alreadyRecorded: { refused: 'alreadyRecorded', clause },
    unknownNomination: { refused: 'unknownNomination', clause },
    nominationNotAwaiting: { refused: 'nominationNotAwaiting', clause, state: 'approved' },
    nominationAwaiting: { refused: 'nominationAwaiting', clause, body: 'health' },
    mayNotNominate: { refused: 'mayNotNominate', clause, body: 'health' },
    notYourBody: { refused: 'notYourBody', clause, body: 'health' },
    memberByOffice: { refused: 'memberByOffice', clause, person: 'aslanli' },
    alreadyMember: { refused: 'alreadyMember', clause, person: 'quliyeva' },
    notMember: { refused: 'notMember', clause, person: 'quliyeva' },
    nothingToApprove: { refused: 'nothingToApprove', clause },
    bodyTwiceInInstrument: { refused: 'bodyTwiceInInstrument', clause, body: 'health' },
    instrumentNumberTaken: { refused: 'instrumentNumberTaken', clause, number: '14' },
    instrumentDateInFuture: { refused: 'instrumentDateInFuture', clause, date: '2027-01-01' },
    instrumentDateBeforeLast: {
      refused: 'instrumentDateBeforeLast',
      clause,
      date: '2026-01-01',
      last: '2026-02-15',
    },
    officeWithoutBody: { refused: 'officeWithoutBody', clause },
    officeByApproval: { refused: 'officeByApproval', clause, office: 'member' },
    officeHeld: { refused: 'officeHeld', clause, office: 'head', person: 'aslanli' },
    unknownOffice: { refused: 'unknownOffice', clause, office: 'clerk' },
    officeNotHeld: { refused: 'officeNotHeld', clause },
    lastOfficer: { refused: 'lastOfficer', clause, office: 'secretariat' },
    aloneAfterwards: { refused: 'aloneAfterwards', clause, person: 'aslanli' },
    officeDayTooEarly: { refused: 'officeDayTooEarly', clause, day: '2026-02-14', first: '2026-02-15' },
    officeAwaitsConfirmation: { refused: 'officeAwaitsConfirmation', clause, office: 'head', person: 'aslanli' },
    unknownEnteredOffice: { refused: 'unknownEnteredOffice', clause },
    enteredOfficeSettled: { refused: 'enteredOfficeSettled', clause, state: 'returned' },
    officeEnteredByYou: { refused: 'officeEnteredByYou', clause },
    ownOffice: { refused: 'ownOffice', clause },
    officerTooNew: { refused: 'officerTooNew', clause },
  },
  access: {
    strangerToGroup: { refused: 'strangerToGroup', clause, person: 'quliyeva' },
    recoveryAwaiting: { refused: 'recoveryAwaiting', clause, person: 'quliyeva' },
    unknownRecovery: { refused: 'unknownRecovery', clause },
    recoveryNotAwaiting: { refused: 'recoveryNotAwaiting', clause, state: 'confirmed' },
    secondOfficer: { refused: 'secondOfficer', clause },
    ownRecovery: { refused: 'ownRecovery', clause },
    systemTerm: { refused: 'systemTerm', clause, first: '2026-09-18', last: '2027-09-18' },
    unknownSystem: { refused: 'unknownSystem', clause },
    systemEnded: { refused: 'systemEnded', clause, at: on },
    noWallNow: { refused: 'noWallNow', clause },
    unknownWall: { refused: 'unknownWall', clause },
    wallClosed: { refused: 'wallClosed', clause, at: on },
  },
  marking: {
    unknownThing: { refused: 'unknownThing', clause },
    markStands: { refused: 'markStands', clause },
    consentNeeded: { refused: 'consentNeeded', clause, origin },
    noConsentNeeded: { refused: 'noConsentNeeded', clause },
    releaseAsked: { refused: 'releaseAsked', clause },
    unknownRelease: { refused: 'unknownRelease', clause },
    releaseAnswered: { refused: 'releaseAnswered', clause, state: 'refused' },
    notOriginator: { refused: 'notOriginator', clause, origin },
    markExcludesVoters: { refused: 'markExcludesVoters', clause, persons: ['quliyeva'] },
  },
  letters: {
    letterDateInFuture: { refused: 'letterDateInFuture', clause, on: '2026-09-18' },
    unknownLetter: { refused: 'unknownLetter', clause, letter: 'in-2026-4' },
    letterSentByUs: { refused: 'letterSentByUs', clause, letter: 'out-2026-4' },
    letterWithoutScan: { refused: 'letterWithoutScan', clause, letter: 'in-2026-4' },
    notOnPaper: { refused: 'notOnPaper', clause, command: 'castBallot' },
    notOfTheirOffice: { refused: 'notOfTheirOffice', clause, person: 'aslanli', offices: ['coordinator'] },
    unknownPaperAct: { refused: 'unknownPaperAct', clause },
    paperActSettled: { refused: 'paperActSettled', clause, state: 'confirmed' },
    paperRecordedByYou: { refused: 'paperRecordedByYou', clause },
    paperOfTheSecretariat: { refused: 'paperOfTheSecretariat', clause, person: 'quliyeva' },
  },
  meetings: {
    unknownMeeting: { refused: 'unknownMeeting', clause },
    meetingNumberTaken: { refused: 'meetingNumberTaken', clause, meeting: '2026-3' },
    dateInPast: { refused: 'dateInPast', clause, on },
    meetingStage: { refused: 'meetingStage', clause, stage: 'proposed' },
    emptyAgenda: { refused: 'emptyAgenda', clause },
    itemTwice: { refused: 'itemTwice', clause, item: '2' },
    nothingToAgree: { refused: 'nothingToAgree', clause },
    changedMeanwhile: { refused: 'changedMeanwhile', clause },
    keysMissing: { refused: 'keysMissing', clause, missing: ['date', 'agenda'] },
    notTheAgreedDay: { refused: 'notTheAgreedDay', clause, on },
    beforeAgreedTime: { refused: 'beforeAgreedTime', clause, on },
    notAMember: { refused: 'notAMember', clause, person: 'quliyeva' },
    alreadyPresent: { refused: 'alreadyPresent', clause, person: 'quliyeva' },
    notPresent: { refused: 'notPresent', clause, person: 'quliyeva' },
    headAbsent: { refused: 'headAbsent', clause },
    noQuorum: { refused: 'noQuorum', clause, members: 14, present: 8, needed: 10, missing: 2 },
    quorumStands: { refused: 'quorumStands', clause, members: 14, present: 12, needed: 10 },
    quorumUnknown: { refused: 'quorumUnknown', clause },
    unknownItem: { refused: 'unknownItem', clause, item: '7' },
    ...lateItemRefusalSamples,
    ...adjournmentRefusalSamples,
    itemInHand: { refused: 'itemInHand', clause },
    voteOpen: { refused: 'voteOpen', clause },
    remoteNotCounted: { refused: 'remoteNotCounted', clause },
  },
  calendar: calendarRefusalSamples,
  plan: planRefusalSamples,
  reporting: reportingRefusalSamples,
  agenda: agendaRefusalSamples,
  problems: problemRefusalSamples,
  notice: noticeRefusalSamples,
  floor: floorRefusalSamples,
  voting: {
    unknownProposal: { refused: 'unknownProposal', clause, proposal: '2' },
    proposalNumberTaken: { refused: 'proposalNumberTaken', clause, proposal: '2' },
    proposalStage: { refused: 'proposalStage', clause, stage: 'decided' },
    notYourProposal: { refused: 'notYourProposal', clause },
    anotherVoteOpen: { refused: 'anotherVoteOpen', clause },
    voteNotOpen: { refused: 'voteNotOpen', clause },
    voteClosed: { refused: 'voteClosed', clause },
    notEntitled: { refused: 'notEntitled', clause },
    alreadyVoted: { refused: 'alreadyVoted', clause, at: '2026-09-18T06:36:08.000Z' },
    abstentionNotAllowed: { refused: 'abstentionNotAllowed', clause },
    headHasNotVoted: { refused: 'headHasNotVoted', clause },
    electionIsSecret: { refused: 'electionIsSecret', clause },
    ...votingRefusalSamples,
  },
  secret: secretRefusalSamples,
  protocol: {
    protocolSigned: { refused: 'protocolSigned', clause },
    meetingNotOver: { refused: 'meetingNotOver', clause },
    notYetOpened: { refused: 'notYetOpened', clause },
    nothingSubmitted: { refused: 'nothingSubmitted', clause },
    paperChanged: { refused: 'paperChanged', clause },
    recordChanged: { refused: 'recordChanged', clause },
    alreadySigned: { refused: 'alreadySigned', clause, office: 'head' },
    signedMeanwhile: { refused: 'signedMeanwhile', clause },
    otherDocument: { refused: 'otherDocument', clause, number: '3' },
    signatureNotSound: { refused: 'signatureNotSound', clause, number: '3', soundness: 'changed' },
    certificateUnfit: { refused: 'certificateUnfit', clause },
    signerUnproved: { refused: 'signerUnproved', clause },
    notTheSigner: { refused: 'notTheSigner', clause, office: 'head' },
    writtenMeanwhile: { refused: 'writtenMeanwhile', clause, person: 'quliyeva', at: '2026-09-18T06:36:08.000Z' },
    ...protocolRefusalSamples,
  },
  duties: dutyRefusalSamples,
  history: {
    takeoverClosed: { refused: 'takeoverClosed', clause, by: 'closing' },
    takeoverPaperMissing: { refused: 'takeoverPaperMissing', clause },
    takeoverIdTaken: { refused: 'takeoverIdTaken', clause },
    unknownTakeover: { refused: 'unknownTakeover', clause },
    takeoverSettled: { refused: 'takeoverSettled', clause, state: 'confirmed' },
    recordedByYou: { refused: 'recordedByYou', clause },
    takeoverNotPast: { refused: 'takeoverNotPast', clause, date: '2027-01-01' },
    takeoverDaysReversed: { refused: 'takeoverDaysReversed', clause },
    seatTaken: { refused: 'seatTaken', clause, body: 'health', person: 'quliyeva' },
    mandateTakenOver: { refused: 'mandateTakenOver', clause, person: 'quliyeva', body: 'health' },
    pastMeetingNumber: { refused: 'pastMeetingNumber', clause, meeting: '2024-2', year: '2023' },
    pastMeetingTooLate: { refused: 'pastMeetingTooLate', clause, first: '2026-02-02' },
    attendanceImpossible: { refused: 'attendanceImpossible', clause, present: 15, members: 14 },
    documentTakenOver: { refused: 'documentTakenOver', clause, kind: 'plan' },
    takeoversWait: { refused: 'takeoversWait', clause, count: 3 },
  },
};

const meeting = '2026-3';
const proposal = '2';
const quorum = { members: 14, present: 12, needed: 10 };
const agenda = [{ item: '1', title: text, kind: 'decision', rapporteur: 'quliyeva' }] as const;

export const actSamples: {
  readonly group: Acts<FoundingAct>;
  readonly people: Acts<PeopleAct>;
  readonly membership: Acts<MembershipAct>;
  readonly access: Acts<AccessAct>;
  readonly marking: Acts<MarkingAct>;
  readonly letters: Acts<LettersAct>;
  readonly meetings: Acts<MeetingAct>;
  readonly calendar: typeof calendarActSamples;
  readonly plan: typeof planActSamples;
  readonly reporting: typeof reportingActSamples;
  readonly agenda: typeof agendaActSamples;
  readonly problems: typeof problemActSamples;
  readonly notice: typeof noticeActSamples;
  readonly floor: typeof floorActSamples;
  readonly voting: Acts<VotingAct>;
  readonly secret: typeof secretActSamples;
  readonly protocol: Acts<ProtocolAct>;
  readonly duties: typeof dutyActSamples;
  readonly history: Acts<HistoryAct>;
} = {
  group: {
    GroupFounded: { ...charter, demonstration: false },
    CharterAdopted: charter,
    SilenceSettled: { silence: 'majority-base', reading: 'cast' },
  },
  people: {
    BodyEntered: { body: 'health', kind: 'state', name: bodies.health, from: '2022-07-28' },
    BodyRenamed: { body: 'health', name: bodies.health, from: '2022-07-28' },
    BodySucceeded: { body: 'health', successor: 'labour', from: '2022-07-28' },
    SeatGiven: { body: 'health', seat: 'executing' },
    SeatEnded: { body: 'health' },
  },
  membership: {
    OfficeRecorded: { holding: 'h1', office: 'head', person: 'aslanli', body: null, acting: true, basis: '14' },
    OfficeEntered: {
      holding: 'h1',
      office: 'head',
      person: 'aslanli',
      body: null,
      acting: false,
      basis: '14',
      firstDay: '2026-02-15',
    },
    OfficeReturned: { holding: 'h1', office: 'head', person: 'aslanli', reason: text },
    OfficeEnded: { holding: 'h1', office: 'head', person: 'aslanli' },
    RepresentativeNominated: { nomination: 'n1', body: 'health', person: 'quliyeva', letter: '11/204' },
    NominationWithdrawn: { nomination: 'n1' },
    NominationReturned: { nomination: 'n1', reason: text },
    CompositionApproved: {
      number: '14',
      date: '2026-02-15',
      amends: true,
      admitted: [{ nomination: 'n1', body: 'health', person: 'quliyeva' }],
      ended: [{ body: 'labour', person: 'aslanli' }],
    },
    MembershipEnded: { person: 'quliyeva', reason: text },
    MandateTakenOver: {
      item: 'i1',
      person: 'quliyeva',
      body: 'health',
      number: '5',
      date: '2023-07-12',
      from: '2023-07-11T20:00:00.000Z',
      until: null,
    },
    InstrumentTakenOver: { item: 'i1', number: '5', date: '2023-07-12' },
  },
  access: {
    PersonInvited: { person: 'quliyeva', invitation: 'i1' },
    RecoveryStarted: { recovery: 'r1', person: 'quliyeva' },
    RecoveryConfirmed: { recovery: 'r1', person: 'quliyeva' },
    RecoveryWithdrawn: { recovery: 'r1', person: 'quliyeva' },
    SessionsEnded: { person: 'quliyeva' },
    SystemAdmitted: { system: 's1', name: 'e-health', body: 'health', scope: 'read', until: '2027-09-18' },
    SystemEnded: { system: 's1', name: 'e-health', body: 'health' },
    WallOpened: { wall: 'w1', meeting: '2026-3', until: '2026-09-18' },
    WallClosed: { wall: 'w1', meeting: '2026-3' },
  },
  marking: {
    MarkSet: { thing, mark, origin },
    ReleaseAsked: { thing, release: 'r1', mark: wider, reason: text },
    ReleaseConsented: { thing, release: 'r1', mark: wider },
    ReleaseRefused: { thing, release: 'r1', reason: text },
  },
  letters: {
    LetterRegistered: {
      letter: 'in-2026-4',
      direction: 'in',
      on: '2026-09-18',
      theirs: '11/204',
      body: 'health',
      correspondent: null,
      subject: text,
      scan: paper,
    },
    PaperActRecorded: {
      paperAct: 'p1',
      person: 'aslanli',
      letter: 'in-2026-4',
      command: { type: 'agreeToAgenda', meeting: '2026-3', revision: 1 },
    },
    PaperActConfirmed: { paperAct: 'p1', person: 'aslanli', letter: 'in-2026-4', command: 'agreeToAgenda' },
    PaperActReturned: {
      paperAct: 'p1',
      person: 'aslanli',
      letter: 'in-2026-4',
      command: 'agreeToAgenda',
      reason: text,
    },
  },
  meetings: {
    MeetingRegistered: { meeting, on },
    MeetingTakenOver: {
      item: 'i1',
      meeting: '2023-2',
      on: '2023-09-20',
      place: null,
      presided: 'aslanli',
      present: 12,
      members: 14,
      protocol: '2',
      paper,
    },
    MeetingProposed: { meeting, on, place: text, link: null },
    MeetingChanged: { meeting, on, place: text, link: null },
    MeetingAgreed: { meeting, revision: 1 },
    MeetingReturned: { meeting, revision: 1, reason: text },
    AgendaSet: { meeting, agenda },
    AgendaAgreed: { meeting, revision: 1 },
    AgendaReturned: { meeting, revision: 1, reason: text },
    AdviceGiven: { meeting, about: 'agenda', revision: 1, text },
    NoticeSent: { meeting, members: ['quliyeva', 'aslanli'] },
    MeetingCancelled: { meeting, reason: text },
    ArrivalRecorded: { meeting, person: 'quliyeva', presence: 'remote' },
    DepartureRecorded: { meeting, person: 'quliyeva' },
    MeetingOpened: { meeting, quorum, present: ['quliyeva', 'aslanli'] },
    ItemTakenUp: { meeting, item: '2' },
    MeetingClosed: { meeting },
    ...lateItemActSamples,
    ...adjournmentActSamples,
    MeetingNotHeld: { meeting, quorum: { members: 14, present: 8, needed: 10 } },
  },
  calendar: calendarActSamples,
  plan: planActSamples,
  reporting: reportingActSamples,
  agenda: agendaActSamples,
  problems: problemActSamples,
  notice: noticeActSamples,
  floor: floorActSamples,
  voting: {
    ProposalDrafted: { meeting, proposal, item: '2', text, addressee: 'labour' },
    ProposalWithdrawn: { meeting, proposal },
    VoteOpened: { meeting, proposal, members: 14, needed: 10, entitled: ['quliyeva', 'aslanli'], head: 'aslanli' },
    BallotCast: { meeting, proposal, choice: 'for' },
    ...votingActSamples,
    VoteClosed: {
      meeting,
      proposal,
      result: {
        known: true,
        outcome: 'adopted',
        by: 'deciding vote',
        reason: 'head voted for',
        count: { for: 6, against: 6, abstain: 2, noBallot: 0 },
        thresholds: [],
        clauses: ['3.7'],
      },
    },
  },
  secret: secretActSamples,
  protocol: {
    ItemRecorded: { meeting, item: '2', heard: text, spoke: null },
    ProtocolSubmitted: { meeting, number: '3', paper },
    ProtocolReturned: { meeting, reason: text },
    ProtocolSigned: { meeting, number: '3', paper },
    ProtocolTakenBack: {
      ...{ meeting, number: '3', paper, person: 'aslanli' },
      signature: {
        ...{ kind: 'certificate', signed: paper, onto: paper, signer: text, issuer: text, trust: 'trusted' },
        ...{ serial: '1f', certificate: paper },
      },
    },
    ...protocolActSamples,
  },
  duties: dutyActSamples,
  history: {
    TakeoverRecorded: {
      item: 'i1',
      what: { kind: 'instrument', number: '5', date: '2023-07-12' },
      source: { name: text, number: '5', date: '2023-07-12', paper },
    },
    TakeoverConfirmed: { item: 'i1', kind: 'instrument' },
    TakeoverReturned: { item: 'i1', reason: text },
    DocumentTakenOver: {
      item: 'i1',
      document: { kind: 'protocol', meeting: '2023-2', number: '2', date: '2023-09-27' },
      paper,
    },
    TakeoverClosed: { items: 32 },
  },
};
