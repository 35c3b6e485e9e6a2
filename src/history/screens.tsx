import type { Child } from 'hono/jsx';
import type { Texts } from '#marking/revealed.ts';
import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { TextArea } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Empty } from '#page/notices.tsx';
import { DefinitionList, Table, type TableRow } from '#page/table.tsx';
import { problemOf, typed, type View } from '#page/view.ts';
import type { Names } from '#people/names.ts';
import { dateName, momentName, officialDate } from '#text/dates.ts';
import { numbered } from '#text/numbers.ts';
import { itemsIn } from './items.ts';
import { historyCommands, itemStates, kinds, fieldLabels as labels, nameOf, termOf } from './messages.ts';
import type { Hand, History, HistoryCommand, Item, Taken } from './vocabulary.ts';
import { historyWords as words } from './words.ts';

export type HistoryScreen = {
  readonly view: View<HistoryCommand>;
  readonly history: History;
  readonly names: Names;
  readonly texts: Texts;
  readonly zone: string;
};

const desk = '/secretariat/takeover';

/** Each thing that waits, with everything that the second officer compares; one's own, folded, waits for somebody else. */
export function WaitingItems({ screen }: { screen: HistoryScreen }) {
  const { tongue, me, refused } = screen.view;
  const items = itemsIn(screen.history, 'awaiting');
  const own = items.filter(({ recorded }) => recorded.by === me.person);
  const others = items.filter(({ recorded }) => recorded.by !== me.person);
  return (
    <Section title={words.waits[tongue]} aside={items.length > 0 ? items.length : undefined} id="waiting">
      {items.length === 0 ? <Empty title={words.nothingWaits[tongue]}>{words.waitsEmpty[tongue]}</Empty> : null}
      <div class="stack">
        {others.map((item) => (
          <WaitingItem screen={screen} item={item} />
        ))}
        {own.length > 0 ? (
          <details class="folded" id="own-items" open={refused?.path.startsWith(`${desk}/items/`)}>
            <summary>{`${words.ownWait[tongue]} · ${own.length}`}</summary>
            {own.map((item) => (
              <WaitingItem screen={screen} item={item} />
            ))}
          </details>
        ) : null}
      </div>
    </Section>
  );
}

const WaitingItem = ({ screen, item }: { screen: HistoryScreen; item: Item }) => (
  <article class="stack" id={`item-${item.item}`}>
    <h3>{nameOf(item.what, screen.names)[screen.view.tongue]}</h3>
    <ItemFacts screen={screen} item={item} />
    <Answers screen={screen} item={item} />
  </article>
);

function Answers({ screen, item: { item } }: { screen: HistoryScreen; item: Item }) {
  const { view } = screen;
  const one = `${desk}/items/${item}`;
  const path = `${one}/return`;
  return (
    <Acts>
      <Ask
        view={view}
        path={`${one}/confirmation`}
        trial={{ type: 'confirmTakeover', item }}
        name={historyCommands.confirmTakeover.name}
        short={words.confirmShort}
        records={words.recordsConfirmation}
        set={item}
      />
      <Ask
        view={view}
        path={path}
        trial={{ type: 'returnTakeover', item, reason: { ref: '', digest: '' } }}
        name={historyCommands.returnTakeover.name}
        short={words.returnShort}
        records={words.recordsReturn}
        look="quiet"
        set={item}
        keep
      >
        <TextArea
          tongue={view.tongue}
          name="reason"
          id={`reason-${item}`}
          label={labels.reason[view.tongue]}
          value={typed(view, path, 'reason')}
          problem={problemOf(view, path, 'reason')}
          required
        />
      </Ask>
    </Acts>
  );
}

/** Everything that is known of one item: what, from which paper, by whose hands. */
export function ItemFacts({ screen, item }: { screen: HistoryScreen; item: Item }) {
  const { tongue } = screen.view;
  const by = (hand: Hand) => <HandLine screen={screen} hand={hand} />;
  const settled = item.settled && {
    term: (item.state === 'returned' ? words.returnedBy : words.confirmedBy)[tongue],
    says: by(item.settled),
  };
  return (
    <DefinitionList
      items={[
        ...factsOf(screen, item.what),
        { term: words.source[tongue], says: <SourceLine screen={screen} item={item} /> },
        { term: words.recordedBy[tongue], says: by(item.recorded) },
        ...(settled ? [settled] : []),
        ...(item.reason ? [{ term: words.reason[tongue], says: screen.texts(item.reason) }] : []),
      ]}
    />
  );
}

type Fact = { readonly term: string; readonly says: Child };

function factsOf({ view: { tongue }, texts, names }: HistoryScreen, what: Taken): readonly Fact[] {
  switch (what.kind) {
    case 'mandate':
      return [
        { term: words.term[tongue], says: termOf(what.from, what.until)[tongue] },
        {
          term: words.instrument[tongue],
          says: `${numbered(what.number, tongue)}, ${officialDate(what.date, tongue)}`,
        },
      ];
    case 'meeting':
      return [
        ...(what.place === null ? [] : [{ term: labels.place[tongue], says: texts(what.place) }]),
        ...(what.presided === null
          ? []
          : [{ term: labels.presided[tongue], says: names.person(what.presided)[tongue] }]),
        { term: words.attendance[tongue], says: `${what.present} / ${what.members} (${words.ofMembers[tongue]})` },
        ...(what.protocol === null ? [] : [{ term: kinds.protocol[tongue], says: numbered(what.protocol, tongue) }]),
      ];
    case 'protocol':
      return [{ term: labels.meeting[tongue], says: numbered(what.meeting, tongue) }];
    case 'plan':
      return [
        { term: labels.title[tongue], says: texts(what.title) },
        { term: words.term[tongue], says: `${dateName(what.from, tongue)} – ${dateName(what.until, tongue)}` },
      ];
    case 'instrument':
      return [];
  }
}

/** The paper by its name, number and day, and its copy. */
export function SourceLine({ screen, item: { item, source } }: { screen: HistoryScreen; item: Item }) {
  const { tongue, base } = screen.view;
  const number = source.number === null ? '' : ` ${numbered(source.number, tongue)}`;
  return (
    <>
      {screen.texts(source.name)}
      {number}, {dateName(source.date, tongue)}
      <span class="under">
        <a href={`${base}/history/${item}/paper`}>{words.paper[tongue]}</a>
      </span>
    </>
  );
}

/** Who, when, and the act in the journal. */
function HandLine({ screen, hand }: { screen: HistoryScreen; hand: Hand }) {
  const { names, zone, view } = screen;
  const { tongue, base } = view;
  return (
    <>
      {names.person(hand.by)[tongue]}
      <span class="under">
        {momentName(hand.at, zone, tongue)} ·{' '}
        <a href={`${base}/journal/${hand.position}`}>{numbered(hand.position, tongue)}</a>
      </span>
    </>
  );
}

const order: readonly Taken['kind'][] = ['mandate', 'instrument', 'meeting', 'protocol', 'plan'];

/** What was confirmed, by kind, each in the order in which it happened. */
export function TakenOver({ screen }: { screen: HistoryScreen }) {
  const { view, names, history } = screen;
  const { tongue, base } = view;
  const items = itemsIn(history, 'confirmed');
  const rows = order.flatMap((kind): readonly TableRow[] => {
    const own = items.filter(({ what }) => what.kind === kind).sort((a, b) => (dayOf(a.what) < dayOf(b.what) ? -1 : 1));
    if (own.length === 0) return [];
    return [
      { heading: `${kinds[kind][tongue]} · ${own.length}` },
      ...own.map((item) => ({
        id: `taken-${item.item}`,
        cells: [
          <a class="row-link" href={`${base}/history/${item.item}`}>
            {nameOf(item.what, names)[tongue]}
          </a>,
          <SourceLine screen={screen} item={item} />,
          <>
            {names.person(item.recorded.by)[tongue]}
            {item.settled ? <span class="under">{names.person(item.settled.by)[tongue]}</span> : null}
          </>,
        ],
      })),
    ];
  });
  return (
    <Table
      tongue={tongue}
      caption={words.done[tongue]}
      columns={[{ title: words.what[tongue] }, { title: words.source[tongue] }, { title: words.who[tongue] }]}
      rows={rows}
      count={items.length}
      empty={<Empty title={words.nothingDone[tongue]}>{words.doneEmpty[tongue]}</Empty>}
    />
  );
}

function dayOf(what: Taken): string {
  switch (what.kind) {
    case 'mandate':
    case 'plan':
      return what.from;
    case 'meeting':
      return what.on;
    default:
      return what.date;
  }
}

/** What was sent back, with why: it may be recorded anew, mended. */
export function ReturnedItems({ screen }: { screen: HistoryScreen }) {
  const { view, names, history, texts } = screen;
  const { tongue } = view;
  const items = itemsIn(history, 'returned');
  if (items.length === 0) return null;
  return (
    <Section title={words.returned[tongue]} aside={items.length} id="returned">
      <ul class="plain-list">
        {items.map((item) => (
          <li>
            <StatusWord state="refused">{nameOf(item.what, names)[tongue]}</StatusWord>
            <span class="under">
              {words.reason[tongue]}: {texts(item.reason)}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export const stateOf = (item: Item): 'met' | 'awaited' | 'refused' =>
  item.state === 'confirmed' ? 'met' : item.state === 'awaiting' ? 'awaited' : 'refused';

export const stateName = (item: Item) => itemStates[item.state];
