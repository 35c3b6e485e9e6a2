import { agendaWords } from '#agenda/words.ts';
import { historyOf, registerOf } from '#group/states.ts';
import { itemsIn } from '#history/items.ts';
import { historyWords } from '#history/words.ts';
import { theGroup } from '#marking/audience.ts';
import { thingOfMeeting, thingOfProtocol } from '#marking/things.ts';
import { pastIn } from '#meetings/past.ts';
import { quarterOfMoment } from '#meetings/quarter.ts';
import { YearRibbon } from '#meetings/quarter-screens.tsx';
import { listMeetings, type MeetingRow } from '#meetings/views.ts';
import type { Register } from '#meetings/vocabulary.ts';
import { keyStates, meetingWords, stageName } from '#meetings/words.ts';
import { holderAt } from '#membership/composition.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Sheet, Tabs } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { type LawState, StatusWord } from '#page/mark.tsx';
import { Empty } from '#page/notices.tsx';
import { Page } from '#page/page.tsx';
import { Table, tableFiles } from '#page/table.tsx';
import type { TableFile } from '#paper/table.ts';
import { protocolStages, protocolWords } from '#protocol/messages.ts';
import { listProtocols } from '#protocol/views.ts';
import type { Protocol } from '#protocol/vocabulary.ts';
import { dateName, quarterName } from '#text/dates.ts';
import { dateIn, timeIn } from '#text/moments.ts';
import { roman } from '#text/numbers.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import { AnewLine } from '../meeting/anew.tsx';
import type { PageRoute } from '../page-route.ts';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import type { GroupView } from '../view.ts';
import { mayPropose } from './convening.tsx';
import { pastCellsOf, pastLines } from './past-meetings.tsx';
import { noMeeting } from './waiting.ts';

export type MeetingLine = MeetingRow & { readonly protocol: Protocol['stage'] | undefined };

type Shown = {
  readonly meetings: readonly MeetingLine[];
  /** Those held before the group was founded here. */
  readonly past: Register['past'];
  readonly years: readonly number[];
  readonly year: number;
};

const words = {
  number: { az: '№', en: 'No.', ru: '№' },
  quarter: { az: 'Rüb', en: 'Quarter', ru: 'Квартал' },
  when: { az: 'Vaxt', en: 'When', ru: 'Когда' },
  day: { az: 'Tarix', en: 'Date', ru: 'Дата' },
  hour: { az: 'Saat', en: 'Time', ru: 'Время' },
  stage: { az: 'Vəziyyəti', en: 'State', ru: 'Состояние' },
  keys: { az: 'Razılaşdırma', en: 'Agreement', ru: 'Согласование' },
  date: { az: 'vaxt', en: 'date', ru: 'время' },
  agenda: { az: 'gündəlik', en: 'agenda', ru: 'повестка' },
  quorum: { az: 'İştirak / yetərsay', en: 'Present / quorum', ru: 'Участие / кворум' },
  ofMembers: { az: 'üzv', en: 'members', ru: 'членов' },
  items: { az: 'Məsələlər', en: 'Items', ru: 'Вопросы' },
  years: { az: 'İllər', en: 'Years', ru: 'Годы' },
  noneThisYear: {
    az: 'Bu ildə iclas yoxdur',
    en: 'No meetings in this year',
    ru: 'В этом году заседаний нет',
  },
  propose: { az: 'İclas təklif edin', en: 'Propose a meeting', ru: 'Предложить заседание' },
  proposedBy: { az: 'İclası təklif edən', en: 'Meetings are proposed by', ru: 'Заседания предлагает' },
  present: { az: 'İştirak edir', en: 'Present', ru: 'Участвуют' },
  members: { az: 'Üzvlər', en: 'Members', ru: 'Члены' },
  needed: { az: 'Yetərsay', en: 'Quorum', ru: 'Кворум' },
  dateKey: {
    az: 'Vaxt və yerin razılaşdırılması',
    en: 'Agreement to date and place',
    ru: 'Согласование времени и места',
  },
  agendaKey: { az: 'Gündəliyin razılaşdırılması', en: 'Agreement to the agenda', ru: 'Согласование повестки дня' },
} as const satisfies Record<string, Sentence>;

/** Meetings of a year, the latest first, under the year's quarters. */
export const meetingsPage: PageRoute<Shown> = {
  path: '/meetings',
  readers: theGroup,
  streams: () => [`meeting/${noMeeting}`, 'history'],
  async load(house, view, _params, c) {
    const meetings = await meetingLines(house, view);
    const yearOf = (instant: string) => Number(dateIn(instant, view.zone).slice(0, 4));
    const thisYear = yearOf(view.now);
    const asked = Number(c.req.query('year'));
    const { past } = registerOf(view.states);
    const held = [
      ...meetings.map(({ on }) => yearOf(on)),
      ...[...past.values()].map(({ on }) => Number(on.slice(0, 4))),
    ];
    const years = [...new Set([thisYear, ...held])].sort((a, b) => b - a);
    const year = years.includes(asked) ? asked : thisYear;
    return { meetings, past, years, year };
  },
  html: (view, shown) => <MeetingsPage view={view} shown={shown} />,
  json: (_view, { meetings, past }) => ({ meetings, takenOver: [...past.values()] }),
};

/** The lines that this reader may read; of a meeting with items that are not for him, the count of his own. */
async function meetingLines({ pool }: House, view: GroupView): Promise<readonly MeetingLine[]> {
  const { group, reads, states } = view;
  const [meetings, protocols] = await Promise.all([listMeetings(pool, group), listProtocols(pool, group)]);
  return meetings
    .filter(({ meeting }) => reads.may(thingOfMeeting(meeting)))
    .map((row) => {
      const state = states.get(thingOfMeeting(row.meeting));
      const protocol = reads.may(thingOfProtocol(row.meeting)) ? protocols.get(row.meeting) : undefined;
      return { ...row, items: state?.about === 'meeting' ? state.meeting.agenda.length : row.items, protocol };
    });
}

function MeetingsPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, zone } = view;
  const { meetings, years, year } = shown;
  const inYear = (row: MeetingRow, of: number) => dateIn(row.on, zone).startsWith(`${of}-`);
  const title = meetingWords.meetings[tongue];
  return (
    <Page
      view={view}
      title={title}
      place="meetings"
      streams={['*']}
      heading={
        <Heading
          title={title}
          acts={
            <>
              <a class="button" href={`${base}/suggestions`}>
                {agendaWords.suggestions[tongue]}
              </a>
              {mayPropose(view) ? <ProposeLink view={view} /> : null}
            </>
          }
        />
      }
    >
      <Sheet>
        <Tabs
          label={words.years[tongue]}
          items={years.map((each) => ({
            href: `${base}/meetings?year=${each}`,
            label: String(each),
            current: each === year,
            count: meetings.filter((row) => inYear(row, each)).length + pastIn(shown.past, each).length,
          }))}
        />
        <Live id="quarters-of-year">
          <YearRibbon
            of={{
              charter: view.charter,
              tongue,
              base,
              meetings,
              past: shown.past,
              year,
              now: view.now,
              since: view.founded.foundedAt ?? view.now,
            }}
          />
        </Live>
        <Live id="meetings">
          <List view={view} shown={shown} rows={meetings.filter((row) => inYear(row, year))} />
          {itemsIn(historyOf(view.states), 'confirmed').length > 0 ? (
            <p>
              <a href={`${base}/history`}>{historyWords.allTaken[tongue]}</a>
            </p>
          ) : null}
        </Live>
      </Sheet>
    </Page>
  );
}

const ProposeLink = ({ view }: { view: GroupView }) => (
  <a class="button button-primary" href={`${view.base}/meetings/new`}>
    {words.propose[view.tongue]}
  </a>
);

function List({ view, shown, rows }: { view: GroupView; shown: Shown; rows: readonly MeetingLine[] }) {
  const { tongue, base, charter } = view;
  const none = shown.meetings.length === 0 && shown.past.size === 0;
  const before = pastIn(shown.past, shown.year);
  const head = holderAt(view.composition, 'head', view.now);
  const empty = (
    <Empty title={none ? meetingWords.meetings[tongue] : words.noneThisYear[tongue]}>
      {meetingWords.noMeetings[tongue]}
      {head ? ` ${words.proposedBy[tongue]}: ${view.names.person(head)[tongue]}.` : null}
    </Empty>
  );
  return (
    <Block
      notes={
        <>
          <LawNote
            charter={charter}
            clause={charter.rules.agenda.clause}
            state="plain"
            tongue={tongue}
            id="note-agenda"
          />
          <LawNote
            charter={charter}
            clause={charter.rules.quorum.clause}
            state="plain"
            tongue={tongue}
            id="note-quorum"
          />
          <LawNote
            charter={charter}
            clause={charter.rules.protocol.clause}
            state="plain"
            tongue={tongue}
            id="note-protocol"
          />
        </>
      }
    >
      <Table
        tongue={tongue}
        caption={meetingWords.meetings[tongue]}
        columns={[
          { title: words.number[tongue], narrow: true },
          { title: words.when[tongue] },
          { title: words.quarter[tongue], narrow: true },
          { title: words.stage[tongue] },
          { title: words.keys[tongue] },
          { title: words.quorum[tongue] },
          { title: protocolWords.protocol[tongue] },
        ]}
        rows={[
          ...rows.map((row) => ({ id: `meeting-${row.meeting}`, cells: cellsOf(view, row) })),
          ...before.map((past) => ({ id: `meeting-${past.meeting}`, cells: pastCellsOf(view, past) })),
        ]}
        files={tableFiles(`${base}/meetings`)}
        empty={empty}
      />
    </Block>
  );
}

export const stageColours: Record<MeetingRow['stage'], LawState> = {
  unknown: 'plain',
  proposed: 'awaited',
  noticed: 'met',
  open: 'met',
  adjourned: 'awaited',
  held: 'met',
  'not held': 'refused',
  cancelled: 'plain',
};

const protocolColours: Record<Protocol['stage'], LawState> = {
  draft: 'plain',
  submitted: 'awaited',
  returned: 'refused',
  signed: 'met',
};

function cellsOf(view: GroupView, row: MeetingLine) {
  const { tongue, zone, base } = view;
  const { meeting, on, quorum, protocol } = row;
  return [
    <a href={`${base}/meetings/${meeting}`}>{meeting}</a>,
    <a class="row-link" href={`${base}/meetings/${meeting}`}>
      {dateName(dateIn(on, zone), tongue)}, {timeIn(on, zone)}
    </a>,
    <>
      <span aria-hidden="true">{roman(quarterOfMoment(on, zone))}</span>
      <span class="unseen">{quarterName(quarterOfMoment(on, zone), tongue)}</span>
    </>,
    <>
      <StatusWord state={stageColours[row.stage]}>
        {stageName(row.stage, { date: row.dateKey, agenda: row.agendaKey })[tongue]}
      </StatusWord>{' '}
      <AnewLine view={view} meeting={meeting} />
    </>,
    <KeyStates row={row} tongue={tongue} />,
    quorum ? (
      <span class="figures">
        <StatusWord state={quorum.present >= quorum.needed ? 'met' : 'refused'}>{quorum.present}</StatusWord> /{' '}
        {quorum.needed}{' '}
        <span class="quiet">
          ({quorum.members} {words.ofMembers[tongue]})
        </span>
      </span>
    ) : null,
    protocol ? (
      <a href={`${base}/meetings/${meeting}/protocol`}>
        <StatusWord state={protocolColours[protocol]}>{protocolStages[protocol][tongue]}</StatusWord>
      </a>
    ) : null,
  ];
}

const keyColours = { unset: 'plain', awaited: 'awaited', agreed: 'met', returned: 'refused' } as const;

/** Both keys in one word where they stand alike, else one after the other. */
function KeyStates({ row: { dateKey, agendaKey }, tongue }: { row: MeetingRow; tongue: GroupView['tongue'] }) {
  if (dateKey === agendaKey) return <StatusWord state={keyColours[dateKey]}>{keyStates[dateKey][tongue]}</StatusWord>;
  const one = (word: Sentence, key: MeetingRow['dateKey']) => (
    <span class="line">
      {word[tongue]}:{' '}
      <StatusWord state={keyColours[key]}>{keyStates[key][tongue].toLocaleLowerCase(tongue)}</StatusWord>
    </span>
  );
  return (
    <>
      {one(words.date, dateKey)} {one(words.agenda, agendaKey)}
    </>
  );
}

export const mountMeetingsTable = (app: App, house: House): void =>
  mountTable(app, house, {
    path: '/meetings',
    readers: theGroup,
    async take(_house, view) {
      return { name: `${view.group}-meetings`, table: tableOf(view, await meetingLines(house, view)) };
    },
  });

/** Days and hours apart: of a meeting taken over no paper need say at what hour it was. */
function tableOf(view: GroupView, lines: readonly MeetingLine[]): TableFile {
  const { tongue } = view;
  return {
    title: meetingWords.meetings[tongue],
    columns: [
      { title: words.number[tongue], width: 10 },
      { title: words.day[tongue], kind: 'day' },
      { title: words.hour[tongue], width: 8 },
      { title: words.quarter[tongue], width: 10 },
      { title: words.stage[tongue] },
      { title: words.items[tongue], kind: 'number' },
      { title: words.dateKey[tongue] },
      { title: words.agendaKey[tongue] },
      { title: words.present[tongue], kind: 'number', width: 14 },
      { title: words.members[tongue], kind: 'number' },
      { title: words.needed[tongue], kind: 'number' },
      { title: protocolWords.protocol[tongue] },
    ],
    rows: [...lines.map((line) => lineOf(view, line)), ...pastLines(view, registerOf(view.states).past)],
  };
}

const lineOf = ({ tongue, zone }: GroupView, line: MeetingLine) => [
  line.meeting,
  dateIn(line.on, zone),
  timeIn(line.on, zone),
  quarterName(quarterOfMoment(line.on, zone), tongue),
  stageName(line.stage, { date: line.dateKey, agenda: line.agendaKey })[tongue],
  line.items,
  keyStates[line.dateKey][tongue],
  keyStates[line.agendaKey][tongue],
  line.quorum?.present,
  line.quorum?.members,
  line.quorum?.needed,
  line.protocol && protocolStages[line.protocol][tongue],
];
