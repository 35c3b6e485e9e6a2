import type { Pool } from 'pg';
import { authorise } from '#charter/authority.ts';
import type { OfficeId } from '#charter/vocabulary.ts';
import { takesOff } from '#duties/standing.ts';
import { thingOfSending } from '#duties/things.ts';
import { listSendings } from '#duties/views.ts';
import { plansOf } from '#group/states.ts';
import { thingOfProposal } from '#marking/things.ts';
import { plansPlace } from '#plan/places.ts';
import { planName } from '#plan/words.ts';
import { problemsPlace } from '#problems/places.ts';
import { thingOfDraft, thingOfProblem } from '#problems/things.ts';
import type { Today } from '#reporting/facts.ts';
import { addDays, dateIn } from '#text/moments.ts';
import type { House } from '../house.ts';
import { countDues, listDues } from '../reporting/counted.ts';
import type { Standpoint } from '../standpoint.ts';
import { ownBodies, sentTo } from './dated.ts';
import { followDues, gathered, lineOf, mostLines, reportsPlace } from './dues.ts';
import { soon } from './phases.ts';
import { isInForce, planEnds } from './plan-ends.ts';
import { amendmentsWaiting, commentsAsked, lineOfProblem } from './problems.ts';
import { unrepresented } from './represented.ts';
import { followAddressed, followSent } from './sendings.ts';
import { listConcerning, listNamed, listOwnDrafts, listUnassigned, listUnsent } from './store.ts';
import type { Follow, FollowLine } from './vocabulary.ts';

/** Streams without which it is not known what waits of the plan. */
export const followStreams: readonly string[] = ['plans'];

type Asking = Pick<House, 'clerk'> & { readonly pool: Pool; readonly stand: Standpoint; readonly today: Today };

/** What waits for this reader of the plan, of problems and of duties; each kind is one matter. */
export async function readFollowing(
  { pool, clerk }: Pick<House, 'pool' | 'clerk'>,
  stand: Standpoint,
): Promise<readonly Follow[]> {
  const asking = { pool, clerk, stand, today: { date: dateIn(stand.now, stand.zone), zone: stand.zone } };
  const found = await Promise.all([
    owedReports(asking),
    addressed(asking),
    reportsToJudge(asking),
    sent(asking),
    unsent(asking),
    problemsToAssign(asking),
    problemsToComment(asking),
    draftsToAnswer(asking),
    ofPlans(asking),
  ]);
  return found.flat();
}

const may = ({ charter, me }: Standpoint, command: string): boolean =>
  authorise(charter, command, me.offices as readonly OfficeId[]) === undefined;

async function owedReports({ pool, stand, today }: Asking): Promise<readonly Follow[]> {
  const bodies = may(stand, 'submitReport') ? ownBodies(stand) : [];
  if (bodies.length === 0) return [];
  const until = addDays(today.date, soon);
  return followDues(await listDues(pool, stand.group, { bodies, until, stands: 'open' }, today), today);
}

async function reportsToJudge({ pool, stand, today }: Asking): Promise<readonly Follow[]> {
  if (!may(stand, 'acceptReport')) return [];
  const filter = { stands: 'submitted' } as const;
  const [count, rows] = await Promise.all([
    countDues(pool, stand.group, filter, today),
    listDues(pool, stand.group, { ...filter, limit: mostLines }, today),
  ]);
  return gathered('judge reports', rows.map(lineOf), reportsPlace, count);
}

async function addressed({ pool, stand, today: { date } }: Asking): Promise<readonly Follow[]> {
  if (!may(stand, 'takeOn')) return [];
  return followAddressed(await sentTo(pool, stand, ownBodies(stand)), stand.bodies, date);
}

async function sent({ pool, stand, today: { date } }: Asking): Promise<readonly Follow[]> {
  const mine = (command: string) => may(stand, command);
  if (!['grantExtension', 'acceptDutyReport', 'takeOffControl', 'remindOfSent'].some(mine)) return [];
  const rows = await listSendings(pool, stand.group, { open: true });
  const own = new Set(ownBodies(stand));
  return followSent(
    rows.filter(({ sending }) => stand.reads.may(thingOfSending(sending))),
    mine,
    date,
    (row) => {
      const keeper = takesOff(row, stand, stand.now);
      return keeper === null ? !own.has(row.body) : keeper === stand.me.person;
    },
  );
}

async function unsent({ pool, stand }: Asking): Promise<readonly Follow[]> {
  if (!may(stand, 'sendProposal')) return [];
  const { reads, zone, group } = stand;
  const rows = (await listUnsent(pool, group)).filter(({ meeting, proposal }) =>
    reads.may(thingOfProposal(meeting, proposal)),
  );
  const lines = rows.map(
    ({ meeting, proposal, text, addressee, at }): FollowLine => ({
      id: `${meeting}/${proposal}`,
      path: `/meetings/${meeting}/protocol`,
      on: dateIn(at, zone),
      text: [thingOfProposal(meeting, proposal), { ref: text }],
      body: addressee,
    }),
  );
  return gathered('send adopted', lines, '/decisions');
}

async function problemsToAssign({ pool, stand }: Asking): Promise<readonly Follow[]> {
  if (!may(stand, 'assignProblem')) return [];
  const found = (await listUnassigned(pool, stand.group)).filter(({ id }) => stand.reads.may(thingOfProblem(id)));
  return gathered('assign problems', found.map(lineOfProblem), problemsPlace);
}

async function problemsToComment({ pool, clerk, stand }: Asking): Promise<readonly Follow[]> {
  const own = may(stand, 'commentOnProblem') ? ownBodies(stand) : [];
  if (own.length === 0) return [];
  const found = (await listConcerning(pool, stand.group, own)).filter(({ id }) => stand.reads.may(thingOfProblem(id)));
  const states = await clerk.look(
    stand.group,
    found.map(({ id }) => thingOfProblem(id)),
  );
  return commentsAsked(states, found, new Set(own));
}

async function draftsToAnswer({ pool, clerk, stand }: Asking): Promise<readonly Follow[]> {
  if (!may(stand, 'acceptDraftAmendment')) return [];
  const { group, me, reads } = stand;
  const found = (await listOwnDrafts(pool, group, me.person)).filter(({ id }) => reads.may(thingOfDraft(id)));
  const states = await clerk.look(
    group,
    found.map(({ id }) => thingOfDraft(id)),
  );
  return amendmentsWaiting(states, found);
}

/** For whoever records plans: that one ends with none to follow it, and whom it names without anybody sitting for them. */
async function ofPlans({ pool, stand, today: { date } }: Asking): Promise<readonly Follow[]> {
  if (!may(stand, 'adoptPlan')) return [];
  const plans = plansOf(stand.states);
  const ends = planEnds(plans, date);
  const end = ends?.state === 'none' ? ends.last : ends;
  const inForce = [...plans.values()].filter((entry) => isInForce(entry, date)).map(({ plan }) => plan);
  return [
    ...gathered(
      'plan ends',
      end
        ? [{ id: `${end.plan}/${end.on}`, path: `${plansPlace}/${end.plan}`, on: end.on, title: planName(end.plan) }]
        : [],
      plansPlace,
    ),
    ...(await bodiesToSeat(pool, stand, inForce)),
  ];
}

async function bodiesToSeat(pool: Pool, stand: Standpoint, plans: readonly string[]): Promise<readonly Follow[]> {
  const [plan] = plans;
  if (plan === undefined || !may(stand, 'giveSeat')) return [];
  const { bodies, composition, now, group } = stand;
  const open = unrepresented(await listNamed(pool, group, plans), { bodies, composition, at: now });
  const path = `${plansPlace}/${plan}/bodies`;
  return gathered(
    'bodies unrepresented',
    open.map((body) => ({ id: body, path: `${path}#body-${body}`, on: null, body })),
    path,
  );
}
