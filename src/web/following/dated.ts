import type { Pool } from 'pg';
import { authorise } from '#charter/authority.ts';
import { answeringAt } from '#duties/standing.ts';
import { thingOfSending } from '#duties/things.ts';
import { listSendings } from '#duties/views.ts';
import type { BodyId } from '#people/vocabulary.ts';
import { listDues } from '#reporting/due-rows.ts';
import { addDays, dateIn } from '#text/moments.ts';
import type { House } from '../house.ts';
import type { Standpoint } from '../standpoint.ts';
import { datedDues } from './dues.ts';
import { soon } from './phases.ts';
import { datedSendings } from './sendings.ts';
import type { Dated } from './step.ts';

/** Bodies for which the reader answers, with those that these took the place of. */
export function ownBodies({ composition, bodies, me, now }: Standpoint): readonly string[] {
  return [...answeringAt(composition, bodies, me.person, now).own];
}

/** Everything with a date that is asked of the reader's bodies, as far as it is he who may answer. */
export async function readDated({ pool }: Pick<House, 'pool'>, stand: Standpoint): Promise<readonly Dated[]> {
  const own = ownBodies(stand);
  if (own.length === 0) return [];
  const { group, now, zone, charter, me } = stand;
  const today = { date: dateIn(now, zone), zone };
  const reports = authorise(charter, 'submitReport', me.offices)
    ? []
    : await listDues(pool, group, { bodies: own, until: addDays(today.date, soon), stands: 'open' }, today);
  const sent = authorise(charter, 'takeOn', me.offices) ? [] : await sentTo(pool, stand, own);
  return [...datedDues(reports, today), ...datedSendings(sent, stand.bodies, today.date)];
}

/** What was sent to these bodies and is not off control, as far as this reader may read it. */
export async function sentTo(pool: Pool, { group, reads }: Standpoint, own: readonly BodyId[]) {
  const found = await Promise.all(own.map((body) => listSendings(pool, group, { body, open: true })));
  return found.flat().filter(({ sending }) => reads.may(thingOfSending(sending)));
}
