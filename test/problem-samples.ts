import type { DraftAct, ProblemAct, ProblemRefusal, RegisterAct } from '#problems/vocabulary.ts';

type Refusals = { readonly [Code in ProblemRefusal['refused']]: Extract<ProblemRefusal, { refused: Code }> };
type Every = ProblemAct | DraftAct | RegisterAct;
type Acts = { readonly [Type in Every['type']]: Extract<Every, { type: Type }>['data'] };

const clause = '4.1.2';
const text = { ref: 'r1', digest: 'd1' };
const problem = '3';
const draft = '2';
const meeting = '2026-3';
const measures = [{ plan: '1', measure: '4' }];
const amendment = 'a1';

export const problemRefusalSamples: Refusals = {
  unknownProblem: { refused: 'unknownProblem', clause },
  problemNumberTaken: { refused: 'problemNumberTaken', clause },
  problemClosed: { refused: 'problemClosed', clause, at: '2026-09-18T06:04:00.000Z' },
  correctedByOriginator: { refused: 'correctedByOriginator', clause, by: 'quliyeva' },
  problemInDraft: { refused: 'problemInDraft', clause, draft },
  correctionWithoutReason: { refused: 'correctionWithoutReason', clause },
  problemCorrectedMeanwhile: { refused: 'problemCorrectedMeanwhile', clause, version: 2 },
  problemOpen: { refused: 'problemOpen', clause },
  groupedWithItself: { refused: 'groupedWithItself', clause },
  groupedElsewhere: { refused: 'groupedElsewhere', clause, with: '1' },
  standsAlone: { refused: 'standsAlone', clause },
  notOfSecretariat: { refused: 'notOfSecretariat', clause, person: 'quliyeva' },
  markTooWide: { refused: 'markTooWide', clause },
  markHidesFromAuthor: { refused: 'markHidesFromAuthor', clause },
  unknownDraft: { refused: 'unknownDraft', clause },
  draftSettled: { refused: 'draftSettled', clause, state: 'offered' },
  draftRevisedMeanwhile: { refused: 'draftRevisedMeanwhile', clause, version: 3 },
  notDrafter: { refused: 'notDrafter', clause, by: 'quliyeva' },
  handedOverByDrafter: { refused: 'handedOverByDrafter', clause, by: 'quliyeva' },
  draftsAlready: { refused: 'draftsAlready', clause, person: 'quliyeva' },
  mayNotDraft: { refused: 'mayNotDraft', clause, person: 'quliyeva' },
  draftClosedTo: { refused: 'draftClosedTo', clause, person: 'quliyeva' },
  unknownDraftAmendment: { refused: 'unknownDraftAmendment', clause },
  draftAmendmentSettled: { refused: 'draftAmendmentSettled', clause },
  draftAmendmentOutdated: { refused: 'draftAmendmentOutdated', clause, version: 3 },
  draftWithoutAddressee: { refused: 'draftWithoutAddressee', clause },
  draftOnAgenda: { refused: 'draftOnAgenda', clause, meeting },
  draftNotOnItem: { refused: 'draftNotOnItem', clause },
};

export const problemActSamples: Acts = {
  ProblemEntered: { problem },
  DraftEntered: { draft, problems: [problem] },
  ProblemRegistered: {
    problem,
    title: text,
    what: text,
    measures,
    bodies: ['health'],
    gravity: 'serious',
    evidence: [{ title: text, hash: `5b1e77c2${'0'.repeat(48)}40aa9d13`, kind: 'pdf', size: 48_213 }],
    body: 'health',
  },
  ProblemCorrected: {
    ...{ problem, title: text, what: text, measures, bodies: ['health'], gravity: 'grave', evidence: [] },
    ...{ version: 2, reason: text },
  },
  ProblemAssigned: { problem, person: 'quliyeva' },
  ProblemGrouped: { problem, with: '1' },
  ProblemCommented: { problem, comment: text, body: 'health' },
  ProblemClosed: { problem, reason: text },
  ProblemReopened: { problem, reason: text },
  DraftBegun: { draft, title: text, text, problems: [problem], measures, addressee: 'health' },
  DraftRevised: { draft, text, addressee: 'health', version: 2 },
  DraftCommented: { draft, comment: text, body: 'health' },
  DraftAmendmentProposed: { draft, amendment, text, why: text, base: 2, body: 'health' },
  DraftAmendmentAccepted: { draft, amendment, text: null, version: 3 },
  DraftAmendmentDeclined: { draft, amendment, reason: text },
  DraftOffered: { draft, suggestion: 's1', version: 3 },
  DraftTakenUp: { draft, suggestion: 's1', meeting, item: '5' },
  DraftNotTakenUp: { draft, suggestion: 's1', reason: text },
  DraftPut: { draft, meeting, item: '5', proposal: '2' },
  DraftHandedOver: { draft, person: 'aslanli', from: 'quliyeva', reason: text },
  DraftDropped: { draft, reason: text },
};
