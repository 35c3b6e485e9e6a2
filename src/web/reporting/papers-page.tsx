import type { Context } from 'hono';
import { clauseFor } from '#charter/authority.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Live } from '#page/live.tsx';
import { Empty } from '#page/notices.tsx';
import { Table } from '#page/table.tsx';
import { planPlace } from '#plan/places.ts';
import { planStream, thingOfPlan } from '#plan/things.ts';
import type { PeriodCount } from '#reporting/accepted-rows.ts';
import { nameOf } from '#reporting/paper.ts';
import { type PaperPeriod, periodId, periodName, periodsIn } from '#reporting/paper-period.ts';
import { dateIn } from '#text/moments.ts';
import { numeral } from '#text/numbers.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import { PlanFrame } from '../plan/frame.tsx';
import { type PlanShown, planShown } from '../plan/shown.ts';
import type { GroupView } from '../view.ts';
import { countByPeriod } from './counted.ts';
import { paperQuery } from './paper-files.ts';
import { papersWords as words } from './paper-page-words.ts';
import { loadPreview, Preview, type PreviewShown, previewJson } from './paper-preview.tsx';
import { todayOf } from './sight.ts';

type Shown = {
  readonly frame: PlanShown;
  readonly plan: string;
  readonly periods: readonly (PaperPeriod & { readonly count: PeriodCount | undefined })[];
  readonly preview: PreviewShown | undefined;
};

/** Below the group's address. */
export const papersPlace = (plan: string): string => `${planPlace(plan)}/papers`;

/** Quarters and years of a plan, each with its paper; of one, the paper itself, every number leading to its report. */
export const planPapersPage: PageRoute<Shown> = {
  path: papersPlace(':plan'),
  readers: ({ plan = '' }) => [thingOfPlan(plan)],
  streams: ({ plan = '' }) => [planStream(plan)],
  load: loadPapers,
  html: (view, shown) => <PapersPage view={view} shown={shown} />,
  json: (_view, { periods, preview }) => ({
    periods: periods.map(({ count, ...period }) => ({
      period: periodId(period),
      due: count?.due ?? 0,
      accepted: count?.accepted ?? 0,
      invited: count?.invited ?? 0,
      acceptedOfInvited: count?.sent ?? 0,
    })),
    paper: preview ? previewJson(preview) : null,
  }),
};

async function loadPapers(
  house: House,
  view: GroupView,
  { plan: id = '' }: Readonly<Record<string, string>>,
  c: Context,
): Promise<Shown | undefined> {
  const asked = paperQuery(c);
  const frame = asked && (await planShown(house, view, id));
  if (!frame) return undefined;
  const { plan, table } = frame;
  const { period } = asked;
  const [counts, preview] = await Promise.all([
    countByPeriod(house.pool, view.group, id, todayOf(view)),
    period && loadPreview(house, view, id, { ...asked, period, tongue: view.tongue }, c.req.query('part')),
  ]);
  if (period && !preview) return undefined;
  const term = plan.ended ? { ...table.period, until: plan.ended.on } : table.period;
  return {
    frame,
    plan: id,
    periods: periodsIn(term, dateIn(view.now, view.zone)).map((each) => ({
      ...each,
      count: counts.find(({ year, quarter }) => year === each.year && quarter === each.quarter),
    })),
    preview,
  };
}

function PapersPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter } = view;
  const { plan, preview } = shown;
  const clause = clauseFor(charter, 'acceptReport');
  return (
    <PlanFrame view={view} shown={shown.frame} at="/papers" named={words.title[tongue]}>
      {preview ? <Preview view={view} shown={preview} /> : null}
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={clause}
            state="plain"
            tongue={tongue}
            says={words.onlyAccepted[tongue]}
            id="note-accepted"
          />
        }
      >
        <Live id="periods">
          <h2>{words.periods[tongue]}</h2>
          <Table
            tongue={tongue}
            caption={words.periods[tongue]}
            columns={[
              { title: words.period[tongue] },
              { title: words.paper[tongue] },
              { title: words.accepted[tongue] },
              { title: words.files[tongue], narrow: true },
            ]}
            rows={shown.periods.map((each) => ({ id: `period-${periodId(each)}`, cells: cellsOf(view, plan, each) }))}
            empty={<Empty title={words.noPeriods[tongue]}>{words.noPeriodsSays[tongue]}</Empty>}
          />
        </Live>
      </Block>
    </PlanFrame>
  );
}

function cellsOf({ tongue, base }: GroupView, plan: string, period: Shown['periods'][number]) {
  const at = `${base}${papersPlace(plan)}`;
  const query = `?of=${periodId(period)}`;
  const says = periodName(period, tongue);
  return [
    <a class="row-link" href={`${at}${query}`}>
      {says}
    </a>,
    nameOf({ period, tongue }),
    <Counts count={period.count} tongue={tongue} />,
    <span class="file-links">
      <a href={`${at}.pdf${query}`} aria-label={`PDF, ${says}`}>
        PDF
      </a>{' '}
      <a href={`${at}.docx${query}`} download="" aria-label={`DOCX, ${says}`}>
        DOCX
      </a>
    </span>,
  ];
}

function Counts({ count, tongue }: { count: PeriodCount | undefined; tongue: GroupView['tongue'] }) {
  if (!count) return <span class="quiet">{words.nothingDue[tongue]}</span>;
  const { accepted, due, sent, invited } = count;
  return (
    <>
      {numeral(accepted, tongue)} / {numeral(due, tongue)} <span class="quiet">{words.outOf[tongue]}</span>
      {invited > 0 ? (
        <span class="line quiet">
          {words.invited[tongue]}: {numeral(sent, tongue)} / {numeral(invited, tongue)}
        </span>
      ) : null}
    </>
  );
}
