import { ComparedText } from '#page/comparison.tsx';
import type { Tongue } from '#text/vocabulary.ts';
import { compareTexts } from '#voting/comparison.ts';
import { words } from './words.ts';

/** What changes, in place: it is read as one text. */
export function Difference({ before, after, tongue }: { before: string; after: string; tongue: Tongue }) {
  const { stretches } = compareTexts(before, after);
  const marks = { deleted: words.deleted[tongue], inserted: words.inserted[tongue], end: words.end[tongue] };
  return (
    <div class="official official-framed">
      <ComparedText stretches={stretches} words={marks} />
    </div>
  );
}
