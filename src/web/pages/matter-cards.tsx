import type { Child } from 'hono/jsx';
import { clauseFor } from '#charter/authority.ts';
import type { Texts } from '#marking/revealed.ts';
import { Advice } from '#meetings/advice-screens.tsx';
import { agreedMoment } from '#meetings/agreed-day.ts';
import { AgendaChanges } from '#meetings/comparison-screens.tsx';
import { Agreement } from '#meetings/key-screens.tsx';
import { meetingCommands } from '#meetings/messages.ts';
import { quarterOfMoment } from '#meetings/quarter.ts';
import { daysLeftInQuarter } from '#meetings/quarter-screens.tsx';
import type { MeetingScreen } from '#meetings/screens.tsx';
import type { Meeting } from '#meetings/vocabulary.ts';
import { fieldLabels as meetingLabels, meetingName, meetingStages, meetingWords } from '#meetings/words.ts';
import { mandatesOfBody } from '#membership/composition.ts';
import { fieldLabels as memberLabels, membershipCommands } from '#membership/messages.ts';
import type { Nomination } from '#membership/vocabulary.ts';
import { ReplyWaits } from '#notice/card.tsx';
import { Acts, Matter } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Field, TextArea } from '#page/fields.tsx';
import type { LawState } from '#page/mark.tsx';
import { problemOf, typed } from '#page/view.ts';
import { capital } from '#text/alphabet.ts';
import { dayAndMonth, officialMoment } from '#text/dates.ts';
import { dateIn, daysBetween, timeIn } from '#text/moments.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { proposalName } from '#voting/names.ts';
import { LateItemWaits, SuggestionWaits } from '../agenda/cards.tsx';
import { ReleaseWaits } from '../marks/release-card.tsx';
import type { GroupView } from '../view.ts';
import { OtherDayWaits } from './adjourned-card.tsx';
import { PaperActWaits, ToPrepare } from './desk-cards.tsx';
import { presses, type Waiting } from './matters.ts';
import { OfficeWaits } from './office-card.tsx';
import { QuestionWaits } from './question-card.tsx';
import { RecoveryWaits } from './recovery-card.tsx';
import { ToAnswer, ToRemark } from './remark-cards.tsx';
import { TakeoversWait } from './takeover-card.tsx';
import { todayWords as words } from './today-words.ts';

/** What the cards are drawn with. */
export type Desk = {
  readonly view: GroupView;
  readonly texts: Texts;
  readonly nominations: number;
  /** Meetings onto whose agenda something can still come. */
  readonly meetings: readonly Meeting[];
};

type Of<Kind extends Waiting['kind']> = Extract<Waiting, { kind: Kind }>;

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
    case 'nominate':
      return <Nominate desk={desk} waiting={waiting} />;
  }
}

const link = ({ view }: Desk, path: string, word: Sentence) => (
  <a class="button button-primary" href={`${view.base}${path}`}>
    {word[view.tongue]}
  </a>
);

/** The clause under which the command is given, with what it says to this reader. */
function Note(props: {
  desk: Desk;
  command: string;
  state?: LawState;
  says?: string;
  id: string;
  clause?: string | null;
}) {
  const { view } = props.desk;
  const { command, clause = clauseFor(view.charter, command) } = props;
  const { state = 'awaited', says, id } = props;
  return (
    <LawNote charter={view.charter} clause={clause} state={state} tongue={view.tongue} says={says} id={`note-${id}`} />
  );
}

/** `IV rübün iclası: 4 dekabr, 10:00` */
export function meetingTitle({ zone, tongue }: GroupView, meeting: Meeting): string {
  const on = agreedMoment(meeting);
  const day = dayAndMonth(dateIn(on, zone), tongue);
  return `${words.meetingOf(quarterOfMoment(on, zone))[tongue]}: ${day}, ${timeIn(on, zone)}`;
}

const screenOf = ({ view, texts }: Desk, meeting: Meeting): MeetingScreen => ({
  view,
  meeting,
  composition: view.composition,
  names: view.names,
  text: (wording) => texts(wording),
  zone: view.zone,
});

function AgreeToDate({ desk, meeting }: { desk: Desk; meeting: Meeting }) {
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

function AgreeToAgenda({ desk, meeting }: { desk: Desk; meeting: Meeting }) {
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

function Nominated({ desk, nomination }: { desk: Desk; nomination: Nomination }) {
  const { view } = desk;
  const { tongue, names, composition, now, base, zone } = view;
  const { person, body, letter } = nomination;
  const id = `nomination-${nomination.nomination}`;
  const [before] = mandatesOfBody(composition, body, now);
  const says = [
    names.body(body)[tongue],
    before ? `${words.replaces[tongue]}: ${names.person(before.person)[tongue]}` : '',
    letter ? `${words.letter[tongue]} ${letter}` : dayAndMonth(dateIn(nomination.at, zone), tongue),
  ].filter(Boolean);
  return (
    <Matter
      id={id}
      title={`${words.newMember[tongue]}: ${names.person(person)[tongue]}`}
      says={
        <>
          <p>{says.join(' · ')}</p>
          {desk.nominations > 1 ? (
            <p>
              <a href={`${base}/composition#nominations`}>{words.allNominations[tongue]}</a>
            </p>
          ) : null}
        </>
      }
      notes={<Note desk={desk} command="approveComposition" says={words.approvedByYou[tongue]} id={id} />}
    >
      <Acts>
        <Approve view={view} nomination={nomination} />
        <ReturnNomination view={view} nomination={nomination} />
      </Acts>
    </Matter>
  );
}

const untyped = { ref: '', digest: '' };

function Approve({ view, nomination: { nomination } }: { view: GroupView; nomination: Nomination }) {
  const { tongue } = view;
  const today = dateIn(view.now, view.zone);
  const field = (name: 'number' | 'date', type: 'text' | 'date', value?: string) => (
    <Field
      tongue={tongue}
      type={type}
      name={name}
      id={`${name}-${nomination}`}
      label={memberLabels[name][tongue]}
      width={type === 'text' ? 'name' : 'date'}
      required
      value={value}
    />
  );
  return (
    <Ask
      view={view}
      path="/composition/instruments"
      trial={{ type: 'approveComposition', number: '', date: today, nominations: [nomination], ends: [] }}
      name={membershipCommands.approveComposition.name}
      short={words.approve}
      records={membershipCommands.approveComposition.done}
      set={`n-${nomination}`}
      id={`approve-${nomination}`}
    >
      <input type="hidden" name="nominations" value={nomination} />
      {field('number', 'text')}
      {field('date', 'date', today)}
    </Ask>
  );
}

function ReturnNomination({ view, nomination: { nomination } }: { view: GroupView; nomination: Nomination }) {
  const { tongue } = view;
  const path = `/composition/nominations/${nomination}/return`;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'returnNomination', nomination, reason: untyped }}
      name={membershipCommands.returnNomination.name}
      short={meetingWords.return}
      records={membershipCommands.returnNomination.done}
      look="quiet"
      set={`n-${nomination}`}
      id={`return-${nomination}`}
      keep
    >
      <TextArea
        tongue={tongue}
        name="reason"
        id={`reason-${nomination}`}
        label={memberLabels.reason[tongue]}
        required
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
      />
    </Ask>
  );
}

function ProposeMeeting({ desk, waiting }: { desk: Desk; waiting: Of<'propose meeting'> }) {
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

function Mend({ desk, waiting }: { desk: Desk; waiting: Of<'mend date' | 'mend agenda' | 'set agenda'> }) {
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

function SendNotice({ desk, meeting }: { desk: Desk; meeting: Meeting }) {
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

function Overdue({ desk, meeting }: { desk: Desk; meeting: Meeting }) {
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

function MeetingToday({ desk, waiting }: { desk: Desk; waiting: Of<'today'> }) {
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

function Nominate({ desk, waiting }: { desk: Desk; waiting: Of<'nominate'> }) {
  const { view } = desk;
  const { tongue, bodies, charter } = view;
  const { body, returned } = waiting;
  const id = `nominate-${body}`;
  // An organisation is invited by another clause than a body of the plan (2.2 and 2.1 of the Working Group's charter).
  const seat = bodies.get(body)?.seat;
  const clause = seat === 'ngo' ? clauseFor(charter, 'nominate') : charter.rules.seats.clause;
  return (
    <Matter
      id={id}
      title={words.nominate[tongue]}
      says={
        <p>
          {view.names.body(body)[tongue]}. {returned ? words.nominationReturned[tongue] : null}
        </p>
      }
      notes={<Note desk={desk} command="nominate" clause={clause} id={id} />}
    >
      <Acts>{link(desk, '/composition#nominations', words.toNomination)}</Acts>
    </Matter>
  );
}
