import type { FloorAct, FloorOwnRefusal } from '#floor/vocabulary.ts';
import type { MeetingAct, MeetingRefusal } from '#meetings/vocabulary.ts';

type Break = 'newDayNotAgreed' | 'notAFailedMeeting';
type BreakRefusals = { readonly [Code in Break]: Extract<MeetingRefusal, { refused: Code }> };
type BreakAct = 'MeetingAdjourned' | 'MeetingResumed';
type BreakActs = { readonly [Type in BreakAct]: Extract<MeetingAct, { type: Type }>['data'] };

const text = { ref: 'r1', digest: 'd1' };
const meeting = '2026-3';

export const adjournmentRefusalSamples: BreakRefusals = {
  newDayNotAgreed: { refused: 'newDayNotAgreed', clause: '3.3' },
  notAFailedMeeting: { refused: 'notAFailedMeeting', clause: '3.3', meeting: '2026-2' },
};

export const adjournmentActSamples: BreakActs = {
  MeetingAdjourned: {
    meeting,
    until: '2026-02-12T06:00:00.000Z',
    place: text,
    reason: text,
    otherDay: true,
    agreement: 'needed',
  },
  MeetingResumed: { meeting, quorum: { members: 6, present: 4, needed: 4 }, present: ['quliyeva'] },
};

type FloorRefusals = { readonly [Code in FloorOwnRefusal['refused']]: Extract<FloorOwnRefusal, { refused: Code }> };
type FloorActs = { readonly [Type in FloorAct['type']]: Extract<FloorAct, { type: Type }>['data'] };

const clause = '3.4';

export const floorRefusalSamples: FloorRefusals = {
  unknownExpert: { refused: 'unknownExpert', clause },
  expertReleased: { refused: 'expertReleased', clause },
  alreadySubstituted: { refused: 'alreadySubstituted', clause: '3.5', person: 'quliyeva' },
  unknownSubstitute: { refused: 'unknownSubstitute', clause: '3.5' },
  substituteReleased: { refused: 'substituteReleased', clause: '3.5' },
  alreadyRecused: { refused: 'alreadyRecused', clause: '3.6', person: 'quliyeva', item: '2' },
  voteOpenOnItem: { refused: 'voteOpenOnItem', clause: '3.6', item: '2' },
  floorAsked: { refused: 'floorAsked', clause, kind: 'point of order' },
  floorNotAsked: { refused: 'floorNotAsked', clause },
  notHeardHere: { refused: 'notHeardHere', clause },
  hasTheFloor: { refused: 'hasTheFloor', clause },
  nobodySpeaks: { refused: 'nobodySpeaks', clause },
  limitInForce: { refused: 'limitInForce', clause },
};

export const floorActSamples: FloorActs = {
  ExpertAdmitted: { meeting, item: '2', expert: 'e1', name: text, body: 'health' },
  ExpertReleased: { meeting, item: '2', expert: 'e1' },
  SubstituteRecorded: { meeting, substitute: 's1', person: 'quliyeva', name: text, letter: '14/3' },
  SubstituteReleased: { meeting, substitute: 's1', person: 'quliyeva' },
  RecusalRecorded: { meeting, item: '2', person: 'quliyeva', reason: text },
  FloorAsked: { meeting, item: '2', kind: 'point of order' },
  FloorRequestWithdrawn: { meeting, item: null },
  FloorGiven: { meeting, item: '2', speaker: 'quliyeva', as: 'member', kind: 'speech', turn: 'chosen' },
  SpeechEnded: { meeting, item: '2', speaker: 'e1', as: 'expert' },
  SpeechesLimited: { meeting, minutes: 5 },
};
