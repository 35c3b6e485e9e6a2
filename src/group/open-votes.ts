import type { StreamState } from './vocabulary.ts';

type MeetingState = Extract<StreamState, { about: 'meeting' }>;

/** Items on which a question of any kind stands open: a vote, or whether anybody objects. */
export const votedItems = ({ proposals }: Pick<MeetingState, 'proposals'>): readonly string[] =>
  [...proposals.values()].filter(({ stage }) => stage === 'voting' || stage === 'asked').map(({ item }) => item);
