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
