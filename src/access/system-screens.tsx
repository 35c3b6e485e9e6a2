import { Ask } from '#page/ask.tsx';
import { Field, Select } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { Empty } from '#page/notices.tsx';
import { Table, type TableRow } from '#page/table.tsx';
import { problemOf, typed } from '#page/view.ts';
import { nameOn } from '#people/body.ts';
import type { Bodies } from '#people/vocabulary.ts';
import { compare } from '#text/alphabet.ts';
import { dateName, momentName } from '#text/dates.ts';
import { addDays, dateIn } from '#text/moments.ts';
import { accessActs, accessCommands, fieldLabels as labels, scopes } from './messages.ts';
import { MOST_DAYS } from './rules.ts';
import type { AccessScreen } from './screen.tsx';
import { lastsAt } from './systems.ts';
import type { Access, System } from './vocabulary.ts';
import { accessWords as words } from './words.ts';

export type SystemsScreen = AccessScreen & {
  readonly access: Access;
  readonly bodies: Bodies;
  /** When each system last asked. */
  readonly uses: ReadonlyMap<string, string | null>;
};

const path = '/secretariat/systems';

/** For the secretariat: a program of a body may read from this moment on. */
export function AdmitSystem({ screen }: { screen: SystemsScreen }) {
  const { view, bodies, zone } = screen;
  const { tongue, now } = view;
  const today = dateIn(now, zone);
  const value = (field: string) => typed(view, path, field);
  const problem = (field: string) => problemOf(view, path, field);
  const lasting = [...bodies.values()].filter(({ successor }) => !successor);
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'admitSystem', system: '', name: '', body: lasting[0]?.body ?? '', scope: 'read', until: today }}
      name={accessCommands.admitSystem.name}
      short={words.admitShort}
      records={words.admitRecords}
      id="admit"
    >
      <Field
        tongue={tongue}
        name="name"
        label={labels.name[tongue]}
        hint={words.systemNameHint[tongue]}
        value={value('name')}
        problem={problem('name')}
        width="name"
        required
      />
      <Select
        tongue={tongue}
        name="body"
        label={labels.body[tongue]}
        value={value('body')}
        problem={problem('body')}
        options={lasting
          .map((body) => ({ value: body.body, label: nameOn(body, today)[tongue] }))
          .sort((a, b) => compare(a.label, b.label, tongue))}
        required
      />
      <Select
        tongue={tongue}
        name="scope"
        label={labels.scope[tongue]}
        value={value('scope') ?? 'read'}
        problem={problem('scope')}
        options={[{ value: 'read', label: scopes.read[tongue] }]}
      />
      <Field
        tongue={tongue}
        name="until"
        type="date"
        label={labels.until[tongue]}
        hint={words.untilHint[tongue]}
        value={value('until') ?? addDays(today, MOST_DAYS)}
        problem={problem('until')}
        min={today}
        max={addDays(today, MOST_DAYS)}
        required
      />
    </Ask>
  );
}

/** Systems that may read now, or those that may no more. */
export function SystemTable({ screen, which }: { screen: SystemsScreen; which: 'lasting' | 'past' }) {
  const { view, access, zone } = screen;
  const { tongue, now } = view;
  const all = [...access.systems.values()].filter((system) => lastsAt(system, now, zone) === (which === 'lasting'));
  return (
    <Table
      tongue={tongue}
      caption={words[which][tongue]}
      columns={[
        { title: words.system[tongue] },
        { title: words.body[tongue] },
        { title: words.scope[tongue], narrow: true },
        { title: words.lastDay[tongue], narrow: true },
        { title: words.lastUsed[tongue], narrow: true },
        ...(which === 'lasting' ? [{ title: words.access[tongue], narrow: true }] : []),
      ]}
      rows={all.sort((a, b) => compare(a.name, b.name, tongue)).map((system) => systemRow(screen, system, which))}
      empty={<Empty title={words.noSystems[tongue]}>{words.noSystemsSays[tongue]}</Empty>}
    />
  );
}

function systemRow(screen: SystemsScreen, system: System, which: 'lasting' | 'past'): TableRow {
  const { view, names, uses, zone } = screen;
  const { tongue, base } = view;
  const used = uses.get(system.system);
  return {
    id: `system-${system.system}`,
    cells: [
      <b>{system.name}</b>,
      names.body(system.body)[tongue],
      scopes[system.scope][tongue],
      <>
        {dateName(system.until, tongue)}
        {which === 'past' ? <span class="under">{endOf(screen, system)}</span> : null}
      </>,
      used ? momentName(used, zone, tongue) : <span class="quiet">{words.neverUsed[tongue]}</span>,
      ...(which === 'lasting'
        ? [<a href={`${base}${path}?end=${system.system}#end`}>{words.endShort[tongue]}</a>]
        : []),
    ],
  };
}

function endOf({ view, zone }: SystemsScreen, { endedAt }: System): string {
  const { tongue } = view;
  if (endedAt === undefined) return words.expired[tongue];
  return `${words.endedOn[tongue]}: ${dateName(dateIn(endedAt, zone), tongue)}`;
}

export function EndSystem({ screen, system }: { screen: SystemsScreen; system: System }) {
  const { view, names, zone } = screen;
  const { tongue } = view;
  const { system: id, name, body } = system;
  return (
    <Section title={accessCommands.endSystem.name[tongue]} id="end">
      <p>
        <b>{name}</b>, {names.body(body)[tongue]}
      </p>
      <Ask
        view={view}
        path={`${path}/${id}/end`}
        trial={{ type: 'endSystem', system: id }}
        name={accessCommands.endSystem.name}
        records={accessActs.SystemEnded({ system: id, name, body }, names, zone)}
        look="grave"
        open
      />
    </Section>
  );
}
