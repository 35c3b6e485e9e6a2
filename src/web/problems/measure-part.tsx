import { authorise } from '#charter/authority.ts';
import { Section } from '#page/heading.tsx';
import { problemPlace, problemsPlace } from '#problems/places.ts';
import type { MeasureName } from '#problems/vocabulary.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';
import { gravityName, ProblemStateWord } from './parts.tsx';
import { type ProblemLine, problemsFor } from './rows.ts';
import { words } from './words.ts';

/** The problems of a measure that this reader may read, for the measure's page. */
export const problemsOfMeasure = (
  house: House,
  view: GroupView,
  measure: MeasureName,
): Promise<readonly ProblemLine[]> => problemsFor(house, view, { measure });

/** They stand on the measure's page, with the way to register another; `number` is that of the plan's table. */
export function ProblemsOfMeasure(props: { view: GroupView; problems: readonly ProblemLine[]; number: string }) {
  const { view, problems, number } = props;
  const { tongue, base, charter, me } = view;
  return (
    <Section title={words.problems[tongue]} id="problems" aside={String(problems.length)}>
      {problems.length === 0 ? <p class="quiet">{words.noProblemsOfMeasure[tongue]}</p> : null}
      <ul class="lines">
        {problems.map((row) => (
          <li>
            <a href={`${base}${problemPlace(row.problem)}`}>{row.title}</a> ·{' '}
            <ProblemStateWord view={view} closed={row.closed} />
            <p class="quiet">{gravityName(view, row.gravity)}</p>
          </li>
        ))}
      </ul>
      {authorise(charter, 'registerProblem', me.offices) ? null : (
        <p>
          <a class="button" href={`${base}${problemsPlace}/new?measures=${encodeURIComponent(number)}`}>
            {words.new[tongue]}
          </a>
        </p>
      )}
    </Section>
  );
}
