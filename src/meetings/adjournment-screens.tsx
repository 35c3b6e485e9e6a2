import { Acts } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Field, TextArea } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { OnPaper } from '#page/on-paper.tsx';
import { problemOf, typed } from '#page/view.ts';
import { momentName } from '#text/dates.ts';
import { localIn } from '#text/moments.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { lacksAgreement } from './adjournment.ts';
import { Advice, Prepare } from './advice-screens.tsx';
import { adjournmentOf } from './agreed-day.ts';
import { Agreement } from './key-screens.tsx';
import { meetingCommands } from './messages.ts';
import { KeyWord, type MeetingScreen, nothing, pathOf } from './screens.tsx';
import { fieldLabels, meetingStages } from './words.ts';

const words = {
  since: { az: 'Fasilə başlayıb', en: 'Adjourned', ru: 'Перерыв с' },
  goesOn: { az: 'Davamı', en: 'To go on', ru: 'Продолжение' },
  sameDay: {
    az: 'həmin gün, saatı elan ediləcək',
    en: 'the same day, at an hour to be announced',
    ru: 'в тот же день, час будет объявлен',
  },
  until: { az: 'Davam etdiriləcək vaxt', en: 'To go on at', ru: 'Время продолжения' },
  untilHint: {
    az: 'Boş qalarsa, həmin gün davam etdirilir.',
    en: 'Left empty: it goes on the same day.',
    ru: 'Если пусто — продолжается в тот же день.',
  },
  otherDay: {
    az: 'Başqa gün Milli Koordinatorun yeni razılığını tələb edir, iştirak yenidən qeydə alınır.',
    en: 'Another day needs the Coordinator’s agreement anew, and attendance is taken anew.',
    ru: 'Другой день требует нового согласия Координатора, участие отмечается заново.',
  },
  anyDay: {
    az: 'Başqa gün iştirak yenidən qeydə alınır.',
    en: 'On another day attendance is taken anew.',
    ru: 'В другой день участие отмечается заново.',
  },
  placeHint: { az: 'Yer dəyişirsə.', en: 'If the place changes.', ru: 'Если место меняется.' },
  anotherTime: { az: 'Başqa vaxt təyin edirəm', en: 'I set another time', ru: 'Назначаю другое время' },
} as const satisfies Record<string, Sentence>;

/** While the meeting is adjourned: since when and why, when it goes on, whether that day is agreed, and who may act. */
export function Adjourned({ screen }: { screen: MeetingScreen }) {
  const { view, meeting, text, zone } = screen;
  const { tongue, charter } = view;
  const standing = adjournmentOf(meeting);
  if (!standing) return null;
  const { at, until, place, reason, agreement } = standing;
  const waits = lacksAgreement(meeting);
  return (
    <Block
      id="adjourned"
      notes={
        <LawNote
          charter={charter}
          clause={charter.rules.adjournment.clause}
          state={waits ? 'awaited' : 'plain'}
          tongue={tongue}
          says={words[charter.rules.adjournment.value === 'on any day that is set' ? 'anyDay' : 'otherDay'][tongue]}
          id="note-adjourned"
        />
      }
    >
      <Section
        title={meetingStages.adjourned[tongue]}
        aside={agreement ? <KeyWord view={view} of={meeting.dateKey} /> : undefined}
      >
        <p class="key-what">
          {words.goesOn[tongue]}: <b>{until === null ? words.sameDay[tongue] : momentName(until, zone, tongue)}</b>
          {place ? <> · {text(place)}</> : null}
          <br />
          <span class="quiet">
            {words.since[tongue]}: {momentName(at, zone, tongue)}. {fieldLabels.reason[tongue]}: {text(reason)}
          </span>
        </p>
        {agreement ? <OnPaper tongue={tongue} onPaper={meeting.dateKey.onPaper} names={screen.names} /> : null}
        {meeting.dateKey.state === 'returned' && meeting.dateKey.reason ? (
          <p class="reason">
            <b>{fieldLabels.reason[tongue]}:</b> {text(meeting.dateKey.reason)}
          </p>
        ) : null}
        {agreement ? <Advice screen={screen} about="meeting" /> : null}
        <Acts>
          <Prepare screen={screen} about="meeting" />
          {agreement ? (
            <Agreement
              screen={screen}
              noun="date"
              agree={{ type: 'agreeToMeeting', meeting: meeting.meeting, revision: meeting.dateKey.revision }}
              back="returnMeeting"
            />
          ) : null}
          <Ask
            view={view}
            path={pathOf(screen, 'resumption')}
            trial={{ type: 'resumeMeeting', meeting: meeting.meeting }}
            name={meetingCommands.resumeMeeting.name}
            records={meetingCommands.resumeMeeting.done}
            set="stage"
            id="act-resumption"
          />
          <Adjourn screen={screen} />
        </Acts>
      </Section>
    </Block>
  );
}

/** The head breaks the meeting off, or sets another time while it is broken off. */
export function Adjourn({ screen }: { screen: MeetingScreen }) {
  const { view, meeting, text, zone } = screen;
  const { tongue, charter } = view;
  const path = pathOf(screen, 'adjournment');
  const standing = adjournmentOf(meeting);
  const value = (name: string, now: string | undefined) => typed(view, path, name) ?? now;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'adjournMeeting', meeting: meeting.meeting, until: null, place: null, reason: nothing }}
      name={standing ? words.anotherTime : meetingCommands.adjournMeeting.name}
      records={meetingCommands.adjournMeeting.done}
      look="quiet"
      set="stage"
      id="act-adjournment"
      keep
    >
      <p class="hint">
        {words[charter.rules.adjournment.value === 'on any day that is set' ? 'anyDay' : 'otherDay'][tongue]}
      </p>
      <Field
        tongue={tongue}
        type="datetime-local"
        name="until"
        id="adjournment-until"
        label={words.until[tongue]}
        hint={words.untilHint[tongue]}
        required={false}
        value={value('until', standing?.until ? localIn(standing.until, zone) : undefined)}
        problem={problemOf(view, path, 'until')}
      />
      <Field
        tongue={tongue}
        name="place"
        id="adjournment-place"
        label={fieldLabels.place[tongue]}
        hint={words.placeHint[tongue]}
        required={false}
        value={value('place', standing?.place ? text(standing.place) : undefined)}
        problem={problemOf(view, path, 'place')}
      />
      <TextArea
        tongue={tongue}
        name="reason"
        id="adjournment-reason"
        label={fieldLabels.reason[tongue]}
        required
        rows={2}
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
      />
    </Ask>
  );
}
