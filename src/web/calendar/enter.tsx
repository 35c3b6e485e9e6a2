import { workingDaysIn } from '#calendar/days.ts';
import { calendarCommands } from '#calendar/messages.ts';
import { published } from '#calendar/official.ts';
import { calendarPlace } from '#calendar/places.ts';
import type { Calendar, CalendarCommand, YearTable } from '#calendar/vocabulary.ts';
import { fieldLabels as labels } from '#calendar/words.ts';
import { clauseFor } from '#charter/authority.ts';
import type { Texts } from '#marking/revealed.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Field, TextArea } from '#page/fields.tsx';
import { problemOf, typed } from '#page/view.ts';
import type { GroupView } from '../view.ts';
import { words } from './words.ts';

type Props = { view: GroupView; year: number; versions: readonly Calendar[]; texts: Texts };

/** A year of weeks alone. */
function plain(year: number, holidays: readonly string[] = []): YearTable {
  const table = { year, holidays, movedRestDays: [], workedWeekends: [], workingDays: 0 };
  return { ...table, workingDays: workingDaysIn(table) };
}

/** A table that may be entered after this one: what says the same is refused. */
const other = ({ year, holidays }: YearTable): YearTable => plain(year, holidays.length > 0 ? [] : [`${year}-01-01`]);

/** The secretariat's form: the year anew, or its table corrected; the next version begins with what stands. */
export function EnterCalendar({ view, year, versions, texts }: Props) {
  const { tongue, charter } = view;
  const last = versions.at(-1);
  const known = published.get(year);
  const table = last?.table ?? known?.table ?? plain(year);
  const source = last ? texts(last.source) : (known?.source[tongue] ?? '');
  const nothing = { ref: '', digest: '' };
  const trial: CalendarCommand = {
    type: 'enterCalendar',
    table: other(table),
    source: nothing,
    reason: last ? nothing : null,
    base: versions.length,
  };
  const value = (field: string, stands: string) => typed(view, calendarPlace, field) ?? stands;
  const problem = (field: string) => problemOf(view, calendarPlace, field);
  const says = (field: string) => labels[field]?.[tongue] ?? '';
  return (
    <Block
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, 'enterCalendar')}
          state="plain"
          tongue={tongue}
          id="note-enter"
          brief
        />
      }
    >
      <Ask
        view={view}
        path={calendarPlace}
        trial={trial}
        name={calendarCommands.enterCalendar.name}
        records={words.records}
        keep
      >
        <input type="hidden" name="base" value={String(versions.length)} />
        <Field
          tongue={tongue}
          name="year"
          type="number"
          width="number"
          label={says('year')}
          value={value('year', String(year))}
          problem={problem('year')}
          required
        />
        {(['holidays', 'movedRestDays', 'workedWeekends'] as const).map((name) => (
          <TextArea
            tongue={tongue}
            name={name}
            rows={name === 'workedWeekends' ? 2 : 5}
            label={says(name)}
            hint={words.daysHint[tongue]}
            value={value(name, table[name].join('\n'))}
            problem={problem(name)}
          />
        ))}
        <Field
          tongue={tongue}
          name="workingDays"
          type="number"
          width="number"
          label={says('workingDays')}
          hint={words.countHint[tongue]}
          value={value('workingDays', (last ?? known) ? String(table.workingDays) : '')}
          problem={problem('workingDays')}
          required
        />
        <Field
          tongue={tongue}
          name="source"
          label={says('source')}
          hint={words.sourceHint[tongue]}
          value={value('source', source)}
          problem={problem('source')}
          required
        />
        {last ? (
          <TextArea
            tongue={tongue}
            name="reason"
            rows={2}
            label={says('reason')}
            value={value('reason', '')}
            problem={problem('reason')}
            required
          />
        ) : null}
      </Ask>
    </Block>
  );
}
