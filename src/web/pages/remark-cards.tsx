import type { Child } from 'hono/jsx';
import { clauseFor } from '#charter/authority.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import { meetingName } from '#meetings/words.ts';
import { Acts, Matter } from '#page/act.tsx';
import { LawNote } from '#page/ask.tsx';
import { remarkWords as words } from '#protocol/remark-messages.ts';
import type { Circulated } from '#protocol/remark-vocabulary.ts';
import { officialDate, officialMoment } from '#text/dates.ts';
import type { GroupView } from '../view.ts';

type Props = { readonly view: GroupView; readonly meeting: Meeting };

/** For whoever may remark and has not: the draft, and until when. */
export function ToRemark({ view, meeting, circulated }: Props & { circulated: Circulated }) {
  const { tongue } = view;
  return (
    <OfDraft view={view} meeting={meeting} command="remarkOnProtocol" title={words.waitsForRemark[tongue]} id="remark">
      {words.lastDay[tongue]}: {officialDate(circulated.until, tongue)}
    </OfDraft>
  );
}

/** For the secretariat: what was remarked and has no answer. */
export function ToAnswer({ view, meeting, count }: Props & { count: number }) {
  const { tongue } = view;
  return (
    <OfDraft view={view} meeting={meeting} command="answerRemark" title={words.waitsForAnswer[tongue]} id="answers">
      {words.awaitsAnswer[tongue]}: {String(count)}
    </OfDraft>
  );
}

function OfDraft(
  props: Props & { command: 'remarkOnProtocol' | 'answerRemark'; title: string; id: string; children?: Child },
) {
  const { view, meeting, command } = props;
  const { tongue, charter, base, zone } = view;
  const id = `${props.id}-${meeting.meeting}`;
  return (
    <Matter
      id={id}
      title={props.title}
      says={
        <p>
          {meetingName(meeting.meeting)[tongue]}, {officialMoment(meeting.on, zone, tongue)}. {props.children}
        </p>
      }
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, command)}
          state="awaited"
          tongue={tongue}
          id={`note-${id}`}
        />
      }
    >
      <Acts>
        <a class="button button-primary" href={`${base}/meetings/${meeting.meeting}/protocol#remarks`}>
          {(command === 'answerRemark' ? words.toAnswers : words.toRemarks)[tongue]}
        </a>
      </Acts>
    </Matter>
  );
}
