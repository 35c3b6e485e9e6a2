import type { Child } from 'hono/jsx';
import { Matter } from '#page/act.tsx';
import { LawNote } from '#page/ask.tsx';
import { officialMoment } from '#text/dates.ts';
import { expectedWords } from './expected-words.ts';
import { AskReply, type NoticeScreen } from './screens.tsx';

/** On Today: a meeting to which the reader is invited and has not answered. */
export function ReplyWaits({ screen, title }: { screen: NoticeScreen; title: Child }) {
  const { view, meeting, zone, text } = screen;
  const { tongue, charter } = view;
  const place = text(meeting.place);
  return (
    <Matter
      title={title}
      says={
        <p>
          {expectedWords.question[tongue]} {officialMoment(meeting.on, zone, tongue)}
          {place ? ` · ${place}` : ''}
        </p>
      }
      notes={
        <LawNote
          charter={charter}
          clause={charter.authority.replyToNotice?.clause ?? null}
          state="awaited"
          tongue={tongue}
          id={`note-reply-${meeting.meeting}`}
          brief
        />
      }
    >
      <AskReply screen={screen} />
    </Matter>
  );
}
