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
import { NextItem } from './next-item.tsx';
import { afterParts, centreParts } from './parts.tsx';
import { isAsked, type PartProps } from './shown.ts';

/** What is in hand: before the meeting its two keys, while it lasts the item, after it what came of it. */
export function Centre(props: PartProps) {
  const { shown, screen } = props;
  const { stage } = shown.meeting;
  const before = stage === 'proposed' || stage === 'noticed';
  const carries = carriesOn(screen);
  const asked = isAsked(shown);
  return (
    <>
      {stage === 'cancelled' ? <Cancelled {...props} /> : null}
      {before ? <Keys screen={screen} /> : null}
      {before && carries ? <Stage screen={screen} /> : null}
      {stage === 'not held' ? <NotHeld screen={screen} /> : null}
      {asked ? null : centreParts.map((part) => part(props))}
      {before && !carries ? <Stage screen={screen} /> : null}
      <Item {...props} />
      {afterParts.map((part) => part(props))}
      {stage === 'open' || stage === 'adjourned' ? <Stage screen={screen} /> : null}
    </>
  );
}

const carrying: Partial<Record<Meeting['stage'], readonly string[]>> = {
  proposed: ['sendNotice', 'cancelMeeting'],
  noticed: ['openMeeting', 'closeWithoutQuorum', 'cancelMeeting'],
  open: ['closeMeeting'],
  adjourned: ['closeMeeting'],
};

/** Whether the reader's office carries the meeting on from where it stands; for all others their own reply comes first. */
const carriesOn = ({ view: { me, charter }, meeting }: MeetingScreen): boolean =>
  (carrying[meeting.stage] ?? []).some((command) =>
    me.offices.some((office) => charter.authority[command]?.offices.includes(office)),
  );

/** The act that carries the meeting on, last on the page while it is open: closing comes after everything else. */
function Stage({ screen }: { screen: MeetingScreen }) {
  const { meeting } = screen;
  const begun = meeting.stage === 'open' || meeting.stage === 'adjourned';
  const carries = carriesOn(screen);
  // What a noticed meeting waits for stands beside the attendance already.
  if (!carries && meeting.stage !== 'proposed') return null;
  return (
    <Block notes={begun ? null : <StageNote screen={screen} />} id="stage">
      <QuorumLost screen={screen} />
      <NextItem screen={screen} />
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
