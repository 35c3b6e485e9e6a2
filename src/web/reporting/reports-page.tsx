import type { Context } from 'hono';
import { authorise, clauseFor } from '#charter/authority.ts';
import { participants } from '#marking/audience.ts';
import type { Texts } from '#marking/revealed.ts';
import { placeIn } from '#page/address.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Sheet, Tabs } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Empty } from '#page/notices.tsx';
import { Page } from '#page/page.tsx';
import { Pager } from '#page/pager.tsx';
import { Table } from '#page/table.tsx';
import type { BodyId } from '#people/vocabulary.ts';
import { termName } from '#plan/words.ts';
import { type DueFilter, type DueRow, factsOfRow } from '#reporting/due-rows.ts';
import { reportPlace, reportsPlace } from '#reporting/places.ts';
import { dateName } from '#text/dates.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { countDues, listDues } from './counted.ts';
import { reportWords } from './report-words.ts';
import { planStreams, plansFor, showsReporting, titlesOf, todayOf } from './sight.ts';
import { StandWord, standOf } from './stands.tsx';

const words = {
  title: { az: 'Hesabatlar', en: 'Reports', ru: 'Отчёты' },
  open: { az: 'Yazılacaq', en: 'To write', ru: 'Написать' },
  submitted: { az: 'Baxılmalı', en: 'To look at', ru: 'Рассмотреть' },
  returned: { az: 'Geri qaytarılıb', en: 'Returned', ru: 'Возвращены' },
  accepted: { az: 'Qəbul edilib', en: 'Accepted', ru: 'Приняты' },
  measure: { az: 'Tədbir', en: 'Measure', ru: 'Мероприятие' },
  mine: {
    az: 'Təmsil etdiyiniz qurumun hesabatları.',
    en: 'The reports of the body for which you report.',
    ru: 'Отчёты органа, за который Вы отчитываетесь.',
  },
  all: {
    az: 'Bütün qurumların hesabatları.',
    en: 'The reports of all bodies.',
    ru: 'Отчёты всех органов.',
  },
  noneOpen: {
    az: 'Yazılacaq hesabat yoxdur. Dövrü başlanan hesabatlar burada görünəcək.',
    en: 'There is nothing to write. A report stands here from the day on which its time begins.',
    ru: 'Писать нечего. Отчёт появится здесь с начала своего периода.',
  },
  noneSubmitted: {
    az: 'Baxılmalı hesabat yoxdur. Qurumların təqdim etdiyi hesabatlar burada görünəcək.',
    en: 'There is nothing to look at. What bodies hand in will stand here.',
    ru: 'Рассматривать нечего. Здесь появятся представленные органами отчёты.',
  },
  noneReturned: {
    az: 'Geri qaytarılmış hesabat yoxdur.',
    en: 'Nothing was returned.',
    ru: 'Возвращённых отчётов нет.',
  },
  noneAccepted: {
    az: 'Qəbul edilmiş hesabat yoxdur.',
    en: 'Nothing was accepted yet.',
    ru: 'Принятых отчётов нет.',
  },
  noBody: {
    az: 'Hesabatları icraçı və ya dəvət olunan qurumun üzvü, yaxud məsul şəxsi yazır; katiblik və rəhbər baxır.',
    en: 'The member or the focal point of an executing or invited body writes reports; the secretariat and the head look at them.',
    ru: 'Отчёты пишет член или ответственное лицо исполняющего либо приглашённого органа; рассматривают секретариат и руководитель.',
  },
} as const satisfies Record<string, Sentence>;

const tabs = ['open', 'submitted', 'returned', 'accepted'] as const;
type Tab = (typeof tabs)[number];
const noneIn = {
  open: words.noneOpen,
  submitted: words.noneSubmitted,
  returned: words.noneReturned,
  accepted: words.noneAccepted,
} as const satisfies Record<Tab, Sentence>;

const most = 100;

type Shown = {
  /** Those for which the reader reports; undefined: all, for whoever looks at reports. */
  readonly bodies: readonly BodyId[] | undefined;
  readonly tab: Tab;
  readonly after: number;
  readonly counts: Readonly<Record<Tab, number>>;
  readonly rows: readonly DueRow[];
  readonly texts: Texts;
};

/** What waits for this reader of all plans: his to write, or to look at. */
export const reportsPage: PageRoute<Shown> = {
  path: reportsPlace,
  readers: participants,
  streams: planStreams,
  load,
  html: (view, shown) => <ReportsPage view={view} shown={shown} />,
  json: (view, { tab, counts, rows, texts }) => ({
    tab,
    counts,
    reports: rows.map((row) => ({
      plan: row.plan,
      measure: row.measure,
      number: row.number,
      title: texts({ ref: row.titleRef }),
      body: row.body,
      kind: row.kind,
      due: row.due.on,
      covers: row.due.covers,
      facts: { ...factsOfRow(row, todayOf(view)) },
    })),
  }),
};

/** Whoever may accept reports sees those of all bodies; the others those of their own, of which they write or nominate. */
const bodiesFor = ({ charter, me, reads }: GroupView): readonly BodyId[] | undefined =>
  authorise(charter, 'acceptReport', me.offices) ? reads.standing.bodies.map(({ body }) => body) : undefined;

async function load(house: House, view: GroupView, _params: unknown, c: Context): Promise<Shown> {
  const { pool } = house;
  const { group } = view;
  const today = todayOf(view);
  const bodies = bodiesFor(view);
  const plans = plansFor(view).map(({ plan }) => plan);
  const scope: DueFilter = { plans, ...(bodies ? { bodies } : {}) };
  const asked = c.req.query('show');
  const tab = tabs.find((each) => each === asked) ?? (bodies ? 'open' : 'submitted');
  const after = placeIn(c.req.query('after'));
  const [open, submitted, returned, accepted] = await Promise.all(
    tabs.map((stands) => countDues(pool, group, { ...scope, stands }, today)),
  );
  const counts = { open: open ?? 0, submitted: submitted ?? 0, returned: returned ?? 0, accepted: accepted ?? 0 };
  const rows = await listDues(pool, group, { ...scope, stands: tab, limit: most, offset: after }, today);
  showsReporting(view, new Set(rows.map(({ body }) => body)));
  return { bodies, tab, after, counts, rows, texts: await titlesOf(house, view, rows) };
}

function ReportsPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, charter } = view;
  const { bodies, tab, counts, after } = shown;
  const at = (show: Tab, from = 0) => `${base}${reportsPlace}?show=${show}${from > 0 ? `&after=${from}` : ''}`;
  return (
    <Page
      view={view}
      title={words.title[tongue]}
      place="plan"
      streams={['*']}
      heading={<Heading title={words.title[tongue]} />}
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={clauseFor(charter, bodies ? 'submitReport' : 'acceptReport')}
              state={counts[bodies ? 'open' : 'submitted'] > 0 ? 'awaited' : 'plain'}
              tongue={tongue}
              id="note-reports"
            />
          }
        >
          <p>{(bodies === undefined ? words.all : bodies.length > 0 ? words.mine : words.noBody)[tongue]}</p>
          <Tabs
            label={words.title[tongue]}
            items={tabs.map((each) => ({
              href: at(each),
              label: words[each][tongue],
              current: each === tab,
              count: counts[each],
            }))}
          />
          <Live id="reports">
            <List view={view} shown={shown} />
            <Pager tongue={tongue} at={(from) => at(tab, from)} part={{ after, most, total: counts[tab] }} />
          </Live>
        </Block>
      </Sheet>
    </Page>
  );
}

function List({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, names } = view;
  const { rows, texts, tab, counts } = shown;
  const today = todayOf(view);
  return (
    <Table
      tongue={tongue}
      caption={words[tab][tongue]}
      columns={[
        { title: reportWords.due[tongue], narrow: true },
        { title: words.measure[tongue] },
        { title: reportWords.body[tongue] },
        { title: reportWords.covers[tongue], narrow: true },
        { title: reportWords.state[tongue], narrow: true },
      ]}
      rows={rows.map((row) => {
        const facts = factsOfRow(row, today);
        return {
          id: `report-${row.plan}-${row.measure}-${row.body}-${row.due.on}`,
          cells: [
            dateName(row.due.on, tongue),
            <>
              <a class="row-link" href={`${base}${reportPlace({ ...row, due: row.due.on })}`}>
                {row.number}
              </a>{' '}
              {texts({ ref: row.titleRef })}
            </>,
            names.body(row.body)[tongue],
            termName(row.due.covers)[tongue],
            <StandWord tongue={tongue} stand={standOf({ ...row, facts }, today.date)} daysLate={facts.daysLate} />,
          ],
        };
      })}
      count={counts[tab]}
      empty={<Empty title={noneIn[tab][tongue]}>{null}</Empty>}
    />
  );
}
