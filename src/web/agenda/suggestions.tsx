import { agendaCommands } from '#agenda/messages.ts';
import { suggestionsPlace } from '#agenda/routes.ts';
import { thingOfSuggestion } from '#agenda/things.ts';
import type { Suggestion } from '#agenda/vocabulary.ts';
import { fieldLabels as labels } from '#agenda/words.ts';
import { bookOf, meetingOf } from '#group/states.ts';
import { type Belonging, readTexts } from '#journal/texts.ts';
import { thingOfMeeting } from '#marking/things.ts';
import { lateState } from '#meetings/late-item-screens.tsx';
import { listMeetings } from '#meetings/views.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import { meetingName } from '#meetings/words.ts';
import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { Select, TextArea } from '#page/fields.tsx';
import { problemOf, typed } from '#page/view.ts';
import { capital } from '#text/alphabet.ts';
import { officialMoment } from '#text/dates.ts';
import type { House } from '../house.ts';
import { seeing } from '../pages/seeing.ts';
import type { GroupView } from '../view.ts';
import { words } from './words.ts';

const nothing = { ref: '', digest: '' };

/** Stages at which something can still come onto an agenda. */
const open: readonly string[] = ['proposed', 'noticed', 'open', 'adjourned'] satisfies readonly Meeting['stage'][];

/** Of the meetings that last, those onto whose agenda something can still come. */
export const takingItems = (meetings: readonly { readonly meeting: Meeting }[]): readonly Meeting[] =>
  meetings.map(({ meeting }) => meeting).filter(({ stage }) => open.includes(stage));

/** Texts of suggestions, each with its own thing: it is read by the meeting or the item that it belongs to. */
export const suggestionTexts = (suggestions: readonly Suggestion[]): readonly Belonging[] =>
  suggestions.flatMap(({ suggestion, title, why, reason }) =>
    [title, why, reason].map((text) => [thingOfSuggestion(suggestion), text] as const),
  );

/** The suggestions that this reader may read, with the meetings for which one can be taken up. */
export async function readSuggestions(house: House, seen: GroupView) {
  const rows = (await listMeetings(house.pool, seen.group)).filter(
    ({ meeting, stage }) => open.includes(stage) && seen.reads.may(thingOfMeeting(meeting)),
  );
  const view = await seeing(
    house,
    seen,
    rows.map(({ meeting }) => thingOfMeeting(meeting)),
  );
  const suggestions = [...bookOf(view.states).suggestions.values()];
  const texts = view.reveal(await readTexts(house.pool, view.group, suggestionTexts(suggestions)));
  return { view, suggestions, meetings: rows.map(({ meeting }) => meetingOf(view.states, meeting).meeting), texts };
}

export const meetingOptions = ({ tongue, zone }: GroupView, meetings: readonly Meeting[]) =>
  meetings.map(({ meeting, on }) => ({
    value: meeting,
    label: `${capital(meetingName(meeting)[tongue], tongue)}, ${officialMoment(on, zone, tongue)}`,
  }));

/** The meeting for which it is meant, or onto whose agenda it came. */
export function MeetingOf(props: { view: GroupView; suggestion: Suggestion; meetings: readonly Meeting[] }) {
  const { view, suggestion } = props;
  const { tongue, base } = view;
  const meeting = suggestion.on?.meeting ?? suggestion.meeting;
  if (meeting === null || !view.reads.may(thingOfMeeting(meeting))) return null;
  const live = props.meetings.find((each) => each.meeting === meeting);
  const item = suggestion.on?.item;
  const late = item === undefined ? undefined : live?.lateItems.get(item);
  const pending = late && late.state !== 'agreed' && late.state !== 'taken up' ? late : undefined;
  const place = pending ? '#late-items' : item === undefined ? '' : `?item=${item}#centre`;
  return (
    <>
      {' · '}
      <a href={`${base}/meetings/${meeting}${place}`}>{meetingName(meeting)[tongue]}</a>
      {pending ? ` · ${lateState(pending)[tongue]}` : null}
    </>
  );
}

/** The head's two answers; others see neither. */
export function Answers(props: { view: GroupView; suggestion: Suggestion; meetings: readonly Meeting[] }) {
  const { view, suggestion, meetings } = props;
  const { tongue, charter, me } = view;
  const { suggestion: id, draft } = suggestion;
  const answered = { suggestion: id, ...(draft ? { draft: draft.draft } : {}) };
  const place = `${suggestionsPlace}/${id}`;
  const back = `${place}/refusal`;
  const [first] = meetings;
  const meeting = meetings.find((each) => each.meeting === suggestion.meeting) ?? first;
  const takes = me.offices.some((office) => charter.authority.takeUpSuggestion?.offices.includes(office));
  if (!takes) return null;
  return (
    <Acts>
      {meeting ? (
        <Ask
          view={view}
          path={`${place}/agenda`}
          trial={{ type: 'takeUpSuggestion', ...answered, meeting: meeting.meeting }}
          name={agendaCommands.takeUpSuggestion.name}
          short={words.takeUp}
          records={agendaCommands.takeUpSuggestion.done}
          set={`suggestion-${id}`}
          id={`take-up-${id}`}
        >
          <p class="hint">{words.takeUpHint[tongue]}</p>
          <Select
            tongue={tongue}
            name="meeting"
            id={`meeting-${id}`}
            label={labels.meeting[tongue]}
            value={meeting.meeting}
            options={meetingOptions(view, meetings)}
            required
          />
        </Ask>
      ) : (
        <p class="quiet">{words.noMeetingToTake[tongue]}</p>
      )}
      <Ask
        view={view}
        path={back}
        trial={{ type: 'declineSuggestion', ...answered, reason: nothing }}
        name={agendaCommands.declineSuggestion.name}
        short={words.decline}
        records={agendaCommands.declineSuggestion.done}
        look="quiet"
        set={`suggestion-${id}`}
        id={`decline-${id}`}
        keep
      >
        <TextArea
          tongue={tongue}
          name="reason"
          id={`decline-reason-${id}`}
          label={labels.reason[tongue]}
          required
          value={typed(view, back, 'reason')}
          problem={problemOf(view, back, 'reason')}
        />
      </Ask>
    </Acts>
  );
}
