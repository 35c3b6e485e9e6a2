import { RevealedOnce } from '#access/revealed-screen.tsx';
import { usesOfSystems } from '#access/store.ts';
import { AdmitSystem, EndSystem, type SystemsScreen, SystemTable } from '#access/system-screens.tsx';
import { lastsAt } from '#access/systems.ts';
import { systemNoun, accessWords as words } from '#access/words.ts';
import { accessOf } from '#group/states.ts';
import type { Revealed } from '#page/act-route.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Page } from '#page/page.tsx';
import { counted } from '#text/numbers.ts';
import { OparlNote } from '../oparl/note.tsx';
import type { PageRoute } from '../page-route.ts';
import { revealedOnce } from '../revealed.ts';
import type { GroupView } from '../view.ts';
import { officersOnly, screenOf } from './people.tsx';
import { secretariatWords } from './secretariat-words.ts';

type Shown = {
  readonly uses: ReadonlyMap<string, string | null>;
  readonly ending: string | undefined;
  readonly revealed: Revealed | undefined;
};

/** Programs of bodies that may read: admitted, last used, ended. */
export const systemsPage: PageRoute<Shown> = {
  path: '/secretariat/systems',
  readers: officersOnly,
  streams: () => ['access'],
  async load(house, view, _params, c) {
    const refused = /^\/secretariat\/systems\/([^/]+)\/end$/.exec(view.refused?.path ?? '')?.[1];
    const uses = await usesOfSystems(house.pool, view.group);
    return { uses, ending: refused ?? c.req.query('end'), revealed: revealedOnce(house, c) };
  },
  html: (view, shown) => <SystemsPage view={view} shown={shown} />,
  json: (view, { uses }) => ({
    systems: [...accessOf(view.states).systems.values()].map((system) => ({
      ...system,
      lastUsedAt: uses.get(system.system) ?? null,
    })),
  }),
};

function SystemsPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter, base, bodies, now, zone } = view;
  const access = accessOf(view.states);
  const all = [...access.systems.values()];
  const lasting = all.filter((system) => lastsAt(system, now, zone));
  const ending = lasting.find(({ system }) => system === shown.ending);
  const screen: SystemsScreen = { ...screenOf(view), access, bodies, uses: shown.uses };
  const clause = (command: string) => charter.authority[command]?.clause ?? null;
  return (
    <Page
      view={view}
      title={words.systems[tongue]}
      place="secretariat"
      streams={['access']}
      heading={
        <Heading
          title={words.systems[tongue]}
          eyebrow={<a href={`${base}/secretariat`}>{secretariatWords.title[tongue]}</a>}
          facts={<Live id="system-count">{counted(lasting.length, systemNoun, tongue)}</Live>}
        />
      }
    >
      <Sheet>
        {shown.revealed?.kind === 'system' ? (
          <Block>
            <RevealedOnce screen={screen} revealed={shown.revealed} />
          </Block>
        ) : null}
        <Block notes={<LawNote charter={charter} clause={clause('admitSystem')} state="plain" tongue={tongue} />}>
          <p>{words.systemsSays[tongue]}</p>
          <OparlNote view={view} />
          {ending ? <EndSystem screen={screen} system={ending} /> : <AdmitSystem screen={screen} />}
        </Block>
        <Block>
          <Live id="systems">
            <Section title={words.lasting[tongue]}>
              <SystemTable screen={screen} which="lasting" />
            </Section>
            {all.length > lasting.length ? (
              <Section title={words.past[tongue]}>
                <SystemTable screen={screen} which="past" />
              </Section>
            ) : null}
          </Live>
        </Block>
      </Sheet>
    </Page>
  );
}
