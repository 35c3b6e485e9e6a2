import type { Child } from 'hono/jsx';
import { clauseFor } from '#charter/authority.ts';
import { theDesk } from '#marking/audience.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Field } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { measureOf } from '#plan/evolve.ts';
import { planCommands } from '#plan/messages.ts';
import { measurePlace, planPlace } from '#plan/places.ts';
import type { Instrument, Measure } from '#plan/vocabulary.ts';
import { fieldLabels as labels, measureName, termName } from '#plan/words.ts';
import { capital } from '#text/alphabet.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { fieldOf } from './field.ts';
import { PlanFrame } from './frame.tsx';
import { InstrumentFields } from './instrument-fields.tsx';
import { RowFields, TakeOut } from './row-fields.tsx';
import { type PlanShown, planShown, planStreamsOf, planTexts } from './shown.ts';
import { words } from './words.ts';

type Headed = { readonly number: string; readonly says: string };
type Shown = {
  readonly shown: PlanShown;
  readonly sections: readonly Headed[];
  readonly measure: Measure | undefined;
  readonly title: string;
};

const nothing = { ref: '', digest: '' };
const act: Instrument = { title: nothing, number: '', on: '2000-01-01' };

async function load(
  house: Parameters<PageRoute<Shown>['load']>[0],
  view: GroupView,
  { plan = '', measure: id }: Readonly<Record<string, string>>,
): Promise<Shown | undefined> {
  const shown = await planShown(house, view, plan);
  const measure = shown && id !== undefined ? measureOf(shown.plan, id) : undefined;
  if (!shown || (id !== undefined && !measure)) return undefined;
  const texts = await planTexts(house, view, plan, [measure?.title, ...shown.table.sections.map(({ title }) => title)]);
  const sections = shown.table.sections.map(({ number, title }) => ({ number, says: texts(title) }));
  return { shown, sections, measure, title: texts(measure?.title) };
}

const json = (_view: GroupView, { shown, measure }: Shown) => ({
  plan: shown.plan.plan,
  version: shown.table.version,
  measure: measure?.measure ?? null,
});

/** What an act of law changes in the plan: one measure more, another period, its end. */
export const changesPage: PageRoute<Shown> = {
  path: '/plans/:plan/changes',
  readers: theDesk,
  streams: planStreamsOf,
  load: (house, view, params) => load(house, view, params),
  html: (view, data) => (
    <Changing view={view} data={data}>
      <NewMeasure view={view} data={data} />
      <Period view={view} data={data} />
      <End view={view} data={data} />
    </Changing>
  ),
  json,
};

/** What an act of law changes in one measure. */
export const measureChangePage: PageRoute<Shown> = {
  path: '/plans/:plan/measures/:measure/amendment',
  readers: theDesk,
  streams: planStreamsOf,
  load: (house, view, params) => load(house, view, params),
  html: (view, data) => (
    <Changing view={view} data={data}>
      <OneMeasure view={view} data={data} />
    </Changing>
  ),
  json,
};

type Props = { readonly view: GroupView; readonly data: Shown };

function Changing({ view, data, children }: Props & { children: Child }) {
  const { tongue, charter } = view;
  return (
    <PlanFrame view={view} shown={data.shown} at="/changes">
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={clauseFor(charter, 'amendPlan')}
            state="plain"
            tongue={tongue}
            says={words.termMoves[tongue]}
            id="note-changes"
          />
        }
      >
        <p class="quiet">{words.amendHint[tongue]}</p>
        {children}
      </Block>
    </PlanFrame>
  );
}

/** The table as it stands, as an amendment of it would be asked for; what it carries on is known to be there. */
const amendment = ({ plan, table }: PlanShown) => ({
  type: 'amendPlan' as const,
  plan: plan.plan,
  base: table.version,
  instrument: act,
  period: table.period,
  source: null,
  sections: table.sections,
  measures: table.measures.map((measure) => ({ ...measure, carries: null })),
});

function Form(props: {
  view: GroupView;
  shown: PlanShown;
  path: string;
  title: Sentence;
  id: string;
  /** On its button, where several stand on one page. */
  short?: Sentence;
  open?: boolean;
  children: Child;
}) {
  const { view, shown, path, title, id, open, children } = props;
  const others = <p class="quiet">{words.waitsForSecretariat[view.tongue]}</p>;
  return (
    <Section title={title[view.tongue]}>
      <Ask
        view={view}
        path={path}
        trial={amendment(shown)}
        name={planCommands.amendPlan.name}
        short={props.short}
        records={planCommands.amendPlan.done}
        id={id}
        open={open}
        others={others}
      >
        <input type="hidden" name="base" value={String(shown.table.version)} />
        <InstrumentFields view={view} path={path} id={`${id}-`} />
        {children}
      </Ask>
    </Section>
  );
}

function OneMeasure({ view, data: { shown, sections, measure, title } }: Props) {
  if (!measure) return null;
  const path = `${measurePlace(shown.plan.plan, measure.measure)}/amendments`;
  const name = measureName(measure.number);
  const heading = { az: capital(name.az, 'az'), en: capital(name.en, 'en'), ru: capital(name.ru, 'ru') };
  return (
    <Form view={view} shown={shown} path={path} title={heading} id="amend-measure" open>
      <TakeOut view={view} path={path} id="amend-measure-" />
      <RowFields view={view} path={path} id="amend-measure-" measure={measure} title={title} sections={sections} />
    </Form>
  );
}

function NewMeasure({ view, data: { shown, sections } }: Props) {
  const path = `${planPlace(shown.plan.plan)}/measures`;
  return (
    <Form view={view} shown={shown} path={path} title={words.newMeasure} short={words.addMeasure} id="new-measure">
      <RowFields view={view} path={path} id="new-measure-" sections={sections} />
    </Form>
  );
}

function Period({ view, data: { shown } }: Props) {
  const path = `${planPlace(shown.plan.plan)}/period`;
  const field = fieldOf(view, path, labels, 'period-');
  const { period } = shown.table;
  return (
    <Form view={view} shown={shown} path={path} title={words.movePeriod} short={words.changePeriod} id="move-period">
      <Field {...field('from', period.from)} type="date" required />
      <Field {...field('until', period.until)} type="date" required />
    </Form>
  );
}

function End({ view, data: { shown } }: Props) {
  const path = `${planPlace(shown.plan.plan)}/end`;
  return (
    <Section title={words.endPlan[view.tongue]}>
      <Ask
        view={view}
        path={path}
        trial={{ type: 'endPlan', plan: shown.plan.plan, on: shown.table.period.until, instrument: act }}
        name={planCommands.endPlan.name}
        records={planCommands.endPlan.done}
        id="end-plan"
        look="quiet"
        others={<p class="quiet">{words.waitsForSecretariat[view.tongue]}</p>}
      >
        <InstrumentFields view={view} path={path} id="end-plan-" />
        <Field
          {...fieldOf(view, path, labels, 'end-plan-')('last')}
          hint={`${words.period[view.tongue]}: ${termName(shown.table.period)[view.tongue]}`}
          type="date"
          required
        />
      </Ask>
    </Section>
  );
}
