import { clauseFor } from '#charter/authority.ts';
import { planOf, plansOf } from '#group/states.ts';
import { readTexts } from '#journal/texts.ts';
import type { Texts } from '#marking/revealed.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Empty } from '#page/notices.tsx';
import { Table } from '#page/table.tsx';
import { tableNow } from '#plan/evolve.ts';
import { measurePlace, planPlace } from '#plan/places.ts';
import { planStream, thingOfPlan } from '#plan/things.ts';
import type { PlanId } from '#plan/vocabulary.ts';
import { planName } from '#plan/words.ts';
import { measureStates } from '#reporting/words.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import { seeing } from '../pages/seeing.ts';
import { PlanFrame } from '../plan/frame.tsx';
import { type PlanShown, planShown } from '../plan/shown.ts';
import { stateColours } from '../reporting/state-colours.ts';
import { statesFor } from '../reporting/states.ts';
import type { GroupView } from '../view.ts';
import { type LeftOver, leftOver } from './left-over.ts';

const words = {
  title: { az: 'Plandan qalan tədbirlər', en: 'What the plan leaves over', ru: 'Что осталось от плана' },
  says: {
    az: 'İcrası başa çatmamış və bağlanmamış tədbirlər və onları növbəti planda davam etdirən tədbirlər. Əlaqə növbəti plan qeydə alınarkən və ya dəyişdirilərkən göstərilir.',
    en: 'Measures that are neither done nor closed, and the measures of the next plan that carry them on. The link is given when the next plan is recorded or amended.',
    ru: 'Мероприятия, которые не исполнены и не закрыты, и мероприятия следующего плана, которые их продолжают. Связь указывается при внесении или изменении следующего плана.',
  },
  noNext: {
    az: 'Bu planın ardınca gələn plan qeydə alınmayıb.',
    en: 'No plan that follows this one is recorded.',
    ru: 'План, следующий за этим, не внесён.',
  },
  number: { az: 'Sıra №-si', en: 'No.', ru: '№' },
  measure: { az: 'Tədbirin adı', en: 'Measure', ru: 'Мероприятие' },
  state: { az: 'Vəziyyət', en: 'State', ru: 'Состояние' },
  carriedBy: { az: 'Növbəti planda', en: 'In the next plan', ru: 'В следующем плане' },
  notCarried: { az: 'davam etdirilmir', en: 'not carried on', ru: 'не продолжено' },
  none: { az: 'Plandan heç nə qalmayıb', en: 'Nothing is left over', ru: 'Ничего не осталось' },
  noneSays: {
    az: 'Planın bütün tədbirləri icra olunub və ya bağlanıb.',
    en: 'Every measure of the plan is done or closed.',
    ru: 'Все мероприятия плана исполнены или закрыты.',
  },
} as const satisfies Record<string, Sentence>;

type Shown = {
  readonly frame: PlanShown;
  readonly plan: PlanId;
  readonly next: PlanId | undefined;
  readonly left: readonly LeftOver[];
  readonly texts: Texts;
};

/** Below the group's address. */
export const leftOverPlace = (plan: string): string => `${planPlace(plan)}/left-over`;

/** What a plan leaves to the one that follows it, and what of that is carried on. */
export const leftOverPage: PageRoute<Shown> = {
  path: leftOverPlace(':plan'),
  readers: ({ plan = '' }) => [thingOfPlan(plan)],
  streams: ({ plan = '' }) => ['plans', planStream(plan)],
  load: (house, view, { plan = '' }) => loadLeftOver(house, view, plan),
  html: (view, shown) => <LeftOverPage view={view} shown={shown} />,
  json: (_view, { next, left }) => ({
    next: next ?? null,
    left: left.map(({ measure: { measure }, state, carriedBy }) => ({
      measure,
      state,
      carriedBy: carriedBy.map((each) => each.measure),
    })),
  }),
};

async function loadLeftOver(house: House, view: GroupView, id: PlanId): Promise<Shown | undefined> {
  const frame = await planShown(house, view, id);
  if (!frame) return undefined;
  const { table } = frame;
  const following = [...plansOf(view.states).values()].find(({ follows }) => follows === id)?.plan;
  const sight = following === undefined ? view : await seeing(house, view, [planStream(following)]);
  const next = following === undefined ? undefined : tableNow(planOf(sight.states, following));
  const states = await statesFor(house, view, id);
  const left = leftOver(
    { plan: id, measures: table.measures, stateOf: (measure) => states.get(measure) ?? 'not started' },
    next,
  );
  const texts = view.reveal(
    await readTexts(
      house.pool,
      view.group,
      left.map(({ measure }) => [thingOfPlan(id), measure.title] as const),
    ),
  );
  return { frame, plan: id, next: next && following, left, texts };
}

function LeftOverPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, charter } = view;
  const { next, left } = shown;
  const open = left.some(({ carriedBy }) => carriedBy.length === 0);
  return (
    <PlanFrame view={view} shown={shown.frame} at="/left-over" named={words.title[tongue]}>
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={clauseFor(charter, 'adoptPlan')}
            state={open ? 'awaited' : 'met'}
            tongue={tongue}
            id="note-left-over"
          />
        }
      >
        <h2>{words.title[tongue]}</h2>
        <p>{words.says[tongue]}</p>
        {next === undefined ? (
          <p class="quiet">{words.noNext[tongue]}</p>
        ) : (
          <p>
            {words.carriedBy[tongue]}: <a href={`${base}${planPlace(next)}`}>{planName(next)[tongue]}</a>
          </p>
        )}
        <Live id="left-over">
          <Table
            tongue={tongue}
            caption={words.title[tongue]}
            columns={[
              { title: words.number[tongue], narrow: true },
              { title: words.measure[tongue] },
              { title: words.state[tongue] },
              // While no plan follows, nothing could carry anything on.
              ...(next === undefined ? [] : [{ title: words.carriedBy[tongue] }]),
            ]}
            rows={left.map((line) => ({ id: `left-${line.measure.measure}`, cells: cellsOf(view, shown, line) }))}
            empty={<Empty title={words.none[tongue]}>{words.noneSays[tongue]}</Empty>}
          />
        </Live>
      </Block>
    </PlanFrame>
  );
}

function cellsOf(view: GroupView, { plan, next, texts }: Shown, { measure, state, carriedBy }: LeftOver) {
  const { tongue, base } = view;
  return [
    measure.number,
    <a class="row-link" href={`${base}${measurePlace(plan, measure.measure)}`}>
      {texts(measure.title)}
    </a>,
    <StatusWord state={stateColours[state]}>{measureStates[state][tongue]}</StatusWord>,
    ...(next === undefined ? [] : [<CarriedBy view={view} next={next} by={carriedBy} />]),
  ];
}

function CarriedBy({ view, next, by }: { view: GroupView; next: PlanId; by: LeftOver['carriedBy'] }) {
  if (by.length === 0) return <span class="quiet">{words.notCarried[view.tongue]}</span>;
  return (
    <>
      {by.map(({ measure, number }, index) => (
        <>
          {index > 0 ? ', ' : null}
          <a href={`${view.base}${measurePlace(next, measure)}`}>{number}</a>
        </>
      ))}
    </>
  );
}
