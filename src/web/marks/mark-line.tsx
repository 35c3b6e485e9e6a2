import { audienceWords, handlingWords, tlpMeanings } from '#marking/mark-words.ts';
import type { Thing } from '#marking/vocabulary.ts';
import { capital } from '#text/alphabet.ts';
import type { GroupView } from '../view.ts';
import { namesUnder } from './names.ts';
import { markAddress } from './routes.ts';

/** For whom a thing is and how it is handled, in one line that leads to its mark. */
export function MarkLine({ view, thing }: { view: GroupView; thing: Thing }) {
  const { tongue, base, reads } = view;
  const mark = reads.markOf(thing);
  const audience = audienceWords(mark.audience, namesUnder(view))[tongue];
  return (
    <p class={reads.isNarrow(thing) ? 'mark-line mark-line-narrow' : 'mark-line'}>
      <a href={`${base}${markAddress(thing)}`}>{capital(audience, tongue)}</a>{' '}
      <span title={tlpMeanings[mark.tlp][tongue]}>{handlingWords(mark)[tongue]}</span>
    </p>
  );
}
