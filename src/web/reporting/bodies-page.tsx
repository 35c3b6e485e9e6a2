import { participants } from '#marking/audience.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Empty } from '#page/notices.tsx';
import { Page } from '#page/page.tsx';
import { Table, tableFiles } from '#page/table.tsx';
import type { TableFile } from '#paper/table.ts';
import type { BodyId } from '#people/vocabulary.ts';
import { seesLateness } from '#reporting/lateness.ts';
import type { LateCount, Part } from '#reporting/summaries.ts';
import { compare } from '#text/alphabet.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import type { GroupView } from '../view.ts';
import { countLateByBody, countParts } from './counted.ts';
import { LatenessNote } from './lateness-note.tsx';
import { bodiesPlace, bodyPlace } from './places.ts';
import { seeingWords as words } from './seeing-words.ts';
import { bodiesSeen, planOfToday, planStreams, plansFor, showsReporting, todayOf } from './sight.ts';

/** `late`: undefined where it is not for this reader. */
type Line = Part & { readonly body: BodyId; readonly own: boolean; readonly late: LateCount | undefined };

type Shown = { readonly lines: readonly Line[]; readonly all: boolean };

/** The bodies that a plan names, one's own first. */
export const bodiesPage: PageRoute<Shown> = {
  path: bodiesPlace,
  readers: participants,
  streams: planStreams,
  load: (house, view) => loadBodies(house, view),
  html: (view, shown) => <BodiesPage view={view} shown={shown} />,
  json: (_view, { lines }) => ({
    bodies: lines.map(({ late, ...line }) => ({ ...line, late: late ?? null })),
  }),
};

export const mountBodiesTable = (app: App, house: House): void =>
  mountTable(app, house, {
    path: bodiesPlace,
    readers: participants,
    streams: planStreams(),
    async take(_house, view) {
      const { lines } = await loadBodies(house, view);
      return { name: `${view.group}-bodies`, table: tableOf(view, lines) };
    },
  });

async function loadBodies({ pool }: House, view: GroupView): Promise<Shown> {
  const { group, tongue, names, charter, reads } = view;
  const plans = plansFor(view).map(({ plan }) => plan);
  const seen = bodiesSeen(view);
  const [parts, late] = await Promise.all([
    countParts(pool, group, { plans }, planOfToday(view)),
    countLateByBody(pool, group, { plans, bodies: seen }, todayOf(view)),
  ]);
  const lines = [...parts].map(([body, part]) => ({
    ...part,
    body,
    own: reads.standing.bodies.some((each) => each.body === body),
    late: seesLateness(charter, reads, body) ? (late.get(body) ?? { reports: 0, terms: 0 }) : undefined,
  }));
  showsReporting(
    view,
    lines.flatMap(({ body, late: shown }) => (shown ? [body] : [])),
  );
  return {
    lines: lines.toSorted(
      (one, other) =>
        Number(other.own) - Number(one.own) ||
        compare(names.body(one.body)[tongue], names.body(other.body)[tongue], tongue),
    ),
    all: seen === undefined,
  };
}

function BodiesPage({ view, shown: { lines, all } }: { view: GroupView; shown: Shown }) {
  const { tongue, base, charter, names } = view;
  const some = lines.some(({ late }) => late !== undefined);
  return (
    <Page
      view={view}
      title={words.bodies[tongue]}
      place="plan"
      streams={['*']}
      heading={<Heading title={words.bodies[tongue]} />}
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={charter.rules.lateness.clause}
              state="plain"
              tongue={tongue}
              id="note-bodies"
            />
          }
        >
          <p>{words.bodiesSays[tongue]}</p>
          {all || lines.length === 0 ? null : <LatenessNote view={view} says={words.ownOnly} />}
          <Live id="bodies">
            <Table
              tongue={tongue}
              caption={words.bodies[tongue]}
              columns={[
                { title: words.body[tongue] },
                { title: words.asMain[tongue], numeric: true },
                { title: words.asOther[tongue], numeric: true },
                { title: words.asInvited[tongue], numeric: true },
                { title: words.acceptedCount[tongue], numeric: true },
                ...(some ? [{ title: words.late[tongue], numeric: true }] : []),
              ]}
              rows={lines.map(({ body, own, kinds, accepted, late }) => ({
                id: `body-${body}`,
                cells: [
                  <>
                    <a class="row-link" href={`${base}${bodyPlace(body)}`}>
                      {names.body(body)[tongue]}
                    </a>
                    {own ? <span class="line quiet">{words.yours[tongue]}</span> : null}
                  </>,
                  kinds.main,
                  kinds.other,
                  kinds.recommended,
                  accepted,
                  ...(some ? [<LateCell late={late} />] : []),
                ],
              }))}
              files={tableFiles(`${base}${bodiesPlace}`)}
              empty={<Empty title={words.noBodies[tongue]}>{words.noBodiesSays[tongue]}</Empty>}
            />
          </Live>
        </Block>
      </Sheet>
    </Page>
  );
}

function LateCell({ late }: { late: LateCount | undefined }) {
  if (late === undefined) return <>–</>;
  const count = late.reports + late.terms;
  return count > 0 ? <StatusWord state="refused">{count}</StatusWord> : <>0</>;
}

const tableOf = ({ tongue, names }: GroupView, lines: readonly Line[]): TableFile => ({
  title: words.bodies[tongue],
  columns: [
    { title: words.body[tongue], width: 60 },
    { title: words.asMain[tongue], kind: 'number', width: 14 },
    { title: words.asOther[tongue], kind: 'number', width: 14 },
    { title: words.asInvited[tongue], kind: 'number', width: 16 },
    { title: words.acceptedCount[tongue], kind: 'number', width: 14 },
    { title: `${words.late[tongue]}: ${words.lateReports[tongue]}`, kind: 'number', width: 20 },
    { title: `${words.late[tongue]}: ${words.lateTerms[tongue]}`, kind: 'number', width: 20 },
  ],
  rows: lines.map(({ body, kinds, accepted, late }) => [
    names.body(body)[tongue],
    kinds.main,
    kinds.other,
    kinds.recommended,
    accepted,
    late?.reports,
    late?.terms,
  ]),
});
