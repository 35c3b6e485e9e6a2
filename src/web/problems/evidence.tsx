import type { Context } from 'hono';
import { problemOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import type { Texts } from '#marking/revealed.ts';
import { Section } from '#page/heading.tsx';
import { problemVersionNow } from '#problems/evolve.ts';
import { problemPlace, problemsPlace } from '#problems/places.ts';
import { thingOfProblem } from '#problems/things.ts';
import type { Problem, ProblemVersion } from '#problems/vocabulary.ts';
import { sizeName } from '../agenda/size.ts';
import type { House } from '../house.ts';
import type { App } from '../request.ts';
import { readFile } from '../uploads.ts';
import { type GroupView, viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';
import { words } from './words.ts';

/** The papers that confirm a problem, each a way to take it away. */
export function EvidenceLines({ view, problem, texts }: { view: GroupView; problem: Problem; texts: Texts }) {
  const { tongue } = view;
  if (problem.evidence.length === 0) return null;
  return (
    <Section title={words.evidence[tongue]} id="evidence" aside={String(problem.evidence.length)}>
      <EvidenceLinks view={view} problem={problem} texts={texts} version={problemVersionNow(problem)} />
    </Section>
  );
}

/** Papers of one version; those of an earlier one are kept too. */
export function EvidenceLinks(props: {
  view: GroupView;
  problem: Problem;
  texts: Texts;
  version: Pick<ProblemVersion, 'version' | 'evidence'>;
}) {
  const { view, problem, texts, version } = props;
  const { tongue, base } = view;
  const of = version.version === problem.versions.length ? '' : `?version=${version.version}`;
  if (version.evidence.length === 0) return <p class="quiet">{words.noEvidence[tongue]}</p>;
  return (
    <ul class="lines">
      {version.evidence.map(({ title, kind, size }, index) => (
        <li>
          <a href={`${base}${problemPlace(problem.problem)}/evidence/${index + 1}${of}`} download="">
            {texts(title)}
          </a>{' '}
          <span class="quiet">
            {kind.toUpperCase()}, {sizeName(size, tongue)}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** A paper that confirms a problem, to be kept and not shown; only to whoever may read the problem. */
export function mountEvidence(app: App, house: House): void {
  app.get(`/g/:group${problemsPlace}/:problem{\\d+}/evidence/:paper{\\d+}`, async (c: Context) => {
    const { group = '', problem: id = '', paper = '' } = c.req.param() as Record<string, string>;
    const view = await viewOf(house, c, group, [`problem/${id}`]);
    const thing = thingOfProblem(id);
    if (!view?.me.person || !view.reads.may(thing)) return c.notFound();
    const found = versionAsked(problemOf(view.states, id), c.req.query('version'))?.evidence[Number(paper) - 1];
    if (!found) return c.notFound();
    const texts = view.reveal(await readTexts(house.pool, group, [[thing, found.title]]));
    const file = await readFile(house, found.hash, `${id}-${paper} ${texts(found.title)}`.slice(0, 120));
    if (!file) return c.notFound();
    await recordDownload(house, view, [thing], file.bytes);
    return c.body(file.bytes, 200, file.headers);
  });
}

/** The version that an address names, or the one that stands. */
const versionAsked = (problem: Problem | undefined, version: string | undefined): ProblemVersion | undefined =>
  problem?.versions.find((each) => String(each.version) === (version ?? String(problem.versions.length)));
