import { theGroup } from '#marking/audience.ts';
import { meetingStages } from '#meetings/words.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Live } from '#page/live.tsx';
import { numeral } from '#text/numbers.ts';
import { yearWords as words } from '#year/words.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { loadMeetings, type MeetingRegister, meetingStates, partsOf, protocolOf, takenOver } from './meetings.ts';
import { MeetingList } from './meetings-list.tsx';
import { RegisterPage, registerPlaces } from './registers.tsx';

/** Every meeting that this reader may read, in whatever state, with those taken over from paper. */
export const meetingRegisterPage: PageRoute<MeetingRegister> = {
  path: registerPlaces.meetings,
  readers: theGroup,
  streams: () => ['history'],
  load: (house, view, _params, c) => loadMeetings(house, view, c),
  html: (view, shown) => <MeetingRegisterPage view={view} shown={shown} />,
  json: (view, { sittings, past, came }) => ({
    meetings: sittings.map((sitting) => ({
      ...sitting,
      protocol: protocolOf(view, sitting) ?? null,
      attendance: partsOf(came.get(sitting.meeting)),
    })),
    takenOver: [...past],
  }),
};

const stateNames = (tongue: GroupView['tongue']) =>
  meetingStates.map((state) => ({
    value: state,
    label: (state === takenOver ? words.takenOver : meetingStages[state])[tongue],
  }));

function MeetingRegisterPage({ view, shown }: { view: GroupView; shown: MeetingRegister }) {
  const { tongue, charter } = view;
  const { wish, years } = shown;
  return (
    <RegisterPage
      view={view}
      at="meetings"
      period={wish}
      years={years}
      more={[
        {
          name: 'state',
          label: words.state[tongue],
          any: words.allStates[tongue],
          value: wish.state,
          options: stateNames(tongue),
        },
      ]}
      found={{ count: shown.sittings.length + shown.past.length, of: shown.total }}
      says={[stateNames(tongue).find(({ value }) => value === wish.state)?.label]}
      facts={<Facts view={view} shown={shown} />}
    >
      <Block
        notes={
          <>
            <LawNote
              charter={charter}
              clause={charter.rules.cadence.clause}
              state="plain"
              tongue={tongue}
              id="note-cadence"
            />
            <LawNote
              charter={charter}
              clause={charter.rules.quorum.clause}
              state="plain"
              tongue={tongue}
              id="note-quorum"
            />
          </>
        }
      >
        <Live id="meeting-register">
          <MeetingList view={view} shown={shown} />
        </Live>
      </Block>
    </RegisterPage>
  );
}

const Facts = ({ view: { tongue }, shown: { sittings, past } }: { view: GroupView; shown: MeetingRegister }) => (
  <Live id="register-counts">
    {(['held', 'not held', 'cancelled'] as const).map((stage) => {
      const count = sittings.filter((each) => each.stage === stage).length;
      return count === 0 ? null : (
        <p>
          {meetingStages[stage][tongue]}: <b>{numeral(count, tongue)}</b>
        </p>
      );
    })}
    {past.length === 0 ? null : (
      <p>
        {words.takenOver[tongue]}: <b>{numeral(past.length, tongue)}</b>
      </p>
    )}
  </Live>
);
