import { clauseFor } from '#charter/authority.ts';
import { actSentence } from '#group/messages.ts';
import { draftOf } from '#group/states.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Section } from '#page/heading.tsx';
import { draftPlace } from '#problems/places.ts';
import type { Draft } from '#problems/vocabulary.ts';
import { dateName } from '#text/dates.ts';
import { addDays, dateIn } from '#text/moments.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import { namesUnder } from '../marks/names.ts';
import { seeing } from '../pages/seeing.ts';
import type { GroupView } from '../view.ts';
import { shownFor } from './own-problems.tsx';
import { listOwnHandings } from './store.ts';

const title: Sentence = {
  az: 'Təhvil verilən təklif layihələri',
  en: 'Draft proposals handed over',
  ru: 'Переданные проекты предложений',
};

/** The last handing over of a draft. */
export type OwnHanding = { readonly draft: string } & Draft['handed'][number];

/** Drafts that this reader gave or was given of late, as far as he may read them. */
export async function loadOwnHandings(house: House, view: GroupView): Promise<readonly OwnHanding[]> {
  const since = addDays(dateIn(view.now, view.zone), -shownFor);
  const own = await listOwnHandings(house.pool, view.group, view.me.person, since);
  if (own.length === 0) return [];
  const { states } = await seeing(
    house,
    view,
    own.map((draft) => `draft/${draft}`),
  );
  return own.flatMap((draft) => {
    const last = draftOf(states, draft)?.handed.at(-1);
    return last ? [{ draft, ...last }] : [];
  });
}

/** It asks nothing of the reader: he sees what is his now, and what is not any more. */
export function OwnDrafts({ view, handings }: { view: GroupView; handings: readonly OwnHanding[] }) {
  if (handings.length === 0) return null;
  const { tongue, base, charter, zone } = view;
  return (
    <Block
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, 'handOverDraft')}
          state="met"
          tongue={tongue}
          id="note-own-drafts"
        />
      }
    >
      <Section title={title[tongue]} id="own-drafts">
        <ul class="lines">
          {handings.map(({ draft, at, person, from, reason }) => (
            <li id={`handed-${draft}`}>
              <a href={`${base}${draftPlace(draft)}`}>
                {
                  actSentence(
                    { type: 'DraftHandedOver', data: { draft, person, from, reason }, at },
                    namesUnder(view),
                    charter,
                  )[tongue]
                }
              </a>
              <span class="line quiet">{dateName(dateIn(at, zone), tongue)}</span>
            </li>
          ))}
        </ul>
      </Section>
    </Block>
  );
}
