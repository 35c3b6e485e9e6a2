import type { Child } from 'hono/jsx';
import { Heading, Sheet, Tabs } from '#page/heading.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Page } from '#page/page.tsx';
import { planPlace, plansPlace } from '#plan/places.ts';
import { standingOfPlan } from '#plan/standing.ts';
import { termName } from '#plan/words.ts';
import { dateName } from '#text/dates.ts';
import { numbered } from '#text/numbers.ts';
import type { GroupView } from '../view.ts';
import { planTabs } from './parts.tsx';
import type { PlanShown } from './shown.ts';
import { standings, words } from './words.ts';

/** The frame of every view of one plan: what it is, by which act, how it stands, and the ways to its other views. */
export function PlanFrame(props: {
  view: GroupView;
  shown: PlanShown;
  /** Address of the view below that of the plan; the official table has none. */
  at: string;
  /** What the window is called; the plan's title unless given. */
  named?: string | undefined;
  acts?: Child | undefined;
  children: Child;
}) {
  const { view, shown, at } = props;
  const { tongue, base } = view;
  const { plan, table, title } = shown;
  return (
    <Page
      view={view}
      title={props.named ?? title}
      place="plan"
      streams={['*']}
      heading={
        <Heading
          eyebrow={<a href={`${base}${plansPlace}`}>{words.plans[tongue]}</a>}
          title={title}
          facts={
            <>
              <p>
                {termName(table.period)[tongue]} · <Standing view={view} shown={shown} />
              </p>
              <p class="quiet">
                {table.version === 1 ? words.act[tongue] : words.amendedBy[tongue]}:{' '}
                {numbered(table.instrument.number, tongue)}, {dateName(table.instrument.on, tongue)}
              </p>
            </>
          }
          acts={props.acts}
        />
      }
    >
      <Sheet>
        <Tabs
          label={words.views[tongue]}
          items={planTabs(view, plan).map(({ path, label }) => ({
            href: `${base}${planPlace(plan.plan)}${path}`,
            label: label[tongue],
            current: path === at,
          }))}
        />
        {props.children}
      </Sheet>
    </Page>
  );
}

function Standing({ view: { tongue }, shown: { plan, table, today } }: { view: GroupView; shown: PlanShown }) {
  const standing = standingOfPlan({ period: table.period, endedOn: plan.ended?.on }, today.date);
  const state = standing === 'in force' ? 'met' : standing === 'coming' ? 'awaited' : 'plain';
  return <StatusWord state={state}>{standings[standing][tongue]}</StatusWord>;
}
