import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { TextArea } from '#page/fields.tsx';
import { problemOf, typed } from '#page/view.ts';
import { Adjourn } from './adjournment-screens.tsx';
import { meetingCommands } from './messages.ts';
import { type MeetingScreen, nothing, pathOf } from './screens.tsx';
import { fieldLabels } from './words.ts';

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
      {meeting.stage === 'open' ? <Adjourn screen={screen} /> : null}
      {meeting.stage === 'open' || meeting.stage === 'adjourned' ? plain('closeMeeting', 'closing', 'quiet') : null}
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
