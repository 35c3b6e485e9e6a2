import type { OfficeId } from '#charter/vocabulary.ts';
import type { Charters } from '#group/charters.ts';
import type { Command } from '#group/vocabulary.ts';
import type { Mark } from '#marking/vocabulary.ts';
import type { Presence } from '#meetings/vocabulary.ts';
import type { SeatKind } from '#people/vocabulary.ts';
import type { Choice } from '#voting/vocabulary.ts';
import { charter, Life, words } from './given.ts';

/**
 * The Azerbaijani Working Group in tests. Persons are called by what they are: `secretary`, `coordinator`, `head`; the
 * leadership of the body `health` is `minister of health`, its representative `member of health`.
 */
export const bodies = ['health', 'labour', 'education', 'justice', 'shelter'] as const;
export type TestBody = (typeof bodies)[number];

export const minister = (body: string) => `minister of ${body}`;
export const member = (body: string) => `member of ${body}`;
export const members: readonly string[] = bodies.map(member);
export const everyone: readonly string[] = ['head', ...members];

const seatOf = (body: TestBody): SeatKind =>
  body === 'shelter' ? 'ngo' : body === 'justice' ? 'recommended' : 'executing';
const named = (name: string) => ({ az: name, en: name, ru: name });

export const foundGroup: Command = {
  type: 'foundGroup',
  ...versionOf('az-working-group'),
  demonstration: false,
  holding: 'h-secretary',
};

export function versionOf(id: string) {
  const { charter: name, from, hash } = charter(id);
  return { charter: name, from, hash };
}

export const enterBody = (body: string): Command => ({
  type: 'enterBody',
  body,
  kind: body === 'shelter' ? 'ngo' : 'state',
  name: named(body),
  from: null,
});

/** Marks as they are set in tests: for State bodies, for one body, for offices. */
export const forState: Mark = {
  audience: { for: 'state' },
  domestic: 'unrestricted',
  personalData: 'without',
  tlp: 'AMBER',
};
export const forAll: Mark = { ...forState, audience: { for: 'group' } };
export const forBodies = (...named: string[]): Mark => ({ ...forState, audience: { for: 'bodies', bodies: named } });
export const forOffices = (...offices: OfficeId[]): Mark => ({ ...forState, audience: { for: 'offices', offices } });
export const setMark = (thing: string, mark: Mark): Command => ({ type: 'setMark', thing, mark });
export const askRelease = (thing: string, mark: Mark, release = 'r-1'): Command => ({
  type: 'askRelease',
  thing,
  release,
  mark,
  reason: words('a reason'),
});
export const consent = (thing: string, release = 'r-1'): Command => ({ type: 'consentToRelease', thing, release });
export const refuse = (thing: string, release = 'r-1'): Command => ({
  type: 'refuseRelease',
  thing,
  release,
  reason: words('a reason'),
});

export const record = (
  office: 'coordinator' | 'head' | 'secretariat' | 'nominatingAuthority' | 'observer',
  person: string,
  { body = null, acting = false }: { readonly body?: string | null; readonly acting?: boolean } = {},
): Command => ({ type: 'recordOffice', holding: `h-${person}`, office, person, body, acting, basis: null });

export const nominate = (body: string, person = member(body), nomination = `n-${person}`): Command => ({
  type: 'nominate',
  nomination,
  body,
  person,
  letter: null,
});

/** The head has lost a device: the first officer has started the recovery, `second` may confirm it. */
export function recovering(): Life {
  const life = staffed();
  life.done('secretary', record('secretariat', 'second'));
  life.done('secretary', startRecovery());
  return life;
}

export const startRecovery = (recovery = 'r-1', person = 'head'): Command => ({
  type: 'startRecovery',
  recovery,
  person,
});

export const confirmRecovery = (recovery = 'r-1', person = 'head'): Command => ({
  type: 'confirmRecovery',
  recovery,
  person,
});

export const admitSystem = (change: { body?: string; until?: string; system?: string } = {}): Command => ({
  type: 'admitSystem',
  system: 's',
  name: 'e-health',
  body: 'health',
  scope: 'read',
  until: '2026-12-31',
  ...change,
});

export const approve = (number: string, date: string, nominations: string[], ends: string[] = []): Command => ({
  type: 'approveComposition',
  number,
  date,
  nominations,
  ends,
});

/** A group with a charter and one officer of the secretariat, on 12 January 2026. */
export function founded(known?: Charters): Life {
  const life = new Life('2026-01-12 10:00', known);
  life.done('secretary', foundGroup);
  return life;
}

/** The same with its Coordinator, its head, five bodies with seats and somebody to speak for each. */
export function staffed(known?: Charters): Life {
  const life = founded(known);
  life.done('secretary', record('coordinator', 'coordinator'));
  life.done('secretary', record('head', 'head'));
  for (const body of bodies) {
    life.done('secretary', enterBody(body));
    life.done('secretary', { type: 'giveSeat', body, seat: seatOf(body) });
    life.done('secretary', record('nominatingAuthority', minister(body), { body }));
  }
  return life;
}

/** The same with five representatives under instrument 1 of 13 January: six members with the head, four make the quorum. */
export function composed(known?: Charters): Life {
  const life = staffed(known);
  for (const body of bodies) life.done(minister(body), nominate(body));
  const nominations = members.map((person) => `n-${person}`);
  life.done('coordinator', approve('1', '2026-01-13', nominations), '2026-01-13 10:00');
  return life;
}

export const meeting = '2026-1';
const of = { meeting } as const;

export const agendaOf = (...items: string[]) =>
  items.map((item) => ({ item, title: words(`item ${item}`), kind: 'decision', rapporteur: null }) as const);

export const proposeMeeting = (on: string, number: string = meeting): Command => ({
  type: 'proposeMeeting',
  meeting: number,
  on,
  place: words('room 1'),
  link: null,
  agenda: agendaOf('1', '2'),
});

export const changeMeeting = (on: string): Command => ({
  type: 'changeMeeting',
  ...of,
  on,
  place: words('room 2'),
  link: words('link'),
});

export const setAgenda = (...items: string[]): Command => ({ type: 'setAgenda', ...of, agenda: agendaOf(...items) });
export const agreeToMeeting = (revision: number): Command => ({ type: 'agreeToMeeting', ...of, revision });
export const agreeToAgenda = (revision: number): Command => ({ type: 'agreeToAgenda', ...of, revision });
export const returnMeeting = (revision: number): Command => ({
  type: 'returnMeeting',
  ...of,
  revision,
  reason: words('another day'),
});
export const returnAgenda = (revision: number): Command => ({
  type: 'returnAgenda',
  ...of,
  revision,
  reason: words('too long'),
});
export const sendNotice: Command = { type: 'sendNotice', ...of };
export const cancelMeeting: Command = { type: 'cancelMeeting', ...of, reason: words('holiday') };
export const arrive = (person: string, presence: Presence = 'in room'): Command => ({
  type: 'recordArrival',
  ...of,
  person,
  presence,
});
export const leave = (person: string): Command => ({ type: 'recordDeparture', ...of, person });
export const openMeeting: Command = { type: 'openMeeting', ...of };
export const takeUpItem = (item: string): Command => ({ type: 'takeUpItem', ...of, item });
export const closeMeeting: Command = { type: 'closeMeeting', ...of };
export const closeWithoutQuorum: Command = { type: 'closeWithoutQuorum', ...of };
export const draft = (proposal: string, item = '1', addressee: string | null = 'health'): Command => ({
  type: 'draftProposal',
  ...of,
  proposal,
  item,
  text: words(`proposal ${proposal}`),
  addressee,
});
export const withdraw = (proposal: string): Command => ({ type: 'withdrawProposal', ...of, proposal });
export const openVote = (proposal: string): Command => ({ type: 'openVote', ...of, proposal });
export const cast = (proposal: string, choice: Choice): Command => ({ type: 'castBallot', ...of, proposal, choice });
export const closeVote = (proposal: string, withoutHead = false): Command => ({
  type: 'closeVote',
  ...of,
  proposal,
  withoutHead,
});
export const recordItem = (item: string): Command => ({
  type: 'recordItem',
  ...of,
  item,
  heard: words('a report'),
  spoke: null,
});
export const paper = 'a'.repeat(64);
export const submit = (revision: number, hash: string = paper): Command => ({
  type: 'submitProtocol',
  ...of,
  number: '1',
  paper: hash,
  revision,
});
export const returnProtocol: Command = { type: 'returnProtocol', ...of, reason: words('a name is wrong') };
export const sign = (hash: string = paper): Command => ({ type: 'signProtocol', ...of, paper: hash });

/** When the meeting of these tests is to begin. */
export const tenOClock = '2026-02-10 10:00';

/** Proposed by the head for 10 February at 10:00 with two items, and both awaited from the Coordinator. */
export function proposed(life: Life = composed()): Life {
  life.done('head', proposeMeeting('2026-02-10T06:00:00.000Z'), '2026-01-20 10:00');
  return life;
}

/** The same with both keys and the notice sent. */
export function noticed(life: Life = composed()): Life {
  proposed(life).done('coordinator', agreeToMeeting(1), '2026-01-21 10:00');
  life.done('coordinator', agreeToAgenda(1));
  life.done('secretary', sendNotice);
  return life;
}

/** The same on the day at ten, when these persons have come. */
export function gathered(present: readonly string[] = everyone, life: Life = composed()): Life {
  noticed(life).at(tenOClock);
  for (const person of present) life.done('secretary', arrive(person));
  return life;
}

/** The same, opened by the head. */
export function opened(present: readonly string[] = everyone, life: Life = composed()): Life {
  gathered(present, life).done('head', openMeeting);
  return life;
}

/** The same with proposal 1 put to the vote. */
export function voting(present: readonly string[] = everyone, life: Life = composed()): Life {
  opened(present, life).done('head', draft('1'));
  life.done('head', openVote('1'));
  return life;
}

/** The meeting after its end, item 1 recorded. */
export function held(life: Life = composed()): Life {
  opened(everyone, life).done('head', closeMeeting);
  life.done('secretary', recordItem('1'));
  return life;
}

/** The same with the protocol before the head. */
export function submitted(life: Life = composed()): Life {
  held(life).done('secretary', submit(1));
  return life;
}

export function signed(life: Life = composed()): Life {
  submitted(life).done('head', sign());
  return life;
}
