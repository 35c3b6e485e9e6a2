import { thingOfTemplate } from '#agenda/things.ts';
import { bookOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import type { House } from '../house.ts';
import type { GroupView } from '../view.ts';
import { emptyRow, type Row, withSpare } from './rows.ts';
import { words } from './words.ts';

/** A template with its texts as this reader may read them. */
export type ReadTemplate = {
  readonly template: string;
  readonly name: string;
  readonly quarterly: boolean;
  readonly version: number;
  readonly rows: readonly Row[];
};

/** The templates that are kept, in the order in which they were first kept. */
export async function readTemplates({ pool }: Pick<House, 'pool'>, view: GroupView): Promise<readonly ReadTemplate[]> {
  const templates = [...bookOf(view.states).templates.values()];
  const unread = await readTexts(
    pool,
    view.group,
    templates.flatMap(({ template, name, items }) =>
      [name, ...items.map(({ title }) => title)].map((text) => [thingOfTemplate(template), text] as const),
    ),
  );
  const texts = view.reveal(unread);
  return templates.map(({ template, name, quarterly, version, items }) => ({
    template,
    name: texts(name),
    quarterly,
    version,
    rows: items.map(({ title, kind, minutes }) => ({
      ...emptyRow,
      title: texts(title),
      kind,
      minutes: minutes === undefined ? '' : String(minutes),
    })),
  }));
}

/** With what a new meeting begins; the head may take it out. */
export const quarterlyRows = (templates: readonly ReadTemplate[]): readonly Row[] =>
  templates.filter(({ quarterly }) => quarterly).flatMap(({ rows }) => rows);

/** The rows, and after the last that is filled in those of the template that was asked for. */
export function withTemplate(
  rows: readonly Row[],
  templates: readonly ReadTemplate[],
  asked: string | undefined,
): readonly Row[] {
  const template = templates.find((each) => each.template === asked);
  if (!template) return rows;
  const last = rows.findLastIndex(({ item, title }) => item !== '' || title !== '');
  return withSpare([...rows.slice(0, last + 1), ...template.rows]);
}

/** A button for each template that adds its items to what was typed. */
export function TemplateButtons(props: { view: GroupView; page: string; templates: readonly ReadTemplate[] }) {
  const { view, page, templates } = props;
  if (templates.length === 0) return null;
  return (
    <p class="template-buttons">
      <span class="quiet">{words.fromTemplate[view.tongue]}:</span>
      {templates.map(({ template, name }) => (
        <button
          type="submit"
          class="button"
          formmethod="get"
          formaction={`${view.base}${page}`}
          formnovalidate
          name="template"
          value={template}
        >
          {name}
        </button>
      ))}
    </p>
  );
}
