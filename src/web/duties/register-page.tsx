import type { Context } from 'hono';
import { monthsOf } from '#duties/monthly.ts';
import { dutiesPlace, dutyPlace } from '#duties/places.ts';
import { dutyColours } from '#duties/screen.ts';
import { thingOfSending } from '#duties/things.ts';
import { listSendings, type SendingRow } from '#duties/views.ts';
import { type DutyState, dutyStates } from '#duties/vocabulary.ts';
import { dutyStateWords } from '#duties/words.ts';
import { sendingsOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Field, Select } from '#page/fields.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Empty } from '#page/notices.tsx';
import { Page } from '#page/page.tsx';
import { Table, tableFiles } from '#page/table.tsx';
import type { TableFile } from '#paper/table.ts';
import { foldAz } from '#text/alphabet.ts';
import { dateName, monthNames } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { numeral } from '#text/numbers.ts';
import { registerNumber } from '#text/register-number.ts';
import type { Tongue } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import { bodyOptions } from '../pages/letter-form.tsx';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import type { GroupView } from '../view.ts';
import { readersOfDuties } from './readers.ts';
import { daysSeen, stateSeen } from './seen.ts';
import { words } from './words.ts';

type Wish = {
  readonly state: DutyState | undefined;
  readonly body: string | undefined;
  readonly month: string | undefined;
  readonly text: string | undefined;
};

export type DutyLine = SendingRow & { readonly says: string; readonly state: DutyState; readonly days: number };

type Shown = {
  readonly wish: Wish;
  /** All that the reader may read, before the state is chosen: their counts stand on top. */
  readonly found: readonly DutyLine[];
  readonly lines: readonly DutyLine[];
  readonly months: ReturnType<typeof monthsOf>;
  readonly sentMonths: readonly string[];
  readonly after: number;
};

const most = 200;
const every = 'all';

/** Everything that was sent and that this reader may read, as the address filters it. */
export const dutiesPage: PageRoute<Shown> = {
  path: dutiesPlace,
  readers: readersOfDuties,
  streams: () => ['duties'],
  load: (house, view, _params, c) => load(house, view, c),
  html: (view, shown) => <DutiesPage view={view} shown={shown} />,
  json: (_view, { lines }) => ({
    duties: lines.map(({ sending, meeting, item, proposal, body, says, letter, sentAt, state, facts }) => ({
      ...{ sending, meeting, item, proposal, body, text: says, letter, sentAt, state },
      ...{ answerBy: facts.answerBy, until: facts.until },
    })),
    total: lines.length,
  }),
};

export const mountDutiesTable = (app: App, house: House): void =>
  mountTable(app, house, {
    path: dutiesPlace,
    readers: readersOfDuties,
    streams: ['duties'],
    async take(_house, view, c) {
      const { lines } = await load(house, view, c);
      return { name: `${view.group}-duties`, table: tableOf(view, lines) };
    },
  });

/** What was sent and is for this reader, the latest first, each with its text and its state. */
export async function readLines(house: House, view: GroupView, wish: { readonly body?: string | undefined } = {}) {
  const mine = [...sendingsOf(view.states).keys()];
  const rows = await listSendings(house.pool, view.group, wish, mine);
  const wordings = rows.map(({ sending, text }) => [thingOfSending(sending), text ? { ref: text } : null] as const);
  const texts = view.reveal(await readTexts(house.pool, view.group, wordings));
  return rows.map(
    (row): DutyLine => ({
      ...row,
      says: row.text ? texts({ ref: row.text }) : '',
      state: stateSeen(view, row.body, row.facts),
      days: daysSeen(view, row.body, row.facts),
    }),
  );
}

async function load(house: House, view: GroupView, { req }: Context): Promise<Shown> {
  const wish: Wish = {
    state: dutyStates.find((state) => state === req.query('state')),
    body: [...view.bodies.keys()].find((body) => body === req.query('body')),
    month: /^\d{4}-\d{2}$/.test(req.query('month') ?? '') ? req.query('month') : undefined,
    text: req.query('text') || undefined,
  };
  const all = await readLines(house, view);
  const monthOf = ({ sentAt }: DutyLine) => dateIn(sentAt, view.zone).slice(0, 7);
  const sought = foldAz(wish.text ?? '');
  const found = all.filter(
    (line) =>
      (wish.body === undefined || line.body === wish.body) &&
      (wish.month === undefined || monthOf(line) === wish.month) &&
      foldAz(line.says).includes(sought),
  );
  const begin = Number(req.query('after'));
  return {
    wish,
    found,
    lines: found.filter(({ state }) => wish.state === undefined || state === wish.state),
    months: monthsOf(all, view.now, view.zone),
    sentMonths: [...new Set(all.map(monthOf))],
    after: Number.isSafeInteger(begin) && begin > 0 && begin < 1e9 ? begin : 0,
  };
}

function DutiesPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter } = view;
  const title = words.title[tongue];
  return (
    <Page
      view={view}
      title={title}
      place="duties"
      streams={['duties']}
      heading={<Heading title={title} facts={<Counts view={view} shown={shown} />} />}
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={charter.rules.effect.clause}
              state="plain"
              tongue={tongue}
              id="note-duties"
            />
          }
        >
          <p>{words.says[tongue]}</p>
          {view.me.offices.length > 0 && hidesLateness(view) ? (
            <p class="quiet">
              {words.lateHidden[tongue]}{' '}
              <a href={`${view.base}/charter/silences#silence-lateness-seen-by`}>
                {view.charter.silences.find(({ id }) => id === 'lateness-seen-by')?.question[tongue]}
              </a>
            </p>
          ) : null}
          <Filter view={view} shown={shown} />
          <Live id="duties" class="stack">
            <List view={view} shown={shown} />
            <Months view={view} shown={shown} />
          </Live>
        </Block>
      </Sheet>
    </Page>
  );
}

/** Whether the lateness of some body is closed to this reader. */
const hidesLateness = (view: GroupView): boolean =>
  [...view.bodies.keys()].some(
    (body) =>
      stateSeen(view, body, { answerBy: '', answered: 'taken on', until: '0001-01-01', done: false, ended: null }) !==
      'late',
  );

const Counts = ({ view: { tongue, base }, shown: { found, wish } }: { view: GroupView; shown: Shown }) => (
  <Live id="duty-counts">
    {dutyStates.map((state) => {
      const count = found.filter((line) => line.state === state).length;
      return count > 0 ? (
        <p>
          <a href={`${base}${dutiesPlace}${queryOf({ ...wish, state })}`}>{dutyStateWords[state][tongue]}</a>:{' '}
          <b>{numeral(count, tongue)}</b>
        </p>
      ) : null;
    })}
  </Live>
);

function queryOf({ state, body, month, text }: Wish, after?: number): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ state, body, month, text, after: after ? String(after) : undefined }))
    if (value !== undefined) query.set(name, value);
  return query.size > 0 ? `?${query}` : '';
}

/** `mart 2026`. */
const monthName = (month: string, tongue: Tongue): string =>
  `${monthNames(tongue)[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;

function Filter({ view, shown: { wish, sentMonths } }: { view: GroupView; shown: Shown }) {
  const { tongue, base } = view;
  const all = (label: string) => ({ value: every, label });
  return (
    <form class="filter filter-dense" action={`${base}${dutiesPlace}`}>
      <Select
        tongue={tongue}
        name="state"
        id="filter-state"
        label={words.state[tongue]}
        value={wish.state ?? every}
        options={[
          all(words.allStates[tongue]),
          ...dutyStates.map((state) => ({ value: state, label: dutyStateWords[state][tongue] })),
        ]}
      />
      <Select
        tongue={tongue}
        name="body"
        id="filter-body"
        label={words.body[tongue]}
        value={wish.body ?? every}
        options={[all(words.allBodies[tongue]), ...bodyOptions(view)]}
      />
      <Select
        tongue={tongue}
        name="month"
        id="filter-month"
        label={words.month[tongue]}
        value={wish.month ?? every}
        options={[
          all(words.allMonths[tongue]),
          ...sentMonths.map((month) => ({ value: month, label: monthName(month, tongue) })),
        ]}
      />
      <Field
        tongue={tongue}
        name="text"
        id="filter-text"
        type="search"
        label={words.text[tongue]}
        width="name"
        value={wish.text}
      />
      <button type="submit" class="button">
        {words.show[tongue]}
      </button>
    </form>
  );
}

function List({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base } = view;
  const { lines, wish, after, sentMonths } = shown;
  const [title, says] = sentMonths.length === 0 ? [words.none, words.noneSays] : [words.noneFound, words.noneFoundSays];
  const at = (from: number) => `${base}${dutiesPlace}${queryOf(wish, from)}`;
  return (
    <>
      <Table
        tongue={tongue}
        caption={words.title[tongue]}
        columns={[
          { title: words.number[tongue], narrow: true },
          { title: words.sent[tongue], narrow: true },
          { title: words.proposal[tongue] },
          { title: words.body[tongue] },
          { title: words.state[tongue] },
        ]}
        rows={lines.slice(after, after + most).map((line) => ({
          id: `sending-${line.sending}`,
          cells: cellsOf(view, line),
        }))}
        count={lines.length}
        files={tableFiles(`${base}${dutiesPlace}`, queryOf(wish))}
        empty={<Empty title={title[tongue]}>{says[tongue]}</Empty>}
      />
      {after > 0 || after + most < lines.length ? (
        <nav class="pager" aria-label={words.title[tongue]}>
          {after === 0 ? <span /> : <a href={at(Math.max(0, after - most))}>← {words.later[tongue]}</a>}
          {after + most < lines.length ? <a href={at(after + most)}>{words.earlier[tongue]} →</a> : <span />}
        </nav>
      ) : null}
    </>
  );
}

const short = 200;

function cellsOf(view: GroupView, line: DutyLine) {
  const { tongue, base, names, zone } = view;
  const { sending, says, body, sentAt, letter, state, days, facts } = line;
  const day = dateIn(sentAt, zone);
  return [
    <a class="row-link" href={`${base}${dutyPlace(sending)}`}>
      {sending}
    </a>,
    <>
      {dateName(day, tongue)}
      <span class="line quiet">{registerNumber(letter)}</span>
    </>,
    says.length > short ? `${says.slice(0, short).replace(/\s+\S*$/, '')} …` : says,
    names.body(body, day)[tongue],
    <>
      <StatusWord state={dutyColours[state]}>{dutyStateWords[state][tongue]}</StatusWord>
      <span class="line quiet">
        {facts.until === null
          ? `${words.answerBy[tongue]}: ${dateName(facts.answerBy, tongue)}`
          : `${words.term[tongue]}: ${dateName(facts.until, tongue)}`}
      </span>
      {days > 0 ? (
        <span class="line">
          {words.days[tongue]}: <b>{numeral(days, tongue)}</b>
        </span>
      ) : null}
    </>,
  ];
}

const MonthFiles = ({ at, month, says }: { at: string; month: string; says: string }) => (
  <span class="file-links">
    <a href={`${at}.pdf?month=${month}`} aria-label={`PDF, ${says}`}>
      PDF
    </a>{' '}
    <a href={`${at}.docx?month=${month}`} download="" aria-label={`DOCX, ${says}`}>
      DOCX
    </a>
  </span>
);

/** The monthly summary of control: what went out, what became of it, and how much was under control when the month ended. */
function Months({ view: { tongue, base }, shown: { months } }: { view: GroupView; shown: Shown }) {
  if (months.length === 0) return null;
  return (
    <Section title={words.months[tongue]} id="months">
      <Table
        tongue={tongue}
        caption={words.months[tongue]}
        columns={[
          { title: words.oneMonth[tongue] },
          ...(['sent', 'takenOn', 'declined', 'executed', 'dropped', 'controlled'] as const).map((name) => ({
            title: words[name][tongue],
            numeric: true,
          })),
          { title: words.summary[tongue], narrow: true },
        ]}
        rows={months.slice(0, 24).map((each) => ({
          id: `month-${each.month}`,
          cells: [
            monthName(each.month, tongue),
            ...[each.sent, each.takenOn, each.declined, each.executed, each.dropped, each.controlled].map((count) =>
              numeral(count, tongue),
            ),
            <MonthFiles at={`${base}${dutiesPlace}/months`} month={each.month} says={monthName(each.month, tongue)} />,
          ],
        }))}
      />
    </Section>
  );
}

const tableOf = ({ tongue, names, zone }: GroupView, lines: readonly DutyLine[]): TableFile => ({
  title: words.title[tongue],
  columns: [
    { title: words.number[tongue], width: 8 },
    { title: words.sent[tongue], kind: 'day' },
    { title: words.letter[tongue], width: 14 },
    { title: words.proposal[tongue], width: 80 },
    { title: words.body[tongue], width: 44 },
    { title: words.state[tongue], width: 30 },
    { title: words.answerBy[tongue], kind: 'day' },
    { title: words.term[tongue], kind: 'day' },
    { title: words.days[tongue], kind: 'number' },
  ],
  rows: lines.map(({ sending, sentAt, letter, says, body, state, facts, days }) => [
    sending,
    dateIn(sentAt, zone),
    registerNumber(letter),
    says,
    names.body(body, dateIn(sentAt, zone))[tongue],
    dutyStateWords[state][tongue],
    facts.answerBy,
    facts.until,
    days > 0 ? days : null,
  ]),
});
