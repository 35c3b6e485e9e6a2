import { authorise, clauseFor } from '#charter/authority.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { problemCommands as commands } from '#problems/messages.ts';
import { draftPlace, puttingPlace } from '#problems/places.ts';
import { draftName } from '#problems/words.ts';
import { capital } from '#text/alphabet.ts';
import { draftsAmong } from '#voting/amendments.ts';
import type { ItemPartProps } from '../meeting/shown.ts';
import { ProblemLink } from './parts.tsx';
import { words } from './words.ts';

/** The draft behind an item, with its problems; until it is put, the act that makes it the item's proposal. */
export function DraftBehindItem({ view, shown, item }: ItemPartProps) {
  const { tongue, base, charter } = view;
  const { meeting, proposals } = shown;
  const behind = meeting.drafts.get(item.item);
  if (!behind) return null;
  const put = [...proposals.values()].some(({ from }) => from?.draft === behind.draft);
  return (
    <section class="item-papers" id={`draft-behind-${item.item}`} aria-label={words.putSays[tongue]}>
      <p>
        {words.putSays[tongue]}:{' '}
        <a href={`${base}${draftPlace(behind.draft)}`}>{capital(draftName(behind.draft)[tongue], tongue)}</a>
        {behind.problems.map((problem) => (
          <>
            {' '}
            · <ProblemLink view={view} problem={problem} />
          </>
        ))}
      </p>
      {put ? null : <Put view={view} shown={shown} item={item.item} draft={behind.draft} />}
      <LawNote
        charter={charter}
        clause={clauseFor(charter, 'putDraft')}
        state={put ? 'met' : 'awaited'}
        tongue={tongue}
        brief
        id={`note-draft-${item.item}`}
      />
    </section>
  );
}

function Put(props: Pick<ItemPartProps, 'view' | 'shown'> & { item: string; draft: string }) {
  const { view, item, draft } = props;
  const { meeting, proposals } = props.shown;
  if (authorise(view.charter, 'putDraft', view.me.offices)) return null;
  const proposal = String(draftsAmong(proposals).length + 1);
  return (
    <Ask
      view={view}
      path={puttingPlace(meeting.meeting, item, draft)}
      trial={{ type: 'putDraft', draft, meeting: meeting.meeting, item, proposal }}
      name={commands.putDraft.name}
      short={words.put}
      records={commands.putDraft.done}
      id={`act-put-${draft}`}
    />
  );
}
