import { bodiesOf, groupOf, planOf, schedulesOf } from '#group/states.ts';
import { readHead, readSealed, readStreams } from '#journal/store.ts';
import { type Belonging, readTexts } from '#journal/texts.ts';
import { nameOn } from '#people/body.ts';
import { planStream, thingOfPlan } from '#plan/things.ts';
import type { MeasureId, PlanId } from '#plan/vocabulary.ts';
import { readAcceptedAt, readBegunAt } from '#reporting/accepted-rows.ts';
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

/**
 * What a paper on a plan is computed from, read from the journal up to one place, so that it can be made again from there.
 * Undefined where there is no such place, or no such plan at it.
 */
export async function drawnFor(
  house: House,
  { group }: Pick<GroupView, 'group'>,
  plan: PlanId,
  wish: PaperWish,
): Promise<Drawn | undefined> {
  const position = wish.at ?? (await readHead(house.pool, group)).position;
  const kept = drawnOf.get(house.pool) ?? new Map<string, Drawn>();
  drawnOf.set(house.pool, kept);
  const key = JSON.stringify([group, plan, position, wish.period, wish.tongue]);
  const known = kept.get(key);
  if (known) return known;
  const drawn = await drawAt(house, group, plan, { ...wish, at: position });
  if (!drawn) return undefined;
  const [oldest] = kept.keys();
  if (kept.size >= most && oldest !== undefined) kept.delete(oldest);
  kept.set(key, drawn);
  return drawn;
}

/** From one place the same is drawn for ever: its texts alone are read anew for each reader. */
const drawnOf = new WeakMap<House['pool'], Map<string, Drawn>>();
const most = 8;

async function drawAt(
  { pool, law }: House,
  group: string,
  plan: PlanId,
  { period, at: position, tongue }: PaperWish & { readonly at: number },
): Promise<Drawn | undefined> {
  const streams = ['group', 'bodies', planStream(plan)];
  const [[sealed], entries, accepted, begun] = await Promise.all([
    readSealed(pool, group, position - 1, position),
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
  if (!charter || !sealed || !found.title) return undefined;
  const place = { position, hash: sealed.hash, at: sealed.entry.at };
  const today = dateIn(place.at, charter.timeZone);
  const named = (text: string) => ({ az: text, en: text, ru: text });
  return {
    ...{ charter, tongue, plan: found, period, place },
    names: {
      person: named,
      body: (id, day = today) => {
        const body = bodies.get(id);
        return body ? nameOn(body, day) : named(id);
      },
    },
    dues: duesIn({ plan: found, schedules: schedulesOf(states, plan), period, accepted, begun }),
  };
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
