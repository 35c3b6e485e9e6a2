import { registerOf } from '#group/states.ts';
import { theGroup } from '#marking/audience.ts';
import { quarterOfMoment } from '#meetings/quarter.ts';
import { stageName } from '#meetings/words.ts';
import type { TableFile } from '#paper/table.ts';
import { protocolStages } from '#protocol/messages.ts';
import { quarterName, quarterOf } from '#text/dates.ts';
import { dateIn, timeIn } from '#text/moments.ts';
import { partNames, yearWords as words } from '#year/words.ts';
import type { House } from '../house.ts';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import type { GroupView } from '../view.ts';
import { loadMeetings, type MeetingRegister, partsOf, protocolOf } from './meetings.ts';
import { registerPlaces } from './registers.tsx';

export const mountMeetingRegister = (app: App, house: House): void =>
  mountTable(app, house, {
    path: registerPlaces.meetings,
    readers: theGroup,
    streams: ['history'],
    async take(_house, view, c) {
      return { name: `${view.group}-meeting-register`, table: tableOf(view, await loadMeetings(house, view, c)) };
    },
  });

function tableOf(view: GroupView, { sittings, past, came }: MeetingRegister): TableFile {
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
