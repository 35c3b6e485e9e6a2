import type { Context } from 'hono';
import { type GroupRow, listGroups } from '#group/views.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { PlainLayout } from '#page/layout.tsx';
import { Empty } from '#page/notices.tsx';
import { renderPage } from '#page/render.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { words as account } from './account/words.ts';
import { demonstrationGroup, openDemonstration } from './demonstration.ts';
import { words } from './first-visit-words.ts';
import { plainFrameOf } from './frame.ts';
import { type OwnGroup, ownGroups } from './home.ts';
import type { House } from './house.ts';
import { isLoopback } from './loopback.ts';
import { type App, tongueOf, wantsJson } from './request.ts';
import { sessionOf } from './session.ts';

/** The first page: what this is, the way in, and for who is signed in the groups of the account; of others nothing. */
export function mountFirstVisit(app: App, house: House): void {
  app.get('/', async (c) => {
    const groups = await groupsFor(house, c);
    return wantsJson(c) ? c.json({ groups }) : c.html(await renderPage(await firstPage(house, c, groups)));
  });
  app.post('/demonstration', async (c) => {
    if (!isLoopback(house, c)) return c.notFound();
    await openDemonstration(house);
    return c.redirect(`/g/${demonstrationGroup}/place`, 303);
  });
}

/** The groups in which the account is somebody, and on the program's own computer the demonstration. */
async function groupsFor(house: House, c: Context): Promise<readonly GroupRow[]> {
  const persons = sessionOf(c)?.persons ?? new Map();
  const here = isLoopback(house, c);
  const known = await listGroups(house.pool);
  return known.filter(({ group }) => (group === demonstrationGroup ? here : persons.has(group)));
}

async function firstPage(house: House, c: Context, groups: readonly GroupRow[]) {
  const tongue = tongueOf(c);
  const session = sessionOf(c);
  const own = groups.filter(({ group }) => group !== demonstrationGroup);
  const demonstration = groups.length > own.length;
  return (
    <PlainLayout frame={plainFrameOf(house, c)} title="Vahid">
      <Heading title={session ? words.groups[tongue] : words.title[tongue]} />
      <Sheet>
        {session ? (
          <Groups house={house} groups={await ownGroups(house, session)} tongue={tongue} />
        ) : (
          <>
            <Block notes={<Cited house={house} tongue={tongue} clauses={['4.1']} />}>
              <p class="lead">{words.lead[tongue]}</p>
            </Block>
            <WayIn tongue={tongue} fresh={await house.accounts.isNew()} />
          </>
        )}
        {isLoopback(house, c) ? <Demonstration house={house} tongue={tongue} opened={demonstration} /> : null}
      </Sheet>
    </PlainLayout>
  );
}

function WayIn({ tongue, fresh }: { tongue: Tongue; fresh: boolean }) {
  return (
    <Section title={words.signIn[tongue]}>
      <p>{words.signInSays[tongue]}</p>
      <p>
        <a class="button button-primary" href="/sign-in">
          {words.signIn[tongue]}
        </a>
      </p>
      {fresh ? <p class="quiet">{words.noGroupYet[tongue]}</p> : null}
    </Section>
  );
}

function Groups({ house, groups, tongue }: { house: House; groups: readonly OwnGroup[]; tongue: Tongue }) {
  const titles = new Map([...house.charters.values()].map(({ charter, law }) => [charter, law.title[tongue]]));
  return (
    <>
      {groups.length === 0 ? <Empty title={words.noGroups[tongue]}>{words.noGroupsSays[tongue]}</Empty> : null}
      <ul class="doors">
        {groups.map(({ group, charter, home }) => (
          <li>
            {home ? <a href={home}>{titles.get(charter) ?? charter}</a> : <b>{titles.get(charter) ?? charter}</b>}
            <span class="quiet">{home ? `/g/${group}` : `/g/${group} · ${account.noOffice[tongue]}`}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function Demonstration({ house, tongue, opened }: { house: House; tongue: Tongue; opened: boolean }) {
  return (
    <Section title={words.demonstration[tongue]}>
      <Block notes={<Cited house={house} tongue={tongue} clauses={['3.5', '3.7']} />}>
        <p>{words.demonstrationSays[tongue]}</p>
        {opened ? (
          <p>
            <a class="button" href={`/g/${demonstrationGroup}`}>
              {words.enterDemonstration[tongue]}
            </a>
          </p>
        ) : (
          <form class="first-act" method="post" action="/demonstration">
            <button class="button" type="submit">
              {words.open[tongue]}
            </button>
            <span class="quiet">{words.takes[tongue]}</span>
          </form>
        )}
      </Block>
    </Section>
  );
}

/** Clauses of the Working Group's charter, so that the first page already shows where the law stands. */
function Cited({ house, tongue, clauses }: { house: House; tongue: Tongue; clauses: readonly string[] }) {
  const own = [...house.charters.values()].filter(({ charter }) => charter === 'az-working-group');
  const charter = (own.find(({ superseded }) => !superseded) ?? own[0])?.law;
  const known = clauses.filter((id) => charter?.clauses.some((clause) => clause.id === id));
  return charter ? (
    // biome-ignore lint/complexity/noUselessFragments: a component answers with one element, not with a list.
    <>
      {known.map((clause) => (
        <LawNote charter={charter} clause={clause} state="plain" tongue={tongue} />
      ))}
    </>
  ) : null;
}
