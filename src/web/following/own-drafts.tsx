import { draftOf } from '#group/states.ts';
import { draftPlace } from '#problems/places.ts';
import type { Draft } from '#problems/vocabulary.ts';
import { addDays, dateIn } from '#text/moments.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import { seeing } from '../pages/seeing.ts';
import type { GroupView } from '../view.ts';
import { shownFor } from './own-problems.tsx';
import { listOwnHandings } from './store.ts';
import { ToldLines } from './told-lines.tsx';

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

/** He sees what is his now, and what is not any more. */
export const OwnDrafts = ({ view, handings }: { view: GroupView; handings: readonly OwnHanding[] }) => (
  <ToldLines
    view={view}
    id="own-drafts"
    title={title[view.tongue]}
    command="handOverDraft"
    state="met"
    lines={handings.map(({ draft, at, person, from, reason }) => ({
      id: `handed-${draft}`,
      place: draftPlace(draft),
      act: { type: 'DraftHandedOver', data: { draft, person, from, reason }, at },
    }))}
  />
);
