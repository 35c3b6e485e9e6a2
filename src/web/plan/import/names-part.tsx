import { Block } from '#page/clause-note.tsx';
import { Select } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { typedMany } from '#page/view.ts';
import { nameOn } from '#people/body.ts';
import { repairable } from '#plan/reading/cells.ts';
import { keyOf } from '#plan/reading/names.ts';
import { compare } from '#text/alphabet.ts';
import { dateIn } from '#text/moments.ts';
import type { GroupView } from '../../view.ts';
import { EnterBody } from './enter-body.tsx';
import { DraftForm } from './forms.tsx';
import { seenOf } from './look.ts';
import { bodyPlace, formPlace } from './places.ts';
import type { Shown } from './shown.ts';
import { cellsMixed, inRows, words } from './words.ts';

type Unknown = { readonly key: string; readonly text: string; readonly near: readonly string[]; rows: number };

/** The most that one form asks at once; the rest comes when these are settled. */
const most = 60;

/** The choices of all names are sent together; between them stand the forms by which bodies are entered. */
const formId = 'names-form';

/** Bodies that may be chosen, by their names of today; those that have a successor are left out. */
export function bodyOptions({ bodies, now, zone, tongue }: GroupView) {
  const day = dateIn(now, zone);
  return [...bodies.values()]
    .filter(({ successor }) => !successor)
    .map((body) => ({ value: body.body, label: nameOn(body, day)[tongue] }))
    .sort((one, other) => compare(one.label, other.label, tongue));
}

/** Names that no body bears, each once: what a person says of one holds wherever it stands. */
export function NamesPart({ shown }: { shown: Shown }) {
  const { view, brought, understood } = shown;
  const { tongue, base } = view;
  const path = formPlace(brought.import, 'names');
  const unknown = new Map<string, Unknown>();
  for (const { executors } of understood.rows)
    for (const { text, body, near } of executors) {
      if (body !== null || text === '') continue;
      const key = keyOf(text);
      const one = unknown.get(key) ?? { key, text, near, rows: 0 };
      one.rows += 1;
      unknown.set(key, one);
    }
  for (const text of refusedName(view, brought.import)) {
    const key = keyOf(text);
    if (!unknown.has(key)) unknown.set(key, { key, text, near: [], rows: 0 });
  }
  if (unknown.size === 0) return null;
  const options = bodyOptions(view);
  const typed = typedMany(view, path, 'body');
  const optionsFor = ({ near }: Unknown) => [
    ...near.flatMap((body) => {
      const found = options.find(({ value }) => value === body);
      return found ? { value: body, label: `${found.label} (${words.nearest[tongue]})` } : [];
    }),
    { value: 'none', label: words.noBody[tongue] },
    ...options.filter(({ value }) => !near.includes(value)),
  ];
  return (
    <Block>
      <Section title={words.names[tongue]} aside={String(unknown.size)} id="names">
        <p>
          {words.namesSays[tongue]} <a href={`${base}/secretariat/bodies`}>{words.register[tongue]}</a>
        </p>
        <ul class="lines import-names">
          {[...unknown.values()].slice(0, most).map((each, at) => (
            <li>
              <input type="hidden" name="key" value={each.key} form={formId} />
              <Select
                tongue={tongue}
                name="body"
                id={`name-${at}`}
                form={formId}
                label={`«${each.text}»`}
                hint={hintOf(view, each)}
                value={typed?.[at] || undefined}
                options={optionsFor(each)}
              />
              <EnterBody view={view} brought={brought.import} mark={seenOf(each.key)} written={each.text} />
            </li>
          ))}
        </ul>
        <DraftForm view={view} brought={brought} does="names" seen={seenOf(brought.said.names)} id={formId}>
          <button class="button button-primary" type="submit">
            {words.save[tongue]}
          </button>
        </DraftForm>
      </Section>
    </Block>
  );
}

/** The name whose body was refused: its form stays, with what was typed, though the name is settled meanwhile. */
const refusedName = ({ refused }: GroupView, id: string): readonly string[] =>
  refused?.path.startsWith(bodyPlace(id, '')) ? (refused.typed.written?.slice(0, 1) ?? []) : [];

/** In how many rows it stands, and the body that is nearest by its name: an offer, never taken in silence. */
function hintOf({ names, tongue }: GroupView, { rows, near }: Unknown): string {
  const [nearest] = near;
  const said = inRows(rows)[tongue];
  return nearest === undefined ? said : `${said} · ${words.nearest[tongue]}: ${names.body(nearest)[tongue]}`;
}

/** All mended at once; one by one in the table. */
export function LettersPart({ shown: { view, brought, understood } }: { shown: Shown }) {
  const { draft } = understood;
  const table = brought.tables[draft.chosen ?? 0];
  const cells = table && draft.columns ? repairable(table, draft.columns, draft).length : 0;
  if (cells === 0) return null;
  return (
    <Block>
      <Section title={words.lettersTitle[view.tongue]} aside={String(cells)}>
        <p>{cellsMixed(cells)[view.tongue]}</p>
        <DraftForm view={view} brought={brought} does="repair">
          <button class="button" type="submit">
            {words.repairAll[view.tongue]}
          </button>
        </DraftForm>
      </Section>
    </Block>
  );
}
