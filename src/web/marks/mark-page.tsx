import { clauseFor } from '#charter/authority.ts';
import { isThing, streamsOfThing } from '#group/marking.ts';
import { marksOf, readerAt } from '#group/things.ts';
import { readTexts } from '#journal/texts.ts';
import { participants } from '#marking/audience.ts';
import { outer } from '#marking/defaults.ts';
import { audienceWords, domesticWords, originWords, personalWords, tlpMeanings } from '#marking/mark-words.ts';
import { markingCommands } from '#marking/messages.ts';
import { isOriginator } from '#marking/rules.ts';
import { listReadings } from '#marking/store.ts';
import { thingName } from '#marking/thing-words.ts';
import type { Mark, Marked } from '#marking/vocabulary.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { TextArea } from '#page/fields.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import type { LawState } from '#page/mark.tsx';
import { Page } from '#page/page.tsx';
import { DefinitionList } from '#page/table.tsx';
import { problemOf, typed } from '#page/view.ts';
import { capital } from '#text/alphabet.ts';
import { momentName } from '#text/dates.ts';
import type { PageRoute } from '../page-route.ts';
import { seeing } from '../pages/seeing.ts';
import { lookFor } from '../reading.ts';
import type { GroupView } from '../view.ts';
import { MarkFields } from './mark-fields.tsx';
import { namesUnder } from './names.ts';
import { ReadingsTable } from './readings-table.tsx';
import { Releases } from './release-screens.tsx';
import type { Shown } from './shown.ts';
import { pageOf } from './thing-pages.ts';
import { words } from './words.ts';

const nothing = { ref: '', digest: '' };

/** The mark of one thing: for whom it is, who may change that, and what was asked of whoever set it. */
export const markPage: PageRoute<Shown> = {
  path: '/marks',
  readers: participants,
  async load(house, view, _params, c) {
    const thing = c.req.query('thing') ?? '';
    const marks = marksOf(view.states);
    const marked = marks.things.get(thing);
    const ours = marked !== undefined && isOriginator(marked.origin, view.reads.standing);
    const whole = await lookFor(house, view.group, streamsOfThing(thing));
    if (!isThing(whole, thing) || !(view.reads.may(thing) || ours)) return undefined;
    const follows = (ours || view.me.offices.includes('secretariat')) && view.reads.isNarrow(thing);
    const releases = [...marks.releases.values()].filter((release) => release.thing === thing);
    const unread = await readTexts(
      house.pool,
      view.group,
      releases.flatMap(({ reason, refusedFor }) => [[thing, reason] as const, [thing, refusedFor] as const]),
    );
    return {
      // Only now is it known whose streams the acts of this page are weighed on.
      view: await seeing(house, view, streamsOfThing(thing)),
      thing,
      marked,
      ours,
      releases,
      texts: view.reveal(unread),
      readings: follows ? await listReadings(house.pool, view.group, [thing]) : undefined,
      mayNow: (person) => readerAt(whole, person, view.now).may(thing),
    };
  },
  html: ({ frame }, shown) => <MarkPage view={{ ...shown.view, frame }} shown={shown} />,
  json: (view, { thing, marked, releases, texts }) => ({
    thing,
    mark: view.reads.markOf(thing),
    own: marked ? { mark: marked.mark, origin: marked.origin, at: marked.at } : null,
    releases: releases.map((release) => ({
      ...release,
      reason: texts(release.reason),
      refusedFor: texts(release.refusedFor),
    })),
  }),
};

function MarkPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base, charter, group } = view;
  const { thing } = shown;
  const name = capital(thingName(thing)[tongue], tongue);
  const page = view.reads.may(thing) ? pageOf(thing) : undefined;
  const clause = clauseFor(charter, 'setMark');
  const waits = shown.releases.some(({ state }) => state === 'asked');
  const note = (of: string | null, state: LawState, id: string) => (
    <LawNote charter={charter} clause={of} state={state} tongue={tongue} id={id} />
  );
  return (
    <Page
      view={view}
      title={name}
      place="meetings"
      streams={[outer(thing) ?? thing]}
      heading={
        <Heading
          eyebrow={page === undefined ? words.mark[tongue] : <a href={`/g/${group}${page}`}>{words.back[tongue]}</a>}
          title={name}
        />
      }
    >
      <Sheet>
        <Block notes={note(clause, 'met', 'note-mark')}>
          <Live id="mark" class="mark-standing">
            <Standing view={view} shown={shown} />
          </Live>
          <Setting view={view} shown={shown} />
        </Block>
        {shown.marked ? (
          <Block notes={note(clauseFor(charter, 'consentToRelease'), waits ? 'awaited' : 'plain', 'note-releases')}>
            <Section title={words.releases[tongue]} id="releases">
              <Live id="release-list">
                <Releases view={view} shown={shown} />
              </Live>
              <Asking view={view} shown={shown} marked={shown.marked} />
            </Section>
          </Block>
        ) : null}
        {shown.readings ? (
          <Block notes={note(clause, 'plain', 'note-readings')}>
            <Section title={words.readings[tongue]} id="readings">
              <ReadingsTable view={view} caption={name} rows={shown.readings} mayNow={shown.mayNow} />
            </Section>
          </Block>
        ) : null}
        <p class="quiet">
          <a href={`${base}/readings`}>{words.readings[tongue]}</a>
        </p>
      </Sheet>
    </Page>
  );
}

/** The mark as it holds, where it comes from, and who may release it. */
function Standing({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, reads, names, zone } = view;
  const { thing, marked } = shown;
  const called = namesUnder(view);
  const mark = reads.markOf(thing);
  const above = marked ? reads.ownMarks(thing).slice(1) : [];
  return (
    <>
      <DefinitionList
        items={[
          { term: words.for[tongue], says: capital(audienceWords(mark.audience, called)[tongue], tongue) },
          {
            term: words.handling[tongue],
            says: `${capital(domesticWords[mark.domestic][tongue], tongue)}, ${personalWords[mark.personalData][tongue]}`,
          },
          { term: `TLP:${mark.tlp}`, says: tlpMeanings[mark.tlp][tongue] },
          ...(marked
            ? [
                {
                  term: words.setBy[tongue],
                  says: `${originWords(marked.origin, called)[tongue]}: ${names.person(marked.by)[tongue]}, ${momentName(marked.at, zone, tongue)}`,
                },
              ]
            : []),
        ]}
      />
      {marked ? null : (
        <p class="quiet">{reads.ownMarks(thing).length > 0 ? words.inherited[tongue] : words.default[tongue]}</p>
      )}
      {above.map((each) => (
        <p class="quiet">
          {words.alsoAbove[tongue]}: {audienceWords(each.mark.audience, called)[tongue]}.
        </p>
      ))}
    </>
  );
}

/** A mark that is not the one that stands and releases nothing: whether this reader may mark at all does not hang on it. */
const another = (mark: Mark): Mark => ({ ...mark, personalData: mark.personalData === 'with' ? 'without' : 'with' });

function Setting({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue } = view;
  const { thing, marked, ours } = shown;
  const mark = view.reads.markOf(thing);
  return (
    <Ask
      view={view}
      path="/marks"
      trial={{ type: 'setMark', thing, mark: another(mark) }}
      name={markingCommands.setMark.name}
      short={words.setTitle}
      records={markingCommands.setMark.done}
      id="set-mark"
      others={<p class="quiet">{words.onlyDesk[tongue]}</p>}
    >
      <input type="hidden" name="thing" value={thing} />
      <p class="hint">{words.narrowsAtOnce[tongue]}</p>
      {marked && !ours ? (
        <p class="hint">
          {words.onlyNarrower[tongue]}: {originWords(marked.origin, namesUnder(view))[tongue]}.
        </p>
      ) : null}
      <MarkFields view={view} path="/marks" mark={mark} prefix="set" />
    </Ask>
  );
}

function Asking({ view, shown, marked }: { view: GroupView; shown: Shown; marked: Marked }) {
  const { tongue } = view;
  const { thing, ours } = shown;
  const path = '/releases';
  if (ours) return null;
  const trial = { type: 'askRelease', thing, release: '', mark: another(marked.mark), reason: nothing } as const;
  return (
    <Ask
      view={view}
      path={path}
      trial={trial}
      name={markingCommands.askRelease.name}
      short={words.askTitle}
      records={markingCommands.askRelease.done}
      look="quiet"
      id="ask-release"
    >
      <input type="hidden" name="thing" value={thing} />
      <MarkFields view={view} path={path} mark={marked.mark} prefix="ask" />
      <TextArea
        tongue={tongue}
        name="reason"
        id="ask-reason"
        label={words.reason[tongue]}
        required
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
      />
    </Ask>
  );
}
