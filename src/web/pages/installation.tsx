import { type Traffic, trafficOf } from '#access/store.ts';
import { type Condition, conditionOf } from '#database/condition.ts';
import type { Head } from '#journal/chain.ts';
import { readHead } from '#journal/store.ts';
import { type Verified, verifyGroup } from '#journal/verify.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Page } from '#page/page.tsx';
import { DefinitionList, Table } from '#page/table.tsx';
import { momentName } from '#text/dates.ts';
import { numbered, numeral } from '#text/numbers.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { administrators } from '../home.ts';
import type { House } from '../house.ts';
import { diskOf, type Installation } from '../installation.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { installationWords as words } from './installation-words.ts';

type Check = Verified & { readonly at: string };
type Shown = {
  readonly installation: Installation;
  readonly condition: Condition;
  readonly disk: Awaited<ReturnType<typeof diskOf>>;
  readonly head: Head;
  readonly check: Check | undefined;
  readonly traffic: Traffic;
};

const checks = new WeakMap<House, Map<string, Check>>();

/** How the program runs, for its administrator: numbers and states, and no content of the group. */
export const installationPage: PageRoute<Shown> = {
  path: '/installation',
  readers: administrators,
  async load(house, view, _params, c) {
    const { pool, installation, clock } = house;
    if (!installation) return undefined;
    if (c.req.query('check') === 'now') await check(house, view.group);
    const [condition, disk, head, traffic] = await Promise.all([
      conditionOf(pool),
      diskOf(installation.data),
      readHead(pool, view.group),
      trafficOf(pool, clock()),
    ]);
    return { installation, condition, disk, head, traffic, check: checks.get(house)?.get(view.group) };
  },
  html: (view, shown) => <InstallationPage view={view} shown={shown} />,
  json: (_view, shown) => shown,
};

/** Walks the whole chain of the group: asked for, never by itself. */
async function check(house: House, group: string): Promise<void> {
  const known = checks.get(house) ?? new Map<string, Check>();
  checks.set(house, known);
  known.set(group, { ...(await verifyGroup(house.pool, group)), at: house.clock().toISOString() });
}

function InstallationPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter } = view;
  const clause = charter.offices.find(({ id }) => id === 'administrator')?.clause ?? null;
  return (
    <Page
      view={view}
      title={words.title[tongue]}
      place="installation"
      heading={<Heading title={words.title[tongue]} facts={shown.installation.version} />}
    >
      <Sheet>
        <Block notes={<LawNote charter={charter} clause={clause} state="plain" tongue={tongue} />}>
          <p>{words.says[tongue]}</p>
        </Block>
        <Block>
          <Program view={view} shown={shown} />
          <Store view={view} shown={shown} />
          <Journal view={view} shown={shown} />
          <Work view={view} shown={shown} />
          <Settings tongue={tongue} installation={shown.installation} />
        </Block>
      </Sheet>
    </Page>
  );
}

type Part = { readonly view: GroupView; readonly shown: Shown };

function Program({ view, shown }: Part) {
  const { tongue, zone } = view;
  const { version, startedAt } = shown.installation;
  return (
    <Section title={words.program[tongue]}>
      <DefinitionList
        items={[
          { term: words.version[tongue], says: version },
          { term: words.runs[tongue], says: momentName(startedAt, zone, tongue) },
          { term: words.node[tongue], says: `Node.js ${process.versions.node}` },
        ]}
      />
    </Section>
  );
}

function Store({ view, shown }: Part) {
  const { tongue } = view;
  const { condition, installation, disk } = shown;
  const answered = numeral(Math.max(1, Math.round(condition.answeredIn)), tongue);
  return (
    <Section title={words.store[tongue]}>
      <DefinitionList
        items={[
          { term: words.store[tongue], says: `${words[installation.store][tongue]}, ${condition.version}` },
          {
            term: words.answers[tongue],
            says: (
              <StatusWord state="met">
                {answered} {words.milliseconds[tongue]}
              </StatusWord>
            ),
          },
          { term: words.migration[tongue], says: condition.migration },
          { term: words.size[tongue], says: bytes(condition.bytes, tongue) },
          { term: words.disk[tongue], says: diskSays(disk, tongue) },
        ]}
      />
    </Section>
  );
}

/** Below a tenth of the disk, or a gigabyte, PostgreSQL is not far from stopping. */
function diskSays(disk: Shown['disk'], tongue: Tongue) {
  if (!disk) return words.diskUnknown[tongue];
  const little = disk.free < disk.whole / 10 || disk.free < gigabyte;
  const says = `${bytes(disk.free, tongue)} (${words.of[tongue]} ${bytes(disk.whole, tongue)})`;
  return <StatusWord state={little ? 'refused' : 'met'}>{says}</StatusWord>;
}

const gigabyte = 1024 ** 3;
const sizes: Record<Tongue, readonly [mega: string, giga: string]> = {
  az: ['MB', 'GB'],
  en: ['MB', 'GB'],
  ru: ['МБ', 'ГБ'],
};

function bytes(count: number, tongue: Tongue): string {
  const [mega, giga] = sizes[tongue];
  if (count < gigabyte) return `${numeral(Math.ceil(count / 1024 ** 2), tongue)} ${mega}`;
  return `${numeral(Math.round(count / gigabyte), tongue)} ${giga}`;
}

function Journal({ view, shown }: Part) {
  const { tongue, base, zone } = view;
  const { head, check: last } = shown;
  return (
    <Section title={words.journal[tongue]} id="journal">
      <DefinitionList
        items={[
          {
            term: words.head[tongue],
            says: `${numbered(numeral(head.position, tongue), tongue)}, ${momentName(head.at, zone, tongue)}`,
          },
          { term: words.hash[tongue], says: <code class="hash">{head.hash}</code> },
          {
            term: words.verified[tongue],
            says: last ? <CheckSays view={view} last={last} /> : words.notVerified[tongue],
          },
        ]}
      />
      <p>
        <a class="button" href={`${base}/installation?check=now#journal`}>
          {words.verifyNow[tongue]}
        </a>
      </p>
    </Section>
  );
}

function CheckSays({ view, last }: { view: GroupView; last: Check }) {
  const { tongue, zone } = view;
  return (
    <>
      {last.broken ? (
        <StatusWord state="refused">
          {words.broken[tongue]} {numbered(last.broken.position, tongue)}
        </StatusWord>
      ) : (
        <StatusWord state="met">{words.holds[tongue]}</StatusWord>
      )}
      , {momentName(last.at, zone, tongue)}, {numbered(numeral(last.head.position, tongue), tongue)}
    </>
  );
}

function Work({ view, shown }: Part) {
  const { tongue } = view;
  const { sessions, waiting, failing, givenUp } = shown.traffic;
  return (
    <Section title={words.work[tongue]}>
      <DefinitionList
        items={[
          { term: words.sessions[tongue], says: numeral(sessions, tongue) },
          { term: words.waiting[tongue], says: numeral(waiting, tongue) },
          {
            term: words.failing[tongue],
            says: failing > 0 ? <StatusWord state="refused">{numeral(failing, tongue)}</StatusWord> : '0',
          },
          {
            term: words.givenUp[tongue],
            says: givenUp > 0 ? <StatusWord state="refused">{numeral(givenUp, tongue)}</StatusWord> : '0',
          },
        ]}
      />
      {shown.installation.mails ? null : <p class="quiet">{words.noMail[tongue]}</p>}
    </Section>
  );
}

function Settings({ tongue, installation }: { tongue: Tongue; installation: Installation }) {
  return (
    <Section title={words.settings[tongue]}>
      <Table
        tongue={tongue}
        caption={words.settings[tongue]}
        columns={[{ title: words.setting[tongue], narrow: true }, { title: words.value[tongue] }]}
        rows={installation.settings.map(({ name, value }) => ({
          cells: [
            <code>{name}</code>,
            value === undefined ? <span class="quiet">{words.hidden[tongue]}</span> : <code>{value}</code>,
          ],
        }))}
      />
    </Section>
  );
}
