import type { Child } from 'hono/jsx';
import type { Charter } from '#charter/vocabulary.ts';
import type { Charters } from '#group/charters.ts';
import { commandWords } from '#group/messages.ts';
import { ActForm } from '#page/act.tsx';
import { LawNote } from '#page/ask.tsx';
import { Block, MarginNote } from '#page/clause-note.tsx';
import { Choice, Field, Select } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { RefusalBox } from '#page/notices.tsx';
import { Table } from '#page/table.tsx';
import type { RefusedForm } from '#page/view.ts';
import { fieldLabels } from '#people/messages.ts';
import { clauseName } from '#text/clauses.ts';
import { fromDate } from '#text/dates.ts';
import type { Sentence, Tongue } from '#text/vocabulary.ts';
import { hostKinds, offers, type Withheld } from '../founding.ts';
import { hostKindWords, words } from '../founding-words.ts';

type Props = {
  charters: Charters;
  tongue: Tongue;
  action: string;
  command: string;
  refused: RefusedForm | undefined;
};

type Line = (
  name: string,
  label: Sentence,
  more?: { required?: boolean; hint?: Sentence; autocomplete?: string },
) => Child;

/** The form that founds a group: its law, the body that hosts the secretariat, its first two officers. */
export function FoundingForm({ charters, tongue, action, command, refused }: Props) {
  const { open, withheld } = offers(charters, tongue);
  const value = (field: string) => refused?.typed[field]?.[0];
  const problem = (field: string) => refused?.problems.find((each) => each.field === field)?.sentence[tongue];
  const line: Line = (name, label, { required = true, hint, autocomplete } = {}) => (
    <Field
      tongue={tongue}
      name={name}
      label={label[tongue]}
      hint={hint?.[tongue]}
      value={value(name)}
      problem={problem(name)}
      width="name"
      autocomplete={autocomplete}
      required={required}
    />
  );
  const chosen = charters.get(value('charter') ?? '') ?? open[0];
  return (
    <>
      <p class="intro">{words.foundingSays[tongue]}</p>
      <ActForm
        tongue={tongue}
        action={action}
        command={command}
        name={commandWords.foundGroup.name[tongue]}
        records={words.records[tongue]}
        authority={words.founder[tongue]}
        clauses={[]}
        open
      >
        <Part law={chosen?.law} command={undefined} tongue={tongue} title={words.lawStep}>
          <Choice
            tongue={tongue}
            name="charter"
            label={words.charter[tongue]}
            problem={problem('charter')}
            required
            options={open.map(({ hash, law }) => ({
              value: hash,
              label: law.title[tongue],
              hint: `${fromDate(law.from, tongue)} ${words.inForce[tongue]}`,
            }))}
            values={[value('charter') ?? open[0]?.hash ?? '']}
          />
          {line('address', words.address, { hint: words.addressHint })}
        </Part>
        <Part law={chosen?.law} command="enterBody" tongue={tongue} title={words.hostStep}>
          <p class="quiet">{words.hostSays[tongue]}</p>
          {line('host_az', fieldLabels.name_az)}
          {line('host_en', fieldLabels.name_en)}
          {line('host_ru', fieldLabels.name_ru)}
          <Select
            tongue={tongue}
            name="host_kind"
            label={fieldLabels.kind[tongue]}
            value={value('host_kind') ?? 'state'}
            problem={problem('host_kind')}
            options={hostKinds.map((kind) => ({ value: kind, label: hostKindWords[kind][tongue] }))}
            required
          />
        </Part>
        <Part law={chosen?.law} command="recordOffice" tongue={tongue} title={words.officersStep}>
          <p class="quiet">{words.officersSays[tongue]}</p>
          <div class="ways">
            <fieldset class="way">
              <legend>{words.you[tongue]}</legend>
              {line('name', words.ownName, { autocomplete: 'name' })}
              {line('position', words.position, { required: false })}
            </fieldset>
            <fieldset class="way">
              <legend>{words.second[tongue]}</legend>
              {line('second_name', words.secondName)}
              {line('second_position', words.secondPosition, { required: false })}
            </fieldset>
          </div>
        </Part>
      </ActForm>
      {withheld.length > 0 ? <NotYet withheld={withheld} tongue={tongue} /> : null}
    </>
  );
}

type PartProps = {
  law: Charter | undefined;
  /** The command on whose clause the part rests. */
  command: string | undefined;
  tongue: Tongue;
  title: Sentence;
  children?: Child;
};

function Part({ law, command, tongue, title, children }: PartProps) {
  const clause = command === undefined ? null : (law?.authority[command]?.clause ?? null);
  const note =
    law && command !== undefined ? (
      <LawNote charter={law} clause={clause} state="plain" tongue={tongue} />
    ) : (
      <MarginNote title={words.bound[tongue]}>{words.boundSays[tongue]}</MarginNote>
    );
  return (
    <Block notes={note}>
      <Section title={title[tongue]}>{children}</Section>
    </Block>
  );
}

function NotYet({ withheld, tongue }: { withheld: readonly Withheld[]; tongue: Tongue }) {
  return (
    <details class="more">
      <summary>
        {words.notYet[tongue]} <span class="count">{withheld.length}</span>
      </summary>
      <Table
        tongue={tongue}
        caption={words.notYet[tongue]}
        columns={[{ title: words.charter[tongue] }, { title: words.why[tongue] }]}
        rows={withheld.map(({ law, why, clause }) => ({
          cells: [
            law.title[tongue],
            <>
              {why[tongue]} {clause === null ? null : <span class="quiet">({clauseName(clause, tongue)})</span>}
            </>,
          ],
        }))}
      />
    </details>
  );
}

/** What is wrong with the form, above it. */
export const foundingFailure = ({ sentence, clause, problems }: RefusedForm, tongue: Tongue) => (
  <RefusalBox
    tongue={tongue}
    says={sentence[tongue]}
    clause={clause}
    problems={problems.map((problem) => ({ field: problem.field, says: problem.sentence[tongue] }))}
  />
);
