import type { Context } from 'hono';
import { clauseFor } from '#charter/authority.ts';
import { planOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Empty } from '#page/notices.tsx';
import { Page } from '#page/page.tsx';
import { Table } from '#page/table.tsx';
import { tableNow } from '#plan/evolve.ts';
import { planPlace } from '#plan/places.ts';
import { planStream, thingOfPlan } from '#plan/things.ts';
import { countByPeriod, type PeriodCount } from '#reporting/accepted-rows.ts';
import { nameOf } from '#reporting/paper.ts';
import { type PaperPeriod, periodId, periodName, periodsIn } from '#reporting/paper-period.ts';
import { dateIn } from '#text/moments.ts';
import { numeral } from '#text/numbers.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { paperQuery } from './paper-files.ts';
import { papersWords as words } from './paper-page-words.ts';
import { loadPreview, Preview, type PreviewShown, previewJson } from './paper-preview.tsx';

type Shown = {
  readonly plan: string;
  readonly title: string;
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
  const plan = planOf(view.states, id);
  const table = tableNow(plan);
  const asked = paperQuery(c);
  if (!table || !asked) return undefined;
  const { period } = asked;
  const [counts, unread, preview] = await Promise.all([
    countByPeriod(house.pool, view.group, id),
    readTexts(house.pool, view.group, [[thingOfPlan(id), plan.title]]),
    period && loadPreview(house, view, id, { ...asked, period, tongue: view.tongue }, c.req.query('part')),
  ]);
  if (period && !preview) return undefined;
  const term = plan.ended ? { ...table.period, until: plan.ended.on } : table.period;
  return {
    plan: id,
    title: view.reveal(unread)(plan.title),
    periods: periodsIn(term, dateIn(view.now, view.zone)).map((each) => ({
      ...each,
      count: counts.find(({ year, quarter }) => year === each.year && quarter === each.quarter),
    })),
    preview,
  };
}

function PapersPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, charter } = view;
  const { plan, title, preview } = shown;
  const clause = clauseFor(charter, 'acceptReport');
  return (
    <Page
      view={view}
      title={words.title[tongue]}
      place="plan"
      streams={[planStream(plan)]}
      heading={<Heading title={words.title[tongue]} eyebrow={<a href={`${base}${planPlace(plan)}`}>{title}</a>} />}
    >
      <Sheet>
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
      </Sheet>
    </Page>
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
