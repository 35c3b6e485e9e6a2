import { calendarPlace } from '#calendar/places.ts';
import type { Reckoned, Step } from '#calendar/reckoning.ts';
import { dayWords, weekdayName } from '#calendar/words.ts';
import { Block, MarginNote } from '#page/clause-note.tsx';
import { Field } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { Notice } from '#page/notices.tsx';
import { Table } from '#page/table.tsx';
import { dateName } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import type { GroupView } from '../view.ts';
import type { AskedTerm } from './shown.ts';
import { missingYear, words } from './words.ts';

type Props = { view: GroupView; year: number; asked: AskedTerm | undefined };

/** A term reckoned step by step, as the reader asks: nothing of it is recorded. */
export function TermReckoned({ view, year, asked }: Props) {
  const { tongue, base, now, zone } = view;
  return (
    <Block notes={<MarginNote title={`${words.reckoning[tongue]}.`}>{words.reckoningSays[tongue]}</MarginNote>}>
      <Section title={words.reckoning[tongue]} id="reckoning">
        <form class="filter" action={`${base}${calendarPlace}#reckoning`}>
          <input type="hidden" name="year" value={String(year)} />
          <Field
            tongue={tongue}
            name="from"
            id="reckon-from"
            type="date"
            label={words.from[tongue]}
            value={asked?.from ?? dateIn(now, zone)}
            required
          />
          <Field
            tongue={tongue}
            name="amount"
            id="reckon-amount"
            type="number"
            width="number"
            min="1"
            max="250"
            label={words.amount[tongue]}
            value={String(asked?.amount ?? 7)}
            required
          />
          <button class="button" type="submit">
            {words.reckon[tongue]}
          </button>
        </form>
        {asked === undefined ? null : 'missing' in asked.answer ? (
          <Notice tongue={tongue} state="awaited">
            {missingYear(asked.answer.missing)[tongue]}
          </Notice>
        ) : (
          <Steps view={view} reckoned={asked.answer} />
        )}
      </Section>
    </Block>
  );
}

/** Day by day to the last one, with the versions of the calendars by which it was counted. */
export function Steps({ view, reckoned }: { view: GroupView; reckoned: Reckoned }) {
  const { tongue } = view;
  return (
    <>
      <p>
        {words.lastDay[tongue]}: <b>{dateName(reckoned.lastDay, tongue)}</b>.{' '}
        {reckoned.calendars
          .map(({ year, version }) => `${year}: ${words.version[tongue].toLocaleLowerCase(tongue)} ${version}`)
          .join('; ')}
      </p>
      <Table
        tongue={tongue}
        caption={words.reckoning[tongue]}
        columns={[
          { title: words.day[tongue], narrow: true },
          { title: words.weekday[tongue], narrow: true },
          { title: words.kind[tongue] },
          { title: words.number[tongue], numeric: true, narrow: true },
        ]}
        rows={reckoned.steps.map((step) => ({ cells: stepCells(step, tongue) }))}
        count={reckoned.steps.filter(({ number }) => number !== null).length}
      />
    </>
  );
}

const stepCells = ({ day, is, number }: Step, tongue: GroupView['tongue']) => [
  dateName(day, tongue),
  weekdayName(day)[tongue],
  dayWords[is][tongue],
  number === null ? '' : String(number),
];
