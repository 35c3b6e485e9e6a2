import type { Child } from 'hono/jsx';
import { clauseFor } from '#charter/authority.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Notice } from '#page/notices.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { Page } from '#page/page.tsx';
import { measurePlace, planPlace, versionPlace } from '#plan/places.ts';
import { measureName, termName } from '#plan/words.ts';
import { measureStates } from '#reporting/words.ts';
import { capital } from '#text/alphabet.ts';
import { dateName } from '#text/dates.ts';
import { numbered } from '#text/numbers.ts';
import type { PageRoute } from '../page-route.ts';
import { LatenessNote } from '../reporting/lateness-note.tsx';
import { stateColours } from '../reporting/state-colours.ts';
import type { GroupView } from '../view.ts';
import { Details } from './details.tsx';
import { ExecutorsOfMeasure } from './executors-of-measure.tsx';
import { MeasureActs } from './measure-acts.tsx';
import { type Elsewhere, type MeasureShown, measureShown } from './measure-shown.ts';
import { measureParts } from './parts.tsx';
import { Recommendations } from './recommendations.tsx';
import { planReaders, planStreamsOf } from './shown.ts';
import { Suspensions } from './suspensions.tsx';
import { TermBar } from './term-bar.tsx';
import { words } from './words.ts';

type Part = { readonly id: string; readonly drawn: Child | undefined };
type Shown = { readonly shown: MeasureShown; readonly parts: readonly Part[] };

/** One measure: what the table says of it, who executes it, what was added, and what became of it. */
export const measurePage: PageRoute<Shown> = {
  path: '/plans/:plan/measures/:measure',
  readers: planReaders,
  streams: planStreamsOf,
  async load(house, view, { plan = '', measure = '' }) {
    const shown = await measureShown(house, view, plan, measure);
    if (!shown) return undefined;
    const drawn = await Promise.all(
      measureParts.map(async (part) => ({ id: part.id, drawn: await part.load(house, view, shown) })),
    );
    return { shown, parts: drawn.filter((part) => part.drawn !== undefined) };
  },
  html: (view, data) => <MeasurePage view={view} data={data} />,
  json: (_view, { shown }) => ({
    plan: shown.plan.plan,
    measure: shown.measure.measure,
    number: shown.measure.number,
    section: shown.measure.section,
    title: shown.texts(shown.measure.title),
    executors: shown.measure.executors.map((executor) => ({
      ...executor,
      focalPoint: shown.life.focalPoints.get(executor.body) ?? null,
    })),
    term: shown.measure.term,
    carries: shown.measure.carries,
    present: shown.present,
    state: shown.state ?? null,
    indicators:
      shown.life.details?.indicators.map(({ name, unit, ...indicator }) => ({
        ...indicator,
        name: shown.texts(name),
        unit: shown.texts(unit),
      })) ?? [],
    milestones: shown.life.details?.milestones.map(({ title, by }) => ({ title: shown.texts(title), by })) ?? [],
    cost: shown.life.details?.cost
      ? { amount: shown.life.details.cost.amount, source: shown.texts(shown.life.details.cost.source) }
      : null,
    recommendations: [...shown.life.recommendations.values()].map(({ recommendation, verb, source, text }) => ({
      recommendation,
      verb,
      source: shown.texts(source),
      text: shown.texts(text),
    })),
    suspended: shown.life.suspensions.some(({ until }) => until === undefined),
    closedAt: shown.life.closed?.at ?? null,
  }),
};

function MeasurePage({ view, data: { shown, parts } }: { view: GroupView; data: Shown }) {
  const { tongue, base, charter } = view;
  const { plan, measure, title, state, hidesLateness } = shown;
  const name = capital(measureName(measure.number)[tongue], tongue);
  return (
    <Page
      view={view}
      title={name}
      place="plan"
      streams={['*']}
      heading={
        <Heading
          eyebrow={<a href={`${base}${planPlace(plan.plan)}#measure-${measure.measure}`}>{title}</a>}
          title={name}
          facts={
            <Live id="measure-state">
              {state ? (
                <p>
                  <StatusWord state={stateColours[state]}>{measureStates[state][tongue]}</StatusWord>
                </p>
              ) : null}
            </Live>
          }
        />
      }
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={clauseFor(charter, 'amendPlan')}
              state="plain"
              tongue={tongue}
              says={words.coordinates[tongue]}
              id="note-measure"
            />
          }
        >
          {shown.present ? null : (
            <Notice tongue={tongue} state="plain">
              {words.takenOut[tongue]}
            </Notice>
          )}
          <OfficialText text={shown.texts(measure.title)} />
          <Term view={view} shown={shown} />
          {hidesLateness ? <LatenessNote view={view} says={words.stateHidden} /> : null}
        </Block>
        <Block>
          <Live id="executors">
            <ExecutorsOfMeasure view={view} shown={shown} />
          </Live>
        </Block>
        {parts.map(({ id, drawn }) => (
          <Block id={id}>
            <Live id={`part-${id}`}>{drawn ?? null}</Live>
          </Block>
        ))}
        <Block>
          <Live id="details">
            <Details view={view} shown={shown} />
          </Live>
        </Block>
        <Block>
          <Live id="recommendations">
            <Recommendations view={view} shown={shown} />
          </Live>
        </Block>
        <Block>
          <Live id="suspensions">
            <Suspensions view={view} shown={shown} />
            <History view={view} shown={shown} />
          </Live>
        </Block>
        <Block>
          <MeasureActs view={view} shown={shown} />
        </Block>
      </Sheet>
    </Page>
  );
}

function Term({ view, shown }: { view: GroupView; shown: MeasureShown }) {
  const { tongue } = view;
  const { measure, table, today, section } = shown;
  const says = measure.term ? termName(measure.term)[tongue] : words.noTerm[tongue];
  return (
    <dl class="facts">
      {measure.section === null ? null : (
        <div>
          <dt>{words.section[tongue]}</dt>
          <dd>
            {measure.section} {section}
          </dd>
        </div>
      )}
      <div>
        <dt>{words.term[tongue]}</dt>
        <dd>
          {says}
          {measure.term ? <TermBar term={measure.term} frame={table.period} today={today.date} says={says} /> : null}
        </dd>
      </div>
      <Carried view={view} label={words.carriedFrom[tongue]} other={shown.from} />
      <Carried view={view} label={words.carriedTo[tongue]} other={shown.to} />
    </dl>
  );
}

function Carried({ view: { base }, label, other }: { view: GroupView; label: string; other: Elsewhere | undefined }) {
  if (!other) return null;
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <a href={`${base}${measurePlace(other.plan, other.measure.measure)}`}>{other.measure.number}</a> {other.says}
      </dd>
    </div>
  );
}

/** In which versions of the plan the measure came, read otherwise, or went. */
function History({ view: { tongue, base }, shown: { plan, readings } }: { view: GroupView; shown: MeasureShown }) {
  if (readings.length < 2) return null;
  return (
    <Section title={words.history[tongue]}>
      <ul class="lines">
        {readings.map(({ version, measure }) => (
          <li>
            <a href={`${base}${versionPlace(plan.plan, version.version)}`}>
              {words.version[tongue]} {version.version}
            </a>
            : {measure ? measureName(measure.number)[tongue] : words.bodyRemoved[tongue]}
            <span class="quiet">
              {' '}
              · {numbered(version.instrument.number, tongue)}, {dateName(version.instrument.on, tongue)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
