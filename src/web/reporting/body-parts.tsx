import { dutyPlace } from '#duties/places.ts';
import type { DutyState } from '#duties/vocabulary.ts';
import { dutyStateWords } from '#duties/words.ts';
import { type LawState, StatusWord } from '#page/mark.tsx';
import { Pager } from '#page/pager.tsx';
import { Table, tableFiles } from '#page/table.tsx';
import { measurePlace } from '#plan/places.ts';
import { executorKinds, termName } from '#plan/words.ts';
import { problemPlace } from '#problems/places.ts';
import { factsOfRow } from '#reporting/due-rows.ts';
import { reportPlace } from '#reporting/places.ts';
import { RecordChart } from '#reporting/record-chart.tsx';
import { measureStates, progressNames } from '#reporting/words.ts';
import { capital } from '#text/alphabet.ts';
import { dateName } from '#text/dates.ts';
import { counted, numeral } from '#text/numbers.ts';
import { gravityName } from '../problems/parts.tsx';
import type { GroupView } from '../view.ts';
import { acceptedMost, type BodyRecord, type BodyShown } from './body.ts';
import { bodyPlace, latePlace } from './places.ts';
import { RecordTable } from './record-table.tsx';
import { dayCount, seeingWords as words } from './seeing-words.ts';
import { todayOf } from './sight.ts';
import { stateColours } from './state-colours.ts';

type Props = { view: GroupView; shown: BodyShown };

/** What is awaited from the body now, the first date first. */
export function Owed({ view, shown: { body, texts }, own }: Props & { own: BodyRecord }) {
  const { tongue, base } = view;
  const today = todayOf(view);
  if (own.owed.length === 0) return <p class="quiet">{words.owesNothing[tongue]}</p>;
  return (
    <>
      <p class="quiet">
        {words.owesAhead[tongue]}{' '}
        <a href={`${base}${latePlace}?body=${encodeURIComponent(body)}`}>{words.seeLate[tongue]}</a>
      </p>
      <Table
        tongue={tongue}
        caption={words.owes[tongue]}
        columns={[
          { title: words.date[tongue], narrow: true },
          { title: words.state[tongue], narrow: true },
          { title: words.measure[tongue] },
          { title: words.period[tongue], narrow: true },
        ]}
        count={own.owedInAll}
        rows={own.owed.map((row) => {
          const { plan, measure, number, kind, due, allowed, report, titleRef } = row;
          const { late, daysLate } = factsOfRow(row, today);
          return {
            id: `owed-${plan}-${measure}-${due.on}`,
            cells: [
              <>
                {dateName(due.on, tongue)}
                {allowed ? (
                  <span class="line quiet">
                    {words.allowedUntil[tongue]}: {dateName(allowed, tongue)}
                  </span>
                ) : null}
              </>,
              <>
                {late ? (
                  <StatusWord state="refused">
                    {words.late[tongue]}: {counted(daysLate, dayCount, tongue)}
                  </StatusWord>
                ) : (
                  <StatusWord state="awaited">
                    {(kind === 'recommended' ? words.invitedNow : words.awaited)[tongue]}
                  </StatusWord>
                )}
                {report ? (
                  <span class="line quiet">
                    {(report.state === 'returned' ? words.returned : words.draftKept)[tongue]}
                  </span>
                ) : null}
              </>,
              <>
                <a class="row-link" href={`${base}${reportPlace({ plan, measure, body: row.body, due: due.on })}`}>
                  {number}
                </a>{' '}
                {texts({ ref: titleRef })}
              </>,
              termName(due.covers)[tongue],
            ],
          };
        })}
      />
    </>
  );
}

const dutyColours: Record<DutyState, LawState> = {
  awaiting: 'awaited',
  silent: 'refused',
  declined: 'plain',
  'under control': 'awaited',
  late: 'refused',
  executed: 'met',
  dropped: 'plain',
};

/** What the Group sent to the body, and where it stands. */
export function Sent({ view, shown: { sent, texts } }: Props) {
  const { tongue, base } = view;
  return (
    <Table
      tongue={tongue}
      caption={words.duties[tongue]}
      columns={[
        { title: words.state[tongue], narrow: true },
        { title: words.date[tongue], narrow: true },
        { title: words.proposal[tongue] },
      ]}
      rows={sent.map(({ sending, state, text, facts }) => ({
        id: `sent-${sending}`,
        cells: [
          <StatusWord state={dutyColours[state]}>{dutyStateWords[state][tongue]}</StatusWord>,
          dateName(facts.until ?? facts.answerBy, tongue),
          <>
            <a class="row-link" href={`${base}${dutyPlace(sending)}`}>
              № {sending}
            </a>{' '}
            {text === null ? null : shortened(texts({ ref: text }))}
          </>,
        ],
      }))}
    />
  );
}

/** Drawn and in figures. */
export function Record({ view: { tongue }, own: { record, invited } }: { view: GroupView; own: BodyRecord }) {
  return (
    <>
      {record.length === 0 ? (
        <p class="quiet">{words.noRecord[tongue]}</p>
      ) : (
        <>
          <p class="quiet">{words.recordSays[tongue]}</p>
          <RecordChart record={record} tongue={tongue} />
          <details>
            <summary>{words.asTable[tongue]}</summary>
            <RecordTable record={record} tongue={tongue} />
          </details>
        </>
      )}
      {invited.all > 0 ? (
        <p>
          {words.invited[tongue]}: <span class="figures">{numeral(invited.all, tongue)}</span>;{' '}
          {words.invitedSent[tongue]}: <span class="figures">{numeral(invited.sent, tongue)}</span>.
        </p>
      ) : null}
    </>
  );
}

/** Accepted reports, those on the latest time first. */
export function Did({ view, shown: { body, accepted, acceptedInAll, after, texts } }: Props) {
  const { tongue, base } = view;
  const here = `${base}${bodyPlace(body)}`;
  if (acceptedInAll === 0) return <p class="quiet">{words.didNothing[tongue]}</p>;
  return (
    <>
      <Table
        tongue={tongue}
        caption={words.did[tongue]}
        columns={[
          { title: words.measure[tongue] },
          { title: words.period[tongue], narrow: true },
          { title: words.progress[tongue], narrow: true },
          { title: words.done[tongue] },
        ]}
        count={acceptedInAll}
        files={tableFiles(`${here}/reports`)}
        rows={accepted.map(({ plan, measure, number, titleRef, body: of, due, content, changedSince }) => ({
          id: `did-${plan}-${measure}-${of}-${due.on}`,
          cells: [
            <>
              <a class="row-link" href={`${base}${reportPlace({ plan, measure, body: of, due: due.on })}`}>
                {number}
              </a>{' '}
              {texts({ ref: titleRef })}
            </>,
            termName(due.covers)[tongue],
            <>
              {progressNames[content.progress][tongue]}
              {changedSince ? <span class="line quiet">{words.changedSince[tongue]}</span> : null}
            </>,
            shortened(texts(content.done)),
          ],
        }))}
      />
      <Pager
        tongue={tongue}
        at={(from) => (from > 0 ? `${here}?after=${from}#did` : `${here}#did`)}
        part={{ after, most: acceptedMost, total: acceptedInAll }}
      />
    </>
  );
}

export function Measures({ view, shown: { measures, texts } }: Props) {
  const { tongue, base } = view;
  if (measures.length === 0) return <p class="quiet">{words.measuresNone[tongue]}</p>;
  return (
    <Table
      tongue={tongue}
      caption={words.measures[tongue]}
      columns={[
        { title: words.number[tongue], narrow: true },
        { title: words.measure[tongue] },
        { title: words.kind[tongue], narrow: true },
        { title: words.termOf[tongue], narrow: true },
        { title: words.state[tongue], narrow: true },
      ]}
      rows={measures.map(({ plan, measure, number, titleRef, kind, from, until, state }) => ({
        id: `measure-${plan}-${measure}`,
        cells: [
          <a class="row-link" href={`${base}${measurePlace(plan, measure)}`}>
            {number}
          </a>,
          texts({ ref: titleRef }),
          executorKinds[kind][tongue],
          termName({ from, until })[tongue],
          state ? (
            <StatusWord state={stateColours[state]}>{capital(measureStates[state][tongue], tongue)}</StatusWord>
          ) : null,
        ],
      }))}
    />
  );
}

/** Open problems that concern the body. */
export function Problems({ view, shown: { problems } }: Props) {
  const { base } = view;
  return (
    <ul class="lines">
      {problems.map(({ problem, title, gravity }) => (
        <li>
          <a href={`${base}${problemPlace(problem)}`}>{title ?? '[—]'}</a>{' '}
          <span class="quiet">· {gravityName(view, gravity)}</span>
        </li>
      ))}
    </ul>
  );
}

export function FocalPoints({ view: { tongue, names }, shown: { focalPoints } }: Props) {
  if (focalPoints.length === 0) return <p class="quiet">{words.noFocalPoint[tongue]}</p>;
  return (
    <ul class="lines">
      {focalPoints.map(({ person, measures }) => (
        <li>
          {names.person(person)[tongue]}{' '}
          <span class="quiet">
            · {words.measuresCount[tongue]}: {numeral(measures, tongue)}
          </span>
        </li>
      ))}
    </ul>
  );
}

const short = 200;

/** The beginning of a long text: the whole stands where the line leads. */
const shortened = (text: string): string =>
  text.length <= short ? text : `${text.slice(0, short).replace(/\s+\S*$/, '')} …`;
