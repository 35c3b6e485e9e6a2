import { agendaCommands } from '#agenda/messages.ts';
import { suggestionsPlace, templatesPlace } from '#agenda/routes.ts';
import { agendaWords, fieldLabels as labels } from '#agenda/words.ts';
import { theGroup } from '#marking/audience.ts';
import type { ItemKind } from '#meetings/vocabulary.ts';
import { itemKinds, meetingWords } from '#meetings/words.ts';
import { Acts } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Choice, Field } from '#page/fields.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Page } from '#page/page.tsx';
import { problemOf, typed } from '#page/view.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { EnterSends, ItemRows } from './row-fields.tsx';
import { type Asked, askedOf, rowsOf } from './rows.ts';
import { type ReadTemplate, readTemplates } from './templates.tsx';
import { words } from './words.ts';

const nothing = { ref: '', digest: '' };

type Shown = { readonly asked: Asked; readonly templates: readonly ReadTemplate[] };

/** The templates of agendas: what a new meeting begins with, and what can be added to any agenda. */
export const templatesPage: PageRoute<Shown> = {
  path: templatesPlace,
  readers: theGroup,
  streams: () => ['agenda'],
  load: async (house, view, _params, c) => ({ asked: askedOf(c), templates: await readTemplates(house, view) }),
  html: (view, shown) => <TemplatesPage view={view} shown={shown} />,
  json: (_view, { templates }) =>
    templates.map(({ rows, ...template }) => ({
      ...template,
      items: rows.map(({ title, kind, minutes }) => ({
        title,
        kind,
        minutes: minutes === '' ? null : Number(minutes),
      })),
    })),
};

function TemplatesPage({ view, shown: { asked, templates } }: { view: GroupView; shown: Shown }) {
  const { tongue, base, charter } = view;
  const title = agendaWords.templates[tongue];
  const changed = templates.find(
    ({ template }) => template === (typed(view, templatesPlace, 'template') || asked.template),
  );
  return (
    <Page
      view={view}
      title={title}
      place="meetings"
      streams={['agenda']}
      heading={
        <Heading
          eyebrow={<a href={`${base}/meetings`}>{meetingWords.meetings[tongue]}</a>}
          title={title}
          acts={
            <a class="button" href={`${base}${suggestionsPlace}`}>
              {agendaWords.suggestions[tongue]}
            </a>
          }
        />
      }
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={charter.rules.agenda.clause}
              state="plain"
              tongue={tongue}
              id="note-templates"
            />
          }
        >
          <p class="hint">{words.templatesHint[tongue]}</p>
          <Live id="templates">
            {templates.length === 0 ? <p class="quiet">{words.noTemplates[tongue]}</p> : null}
            {templates.map((template) => (
              <OneTemplate view={view} template={template} />
            ))}
          </Live>
        </Block>
        <Keep view={view} asked={asked} changed={changed} />
      </Sheet>
    </Page>
  );
}

function OneTemplate({ view, template }: { view: GroupView; template: ReadTemplate }) {
  const { tongue, base } = view;
  const trial = { type: 'endTemplate', template: template.template } as const;
  const mayChange = !view.gate({
    type: 'keepTemplate',
    template: template.template,
    name: nothing,
    quarterly: false,
    ...oneItem,
  });
  return (
    <Section
      title={template.name}
      look="serif"
      aside={template.quarterly ? words.everyQuarter[tongue] : undefined}
      id={`template-${template.template}`}
    >
      <ol class="key-what">
        {template.rows.map(({ title, kind, minutes }) => (
          <li>
            {title}{' '}
            <span class="quiet">
              · {itemKinds[kind as ItemKind][tongue]}
              {minutes === '' ? null : ` · ${labels.minutes[tongue]}: ${minutes}`}
            </span>
          </li>
        ))}
      </ol>
      <Acts>
        {mayChange ? (
          <a class="button button-quiet" href={`${base}${templatesPlace}?template=${template.template}#template-form`}>
            {words.changeTemplate[tongue]}
          </a>
        ) : null}
        <Ask
          view={view}
          path={`${templatesPlace}/${template.template}/end`}
          trial={trial}
          name={agendaCommands.endTemplate.name}
          records={agendaCommands.endTemplate.done}
          look="quiet"
          id={`end-${template.template}`}
        />
      </Acts>
    </Section>
  );
}

const oneItem = { items: [{ title: nothing, kind: 'discussion' }] } as const;

/** A new template, or the next version of the one that is changed. */
function Keep({ view, asked, changed }: { view: GroupView; asked: Asked; changed: ReadTemplate | undefined }) {
  const { tongue } = view;
  const path = templatesPlace;
  const value = (name: string) => typed(view, path, name) ?? asked.query?.[name]?.[0];
  const quarterly =
    value('quarterly') ?? (asked.query || view.refused?.path === path ? '' : changed?.quarterly ? 'yes' : '');
  return (
    <Ask
      view={view}
      path={path}
      trial={{
        type: 'keepTemplate',
        template: changed?.template ?? 'new',
        name: nothing,
        quarterly: false,
        ...oneItem,
      }}
      name={agendaCommands.keepTemplate.name}
      records={agendaCommands.keepTemplate.done}
      open
      id="template-form"
    >
      <EnterSends />
      <Block>
        <h2 class="serif">{(changed ? words.changeTemplate : words.newTemplate)[tongue]}</h2>
        <input type="hidden" name="template" value={changed?.template ?? ''} />
        <Field
          tongue={tongue}
          name="name"
          label={labels.name[tongue]}
          required
          value={value('name') ?? changed?.name}
          problem={problemOf(view, path, 'name')}
        />
        <Choice
          tongue={tongue}
          name="quarterly"
          label={words.everyQuarter[tongue]}
          many
          options={[{ value: 'yes', label: labels.quarterly[tongue] }]}
          values={quarterly ? ['yes'] : []}
        />
        <ItemRows
          view={view}
          path={path}
          page={templatesPlace}
          rows={rowsOf(view, path, asked, changed?.rows ?? [])}
          rapporteurs={false}
        />
      </Block>
    </Ask>
  );
}
