import { clauseFor } from '#charter/authority.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Live } from '#page/live.tsx';
import { FileLinks, tableFiles } from '#page/table.tsx';
import { type Cell, type Matrix, matrixOf, totalOf } from '#plan/matrix.ts';
import { planPlace } from '#plan/places.ts';
import type { Section } from '#plan/vocabulary.ts';
import { compare } from '#text/alphabet.ts';
import { numeral } from '#text/numbers.ts';
import type { PageRoute } from '../page-route.ts';
import { bodyPlace } from '../reporting/places.ts';
import type { GroupView } from '../view.ts';
import { PlanFrame } from './frame.tsx';
import { queryOf } from './query.ts';
import { type PlanShown, planReaders, planShown, planStreamsOf, planTexts } from './shown.ts';
import { words } from './words.ts';

const at = '/matrix';

type Headed = Section & { readonly says: string };
type Shown = { readonly shown: PlanShown; readonly matrix: Matrix; readonly sections: readonly Headed[] };

/** Bodies by sections: who has how much to do where; each count leads to its measures. */
export const matrixPage: PageRoute<Shown> = {
  path: `/plans/:plan${at}`,
  readers: planReaders,
  streams: planStreamsOf,
  async load(house, view, { plan = '' }) {
    const shown = await planShown(house, view, plan);
    if (!shown) return undefined;
    const { sections, measures } = shown.table;
    const texts = await planTexts(
      house,
      view,
      plan,
      sections.map(({ title }) => title),
    );
    const headed = sections.map((section) => ({ ...section, says: texts(section.title) }));
    const loose = measures.some(({ section }) => section === null);
    const none = { number: '', title: { ref: '', digest: '' }, says: words.noSection[view.tongue] };
    return { shown, matrix: matrixOf(measures), sections: loose ? [...headed, none] : headed };
  },
  html: (view, { shown, matrix, sections }) => {
    const { tongue, charter } = view;
    return (
      <PlanFrame view={view} shown={shown} at={at}>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={clauseFor(charter, 'amendPlan')}
              state="plain"
              tongue={tongue}
              says={words.coordinates[tongue]}
              id="note-matrix"
            />
          }
        >
          <p class="quiet">{words.matrixSays[tongue]}</p>
          <Live id="matrix">
            <Grid view={view} shown={shown} matrix={matrix} sections={sections} />
          </Live>
        </Block>
      </PlanFrame>
    );
  },
  json: (_view, { shown, matrix }) => ({
    plan: shown.plan.plan,
    bodies: [...matrix.bodies].map(([body, row]) => ({
      body,
      sections: [...row].map(([section, cell]) => ({ section: section || null, ...cell })),
    })),
  }),
};

/** More sections than stand beside each other on every wide screen. */
const mostAbreast = 12;

function Grid(props: { view: GroupView } & Shown) {
  const { view, shown, matrix, sections } = props;
  const { tongue, names, base } = view;
  const rows = [...matrix.bodies]
    .map(([body, cells]) => ({ body, cells, name: names.body(body)[tongue] }))
    .sort((one, other) => compare(one.name, other.name, tongue));
  const place = `${base}${planPlace(shown.plan.plan)}`;
  return (
    <div class={`table matrix${sections.length > mostAbreast ? ' matrix-broad' : ''}`}>
      <table>
        <caption class="unseen">{words.matrix[tongue]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.body[tongue]}</th>
            {sections.map(({ number, says }) => (
              <th scope="col">
                {number || '–'}
                <span class="unseen"> {says}</span>
              </th>
            ))}
            <th scope="col">{words.total[tongue]}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ body, cells, name }) => (
            <tr id={`body-${body}`}>
              <th scope="row">
                <a class="plain-link" href={`${base}${bodyPlace(body)}`}>
                  {name}
                </a>
              </th>
              {sections.map(({ number }) => (
                <td data-title={number || words.noSection[tongue]}>
                  <Count
                    tongue={tongue}
                    cell={cells.get(number)}
                    href={`${place}${queryOf({ body, section: number })}`}
                  />
                </td>
              ))}
              <td data-title={words.total[tongue]}>
                <Count tongue={tongue} cell={totalOf(cells.values())} href={`${place}${queryOf({ body })}`} />
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{words.measures[tongue]}</th>
            {sections.map(({ number }) => (
              <td data-title={number || words.noSection[tongue]}>
                <a href={`${place}${queryOf({ section: number })}`}>
                  {numeral(matrix.sections.get(number) ?? 0, tongue)}
                </a>
              </td>
            ))}
            <td data-title={words.total[tongue]}>
              <a href={place}>{numeral(shown.table.measures.length, tongue)}</a>
            </td>
          </tr>
        </tfoot>
      </table>
      <p class="table-foot">
        {words.body[tongue]}: {numeral(rows.length, tongue)}
        <FileLinks files={tableFiles(`${place}${at}`)} />
      </p>
      <dl class="facts matrix-sections">
        {sections.map(({ number, says }) => (
          <div>
            <dt>{number || '–'}</dt>
            <dd>{says}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

/** `3 + 1`: executes three, invited to one; said in words to whoever hears the page. */
function Count({ tongue, cell, href }: { tongue: GroupView['tongue']; cell: Cell | undefined; href: string }) {
  if (!cell || cell.executes + cell.invited === 0) return <span class="quiet">–</span>;
  const { executes, invited } = cell;
  const says = [
    ...(executes > 0 ? [`${words.executes[tongue]}: ${executes}`] : []),
    ...(invited > 0 ? [`${words.invited[tongue]}: ${invited}`] : []),
  ].join(', ');
  return (
    <a href={href} aria-label={says}>
      {executes > 0 ? numeral(executes, tongue) : ''}
      {invited > 0 ? `${executes > 0 ? ' ' : ''}+${numeral(invited, tongue)}` : ''}
    </a>
  );
}
