import { clauseFor } from '#charter/authority.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Choice, Field, Select } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { Notice } from '#page/notices.tsx';
import { problemOf, typed, typedMany } from '#page/view.ts';
import { headingOf } from '#plan/reading/columns.ts';
import { roleWords, unmarkedWords } from '#plan/reading/messages.ts';
import { columnRoles } from '#plan/reading/vocabulary.ts';
import type { SheetTable } from '#sheet/vocabulary.ts';
import { DraftForm } from './forms.tsx';
import { seenOf } from './look.ts';
import { formPlace } from './places.ts';
import { settingsSeen } from './seen.ts';
import type { Shown } from './shown.ts';
import { tableName, words } from './words.ts';

/** Which of several tables it is, each with its first rows. */
export function ChoicePart({ shown: { view, brought } }: { shown: Shown }) {
  const { tongue } = view;
  return (
    <Block>
      <Section title={words.whichTable[tongue]}>
        <p>{words.whichTableSays[tongue]}</p>
        {brought.tables.map((table, at) => (
          <DraftForm view={view} brought={brought} does="table" class="import-choice">
            <input type="hidden" name="table" value={at} />
            <h3>{table.name ?? tableName(at + 1, table.rows.length)[tongue]}</h3>
            <FirstRows table={table} tongue={tongue} />
            <button
              class="button"
              type="submit"
              aria-label={`${words.chooseTable[tongue]}: ${table.name ?? tableName(at + 1, table.rows.length)[tongue]}`}
            >
              {words.chooseTable[tongue]}
            </button>
          </DraftForm>
        ))}
      </Section>
    </Block>
  );
}

const letters = (at: number): string =>
  at < 26 ? String.fromCharCode(65 + at) : `${letters(Math.floor(at / 26) - 1)}${letters(at % 26)}`;

const few = 4;
const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

function FirstRows({ table, from = 0, tongue }: { table: SheetTable; from?: number; tongue: 'az' | 'en' | 'ru' }) {
  const columns = (table.rows[0] ?? []).slice(0, 8);
  return (
    <section class="import-peek" tabindex={0} aria-label={words.asWritten[tongue]}>
      <table>
        <caption class="unseen">{words.asWritten[tongue]}</caption>
        <thead>
          <tr>
            <th scope="col">№</th>
            {columns.map((_, at) => (
              <th scope="col">{letters(at)}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(from, from + few).map((row, at) => (
            <tr>
              <th scope="row">{from + at + 1}</th>
              {columns.map((_, column) => (
                <td>{short(row[column] ?? '')}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Which column is which, the period, and how unmarked executors are taken: asked where the heading left a doubt. */
export function SettingsPart({ shown }: { shown: Shown }) {
  const { view, brought, understood } = shown;
  const { tongue, charter } = view;
  const { draft } = understood;
  const table = brought.tables[draft.chosen ?? 0];
  if (!table) return null;
  const refused = view.refused?.path === formPlace(brought.import, 'settings');
  const guessed = draft.columns === null;
  const form = <SettingsForm shown={shown} table={table} />;
  return (
    <Block
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, brought.plan === null ? 'adoptPlan' : 'amendPlan')}
          state="plain"
          tongue={tongue}
          id="note-import"
        />
      }
    >
      {brought.letters?.startsWith('windows') ? (
        <Notice tongue={tongue} state="awaited">
          {words.lettersGuessed[tongue]} {brought.letters}
        </Notice>
      ) : null}
      {guessed ? (
        <Section title={words.columns[tongue]}>
          <Notice tongue={tongue} state="awaited">
            {words.columnsMissing[tongue]}
          </Notice>
          <FirstRows table={table} tongue={tongue} />
          {form}
        </Section>
      ) : (
        <details class="act" open={refused}>
          <summary class="button">{words.columns[tongue]}</summary>
          <FirstRows table={table} tongue={tongue} from={Math.max(0, draft.first - 1)} />
          {form}
        </details>
      )}
    </Block>
  );
}

function SettingsForm({ shown, table }: { shown: Shown; table: SheetTable }) {
  const { view, brought, understood } = shown;
  const { tongue } = view;
  const { draft, period } = understood;
  const path = formPlace(brought.import, 'settings');
  const offered = draft.columns ?? headingOf(table).columns;
  const value = (name: string, otherwise: string) => typed(view, path, name) ?? otherwise;
  const head = table.rows[Math.max(0, draft.first - 1)] ?? [];
  return (
    <DraftForm view={view} brought={brought} does="settings" seen={seenOf(settingsSeen(brought.said))} class="act-form">
      <div class="import-fields">
        {columnRoles.map((role) => (
          <Select
            tongue={tongue}
            name={role}
            label={roleWords[role][tongue]}
            value={value(role, offered[role] === null ? 'none' : String(offered[role]))}
            problem={problemOf(view, path, role)}
            options={[
              { value: 'none', label: words.noColumn[tongue] },
              ...head.map((text, at) => ({ value: String(at), label: `${letters(at)}: ${short(text)}` })),
            ]}
          />
        ))}
        <Field
          tongue={tongue}
          name="first"
          type="number"
          width="number"
          min="1"
          label={words.firstRow[tongue]}
          hint={words.firstRowHint[tongue]}
          value={value('first', String(draft.first + 1))}
        />
      </div>
      <div class="import-fields">
        <Field
          tongue={tongue}
          name="from"
          type="date"
          label={words.periodFrom[tongue]}
          value={value('from', period?.from ?? '')}
          problem={problemOf(view, path, 'from')}
          required={false}
        />
        <Field
          tongue={tongue}
          name="until"
          type="date"
          label={words.periodUntil[tongue]}
          value={value('until', period?.until ?? '')}
          required={false}
        />
      </div>
      <Choice
        tongue={tongue}
        name="unmarked"
        label={words.unmarked[tongue]}
        values={typedMany(view, path, 'unmarked') ?? [draft.unmarked]}
        options={(['all main', 'first main'] as const).map((each) => ({
          value: each,
          label: unmarkedWords[each][tongue],
        }))}
      />
      <button class="button button-primary" type="submit">
        {words.save[tongue]}
      </button>
    </DraftForm>
  );
}
