import { NoneFound } from '#page/filter.tsx';
import { type LawState, StatusWord } from '#page/mark.tsx';
import { Empty } from '#page/notices.tsx';
import { OfficialText } from '#page/official-text.tsx';
import { Pager } from '#page/pager.tsx';
import { Table, tableFiles } from '#page/table.tsx';
import { dateName } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { numbered } from '#text/numbers.ts';
import { anchorOf } from '#voting/names.ts';
import { countPhrase } from '#voting/tally-messages.ts';
import type { Outcome } from '#voting/tally-words.ts';
import { numberOf, outcomeOf, standingNames, wayNames, yearWords as words } from '#year/words.ts';
import { ToChain } from '../duties/chain.tsx';
import type { GroupView } from '../view.ts';
import type { DecisionLine, Decisions } from './decisions.ts';
import { periodQuery } from './period.ts';
import { allOf, registerPlaces } from './registers.tsx';

/** Lines of one part of the register. */
export const mostDecisions = 200;

export function DecisionList({ view, shown }: { view: GroupView; shown: Decisions }) {
  const { tongue, base } = view;
  const { lines, found, wish, after } = shown;
  const { body, outcome } = wish;
  const place = `${base}${registerPlaces.decisions}`;
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
        count={found.count}
        files={tableFiles(place, periodQuery(wish, { body, outcome }))}
        empty={
          found.of === 0 ? (
            <Empty title={words.noDecisions[tongue]}>{words.noDecisionsSays[tongue]}</Empty>
          ) : (
            <NoneFound tongue={tongue} all={allOf(view, 'decisions')} />
          )
        }
      />
      <Pager
        tongue={tongue}
        at={(from) => `${place}${periodQuery(wish, { body, outcome, after: from })}`}
        part={{ after, most: mostDecisions, total: found.count }}
      />
    </>
  );
}

const colours: Record<Outcome, LawState> = {
  adopted: 'met',
  'not adopted': 'refused',
  postponed: 'awaited',
  'no opinion': 'plain',
};

const short = 240;

function cellsOf(view: GroupView, line: DecisionLine) {
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
  line: DecisionLine;
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
