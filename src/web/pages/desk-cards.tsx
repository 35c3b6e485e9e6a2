import { paperActName } from '#letters/paper-act-names.ts';
import { onPaperPlace } from '#letters/routes.ts';
import type { PaperAct } from '#letters/vocabulary.ts';
import { Advice, Prepare } from '#meetings/advice-screens.tsx';
import type { MeetingScreen } from '#meetings/screens.tsx';
import type { AdviceAbout } from '#meetings/vocabulary.ts';
import { Acts, Matter } from '#page/act.tsx';
import { LawNote } from '#page/ask.tsx';
import { officialMoment } from '#text/dates.ts';
import { registerNumber } from '#text/register-number.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { GroupView } from '../view.ts';

const words = {
  confirm: {
    az: 'Kağız üzərində akt təsdiqinizi gözləyir',
    en: 'An act on paper awaits your confirmation',
    ru: 'Акт на бумаге ожидает Вашего подтверждения',
  },
  toConfirm: { az: 'Tutuşdurun və təsdiq edin', en: 'Compare and confirm', ru: 'Сверить и подтвердить' },
  recordedBy: { az: 'qeyd edən', en: 'recorded by', ru: 'внёс' },
  prepareMeeting: {
    az: 'Koordinator vaxt və yeri razılaşdıracaq',
    en: 'The Coordinator is asked about a date and place',
    ru: 'Координатору предстоит согласовать время и место',
  },
  prepareAgenda: {
    az: 'Koordinator gündəliyi razılaşdıracaq',
    en: 'The Coordinator is asked about an agenda',
    ru: 'Координатору предстоит согласовать повестку дня',
  },
} as const satisfies Record<string, Sentence>;

/** For the second officer: an act that another one recorded from paper. */
export function PaperActWaits({ view, paperAct }: { view: GroupView; paperAct: PaperAct }) {
  const { tongue, base, names, charter, zone } = view;
  const { person, command, letter, recorded } = paperAct;
  const id = `paper-${paperAct.paperAct}`;
  return (
    <Matter
      id={id}
      title={words.confirm[tongue]}
      says={
        <p>
          {names.person(person)[tongue]}, {paperActName(command.type)[tongue]} · {registerNumber(letter)} ·{' '}
          {words.recordedBy[tongue]} {names.person(recorded.by)[tongue]}, {officialMoment(recorded.at, zone, tongue)}
        </p>
      }
      notes={
        <LawNote
          charter={charter}
          clause={charter.authority.confirmOnPaper?.clause ?? null}
          state="awaited"
          tongue={tongue}
          id={`note-${id}`}
        />
      }
    >
      <Acts>
        <a class="button button-primary" href={`${base}${onPaperPlace}#${id}`}>
          {words.toConfirm[tongue]}
        </a>
      </Acts>
    </Matter>
  );
}

/** For the aide: what waits for the Coordinator and has no advice yet. */
export function ToPrepare(props: { screen: MeetingScreen; about: AdviceAbout; title: string }) {
  const { screen, about, title } = props;
  const { view, meeting, text } = screen;
  const { tongue, base, charter } = view;
  const id = `prepare-${about}-${meeting.meeting}`;
  const agree = about === 'meeting' ? 'agreeToMeeting' : 'agreeToAgenda';
  return (
    <Matter
      id={id}
      title={(about === 'meeting' ? words.prepareMeeting : words.prepareAgenda)[tongue]}
      says={
        <>
          <p>
            <a href={`${base}/meetings/${meeting.meeting}`}>{title}</a>. {text(meeting.place)}
          </p>
          {about === 'agenda' ? (
            <p>{meeting.agenda.map((item, index) => `${index + 1}. ${text(item.title)}`).join(' · ')}</p>
          ) : null}
          <Advice screen={screen} about={about} />
        </>
      }
      notes={
        <LawNote
          charter={charter}
          clause={charter.authority[agree]?.clause ?? null}
          state="awaited"
          tongue={tongue}
          id={`note-${id}`}
        />
      }
    >
      <Acts>
        <Prepare screen={screen} about={about} scope={`m${meeting.meeting}-`} />
      </Acts>
    </Matter>
  );
}
