import { historyOf } from '#group/states.ts';
import { nameOf } from '#history/messages.ts';
import { type HistoryScreen, ItemFacts, stateName, stateOf, TakenOver } from '#history/screens.tsx';
import { thingOfHistory, wordingsOf } from '#history/things.ts';
import type { History, Item } from '#history/vocabulary.ts';
import { historyWords as words } from '#history/words.ts';
import { readTexts } from '#journal/texts.ts';
import { theDesk, theGroup } from '#marking/audience.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Page } from '#page/page.tsx';
import type { House } from '../house.ts';
import { mountPage, type PageRoute } from '../page-route.ts';
import type { App } from '../request.ts';
import { readFile } from '../uploads.ts';
import { type GroupView, viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';

type Shown = { readonly screen: HistoryScreen };
type Found = Shown & { readonly item: Item };

/** What was before the group was founded here, for the whole Group: everything that two officers took over. */
const historyPage: PageRoute<Shown> = {
  path: '/history',
  readers: theGroup,
  streams: () => ['history'],
  load: async (house, view) => ({ screen: await screenOf(house, view) }),
  html: (view, { screen }) => <HistoryPage screen={{ ...screen, view }} view={view} />,
  json: (_view, { screen }) => ({ items: [...screen.history.items.values()] }),
};

/** One thing taken over, with its paper and the two officers. */
const itemPage: PageRoute<Found> = {
  path: '/history/:item',
  readers: ({ item = '' }) => [thingOfHistory(item)],
  streams: () => ['history'],
  async load(house, view, { item = '' }) {
    const found = shownItem(view, item);
    return found && { screen: await screenOf(house, view), item: found };
  },
  html: (view, { screen, item }) => <ItemPage screen={{ ...screen, view }} view={view} item={item} />,
  json: (_view, { item }) => ({ item }),
};

/** What only one officer has recorded is no history yet: the desk alone sees it. */
function shownItem(view: GroupView, id: string): Item | undefined {
  const item = historyOf(view.states).items.get(id);
  return item && (item.state === 'confirmed' || view.reads.among(theDesk)) ? item : undefined;
}

export function mountHistory(app: App, house: House): void {
  mountPage(app, house, historyPage);
  mountPage(app, house, itemPage);
  app.get('/g/:group/history/:item/paper', async (c) => {
    const { group, item: id } = c.req.param();
    const view = await viewOf(house, c, group, ['history']);
    const item = view?.reads.may(thingOfHistory(id)) ? shownItem(view, id) : undefined;
    if (!view || !item) return c.notFound();
    const file = await readFile(house, item.source.paper, `${group}-${item.what.kind}-${item.source.date}`);
    if (!file) return c.notFound();
    await recordDownload(house, view, [thingOfHistory(id)], file.bytes);
    return c.body(file.bytes, 200, file.headers);
  });
}

async function screenOf({ pool }: House, view: GroupView): Promise<HistoryScreen> {
  const { names, zone, reads } = view;
  const mine = [...historyOf(view.states).items].filter(
    ([id, { state }]) => state === 'confirmed' && reads.may(thingOfHistory(id)),
  );
  const history: History = { items: new Map(mine), closed: historyOf(view.states).closed };
  const all = [...historyOf(view.states).items.values()].flatMap(wordingsOf);
  const texts = view.reveal(await readTexts(pool, view.group, all));
  return { view, history, names, texts, zone };
}

function HistoryPage({ view, screen }: { view: GroupView; screen: HistoryScreen }) {
  const { tongue } = view;
  return (
    <Page
      view={view}
      title={words.history[tongue]}
      place="meetings"
      streams={['history']}
      heading={<Heading title={words.history[tongue]} />}
    >
      <Sheet>
        <Block notes={<Note view={view} />}>
          <p>{words.historySays[tongue]}</p>
          <Live id="history">
            <TakenOver screen={screen} />
          </Live>
        </Block>
      </Sheet>
    </Page>
  );
}

function ItemPage({ view, screen, item }: { view: GroupView; screen: HistoryScreen; item: Item }) {
  const { tongue, base, names } = view;
  const title = nameOf(item.what, names)[tongue];
  return (
    <Page
      view={view}
      title={title}
      place={item.what.kind === 'mandate' || item.what.kind === 'instrument' ? 'composition' : 'meetings'}
      streams={['history']}
      heading={
        <Heading
          title={title}
          eyebrow={<a href={`${base}/history`}>{words.history[tongue]}</a>}
          facts={
            <Live id="item-state">
              <StatusWord state={stateOf(item)}>{stateName(item)[tongue]}</StatusWord>
            </Live>
          }
        />
      }
    >
      <Sheet>
        <Block notes={<Note view={view} />}>
          <Live id="item">
            <ItemFacts screen={screen} item={item} />
          </Live>
        </Block>
      </Sheet>
    </Page>
  );
}

function Note({ view: { charter, tongue } }: { view: GroupView }) {
  return (
    <LawNote
      charter={charter}
      clause={charter.authority.takeOver?.clause ?? null}
      state="plain"
      tongue={tongue}
      id="note-history"
    />
  );
}
