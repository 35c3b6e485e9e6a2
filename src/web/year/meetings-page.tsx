import type { Context } from 'hono';
import { registerOf } from '#group/states.ts';
import { theGroup } from '#marking/audience.ts';
import { thingOfProtocol } from '#marking/things.ts';
import { quarterOfMoment } from '#meetings/quarter.ts';
import type { PastMeeting } from '#meetings/vocabulary.ts';
import { meetingStages, meetingWords, stageName } from '#meetings/words.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Empty } from '#page/notices.tsx';
import { Table, tableFiles } from '#page/table.tsx';
import type { TableFile } from '#paper/table.ts';
import { protocolStages } from '#protocol/messages.ts';
import { dateName, quarterName, quarterOf } from '#text/dates.ts';
import { dateIn, timeIn } from '#text/moments.ts';
import { numbered, numeral, roman } from '#text/numbers.ts';
import { listCame } from '#year/views.ts';
import type { Came, Sitting, TookPart } from '#year/vocabulary.ts';
import { partNames, yearWords as words } from '#year/words.ts';
import type { House } from '../house.ts';
import { AnewLine } from '../meeting/anew.tsx';
import type { PageRoute } from '../page-route.ts';
import { stageColours } from '../pages/meetings.tsx';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import type { GroupView } from '../view.ts';
import {
  isIn,
  isWhole,
  oneOf,
  type Period,
  periodOf,
  queryOf,
  RegisterPage,
  registerPlaces,
  sittingsFor,
  yearsOf,
} from './registers.tsx';

const takenOver = 'taken over';
const states = ['proposed', 'noticed', 'open', 'adjourned', 'held', 'not held', 'cancelled', takenOver] as const;
type State = (typeof states)[number];

type Shown = {
  readonly wish: Period & { readonly state: State | undefined };
  readonly years: readonly number[];
  readonly sittings: readonly Sitting[];
  readonly past: readonly PastMeeting[];
  readonly came: ReadonlyMap<string, Came>;
};

/** Every meeting that this reader may read, in whatever state, with those taken over from paper. */
export const meetingRegisterPage: PageRoute<Shown> = {
  path: registerPlaces.meetings,
  readers: theGroup,
  streams: () => ['history'],
  load: (house, view, _params, c) => loadRegister(house, view, c),
  html: (view, shown) => <MeetingRegister view={view} shown={shown} />,
  json: (view, { sittings, past, came }) => ({
    meetings: sittings.map((sitting) => ({
      ...sitting,
      protocol: protocolOf(view, sitting) ?? null,
      attendance: partsOf(came.get(sitting.meeting)),
    })),
    takenOver: [...past],
  }),
};

export const mountMeetingRegister = (app: App, house: House): void =>
  mountTable(app, house, {
    path: registerPlaces.meetings,
    readers: theGroup,
    streams: ['history'],
    async take(_house, view, c) {
      return { name: `${view.group}-meeting-register`, table: tableOf(view, await loadRegister(house, view, c)) };
    },
  });

async function loadRegister(house: House, view: GroupView, c: Context): Promise<Shown> {
  const all = await sittingsFor(house, view);
  const wish = { ...periodOf(c, view, all), state: oneOf(states, c.req.query('state')) };
  const sittings = all.filter(
    ({ on, stage }) => isIn(wish, dateIn(on, view.zone)) && (wish.state === undefined || wish.state === stage),
  );
  const past = [...registerOf(view.states).past.values()]
    .filter(({ on }) => isIn(wish, on) && (wish.state === undefined || wish.state === takenOver))
    .sort((a, b) => (a.on < b.on ? 1 : -1));
  const over = sittings.filter(({ closedAt }) => closedAt !== undefined).map(({ meeting }) => meeting);
  return { wish, years: yearsOf(view, all), sittings, past, came: await listCame(house.pool, view.group, over) };
}

const protocolOf = ({ reads }: GroupView, { meeting, protocol }: Sitting) =>
  reads.may(thingOfProtocol(meeting)) ? protocol : undefined;

/** How many took part in which way; null of a meeting that is not over. */
function partsOf(came: Came | undefined): Readonly<Record<TookPart, number>> | null {
  if (!came) return null;
  const count = (how: TookPart) => [...came.values()].filter((each) => each === how).length;
  return { 'in room': count('in room'), remote: count('remote'), substitute: count('substitute') };
}

const stateNames = (tongue: GroupView['tongue']) =>
  states.map((state) => ({
    value: state,
    label: (state === takenOver ? words.takenOver : meetingStages[state])[tongue],
  }));

function MeetingRegister({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter } = view;
  const { wish, years } = shown;
  return (
    <RegisterPage
      view={view}
      at="meetings"
      period={wish}
      years={years}
      more={[
        {
          name: 'state',
          label: words.state[tongue],
          any: words.allStates[tongue],
          value: wish.state,
          options: stateNames(tongue),
        },
      ]}
      says={[stateNames(tongue).find(({ value }) => value === wish.state)?.label]}
      facts={<Facts view={view} shown={shown} />}
    >
      <Block
        notes={
          <>
            <LawNote
              charter={charter}
              clause={charter.rules.cadence.clause}
              state="plain"
              tongue={tongue}
              id="note-cadence"
            />
            <LawNote
              charter={charter}
              clause={charter.rules.quorum.clause}
              state="plain"
              tongue={tongue}
              id="note-quorum"
            />
          </>
        }
      >
        <Live id="meeting-register">
          <List view={view} shown={shown} />
        </Live>
      </Block>
    </RegisterPage>
  );
}

const Facts = ({ view: { tongue }, shown: { sittings, past } }: { view: GroupView; shown: Shown }) => (
  <Live id="register-counts">
    {(['held', 'not held', 'cancelled'] as const).map((stage) => {
      const count = sittings.filter((each) => each.stage === stage).length;
      return count === 0 ? null : (
        <p>
          {meetingStages[stage][tongue]}: <b>{numeral(count, tongue)}</b>
        </p>
      );
    })}
    {past.length === 0 ? null : (
      <p>
        {words.takenOver[tongue]}: <b>{numeral(past.length, tongue)}</b>
      </p>
    )}
  </Live>
);

function List({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base } = view;
  const { wish, years, sittings, past, came } = shown;
  const any = isWhole(wish, years) && wish.state === undefined;
  return (
    <Table
      tongue={tongue}
      caption={words.meetings[tongue]}
      columns={[
        { title: words.number[tongue], narrow: true },
        { title: words.day[tongue] },
        { title: words.quarter[tongue], narrow: true },
        { title: words.state[tongue] },
        { title: words.quorum[tongue] },
        { title: words.came[tongue] },
        { title: words.protocol[tongue] },
      ]}
      rows={[
        ...sittings.map((each) => ({
          id: `sitting-${each.meeting}`,
          cells: cellsOf(view, each, came.get(each.meeting)),
        })),
        ...past.map((each) => ({ id: `past-${each.meeting}`, cells: pastCellsOf(view, each) })),
      ]}
      files={tableFiles(`${base}${registerPlaces.meetings}`, queryOf(wish, { state: wish.state }))}
      empty={
        <Empty title={(any ? words.noMeetingsTitle : words.noneFound)[tongue]}>
          {any ? meetingWords.noMeetings[tongue] : words.noneFoundSays[tongue]}
        </Empty>
      }
    />
  );
}

function cellsOf(view: GroupView, sitting: Sitting, came: Came | undefined) {
  const { tongue, zone, base } = view;
  const { meeting, on, stage, quorum, adjournments } = sitting;
  const href = `${base}/meetings/${meeting}`;
  const protocol = protocolOf(view, sitting);
  return [
    <a class="row-link" href={href}>
      {meeting}
    </a>,
    `${dateName(dateIn(on, zone), tongue)}, ${timeIn(on, zone)}`,
    <Quarter quarter={quarterOfMoment(on, zone)} tongue={tongue} />,
    <>
      <StatusWord state={stageColours[stage]}>
        {stageName(stage, { date: sitting.dateKey, agenda: sitting.agendaKey })[tongue]}
      </StatusWord>{' '}
      <AnewLine view={view} meeting={meeting} />
      {adjournments > 0 ? (
        <span class="line quiet">
          {words.adjournments[tongue]}: {adjournments}
        </span>
      ) : null}
    </>,
    quorum ? (
      <>
        <span class="figures">
          <StatusWord state={quorum.present >= quorum.needed ? 'met' : 'refused'}>{quorum.present}</StatusWord> /{' '}
          {quorum.needed}
        </span>
        <span class="line quiet">
          {words.members[tongue]}: {quorum.members}
        </span>
      </>
    ) : null,
    <Parts came={came} tongue={tongue} />,
    protocol ? (
      <a href={`${href}/protocol`}>
        {protocolStages[protocol.stage][tongue]}
        {protocol.number ? ` · ${numbered(protocol.number, tongue)}` : null}
      </a>
    ) : null,
  ];
}

const Quarter = ({ quarter, tongue }: { quarter: number; tongue: GroupView['tongue'] }) => (
  <>
    <span aria-hidden="true">{roman(quarter)}</span>
    <span class="unseen">{quarterName(quarter, tongue)}</span>
  </>
);

function Parts({ came, tongue }: { came: Came | undefined; tongue: GroupView['tongue'] }) {
  const counts = partsOf(came);
  if (!counts) return null;
  return (
    <>
      {(['in room', 'remote', 'substitute'] as const).map((how) =>
        counts[how] > 0 ? (
          <span class="line">
            {partNames[how][tongue]}: {counts[how]}
          </span>
        ) : null,
      )}
    </>
  );
}

/** What its paper says: how many were there, and of how many; nothing of how. */
function pastCellsOf({ tongue, base }: GroupView, past: PastMeeting) {
  const { item, meeting, on, present, members, protocol } = past;
  const href = `${base}/history/${item}`;
  return [
    <a class="row-link" href={href}>
      {meeting}
    </a>,
    dateName(on, tongue),
    <Quarter quarter={quarterOf(on)} tongue={tongue} />,
    <StatusWord state="plain">{words.takenOver[tongue]}</StatusWord>,
    <>
      <span class="figures">{present}</span>
      <span class="line quiet">
        {words.members[tongue]}: {members}
      </span>
    </>,
    null,
    protocol === null ? null : <a href={`${href}/paper`}>{numbered(protocol, tongue)}</a>,
  ];
}

function tableOf(view: GroupView, { sittings, past, came }: Shown): TableFile {
  const { tongue, zone } = view;
  return {
    title: words.meetings[tongue],
    columns: [
      { title: words.number[tongue], width: 10 },
      { title: words.day[tongue], kind: 'day' },
      { title: words.hour[tongue], width: 8 },
      { title: words.quarter[tongue], width: 10 },
      { title: words.state[tongue] },
      { title: words.insteadOf[tongue], width: 18 },
      { title: words.adjournments[tongue], kind: 'number' },
      { title: words.members[tongue], kind: 'number' },
      { title: words.present[tongue], kind: 'number', width: 14 },
      { title: words.needed[tongue], kind: 'number', width: 14 },
      { title: partNames['in room'][tongue], kind: 'number' },
      { title: partNames.remote[tongue], kind: 'number' },
      { title: partNames.substitute[tongue], kind: 'number', width: 14 },
      { title: words.protocol[tongue], width: 10 },
      { title: words.protocolState[tongue] },
    ],
    rows: [
      ...sittings.map((each) => {
        const { meeting, on, stage, dateKey, agendaKey, quorum, adjournments } = each;
        const [counts, protocol] = [partsOf(came.get(meeting)), protocolOf(view, each)];
        return [
          meeting,
          dateIn(on, zone),
          timeIn(on, zone),
          quarterName(quarterOfMoment(on, zone), tongue),
          stageName(stage, { date: dateKey, agenda: agendaKey })[tongue],
          followedBy(view, meeting),
          adjournments,
          quorum?.members,
          quorum?.present,
          quorum?.needed,
          counts?.['in room'],
          counts?.remote,
          counts?.substitute,
          protocol?.number,
          protocol && protocolStages[protocol.stage][tongue],
        ];
      }),
      ...past.map(({ meeting, on, members, present, protocol }) => [
        meeting,
        on,
        null,
        quarterName(quarterOf(on), tongue),
        words.takenOver[tongue],
        null,
        null,
        members,
        present,
        ...[null, null, null, null],
        protocol,
      ]),
    ],
  };
}

/** The meeting in whose place this one was called, if that is for the reader. */
const followedBy = ({ states, reads }: GroupView, meeting: string): string | undefined =>
  [...registerOf(states).followed].find(([first, all]) => all.includes(meeting) && reads.may(`meeting/${first}`))?.[0];
