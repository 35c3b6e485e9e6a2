import type { PaperAct, PaperCommand, PaperNamed } from './vocabulary.ts';

/**
 * What may be done on paper: answers, nominations and signatures, and what bodies report, register and comment on by official
 * letter; the whole of each stands on the paper. Not what happens in the room and at its moment: nobody arrives, opens, votes
 * or closes by letter. A ballot never: whoever votes is present. Not what the head drafts (a meeting, an agenda): that is
 * written here and agreed or signed on paper. Not what judges others: a report is accepted or returned, a term extended and
 * something taken off control here, by whoever looked at it.
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
  'takeOn',
  'declineSent',
  'askExtension',
  'reportDuty',
  'handInReport',
  'registerProblem',
  'commentOnProblem',
  'commentOnDraft',
  'amendDraft',
] as const;

export type PaperCommandType = (typeof paperCommands)[number];

export const isPaperCommand = (type: string): type is PaperCommandType =>
  (paperCommands as readonly string[]).includes(type);

/** The meeting that the command is about, if it is about one. */
export const meetingOfCommand = ({ meeting }: PaperCommand): string | null =>
  typeof meeting === 'string' ? meeting : null;

const naming = ['meeting', 'sending', 'problem', 'draft', 'plan', 'measure', 'body'] as const;

/**
 * What the command is about, by the fields that name it. The body only beside a plan: then it is the one that reports. A
 * problem that is registered is not there yet, and bears no number before it is.
 */
export function namedBy(command: { readonly type?: unknown } & { readonly [field: string]: unknown }): PaperNamed {
  const fields = naming.filter((field) => {
    if (field === 'problem') return command.type !== 'registerProblem';
    return field !== 'body' || typeof command.plan === 'string';
  });
  return Object.fromEntries(
    fields.flatMap((field) => {
      const value = command[field];
      return typeof value === 'string' ? [[field, value]] : [];
    }),
  );
}

/** Those that wait for a second officer, the oldest first. */
export const awaitingPaperActs = (paperActs: ReadonlyMap<string, PaperAct>): readonly PaperAct[] =>
  [...paperActs.values()].filter(({ state }) => state === 'awaiting');
