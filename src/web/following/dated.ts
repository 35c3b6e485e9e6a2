import { authorise } from '#charter/authority.ts';
import { answeringAt } from '#duties/standing.ts';
import { listDues } from '#reporting/views.ts';
import { addDays, dateIn } from '#text/moments.ts';
import type { House } from '../house.ts';
import type { Standpoint } from '../standpoint.ts';
import { datedDues } from './dues.ts';
import { soon } from './phases.ts';
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
  return datedDues(reports, today);
}
