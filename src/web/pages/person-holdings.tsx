import type { Child } from 'hono/jsx';
import { accessWords as words } from '#access/words.ts';
import { awaitingOffices, endOfHolding } from '#membership/holdings.ts';
import { officeWords } from '#membership/office-words.ts';
import { Section } from '#page/heading.tsx';
import { StatusWord } from '#page/mark.tsx';
import { dateName, fromDate } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import type { GroupView } from '../view.ts';

type Line = {
  readonly id: string;
  readonly title: string;
  readonly body: string | null;
  readonly from: string;
  readonly until: string | undefined;
  /** Where it is ended. */
  readonly end: Child;
};

/** Offices, mandates and an open nomination of one person, the lasting ones first, each with where it is changed. */
export function HoldingList({ view, person }: { view: GroupView; person: string }) {
  const { tongue, base } = view;
  const over = ({ until }: Line) => until !== undefined && until <= view.now;
  const lines = [...offices(view, person), ...mandates(view, person)].sort(
    (a, b) => Number(over(a)) - Number(over(b)) || (a.from < b.from ? 1 : -1),
  );
  const nomination = [...view.composition.nominations.values()].find(
    (each) => each.person === person && each.state === 'awaiting',
  );
  const entered = awaitingOffices(view.composition).filter((each) => each.person === person);
  return (
    <Section title={words.holdings[tongue]} id="holdings">
      {lines.length === 0 && !nomination && entered.length === 0 ? (
        <p class="quiet">{words.noHoldings[tongue]}</p>
      ) : null}
      <ul class="instruments">
        {nomination ? (
          <li>
            <p>
              <a href={`${base}/composition#nomination-${nomination.nomination}`}>{words.nominee[tongue]}</a>{' '}
              <StatusWord state="awaited">{words.awaiting[tongue]}</StatusWord>
              <span class="under">{view.names.body(nomination.body)[tongue]}</span>
            </p>
          </li>
        ) : null}
        {entered.map(({ holding, office }) => (
          <li>
            <p>
              <a href={`${base}/secretariat/offices#entered-${holding}`}>
                {view.charter.offices.find(({ id }) => id === office)?.title[tongue]}
              </a>{' '}
              <StatusWord state="awaited">{officeWords.awaits[tongue]}</StatusWord>
            </p>
          </li>
        ))}
        {lines.map((line) => (
          <Holding view={view} line={line} />
        ))}
      </ul>
      <p>
        <a href={`${base}/secretariat/offices#record`}>{words.toOffices[tongue]}</a> ·{' '}
        <a href={`${base}/composition#nominations`}>{words.toNominations[tongue]}</a>
      </p>
    </Section>
  );
}

function Holding({ view, line }: { view: GroupView; line: Line }) {
  const { tongue, zone, now } = view;
  const day = (instant: string) => dateName(dateIn(instant, zone), tongue);
  return (
    <li id={line.id}>
      <p>
        <b>{line.title}</b>
        {line.body ? `, ${line.body}` : null}
        <span class="under">
          {line.until === undefined || line.until > now ? (
            <>
              {line.from > now
                ? `${officeWords.begins[tongue]}: ${day(line.from)}`
                : fromDate(dateIn(line.from, zone), tongue)}
              {line.until === undefined ? null : `, ${officeWords.lastDayIs[tongue]}: ${day(lastInstant(line.until))}`}{' '}
              · {line.end}
            </>
          ) : line.until < line.from ? (
            officeWords.neverBegan[tongue]
          ) : (
            `${day(line.from)} – ${day(line.until)}`
          )}
        </span>
      </p>
    </li>
  );
}

/** The last day is the one before the instant from which it is no longer held. */
const lastInstant = (until: string): string => new Date(Date.parse(until) - 1).toISOString();

function offices(view: GroupView, person: string): readonly Line[] {
  const { composition, charter, names, tongue, base } = view;
  return [...composition.holdings.values()]
    .filter((holding) => holding.person === person)
    .map((each) => ({ ...each, until: endOfHolding(composition, each) }))
    .map(({ holding, office, body, from, until }) => ({
      id: `holding-${holding}`,
      title: charter.offices.find(({ id }) => id === office)?.title[tongue] ?? '',
      body: body === null ? null : names.body(body)[tongue],
      from,
      until,
      end: <a href={`${base}/secretariat/offices?end=${holding}#end`}>{words.end[tongue]}</a>,
    }));
}

function mandates(view: GroupView, person: string): readonly Line[] {
  const { composition, names, tongue, base } = view;
  return composition.mandates
    .filter((mandate) => mandate.person === person)
    .map(({ body, from, until, instrument }) => ({
      id: `mandate-${instrument}`,
      title: words.mandate[tongue],
      body: names.body(body)[tongue],
      from,
      until,
      end: <a href={`${base}/composition?end=${person}#end`}>{words.endMandate[tongue]}</a>,
    }));
}
