import type { Texts } from '#marking/revealed.ts';
import { ComparedText } from '#page/comparison.tsx';
import { Section } from '#page/heading.tsx';
import { DefinitionList } from '#page/table.tsx';
import type { Comparison, ExecutorChange, MeasureChange } from '#plan/comparison.ts';
import { measurePlace } from '#plan/places.ts';
import type { Executor, Measure, PlanId, PlanVersion, Term } from '#plan/vocabulary.ts';
import { executorKinds, termName } from '#plan/words.ts';
import { numeral } from '#text/numbers.ts';
import { compareTexts } from '#voting/comparison.ts';
import type { GroupView } from '../view.ts';
import type { CarriedName } from './carried.ts';
import { Executors } from './executors.tsx';
import { words } from './words.ts';

type Props = {
  view: GroupView;
  plan: PlanId;
  version: PlanVersion;
  compared: Comparison;
  texts: Texts;
  carried: CarriedName;
};

/** What an amendment added, took out and changed, cell by cell. */
export function Changes(props: Props) {
  const { view, version, compared, texts } = props;
  const { tongue } = view;
  const { added, removed, changed, sections, period, same } = compared;
  const nothing = added.length + removed.length + changed.length + sections.length === 0 && !period;
  return (
    <>
      {nothing ? <p>{words.nothingChanged[tongue]}</p> : null}
      {period ? (
        <p>
          <b>{words.period[tongue]}:</b> <Was view={view} before={period} after={version.period} />
        </p>
      ) : null}
      {sections.length > 0 ? (
        <Section title={words.headings[tongue]}>
          <ul class="lines">
            {sections.map(({ before, after }) => (
              <li>
                {after?.number ?? before?.number}{' '}
                <Compared
                  tongue={tongue}
                  before={before ? texts(before.title) : ''}
                  after={after ? texts(after.title) : ''}
                />
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
      <Measures title={words.added[tongue]} all={added} {...props} />
      <Measures title={words.removed[tongue]} all={removed} {...props} />
      {changed.length > 0 ? (
        <Section title={words.changed[tongue]} aside={numeral(changed.length, tongue)}>
          {changed.map((change) => (
            <Changed {...props} change={change} />
          ))}
        </Section>
      ) : null}
      <p class="quiet">
        {words.same[tongue]}: {numeral(same, tongue)}
      </p>
    </>
  );
}

function Measures({ view, plan, version, texts, title, all }: Props & { title: string; all: readonly Measure[] }) {
  const { tongue } = view;
  if (all.length === 0) return null;
  return (
    <Section title={title} aside={numeral(all.length, tongue)}>
      {all.map((measure) => (
        <div class="executor">
          <h3>
            <Link view={view} plan={plan} measure={measure} />
          </h3>
          <p>{texts(measure.title)}</p>
          <DefinitionList
            items={[
              {
                term: words.executors[tongue],
                says: <Executors view={view} executors={measure.executors} day={version.instrument.on} />,
              },
              { term: words.term[tongue], says: measure.term ? termName(measure.term)[tongue] : words.noTerm[tongue] },
            ]}
          />
        </div>
      ))}
    </Section>
  );
}

const Link = ({ view: { base }, plan, measure }: { view: GroupView; plan: PlanId; measure: Measure }) => (
  <a href={`${base}${measurePlace(plan, measure.measure)}`}>{measure.number}</a>
);

function Changed({ view, plan, version, texts, carried, change }: Props & { change: MeasureChange }) {
  const { tongue } = view;
  const { before, after, number, section, title, term, carries, executors } = change;
  return (
    <div class="executor">
      <h3>
        <Link view={view} plan={plan} measure={after} />
      </h3>
      {title ? null : <p class="quiet">{texts(after.title)}</p>}
      <DefinitionList
        items={[
          ...(number
            ? [
                {
                  term: words.number[tongue],
                  says: <Compared tongue={tongue} before={before.number} after={after.number} />,
                },
              ]
            : []),
          ...(section
            ? [
                {
                  term: words.section[tongue],
                  says: <Compared tongue={tongue} before={before.section ?? ''} after={after.section ?? ''} />,
                },
              ]
            : []),
          ...(title
            ? [
                {
                  term: words.measure[tongue],
                  says: <Compared tongue={tongue} before={texts(before.title)} after={texts(after.title)} />,
                },
              ]
            : []),
          ...(executors.length > 0
            ? [
                {
                  term: words.executors[tongue],
                  says: executors.map((each) => <Body view={view} change={each} day={version.instrument.on} />),
                },
              ]
            : []),
          ...(term
            ? [{ term: words.term[tongue], says: <Was view={view} before={before.term} after={after.term} /> }]
            : []),
          ...(carries
            ? [
                {
                  term: words.carriedFrom[tongue],
                  says: (
                    <Compared
                      tongue={tongue}
                      before={carried(before.carries)[tongue]}
                      after={carried(after.carries)[tongue]}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
    </div>
  );
}

/** A text with what was taken out of it and put into it. */
function Compared({ tongue, before, after }: { tongue: GroupView['tongue']; before: string; after: string }) {
  const { stretches } = compareTexts(before, after);
  return (
    <ComparedText
      stretches={stretches.filter(({ text }) => text !== '')}
      words={{ deleted: words.oldText[tongue], inserted: words.newText[tongue], end: words.end[tongue] }}
    />
  );
}

function Was({ view: { tongue }, before, after }: { view: GroupView; before: Term | null; after: Term | null }) {
  const says = (term: Term | null) => (term ? termName(term)[tongue] : words.noTerm[tongue]);
  return <Compared tongue={tongue} before={says(before)} after={says(after)} />;
}

/** A body that came, went, or does another part or at another time. */
function Body({ view, change: { before, after }, day }: { view: GroupView; change: ExecutorChange; day: string }) {
  const { tongue, names } = view;
  const body = after?.body ?? before?.body ?? '';
  const says = (executor: Executor | undefined) =>
    executor === undefined
      ? ''
      : `${executorKinds[executor.kind][tongue]}${executor.term ? `, ${termName(executor.term)[tongue]}` : ''}`;
  return (
    <div>
      {names.body(body, day)[tongue]}
      {before && after ? null : (
        <span class="quiet"> · {before ? words.bodyRemoved[tongue] : words.bodyAdded[tongue]}</span>
      )}
      <Compared tongue={tongue} before={says(before)} after={says(after)} />
    </div>
  );
}
