import { Advice } from '#meetings/advice-screens.tsx';
import { AgendaChanges } from '#meetings/comparison-screens.tsx';
import { Agreement } from '#meetings/key-screens.tsx';
import { meetingCommands } from '#meetings/messages.ts';
import { daysLeftInQuarter } from '#meetings/quarter-screens.tsx';
import type { Meeting } from '#meetings/vocabulary.ts';
import { fieldLabels as meetingLabels } from '#meetings/words.ts';
import { Acts, Matter } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { dayAndMonth } from '#text/dates.ts';
import { dateIn, timeIn } from '#text/moments.ts';
import { inEveryTongue } from '#text/sentences.ts';
import { type Desk, link, meetingTitle, Note, type Of, screenOf } from './card-parts.tsx';
import { presses } from './matters.ts';
import { todayWords as words } from './today-words.ts';

export function AgreeToDate({ desk, meeting }: { desk: Desk; meeting: Meeting }) {
  const { view, texts } = desk;
  const { tongue, zone } = view;
  const id = `date-${meeting.meeting}`;
  const asked = dateIn(meeting.dateKey.at ?? view.now, zone);
  const day = inEveryTongue((each) => dayAndMonth(asked, each));
  const left = daysLeftInQuarter(dateIn(view.now, zone))[tongue];
  return (
    <Matter
      id={id}
      title={meetingTitle(view, meeting)}
      says={
        <>
          <p>
            {words.proposedOn(day)[tongue]} {texts(meeting.place)}. {words.noticeAfterYou[tongue]}
          </p>
          <Advice screen={screenOf(desk, meeting)} about="meeting" />
        </>
      }
      notes={<Note desk={desk} command="agreeToMeeting" says={`${words.calledWithYou[tongue]} ${left}`} id={id} />}
    >
      <Acts>
        <Agreement
          screen={screenOf(desk, meeting)}
          noun="date"
          agree={{ type: 'agreeToMeeting', meeting: meeting.meeting, revision: meeting.dateKey.revision }}
          back="returnMeeting"
          scope={`m${meeting.meeting}-`}
        />
      </Acts>
    </Matter>
  );
}

const shownItems = 3;

export function AgreeToAgenda({ desk, meeting }: { desk: Desk; meeting: Meeting }) {
  const { view, texts } = desk;
  const { tongue, base } = view;
  const id = `agenda-${meeting.meeting}`;
  const items = meeting.agenda.slice(0, shownItems).map(({ title }, index) => `${index + 1}. ${texts(title)}`);
  return (
    <Matter
      id={id}
      title={words.agendaOf(meeting.agenda.length)[tongue]}
      says={
        <>
          <p>
            {items.join(' · ')} · <a href={`${base}/meetings/${meeting.meeting}#key-agenda`}>{words.all[tongue]}</a>
          </p>
          <AgendaChanges screen={screenOf(desk, meeting)} />
          <Advice screen={screenOf(desk, meeting)} about="agenda" />
        </>
      }
      notes={<Note desk={desk} command="agreeToAgenda" says={words.agendaWithYou[tongue]} id={id} />}
    >
      <Acts>
        <Agreement
          screen={screenOf(desk, meeting)}
          noun="agenda"
          agree={{ type: 'agreeToAgenda', meeting: meeting.meeting, revision: meeting.agendaKey.revision }}
          back="returnAgenda"
          scope={`m${meeting.meeting}-`}
        />
      </Acts>
    </Matter>
  );
}

export function ProposeMeeting({ desk, waiting }: { desk: Desk; waiting: Of<'propose meeting'> }) {
  const { tongue, now, zone } = desk.view;
  const left = daysLeftInQuarter(dateIn(now, zone))[tongue];
  return (
    <Matter
      id="propose"
      title={words.notProposed(waiting.quarter.quarter)[tongue]}
      says={<p class={presses(waiting) ? 'status status-awaited' : undefined}>{left}</p>}
      notes={<Note desk={desk} command="proposeMeeting" id="propose" />}
    >
      <Acts>{link(desk, '/meetings/new', words.propose)}</Acts>
    </Matter>
  );
}

export function Mend({ desk, waiting }: { desk: Desk; waiting: Of<'mend date' | 'mend agenda' | 'set agenda'> }) {
  const { view, texts } = desk;
  const { tongue } = view;
  const { kind, meeting } = waiting;
  const about = {
    'mend date': [words.dateReturned, words.changeDate, '#key-date', 'changeMeeting'],
    'mend agenda': [words.agendaReturned, words.changeAgenda, '/agenda', 'setAgenda'],
    'set agenda': [words.agendaUnset, words.setAgenda, '/agenda', 'setAgenda'],
  } as const;
  const [title, word, place, command] = about[kind];
  const reason =
    kind === 'mend date' ? meeting.dateKey.reason : kind === 'mend agenda' ? meeting.agendaKey.reason : null;
  const id = `mend-${command}-${meeting.meeting}`;
  return (
    <Matter
      id={id}
      title={title[tongue]}
      says={
        <>
          <p>{meetingTitle(view, meeting)}</p>
          {reason ? (
            <p class="reason">
              <b>{meetingLabels.reason[tongue]}:</b> {texts(reason)}
            </p>
          ) : null}
        </>
      }
      notes={<Note desk={desk} command={command} state={reason ? 'refused' : 'awaited'} id={id} />}
    >
      <Acts>{link(desk, `/meetings/${meeting.meeting}${place}`, word)}</Acts>
    </Matter>
  );
}

export function SendNotice({ desk, meeting }: { desk: Desk; meeting: Meeting }) {
  const { view } = desk;
  const { tongue } = view;
  const id = `notice-${meeting.meeting}`;
  return (
    <Matter
      id={id}
      title={words.notice[tongue]}
      says={
        <p>
          {meetingTitle(view, meeting)}. {words.bothAgreed[tongue]}
        </p>
      }
      notes={<Note desk={desk} command="sendNotice" id={id} />}
    >
      <Acts>
        <Plain desk={desk} meeting={meeting} type="sendNotice" noun="notice" />
      </Acts>
    </Matter>
  );
}

export function Overdue({ desk, meeting }: { desk: Desk; meeting: Meeting }) {
  const { view } = desk;
  const id = `overdue-${meeting.meeting}`;
  return (
    <Matter
      id={id}
      title={`${words.overdue[view.tongue]}: ${dayAndMonth(dateIn(meeting.on, view.zone), view.tongue)}`}
      says={<p>{words.overdueSays[view.tongue]}</p>}
      notes={<Note desk={desk} command="closeWithoutQuorum" state="refused" id={id} />}
    >
      <Acts>
        <Plain desk={desk} meeting={meeting} type="closeWithoutQuorum" noun="failure" />
      </Acts>
    </Matter>
  );
}

function Plain(props: { desk: Desk; meeting: Meeting; type: 'sendNotice' | 'closeWithoutQuorum'; noun: string }) {
  const { desk, meeting, type, noun } = props;
  return (
    <Ask
      view={desk.view}
      path={`/meetings/${meeting.meeting}/${noun}`}
      trial={{ type, meeting: meeting.meeting }}
      name={meetingCommands[type].name}
      records={meetingCommands[type].done}
      id={`act-${noun}-${meeting.meeting}`}
    />
  );
}

export function MeetingToday({ desk, waiting }: { desk: Desk; waiting: Of<'today'> }) {
  const { view, texts } = desk;
  const { tongue, zone } = view;
  const { meeting, as } = waiting;
  const says = { chair: words.openIt, roll: words.callRoll, member: words.takePart }[as];
  const command = { chair: 'openMeeting', roll: 'recordArrival', member: 'openMeeting' }[as];
  const id = `today-${meeting.meeting}`;
  return (
    <Matter
      id={id}
      title={`${words.meetingToday[tongue]}: ${timeIn(meeting.on, zone)}`}
      says={
        <p>
          {texts(meeting.place)}. {says[tongue]}
        </p>
      }
      notes={<Note desk={desk} command={command} id={id} />}
    >
      <Acts>{link(desk, `/meetings/${meeting.meeting}`, words.toRoom)}</Acts>
    </Matter>
  );
}
