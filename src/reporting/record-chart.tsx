import { BarLegend, type BarPart } from '#page/parted-bar.tsx';
import { type QuarterBar, QuarterBars } from '#page/quarter-bars.tsx';
import type { Tongue } from '#text/vocabulary.ts';
import { arrivalNames, recordSays, figureWords as words } from './figure-words.ts';
import { type Arrival, arrivals, type QuarterRecord, totalOf } from './figures.ts';

const looks: Record<Arrival, Omit<BarPart, 'count'>> = {
  'on time': { drawing: 'full', tone: 'met' },
  'after its date': { drawing: 'strokes', tone: 'awaited' },
  'not come': { drawing: 'crosses', tone: 'refused' },
  awaited: { drawing: 'dashed' },
};

/** How the reports of each quarter arrived; beneath each bar: those that came on time, and all whose time has come. */
export function RecordChart({ record, tongue }: { record: readonly QuarterRecord[]; tongue: Tongue }) {
  const years = [...new Set(record.map(({ year }) => year))].sort((one, other) => one - other);
  return (
    <figure class="record-chart">
      <BarLegend parts={arrivals.map((each) => ({ ...looks[each], name: arrivalNames[each][tongue] }))} />
      <QuarterBars
        years={years.map((year) => ({
          year,
          quarters: [1, 2, 3, 4].map((quarter) => {
            const found = record.find((each) => each.year === year && each.quarter === quarter);
            return found && barOf(found, tongue);
          }),
        }))}
        none={words.noReportDue[tongue]}
        tongue={tongue}
      />
    </figure>
  );
}

const barOf = ({ counts }: QuarterRecord, tongue: Tongue): QuarterBar => ({
  parts: arrivals.map((each) => ({ ...looks[each], count: counts[each] })),
  says: recordSays(counts, tongue),
  figure: figureOf(counts['on time'], totalOf(counts) - counts.awaited),
});

/** Of a quarter whose dates are all to come there is nothing to count yet. */
const figureOf = (onTime: number, come: number): string => (come === 0 ? '' : `${onTime} / ${come}`);
