import { clauseFor } from '#charter/authority.ts';
import { standingAt } from '#group/standing.ts';
import { compositionOf } from '#group/states.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Select } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { DefinitionList } from '#page/table.tsx';
import { problemOf, typed } from '#page/view.ts';
import { planCommands } from '#plan/messages.ts';
import { measurePlace } from '#plan/places.ts';
import { termOf } from '#plan/terms.ts';
import type { Executor } from '#plan/vocabulary.ts';
import { executorDuties, executorKinds, fieldLabels as labels, termName } from '#plan/words.ts';
import { compare } from '#text/alphabet.ts';
import type { GroupView } from '../view.ts';
import { mayDo } from './amend-links.tsx';
import { BodyName } from './executors.tsx';
import type { MeasureShown } from './measure-shown.ts';
import { words } from './words.ts';

/** The bodies of the measure, each with its part, its term and whoever answers for it there. */
export function ExecutorsOfMeasure({ view, shown }: { view: GroupView; shown: MeasureShown }) {
  const { tongue, charter } = view;
  const { executors } = shown.measure;
  return (
    <Section title={words.executors[tongue]}>
      {executors.length === 0 ? <p class="quiet">{words.noExecutors[tongue]}</p> : null}
      {executors.map((executor) => (
        <One view={view} shown={shown} executor={executor} />
      ))}
      {executors.some(({ kind }) => kind === 'recommended') ? (
        <LawNote
          charter={charter}
          clause={clauseFor(charter, 'nameFocalPoint')}
          state="plain"
          tongue={tongue}
          says={words.coordinates[tongue]}
          id="note-executors"
        />
      ) : null}
    </Section>
  );
}

function One({ view, shown, executor }: { view: GroupView; shown: MeasureShown; executor: Executor }) {
  const { tongue, names } = view;
  const { measure, table, life, present } = shown;
  const { body, kind } = executor;
  const person = life.focalPoints.get(body);
  return (
    <div class="executor" id={`executor-${body}`}>
      <h3>
        <BodyName view={view} body={body} day={table.instrument.on} />
      </h3>
      <DefinitionList
        items={[
          { term: words.kind[tongue], says: executorKinds[kind][tongue] },
          { term: words.duty[tongue], says: executorDuties[kind][tongue] },
          {
            term: executor.term ? words.ownTerm[tongue] : words.term[tongue],
            says: termName(termOf(executor, measure, table.period))[tongue],
          },
          {
            term: words.focalPoint[tongue],
            says: person ? names.person(person)[tongue] : <span class="quiet">{words.noFocalPoint[tongue]}</span>,
          },
        ]}
      />
      {present && mayNameFor(view, body) ? <Name view={view} shown={shown} body={body} person={person} /> : null}
    </div>
  );
}

/** Whether the reader's office may name at all, and of which bodies: of all, or of those for which he speaks. */
function mayNameFor(view: GroupView, body: string): boolean {
  if (!mayDo(view, 'nameFocalPoint')) return false;
  return view.me.offices.includes('secretariat') || view.reads.standing.bodies.some((own) => own.body === body);
}

function Name(props: { view: GroupView; shown: MeasureShown; body: string; person: string | undefined }) {
  const { view, shown, body, person } = props;
  const { plan, measure } = shown;
  const path = `${measurePlace(plan.plan, measure.measure)}/executors/${body}/focal-point`;
  const speakers = speakersOf(view, body);
  const id = `person-${body}`;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'nameFocalPoint', plan: plan.plan, measure: measure.measure, body, person: null }}
      name={planCommands.nameFocalPoint.name}
      records={planCommands.nameFocalPoint.done}
      look="quiet"
      id={`name-${body}`}
    >
      <Select
        tongue={view.tongue}
        name="person"
        id={id}
        label={labels.person[view.tongue]}
        value={typed(view, path, 'person') ?? person}
        problem={problemOf(view, path, 'person')}
        options={[...speakers, ...(person ? [{ value: '', label: words.nobody[view.tongue] }] : [])]}
        required={false}
      />
    </Ask>
  );
}

/** Who speaks for the body, or for the one that took its place. */
function speakersOf({ states, bodies, names, now, tongue }: GroupView, body: string) {
  const composition = compositionOf(states);
  const persons = new Set([
    ...composition.mandates.map(({ person }) => person),
    ...[...composition.holdings.values()].map(({ person }) => person),
  ]);
  return [...persons]
    .filter((person) => standingAt(composition, bodies, person, now).bodies.some((own) => own.body === body))
    .map((person) => ({ value: person, label: names.person(person)[tongue] }))
    .sort((one, other) => compare(one.label, other.label, tongue));
}
