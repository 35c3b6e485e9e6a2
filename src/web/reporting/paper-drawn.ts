import type { Charter } from '#charter/vocabulary.ts';
import { bodiesOf, groupOf, planOf, schedulesOf } from '#group/states.ts';
import { lastPlaceOf, readHead, readSealed, readStreams } from '#journal/store.ts';
import { type Belonging, readTexts } from '#journal/texts.ts';
import { nameOn } from '#people/body.ts';
import type { Names } from '#people/names.ts';
import type { Bodies } from '#people/vocabulary.ts';
import { planStream, thingOfPlan } from '#plan/things.ts';
import type { MeasureId, PlanId } from '#plan/vocabulary.ts';
import { lastReportedAt, readAcceptedAt, readBegunAt } from '#reporting/accepted-rows.ts';
import type { PaperPeriod } from '#reporting/paper-period.ts';
import { duesIn, type PlanRecord } from '#reporting/paper-record.ts';
import { dateIn } from '#text/moments.ts';
import type { Tongue } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';

/** `at`: the place in the journal from which it is drawn; left out, where the journal ends now. */
export type PaperWish = { readonly period: PaperPeriod; readonly at: number | undefined; readonly tongue: Tongue };

/** A record whose texts are still to be read: of all measures, or of those that are shown. */
export type Drawn = Omit<PlanRecord, 'texts'>;

/** What a paper rests on besides the place that it names. */
type Basis = Pick<Drawn, 'charter' | 'plan' | 'dues'> & { readonly bodies: Bodies };

/**
 * What a paper on a plan is computed from, read from the journal up to one place, so that it can be made again from there.
 * Undefined where there is no such place, or no such plan at it.
 */
export async function drawnFor(
  house: House,
  { group }: Pick<GroupView, 'group'>,
  plan: PlanId,
  { period, at, tongue }: PaperWish,
): Promise<Drawn | undefined> {
  const position = at ?? (await readHead(house.pool, group)).position;
  const [[sealed], basis] = await Promise.all([
    readSealed(house.pool, group, position - 1, position),
    basisFor(house, group, plan, period, position),
  ]);
  if (!sealed || !basis) return undefined;
  const { charter, dues, bodies } = basis;
  const place = { position, hash: sealed.hash, at: sealed.entry.at };
  return { charter, tongue, plan: basis.plan, period, place, names: namesIn(bodies, charter, place.at), dues };
}

function namesIn(bodies: Bodies, charter: Charter, at: string): Names {
  const today = dateIn(at, charter.timeZone);
  const named = (text: string) => ({ az: text, en: text, ru: text });
  return {
    person: named,
    body: (id, day = today) => {
      const body = bodies.get(id);
      return body ? nameOn(body, day) : named(id);
    },
  };
}

/** From the same last change the same is drawn for ever: its texts alone are read anew for each reader. */
const basisOf = new WeakMap<House['pool'], Map<string, Basis>>();
const most = 8;

/** Most acts change nothing on which a paper rests: between two that do, it is read and counted once. */
async function basisFor(
  house: House,
  group: string,
  plan: PlanId,
  period: PaperPeriod,
  position: number,
): Promise<Basis | undefined> {
  const places = await Promise.all([
    lastPlaceOf(house.pool, group, streamsOf(plan), position),
    lastReportedAt(house.pool, group, plan, position),
  ]);
  const kept = basisOf.get(house.pool) ?? new Map<string, Basis>();
  basisOf.set(house.pool, kept);
  const key = JSON.stringify([group, plan, period, ...places]);
  const known = kept.get(key);
  if (known) return known;
  const basis = await readBasis(house, group, plan, period, position);
  if (!basis) return undefined;
  const [oldest] = kept.keys();
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
  kept.set(key, basis);
  return basis;
}

const streamsOf = (plan: PlanId): readonly string[] => ['group', 'bodies', planStream(plan)];

async function readBasis(
  { pool, law }: House,
  group: string,
  plan: PlanId,
  period: PaperPeriod,
  position: number,
): Promise<Basis | undefined> {
  const streams = streamsOf(plan);
  const [entries, accepted, begun] = await Promise.all([
    readStreams(pool, group, streams, position),
    readAcceptedAt(pool, group, plan, period, position),
    readBegunAt(pool, group, plan, period, position),
  ]);
  const states = new Map(streams.map((stream) => [stream, law.initial(stream)]));
  for (const entry of entries) {
    const state = states.get(entry.stream);
    if (state) states.set(entry.stream, law.evolve(state, entry));
  }
  const [charter, found, bodies] = [law.charterOf(groupOf(states)), planOf(states, plan), bodiesOf(states)];
  if (!charter || !found.title) return undefined;
  const dues = duesIn({ plan: found, schedules: schedulesOf(states, plan), period, accepted, begun });
  return { charter, plan: found, bodies, dues };
}

/** The same with the texts that this reader may read; what is accepted belongs to the plan. */
export async function withTexts(
  house: House,
  view: GroupView,
  drawn: Drawn,
  measures?: ReadonlySet<MeasureId>,
): Promise<PlanRecord> {
  const unread = await readTexts(house.pool, view.group, wordingsOf(drawn, measures));
  return { ...drawn, texts: view.reveal(unread) };
}

function wordingsOf({ plan, dues }: Drawn, measures: ReadonlySet<MeasureId> | undefined): readonly Belonging[] {
  const thing = thingOfPlan(plan.plan);
  const isShown = ({ measure }: { readonly measure: MeasureId }) => measures === undefined || measures.has(measure);
  const told = new Set(dues.filter(isShown).map(({ measure }) => measure));
  const table = plan.versions.flatMap(({ instrument, sections, measures: all }) => [
    instrument.title,
    ...sections.map(({ title }) => title),
    ...all.filter(({ measure }) => told.has(measure)).map(({ title }) => title),
  ]);
  const indicators = [...told].flatMap((measure) => plan.lives.get(measure)?.details?.indicators ?? []);
  const said = dues
    .filter(isShown)
    .flatMap(({ accepted }) => [
      accepted?.done,
      accepted?.obstacles,
      ...(accepted?.answers ?? []).map(({ value }) => (value.is === 'not applicable' ? value.why : null)),
    ]);
  const wordings = [plan.title, ...table, ...indicators.flatMap(({ name, unit }) => [name, unit]), ...said];
  return wordings.map((wording) => [thing, wording] as const);
}
