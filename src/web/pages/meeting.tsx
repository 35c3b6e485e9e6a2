import { meetingOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import { thingOfMeeting, thingOfProtocol } from '#marking/things.ts';
import { AgendaWing, TakeUp } from '#meetings/agenda-screens.tsx';
import { AttendanceWing } from '#meetings/attendance-screens.tsx';
import { quarterOfMoment } from '#meetings/quarter.ts';
import type { MeetingScreen } from '#meetings/screens.tsx';
import { hasBegun } from '#meetings/stages.ts';
import type { Meeting } from '#meetings/vocabulary.ts';
import { keysOf, meetingWords, stageName } from '#meetings/words.ts';
import { Heading, Wings } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { type LawState, StatusWord } from '#page/mark.tsx';
import { Page } from '#page/page.tsx';
import { protocolStages, protocolWords } from '#protocol/messages.ts';
import { wordingsOf } from '#protocol/record.ts';
import { fromTime, officialMoment, quarterName } from '#text/dates.ts';
import { numbered } from '#text/numbers.ts';
import { Centre } from '../meeting/centre.tsx';
import { itemSays } from '../meeting/item.tsx';
import { meetingJson } from '../meeting/json.ts';
import { leftParts, partTexts, rightParts } from '../meeting/parts.tsx';
import { openBox } from '../meeting/secret.tsx';
import { itemToShow, type MeetingState, type PartProps, type Shown } from '../meeting/shown.ts';
import { listPackFiles } from '../pack/store.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';

/** The meeting's own page: before it, its two keys; while it lasts, the room; after it, what came of it. */
export const meetingPage: PageRoute<Shown> = {
  path: '/meetings/:meeting{\\d{4}-\\d+}',
  readers: ({ meeting = '' }) => [thingOfMeeting(meeting)],
  streams: ({ meeting }) => [`meeting/${meeting}`],
  async load(house, view, params, c) {
    const state = meetingOf(view.states, params.meeting ?? '');
    if (state.meeting.stage === 'unknown') return undefined;
    const ofProposal = state.proposals.get(c.req.query('proposal') ?? '');
    const texts = view.reveal(await readTexts(house.pool, view.group, [...textsOf(state)]));
    return {
      ...state,
      texts,
      box: await openBox(house, view, state),
      packFiles: state.packs.size > 0 ? await listPackFiles(house.pool, view.group, params.meeting ?? '') : undefined,
      item: c.req.query('item') ?? ofProposal?.item ?? itemToShow(state.meeting, state.proposals),
    };
  },
  html: (view, shown) => <MeetingPage view={view} shown={shown} />,
  json: meetingJson,
};

function* textsOf(state: MeetingState) {
  yield* wordingsOf(state.meeting, state.proposals, state.protocol);
  for (const texts of partTexts) yield* texts(state);
}

const stageColours: Record<Meeting['stage'], LawState> = {
  unknown: 'plain',
  proposed: 'awaited',
  noticed: 'met',
  open: 'met',
  adjourned: 'awaited',
  held: 'met',
  'not held': 'refused',
  cancelled: 'refused',
};

function MeetingPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, zone, names, composition } = view;
  const { meeting, texts } = shown;
  const screen: MeetingScreen = { view, meeting, composition, names, text: (wording) => texts(wording), zone };
  const props: PartProps = { view, shown, screen };
  return (
    <Page
      view={view}
      title={officialMoment(meeting.on, zone, tongue)}
      place="meetings"
      streams={[`meeting/${meeting.meeting}`, 'composition']}
      heading={<MeetingHeading view={view} shown={shown} />}
    >
      <Wings
        leftLabel={meetingWords.agenda[tongue]}
        rightLabel={meetingWords.attendance[tongue]}
        left={
          <Live id="left" class="stack">
            <AgendaWing
              screen={screen}
              says={(item) => itemSays(view, shown, item)}
              tap={(item) => <TakeUp screen={screen} item={item} />}
            />
            <ProtocolLink view={view} shown={shown} />
            {leftParts.map((part) => part(props))}
          </Live>
        }
        right={
          <Live id="right" class="stack">
            <AttendanceWing screen={screen} />
            {rightParts.map((part) => part(props))}
          </Live>
        }
      >
        <Live id="centre" class="stack">
          <Centre {...props} />
        </Live>
      </Wings>
    </Page>
  );
}

function MeetingHeading({ view: { tongue, zone }, shown: { meeting, texts } }: { view: GroupView; shown: Shown }) {
  const number = meeting.meeting.split('-')[1] ?? '';
  const quarter = quarterName(quarterOfMoment(meeting.on, zone), tongue);
  return (
    <Heading
      eyebrow={`${meetingWords.meeting[tongue]} ${numbered(number, tongue)} · ${quarter}`}
      title={officialMoment(meeting.on, zone, tongue)}
      facts={
        <Live id="meeting-facts">
          <p>
            <StatusWord state={stageColours[meeting.stage]}>
              {stageName(meeting.stage, keysOf(meeting))[tongue]}
            </StatusWord>
            {meeting.stage === 'open' && meeting.openedAt ? ` · ${fromTime(meeting.openedAt, zone, tongue)}` : null}
          </p>
          <p class="quiet">{texts(meeting.place)}</p>
        </Live>
      }
    />
  );
}

/** The way to the protocol, for those who may open it. */
function ProtocolLink({ view, shown: { meeting, protocol } }: { view: GroupView; shown: Shown }) {
  const { tongue, base, reads } = view;
  if (!hasBegun(meeting.stage) || !reads.may(thingOfProtocol(meeting.meeting))) return null;
  return (
    <p class="wing-link">
      <a href={`${base}/meetings/${meeting.meeting}/protocol`}>{protocolWords.protocol[tongue]}</a>
      <span class="quiet"> · {protocolStages[protocol.stage][tongue]}</span>
    </p>
  );
}
