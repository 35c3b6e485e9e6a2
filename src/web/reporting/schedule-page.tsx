import type { Context } from 'hono';
import { clauseFor } from '#charter/authority.ts';
import { planOf, schedulesOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import type { Texts } from '#marking/revealed.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Choice, Field, Select } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Table } from '#page/table.tsx';
import { problemOf } from '#page/view.ts';
import { planStream, thingOfPlan } from '#plan/things.ts';
import type { Measure, Plan } from '#plan/vocabulary.ts';
import { reportingCommands } from '#reporting/messages.ts';
import { type Moved, movedBy } from '#reporting/moving.ts';
import { schedulePlace } from '#reporting/places.ts';
import { type ScheduleFields, scheduleFields, scheduleOf } from '#reporting/routes.ts';
import type { Scheduled } from '#reporting/vocabulary.ts';
import { fieldLabels as labels, scheduleName } from '#reporting/words.ts';
import { dateName, monthNames } from '#text/dates.ts';
import { numeral } from '#text/numbers.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import { PlanFrame } from '../plan/frame.tsx';
import { type PlanShown, planShown } from '../plan/shown.ts';
import type { GroupView } from '../view.ts';
import { listBegun } from './counted.ts';
import { scheduleWords as words } from './schedule-words.ts';
import { todayOf } from './sight.ts';

type Shown = {
  readonly frame: PlanShown;
  readonly plan: Plan;
  readonly measures: readonly Measure[];
  readonly schedules: readonly Scheduled[];
  readonly wish: ScheduleFields;
  /** Undefined for whoever makes no schedule. */
  readonly moved: Moved | undefined;
  readonly texts: Texts;
};

/** By what reports are due, and for the secretariat what another schedule would move before it is made. */
export const schedulePage: PageRoute<Shown> = {
  path: '/plans/:plan{\\d+}/schedule',
  readers: ({ plan = '' }) => [thingOfPlan(plan)],
  streams: ({ plan = '' }) => [planStream(plan)],
  load: (house, view, { plan = '' }, c) => load(house, view, plan, c),
  html: (view, shown) => <SchedulePage view={view} shown={shown} />,
  json: (_view, { schedules }) =>
    schedules.map(({ schedule, measures, documents, from }) => ({ schedule, measures, documents, from })),
};

const usual: ScheduleFields = {
  every: 'year',
  byDay: 20,
  byMonth: 1,
  days: 20,
  date: [],
  which: 'all',
  measure: [],
  documents: true,
};

/** What is asked in the address, or was typed and refused; else what the rules on State programmes say. */
function wishOf(view: GroupView, plan: string, c: Context): ScheduleFields {
  const typed = view.refused?.path === schedulePlace(plan) ? view.refused.typed : c.req.queries();
  if (typed.every === undefined) return usual;
  const one = (name: string) => typed[name]?.[0];
  const asked = scheduleFields.safeParse({
    ...{ every: one('every'), byDay: one('byDay'), byMonth: one('byMonth'), days: one('days') },
    ...{ date: typed.date, which: one('which'), measure: typed.measure, documents: one('documents') },
  });
  return asked.success ? asked.data : usual;
}

async function load(house: House, view: GroupView, id: string, c: Context): Promise<Shown | undefined> {
  const plan = planOf(view.states, id);
  const frame = await planShown(house, view, id);
  if (!frame) return undefined;
  const { measures } = frame.table;
  const schedules = schedulesOf(view.states, id);
  const wish = wishOf(view, id, c);
  const next = {
    schedule: scheduleOf(wish),
    measures: wish.which === 'all' ? null : wish.measure,
    documents: wish.documents,
    from: todayOf(view).date,
  };
  const makes = view.gate({ type: 'scheduleReports', plan: id, ...next })?.refused !== 'notAuthorised';
  const moved = makes
    ? movedBy(plan, schedules, next, await listBegun(house.pool, view.group, id, next.from))
    : undefined;
  const titles = measures.map(({ title }) => [thingOfPlan(id), title] as const);
  const texts = view.reveal(await readTexts(house.pool, view.group, titles));
  return { frame, plan, measures, schedules, wish, moved, texts };
}

function SchedulePage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter } = view;
  return (
    <PlanFrame view={view} shown={shown.frame} at="/schedule" named={words.title[tongue]}>
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={clauseFor(charter, 'scheduleReports')}
            state={shown.schedules.length > 0 ? 'met' : 'awaited'}
            tongue={tongue}
            says={words.basis[tongue]}
            id="note-schedule"
          />
        }
      >
        <Live id="schedules">
          <InForce view={view} shown={shown} />
        </Live>
      </Block>
      {shown.moved ? <Anew view={view} shown={shown} moved={shown.moved} /> : null}
    </PlanFrame>
  );
}

function InForce({ view, shown: { schedules, measures } }: { view: GroupView; shown: Shown }) {
  const { tongue } = view;
  const numberOf = (id: string) => measures.find(({ measure }) => measure === id)?.number ?? '';
  return (
    <Section title={words.inForce[tongue]}>
      {schedules.length === 0 ? (
        <>
          <p>{words.none[tongue]}</p>
          <p class="quiet">{words.who[tongue]}</p>
        </>
      ) : null}
      <ul class="lines">
        {schedules.toReversed().map(({ schedule, measures: of, documents, from }) => (
          <li>
            <b>{scheduleName(schedule)[tongue]}</b>
            {documents ? `, ${words.withDocuments[tongue]}` : null}
            <p class="quiet">
              {of === null
                ? words.all[tongue]
                : `${words.chosen[tongue]}: ${of
                    .map(numberOf)
                    .filter((number) => number !== '')
                    .join(', ')}`}{' '}
              · {words.since[tongue]}: {dateName(from, tongue)}
            </p>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Anew({ view, shown, moved }: { view: GroupView; shown: Shown; moved: Moved }) {
  const { tongue } = view;
  return (
    <>
      <Block>
        <Section title={words.anew[tongue]}>
          <Wish view={view} shown={shown} />
        </Section>
      </Block>
      <Block id="moves">
        <Section title={words.whatMoves[tongue]}>
          <p>
            <b>{scheduleName(scheduleOf(shown.wish))[tongue]}</b>
            {shown.wish.documents ? `, ${words.withDocuments[tongue]}` : null}
          </p>
          <p class="quiet">
            {words.onlyFuture[tongue]}
            {moved.kept > 0 ? ` ${words.kept[tongue]}: ${numeral(moved.kept, tongue)}.` : null}
          </p>
          <Table
            tongue={tongue}
            caption={words.whatMoves[tongue]}
            columns={[
              { title: words.day[tongue] },
              { title: words.comes[tongue], numeric: true },
              { title: words.goes[tongue], numeric: true },
            ]}
            rows={[...moved.days].map(([day, { comes, goes }]) => ({
              cells: [dateName(day, tongue), numeral(comes, tongue), numeral(goes, tongue)],
            }))}
            empty={<p>{words.nothingMoves[tongue]}</p>}
          />
          <Make view={view} shown={shown} />
        </Section>
      </Block>
    </>
  );
}

const kinds = ['year', 'halfYear', 'quarter', 'dates'] as const;
/** More days than anybody types at once; a longer list comes by the interface for programs. */
const dayFields = 8;

/** Asks what would move; nothing is recorded. Works without script: all fields are in sight, each says for what it is. */
function Wish({ view, shown: { plan, wish, measures, texts } }: { view: GroupView; shown: Shown }) {
  const { tongue, base } = view;
  const path = schedulePlace(plan.plan);
  return (
    <form class="wish" action={`${base}${path}#moves`}>
      <Choice
        tongue={tongue}
        name="every"
        label={labels.every[tongue]}
        options={kinds.map((value) => ({ value, label: words[value][tongue] }))}
        values={[wish.every]}
        required
      />
      <div class="fields-row">
        <Field
          tongue={tongue}
          name="byDay"
          label={words.byDay[tongue]}
          hint={words.onlyYear[tongue]}
          type="number"
          min="1"
          max="31"
          width="number"
          value={String(wish.byDay ?? 20)}
        />
        <Select
          tongue={tongue}
          name="byMonth"
          label={words.byMonth[tongue]}
          hint={words.onlyYear[tongue]}
          value={String(wish.byMonth ?? 1)}
          options={monthNames(tongue).map((label, at) => ({ value: String(at + 1), label }))}
        />
        <Field
          tongue={tongue}
          name="days"
          label={labels.days[tongue]}
          hint={words.onlyParts[tongue]}
          type="number"
          min="0"
          max="366"
          width="number"
          value={String(wish.days ?? 20)}
        />
      </div>
      <details open={wish.every === 'dates'}>
        <summary>
          {labels.dates[tongue]} <span class="quiet">({words.onlyDates[tongue]})</span>
        </summary>
        <div class="fields-row">
          {Array.from({ length: Math.max(dayFields, wish.date.length + 1) }, (_, at) => (
            <Field
              tongue={tongue}
              name="date"
              id={`date-${at}`}
              type="date"
              label={`${words.day[tongue]} ${at + 1}`}
              value={wish.date[at] ?? ''}
            />
          ))}
        </div>
      </details>
      <Choice
        tongue={tongue}
        name="which"
        label={labels.measures[tongue]}
        options={[
          { value: 'all', label: words.all[tongue] },
          { value: 'chosen', label: words.chosen[tongue] },
        ]}
        values={[wish.which]}
        required
      />
      <details open={wish.which === 'chosen'}>
        <summary>{words.chooseMeasures[tongue]}</summary>
        <Choice
          tongue={tongue}
          name="measure"
          label={words.chooseMeasures[tongue]}
          many
          options={measures.map(({ measure, number, title }) => ({
            value: measure,
            label: `${number} ${texts(title)}`,
          }))}
          values={wish.measure}
        />
      </details>
      <Choice
        tongue={tongue}
        name="documents"
        label={words.documents[tongue]}
        many
        options={[{ value: 'yes', label: labels.documents[tongue] }]}
        values={wish.documents ? ['yes'] : []}
      />
      <button type="submit" class="button">
        {words.preview[tongue]}
      </button>
    </form>
  );
}

function Make({ view, shown: { plan, wish } }: { view: GroupView; shown: Shown }) {
  const path = schedulePlace(plan.plan);
  const { schedule, measures } = { schedule: scheduleOf(wish), measures: wish.which === 'all' ? null : wish.measure };
  const trial = { type: 'scheduleReports', plan: plan.plan, schedule, measures, documents: wish.documents } as const;
  const fields = [
    ['every', wish.every],
    ['byDay', String(wish.byDay ?? '')],
    ['byMonth', String(wish.byMonth ?? '')],
    ['days', String(wish.days ?? '')],
    ['which', wish.which],
    ...(wish.documents ? [['documents', 'yes']] : []),
    ...wish.date.map((date) => ['date', date]),
    ...wish.measure.map((measure) => ['measure', measure]),
  ] as const;
  return (
    <Ask
      view={view}
      path={path}
      trial={trial}
      name={reportingCommands.scheduleReports.name}
      records={reportingCommands.scheduleReports.done}
      id="act-schedule"
    >
      {problemOf(view, path, 'every') ? <p class="problem">{problemOf(view, path, 'every')}</p> : null}
      {fields.map(([name = '', value = '']) => (
        <input type="hidden" name={name} value={value} />
      ))}
    </Ask>
  );
}
