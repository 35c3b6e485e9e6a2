import type { Context } from 'hono';
import { readTexts } from '#journal/texts.ts';
import { theGroup } from '#marking/audience.ts';
import type { Texts } from '#marking/revealed.ts';
import { thingOfItem, thingOfProposal, thingOfProtocol } from '#marking/things.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Live } from '#page/live.tsx';
import { type LawState, StatusWord } from '#page/mark.tsx';
import { Empty } from '#page/notices.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { Table, tableFiles } from '#page/table.tsx';
import type { TableFile } from '#paper/table.ts';
import { dateName } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { numbered, numeral } from '#text/numbers.ts';
import { anchorOf } from '#voting/names.ts';
import { countPhrase } from '#voting/tally-messages.ts';
import { type Outcome, outcomes } from '#voting/tally-words.ts';
import { countDecisions, listDecisions } from '#year/views.ts';
import type { Decision } from '#year/vocabulary.ts';
import { numberOf, outcomeOf, outcomeStates, standingNames, wayNames, yearWords as words } from '#year/words.ts';
import { ToChain } from '../duties/chain.tsx';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import { bodyOptions } from '../pages/letter-form.tsx';
import type { App } from '../request.ts';
import { mountTable } from '../tables.ts';
import type { GroupView } from '../view.ts';
import {
  instantsOf,
  isWhole,
  oneOf,
  type Period,
  periodOf,
  queryOf,
  RegisterPage,
  registerPlaces,
  sittingsFor,
  yearsOf,
} from './registers.tsx';

type Line = Omit<Decision, 'protocol'> & {
  readonly says: string;
  /** Undefined where the protocol is not for this reader. */
  readonly protocol: Decision['protocol'] | undefined;
};

type Wish = Period & { readonly body: string | undefined; readonly outcome: Outcome | undefined };

type Shown = {
  readonly wish: Wish;
  readonly years: readonly number[];
  readonly lines: readonly Line[];
  readonly counts: ReadonlyMap<Outcome, number>;
  /** Lines before the first one shown. */
  readonly after: number;
};

const most = 200;

/** Every decision that this reader may read, the latest first, as the address filters them. */
export const decisionsPage: PageRoute<Shown> = {
  path: registerPlaces.decisions,
  readers: theGroup,
  load: (house, view, _params, c) => loadDecisions(house, view, c, most),
  html: (view, shown) => <DecisionsPage view={view} shown={shown} />,
  json: (_view, { lines, counts, after }) => ({
    decisions: lines.map(({ text: _text, ...line }) => line),
    total: totalOf(counts),
    after,
  }),
};

export const mountDecisionsTable = (app: App, house: House): void =>
  mountTable(app, house, {
    path: registerPlaces.decisions,
    readers: theGroup,
    async take(_house, view, c) {
      const { lines } = await loadDecisions(house, view, c, undefined);
      return { name: `${view.group}-decisions`, table: tableOf(view, lines) };
    },
  });

/** `part`: how many at most; all if left out. */
async function loadDecisions(house: House, view: GroupView, c: Context, part: number | undefined): Promise<Shown> {
  const { pool } = house;
  const { group, reads, zone } = view;
  const sittings = await sittingsFor(house, view);
  const wish = {
    ...periodOf(c, view, sittings),
    body: oneOf([...view.bodies.keys()], c.req.query('body')),
    outcome: oneOf(outcomes, c.req.query('outcome')),
  };
  const asked = {
    ...instantsOf(wish, zone),
    addressee: wish.body,
    outcome: wish.outcome,
    quarter: quarterOf(wish),
    zone,
  };
  const begin = Number(c.req.query('after'));
  const after = part !== undefined && Number.isSafeInteger(begin) && begin > 0 && begin < 1e9 ? begin : 0;
  const closed = reads.closed();
  const [counts, found] = await Promise.all([
    countDecisions(pool, group, asked, closed),
    listDecisions(pool, group, asked, closed, part === undefined ? undefined : { after, most: part }),
  ]);
  // The query has left out what is closed; the reader is asked all the same, as everywhere.
  const own = found.filter(
    ({ meeting, proposal, item }) =>
      reads.may(thingOfProposal(meeting, proposal)) && reads.may(thingOfItem(meeting, item)),
  );
  const wordings = own.map(({ meeting, proposal, text }) => [thingOfProposal(meeting, proposal), text] as const);
  const texts = view.reveal(await readTexts(pool, group, wordings));
  return { wish, years: yearsOf(view, sittings), lines: own.map((each) => lineOf(view, each, texts)), counts, after };
}

/** A quarter of every year cannot be said by two instants. */
const quarterOf = ({ year, quarter }: Period): number | undefined => (year === undefined ? quarter : undefined);

function lineOf({ reads }: GroupView, decision: Decision, texts: Texts): Line {
  const open = reads.may(thingOfProtocol(decision.meeting));
  return {
    ...decision,
    says: texts(decision.text),
    protocol: open ? decision.protocol : undefined,
    extracts: open ? decision.extracts : [],
  };
}

const totalOf = (counts: Shown['counts']): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

function DecisionsPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter } = view;
  const [majority] = charter.rules.majority;
  const { wish } = shown;
  return (
    <RegisterPage
      view={view}
      at="decisions"
      period={wish}
      years={shown.years}
      more={[
        {
          name: 'body',
          label: words.addressee[tongue],
          any: words.allBodies[tongue],
          value: wish.body,
          options: bodyOptions(view),
        },
        {
          name: 'outcome',
          label: words.outcome[tongue],
          any: words.allOutcomes[tongue],
          value: wish.outcome,
          options: outcomes.map((each) => ({ value: each, label: outcomeStates[each][tongue] })),
        },
      ]}
      says={[wish.body && view.names.body(wish.body)[tongue], wish.outcome && outcomeStates[wish.outcome][tongue]]}
      facts={<Facts view={view} shown={shown} />}
    >
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={majority?.clause ?? null}
            state="plain"
            tongue={tongue}
            id="note-majority"
          />
        }
      >
        <Live id="decisions">
          <List view={view} shown={shown} />
        </Live>
      </Block>
    </RegisterPage>
  );
}

const Facts = ({ view: { tongue }, shown: { counts } }: { view: GroupView; shown: Shown }) => (
  <Live id="decision-counts">
    {outcomes.map((outcome) =>
      counts.has(outcome) ? (
        <p>
          {outcomeStates[outcome][tongue]}: <b>{numeral(counts.get(outcome) ?? 0, tongue)}</b>
        </p>
      ) : null,
    )}
  </Live>
);

function List({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base } = view;
  const { lines, counts, wish, years } = shown;
  const any = isWhole(wish, years) && !wish.body && !wish.outcome;
  const [title, says] = any ? [words.noDecisions, words.noDecisionsSays] : [words.noneFound, words.noneFoundSays];
  return (
    <>
      <Table
        tongue={tongue}
        caption={words.decisions[tongue]}
        columns={[
          { title: words.number[tongue], narrow: true },
          { title: words.day[tongue], narrow: true },
          { title: words.decision[tongue] },
          { title: words.outcome[tongue] },
          { title: words.protocol[tongue] },
        ]}
        rows={lines.map((line) => ({ id: `decision-${line.meeting}-${line.proposal}`, cells: cellsOf(view, line) }))}
        count={totalOf(counts)}
        files={tableFiles(`${base}${registerPlaces.decisions}`, addressed(wish))}
        empty={<Empty title={title[tongue]}>{says[tongue]}</Empty>}
      />
      <Pager view={view} shown={shown} />
    </>
  );
}

const addressed = (wish: Wish, after?: number): string =>
  queryOf(wish, { body: wish.body, outcome: wish.outcome, after: after ? String(after) : undefined });

function Pager({ view: { tongue, base }, shown: { wish, counts, after, lines } }: { view: GroupView; shown: Shown }) {
  const more = after + lines.length < totalOf(counts) && lines.length > 0;
  if (after === 0 && !more) return null;
  const at = (from: number) => `${base}${registerPlaces.decisions}${addressed(wish, from)}`;
  return (
    <nav class="pager" aria-label={words.decisions[tongue]}>
      {after === 0 ? <span /> : <a href={at(Math.max(0, after - most))}>← {words.later[tongue]}</a>}
      {more ? <a href={at(after + most)}>{words.earlier[tongue]} →</a> : <span />}
    </nav>
  );
}

const colours: Record<Outcome, LawState> = {
  adopted: 'met',
  'not adopted': 'refused',
  postponed: 'awaited',
  'no opinion': 'plain',
};

const short = 240;

function cellsOf(view: GroupView, line: Line) {
  const { tongue, zone, base, names } = view;
  const { meeting, proposal, item, says, addressee, at, way, outcome, count } = line;
  const day = dateIn(at, zone);
  return [
    <a class="row-link" href={`${base}/meetings/${meeting}?item=${item}#${anchorOf(proposal)}`}>
      {numberOf(line, tongue)}
    </a>,
    dateName(day, tongue),
    <>
      <Text id={`text-${meeting}-${proposal}`} says={says} tongue={tongue} />
      {way === 'election' ? null : (
        <span class="line quiet">
          {words.addressee[tongue]}:{' '}
          {addressee === null ? words.noAddressee[tongue] : names.body(addressee, day)[tongue]}
        </span>
      )}
      <ToChain view={view} meeting={meeting} item={item} proposal={proposal} />
    </>,
    <>
      <StatusWord state={colours[outcome]}>{outcomeOf(line, names)[tongue]}</StatusWord>
      <span class="line quiet">
        {wayNames[way][tongue]}
        {count ? `: ${countPhrase(count, tongue)}` : null}
      </span>
    </>,
    <ProtocolCell view={view} line={line} />,
  ];
}

/** A long one is unfolded. */
function Text({ id, says, tongue }: { id: string; says: string; tongue: GroupView['tongue'] }) {
  if (says.length <= short) return <OfficialText text={says} look="plain" />;
  return (
    <>
      <span class="line">{says.slice(0, short).replace(/\s+\S*$/, '')} …</span>
      <details id={id}>
        <summary>{words.whole[tongue]}</summary>
        <OfficialText text={says} look="plain" />
      </details>
    </>
  );
}

function ProtocolCell({
  view: { tongue, base },
  line: { meeting, protocol, extracts },
}: {
  view: GroupView;
  line: Line;
}) {
  if (!protocol) return null;
  const { number, standing } = protocol;
  const settled = standing === 'signed' || standing === 'corrected';
  return (
    <>
      <a href={`${base}/meetings/${meeting}/protocol`}>
        <StatusWord state={settled ? 'met' : 'awaited'}>{standingNames[standing][tongue]}</StatusWord>
      </a>
      {number && settled ? <span class="line quiet">{numbered(number, tongue)}</span> : null}
      {extracts.length > 0 ? (
        <span class="line quiet">
          {words.extract[tongue]}: {extracts.map((extract) => numbered(extract, tongue)).join(', ')}
        </span>
      ) : null}
    </>
  );
}

function tableOf({ tongue, zone, names }: GroupView, lines: readonly Line[]): TableFile {
  return {
    title: words.decisions[tongue],
    columns: [
      { title: words.number[tongue], width: 12 },
      { title: words.day[tongue], kind: 'day' },
      { title: words.meeting[tongue], width: 12 },
      { title: words.item[tongue], width: 10 },
      { title: words.decision[tongue], width: 80 },
      { title: words.addressee[tongue], width: 44 },
      { title: words.outcome[tongue], width: 18 },
      { title: words.way[tongue], width: 26 },
      { title: words.for[tongue], kind: 'number' },
      { title: words.against[tongue], kind: 'number' },
      { title: words.abstain[tongue], kind: 'number' },
      { title: words.noBallot[tongue], kind: 'number', width: 14 },
      { title: words.protocol[tongue], width: 28 },
      { title: words.extracts[tongue] },
    ],
    rows: lines.map((line) => {
      const day = dateIn(line.at, zone);
      return [
        numberOf(line, tongue),
        day,
        line.meeting,
        line.item,
        line.says,
        line.addressee && names.body(line.addressee, day)[tongue],
        outcomeOf(line, names)[tongue],
        wayNames[line.way][tongue],
        line.count?.for,
        line.count?.against,
        line.count?.abstain,
        line.count?.noBallot,
        line.protocol && standingNames[line.protocol.standing][tongue],
        line.extracts.join(', '),
      ];
    }),
  };
}
