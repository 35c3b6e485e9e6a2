import { clauseFor } from '#charter/authority.ts';
import { actSentence } from '#group/messages.ts';
import type { Act } from '#journal/vocabulary.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Section } from '#page/heading.tsx';
import type { LawState } from '#page/mark.tsx';
import { dateName } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { namesUnder } from '../marks/names.ts';
import type { GroupView } from '../view.ts';

/** An act as the journal tells it, with the page of what it is about. */
export type ToldLine = {
  readonly id: string;
  /** Below the group's address. */
  readonly place: string;
  readonly act: Pick<Act, 'type' | 'data'> & { readonly at: string };
};

/** What happened of late with something of the reader's: it asks nothing of him. */
export function ToldLines(props: {
  view: GroupView;
  id: string;
  title: string;
  /** Whose clause stands in the margin. */
  command: string;
  state: LawState;
  lines: readonly ToldLine[];
}) {
  const { view, id, title, command, state, lines } = props;
  const { tongue, base, charter, zone } = view;
  if (lines.length === 0) return null;
  return (
    <Block
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, command)}
          state={state}
          tongue={tongue}
          id={`note-${id}`}
        />
      }
    >
      <Section title={title} id={id}>
        <ul class="lines">
          {lines.map(({ id: line, place, act }) => (
            <li id={line}>
              <a href={`${base}${place}`}>{actSentence(act, namesUnder(view), charter)[tongue]}</a>
              <span class="line quiet">{dateName(dateIn(act.at, zone), tongue)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </Block>
  );
}
