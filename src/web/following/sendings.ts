import { dutyStateOn } from '#duties/facts.ts';
import { dutiesPlace, dutyPlace } from '#duties/places.ts';
import { thingOfSending } from '#duties/things.ts';
import type { SendingRow } from '#duties/views.ts';
import type { Bodies, BodyId } from '#people/vocabulary.ts';
import { addDays } from '#text/moments.ts';
import { gathered } from './dues.ts';
import { soon } from './phases.ts';
import { successorOf } from './represented.ts';
import type { Dated } from './step.ts';
import type { Follow, FollowKind, FollowLine } from './vocabulary.ts';

/** Whether the body is only invited: an institution that is recommended, or an organisation. Nobody calls it late. */
export function isInvited(bodies: Bodies, body: BodyId): boolean {
  const known = bodies.get(successorOf(bodies, body));
  return known?.kind === 'ngo' || known?.seat === 'recommended';
}

/** What a sending asks of the people of its addressee; undefined while there is time. */
export function askedOfAddressee({ facts, body }: SendingRow, bodies: Bodies, today: string): FollowKind | undefined {
  const state = dutyStateOn(facts, today);
  if (state === 'awaiting' || state === 'silent') return 'answer asked';
  if (state === 'late') return isInvited(bodies, body) ? 'duty passed' : 'duty late';
  return state === 'under control' && facts.until !== null && facts.until <= addDays(today, soon)
    ? 'duty due'
    : undefined;
}

const ofAddressee = ['answer asked', 'duty late', 'duty passed', 'duty due'] as const satisfies FollowKind[];

export function followAddressed(rows: readonly SendingRow[], bodies: Bodies, today: string): readonly Follow[] {
  const asked = rows.map((row) => [askedOfAddressee(row, bodies, today), row] as const);
  return ofAddressee.flatMap((what) =>
    gathered(
      what,
      asked.flatMap(([kind, row]) => (kind === what ? [lineOfSending(row)] : [])),
      dutiesPlace,
    ),
  );
}

/** What waits for those who keep the register: requests, reports, and addressees that said nothing. */
export function followSent(
  rows: readonly SendingRow[],
  may: (command: string) => boolean,
  today: string,
  /** Whether it is the reader who takes it off control. */
  takesOff: (row: SendingRow) => boolean,
): readonly Follow[] {
  const of = (what: FollowKind, command: string, is: (row: SendingRow) => boolean) =>
    may(command) ? gathered(what, rows.filter(is).map(lineOfSending), dutiesPlace) : [];
  return [
    ...of('judge extensions', 'grantExtension', ({ extensionAsked }) => extensionAsked),
    ...of('judge duty reports', 'acceptDutyReport', ({ reportAwaits }) => reportAwaits),
    ...of('take off control', 'takeOffControl', (row) => row.facts.done && takesOff(row)),
    ...of('silent addressees', 'remindOfSent', ({ facts }) => dutyStateOn(facts, today) === 'silent'),
  ];
}

const lineOfSending = ({ sending, text, body, facts }: SendingRow): FollowLine => ({
  id: sending,
  path: dutyPlace(sending),
  on: facts.until ?? facts.answerBy,
  body,
  ...(text === null ? {} : { text: [thingOfSending(sending), { ref: text }] }),
});

/** What mail reminds the people of an addressee of. A report that waits to be looked at needs no reminder. */
export function datedSendings(rows: readonly SendingRow[], bodies: Bodies, today: string): readonly Dated[] {
  return rows.flatMap(({ sending, facts, body, reportAwaits }): readonly Dated[] => {
    const manner = isInvited(bodies, body) ? 'asked once' : 'asked';
    const state = dutyStateOn(facts, today);
    if (state === 'awaiting' || state === 'silent')
      return [{ kind: 'answer', manner, of: `answer/${sending}`, on: facts.answerBy }];
    const runs = (state === 'under control' || state === 'late') && facts.until !== null && !reportAwaits;
    return runs && facts.until ? [{ kind: 'duty', manner, of: `duty/${sending}`, on: facts.until }] : [];
  });
}
