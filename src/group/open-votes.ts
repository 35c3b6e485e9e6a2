import type { StreamState } from './vocabulary.ts';

type MeetingState = Extract<StreamState, { about: 'meeting' }>;

/** Items on which a question of any kind stands open: a vote, or whether anybody objects. */
export const votedItems = ({ proposals }: Pick<MeetingState, 'proposals'>): readonly string[] =>
  [...proposals.values()].filter(({ stage }) => stage === 'voting' || stage === 'asked').map(({ item }) => item);

/** Whether there are any; without a list, because a page asks it for every act that it offers. */
export function isAsking({ proposals }: Pick<MeetingState, 'proposals'>): boolean {
  for (const { stage } of proposals.values()) if (stage === 'voting' || stage === 'asked') return true;
  return false;
}
