import { participants } from '#marking/audience.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Sheet, Tabs } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Page } from '#page/page.tsx';
import { planName } from '#plan/words.ts';
import { numeral } from '#text/numbers.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { type Late, lateAddress, lateKinds, loadLate } from './late.ts';
import { LateFilter } from './late-filter.tsx';
import { LateList, type LateShown, mostLate } from './late-list.tsx';
import { LateSummary } from './late-summary.tsx';
import { lateKindNames } from './late-words.ts';
import { LatenessNote } from './lateness-note.tsx';
import { latePlace } from './places.ts';
import { seeingWords as words } from './seeing-words.ts';
import { planStreams, plansFor, sectionsOf } from './sight.ts';

/** What is late, the longest first: all of it for those responsible, and to each body its own. */
export const latePage: PageRoute<LateShown> = {
  path: latePlace,
  readers: participants,
  streams: planStreams,
  load: (house, view, _params, c) => loadLate(house, view, c, mostLate).then((late) => withSections(house, view, late)),
  html: (view, shown) => <LatePage view={view} shown={shown} />,
  json: (_view, { lines, total, byBody, after }) => ({
    late: lines.map((line) => ({ ...line })),
    total,
    byBody: [...byBody].map(([body, count]) => ({ body, ...count })),
    after,
  }),
};

async function withSections(house: House, view: GroupView, late: Late): Promise<LateShown> {
  const plans = late.wish.plan === undefined ? plansFor(view).map(({ plan }) => plan) : [late.wish.plan];
  return { ...late, sections: await sectionsOf(house, view, plans) };
}

function LatePage({ view, shown }: { view: GroupView; shown: LateShown }) {
  const { tongue, charter } = view;
  const { wish, total, seen } = shown;
  return (
    <Page
      view={view}
      title={words.lateTitle[tongue]}
      place="plan"
      streams={['*']}
      heading={
        <Heading
          title={words.lateTitle[tongue]}
          eyebrow={chosen(view, shown)}
          facts={
            <Live id="late-total">
              {lateKinds.map((kind) => (
                <p>
                  {lateKindNames[kind][tongue]}: <b>{numeral(total[kind], tongue)}</b>
                </p>
              ))}
            </Live>
          }
        />
      }
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={charter.rules.lateness.clause}
              state={total.reports + total.terms > 0 ? 'refused' : 'plain'}
              tongue={tongue}
              id="note-late"
            />
          }
        >
          <p>{words.lateSays[tongue]}</p>
          {seen === undefined ? null : <LatenessNote view={view} says={words.ownOnly} />}
          <LateFilter view={view} shown={shown} />
        </Block>
        <Block>
          <Live id="late-summary">
            <LateSummary view={view} shown={shown} />
          </Live>
        </Block>
        <Block>
          <Tabs
            label={words.kinds[tongue]}
            items={lateKinds.map((kind) => ({
              href: lateAddress(view, { ...wish, what: kind }),
              label: lateKindNames[kind][tongue],
              current: wish.what === kind,
              count: total[kind],
            }))}
          />
          <Live id="late">
            <LateList view={view} shown={shown} />
          </Live>
        </Block>
      </Sheet>
    </Page>
  );
}

/** What was chosen, for print, where filters do not stand. */
function chosen({ names, tongue }: GroupView, { wish }: LateShown): string | undefined {
  const says = [
    wish.plan && planName(wish.plan)[tongue],
    wish.body && names.body(wish.body)[tongue],
    wish.section && `${words.section[tongue]} ${wish.section}`,
  ].filter((each) => each !== undefined && each !== '');
  return says.length > 0 ? says.join(' · ') : undefined;
}
