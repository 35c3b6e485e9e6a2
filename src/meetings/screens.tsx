import type { Child } from 'hono/jsx';
import { clauseFor } from '#charter/authority.ts';
import { isUnknown, known } from '#charter/known.ts';
import { holderAt, mandateOf, membersAt } from '#membership/composition.ts';
import type { Composition } from '#membership/vocabulary.ts';
import { Acts } from '#page/act.tsx';
import { AgendaList } from '#page/agenda.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Field, TextArea } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import type { LawState } from '#page/mark.tsx';
import { StatusWord } from '#page/mark.tsx';
import { QuorumDial } from '#page/quorum-dial.tsx';
import { Roll, type RollLine, TapAct } from '#page/roll.tsx';
import { problemOf, typed, type View } from '#page/view.ts';
import type { Names } from '#people/names.ts';
import { momentName } from '#text/dates.ts';
import { azNumber } from '#text/harmony.ts';
import { localIn, timeIn } from '#text/moments.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { headPresent, quorumNow } from './attendance.ts';
import { fieldLabels, keyStates, meetingCommands, meetingWords, presences } from './messages.ts';
import { quorumSentence } from './quorum-messages.ts';
import type { Key, Meeting, MeetingCommand, Stay } from './vocabulary.ts';

/** What the parts of a meeting's page need. */
export type MeetingScreen = {
  readonly view: View<MeetingCommand>;
  readonly meeting: Meeting;
  readonly composition: Composition;
  readonly names: Names;
  readonly text: (wording: Meeting['place'] | null) => string;
  readonly zone: string;
};

const pathOf = ({ meeting }: MeetingScreen, noun: string) => `/meetings/${meeting.meeting}/${noun}`;
const nothing = { ref: '', digest: '' };

/** The agenda with the item in hand; `says` tells how each item stands, `tap` takes one up. */
export function AgendaWing(props: {
  screen: MeetingScreen;
  says: (item: string) => Child;
  tap?: (item: string) => Child;
}) {
  const { view, meeting, text } = props.screen;
  const { tongue } = view;
  return (
    <Section title={meetingWords.agenda[tongue]} aside={<KeyWord view={view} of={meeting.agendaKey} />}>
      {meeting.agenda.length === 0 ? <p class="quiet">{meetingWords.noAgenda[tongue]}</p> : null}
      <AgendaList
        tongue={tongue}
        items={meeting.agenda.map(({ item, title }, index) => ({
          number: index + 1,
          title: text(title),
          says: (
            <>
              {props.says(item)} {props.tap?.(item)}
            </>
          ),
          href: `?item=${item}#centre`,
          current: meeting.itemInHand === item,
        }))}
      />
    </Section>
  );
}

const keyColours: Record<Key['state'], LawState> = {
  unset: 'plain',
  awaited: 'awaited',
  agreed: 'met',
  returned: 'refused',
};

export function KeyWord({ view, of }: { view: View<MeetingCommand>; of: Key }) {
  return <StatusWord state={keyColours[of.state]}>{keyStates[of.state][view.tongue]}</StatusWord>;
}

/** Takes up an item with one tap; nothing for those who may not, or for the item in hand. */
export function TakeUp({ screen, item }: { screen: MeetingScreen; item: string }) {
  const { view, meeting, text } = screen;
  const { tongue } = view;
  if (meeting.stage !== 'open' || view.gate({ type: 'takeUpItem', meeting: meeting.meeting, item })) return null;
  const title = text(meeting.agenda.find((each) => each.item === item)?.title);
  return (
    <TapAct
      action={`${view.base}${pathOf(screen, 'item-in-hand')}`}
      command={view.commandId()}
      label={meetingWords.takeUp[tongue]}
      spoken={`${meetingCommands.takeUpItem.name[tongue]}: ${title}`}
      fields={{ item }}
    />
  );
}

/** Who is here: the dial with its sentence and clause, then every member, with one tap to arrive or leave. */
export function AttendanceWing({ screen }: { screen: MeetingScreen }) {
  const { view, meeting, composition } = screen;
  const { tongue } = view;
  return (
    <Section title={meetingWords.attendance[tongue]}>
      <QuorumPart screen={screen} />
      <Roll
        tongue={tongue}
        label={meetingWords.attendance[tongue]}
        people={membersAt(composition, lastMoment(view, meeting)).map((member) => rollLine(screen, member.person))}
      />
    </Section>
  );
}

/** A closed meeting shows those who were members when it closed. */
const lastMoment = (view: View<MeetingCommand>, meeting: Meeting) => meeting.closedAt ?? view.now;

function QuorumPart({ screen }: { screen: MeetingScreen }) {
  const { view, meeting, composition } = screen;
  const { charter, tongue } = view;
  const quorum = quorumNow(charter, composition, meeting, lastMoment(view, meeting));
  if (!quorum.known) return null;
  const tested = meeting.closedAt ? meeting.quorumAtOpening : undefined;
  const { members, present, needed } = tested ?? quorum;
  const headIn = headPresent(charter, composition, meeting, lastMoment(view, meeting));
  return (
    <>
      <QuorumDial
        tongue={tongue}
        members={members}
        present={present}
        needed={needed}
        says={enoughOf(members, needed)[tongue]}
      />
      <LawNote
        charter={charter}
        clause={quorum.clause}
        state={present >= needed ? 'met' : meeting.stage === 'open' || tested ? 'refused' : 'awaited'}
        tongue={tongue}
        says={tested ? undefined : quorumSentence({ ...quorum, clause: null })[tongue]}
        id="note-quorum"
      />
      {tested || headIn ? null : <HeadAwaited screen={screen} />}
    </>
  );
}

/** `14 üzvdən 10-u kifayətdir`. */
const enoughOf = (members: number, needed: number): Sentence => ({
  az: `${members} üzvdən ${azNumber(needed, 'possessive')} kifayətdir`,
  en: `${needed} of ${members} members are enough`,
  ru: `из ${members} членов достаточно ${needed}`,
});

function HeadAwaited({ screen: { view } }: { screen: MeetingScreen }) {
  const { presiding } = view.charter.rules;
  if (!isUnknown(presiding) && known(presiding).absent !== 'no meeting') return null;
  return (
    <LawNote
      charter={view.charter}
      clause={presiding.clause}
      state="awaited"
      tongue={view.tongue}
      says={meetingWords.headAwaited[view.tongue]}
      id="note-head"
    />
  );
}

function rollLine(screen: MeetingScreen, person: string): RollLine {
  const { view, meeting, composition, names } = screen;
  const { tongue } = view;
  const stay = meeting.attendance.get(person)?.at(-1);
  const head = holderAt(composition, 'head', lastMoment(view, meeting)) === person;
  const mandate = mandateOf(composition, person, lastMoment(view, meeting));
  const place = head ? meetingWords.head[tongue] : mandate ? names.body(mandate.body)[tongue] : '';
  return {
    id: person,
    name: names.person(person)[tongue],
    office: [place, stay?.presence === 'remote' ? presences.remote[tongue] : ''].filter(Boolean).join(' · '),
    state: stateOf(stay),
    says: stay ? saysOf(screen, stay) : '',
    act: <RollTap screen={screen} person={person} />,
  };
}

function stateOf(stay: Stay | undefined): RollLine['state'] {
  if (!stay) return 'absent';
  if (stay.until !== undefined) return 'left';
  return stay.presence === 'remote' ? 'remote' : 'present';
}

function saysOf({ view, zone }: MeetingScreen, stay: Stay): string {
  const { tongue } = view;
  if (stay.until !== undefined)
    return `${meetingWords.left[tongue].toLocaleLowerCase(tongue)} ${timeIn(stay.until, zone)}`;
  return timeIn(stay.from, zone);
}

function RollTap({ screen, person }: { screen: MeetingScreen; person: string }) {
  const { view, meeting, names } = screen;
  const { tongue } = view;
  const name = names.person(person)[tongue];
  const of = { meeting: meeting.meeting, person };
  const tap = (noun: string, label: string, fields: Record<string, string>, spoken = label) => (
    <TapAct
      action={`${view.base}${pathOf(screen, noun)}`}
      command={view.commandId()}
      label={label}
      spoken={`${spoken}: ${name}`}
      fields={fields}
    />
  );
  if (!view.gate({ type: 'recordDeparture', ...of })) return tap('departures', meetingWords.left[tongue], { person });
  if (view.gate({ type: 'recordArrival', ...of, presence: 'in room' })) return null;
  return (
    <>
      {tap('arrivals', meetingWords.arrived[tongue], { person, presence: 'in room' })}
      {view.gate({ type: 'recordArrival', ...of, presence: 'remote' })
        ? null
        : tap(
            'arrivals',
            meetingWords.byVideo[tongue],
            { person, presence: 'remote' },
            meetingWords.arrivedRemotely[tongue],
          )}
    </>
  );
}

/** The two keys, each with what it locks, how it stands, and the acts of whoever may turn it. */
export function Keys({ screen }: { screen: MeetingScreen }) {
  return (
    <>
      <DateKey screen={screen} />
      <AgendaKey screen={screen} />
    </>
  );
}

function DateKey({ screen }: { screen: MeetingScreen }) {
  const { view, meeting, text, zone } = screen;
  const { tongue } = view;
  const revision = meeting.dateKey.revision;
  return (
    <Block notes={<KeyNote screen={screen} of={meeting.dateKey} command="agreeToMeeting" />} id="key-date">
      <Section title={meetingWords.datePlace[tongue]} aside={<KeyWord view={view} of={meeting.dateKey} />}>
        <p class="key-what">
          <b>{momentName(meeting.on, zone, tongue)}</b>
          <br />
          {text(meeting.place)}
          {meeting.link ? <> · {text(meeting.link)}</> : null}
        </p>
        <Reason screen={screen} of={meeting.dateKey} />
        <Acts>
          <Agreement
            screen={screen}
            noun="date"
            agree={{ type: 'agreeToMeeting', meeting: meeting.meeting, revision }}
            back="returnMeeting"
          />
          <ChangeDate screen={screen} />
        </Acts>
      </Section>
    </Block>
  );
}

function AgendaKey({ screen }: { screen: MeetingScreen }) {
  const { view, meeting, text } = screen;
  const { tongue } = view;
  const revision = meeting.agendaKey.revision;
  const mayChange = !view.gate({
    type: 'setAgenda',
    meeting: meeting.meeting,
    agenda: [{ item: '1', title: nothing, kind: 'discussion', rapporteur: null }],
  });
  return (
    <Block notes={<KeyNote screen={screen} of={meeting.agendaKey} command="agreeToAgenda" />} id="key-agenda">
      <Section title={meetingWords.agenda[tongue]} aside={<KeyWord view={view} of={meeting.agendaKey} />}>
        {meeting.agenda.length === 0 ? <p class="quiet">{meetingWords.noAgenda[tongue]}</p> : null}
        <ol class="key-what">
          {meeting.agenda.map(({ title }) => (
            <li>{text(title)}</li>
          ))}
        </ol>
        <Reason screen={screen} of={meeting.agendaKey} />
        <Acts>
          {meeting.agenda.length > 0 ? (
            <Agreement
              screen={screen}
              noun="agenda"
              agree={{ type: 'agreeToAgenda', meeting: meeting.meeting, revision }}
              back="returnAgenda"
            />
          ) : null}
          {mayChange ? (
            <a class="button button-quiet" href={`${view.base}/meetings/${meeting.meeting}/agenda`}>
              {meetingWords.changeAgenda[tongue]}
            </a>
          ) : null}
        </Acts>
      </Section>
    </Block>
  );
}

function KeyNote(props: { screen: MeetingScreen; of: Key; command: string }) {
  const { view } = props.screen;
  return (
    <LawNote
      charter={view.charter}
      clause={clauseFor(view.charter, props.command)}
      state={keyColours[props.of.state]}
      tongue={view.tongue}
      id={`note-${props.command}`}
    />
  );
}

function Reason({ screen: { text, view }, of }: { screen: MeetingScreen; of: Key }) {
  if (of.state !== 'returned' || !of.reason) return null;
  return (
    <p class="reason">
      <b>{fieldLabels.reason[view.tongue]}:</b> {text(of.reason)}
    </p>
  );
}

type Agree = Extract<MeetingCommand, { type: 'agreeToMeeting' | 'agreeToAgenda' }>;

/** Agree, or return with a reason: the Coordinator's two buttons, for the meeting's page and for Today. */
export function Agreement(props: {
  screen: MeetingScreen;
  noun: 'date' | 'agenda';
  agree: Agree;
  back: 'returnMeeting' | 'returnAgenda';
  /** Keeps ids apart where several meetings stand on one page. */
  scope?: string | undefined;
}) {
  const { screen, noun, agree, back, scope = '' } = props;
  const { view } = screen;
  if (screen.meeting.stage !== 'proposed') return null;
  const { meeting, revision } = agree;
  const path = pathOf(screen, `${noun}-return`);
  const state = noun === 'date' ? screen.meeting.dateKey.state : screen.meeting.agendaKey.state;
  if (state !== 'awaited') return null;
  return (
    <>
      <Ask
        view={view}
        path={pathOf(screen, `${noun}-agreement`)}
        trial={agree}
        name={meetingCommands[agree.type].name}
        short={meetingWords.agree}
        records={meetingCommands[agree.type].done}
        set={`${meeting}-${noun}`}
        id={`${scope}act-${noun}-agreement`}
      >
        <input type="hidden" name="revision" value={String(revision)} />
      </Ask>
      <Ask
        view={view}
        path={path}
        trial={{ type: back, meeting, revision, reason: nothing }}
        name={meetingCommands[back].name}
        short={meetingWords.return}
        records={meetingCommands[back].done}
        look="quiet"
        set={`${meeting}-${noun}`}
        id={`${scope}act-${noun}-return`}
        keep
      >
        <input type="hidden" name="revision" value={String(revision)} />
        <TextArea
          tongue={view.tongue}
          name="reason"
          id={`${scope}${noun}-reason`}
          label={fieldLabels.reason[view.tongue]}
          required
          value={typed(view, path, 'reason')}
          problem={problemOf(view, path, 'reason')}
        />
      </Ask>
    </>
  );
}

function ChangeDate({ screen }: { screen: MeetingScreen }) {
  const { view, meeting, text, zone } = screen;
  const path = pathOf(screen, 'date');
  const { tongue } = view;
  const value = (name: string, now: string) => typed(view, path, name) ?? now;
  return (
    <Ask
      view={view}
      path={path}
      trial={{
        type: 'changeMeeting',
        meeting: meeting.meeting,
        on: '9999-12-31T00:00:00.000Z',
        place: nothing,
        link: null,
      }}
      name={meetingCommands.changeMeeting.name}
      records={meetingCommands.changeMeeting.done}
      look="quiet"
      set={`${meeting.meeting}-date`}
      id="act-change-date"
      keep
    >
      <p class="hint">{meetingWords.changeAsksAgain[tongue]}</p>
      <Field
        tongue={tongue}
        type="datetime-local"
        name="on"
        label={fieldLabels.on[tongue]}
        required
        value={value('on', localIn(meeting.on, zone))}
        problem={problemOf(view, path, 'on')}
      />
      <Field
        tongue={tongue}
        name="place"
        label={fieldLabels.place[tongue]}
        required
        value={value('place', text(meeting.place))}
        problem={problemOf(view, path, 'place')}
      />
      <Field
        tongue={tongue}
        name="link"
        label={fieldLabels.link[tongue]}
        required={false}
        value={value('link', text(meeting.link))}
        problem={problemOf(view, path, 'link')}
      />
    </Ask>
  );
}

/** The acts that carry the meeting from one stage to the next, each with its reason where it is not possible yet. */
export function StageActs({ screen }: { screen: MeetingScreen }) {
  const { view, meeting } = screen;
  const of = { meeting: meeting.meeting };
  const plain = (
    type: 'sendNotice' | 'openMeeting' | 'closeMeeting' | 'closeWithoutQuorum',
    noun: string,
    look?: 'grave' | 'quiet',
  ) => (
    <Ask
      view={view}
      path={pathOf(screen, noun)}
      trial={{ type, ...of }}
      name={meetingCommands[type].name}
      records={meetingCommands[type].done}
      look={look}
      set="stage"
      id={`act-${noun}`}
    />
  );
  return (
    <Acts>
      {meeting.stage === 'proposed' ? plain('sendNotice', 'notice') : null}
      {meeting.stage === 'noticed' ? plain('openMeeting', 'opening') : null}
      {meeting.stage === 'noticed' ? plain('closeWithoutQuorum', 'failure', 'grave') : null}
      {meeting.stage === 'open' ? plain('closeMeeting', 'closing', 'quiet') : null}
      {meeting.stage === 'proposed' || meeting.stage === 'noticed' ? <Cancel screen={screen} /> : null}
    </Acts>
  );
}

function Cancel({ screen }: { screen: MeetingScreen }) {
  const { view, meeting } = screen;
  const path = pathOf(screen, 'cancellation');
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'cancelMeeting', meeting: meeting.meeting, reason: nothing }}
      name={meetingCommands.cancelMeeting.name}
      records={meetingCommands.cancelMeeting.done}
      look="grave"
      set="stage"
      id="act-cancellation"
      keep
    >
      <TextArea
        tongue={view.tongue}
        name="reason"
        id="cancellation-reason"
        label={fieldLabels.reason[view.tongue]}
        required
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
      />
    </Ask>
  );
}
