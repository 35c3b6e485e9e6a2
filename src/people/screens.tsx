import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { Field, Select } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { Empty } from '#page/notices.tsx';
import { Table, type TableRow } from '#page/table.tsx';
import { problemOf, typed, type View } from '#page/view.ts';
import { compare } from '#text/alphabet.ts';
import { byDate, fromDate } from '#text/dates.ts';
import type { Tongue } from '#text/vocabulary.ts';
import { nameOn } from './body.ts';
import { bodyKinds, fieldLabels as labels, peopleCommands, peopleWords, seatKinds } from './messages.ts';
import type { Bodies, Body, BodyId, PeopleCommand } from './vocabulary.ts';
import { screenWords as words } from './words.ts';

export type BodiesScreen = {
  readonly view: View<PeopleCommand>;
  readonly bodies: Bodies;
  /** Today in the charter's time zone. */
  readonly today: string;
  /** Whether the reader's office keeps the register. */
  readonly keeps: boolean;
};

const register = '/secretariat/bodies';
const names = ['name_az', 'name_en', 'name_ru'] as const;

/** The register: every body under its name of today, with the names it bore before and what became of it. */
export function BodyTable({ screen }: { screen: BodiesScreen }) {
  const { view, bodies, today, keeps } = screen;
  const { tongue, base } = view;
  const sorted = [...bodies.values()].sort((a, b) =>
    compare(nameOn(a, today)[tongue], nameOn(b, today)[tongue], tongue),
  );
  const rows = sorted.map(
    (body): TableRow => ({
      id: `body-${body.body}`,
      cells: [
        <BodyName screen={screen} body={body} />,
        bodyKinds[body.kind][tongue],
        body.seat ? seatKinds[body.seat][tongue] : <span class="quiet">{peopleWords.noSeat[tongue]}</span>,
        ...(keeps ? [<a href={`${base}${register}?body=${body.body}#entry`}>{words.change[tongue]}</a>] : []),
      ],
    }),
  );
  return (
    <Table
      tongue={tongue}
      caption={peopleWords.bodies[tongue]}
      columns={[
        { title: words.name[tongue] },
        { title: words.kind[tongue] },
        { title: peopleWords.seat[tongue] },
        ...(keeps ? [{ title: words.changeOf[tongue], narrow: true }] : []),
      ]}
      rows={rows}
      empty={<Empty title={peopleWords.bodies[tongue]}>{peopleWords.noBodies[tongue]}</Empty>}
    />
  );
}

function BodyName({ screen, body }: { screen: BodiesScreen; body: Body }) {
  const { view, bodies, today } = screen;
  const { tongue } = view;
  const successor = body.successor && bodies.get(body.successor.body);
  return (
    <>
      <b>{nameOn(body, today)[tongue]}</b>
      {otherNames(body, today, tongue).map((line) => (
        <span class="under">{line}</span>
      ))}
      {successor && body.successor ? (
        <span class="under">
          {fromDate(body.successor.from, tongue)} {peopleWords.successor[tongue]}:{' '}
          <a href={`#body-${successor.body}`}>{nameOn(successor, today)[tongue]}</a>
        </span>
      ) : null}
    </>
  );
}

/** Names before and after that of today, each with the day on which it began or ended. */
function otherNames(body: Body, today: string, tongue: Tongue): readonly string[] {
  const current = nameOn(body, today);
  return body.names.flatMap(({ name, from }, index) => {
    if (name === current) return from === null ? [] : [`${fromDate(from, tongue)}`];
    const next = body.names[index + 1]?.from;
    if (from !== null && from > today) return [`${fromDate(from, tongue)}: ${name[tongue]}`];
    return next ? [`${byDate(next, tongue)}: ${name[tongue]}`] : [];
  });
}

/** What may be recorded of one body; each act under its own button. */
export function BodyEntry({ screen, body }: { screen: BodiesScreen; body: Body }) {
  const { view, today } = screen;
  const { tongue, base } = view;
  return (
    <Section title={words.changeOf[tongue]} id="entry">
      <p>
        <b>{nameOn(body, today)[tongue]}</b> ·{' '}
        <a href={`${base}${register}#body-${body.body}`}>{words.close[tongue]}</a>
      </p>
      <Acts>
        <GiveSeat screen={screen} body={body} />
        <Rename screen={screen} body={body} />
        <Succeed screen={screen} body={body} />
        {body.seat ? <EndSeat screen={screen} body={body} /> : null}
      </Acts>
    </Section>
  );
}

export function EnterBody({ screen }: { screen: BodiesScreen }) {
  const { view } = screen;
  const { tongue } = view;
  const nameless = { az: '', en: '', ru: '' };
  return (
    <Ask
      view={view}
      path={register}
      trial={{ type: 'enterBody', body: '', kind: 'state', name: nameless, from: null }}
      name={peopleCommands.enterBody.name}
      short={words.enterShort}
      records={words.enterRecords}
      id="enter"
    >
      <NameFields screen={screen} path={register} />
      <Select
        tongue={tongue}
        name="kind"
        label={labels.kind[tongue]}
        value={typed(view, register, 'kind')}
        problem={problemOf(view, register, 'kind')}
        options={optionsOf(bodyKinds, tongue)}
        required
      />
      <Since screen={screen} path={register} optional />
    </Ask>
  );
}

function Rename({ screen, body }: { screen: BodiesScreen; body: Body }) {
  const { view, today } = screen;
  const path = `${register}/${body.body}/names`;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'renameBody', body: body.body, name: nameOn(body, today), from: '2999-12-31' }}
      name={peopleCommands.renameBody.name}
      short={words.renameShort}
      records={words.renameRecords}
      look="quiet"
      set="body"
    >
      <NameFields screen={screen} path={path} />
      <Since screen={screen} path={path} />
    </Ask>
  );
}

function Succeed({ screen, body }: { screen: BodiesScreen; body: Body }) {
  const { view, bodies, today } = screen;
  const { tongue } = view;
  const path = `${register}/${body.body}/successor`;
  const others = [...bodies.values()].filter((other) => other.body !== body.body && !other.successor);
  const first = others[0]?.body;
  if (first === undefined) return null;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'succeedBody', body: body.body, successor: first, from: today }}
      name={peopleCommands.succeedBody.name}
      short={words.succeedShort}
      records={words.succeedRecords}
      look="grave"
      set="body"
    >
      <Select
        tongue={tongue}
        name="successor"
        label={labels.successor[tongue]}
        value={typed(view, path, 'successor')}
        problem={problemOf(view, path, 'successor')}
        options={others
          .map((other) => ({ value: other.body, label: nameOn(other, today)[tongue] }))
          .sort((a, b) => compare(a.label, b.label, tongue))}
        required
      />
      <Since screen={screen} path={path} id="since-successor" />
    </Ask>
  );
}

function GiveSeat({ screen, body }: { screen: BodiesScreen; body: Body }) {
  const { view } = screen;
  const { tongue } = view;
  const path = `${register}/${body.body}/seat`;
  const fitting = optionsOf(seatKinds, tongue).filter(
    ({ value }) => value !== body.seat && (body.kind === 'ngo' ? value !== 'executing' : value !== 'ngo'),
  );
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'giveSeat', body: body.body, seat: fitting[0]?.value ?? 'recommended' }}
      name={peopleCommands.giveSeat.name}
      short={body.seat ? words.changeSeatShort : words.giveSeatShort}
      records={words.seatRecords}
      look={body.seat ? 'quiet' : 'primary'}
      set="body"
    >
      <Select
        tongue={tongue}
        name="seat"
        label={labels.seat[tongue]}
        hint={words.seatHint[tongue]}
        value={typed(view, path, 'seat')}
        problem={problemOf(view, path, 'seat')}
        options={fitting}
        required
      />
    </Ask>
  );
}

function EndSeat({ screen, body }: { screen: BodiesScreen; body: Body }) {
  return (
    <Ask
      view={screen.view}
      path={`${register}/${body.body}/seat-end`}
      trial={{ type: 'endSeat', body: body.body }}
      name={peopleCommands.endSeat.name}
      short={words.endSeatShort}
      records={words.endSeatRecords}
      look="grave"
      set="body"
    />
  );
}

function NameFields({ screen, path }: { screen: BodiesScreen; path: string }) {
  const { view } = screen;
  return (
    <>
      {names.map((name) => (
        <Field
          tongue={view.tongue}
          name={name}
          label={labels[name][view.tongue]}
          value={typed(view, path, name)}
          problem={problemOf(view, path, name)}
          width="line"
          required
        />
      ))}
    </>
  );
}

function Since(props: { screen: BodiesScreen; path: string; id?: string; optional?: boolean }) {
  const { screen, path, optional } = props;
  const { view } = screen;
  return (
    <Field
      tongue={view.tongue}
      name="since"
      id={props.id}
      type="date"
      label={labels.since[view.tongue]}
      hint={optional ? words.sinceHint[view.tongue] : undefined}
      value={typed(view, path, 'since')}
      problem={problemOf(view, path, 'since')}
      required={!optional}
    />
  );
}

function optionsOf<Value extends string>(table: Readonly<Record<Value, Record<Tongue, string>>>, tongue: Tongue) {
  return (Object.keys(table) as Value[]).map((value) => ({ value, label: table[value][tongue] }));
}

/** The body whose entry the address asks for, or whose form was refused. */
export function bodyInHand({ view, bodies }: BodiesScreen, asked: BodyId | undefined): Body | undefined {
  const refused = /^\/secretariat\/bodies\/([^/]+)\//.exec(view.refused?.path ?? '')?.[1];
  return bodies.get(refused ?? asked ?? '');
}
