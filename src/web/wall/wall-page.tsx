import { meetingOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import { thingOfItem, thingOfMeeting, thingOfProposal } from '#marking/things.ts';
import type { House } from '../house.ts';
import type { MeetingState } from '../meeting/shown.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { type Wall, wallOf } from './facts.ts';
import { type Shown, WallScreen } from './wall-screen.tsx';

/** What hangs on the wall of the room: readable from ten metres, without anything to press. */
export const wallPage: PageRoute<Shown> = {
  path: '/meetings/:meeting{\\d{4}-\\d+}/screen',
  readers: ({ meeting = '' }) => [thingOfMeeting(meeting)],
  streams: ({ meeting }) => [`meeting/${meeting}`],
  load(house, view, params) {
    return wallShown(house, view, params.meeting ?? '');
  },
  html: (view, shown) => (
    <WallScreen view={view} shown={shown} streams={[`meeting/${shown.meeting.meeting}`, 'composition', 'marks']} />
  ),
  json: (view, shown) => wallJson(view, shown),
};

/** A wall as systems get it. */
export const wallJson = ({ now }: Pick<GroupView, 'now'>, { meeting, wall, texts }: Shown) => ({
  meeting: meeting.meeting,
  stage: meeting.stage,
  item: wall.item === 'closed' || wall.item === undefined ? (wall.item ?? null) : texts(wall.item.of.title),
  speaker: wall.speech?.speaker ?? null,
  queue: wall.queue,
  question: wall.question?.proposal ?? null,
  asked: now,
});

type From = Pick<GroupView, 'group' | 'states' | 'reads' | 'reveal'>;

/** What hangs there now, of states in which there is nothing that may not; undefined where there is no such meeting. */
export async function wallShown({ pool }: House, view: From, meeting: string): Promise<Shown | undefined> {
  const state = meetingOf(view.states, meeting);
  if (state.meeting.stage === 'unknown') return undefined;
  const wall = wallOf(state, view.reads);
  const texts = view.reveal(await readTexts(pool, view.group, [...textsOf(state, wall)]));
  return { ...state, wall, texts };
}

/** Only what is shown is asked for: what hangs on a wall is no reading of anything narrower. */
function* textsOf({ meeting: { meeting }, floor }: MeetingState, { item, speech, question }: Wall) {
  if (item !== undefined && item !== 'closed') yield [thingOfItem(meeting, item.of.item), item.of.title] as const;
  if (question) yield [thingOfProposal(meeting, question.proposal), question.text] as const;
  const expert = speech && floor.experts.get(speech.speaker);
  if (expert) yield [thingOfItem(meeting, expert.item), expert.name] as const;
  const substitute = speech && floor.substitutes.get(speech.speaker);
  if (substitute) yield [thingOfMeeting(meeting), substitute.name] as const;
}
