import { theDesk } from '#marking/audience.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Page } from '#page/page.tsx';
import { type BodiesScreen, BodyEntry, BodyTable, bodyInHand, EnterBody } from '#people/screens.tsx';
import { dateIn } from '#text/moments.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { secretariatWords as words } from './secretariat-words.ts';

type Shown = { readonly asked: string | undefined };

/** The register of bodies: dated names, successors, seats. */
export const bodiesPage: PageRoute<Shown> = {
  path: '/secretariat/bodies',
  readers: theDesk,
  load: (_house, _view, _params, c) => ({ asked: c.req.query('body') }),
  html: (view, shown) => <BodiesPage view={view} shown={shown} />,
  json: ({ bodies }) => ({ bodies: [...bodies.values()] }),
};

function BodiesPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter, bodies, base, zone } = view;
  const keeps = charter.authority.enterBody?.offices.some((office) => view.me.offices.includes(office)) ?? false;
  const screen: BodiesScreen = { view, bodies, today: dateIn(view.now, zone), keeps };
  const body = keeps ? bodyInHand(screen, shown.asked) : undefined;
  const clauseOf = (id: string) => (charter.clauses.some((clause) => clause.id === id) ? id : null);
  return (
    <Page
      view={view}
      title={words.bodies[tongue]}
      place="secretariat"
      streams={['bodies']}
      heading={
        <Heading title={words.bodies[tongue]} eyebrow={<a href={`${base}/secretariat`}>{words.title[tongue]}</a>} />
      }
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={charter.authority.enterBody?.clause ?? null}
              state="plain"
              tongue={tongue}
            />
          }
        >
          <p>
            {words.bodiesSays[tongue]} {keeps ? null : words.keptBy[tongue]}
          </p>
          {body ? <BodyEntry screen={screen} body={body} /> : keeps ? <EnterBody screen={screen} /> : null}
        </Block>
        <Block
          notes={
            <>
              <LawNote
                charter={charter}
                clause={charter.authority.giveSeat?.clause ?? null}
                state="plain"
                tongue={tongue}
              />
              <LawNote charter={charter} clause={clauseOf('2.2')} state="plain" tongue={tongue} />
            </>
          }
        >
          <Live id="bodies">
            <BodyTable screen={screen} />
          </Live>
        </Block>
      </Sheet>
    </Page>
  );
}
