import { calendarPlace } from '#calendar/places.ts';
import { ruleNames } from '#charter/messages.ts';
import { type RuleLine, ruleLines } from '#charter/rule-words.ts';
import type { Clause, Silence } from '#charter/vocabulary.ts';
import { participants } from '#marking/audience.ts';
import { Block, MarginNote } from '#page/clause-note.tsx';
import { Heading, Sheet, Tabs } from '#page/heading.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { Page } from '#page/page.tsx';
import { DefinitionList } from '#page/table.tsx';
import { capital } from '#text/alphabet.ts';
import { clauseName } from '#text/clauses.ts';
import { fromDate, officialDate } from '#text/dates.ts';
import { isDate } from '#text/moments.ts';
import type { House } from '../house.ts';
import { OparlNote } from '../oparl/note.tsx';
import type { PageRoute } from '../page-route.ts';
import type { App } from '../request.ts';
import { type GroupView, viewOf } from '../view.ts';
import { type Newer, newerOf, Versions } from './charter-versions.tsx';
import { charterWords as words } from './charter-words.ts';

type Shown = { readonly rules: readonly RuleLine[]; readonly newer: readonly Newer[] };

/** The rule in force for the group, clause by clause: its gist, its official wording where known, what rests on it. */
export const charterPage: PageRoute<Shown> = {
  path: '/charter',
  readers: participants,
  load: ({ charters }, view) => ({ rules: ruleLines(view.charter), newer: newerOf(charters, view) }),
  html: (view, shown) => <CharterPage view={view} shown={shown} />,
  json: ({ charter }, { rules, newer }) => ({
    charter: charter.id,
    from: charter.from,
    title: charter.title,
    instrument: charter.instrument,
    timeZone: charter.timeZone,
    clauses: charter.clauses,
    rules: rules.map((line) => ({ ...line, class: line.class ?? null })),
    silences: charter.silences,
    newer,
    authority: charter.authority,
  }),
};

/** A clause by its own address, from the margin and from mail: the document, opened at the clause. */
export function mountClauses(app: App, house: House): void {
  app.get('/g/:group/charter/clauses/:clause', async (c) => {
    const { group, clause } = c.req.param();
    const view = await viewOf(house, c, group, []);
    if (!view || (view.me.person && !view.reads.among(participants))) return c.notFound();
    return c.redirect(`/g/${encodeURIComponent(group)}/charter#clause-${encodeURIComponent(clause)}`, 303);
  });
}

function CharterPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter } = view;
  return (
    <Page view={view} title={words.title[tongue]} place="charter" heading={<CharterHeading view={view} />}>
      <Sheet>
        <CharterTabs view={view} current="clauses" />
        <p class="intro">{words.gistOnly[tongue]}</p>
        <Versions view={view} newer={shown.newer} />
        {charter.clauses.map((clause) => (
          <ClauseBlock
            view={view}
            clause={clause}
            rules={shown.rules.filter((line) => line.clause === clause.id)}
            silences={charter.silences.filter((silence) => silence.clause === clause.id)}
          />
        ))}
        <WithoutClause view={view} rules={shown.rules.filter(({ clause }) => clause === null)} />
        <Block>
          <OparlNote view={view} />
        </Block>
      </Sheet>
    </Page>
  );
}

/** The instrument as it is called, its number and date where they are known, and since when it is in force. */
export function CharterHeading({ view }: { view: GroupView }) {
  const { tongue, charter } = view;
  const { name, number, date } = charter.instrument;
  const dated = [number ? `${words.number[tongue]} ${number}` : '', isDate(date) ? officialDate(date, tongue) : ''];
  return (
    <Heading
      eyebrow={words.title[tongue]}
      title={name[tongue]}
      facts={
        <>
          <p>
            {words.inForce[tongue]}: {fromDate(charter.from, tongue)}
          </p>
          <p>{dated.filter(Boolean).join(', ') || words.numberUnknown[tongue]}</p>
        </>
      }
    />
  );
}

/** The parts of the rules, and the calendar by which their terms are reckoned. */
export function CharterTabs({
  view,
  current,
}: {
  view: GroupView;
  current: 'clauses' | 'silences' | 'authority' | 'calendar';
}) {
  const { tongue, base, charter } = view;
  const tab = (part: typeof current, path: string, count?: number) => ({
    href: `${base}/charter${path}`,
    label: words[part][tongue],
    current: part === current,
    count,
  });
  return (
    <Tabs
      label={words.parts[tongue]}
      items={[
        tab('clauses', '', charter.clauses.length),
        tab('silences', '/silences', charter.silences.length),
        tab('authority', '/authority'),
        { href: `${base}${calendarPlace}`, label: words.calendar[tongue], current: current === 'calendar' },
      ]}
    />
  );
}

type ClauseProps = {
  view: GroupView;
  clause: Clause;
  rules: readonly RuleLine[];
  silences: readonly Silence[];
};

function ClauseBlock({ view, clause, rules, silences }: ClauseProps) {
  const { tongue, base } = view;
  const wording = clause.wording[tongue] || clause.wording.az;
  return (
    <Block
      id={`clause-${clause.id}`}
      notes={
        <>
          <MarginNote
            title={`${capital(clauseName(clause.id, tongue), tongue)}.`}
            state={clause.confirmed ? 'met' : 'awaited'}
          >
            {clause.confirmed ? words.confirmed[tongue] : words.notConfirmed[tongue]}
          </MarginNote>
          {silences.length > 0 ? (
            <MarginNote title={`${words.open[tongue]}.`}>
              <ul class="silence-links">
                {silences.map(({ id, question }) => (
                  <li>
                    <a href={`${base}/charter/silences#silence-${id}`}>{question[tongue]}</a>
                  </li>
                ))}
              </ul>
            </MarginNote>
          ) : null}
        </>
      }
    >
      <h2 class="serif">{capital(clauseName(clause.id, tongue), tongue)}</h2>
      <p class="gist">{clause.gist[tongue]}</p>
      {wording ? <OfficialText title={words.official[tongue]} text={wording} /> : null}
      {rules.length > 0 ? <Rules view={view} rules={rules} /> : null}
    </Block>
  );
}

function Rules({ view: { tongue }, rules }: { view: GroupView; rules: readonly RuleLine[] }) {
  return (
    <DefinitionList
      items={rules.map(({ rule, class: kind, value }) => ({
        term: capital(ruleNames[rule][tongue] + (kind ? ` (${kind[tongue]})` : ''), tongue),
        says: capital(value[tongue], tongue),
      }))}
    />
  );
}

/** Rules on which the text that was read says nothing. */
function WithoutClause({ view, rules }: { view: GroupView; rules: readonly RuleLine[] }) {
  if (rules.length === 0) return null;
  return (
    <Block id="without-clause">
      <h2 class="serif">{words.textRead[view.tongue]}</h2>
      <Rules view={view} rules={rules} />
    </Block>
  );
}
