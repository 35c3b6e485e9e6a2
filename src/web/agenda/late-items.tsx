import { agendaWords } from '#agenda/words.ts';
import { clauseFor } from '#charter/authority.ts';
import { lateItemCommands } from '#meetings/late-item-messages.ts';
import { LateLine } from '#meetings/late-item-screens.tsx';
import { lateItemsAwait } from '#meetings/late-items.ts';
import type { ItemKind } from '#meetings/vocabulary.ts';
import { fieldLabels, itemKinds } from '#meetings/words.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Field, Select } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { problemOf, typed } from '#page/view.ts';
import type { PartProps } from '../meeting/shown.ts';
import { ItemPapers } from './papers.tsx';
import { rapporteurs } from './row-fields.tsx';
import { lateReadings } from './words.ts';

const kinds: readonly ItemKind[] = ['information', 'discussion', 'decision'];

/** Items that came after the notice, with what the charter asks for each; the head adds one here. */
export function LateItems({ view, shown, screen }: PartProps) {
  const { tongue, charter } = view;
  const { meeting } = shown;
  const items = [...meeting.lateItems.values()].filter(({ state }) => state !== 'agreed' && state !== 'taken up');
  const form = <AddLate view={view} shown={shown} screen={screen} />;
  const may = meeting.stage === 'noticed' || meeting.stage === 'open' || meeting.stage === 'adjourned';
  const adds = may && view.me.offices.some((office) => charter.authority.addLateItem?.offices.includes(office));
  if (items.length === 0 && !adds) return null;
  return (
    <Block
      id="late-items"
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, 'addLateItem')}
          state={items.some(({ state }) => state === 'awaited') ? 'awaited' : 'plain'}
          tongue={tongue}
          says={lateReadings[lateItemsAwait(charter)][tongue]}
          id="note-late-items"
        />
      }
    >
      {items.length === 0 ? null : (
        <Section title={agendaWords.lateItems[tongue]} aside={items.length}>
          <ul class="lines">
            {items.map((late) => (
              <li id={`late-${late.item}`}>
                <LateLine screen={screen} late={late} />
                <ItemPapers view={view} shown={shown} item={late} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {adds ? form : null}
    </Block>
  );
}

function AddLate({ view, shown }: PartProps) {
  const { tongue } = view;
  const { meeting } = shown.meeting;
  const path = `/meetings/${meeting}/late-items`;
  const field = (name: 'title' | 'kind' | 'rapporteur' | 'minutes') => ({
    tongue,
    name,
    id: `late-${name}`,
    label: fieldLabels[name][tongue],
    value: typed(view, path, name),
    problem: problemOf(view, path, name),
  });
  return (
    <Ask
      view={view}
      path={path}
      trial={{
        type: 'addLateItem',
        meeting,
        item: String(shown.meeting.lastItem + 1),
        title: { ref: '', digest: '' },
        kind: 'discussion',
        rapporteur: null,
      }}
      name={lateItemCommands.addLateItem.name}
      records={lateItemCommands.addLateItem.done}
      look="quiet"
      id="act-late-item"
      keep
    >
      <Field {...field('title')} required />
      <Select
        {...field('kind')}
        value={typed(view, path, 'kind') ?? 'discussion'}
        options={kinds.map((kind) => ({ value: kind, label: itemKinds[kind][tongue] }))}
        required
      />
      <Select {...field('rapporteur')} options={rapporteurs(view)} required={false} />
      <Field {...field('minutes')} type="number" width="number" min="1" max="600" required={false} />
    </Ask>
  );
}
