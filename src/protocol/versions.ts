import { clauseFor } from '#charter/authority.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Meeting, MeetingRefusal } from '#meetings/vocabulary.ts';
import type { Bodies, BodyId, PeopleRefusal } from '#people/vocabulary.ts';
import type { SignedVersion, VersionCommand, VersionRefusal } from './version-vocabulary.ts';
import type { Protocol } from './vocabulary.ts';

type Hearing = {
  readonly charter: Charter;
  readonly bodies: Bodies;
  readonly meeting: Meeting;
  readonly protocol: Protocol;
  /** Whether the marks let that body read the item and the protocol. */
  readonly bodyMayRead: (meeting: string, item: string, body: BodyId) => boolean;
};

/** Why no extract of that item can be issued to that body. It holds what was signed, and nobody's mark is widened by it. */
export function whyNoExtract(
  { charter, bodies, meeting, protocol, bodyMayRead }: Hearing,
  { item, body, number }: Extract<VersionCommand, { type: 'issueExtract' }>,
): VersionRefusal | MeetingRefusal | PeopleRefusal | undefined {
  const clause = clauseFor(charter, 'issueExtract');
  if (protocol.stage !== 'signed') return { refused: 'protocolNotSigned', clause };
  if (!meeting.agenda.some((each) => each.item === item)) return { refused: 'unknownItem', clause, item };
  if (!bodies.has(body)) return { refused: 'unknownBody', clause, body };
  if (!bodyMayRead(meeting.meeting, item, body)) return { refused: 'bodyMayNotRead', clause, body };
  const taken = [...protocol.extracts.values()].some((each) => each.number === number);
  return taken ? { refused: 'extractNumberTaken', clause, number } : undefined;
}

/** The number proposed for the next extract: `3/1`, after the protocol's own. */
export function nextExtractNumber({ extracts }: Pick<Protocol, 'extracts'>, protocolNumber: string): string {
  const [own = ''] = protocolNumber.split('/');
  const taken = new Set([...extracts.values()].map(({ number }) => number));
  const free = Array.from({ length: taken.size + 1 }, (_, index) => `${own}/${index + 1}`).find(
    (number) => !taken.has(number),
  );
  return free ?? `${own}/${taken.size + 1}`;
}

/** The version that a version now written corrects. */
export const correctedBy = ({ versions }: Pick<Protocol, 'versions'>): SignedVersion | undefined => versions.at(-1);

export const versionOf = ({ versions }: Pick<Protocol, 'versions'>): number => versions.length + 1;
