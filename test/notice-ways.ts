import type { Refusal } from '#group/vocabulary.ts';
import type { NoticeOwnRefusal } from '#notice/vocabulary.ts';
import { recordReply, remind } from './notice.ts';
import { everyone, noticed } from './working-group.ts';

/** A way to every lawful no of the notice. */
export const noticeWays: { readonly [Code in NoticeOwnRefusal['refused']]: () => Refusal } = {
  everybodyAnswered: () => {
    const life = noticed();
    for (const person of everyone) life.done('secretary', recordReply(person, 'comes'));
    return life.refused('secretary', remind);
  },
  remindedToday: () => {
    const life = noticed();
    life.done('secretary', remind);
    return life.refused('head', remind);
  },
};
