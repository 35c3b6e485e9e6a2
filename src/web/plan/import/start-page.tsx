import { authorise, clauseFor } from '#charter/authority.ts';
import { planOf } from '#group/states.ts';
import { participants } from '#marking/audience.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { TextArea } from '#page/fields.tsx';
import { FileField } from '#page/file-field.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Page } from '#page/page.tsx';
import { problemOf, typed } from '#page/view.ts';
import { planPlace, plansPlace } from '#plan/places.ts';
import { listImports } from '#plan/reading/store.ts';
import { planStream } from '#plan/things.ts';
import { planName } from '#plan/words.ts';
import { officialMoment } from '#text/dates.ts';
import type { House } from '../../house.ts';
import type { PageRoute } from '../../page-route.ts';
import type { GroupView } from '../../view.ts';
import { amendPlace, draftPlace, importPlace, startPlace } from './places.ts';
import { words } from './words.ts';

type Shown = {
  readonly plan: string | null;
  readonly mine: Awaited<ReturnType<typeof listImports>>;
};

async function load(house: House, view: GroupView, plan: string | null): Promise<Shown | undefined> {
  if (authorise(view.charter, plan === null ? 'adoptPlan' : 'amendPlan', view.me.offices)) return undefined;
  if (plan !== null && !planOf(view.states, plan).title) return undefined;
  const mine = await listImports(house.pool, view.group, view.me.person);
  return { plan, mine: mine.filter((each) => each.plan === plan) };
}

const json: PageRoute<Shown>['json'] = (_view, { plan, mine }) => ({
  plan,
  imports: mine.map(({ import: id, kind, changedAt }) => ({ import: id, kind, changedAt })),
});

/** Where the table of a new plan is brought. */
export const importPage: PageRoute<Shown> = {
  path: importPlace,
  readers: participants,
  load: (house, view) => load(house, view, null),
  html: (view, shown) => <StartPage view={view} shown={shown} />,
  json,
};

/** Where the table of an amendment is brought. */
export const amendmentImportPage: PageRoute<Shown> = {
  path: amendPlace(':plan'),
  readers: participants,
  streams: ({ plan = '' }) => [planStream(plan)],
  load: (house, view, { plan = '' }) => load(house, view, plan),
  html: (view, shown) => <StartPage view={view} shown={shown} />,
  json,
};

/** The form with which a table is brought; `view.refused` puts back what was in it. */
export function StartPage({ view, shown: { plan, mine } }: { view: GroupView; shown: Shown }) {
  const { tongue, base, charter } = view;
  const title = (plan === null ? words.title : words.amendTitle)[tongue];
  const path = startPlace(plan);
  const up = plan === null ? plansPlace : planPlace(plan);
  return (
    <Page
      view={view}
      title={title}
      place="plan"
      heading={
        <Heading
          eyebrow={<a href={`${base}${up}`}>{plan === null ? words.plans[tongue] : planName(plan)[tongue]}</a>}
          title={title}
        />
      }
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={clauseFor(charter, plan === null ? 'adoptPlan' : 'amendPlan')}
              state="plain"
              tongue={tongue}
              id="note-import"
            />
          }
        >
          <p>{words.how[tongue]}</p>
          <form class="act-form" method="post" action={`${base}${path}`} enctype="multipart/form-data">
            <input type="hidden" name="command" value={view.commandId()} />
            <input type="hidden" name="html" value={typed(view, path, 'html') ?? ''} data-pasted-table />
            <TextArea
              tongue={tongue}
              name="text"
              label={words.paste[tongue]}
              hint={words.pasteHint[tongue]}
              rows={10}
              value={typed(view, path, 'text')}
              problem={problemOf(view, path, 'text')}
            />
            <output class="quiet" data-pasted={words.tablePasted[tongue]} for="text" />
            <FileField
              tongue={tongue}
              name="file"
              label={words.file[tongue]}
              hint={words.fileHint[tongue]}
              accept=".xlsx,.docx,.csv,.tsv,.txt,.html,.htm"
              problem={problemOf(view, path, 'file')}
            />
            <button class="button button-primary" type="submit">
              {words.read[tongue]}
            </button>
          </form>
        </Block>
        {mine.length > 0 ? (
          <Block>
            <Section title={words.mine[tongue]}>
              <p class="quiet">{words.mineSays[tongue]}</p>
              <ul class="lines">
                {mine.map((each) => (
                  <li>
                    <a href={`${base}${draftPlace(each.import)}`}>
                      {officialMoment(each.changedAt, view.zone, tongue)}
                    </a>
                  </li>
                ))}
              </ul>
            </Section>
          </Block>
        ) : null}
      </Sheet>
    </Page>
  );
}
