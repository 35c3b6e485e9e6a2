import type { NoticeAct, NoticeOwnRefusal } from '#notice/vocabulary.ts';

type NoticeRefusals = { readonly [Code in NoticeOwnRefusal['refused']]: Extract<NoticeOwnRefusal, { refused: Code }> };
type NoticeActs = { readonly [Type in NoticeAct['type']]: Extract<NoticeAct, { type: Type }>['data'] };

const meeting = '2026-3';

export const noticeRefusalSamples: NoticeRefusals = {
  everybodyAnswered: { refused: 'everybodyAnswered', clause: '3.5' },
  remindedToday: { refused: 'remindedToday', clause: '3.5', at: '2026-02-09T06:00:00.000Z' },
};

export const noticeActSamples: NoticeActs = {
  ReplyGiven: { meeting, revision: 1, answer: 'cannot', person: 'quliyeva', how: 'link' },
  ReplyExplained: { meeting, person: 'quliyeva', reason: { ref: 'r1', digest: 'd1' } },
  ReminderSent: { meeting, revision: 1, persons: ['quliyeva'] },
};
