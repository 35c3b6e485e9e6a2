import { describe, expect, test } from 'vitest';
import type { OfficeId } from '#charter/vocabulary.ts';
import { officesThatMay } from '../../test/access/table.ts';
import * as after from '../../test/after-meeting.ts';
import * as agenda from '../../test/agenda.ts';
import * as amending from '../../test/amending.ts';
import * as calendar from '../../test/calendar.ts';
import * as duties from '../../test/duties.ts';
import * as election from '../../test/election.ts';
import * as floor from '../../test/floor.ts';
import { charter, type Heard, words } from '../../test/given.ts';
import * as notice from '../../test/notice.ts';
import * as onPaper from '../../test/on-paper.ts';
import * as past from '../../test/past.ts';
import * as plan from '../../test/plan.ts';
import * as problems from '../../test/problems.ts';
import * as reporting from '../../test/reporting.ts';
import * as secret from '../../test/secret.ts';
import { takeBack } from '../../test/signatures.ts';
import * as wg from '../../test/working-group.ts';
import type { Command } from './vocabulary.ts';

const reason = words('a reason');
const { meeting } = wg;

/** One command of each type; what is missing does not compile. */
const commands: { readonly [Type in Command['type']]: Extract<Command, { type: Type }> } = {
  foundGroup: wg.foundGroup as Extract<Command, { type: 'foundGroup' }>,
  adoptCharter: { type: 'adoptCharter', ...wg.versionOf('az-working-group') },
  settleSilence: { type: 'settleSilence', silence: 'remote', reading: 'counts' },
  enterBody: { type: 'enterBody', body: 'court', kind: 'court', name: { az: 'M', en: 'C', ru: 'С' }, from: null },
  renameBody: { type: 'renameBody', body: 'health', name: { az: 'S', en: 'H', ru: 'З' }, from: '2026-01-01' },
  succeedBody: { type: 'succeedBody', body: 'health', successor: 'labour', from: '2026-01-01' },
  giveSeat: { type: 'giveSeat', body: 'health', seat: 'recommended' },
  endSeat: { type: 'endSeat', body: 'health' },
  recordOffice: {
    type: 'recordOffice',
    holding: 'h-new',
    office: 'observer',
    person: 'guest',
    body: null,
    acting: false,
    basis: null,
  },
  confirmOffice: { type: 'confirmOffice', holding: 'h-new' },
  returnOffice: { type: 'returnOffice', holding: 'h-new', reason },
  endOffice: { type: 'endOffice', holding: 'h-observer' },
  nominate: { type: 'nominate', nomination: 'n-new', body: 'health', person: 'newcomer', letter: '1/26' },
  withdrawNomination: { type: 'withdrawNomination', nomination: 'n-open' },
  returnNomination: { type: 'returnNomination', nomination: 'n-open', reason },
  approveComposition: {
    type: 'approveComposition',
    number: '2',
    date: '2026-01-13',
    nominations: [],
    ends: [wg.member('shelter')],
  },
  endMembership: { type: 'endMembership', person: wg.member('shelter'), reason },
  setMark: { type: 'setMark', thing: `meeting/${meeting}`, mark: wg.forState },
  askRelease: { type: 'askRelease', thing: `meeting/${meeting}`, release: 'r-1', mark: wg.forState, reason },
  consentToRelease: { type: 'consentToRelease', thing: `meeting/${meeting}`, release: 'r-1' },
  refuseRelease: { type: 'refuseRelease', thing: `meeting/${meeting}`, release: 'r-1', reason },
  invitePerson: { type: 'invitePerson', person: 'head', invitation: 'i' },
  startRecovery: { type: 'startRecovery', recovery: 'r', person: 'head' },
  confirmRecovery: { type: 'confirmRecovery', recovery: 'r', person: 'head' },
  withdrawRecovery: { type: 'withdrawRecovery', recovery: 'r', person: 'head' },
  endSessions: { type: 'endSessions', person: 'head' },
  admitSystem: { type: 'admitSystem', system: 's', name: 'S', body: 'health', scope: 'read', until: '2026-12-01' },
  endSystem: { type: 'endSystem', system: 's' },
  openWall: { type: 'openWall', wall: 'w', meeting },
  closeWall: { type: 'closeWall', wall: 'w', meeting },
  proposeMeeting: {
    type: 'proposeMeeting',
    meeting: '2026-9',
    on: '2026-09-01T06:00:00.000Z',
    place: reason,
    link: null,
    agenda: [],
  },
  changeMeeting: { type: 'changeMeeting', meeting, on: '2026-09-01T06:00:00.000Z', place: reason, link: null },
  advise: { type: 'advise', meeting, about: 'meeting', revision: 1, text: reason },
  agreeToMeeting: { type: 'agreeToMeeting', meeting, revision: 1 },
  returnMeeting: { type: 'returnMeeting', meeting, revision: 1, reason },
  setAgenda: { type: 'setAgenda', meeting, agenda: [] },
  agreeToAgenda: { type: 'agreeToAgenda', meeting, revision: 1 },
  returnAgenda: { type: 'returnAgenda', meeting, revision: 1, reason },
  sendNotice: { type: 'sendNotice', meeting },
  cancelMeeting: { type: 'cancelMeeting', meeting, reason },
  recordArrival: { type: 'recordArrival', meeting, person: 'head', presence: 'in room' },
  recordDeparture: { type: 'recordDeparture', meeting, person: 'head' },
  openMeeting: { type: 'openMeeting', meeting },
  takeUpItem: { type: 'takeUpItem', meeting, item: '1' },
  closeMeeting: { type: 'closeMeeting', meeting },
  closeWithoutQuorum: { type: 'closeWithoutQuorum', meeting },
  addLateItem: agenda.lateItem(),
  agreeToLateItem: agenda.agreeToLate(),
  returnLateItem: agenda.returnLate(),
  objectToLateItem: agenda.objectToLate(),
  suggestItem: agenda.suggest(),
  takeUpSuggestion: agenda.takeUp(),
  declineSuggestion: agenda.decline(),
  keepTemplate: agenda.keepTemplate(),
  endTemplate: agenda.endTemplate(),
  attachPaper: agenda.attach(),
  removePaper: agenda.remove(),
  makePack: agenda.makePack(),
  replyToNotice: notice.reply('comes'),
  recordReply: notice.recordReply(wg.member('health'), 'comes'),
  remindOfNotice: notice.remind,
  adjournMeeting: floor.adjourn(),
  resumeMeeting: floor.resume,
  admitExpert: floor.admitExpert(),
  releaseExpert: floor.releaseExpert(),
  recordSubstitute: floor.substitute(wg.member('health')),
  releaseSubstitute: floor.substituteLeft(),
  declareRecusal: floor.recuse(),
  recordRecusal: floor.recordRecusal(wg.member('health')),
  askForFloor: floor.ask(),
  withdrawFromFloor: floor.withdrawRequest,
  giveFloor: floor.give('head'),
  endSpeech: floor.endSpeech,
  limitSpeeches: floor.limit(5),
  draftProposal: { type: 'draftProposal', meeting, proposal: '1', item: '1', text: reason, addressee: null },
  withdrawProposal: { type: 'withdrawProposal', meeting, proposal: '1' },
  proposeAmendment: amending.amend(),
  acceptAmendment: amending.accept(),
  askConsent: amending.askConsent(),
  object: amending.object(),
  closeConsent: amending.closeConsent(),
  recordShowOfHands: amending.hands([1, 0, 0]),
  openVote: { type: 'openVote', meeting, proposal: '1' },
  castBallot: { type: 'castBallot', meeting, proposal: '1', choice: 'for' },
  closeVote: { type: 'closeVote', meeting, proposal: '1', withoutHead: false },
  recordItem: { type: 'recordItem', meeting, item: '1', heard: reason, spoke: null },
  submitProtocol: { type: 'submitProtocol', meeting, number: '1', paper: wg.paper, revision: 0 },
  returnProtocol: { type: 'returnProtocol', meeting, reason },
  signProtocol: { type: 'signProtocol', meeting, paper: wg.paper },
  takeBackSigned: takeBack(),
  proposeElection: election.propose(),
  withdrawElection: election.withdraw(),
  openSecretVote: secret.open(),
  castSecretBallot: secret.cast(),
  closeSecretVote: secret.close([]),
  annulSecretVote: secret.annul(),
  circulateProtocol: after.circulate(),
  remarkOnProtocol: after.remarkOn(),
  answerRemark: after.answer(),
  attachDissent: after.dissent(),
  issueExtract: after.issue(),
  correctProtocol: after.correct,
  registerProblem: problems.register(),
  correctProblem: problems.correct(),
  assignProblem: problems.assign(),
  groupProblem: problems.group('2'),
  commentOnProblem: problems.comment(),
  closeProblem: problems.close(),
  reopenProblem: problems.reopen(),
  beginDraft: problems.begin(),
  reviseDraft: problems.revise(),
  commentOnDraft: problems.commentOnDraft(),
  amendDraft: problems.amend(),
  acceptDraftAmendment: problems.accept(),
  declineDraftAmendment: problems.decline(),
  offerDraft: problems.offer(),
  putDraft: problems.put(),
  handOverDraft: problems.handOver(),
  dropDraft: problems.drop(),
  enterCalendar: calendar.enter(),
  adoptPlan: plan.adopt(),
  amendPlan: plan.amend(),
  endPlan: plan.end(),
  describeMeasure: plan.describe(),
  nameFocalPoint: plan.nameFocalPoint('health', null),
  linkRecommendation: plan.link(),
  unlinkRecommendation: plan.unlink(),
  suspendMeasure: plan.suspend(),
  resumeMeasure: plan.resume(),
  closeMeasure: plan.close(),
  scheduleReports: reporting.schedule(),
  keepReport: reporting.keep(),
  submitReport: reporting.submit(),
  handInReport: reporting.handIn(),
  returnReport: reporting.giveBack(),
  acceptReport: reporting.accept(),
  correctReport: reporting.correct,
  allowLate: reporting.allow(),
  sendProposal: duties.send(),
  takeOn: duties.takeOn(),
  declineSent: duties.decline,
  remindOfSent: duties.remind,
  askExtension: duties.askLater(),
  grantExtension: duties.grant(),
  refuseExtension: duties.refuse,
  reportDuty: duties.report(),
  returnDutyReport: duties.giveBack(),
  acceptDutyReport: duties.accept(),
  takeOffControl: duties.takeOff,
  dropFromControl: duties.drop,
  takeOver: past.takeOver(past.plan()) as Extract<Command, { type: 'takeOver' }>,
  confirmTakeover: { type: 'confirmTakeover', item: 'i1' },
  returnTakeover: { type: 'returnTakeover', item: 'i1', reason },
  closeTakeover: { type: 'closeTakeover' },
  registerLetter: onPaper.registerLetter(),
  recordOnPaper: onPaper.recordOnPaper('coordinator', wg.agreeToMeeting(1)),
  confirmOnPaper: onPaper.confirmOnPaper(),
  returnOnPaper: onPaper.returnOnPaper,
};

/** Who holds each office in these tests, and no other but that the head is a member as well. */
const holders: Partial<Record<OfficeId, string>> = {
  coordinator: 'coordinator',
  head: 'head',
  secretariat: 'secretary',
  member: wg.member('health'),
  nominatingAuthority: wg.minister('health'),
  focalPoint: 'focal point',
  observer: 'observer',
  auditor: 'auditor',
  aide: 'aide',
};

function peopled() {
  const life = wg.proposed();
  for (const office of ['focalPoint', 'observer', 'auditor', 'aide'] as const) {
    const person = holders[office] ?? '';
    life.done('secretary', {
      type: 'recordOffice',
      holding: `h-${office}`,
      office,
      person,
      body: null,
      acting: false,
      basis: null,
    });
  }
  return life;
}

const isRefusedForOffice = (heard: Heard) => 'refusal' in heard && heard.refusal.refused === 'notAuthorised';

describe('authority is exactly as docs/access.md says', () => {
  const { offices } = charter('az-working-group').law;

  for (const [type, command] of Object.entries(commands)) {
    if (type === 'foundGroup') continue;
    test(type, () => {
      const may = officesThatMay(type);
      expect(may).not.toEqual([]);
      const life = peopled();
      const allowed = offices.filter(({ id }) => !isRefusedForOffice(life.when(holders[id] ?? '', command)));
      expect(allowed.map(({ id }) => id).sort()).toEqual([...may].sort());
      expect(isRefusedForOffice(life.when('nobody', command))).toBe(true);
    });
  }

  test('the refusal names the clause and the offices that may', () => {
    expect(peopled().refused('secretary', commands.signProtocol)).toEqual({
      refused: 'notAuthorised',
      clause: '3.8',
      command: 'signProtocol',
      offices: ['head'],
    });
  });

  test('a command that the table lacks is nobody’s', () => {
    const unknown = { type: 'constructor' } as unknown as Command;
    expect(peopled().refused('head', unknown)).toMatchObject({ refused: 'notAuthorised', offices: [] });
  });
});
