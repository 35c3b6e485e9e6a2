import { authorise } from '#charter/authority.ts';
import { onPaperPlace } from '#letters/routes.ts';
import type { GroupView } from '../view.ts';
import { bodyMatter } from './body-matter.ts';
import { choices, words } from './words.ts';

/** The form of an act on paper, with the letter that is at hand. */
export const recordingHref = ({ base }: Pick<GroupView, 'base'>, act: string, letter?: string): string =>
  `${base}${onPaperPlace}?${new URLSearchParams({ matter: act, ...(letter ? { letter } : {}) })}#record`;

/** For officers: one click from the thing itself to the form by which an answer that came by letter is recorded. */
export function ByLetter({ view, acts, brief }: { view: GroupView; acts: readonly string[]; brief?: true }) {
  const { tongue, charter, me } = view;
  const matters = acts.flatMap((act) => bodyMatter(act) ?? []).filter(({ type }) => charter.authority[type]);
  if (matters.length === 0 || authorise(charter, 'recordOnPaper', me.offices)) return null;
  return (
    <p class="by-letter">
      {brief ? null : <span class="quiet">{words.byLetter[tongue]} </span>}
      {matters.map(({ act, type }, index) => (
        <>
          {index > 0 ? ' · ' : null}
          <a href={recordingHref(view, act)}>{(brief ? words.cameByLetter : choices[type])[tongue]}</a>
        </>
      ))}
    </p>
  );
}
