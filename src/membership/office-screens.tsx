import { Ask } from '#page/ask.tsx';
import { Choice, Field, Select } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { Empty } from '#page/notices.tsx';
import { Table, type TableRow } from '#page/table.tsx';
import { problemOf, typed, typedMany } from '#page/view.ts';
import { nameOn } from '#people/body.ts';
import type { Bodies } from '#people/vocabulary.ts';
import { compare } from '#text/alphabet.ts';
import { dateName } from '#text/dates.ts';
import { addDays, dateIn } from '#text/moments.ts';
import { numbered } from '#text/numbers.ts';
import { endOfHolding, holdingsIn, type Phase } from './holdings.ts';
import { fieldLabels as labels, membershipActs, membershipCommands, membershipWords } from './messages.ts';
import { officeWords as words } from './office-words.ts';
import { bodyOf, type CompositionScreen, PersonCell, Source, since } from './screens.tsx';
import type { Holding } from './vocabulary.ts';
import { screenWords } from './words.ts';

const register = '/secretariat/offices';

/** Holders by office, in the order of the charter: those in office, or those who were. */
export function HolderTable(props: { screen: CompositionScreen; which: Phase; keeps: boolean }) {
  const { screen, which, keeps } = props;
  const { view } = screen;
  const { tongue, charter } = view;
  const holdings = holdingsIn(screen.composition, which, view.now);
  const rows = charter.offices.flatMap(({ id, title }): readonly TableRow[] => {
    const own = holdings.filter(({ office }) => office === id);
    if (own.length === 0) return [];
    return [{ heading: title[tongue] }, ...sorted(screen, own).map((holding) => holderRow(props, holding))];
  });
  const columns = [
    { title: words.holder[tongue] },
    { title: screenWords.body[tongue] },
    { title: words.from[tongue], narrow: true },
    ...(which === 'former' ? [{ title: words.until[tongue], narrow: true }] : []),
    { title: words.basis[tongue] },
    ...(which !== 'former' && keeps ? [{ title: words.endOf[tongue], narrow: true }] : []),
  ];
  const empty = <Empty title={membershipWords.offices[tongue]}>{membershipWords.noOffices[tongue]}</Empty>;
  return <Table tongue={tongue} caption={words[which][tongue]} columns={columns} rows={rows} empty={empty} />;
}

const sorted = ({ names, view }: CompositionScreen, holdings: readonly Holding[]): readonly Holding[] =>
  [...holdings].sort((a, b) =>
    compare(names.person(a.person)[view.tongue], names.person(b.person)[view.tongue], view.tongue),
  );

function holderRow(
  { screen, which, keeps }: { screen: CompositionScreen; which: Phase; keeps: boolean },
  of: Holding,
): TableRow {
  const { holding, person, body, acting, from } = of;
  const { view, sources, zone, composition } = screen;
  const until = endOfHolding(composition, of);
  const { tongue, base } = view;
  const source = sources.holdings.get(holding);
  return {
    id: `holding-${holding}`,
    cells: [
      <>
        <PersonCell screen={screen} person={person} />
        {acting ? <span class="status status-awaited under">{membershipWords.acting[tongue]}</span> : null}
      </>,
      body === null ? '' : bodyOf(screen, body),
      <>
        {since(screen, from)}
        {which !== 'former' && until !== undefined ? (
          <span class="under">
            {words.lastDayIs[tongue]}: {dateName(addDays(dateIn(until, zone), -1), tongue)}
          </span>
        ) : null}
      </>,
      ...(which === 'former'
        ? [until === undefined || until < from ? words.neverBegan[tongue] : dateName(dateIn(until, zone), tongue)]
        : []),
      <Source screen={screen} position={source?.position}>
        {source?.basis ?? `${screenWords.journal[tongue]} ${numbered(source?.position ?? '', tongue)}`}
      </Source>,
      ...(which !== 'former' && keeps
        ? [<a href={`${base}${register}?end=${holding}#end`}>{words.ends[tongue]}</a>]
        : []),
    ],
  };
}

/** For the secretariat: who holds which office, from this moment on. */
export function RecordOffice({ screen, bodies }: { screen: CompositionScreen; bodies: Bodies }) {
  const { view, people, day } = screen;
  const { tongue, charter } = view;
  const value = (field: string) => typed(view, register, field);
  const problem = (field: string) => problemOf(view, register, field);
  const offices = charter.offices.filter(({ id }) => id !== 'member');
  return (
    <Ask
      view={view}
      path={register}
      trial={{
        type: 'recordOffice',
        holding: '',
        office: 'secretariat',
        person: '',
        body: null,
        acting: false,
        basis: null,
      }}
      name={membershipCommands.recordOffice.name}
      short={words.record}
      records={words.recordSays}
      id="record"
    >
      <Select
        tongue={tongue}
        name="office"
        label={labels.office[tongue]}
        value={value('office')}
        problem={problem('office')}
        options={offices.map(({ id, title }) => ({ value: id, label: title[tongue] }))}
        required
      />
      <Select
        tongue={tongue}
        name="person"
        label={screenWords.knownPerson[tongue]}
        hint={screenWords.knownHint[tongue]}
        value={value('person')}
        problem={problem('person')}
        options={[...people.values()]
          .sort((a, b) => compare(a.name, b.name, tongue))
          .map(({ person, name, position }) => ({ value: person, label: position ? `${name}, ${position}` : name }))}
        required={false}
      />
      <Field
        tongue={tongue}
        name="name"
        label={screenWords.newName[tongue]}
        value={value('name')}
        problem={problem('name')}
        width="name"
      />
      <Field
        tongue={tongue}
        name="position"
        label={labels.position[tongue]}
        value={value('position')}
        problem={problem('position')}
        width="name"
        required={false}
      />
      <Select
        tongue={tongue}
        name="body"
        label={labels.body[tongue]}
        hint={words.bodyHint[tongue]}
        value={value('body')}
        problem={problem('body')}
        options={[...bodies.values()]
          .filter(({ successor }) => !successor)
          .map((body) => ({ value: body.body, label: nameOn(body, day)[tongue] }))
          .sort((a, b) => compare(a.label, b.label, tongue))}
        required={false}
      />
      <Choice
        tongue={tongue}
        name="acting"
        many
        label={words.acting[tongue]}
        values={typedMany(view, register, 'acting') ?? []}
        options={[{ value: 'yes', label: words.actingHint[tongue] }]}
      />
      <Field
        tongue={tongue}
        name="basis"
        label={labels.basis[tongue]}
        value={value('basis')}
        problem={problem('basis')}
        width="name"
        required={false}
      />
      <Field
        tongue={tongue}
        name="firstDay"
        type="date"
        label={labels.firstDay[tongue]}
        hint={words.firstDayHint[tongue]}
        value={value('firstDay')}
        problem={problem('firstDay')}
        min={day}
        required={false}
      />
    </Ask>
  );
}

/** The end of one holding; which one is said by the address. */
export function EndOffice({ screen, holding }: { screen: CompositionScreen; holding: Holding }) {
  const { view, names, zone } = screen;
  const { tongue, base, charter } = view;
  const { office, person } = holding;
  const path = `${register}/${holding.holding}/end`;
  const title = charter.offices.find(({ id }) => id === office)?.title[tongue] ?? '';
  return (
    <Section title={words.endOf[tongue]} id="end">
      <p>
        <b>{names.person(person)[tongue]}</b>, {title} · <a href={`${base}${register}`}>{words.close[tongue]}</a>
      </p>
      <Ask
        view={view}
        path={path}
        trial={{ type: 'endOffice', holding: holding.holding }}
        name={membershipCommands.endOffice.name}
        records={membershipActs.OfficeEnded({ holding: holding.holding, office, person }, names, zone)}
        look="grave"
        open
      >
        <Field
          tongue={tongue}
          name="lastDay"
          type="date"
          label={labels.lastDay[tongue]}
          hint={words.lastDayHint[tongue]}
          value={typed(view, path, 'lastDay')}
          problem={problemOf(view, path, 'lastDay')}
          min={screen.day}
          required={false}
        />
      </Ask>
    </Section>
  );
}
