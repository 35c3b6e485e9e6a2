import { accessCommands } from '#access/messages.ts';
import type { WallLink } from '#access/vocabulary.ts';
import { opensAt, wallsOf } from '#access/walls.ts';
import { accessWords } from '#access/words.ts';
import { clauseFor } from '#charter/authority.ts';
import { accessOf, meetingOf } from '#group/states.ts';
import { thingOfMeeting } from '#marking/things.ts';
import type { Revealed } from '#page/act-route.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Page } from '#page/page.tsx';
import { dateName, momentName, officialMoment } from '#text/dates.ts';
import type { PageRoute } from '../page-route.ts';
import { revealedOnce } from '../revealed.ts';
import type { GroupView } from '../view.ts';
import { wallWords as words } from './words.ts';

type Shown = { readonly meeting: string; readonly on: string; readonly revealed: Revealed | undefined };

/** Links by which the screen of the room reads this meeting, for whoever makes them. */
export const wallLinksPage: PageRoute<Shown> = {
  path: '/meetings/:meeting{\\d{4}-\\d+}/walls',
  readers: ({ meeting = '' }) => [thingOfMeeting(meeting)],
  streams: ({ meeting }) => ['access', `meeting/${meeting}`],
  load(house, view, { meeting: id = '' }, c) {
    const { meeting } = meetingOf(view.states, id);
    if (meeting.stage === 'unknown' || !makesLinks(view)) return undefined;
    return { meeting: id, on: meeting.on, revealed: revealedOnce(house, c) };
  },
  html: (view, shown) => <LinksPage view={view} shown={shown} />,
  json: (view, { meeting }) => ({
    links: wallsOf(accessOf(view.states), meeting).map(({ wall, by, at, until, endedAt }) => ({
      wall,
      by,
      at,
      until,
      endedAt: endedAt ?? null,
    })),
  }),
};

export const makesLinks = ({ charter, me }: Pick<GroupView, 'charter' | 'me'>): boolean =>
  charter.authority.openWall?.offices.some((office) => me.offices.includes(office)) === true;

function LinksPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter, base, zone } = view;
  const { meeting, on, revealed } = shown;
  const links = wallsOf(accessOf(view.states), meeting);
  return (
    <Page
      view={view}
      title={words.links[tongue]}
      place="meetings"
      streams={['access', `meeting/${meeting}`]}
      heading={
        <Heading
          title={words.links[tongue]}
          eyebrow={<a href={`${base}/meetings/${meeting}`}>{officialMoment(on, zone, tongue)}</a>}
        />
      }
    >
      <Sheet>
        {revealed?.kind === 'wall' ? (
          <Block>
            <div class="hand-over" role="status" id="revealed">
              <b>{accessWords.shown.wall[tongue]}</b>
              <code>{revealed.value}</code>
              <p class="quiet">{accessWords.wallUse[tongue]}</p>
            </div>
          </Block>
        ) : null}
        <Block
          notes={<LawNote charter={charter} clause={clauseFor(charter, 'openWall')} state="plain" tongue={tongue} />}
        >
          <p>{words.linksSay[tongue]}</p>
          <Live id="wall-link-new">
            <Ask
              view={view}
              path={`/meetings/${meeting}/walls`}
              trial={{ type: 'openWall', wall: '', meeting }}
              name={accessCommands.openWall.name}
              records={accessCommands.openWall.done}
              id="act-wall"
            />
          </Live>
        </Block>
        <Block>
          <Live id="wall-links">
            <Section title={words.made[tongue]}>
              {links.length === 0 ? <p class="quiet">{words.noneMade[tongue]}</p> : null}
              {links.map((link, at) => (
                <Made view={view} link={link} number={links.length - at} />
              ))}
            </Section>
          </Live>
        </Block>
      </Sheet>
    </Page>
  );
}

function Made({ view, link, number }: { view: GroupView; link: WallLink; number: number }) {
  const { tongue, names, zone, now } = view;
  const { wall, meeting, by, at, until, endedAt } = link;
  return (
    <div class="result" id={`wall-${wall}`}>
      <p>
        <b>
          {words.link[tongue]} {number}
        </b>{' '}
        <span class="quiet">
          {names.person(by)[tongue]} · {momentName(at, zone, tongue)} · {words.until[tongue]}: {dateName(until, tongue)}
          {endedAt === undefined ? '' : ` · ${words.takenBack[tongue]}: ${momentName(endedAt, zone, tongue)}`}
        </span>
      </p>
      {opensAt(link, now, zone) ? (
        <Ask
          view={view}
          path={`/meetings/${meeting}/walls/${wall}/end`}
          trial={{ type: 'closeWall', wall, meeting }}
          name={accessCommands.closeWall.name}
          records={accessCommands.closeWall.done}
          look="quiet"
          id={`act-wall-${wall}`}
        />
      ) : null}
    </div>
  );
}
