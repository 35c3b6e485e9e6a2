import { quarterOfMoment } from '#meetings/quarter.ts';
import type { PastMeeting } from '#meetings/vocabulary.ts';
import { meetingWords, stageName } from '#meetings/words.ts';
import { NoneFound } from '#page/filter.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Empty } from '#page/notices.tsx';
import { Table, tableFiles } from '#page/table.tsx';
import { protocolStages } from '#protocol/messages.ts';
import { dateName, quarterName, quarterOf } from '#text/dates.ts';
import { dateIn, timeIn } from '#text/moments.ts';
import { numbered, roman } from '#text/numbers.ts';
import type { Came, Sitting } from '#year/vocabulary.ts';
import { partNames, yearWords as words } from '#year/words.ts';
import { AnewLine } from '../meeting/anew.tsx';
import { stageColours } from '../pages/meetings.tsx';
import type { GroupView } from '../view.ts';
import { type MeetingRegister, partsOf, protocolOf } from './meetings.ts';
import { periodQuery } from './period.ts';
import { allOf, registerPlaces } from './registers.tsx';

export function MeetingList({ view, shown }: { view: GroupView; shown: MeetingRegister }) {
  const { tongue, base } = view;
  const { wish, total, sittings, past, came } = shown;
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
      files={tableFiles(`${base}${registerPlaces.meetings}`, periodQuery(wish, { state: wish.state }))}
      empty={
        total === 0 ? (
          <Empty title={words.noMeetingsTitle[tongue]}>{meetingWords.noMeetings[tongue]}</Empty>
        ) : (
          <NoneFound tongue={tongue} all={allOf(view, 'meetings')} />
        )
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
