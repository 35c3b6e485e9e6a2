import { latenessSilence } from '#reporting/lateness.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { GroupView } from '../view.ts';
import { seeingWords as words } from './seeing-words.ts';

/** What is not shown to this reader, and by which reading of which silence. */
export function LatenessNote({ view, says }: { view: GroupView; says: Sentence }) {
  const { tongue, charter, base } = view;
  const silence = charter.silences.find(({ id }) => id === latenessSilence);
  return (
    <p class="quiet">
      {says[tongue]}{' '}
      {silence ? (
        <>
          {words.bySilence[tongue]}:{' '}
          <a href={`${base}/charter/silences#silence-${silence.id}`}>“{silence.reading.title[tongue]}”</a>.
        </>
      ) : null}
    </p>
  );
}
