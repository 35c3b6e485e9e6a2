import { readHead, readStreams } from '#journal/store.ts';
import { readTexts } from '#journal/texts.ts';
import { theDesk } from '#marking/audience.ts';
import type { Texts } from '#marking/revealed.ts';
import { thingOfComposition } from '#marking/things.ts';
import { EnteredOffices, enteredInSight } from '#membership/entered-screens.tsx';
import { awaitingOffices, holdingsIn, type Phase, phaseOf } from '#membership/holdings.ts';
import { EndOffice, HolderTable, RecordOffice } from '#membership/office-screens.tsx';
import { officeWords } from '#membership/office-words.ts';
import type { CompositionScreen } from '#membership/screens.tsx';
import { type Sources, sourcesOf } from '#membership/sources.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Page } from '#page/page.tsx';
import { dateIn } from '#text/moments.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { secretariatWords as words } from './secretariat-words.ts';

type Shown = { readonly sources: Sources; readonly texts: Texts; readonly ending: string | undefined };

/** The register of offices: dated holders, acting ones among them. */
export const officesPage: PageRoute<Shown> = {
  path: '/secretariat/offices',
  readers: theDesk,
  async load({ pool }, view, _params, c) {
    const { position } = await readHead(pool, view.group);
    const sources = sourcesOf(await readStreams(pool, view.group, ['composition'], position));
    const refused = /^\/secretariat\/offices\/([^/]+)\/end$/.exec(view.refused?.path ?? '')?.[1];
    const reasons = [...sources.returnedOffices.values()].map(({ reason }) => [thingOfComposition, reason] as const);
    const texts = view.reveal(await readTexts(pool, view.group, reasons));
    return { sources, texts, ending: refused ?? c.req.query('end') };
  },
  html: (view, shown) => <OfficesPage view={view} shown={shown} />,
  json: ({ composition }) => ({ holdings: [...composition.holdings.values()], awaiting: awaitingOffices(composition) }),
};

function OfficesPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter, composition, bodies, names, zone, base } = view;
  const keeps = charter.authority.recordOffice?.offices.some((office) => view.me.offices.includes(office)) ?? false;
  const day = dateIn(view.now, zone);
  const screen: CompositionScreen = {
    view,
    composition,
    names,
    people: names.people,
    sources: shown.sources,
    zone,
    at: view.now,
    day,
  };
  const holding = keeps ? composition.holdings.get(shown.ending ?? '') : undefined;
  const are = (phase: Phase) => holdingsIn(composition, phase, view.now).length > 0;
  const reasonOf = (entered: string) => shown.texts(shown.sources.returnedOffices.get(entered)?.reason);
  return (
    <Page
      view={view}
      title={words.offices[tongue]}
      place="secretariat"
      streams={['composition']}
      heading={
        <Heading title={words.offices[tongue]} eyebrow={<a href={`${base}/secretariat`}>{words.title[tongue]}</a>} />
      }
    >
      <Sheet>
        <Block
          notes={
            <LawNote
              charter={charter}
              clause={charter.authority.recordOffice?.clause ?? null}
              state="plain"
              tongue={tongue}
            />
          }
        >
          <p>
            {words.officesSays[tongue]} {keeps ? null : words.keptBy[tongue]}
          </p>
          {holding && phaseOf(composition, holding, view.now) !== 'former' ? (
            <EndOffice screen={screen} holding={holding} />
          ) : (
            <RecordOffice screen={screen} bodies={bodies} />
          )}
        </Block>
        <Block notes={<OfficeNotes view={view} />}>
          <Live id="entered">
            {enteredInSight(screen).length > 0 ? (
              <Section title={officeWords.awaiting[tongue]} id="awaiting">
                <EnteredOffices screen={screen} reasonOf={reasonOf} />
              </Section>
            ) : null}
          </Live>
          <Live id="holders">
            <Section title={officeWords.current[tongue]}>
              <HolderTable screen={screen} which="current" keeps={keeps} />
            </Section>
            {are('coming') ? (
              <Section title={officeWords.coming[tongue]}>
                <HolderTable screen={screen} which="coming" keeps={keeps} />
              </Section>
            ) : null}
            {are('former') ? (
              <Section title={officeWords.former[tongue]}>
                <HolderTable screen={screen} which="former" keeps={keeps} />
              </Section>
            ) : null}
          </Live>
        </Block>
      </Sheet>
    </Page>
  );
}

/** The clauses that lay down the offices, each with whether it has its holder. */
function OfficeNotes({ view }: { view: GroupView }) {
  const { charter, tongue, composition } = view;
  const held = (office: string) =>
    holdingsIn(composition, 'current', view.now).some((holding) => holding.office === office);
  return (
    <>
      {(['coordinator', 'head'] as const).map((office) => (
        <LawNote
          charter={charter}
          clause={charter.offices.find(({ id }) => id === office)?.clause ?? null}
          state={held(office) ? 'met' : 'awaited'}
          tongue={tongue}
          id={`note-${office}`}
        />
      ))}
    </>
  );
}
