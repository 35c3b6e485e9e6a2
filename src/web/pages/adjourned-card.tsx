import { clauseFor } from '#charter/authority.ts';
import { Advice } from '#meetings/advice-screens.tsx';
import { adjournmentOf } from '#meetings/agreed-day.ts';
import { Agreement } from '#meetings/key-screens.tsx';
import type { MeetingScreen } from '#meetings/screens.tsx';
import { fieldLabels } from '#meetings/words.ts';
import { Acts, Matter } from '#page/act.tsx';
import { LawNote } from '#page/ask.tsx';
import type { Sentence } from '#text/vocabulary.ts';

const words = {
  otherDay: {
    az: 'Fasilə elan edilmiş iclasın həmin gün davam etdirilməsi təklif olunur.',
    en: 'The meeting was adjourned, and this day is proposed for going on.',
    ru: 'В заседании объявлен перерыв; его предлагается продолжить в этот день.',
  },
  withYou: {
    az: 'Başqa gün yalnız Sizin razılığınızla davam etdirilir.',
    en: 'On another day it goes on only with your agreement.',
    ru: 'В другой день оно продолжается только с Вашего согласия.',
  },
} as const satisfies Record<string, Sentence>;

/** For the Coordinator: another day on which an adjourned meeting is to go on. */
export function OtherDayWaits({ screen, title }: { screen: MeetingScreen; title: string }) {
  const { view, meeting, text } = screen;
  const { tongue, charter } = view;
  const standing = adjournmentOf(meeting);
  const id = `date-${meeting.meeting}`;
  return (
    <Matter
      id={id}
      title={title}
      says={
        <>
          <p>
            {words.otherDay[tongue]} {fieldLabels.reason[tongue]}: {text(standing?.reason ?? null)}
          </p>
          <Advice screen={screen} about="meeting" />
        </>
      }
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, 'agreeToMeeting')}
          state="awaited"
          tongue={tongue}
          says={words.withYou[tongue]}
          id={`note-${id}`}
        />
      }
    >
      <Acts>
        <Agreement
          screen={screen}
          noun="date"
          agree={{ type: 'agreeToMeeting', meeting: meeting.meeting, revision: meeting.dateKey.revision }}
          back="returnMeeting"
          scope={`m${meeting.meeting}-`}
        />
      </Acts>
    </Matter>
  );
}
