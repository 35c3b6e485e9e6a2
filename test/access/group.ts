import { createHash } from 'node:crypto';
import { createAccounts } from '#accounts/accounts.ts';
import type { OfficeId } from '#charter/vocabulary.ts';
import { groupLaw } from '#group/law.ts';
import type { Command } from '#group/vocabulary.ts';
import { createClerk } from '#journal/clerk.ts';
import type { Rows } from '#journal/vocabulary.ts';
import { sealWording } from '#journal/wording.ts';
import { personRow } from '#people/store.ts';
import { packRow } from '#web/pack/store.ts';
import { charters } from '../given.ts';
import type { TestHouse } from '../house.ts';
import { versionOf } from '../working-group.ts';
import { adoptPlan } from './plan.ts';
import { registerProblem } from './problems.ts';

/** The group of these tests, and another of which it knows nothing. */
export const group = 'qrup';
const other = 'basqa';

/** Columns of the tables of docs/access.md that are persons of the group, each called by its column. */
const holders: readonly (readonly [column: string, office: OfficeId, body: string | null])[] = [
  ['coordinator', 'coordinator', null],
  ['head', 'head', null],
  ['aide', 'aide', null],
  ['nominating', 'nominatingAuthority', 'health'],
  ['focal', 'focalPoint', 'health'],
  ['observer', 'observer', null],
  ['auditor', 'auditor', null],
  ['admin', 'administrator', null],
  ['ended', 'observer', null],
];

/** Headers by which the program knows whoever stands in a column. */
export type Readers = ReadonlyMap<string, Readonly<Record<string, string>>>;

/**
 * A group with somebody in each column: a member of a State body and one of an NGO, one whose mandate was ended (and who
 * was an observer besides, until that ended too), one who is nominated and whose office begins tomorrow, and a body's
 * system. It has a plan, a problem, a meeting that was held, and one that is proposed. `sends`: the protocol of the first is
 * signed, and what it adopted is sent; otherwise nothing of it is written yet.
 */
export async function peopled(house: TestHouse, { sends = true } = {}): Promise<Readers> {
  const { pool } = house.database;
  const law = groupLaw(charters);
  let now = new Date('2026-10-01T06:00:00.000Z');
  const clerk = createClerk({ pool, law, clock: () => now });
  const accounts = createAccounts({ pool, clock: () => now, publicUrl: new URL(house.url), post: async () => {} });
  let commands = 0;

  async function give(by: string, command: Command, beside: readonly Rows[] = [], of = group): Promise<void> {
    const id = `access-${++commands}`;
    const answer = await clerk.submit({ group: of, id, by, command, said: '', beside });
    if ('refused' in answer) throw new Error(`${command.type} by ${by}: ${JSON.stringify(answer.refused)}`);
    now = new Date(now.getTime() + 60_000);
  }

  /** What an officer enters another one confirms; the Coordinator is there before the second officer. */
  const confirm = (holding: string) => give('coordinator', { type: 'confirmOffice', holding });
  const named = (person: string, of = group) => personRow(of, { person, name: `${person} adı`, position: null });
  const wording = (text: string) => sealWording(group, text, text, '0'.repeat(32));
  const found: Command = { type: 'foundGroup', ...versionOf('az-working-group'), demonstration: false, holding: 'h-0' };

  await give('other', found, [named('other', other)], other);
  await give('secretariat', found, [named('secretariat')]);
  const bodies = [
    ['health', 'state', 'executing'],
    ['labour', 'state', 'executing'],
    ['shelter', 'ngo', 'ngo'],
    ['justice', 'state', 'recommended'],
  ] as const;
  for (const [body, kind, seat] of bodies) {
    await give('secretariat', { type: 'enterBody', body, kind, name: { az: body, en: body, ru: body }, from: null });
    await give('secretariat', { type: 'giveSeat', body, seat });
    const authority: Command = {
      ...{ type: 'recordOffice', holding: `h-${body}`, office: 'nominatingAuthority', person: `of ${body}` },
      ...{ body, acting: false, basis: null },
    };
    await give('secretariat', authority, [named(`of ${body}`)]);
  }
  for (const [person, office, body] of holders) {
    const command: Command = {
      ...{ type: 'recordOffice', holding: `h-${person}`, office, person, body, acting: false, basis: null },
    };
    await give('secretariat', command, [named(person)]);
    if (['head', 'aide', 'administrator'].includes(office)) await confirm(`h-${person}`);
  }

  // What is taken over comes before the first composition; a second officer confirms it.
  const officer: Command = {
    ...{ type: 'recordOffice', holding: 'h-second', office: 'secretariat', person: 'second' },
    ...{ body: null, acting: false, basis: null },
  };
  await give('secretariat', officer, [named('second')]);
  await confirm('h-second');
  const [order, plan, subject] = [wording('sərəncam'), wording('plan'), wording('mövzu')];
  const source = { name: order.wording, number: '5', date: '2023-07-12', paper: scan.hash };
  const what = { kind: 'plan', title: plan.wording, from: '2020-01-01', until: '2024-12-31' } as const;
  await give('secretariat', { type: 'takeOver', item: 'i1', what, source }, [order.rows, plan.rows]);
  await give('second', { type: 'confirmTakeover', item: 'i1' });
  await takePast(give, wording, named('before'));
  const letter: Command = {
    ...{ type: 'registerLetter', direction: 'in', on: '2026-09-30', theirs: '11/204', body: 'health' },
    ...{ correspondent: null, subject: subject.wording, scan: scan.hash },
  };
  await give('secretariat', letter, [subject.rows]);

  const nominate = (body: string, person: string) =>
    give(`of ${body}`, { type: 'nominate', nomination: `n-${person}`, body, person, letter: null }, [named(person)]);
  const seated = [
    ['health', 'member'],
    ['shelter', 'ngo'],
    ['labour', 'ended member'],
  ] as const;
  for (const [body, person] of seated) {
    if (person !== 'ended member') await nominate(body, person);
    else await give(`of ${body}`, { type: 'nominate', nomination: 'n-ended', body, person: 'ended', letter: null });
  }
  const approved = ['n-member', 'n-ngo', 'n-ended'];
  await give('coordinator', {
    type: 'approveComposition',
    number: '1',
    date: '2026-10-01',
    nominations: approved,
    ends: [],
  });
  const reason = wording('səbəb');
  await give('coordinator', { type: 'endMembership', person: 'ended', reason: reason.wording }, [reason.rows]);
  await give('secretariat', { type: 'endOffice', holding: 'h-ended' });

  await adoptPlan(give, wording, { hash: scan.hash, size: bytes.length });

  await registerProblem(give, wording, { hash: scan.hash, size: bytes.length });

  await hold(give, wording, sends, (moment) => {
    now = new Date(moment);
  });

  // One is asked every cell today; the other signs in when the night has come.
  for (const person of ['tomorrow', 'night'] as const) {
    const holding = `h-${person}`;
    await give('secretariat', { ...officer, holding, person, firstDay: '2026-11-21' } as Command, [named(person)]);
    await confirm(holding);
  }
  await give('of justice', {
    ...{ type: 'nominate', nomination: 'n-tomorrow', body: 'justice', person: 'tomorrow', letter: null },
  });
  now = house.now();
  const system = { system: 'system-1', name: 'Hesabat', body: 'health', scope: 'read', until: '2027-01-01' } as const;
  const token = accounts.newSystemToken(group, system.system);
  await give('secretariat', { type: 'admitSystem', ...system }, [token.rows]);
  await clerk.stop();

  const columns = ['secretariat', ...holders.map(([column]) => column), 'member', 'ngo', 'tomorrow'];
  const signedIn = async (person: string, of = group) => ({
    cookie: `session=${await house.accounts.session(person, of)}`,
  });
  const readers = new Map<string, Readonly<Record<string, string>>>([
    ['out', {}],
    ['other', await signedIn('other', other)],
    ['system', { authorization: `Bearer ${token.token}` }],
  ]);
  for (const bringer of ['secretariat', 'head']) await bringScan(house, await signedIn(bringer));
  for (const column of columns) readers.set(column, await signedIn(column));
  readers.set('signed in', await signedIn('of labour'));
  return readers;
}

const bytes = Buffer.from('%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');
export const scan = { bytes, hash: createHash('sha256').update(bytes).digest('hex') };

/** The acts name the scan by its hash; here its bytes come in. */
async function bringScan(house: TestHouse, headers: Readonly<Record<string, string>>): Promise<void> {
  const body = new FormData();
  body.set('file', new File([scan.bytes], 'scan.pdf'));
  const origin = house.url;
  const answer = await fetch(`${origin}/g/${group}/files`, { method: 'POST', body, headers: { ...headers, origin } });
  if (answer.status !== 201) throw new Error(`no scan: ${await answer.text()}`);
}

type Give = (by: string, command: Command, beside?: readonly Rows[]) => Promise<void>;

/** A meeting of 2024 and a mandate that ended in that year, each taken over from a paper of its own name. */
async function takePast(give: Give, wording: (text: string) => ReturnType<typeof sealWording>, person: Rows) {
  const [place, record, order] = [wording('köhnə otaq'), wording('köhnə protokol'), wording('köhnə sərəncam')];
  const of = { number: '7', date: '2024-05-20', paper: scan.hash };
  const meeting: Command = {
    ...{ type: 'takeOver', item: 'item-2', source: { name: record.wording, ...of } },
    what: {
      ...{ kind: 'meeting', meeting: '2024-1', on: '2024-05-14', place: place.wording, presided: null },
      ...{ present: 2, members: 3, protocol: '1' },
    },
  };
  await give('secretariat', meeting, [place.rows, record.rows]);
  await give('second', { type: 'confirmTakeover', item: 'item-2' });
  const mandate: Command = {
    ...{ type: 'takeOver', item: 'item-3', source: { name: order.wording, ...of } },
    what: {
      ...{ kind: 'mandate', person: 'before', body: 'justice', from: '2023-08-01', until: '2024-06-30' },
      ...{ number: '9', date: '2023-07-12' },
    },
  };
  await give('secretariat', mandate, [order.rows, person]);
  await give('second', { type: 'confirmTakeover', item: 'item-3' });
}

/** The files of a pack as if they were made: who gets them does not depend on what they are. */
function madeOfScan(meeting: string): Rows {
  const { table, rows } = packRow(group, meeting, 'pack-1', '2026-10-19T06:00:00.000Z');
  const files = { pdf: scan.hash, pdf_size: bytes.length, zip: scan.hash, zip_size: bytes.length };
  return { table, rows: rows.map((row) => ({ ...row, state: 'done', pages: 1, ...files, apart: [] })) };
}

/** Meeting 2026-1, held, one proposal adopted, to which nobody objected; meeting 2026-2, proposed. */
async function hold(
  give: Give,
  wording: (text: string) => ReturnType<typeof sealWording>,
  sends: boolean,
  at: (moment: string) => void,
): Promise<void> {
  const meeting = '2026-1';
  const [place, title, text] = [wording('otaq 1'), wording('məsələ'), wording('Gizliqərar')];
  const item = { item: '1', title: title.wording, kind: 'decision', rapporteur: null } as const;
  const proposed = { type: 'proposeMeeting', place: place.wording, link: null, agenda: [item] } as const;
  await give('head', { ...proposed, meeting, on: '2026-10-20T06:00:00.000Z' }, [place.rows, title.rows]);
  await give('coordinator', { type: 'agreeToMeeting', meeting, revision: 1 });
  await give('coordinator', { type: 'agreeToAgenda', meeting, revision: 1 });
  await give('secretariat', { type: 'sendNotice', meeting });
  const paper = { type: 'attachPaper', meeting, item: '1', hash: scan.hash, kind: 'pdf', size: bytes.length } as const;
  await give('secretariat', { ...paper, title: title.wording });
  await give('secretariat', { type: 'makePack', meeting, order: 'pack-1' }, [madeOfScan(meeting)]);
  at('2026-10-20T06:00:00.000Z');
  for (const person of ['head', 'member', 'ngo'])
    await give('secretariat', { type: 'recordArrival', meeting, person, presence: 'in room' });
  await give('head', { type: 'openMeeting', meeting });
  const proposal = { type: 'draftProposal', meeting, proposal: '1', item: '1', text: text.wording } as const;
  await give('head', { ...proposal, addressee: 'health' }, [text.rows]);
  await give('head', { type: 'takeUpItem', meeting, item: '1' });
  await give('head', { type: 'askConsent', meeting, proposal: '1' });
  await give('head', { type: 'closeConsent', meeting, proposal: '1' });
  await give('head', { type: 'closeMeeting', meeting });
  if (sends) await send(give, wording);
  const [place2, title2] = [wording('otaq 2'), wording('ikinci məsələ')];
  const agenda = [{ ...item, title: title2.wording }];
  const next = { ...proposed, meeting: '2026-2', on: '2026-12-10T06:00:00.000Z', place: place2.wording, agenda };
  await give('head', next, [place2.rows, title2.rows]);
}

/** The protocol of meeting 2026-1 is signed; what it adopted went to the ministry of health, and nobody has answered. */
async function send(give: Give, wording: (text: string) => ReturnType<typeof sealWording>): Promise<void> {
  const meeting = '2026-1';
  await give('secretariat', { type: 'submitProtocol', meeting, number: '1', paper: scan.hash, revision: 0 });
  await give('head', { type: 'signProtocol', meeting, paper: scan.hash });
  const subject = wording('göndəriş');
  const sent: Command = {
    ...{ type: 'sendProposal', sending: '1', meeting, proposal: '1', body: 'health', answerBy: '2026-12-31' },
    ...{ letter: null, subject: subject.wording, extract: 'extract-1', binding: null },
    issue: { number: '1/1', paper: scan.hash, docx: scan.hash },
  };
  await give('secretariat', sent, [subject.rows]);
}
