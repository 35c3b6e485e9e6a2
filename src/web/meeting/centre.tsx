import { quorumNow } from '#meetings/attendance.ts';
import { Keys } from '#meetings/key-screens.tsx';
import type { MeetingScreen } from '#meetings/screens.tsx';
import { StageActs } from '#meetings/stage-screens.tsx';
import type { Meeting } from '#meetings/vocabulary.ts';
import { meetingStages, meetingWords } from '#meetings/words.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Item } from './item.tsx';
import { afterParts, centreParts } from './parts.tsx';
import type { PartProps } from './shown.ts';

/** What is in hand: before the meeting its two keys, while it lasts the item, after it what came of it. */
export function Centre(props: PartProps) {
  const { shown, screen } = props;
  const { stage } = shown.meeting;
  const before = stage === 'proposed' || stage === 'noticed';
  return (
    <>
      {stage === 'cancelled' ? <Cancelled {...props} /> : null}
      {before ? <Keys screen={screen} /> : null}
      {before ? <Stage screen={screen} /> : null}
      {stage === 'not held' ? <NotHeld screen={screen} /> : null}
      {centreParts.map((part) => part(props))}
      <Item {...props} />
      {afterParts.map((part) => part(props))}
      {stage === 'open' || stage === 'adjourned' ? <Stage screen={screen} /> : null}
    </>
  );
}

/** The act that carries the meeting on, last on the page while it is open: closing comes after everything else. */
function Stage({ screen }: { screen: MeetingScreen }) {
  const { view, meeting } = screen;
  const mayClose = view.me.offices.some((office) => view.charter.authority.closeMeeting?.offices.includes(office));
  const begun = meeting.stage === 'open' || meeting.stage === 'adjourned';
  if (begun && !mayClose) return null;
  return (
    <Block notes={begun ? null : <StageNote screen={screen} />} id="stage">
      <QuorumLost screen={screen} />
      <StageActs screen={screen} />
    </Block>
  );
}

/** What may still be done: a break until enough are back, or the end. */
function QuorumLost({ screen: { view, meeting, composition } }: { screen: MeetingScreen }) {
  if (meeting.stage !== 'open') return null;
  const quorum = quorumNow(view.charter, composition, meeting, view.now);
  if (!quorum.known || quorum.missing === 0) return null;
  return (
    <p class="reason" id="quorum-lost">
      {meetingWords.quorumLost[view.tongue]}
    </p>
  );
}

function Cancelled({ view: { tongue }, shown: { meeting, texts } }: PartProps) {
  return (
    <Block>
      <p>
        <StatusWord state="refused">{meetingStages.cancelled[tongue]}</StatusWord> {texts(meeting.cancelledFor)}
      </p>
    </Block>
  );
}

const noteCommands: Partial<Record<Meeting['stage'], string>> = { proposed: 'sendNotice', noticed: 'openMeeting' };

function StageNote({ screen: { view, meeting } }: { screen: MeetingScreen }) {
  const command = noteCommands[meeting.stage];
  if (command === undefined) return null;
  const says = command === 'sendNotice' ? meetingWords.noticeAfterBoth[view.tongue] : undefined;
  return (
    <LawNote
      charter={view.charter}
      clause={view.charter.authority[command]?.clause ?? null}
      state="awaited"
      tongue={view.tongue}
      says={says}
      id="note-stage"
    />
  );
}

function NotHeld({ screen: { view, meeting } }: { screen: MeetingScreen }) {
  const quorum = meeting.quorumAtOpening;
  return (
    <Block
      notes={
        <LawNote
          charter={view.charter}
          clause={view.charter.rules.quorum.clause}
          state="refused"
          tongue={view.tongue}
          id="note-not-held"
        />
      }
    >
      <p>
        <StatusWord state="refused">{meetingStages['not held'][view.tongue]}</StatusWord>
        {quorum
          ? ` · ${meetingWords.present[view.tongue]}: ${quorum.present} / ${quorum.members} · ${meetingWords.quorum[view.tongue]}: ${quorum.needed}`
          : null}
      </p>
    </Block>
  );
}
