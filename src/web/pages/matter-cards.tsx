import type { Child } from 'hono/jsx';
import type { Meeting } from '#meetings/vocabulary.ts';
import { fieldLabels as meetingLabels, meetingName, meetingStages } from '#meetings/words.ts';
import { ReplyWaits } from '#notice/card.tsx';
import { Acts, Matter } from '#page/act.tsx';
import { capital } from '#text/alphabet.ts';
import { officialMoment } from '#text/dates.ts';
import { dateIn, daysBetween } from '#text/moments.ts';
import { proposalName } from '#voting/names.ts';
import { LateItemWaits, SuggestionWaits } from '../agenda/cards.tsx';
import { Following } from '../following/cards.tsx';
import { ReleaseWaits } from '../marks/release-card.tsx';
import { OtherDayWaits } from './adjourned-card.tsx';
import { type Desk, link, meetingTitle, Note, type Of, screenOf } from './card-parts.tsx';
import {
  AgreeToAgenda,
  AgreeToDate,
  MeetingToday,
  Mend,
  Overdue,
  ProposeMeeting,
  SendNotice,
} from './convening-cards.tsx';
import { PaperActWaits, ToPrepare } from './desk-cards.tsx';
import type { Waiting } from './matters.ts';
import { Nominate, Nominated } from './nomination-cards.tsx';
import { OfficeWaits } from './office-card.tsx';
import { QuestionWaits } from './question-card.tsx';
import { RecoveryWaits } from './recovery-card.tsx';
import { ToAnswer, ToRemark } from './remark-cards.tsx';
import { TakeoversWait } from './takeover-card.tsx';
import { todayWords as words } from './today-words.ts';

/** One matter with its law and the act that settles it. */
export function Card({ desk, waiting }: { desk: Desk; waiting: Waiting }) {
  switch (waiting.kind) {
    case 'agree to date':
      return waiting.meeting.stage === 'adjourned' ? (
        <OtherDayWaits screen={screenOf(desk, waiting.meeting)} title={meetingTitle(desk.view, waiting.meeting)} />
      ) : (
        <AgreeToDate desk={desk} meeting={waiting.meeting} />
      );
    case 'agree to agenda':
      return <AgreeToAgenda desk={desk} meeting={waiting.meeting} />;
    case 'nomination':
      return <Nominated desk={desk} nomination={waiting.nomination} />;
    case 'propose meeting':
      return <ProposeMeeting desk={desk} waiting={waiting} />;
    case 'mend date':
    case 'mend agenda':
    case 'set agenda':
      return <Mend desk={desk} waiting={waiting} />;
    case 'prepare':
      return (
        <ToPrepare
          screen={screenOf(desk, waiting.meeting)}
          about={waiting.about}
          title={meetingTitle(desk.view, waiting.meeting)}
        />
      );
    case 'recovery':
      return <RecoveryWaits view={desk.view} recovery={waiting.recovery} />;
    case 'office':
      return <OfficeWaits view={desk.view} entered={waiting.entered} />;
    case 'compare':
      return <TakeoversWait view={desk.view} items={waiting.items} />;
    case 'release':
      return <ReleaseWaits view={desk.view} release={waiting.release} />;
    case 'confirm on paper':
      return <PaperActWaits view={desk.view} paperAct={waiting.paperAct} />;
    case 'late item':
      return (
        <LateItemWaits
          screen={screenOf(desk, waiting.meeting)}
          late={waiting.late}
          title={meetingTitle(desk.view, waiting.meeting)}
        />
      );
    case 'suggestion':
      return <SuggestionWaits {...desk} suggestion={waiting.suggestion} />;
    case 'reply':
      return (
        <ReplyWaits
          screen={{ ...screenOf(desk, waiting.meeting), view: desk.view, notice: waiting.notice }}
          title={meetingTitle(desk.view, waiting.meeting)}
        />
      );
    case 'send notice':
      return <SendNotice desk={desk} meeting={waiting.meeting} />;
    case 'overdue':
      return <Overdue desk={desk} meeting={waiting.meeting} />;
    case 'today':
      return <MeetingToday desk={desk} waiting={waiting} />;
    case 'room':
    case 'ballot':
    case 'close vote':
      return <InSession desk={desk} waiting={waiting} />;
    case 'consent':
    case 'hands':
      return <QuestionWaits {...desk} waiting={waiting} />;
    case 'write protocol':
      return <WriteProtocol desk={desk} waiting={waiting} />;
    case 'sign protocol':
      return <SignProtocol desk={desk} waiting={waiting} />;
    case 'remark on protocol':
      return <ToRemark view={desk.view} {...waiting} />;
    case 'answer remarks':
      return <ToAnswer view={desk.view} meeting={waiting.meeting} count={waiting.remarks.length} />;
    case 'follow':
      return <Following desk={desk} follow={waiting.follow} />;
    case 'nominate':
      return <Nominate desk={desk} waiting={waiting} />;
  }
}

function InSession({ desk, waiting }: { desk: Desk; waiting: Of<'room' | 'ballot' | 'close vote'> }) {
  const { view, texts } = desk;
  const { tongue } = view;
  const { meeting } = waiting;
  const id = `session-${meeting.meeting}`;
  const room = `/meetings/${meeting.meeting}`;
  if (waiting.kind === 'room') {
    return (
      <Matter
        id={id}
        title={(meeting.stage === 'adjourned' ? meetingStages.adjourned : words.inSession)[tongue]}
        says={<p>{meetingTitle(view, meeting)}</p>}
        notes={<Note desk={desk} command="openMeeting" state="met" id={id} />}
      >
        <Acts>{link(desk, room, words.toRoom)}</Acts>
      </Matter>
    );
  }
  const { proposal } = waiting;
  const ballot = waiting.kind === 'ballot';
  return (
    <Matter
      id={id}
      title={`${ballot ? words.yourBallot[tongue] : words.closeIt[tongue]}: ${proposalName(proposal.proposal)[tongue]}`}
      says={<p class="serif">{texts(proposal.text)}</p>}
      notes={<Note desk={desk} command={ballot ? 'castBallot' : 'closeVote'} id={id} />}
    >
      <Acts>{link(desk, `${room}?item=${proposal.item}#centre`, ballot ? words.toBallot : words.toClosing)}</Acts>
    </Matter>
  );
}

function WriteProtocol({ desk, waiting }: { desk: Desk; waiting: Of<'write protocol'> }) {
  const { view, texts } = desk;
  const { tongue, zone, now } = view;
  const { meeting, protocol } = waiting;
  const id = `write-${meeting.meeting}`;
  const since = daysBetween(dateIn(meeting.closedAt ?? meeting.on, zone), dateIn(now, zone));
  const back = protocol.stage === 'returned';
  return (
    <Matter
      id={id}
      title={(back ? words.protocolReturned : words.writeProtocol)[tongue]}
      says={
        <>
          <Held desk={desk} meeting={meeting}>
            {words.daysSince(since)[tongue]}
          </Held>
          {back ? (
            <p class="reason">
              <b>{meetingLabels.reason[tongue]}:</b> {texts(protocol.returnedFor)}
            </p>
          ) : null}
        </>
      }
      notes={<Note desk={desk} command="submitProtocol" state={back ? 'refused' : 'awaited'} id={id} />}
    >
      <Acts>{link(desk, `/meetings/${meeting.meeting}/protocol`, words.toProtocol)}</Acts>
    </Matter>
  );
}

/** `2026-3 nömrəli iclas, 18 sentyabr 2026-cı il, 10:00.` and what follows. */
function Held({ desk: { view }, meeting, children }: { desk: Desk; meeting: Meeting; children?: Child }) {
  const { tongue, zone } = view;
  return (
    <p>
      {capital(meetingName(meeting.meeting)[tongue], tongue)}, {officialMoment(meeting.on, zone, tongue)}. {children}
    </p>
  );
}

function SignProtocol({ desk, waiting }: { desk: Desk; waiting: Of<'sign protocol'> }) {
  const { view } = desk;
  const { meeting, protocol } = waiting;
  const id = `sign-${meeting.meeting}`;
  return (
    <Matter
      id={id}
      title={words.signProtocol(protocol.number ?? '')[view.tongue]}
      says={<Held desk={desk} meeting={meeting} />}
      notes={<Note desk={desk} command="signProtocol" says={words.signNote[view.tongue]} id={id} />}
    >
      <Acts>{link(desk, `/meetings/${meeting.meeting}/protocol`, words.readAndSign)}</Acts>
    </Matter>
  );
}
