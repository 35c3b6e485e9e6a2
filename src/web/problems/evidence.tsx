import type { Context } from 'hono';
import { problemOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import type { Texts } from '#marking/revealed.ts';
import { Section } from '#page/heading.tsx';
import { problemPlace, problemsPlace } from '#problems/places.ts';
import { thingOfProblem } from '#problems/things.ts';
import type { Problem } from '#problems/vocabulary.ts';
import { sizeName } from '../agenda/size.ts';
import type { House } from '../house.ts';
import type { App } from '../request.ts';
import { readFile } from '../uploads.ts';
import { type GroupView, viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';
import { words } from './words.ts';

/** The papers that confirm a problem, each a way to take it away. */
export function EvidenceLines({ view, problem, texts }: { view: GroupView; problem: Problem; texts: Texts }) {
  const { tongue, base } = view;
  if (problem.evidence.length === 0) return null;
  return (
    <Section title={words.evidence[tongue]} id="evidence" aside={String(problem.evidence.length)}>
      <ul class="lines">
        {problem.evidence.map(({ title, kind, size }, index) => (
          <li>
            <a href={`${base}${problemPlace(problem.problem)}/evidence/${index + 1}`} download="">
              {texts(title)}
            </a>{' '}
            <span class="quiet">
              {kind.toUpperCase()}, {sizeName(size, tongue)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** A paper that confirms a problem, to be kept and not shown; only to whoever may read the problem. */
export function mountEvidence(app: App, house: House): void {
  app.get(`/g/:group${problemsPlace}/:problem{\\d+}/evidence/:paper{\\d+}`, async (c: Context) => {
    const { group = '', problem: id = '', paper = '' } = c.req.param() as Record<string, string>;
    const view = await viewOf(house, c, group, [`problem/${id}`]);
    const thing = thingOfProblem(id);
    if (!view?.me.person || !view.reads.may(thing)) return c.notFound();
    const found = problemOf(view.states, id)?.evidence[Number(paper) - 1];
    if (!found) return c.notFound();
    const texts = view.reveal(await readTexts(house.pool, group, [[thing, found.title]]));
    const file = await readFile(house, found.hash, `${id}-${paper} ${texts(found.title)}`.slice(0, 120));
    if (!file) return c.notFound();
    await recordDownload(house, view, [thing], file.bytes);
    return c.body(file.bytes, 200, file.headers);
  });
}
