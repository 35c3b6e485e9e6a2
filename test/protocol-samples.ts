import type { RemarkAct, RemarkRefusal } from '#protocol/remark-vocabulary.ts';
import type { VersionAct, VersionRefusal } from '#protocol/version-vocabulary.ts';

type Own = RemarkRefusal | VersionRefusal;
type OwnAct = RemarkAct | VersionAct;

const clause = '3.8';
const text = { ref: 'r1', digest: 'd1' };
const meeting = '2026-3';
const at = '2026-09-18T06:36:08.000Z';
const paper = `9f2c41d0${'0'.repeat(48)}77ab03e5`;

/** What happens to a protocol before its signature and after it. */
export const protocolRefusalSamples: { readonly [Code in Own['refused']]: Extract<Own, { refused: Code }> } = {
  protocolWithHead: { refused: 'protocolWithHead', clause },
  lastDayPast: { refused: 'lastDayPast', clause },
  protocolDueBefore: { refused: 'protocolDueBefore', clause, last: '2026-09-25' },
  notCirculated: { refused: 'notCirculated', clause },
  remarksOver: { refused: 'remarksOver', clause, until: '2026-09-25' },
  remarksAwaited: { refused: 'remarksAwaited', clause, until: '2026-09-25' },
  remarksUnanswered: { refused: 'remarksUnanswered', clause },
  unknownRemark: { refused: 'unknownRemark', clause },
  remarkAnswered: { refused: 'remarkAnswered', clause, at },
  dissentNotProvided: { refused: 'dissentNotProvided', clause },
  notDecided: { refused: 'notDecided', clause, proposal: '2' },
  didNotDissent: { refused: 'didNotDissent', clause },
  alreadyDissented: { refused: 'alreadyDissented', clause, at },
  protocolNotSigned: { refused: 'protocolNotSigned', clause },
  extractNumberTaken: { refused: 'extractNumberTaken', clause, number: '3/1' },
  bodyMayNotRead: { refused: 'bodyMayNotRead', clause, body: 'health' },
};

export const protocolActSamples: { readonly [Type in OwnAct['type']]: Extract<OwnAct, { type: Type }>['data'] } = {
  ProtocolCirculated: { meeting, until: '2026-09-25' },
  RemarkMade: { meeting, remark: 'k1', item: '2', text },
  RemarkAnswered: { meeting, remark: 'k1', item: '2', answer: text, taken: true },
  DissentAttached: { meeting, proposal: '2', item: '2', text },
  ExtractIssued: {
    ...{ meeting, extract: 'x1', item: '2', body: 'health', number: '3/1' },
    ...{ paper, docx: paper, version: 1 },
  },
  ProtocolCorrected: { meeting, version: 2, number: '3', paper, reason: text },
};
