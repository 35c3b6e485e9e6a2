import { meetingOf } from '#group/states.ts';
import type { BoxOf } from '#secret/boxes.ts';
import type { House } from './house.ts';

/** The box of the secret vote that is open on a draft or an amendment, by what is committed. */
export const boxesOpenIn =
  (clerk: House['clerk']): BoxOf =>
  async ({ group, meeting, proposal }) => {
    const { proposals } = meetingOf(await clerk.look(group, [`meeting/${meeting}`]), meeting);
    const vote = proposals.get(proposal)?.vote;
    return vote?.closedAt === undefined ? vote?.secret : undefined;
  };
