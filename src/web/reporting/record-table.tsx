import { Table, type TableFiles } from '#page/table.tsx';
import { arrivalNames, figureWords } from '#reporting/figure-words.ts';
import { arrivals, type QuarterRecord } from '#reporting/figures.ts';
import { quarterName } from '#text/dates.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { seeingWords as words } from './seeing-words.ts';

/** The same figures that the chart draws. */
export const RecordTable = (props: { record: readonly QuarterRecord[]; tongue: Tongue; files?: TableFiles }) => (
  <Table
    tongue={props.tongue}
    caption={words.record[props.tongue]}
    columns={[
      { title: figureWords.quarter[props.tongue] },
      ...arrivals.map((each) => ({ title: arrivalNames[each][props.tongue], numeric: true })),
    ]}
    files={props.files}
    rows={props.record.map(({ year, quarter, counts }) => ({
      id: `record-${year}-${quarter}`,
      cells: [`${year}, ${quarterName(quarter, props.tongue)}`, ...arrivals.map((each) => counts[each])],
    }))}
  />
);
