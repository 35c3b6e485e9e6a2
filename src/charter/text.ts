import type { Tongue } from '#text/vocabulary.ts';
import type { Problem } from './problems.ts';
import type { Charter } from './vocabulary.ts';

/**
 * Where the text that lawyers read (`text.<tongue>.md`) and the charter's file say different things: every clause stands in the
 * text under a heading with its number, followed by its gist.
 */
export function differences(charter: Charter, tongue: Tongue, text: string): readonly Problem[] {
  const sections = new Map(
    text
      .split(/^## /m)
      .slice(1)
      .map((section) => [section.split(/\s/, 1)[0] ?? '', section] as const)
      .reverse(),
  );
  return charter.clauses.flatMap(({ id, gist }) => {
    const place = `text.${tongue}.md`;
    const section = sections.get(id);
    if (section === undefined) return [{ place, sentence: `clause ${id} is missing` }];
    const said = section.replaceAll(/\s+/g, ' ');
    return said.includes(gist[tongue]) ? [] : [{ place, sentence: `clause ${id} is not the gist in charter.json` }];
  });
}
