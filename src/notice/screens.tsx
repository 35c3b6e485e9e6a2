import { remoteCounts } from '#meetings/attendance.ts';
import type { MeetingScreen } from '#meetings/screens.tsx';
import { holds, isMemberAt, membersAt } from '#membership/composition.ts';
import { Acts } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Choice, type Option, Select, TextArea } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import type { LawState } from '#page/mark.tsx';
import { Notice as Word } from '#page/notices.tsx';
import { Table } from '#page/table.tsx';
import { problemOf, typed, type View } from '#page/view.ts';
import { compare } from '#text/alphabet.ts';
import { momentName } from '#text/dates.ts';
import { type Expected, expectedQuorum } from './expected.ts';
import { expectedWords as words } from './expected-words.ts';
import { noticeCommands } from './messages.ts';
import { type Notice, type NoticeCommand, replyAnswers } from './vocabulary.ts';
import { answers, answersOf, channels, fieldLabels } from './words.ts';

export type NoticeScreen = Omit<MeetingScreen, 'view'> & {
  readonly view: View<NoticeCommand>;
  readonly notice: Notice;
};

/** One's own reply, before the meeting: what was answered, and the form to answer or to change it. */
export function OwnReply({ screen }: { screen: NoticeScreen }) {
  const { view, meeting, composition, notice, zone } = screen;
  const { tongue, me, charter } = view;
  if (meeting.stage !== 'noticed' || !isMemberAt(composition, me.person, view.now)) return null;
  const reply = notice.replies.get(me.person);
  return (
    <Block
      id="replies"
      notes={
        <LawNote
          charter={charter}
          clause={charter.authority.replyToNotice?.clause ?? null}
          state={reply ? 'met' : 'awaited'}
          tongue={tongue}
          id="note-reply"
          brief
        />
      }
    >
      <p>
        <b>{words.yours[tongue]}: </b>
        {reply
          ? `${answers[reply.answer][tongue]} · ${momentName(reply.at, zone, tongue)} · ${channels[reply.how][tongue]}`
          : words.notYet[tongue]}
      </p>
      <AskReply screen={screen} />
    </Block>
  );
}

/** The form by which a member answers, or changes what was answered. */
export function AskReply({ screen }: { screen: NoticeScreen }) {
  const { view, meeting, notice } = screen;
  const reply = notice.replies.get(view.me.person);
  const path = `/meetings/${meeting.meeting}/replies`;
  const revision = meeting.dateKey.revision;
  return (
    <Ask
      view={view}
      path={path}
      trial={{
        type: 'replyToNotice',
        meeting: meeting.meeting,
        revision,
        answer: 'comes',
        reason: null,
        byLink: false,
      }}
      name={noticeCommands.replyToNotice.name}
      short={reply ? words.change : noticeCommands.replyToNotice.name}
      records={noticeCommands.replyToNotice.done}
      look={reply ? 'quiet' : 'primary'}
      set="reply"
      id="act-reply"
      keep
    >
      <Fields screen={screen} path={path} id="reply" given={reply?.answer} />
    </Ask>
  );
}

function Fields(props: { screen: NoticeScreen; path: string; id: string; given?: string | undefined }) {
  const { path, id, given } = props;
  const { view, meeting } = props.screen;
  const { tongue } = view;
  const choices = replyAnswers.filter((each) => each !== 'remotely' || remoteCounts(view.charter));
  const labels = id === 'reply' ? answers : answersOf;
  const chosen = typed(view, path, 'answer') ?? given;
  return (
    <>
      <input type="hidden" name="revision" value={String(meeting.dateKey.revision)} />
      <Choice
        tongue={tongue}
        name="answer"
        id={`${id}-answer`}
        label={fieldLabels.answer[tongue]}
        required
        values={chosen === undefined ? [] : [chosen]}
        problem={problemOf(view, path, 'answer')}
        options={choices.map((each) => ({ value: each, label: labels[each][tongue] }))}
      />
      <TextArea
        tongue={tongue}
        name="reason"
        id={`${id}-reason`}
        label={fieldLabels.reason[tongue]}
        required={false}
        rows={2}
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
      />
    </>
  );
}

const colours: Record<Expected['outlook'], LawState> = {
  reached: 'met',
  open: 'awaited',
  fails: 'refused',
  unknown: 'plain',
};

/** For the head and the secretariat, before the meeting: what the replies say of the quorum, and who has not answered. */
export function Expecting({ screen }: { screen: NoticeScreen }) {
  const { view, meeting, composition, notice } = screen;
  const { tongue, charter } = view;
  if (meeting.stage !== 'noticed' || meeting.on <= view.now || !seesExpected(screen)) return null;
  const expected = expectedQuorum(charter, composition, meeting, notice);
  const { comes, remotely, cannot, unanswered, quorum, outlook, headCannot } = expected;
  const sure = quorum.known ? quorum.present : comes.length;
  const counts = [
    words.counts(comes.length, remotely.length, cannot.length, unanswered.length)[tongue],
    ...(quorum.known ? [words.needed(quorum.needed, sure)[tongue]] : []),
  ];
  return (
    <Section title={words.title[tongue]} id="expected">
      <Word tongue={tongue} state={colours[outlook]}>
        {words.outlooks[outlook](quorum.known ? quorum.missing : 0)[tongue]}
        {headCannot ? ` ${words.headCannot[tongue]}` : ''}
      </Word>
      <p>{counts.join(' ')}</p>
      <Answers screen={screen} expected={expected} />
      <Acts>
        <Ask
          view={view}
          path={`/meetings/${meeting.meeting}/reminders`}
          trial={{ type: 'remindOfNotice', meeting: meeting.meeting }}
          name={noticeCommands.remindOfNotice.name}
          records={noticeCommands.remindOfNotice.done}
          look="quiet"
          set="expected"
          id="act-remind"
        />
        <Record screen={screen} />
      </Acts>
    </Section>
  );
}

const seesExpected = ({ view, composition }: NoticeScreen): boolean =>
  holds(composition, 'head', view.me.person, view.now) || holds(composition, 'secretariat', view.me.person, view.now);

function Answers({ screen, expected }: { screen: NoticeScreen; expected: Expected }) {
  const { view, names, notice, text } = screen;
  const { tongue } = view;
  const { comes, remotely, cannot, unanswered } = expected;
  const rows = [...unanswered, ...cannot, ...remotely, ...comes].map((person) => {
    const reply = notice.replies.get(person);
    const reason = notice.reasons.get(person);
    return {
      cells: [
        names.person(person)[tongue],
        reply ? answersOf[reply.answer][tongue] : words.notYet[tongue],
        reason ? text(reason) : '',
      ],
    };
  });
  const columns = [
    { title: fieldLabels.person[tongue] },
    { title: fieldLabels.answer[tongue] },
    { title: words.why[tongue] },
  ];
  return (
    <details class="more">
      <summary>{words.byName[tongue]}</summary>
      <Table tongue={tongue} caption={words.title[tongue]} columns={columns} rows={rows} />
    </details>
  );
}

/** A reply that came by telephone or letter. */
function Record({ screen }: { screen: NoticeScreen }) {
  const { view, meeting, composition, names } = screen;
  const { tongue } = view;
  const path = `/meetings/${meeting.meeting}/recorded-replies`;
  const people: readonly Option[] = membersAt(composition, view.now)
    .map(({ person }) => ({ value: person, label: names.person(person)[tongue] }))
    .sort((a, b) => compare(a.label, b.label, tongue));
  const trial = {
    type: 'recordReply',
    meeting: meeting.meeting,
    revision: meeting.dateKey.revision,
    person: people[0]?.value ?? '',
    answer: 'comes',
    reason: null,
  } as const;
  return (
    <Ask
      view={view}
      path={path}
      trial={trial}
      name={noticeCommands.recordReply.name}
      records={noticeCommands.recordReply.done}
      look="quiet"
      set="expected"
      id="act-record-reply"
      keep
    >
      <Select
        tongue={tongue}
        name="person"
        id="recorded-person"
        label={fieldLabels.person[tongue]}
        required
        value={typed(view, path, 'person')}
        problem={problemOf(view, path, 'person')}
        options={people}
      />
      <Fields screen={screen} path={path} id="recorded" />
    </Ask>
  );
}
