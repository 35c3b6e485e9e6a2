import { clauseFor } from '#charter/authority.ts';
import type { Texts } from '#marking/revealed.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Table } from '#page/table.tsx';
import { versionPlace } from '#plan/places.ts';
import { termName } from '#plan/words.ts';
import { dateName } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { numbered, numeral } from '#text/numbers.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { Amend } from './amend-links.tsx';
import { PlanFrame } from './frame.tsx';
import { type PlanShown, planReaders, planShown, planStreamsOf, planTexts } from './shown.ts';
import { sourcePlace } from './source.ts';
import { words } from './words.ts';

const at = '/versions';

type Shown = { readonly shown: PlanShown; readonly texts: Texts };

/** Every table that the plan ever had, each by its act of law. */
export const versionsPage: PageRoute<Shown> = {
  path: `/plans/:plan${at}`,
  readers: planReaders,
  streams: planStreamsOf,
  async load(house, view, { plan = '' }) {
    const shown = await planShown(house, view, plan);
    if (!shown) return undefined;
    const { versions, ended } = shown.plan;
    const acts = [...versions.map(({ instrument }) => instrument.title), ended?.instrument.title];
    return { shown, texts: await planTexts(house, view, plan, acts) };
  },
  html: (view, { shown, texts }) => {
    const { tongue, charter } = view;
    return (
      <PlanFrame view={view} shown={shown} at={at} acts={<Amend view={view} shown={shown} />}>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={clauseFor(charter, 'amendPlan')}
              state="plain"
              tongue={tongue}
              says={words.termMoves[tongue]}
              id="note-versions"
            />
          }
        >
          <Live id="versions">
            <List view={view} shown={shown} texts={texts} />
          </Live>
        </Block>
      </PlanFrame>
    );
  },
  json: (_view, { shown, texts }) =>
    shown.plan.versions.map(({ version, instrument, period, measures, by, at: moment, source }) => ({
      version,
      instrument: { title: texts(instrument.title), number: instrument.number, on: instrument.on },
      period,
      measures: measures.length,
      by,
      at: moment,
      source,
    })),
};

function List({ view, shown: { plan }, texts }: { view: GroupView } & Shown) {
  const { tongue, base, names, zone } = view;
  const last = plan.versions.length;
  return (
    <>
      <Table
        tongue={tongue}
        caption={words.versions[tongue]}
        columns={[
          { title: words.version[tongue], narrow: true },
          { title: words.instrumentOf[tongue] },
          { title: words.period[tongue], narrow: true },
          { title: words.measures[tongue], numeric: true },
          { title: words.recordedBy[tongue] },
        ]}
        rows={plan.versions
          .toReversed()
          .map(({ version, instrument, period, measures, by, at: moment, position, source }) => ({
            id: `version-${version}`,
            cells: [
              <>
                <a class="row-link" href={`${base}${versionPlace(plan.plan, version)}`}>
                  {version}
                </a>
                {version === last ? (
                  <span class="line">
                    <StatusWord state="met">{words.inForceNow[tongue]}</StatusWord>
                  </span>
                ) : null}
                {version === 1 ? <span class="line quiet">{words.adopted[tongue]}</span> : null}
              </>,
              <>
                {texts(instrument.title)}
                <span class="line quiet">
                  {numbered(instrument.number, tongue)}, {dateName(instrument.on, tongue)}
                </span>
                {source ? (
                  <span class="line">
                    <a href={`${base}${sourcePlace(plan.plan, version)}`}>{words.source[tongue]}</a>
                  </span>
                ) : null}
              </>,
              termName(period)[tongue],
              numeral(measures.length, tongue),
              <>
                {names.person(by)[tongue]}
                <span class="line quiet">
                  {dateName(dateIn(moment, zone), tongue)},{' '}
                  <a href={`${base}/journal/${position}`}>{numbered(position, tongue)}</a>
                </span>
              </>,
            ],
          }))}
      />
      {plan.ended ? (
        <p>
          <b>{words.ended[tongue]}:</b> {dateName(plan.ended.on, tongue)} · {texts(plan.ended.instrument.title)}{' '}
          {numbered(plan.ended.instrument.number, tongue)}, {dateName(plan.ended.instrument.on, tongue)}
        </p>
      ) : null}
    </>
  );
}
