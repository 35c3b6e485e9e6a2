import type { Suggestion } from '#agenda/vocabulary.ts';
import { agendaWords } from '#agenda/words.ts';
import { clauseFor } from '#charter/authority.ts';
import type { Texts } from '#marking/revealed.ts';
import { LateActs } from '#meetings/late-item-screens.tsx';
import type { MeetingScreen } from '#meetings/screens.tsx';
import type { LateItem, Meeting } from '#meetings/vocabulary.ts';
import { itemKinds } from '#meetings/words.ts';
import { Matter } from '#page/act.tsx';
import { LawNote } from '#page/ask.tsx';
import { officialDate } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import type { GroupView } from '../view.ts';
import { Answers, MeetingOf } from './suggestions.tsx';
import { lateReadings, words } from './words.ts';

/** For the head: what a member suggests, answered in its place. */
export function SuggestionWaits(props: {
  view: GroupView;
  suggestion: Suggestion;
  meetings: readonly Meeting[];
  texts: Texts;
}) {
  const { view, suggestion, meetings, texts } = props;
  const { tongue, charter, names, zone, base } = view;
  const id = `suggested-${suggestion.suggestion}`;
  return (
    <Matter
      id={id}
      title={`${words.suggestionAwaits[tongue]}: ${texts(suggestion.title)}`}
      says={
        <>
          <p>{texts(suggestion.why)}</p>
          <p class="quiet">
            {itemKinds[suggestion.kind][tongue]} · {words.suggestedBy[tongue]}: {names.person(suggestion.by)[tongue]},{' '}
            {officialDate(dateIn(suggestion.at, zone), tongue)}
            <MeetingOf view={view} suggestion={suggestion} meetings={meetings} />
          </p>
          <p>
            <a href={`${base}/suggestions`}>{agendaWords.suggestions[tongue]}</a>
          </p>
        </>
      }
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, 'takeUpSuggestion')}
          state="awaited"
          tongue={tongue}
          id={`note-${id}`}
        />
      }
    >
      <Answers view={view} suggestion={suggestion} meetings={meetings} />
    </Matter>
  );
}

/** For the Coordinator: one item that came after the notice. */
export function LateItemWaits({ screen, late, title }: { screen: MeetingScreen; late: LateItem; title: string }) {
  const { view, text } = screen;
  const { tongue, charter, base } = view;
  const { meeting } = screen.meeting;
  const id = `late-${meeting}-${late.item}`;
  return (
    <Matter
      id={id}
      title={`${words.lateAwaits[tongue]}: ${text(late.title)}`}
      says={
        <p>
          <a href={`${base}/meetings/${meeting}#late-items`}>{title}</a> · {itemKinds[late.kind][tongue]}
        </p>
      }
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, 'agreeToLateItem')}
          state="awaited"
          tongue={tongue}
          says={lateReadings.agreement[tongue]}
          id={`note-${id}`}
        />
      }
    >
      <LateActs screen={screen} late={late} scope={`m${meeting}-`} />
    </Matter>
  );
}
