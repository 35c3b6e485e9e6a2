import type { monthsOf } from '#duties/monthly.ts';
import { dutiesPlace } from '#duties/places.ts';
import { Section } from '#page/heading.tsx';
import { Table } from '#page/table.tsx';
import { numeral } from '#text/numbers.ts';
import type { GroupView } from '../view.ts';
import { monthName } from './month-name.ts';
import { words } from './words.ts';

const MonthFiles = ({ at, month, says }: { at: string; month: string; says: string }) => (
  <span class="file-links">
    <a href={`${at}.pdf?month=${month}`} aria-label={`PDF, ${says}`}>
      PDF
    </a>{' '}
    <a href={`${at}.docx?month=${month}`} download="" aria-label={`DOCX, ${says}`}>
      DOCX
    </a>
  </span>
);

/** The monthly summary of control: what went out, what became of it, and how much was under control when the month ended. */
export function Months(props: { view: GroupView; months: ReturnType<typeof monthsOf> }) {
  const { months } = props;
  const { tongue, base } = props.view;
  if (months.length === 0) return null;
  return (
    <Section title={words.months[tongue]} id="months">
      <Table
        tongue={tongue}
        caption={words.months[tongue]}
        columns={[
          { title: words.oneMonth[tongue] },
          ...(['sent', 'takenOn', 'declined', 'executed', 'dropped', 'controlled'] as const).map((name) => ({
            title: words[name][tongue],
            numeric: true,
          })),
          { title: words.summary[tongue], narrow: true },
        ]}
        rows={months.slice(0, 24).map((each) => ({
          id: `month-${each.month}`,
          cells: [
            monthName(each.month, tongue),
            ...[each.sent, each.takenOn, each.declined, each.executed, each.dropped, each.controlled].map((count) =>
              numeral(count, tongue),
            ),
            <MonthFiles at={`${base}${dutiesPlace}/months`} month={each.month} says={monthName(each.month, tongue)} />,
          ],
        }))}
      />
    </Section>
  );
}
