import { nameOf } from '#history/messages.ts';
import type { Item } from '#history/vocabulary.ts';
import { historyWords as words } from '#history/words.ts';
import { Acts, Matter } from '#page/act.tsx';
import { LawNote } from '#page/ask.tsx';
import type { GroupView } from '../view.ts';

/** So many are named; the rest is counted. */
const named = 3;

/** For the second officer: what another one recorded from papers of earlier work, in one card however much it is. */
export function TakeoversWait({ view, items }: { view: GroupView; items: readonly Item[] }) {
  const { tongue, base, names, charter } = view;
  const rest = items.length - named;
  return (
    <Matter
      id="takeover"
      title={words.toCompare[tongue]}
      says={
        <p>
          {items
            .slice(0, named)
            .map(({ what }) => nameOf(what, names)[tongue])
            .join('; ')}
          {rest > 0 ? ` (+${rest})` : ''}
        </p>
      }
      notes={
        <LawNote
          charter={charter}
          clause={charter.authority.confirmTakeover?.clause ?? null}
          state="awaited"
          tongue={tongue}
          id="note-takeover"
        />
      }
    >
      <Acts>
        <a class="button button-primary" href={`${base}/secretariat/takeover#waiting`}>
          {words.confirmShort[tongue]}
        </a>
      </Acts>
    </Matter>
  );
}
