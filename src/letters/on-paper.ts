import type { PaperAct, PaperCommand } from './vocabulary.ts';

/**
 * What may be done on paper: answers, nominations and signatures, whose whole content stands on the paper. Not what happens
 * in the room and at its moment: nobody arrives, opens, votes or closes by letter. A ballot never: whoever votes is present.
 * Not what the head drafts (a meeting, an agenda): that is written here and agreed or signed on paper.
 */
export const paperCommands = [
  'agreeToMeeting',
  'returnMeeting',
  'agreeToAgenda',
  'returnAgenda',
  'nominate',
  'withdrawNomination',
  'returnNomination',
  'approveComposition',
  'endMembership',
  'signProtocol',
  'returnProtocol',
] as const;

export type PaperCommandType = (typeof paperCommands)[number];

export const isPaperCommand = (type: string): type is PaperCommandType =>
  (paperCommands as readonly string[]).includes(type);

/** The meeting that the command is about, if it is about one. */
export const meetingOfCommand = ({ meeting }: PaperCommand): string | null =>
  typeof meeting === 'string' ? meeting : null;

/** Those that wait for a second officer, the oldest first. */
export const awaitingPaperActs = (paperActs: ReadonlyMap<string, PaperAct>): readonly PaperAct[] =>
  [...paperActs.values()].filter(({ state }) => state === 'awaiting');
