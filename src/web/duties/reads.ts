import type { DutyReads } from '#duties/routes.ts';
import { nextSending } from '#duties/sending-rules.ts';
import { meetingOf, sendingsOf } from '#group/states.ts';
import { readBrought } from '#letters/store.ts';
import type { House } from '../house.ts';
import { pressExtractOf } from '../press.ts';

/** What the acts about sendings need to know before they are decided. */
export const dutyReadsOf = (house: House): DutyReads => ({
  async sending(group, meeting, proposal, body) {
    const states = await house.clerk.look(group, ['duties', `meeting/${meeting}`]);
    const { proposals, protocol } = meetingOf(states, meeting);
    const item = proposals.get(proposal)?.item ?? '';
    const issued = [...protocol.extracts.values()].filter((each) => each.item === item && each.body === body).at(-1);
    return { next: nextSending(sendingsOf(states)), item, issued };
  },
  pressExtract: pressExtractOf(house),
  refuses: async (group, by, command) => (await house.clerk.ask(group, by, command)) !== undefined,
  brought: (group, hash) => readBrought(house.pool, group, hash),
});
