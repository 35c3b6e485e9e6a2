import type { PartProps } from '../meeting/shown.ts';
import { makesLinks } from './links-page.tsx';
import { wallWords } from './words.ts';

/** For whoever sets the screen of the room up; there is something to hang on it once the meeting is convened. */
export function WallLink({ view, shown: { meeting } }: PartProps) {
  const { stage } = meeting;
  if (stage !== 'noticed' && stage !== 'open' && stage !== 'adjourned') return null;
  return (
    <p class="wing-link">
      <a href={`${view.base}/meetings/${meeting.meeting}/screen`}>{wallWords.wall[view.tongue]}</a>
      {makesLinks(view) ? (
        <>
          {' · '}
          <a href={`${view.base}/meetings/${meeting.meeting}/walls`}>{wallWords.links[view.tongue]}</a>
        </>
      ) : null}
    </p>
  );
}
