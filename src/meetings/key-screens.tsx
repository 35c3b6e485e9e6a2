import { clauseFor } from '#charter/authority.ts';
import { Acts } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Field, TextArea } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { OnPaper } from '#page/on-paper.tsx';
import { problemOf, typed } from '#page/view.ts';
import { momentName } from '#text/dates.ts';
import { localIn } from '#text/moments.ts';
import { Advice, Prepare } from './advice-screens.tsx';
import { AgendaChanges } from './comparison-screens.tsx';
import { meetingCommands } from './messages.ts';
import { NoAgenda } from './no-agenda.tsx';
import { KeyWord, keyColours, type MeetingScreen, nothing, pathOf } from './screens.tsx';
import type { Key, MeetingCommand } from './vocabulary.ts';
import { fieldLabels, meetingWords } from './words.ts';

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
        <OnPaper tongue={tongue} onPaper={meeting.dateKey.onPaper} names={screen.names} />
        <Reason screen={screen} of={meeting.dateKey} />
        <Advice screen={screen} about="meeting" />
        <Acts>
          <Prepare screen={screen} about="meeting" />
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
        {meeting.agenda.length === 0 ? <NoAgenda tongue={tongue} of={meeting.agendaKey} /> : null}
        <ol class="key-what">
          {meeting.agenda.map(({ item, title }) => (
            <li>
              <a href={`?item=${item}#centre`}>{text(title)}</a>
            </li>
          ))}
        </ol>
        <AgendaChanges screen={screen} />
        <OnPaper tongue={tongue} onPaper={meeting.agendaKey.onPaper} names={screen.names} />
        <Reason screen={screen} of={meeting.agendaKey} />
        <Advice screen={screen} about="agenda" />
        <Acts>
          <Prepare screen={screen} about="agenda" />
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
  if (screen.meeting.stage !== 'proposed' && screen.meeting.stage !== 'adjourned') return null;
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
        on: '2999-12-31T00:00:00.000Z',
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
