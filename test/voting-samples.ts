import type { AmendmentRefusal, ConsentRefusal, HandsRefusal, Result, VotingAct } from '#voting/vocabulary.ts';

type Own = AmendmentRefusal | ConsentRefusal | HandsRefusal;
type Types =
  | 'AmendmentProposed'
  | 'AmendmentAccepted'
  | 'HandsCounted'
  | `Consent${'Asked' | 'Reached'}`
  | 'ObjectionRaised';
type Refusals = { readonly [Code in Own['refused']]: Extract<Own, { refused: Code }> };
type Acts = { readonly [Type in Types]: Extract<VotingAct, { type: Type }>['data'] };

const clause = '3.6';
const meeting = '2026-3';
const text = { ref: 'r1', digest: 'd1' };
const entitled = ['quliyeva', 'aslanli'];

const unopposed: Result = {
  known: true,
  outcome: 'adopted',
  by: 'without objection',
  reason: 'nobody objected',
  count: { for: 0, against: 0, abstain: 0, noBallot: 12 },
  thresholds: [],
  clauses: [clause],
};

export const votingRefusalSamples: Refusals = {
  notAnAmendment: { refused: 'notAnAmendment', clause, proposal: '2' },
  amendmentOfAmendment: { refused: 'amendmentOfAmendment', clause },
  amendmentOutdated: { refused: 'amendmentOutdated', clause, proposal: '2.1' },
  textChangedMeanwhile: { refused: 'textChangedMeanwhile', clause },
  nothingAmended: { refused: 'nothingAmended', clause },
  notTheMover: { refused: 'notTheMover', clause, person: 'quliyeva' },
  objectedToAcceptance: { refused: 'objectedToAcceptance', clause, person: 'quliyeva' },
  amendmentBefore: { refused: 'amendmentBefore', clause, proposal: '2.1' },
  amendmentsUndecided: { refused: 'amendmentsUndecided', clause, amendments: ['2.1', '2.3'] },
  alwaysAVote: { refused: 'alwaysAVote', clause },
  consentNotAsked: { refused: 'consentNotAsked', clause },
  objectionRaised: { refused: 'objectionRaised', clause, person: 'quliyeva' },
  nothingToObjectTo: { refused: 'nothingToObjectTo', clause },
  builtUpon: { refused: 'builtUpon', clause },
  voteByHands: { refused: 'voteByHands', clause },
  voteFromScreens: { refused: 'voteFromScreens', clause },
  voteSecret: { refused: 'voteSecret', clause },
  moreHandsThanMembers: { refused: 'moreHandsThanMembers', clause, counted: 15, most: 14 },
  headNotAmongHands: { refused: 'headNotAmongHands', clause, choice: 'for' },
  headMayNotVote: { refused: 'headMayNotVote', clause },
  namesNotTaken: { refused: 'namesNotTaken', clause },
  namesDoNotFit: { refused: 'namesDoNotFit', clause },
  handNotEntitled: { refused: 'handNotEntitled', clause, person: 'quliyeva' },
  handsNotCounted: { refused: 'handsNotCounted', clause },
};

export const votingActSamples: Acts = {
  AmendmentProposed: { meeting, proposal: '2', amendment: '2.1', upon: '2', text, reason: text, changed: 7 },
  AmendmentAccepted: { meeting, proposal: '2.1' },
  HandsCounted: { meeting, proposal: '2', for: 6, against: 6, abstain: 2, head: 'for' },
  ConsentAsked: { meeting, proposal: '2', members: 14, needed: 10, entitled, head: 'aslanli' },
  ObjectionRaised: { meeting, proposal: '2', to: 'consent' },
  ConsentReached: { meeting, proposal: '2', result: unopposed },
};
