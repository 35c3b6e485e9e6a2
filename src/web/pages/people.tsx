import { type DeskLine, deskOf, type Filter, filters, isIn } from '#access/desk.ts';
import { PeopleFilters, PeopleTable } from '#access/people-screens.tsx';
import type { AccessScreen } from '#access/screen.tsx';
import { personNoun, accessWords as words } from '#access/words.ts';
import { accessOf } from '#group/states.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Page } from '#page/page.tsx';
import { counted } from '#text/numbers.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { secretariatWords } from './secretariat-words.ts';

type Shown = { readonly lines: readonly DeskLine[]; readonly filter: Filter };

/** How somebody comes in is the business of those who let them in, and of nobody else in the group. */
export const officersOnly = { for: 'offices', offices: ['secretariat'] } as const;

/** Everybody whom the group knows: offices today, account, who has not signed in. */
export const peoplePage: PageRoute<Shown> = {
  path: '/secretariat/people',
  readers: officersOnly,
  streams: () => ['access'],
  async load(house, view, _params, c) {
    const asked = c.req.query('show');
    return { lines: await linesOf(house, view), filter: filters.find((each) => each === asked) ?? 'all' };
  },
  html: (view, shown) => <PeoplePage view={view} shown={shown} />,
  json: (view, { lines, filter }) => ({ people: lines.filter((line) => isIn(filter, line, view.now)) }),
};

export async function linesOf({ accounts }: House, view: GroupView): Promise<readonly DeskLine[]> {
  const { group, names, composition, states, now } = view;
  const [known, links] = await Promise.all([accounts.accountsOf(group), accounts.openLinks(group)]);
  const people = names.people.keys();
  return deskOf({ people, composition, access: accessOf(states), accounts: known, links, at: now });
}

export const screenOf = (view: GroupView): AccessScreen => ({
  view,
  names: view.names,
  people: view.names.people,
  zone: view.zone,
});

function PeoplePage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter, base, now } = view;
  const { lines, filter } = shown;
  const screen = screenOf(view);
  return (
    <Page
      view={view}
      title={words.people[tongue]}
      place="secretariat"
      streams={['access', 'composition']}
      heading={
        <Heading
          title={words.people[tongue]}
          eyebrow={<a href={`${base}/secretariat`}>{secretariatWords.title[tongue]}</a>}
          facts={<Live id="people-count">{counted(lines.length, personNoun, tongue)}</Live>}
        />
      }
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={charter.authority.invitePerson?.clause ?? null}
              state="plain"
              tongue={tongue}
            />
          }
        >
          <p>{words.peopleSays[tongue]}</p>
        </Block>
        <Live id="people">
          <PeopleFilters screen={screen} lines={lines} filter={filter} />
          <PeopleTable screen={screen} lines={lines.filter((line) => isIn(filter, line, now))} />
        </Live>
      </Sheet>
    </Page>
  );
}
