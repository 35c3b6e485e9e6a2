import { Section } from '#page/heading.tsx';
import { Table } from '#page/table.tsx';
import { planName } from '#plan/words.ts';
import { compare } from '#text/alphabet.ts';
import { numeral } from '#text/numbers.ts';
import type { GroupView } from '../view.ts';
import { type Late, lateAddress, lateKinds } from './late.ts';
import type { LateShown } from './late-list.tsx';
import { lateKindNames } from './late-words.ts';
import { seeingWords as words } from './seeing-words.ts';
import type { SectionName } from './sight.ts';

/** Bodies of which most is late; the others are folded, so that the list itself is not far below. */
const mostBodies = 10;

/** How much is late of which body and of which section; each count leads to its lines. */
export function LateSummary({ view, shown }: { view: GroupView; shown: LateShown }) {
  const { tongue, names } = view;
  const { byBody, bySection, sections, wish, seen } = shown;
  if (bySection.size === 0) return null;
  const several = new Set([...bySection.keys()].map((key) => key.split(' ')[0])).size > 1;
  const columns = (first: string) => [
    { title: first },
    ...lateKinds.map((kind) => ({ title: lateKindNames[kind][tongue], numeric: true })),
  ];
  const bodies = [...byBody].toSorted(
    ([one, ones], [other, others]) =>
      others.reports + others.terms - ones.reports - ones.terms ||
      compare(names.body(one)[tongue], names.body(other)[tongue], tongue),
  );
  const rows = bodies.map(([body, count]) => ({
    id: `late-body-${body}`,
    cells: [
      <a href={lateAddress(view, { ...wish, body })}>{names.body(body)[tongue]}</a>,
      ...lateKinds.map((kind) => count[kind]),
    ],
  }));
  return (
    <div class="late-summary">
      {seen !== undefined && seen.length < 2 ? null : (
        <Section title={words.byBody[tongue]} id="late-by-body">
          <Table
            tongue={tongue}
            caption={words.byBody[tongue]}
            columns={columns(words.body[tongue])}
            rows={rows.slice(0, mostBodies)}
            count={rows.length}
          />
          {rows.length > mostBodies ? (
            <details class="folded" id="late-other-bodies">
              <summary>
                {words.otherBodies[tongue]}: {numeral(rows.length - mostBodies, tongue)}
              </summary>
              <Table
                tongue={tongue}
                caption={words.otherBodies[tongue]}
                columns={columns(words.body[tongue])}
                rows={rows.slice(mostBodies)}
              />
            </details>
          ) : null}
        </Section>
      )}
      <Section title={words.bySection[tongue]} id="late-by-section">
        <Table
          tongue={tongue}
          caption={words.bySection[tongue]}
          columns={columns(words.section[tongue])}
          rows={sectionRows(bySection, sections).map(({ plan, number, title, count }) => ({
            id: `late-section-${plan}-${number || 'none'}`,
            cells: [
              <>
                {several ? <span class="line quiet">{planName(plan)[tongue]}</span> : null}
                {number === '' ? (
                  words.noSection[tongue]
                ) : (
                  <a href={lateAddress(view, { ...wish, plan, section: number })}>
                    {number}. {title}
                  </a>
                )}
              </>,
              ...lateKinds.map((kind) => count[kind]),
            ],
          }))}
        />
      </Section>
    </div>
  );
}

/** In the order of the tables; what belongs to no section comes last. */
function sectionRows(bySection: Late['bySection'], sections: readonly SectionName[]) {
  const placeOf = (plan: string, number: string) => {
    const place = sections.findIndex((each) => each.plan === plan && each.number === number);
    return place < 0 ? sections.length : place;
  };
  return [...bySection]
    .map(([key, count]) => {
      const [plan = '', ...rest] = key.split(' ');
      const number = rest.join(' ');
      const title = sections.find((each) => each.plan === plan && each.number === number)?.title ?? '';
      return { plan, number, title, count, place: placeOf(plan, number) };
    })
    .toSorted((one, other) => one.place - other.place);
}
