import { historyOf, registerOf } from '#group/states.ts';
import { type FormScreen, places, TakeOverForm } from '#history/forms.tsx';
import { itemsIn } from '#history/items.ts';
import { historyCommands, kinds } from '#history/messages.ts';
import { ReturnedItems, TakenOver, WaitingItems } from '#history/screens.tsx';
import { wordingsOf } from '#history/things.ts';
import type { Taken } from '#history/vocabulary.ts';
import { historyWords as words } from '#history/words.ts';
import { readTexts } from '#journal/texts.ts';
import { theDesk } from '#marking/audience.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Section, Sheet, Tabs } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Notice } from '#page/notices.tsx';
import { Page } from '#page/page.tsx';
import { nameOn } from '#people/body.ts';
import { compare } from '#text/alphabet.ts';
import { dateIn } from '#text/moments.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { secretariatWords } from './secretariat-words.ts';

type Shown = { readonly screen: FormScreen; readonly kind: Taken['kind'] };

const path = '/secretariat/takeover';
const order = Object.keys(places) as Taken['kind'][];

/** The secretariat's desk for what was before: what to record, what waits for a second officer, what is done. */
export const takeoverPage: PageRoute<Shown> = {
  path,
  readers: theDesk,
  streams: () => ['history'],
  async load(house, view, _params, c) {
    const refused = view.refused?.path.slice(path.length + 1);
    const asked = refused ?? c.req.query('what');
    return {
      screen: await screenOf(house.pool, view),
      kind: order.find((kind) => places[kind] === asked) ?? firstOpen(view),
    };
  },
  html: (view, shown) => <TakeoverPage view={view} shown={{ ...shown, screen: { ...shown.screen, view } }} />,
  json: (_view, { screen }) => ({ items: [...screen.history.items.values()], closed: screen.history.closed ?? null }),
};

/** Where memberships can no longer be taken over, past meetings come first. */
const firstOpen = ({ composition, states }: GroupView): Taken['kind'] =>
  registerOf(states).first !== undefined || composition.instruments.some(({ takenOver }) => !takenOver)
    ? 'meeting'
    : 'mandate';

async function screenOf(pool: Parameters<typeof readTexts>[0], view: GroupView): Promise<FormScreen> {
  const { tongue, names, bodies, states, zone, now, me } = view;
  const history = historyOf(states);
  const texts = view.reveal(await readTexts(pool, view.group, [...history.items.values()].flatMap(wordingsOf)));
  const day = dateIn(now, zone);
  const sorted = <Line extends { readonly label: string }>(lines: readonly Line[]) =>
    [...lines].sort((a, b) => compare(a.label, b.label, tongue));
  return {
    ...{ view, history, names, texts, zone },
    people: sorted(
      [...names.people.values()].map(({ person, name, position }) => ({
        value: person,
        label: position ? `${name}, ${position}` : name,
      })),
    ),
    bodies: sorted([...bodies.values()].map((body) => ({ value: body.body, label: nameOn(body, day)[tongue] }))),
    meetings: [...registerOf(states).past.keys()].sort(),
    last: [...history.items.values()].findLast(({ recorded }) => recorded.by === me.person),
  };
}

/** The clause on which what is taken over was done in its time. */
function KindNote({ view: { charter, tongue }, kind }: { view: GroupView; kind: Taken['kind'] }) {
  const { cadence, protocol } = charter.rules;
  const clauses: Record<Taken['kind'], string | null> = {
    mandate: charter.authority.approveComposition?.clause ?? null,
    instrument: charter.authority.approveComposition?.clause ?? null,
    meeting: cadence.clause,
    protocol: protocol.clause,
    plan: charter.clauses.some(({ id }) => id === '1.2') ? '1.2' : null,
  };
  return <LawNote charter={charter} clause={clauses[kind]} state="plain" tongue={tongue} id="note-kind" />;
}

function TakeoverPage({ view, shown: { screen, kind } }: { view: GroupView; shown: Shown }) {
  const { tongue, charter, base } = view;
  const { history } = screen;
  const clause = (command: string) => charter.authority[command]?.clause ?? null;
  const note = (command: string, state: 'awaited' | 'plain' = 'plain') => (
    <LawNote
      charter={charter}
      clause={clause(command)}
      state={state}
      tongue={tongue}
      id={`note-${command}`}
      brief={command !== 'takeOver'}
    />
  );
  const waits = itemsIn(history, 'awaiting').length;
  return (
    <Page
      view={view}
      title={words.title[tongue]}
      place="secretariat"
      streams={['history', 'composition', 'meetings']}
      heading={
        <Heading
          title={words.title[tongue]}
          eyebrow={<a href={`${base}/secretariat`}>{secretariatWords.title[tongue]}</a>}
        />
      }
    >
      <Sheet>
        <Block notes={note('takeOver')}>
          <p>{words.says[tongue]}</p>
          {history.closed ? (
            <Notice tongue={tongue} state="plain">
              {words.closed[tongue]}
            </Notice>
          ) : null}
        </Block>
        {history.closed ? null : (
          <>
            <Block notes={note('confirmTakeover', waits > 0 ? 'awaited' : 'plain')}>
              <Live id="waiting-items">
                <WaitingItems screen={screen} />
              </Live>
            </Block>
            <Block notes={<KindNote view={view} kind={kind} />}>
              <Section title={words.record[tongue]} id="record">
                <Tabs
                  label={words.record[tongue]}
                  items={order.map((each) => ({
                    href: `${base}${path}?what=${places[each]}#record`,
                    label: kinds[each][tongue],
                    current: each === kind,
                  }))}
                />
                {kind === 'mandate' || kind === 'instrument' ? <p class="quiet">{words.rightsEnd[tongue]}</p> : null}
                <TakeOverForm screen={screen} kind={kind} />
              </Section>
            </Block>
          </>
        )}
        <Block>
          <Live id="taken-over">
            <Section title={words.done[tongue]}>
              <TakenOver screen={screen} />
            </Section>
            <ReturnedItems screen={screen} />
          </Live>
        </Block>
        {history.closed ? null : (
          <Block notes={note('closeTakeover')}>
            <Section title={words.closeTitle[tongue]} id="closing">
              <p>{words.closeSays[tongue]}</p>
              <Ask
                view={view}
                path={`${path}/closing`}
                trial={{ type: 'closeTakeover' }}
                name={historyCommands.closeTakeover.name}
                short={words.closeShort}
                records={words.recordsClosing}
                look="grave"
              />
            </Section>
          </Block>
        )}
      </Sheet>
    </Page>
  );
}
