import { clauseFor } from '#charter/authority.ts';
import { NotPossible } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { TextArea } from '#page/fields.tsx';
import { problemOf, typed } from '#page/view.ts';
import { officialMoment } from '#text/dates.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { meetingCommands } from './messages.ts';
import { type MeetingScreen, nothing, pathOf } from './screens.tsx';
import type { AdviceAbout } from './vocabulary.ts';
import { fieldLabels } from './words.ts';

const words = {
  preparedBy: { az: 'Hazırlayıb', en: 'Prepared by', ru: 'Подготовил' },
  earlier: { az: 'əvvəlki redaksiya barədə', en: 'on an earlier version', ru: 'о прежней редакции' },
  short: { az: 'Rəy hazırlayın', en: 'Prepare advice', ru: 'Подготовить мнение' },
  again: { az: 'Rəyi yenidən yazın', en: 'Write the advice anew', ru: 'Написать мнение заново' },
  hint: {
    az: 'Rəyi yalnız Koordinator və onun köməkçisi oxuyur.',
    en: 'Only the Coordinator and the aide read it.',
    ru: 'Его читают только Координатор и его помощник.',
  },
} as const satisfies Record<string, Sentence>;

type About = { screen: MeetingScreen; about: AdviceAbout };

const keyOf = ({ screen: { meeting }, about }: About) => (about === 'meeting' ? meeting.dateKey : meeting.agendaKey);

/** What the aide prepared for the Coordinator; for all others there is none. */
export function Advice({ screen, about }: About) {
  const { view, meeting, names, text, zone } = screen;
  const { tongue } = view;
  const advice = meeting.advice.get(about);
  const key = keyOf({ screen, about });
  if (!advice || key.state !== 'awaited') return null;
  const stale = advice.revision === key.revision ? '' : ` (${words.earlier[tongue]})`;
  return (
    <div class="advice">
      <p>
        <b>{words.preparedBy[tongue]}:</b> {names.person(advice.by)[tongue]}, {officialMoment(advice.at, zone, tongue)}
        {stale}
      </p>
      <p class="serif">{text(advice.text)}</p>
    </div>
  );
}

/** For the aide: the advice to be written, and why the agreement itself is not the aide's to give. */
export function Prepare(props: About & { scope?: string | undefined }) {
  const { screen, about, scope = '' } = props;
  const { view, meeting } = screen;
  const { tongue, charter } = view;
  const path = pathOf(screen, 'advice');
  const id = `${scope}advice-${about}`;
  const { revision, state } = keyOf(props);
  if (!view.me.offices.some((office) => charter.authority.advise?.offices.includes(office))) return null;
  if (state !== 'awaited' || (meeting.stage !== 'proposed' && meeting.stage !== 'adjourned')) return null;
  const agree = about === 'meeting' ? 'agreeToMeeting' : 'agreeToAgenda';
  const refusal = view.gate({ type: agree, meeting: meeting.meeting, revision });
  // Both forms of a page post to one address: what was typed belongs to the one that named the same thing.
  const own = typed(view, path, 'about') === about;
  return (
    <>
      <Ask
        view={view}
        path={path}
        trial={{ type: 'advise', meeting: meeting.meeting, about, revision, text: nothing }}
        name={meetingCommands.advise.name}
        short={meeting.advice.has(about) ? words.again : words.short}
        records={meetingCommands.advise.done}
        set={`${meeting.meeting}-advice`}
        id={`act-${id}`}
      >
        <input type="hidden" name="about" value={about} />
        <input type="hidden" name="revision" value={String(revision)} />
        <TextArea
          tongue={tongue}
          name="text"
          id={id}
          label={fieldLabels.text[tongue]}
          hint={words.hint[tongue]}
          required
          value={own ? typed(view, path, 'text') : undefined}
          problem={own ? problemOf(view, path, 'text') : undefined}
        />
      </Ask>
      {refusal ? (
        <NotPossible
          tongue={tongue}
          name={meetingCommands[agree].name[tongue]}
          reason={view.why(refusal)[tongue]}
          clause={clauseFor(charter, agree)}
        />
      ) : null}
    </>
  );
}
