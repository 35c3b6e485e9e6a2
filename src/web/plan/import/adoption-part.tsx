import { clauseFor } from '#charter/authority.ts';
import type { Command } from '#group/vocabulary.ts';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Field } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { Notice } from '#page/notices.tsx';
import { problemOf, typed } from '#page/view.ts';
import { tableNow } from '#plan/evolve.ts';
import { planCommands } from '#plan/messages.ts';
import { tableToAdopt, unsettled } from '#plan/reading/adoption.ts';
import type { ReadRow } from '#plan/reading/vocabulary.ts';
import { earlier, later } from '#plan/terms.ts';
import type { Term } from '#plan/vocabulary.ts';
import { fieldLabels as labels } from '#plan/words.ts';
import { dateIn } from '#text/moments.ts';
import { seenOf } from './look.ts';
import { draftPlace } from './places.ts';
import type { Shown } from './shown.ts';
import { mustBeSettled, words } from './words.ts';

const nothing = { ref: '', digest: '' };

/** Adoption of the table with the act of law that it stands on; what still has to be settled stands in its place. */
export function AdoptionPart({ shown }: { shown: Shown }) {
  const { view, brought, understood, plan } = shown;
  const { tongue, charter } = view;
  const left = unsettled(understood.rows);
  const type = plan ? 'amendPlan' : 'adoptPlan';
  return (
    <Block
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, type)}
          state={left > 0 ? 'refused' : 'awaited'}
          tongue={tongue}
          id="note-adoption"
        />
      }
    >
      {plan ? <Leaving shown={shown} /> : null}
      <Section title={(plan ? words.amendment : words.adoption)[tongue]} id="adoption">
        {left > 0 ? (
          <Notice tongue={tongue} state="refused">
            {mustBeSettled(left)[tongue]}{' '}
            <a href={`${view.base}${draftPlace(brought.import)}?show=stops#rows`}>{words.stops[tongue]}</a>
          </Notice>
        ) : null}
        {/* What was typed is not lost because a row came to need settling meanwhile. */}
        {left === 0 || view.refused?.path === actPlace(shown) ? <Adoption shown={shown} /> : null}
      </Section>
    </Block>
  );
}

const actPlace = ({ brought, plan }: Shown): string =>
  `${draftPlace(brought.import)}/${plan ? 'amendment' : 'adoption'}`;

function Leaving({ shown: { view, understood } }: { shown: Shown }) {
  const kept = new Set(understood.rows.map(({ measure }) => measure));
  const leaving = understood.known.filter(({ measure }) => !kept.has(measure));
  if (leaving.length === 0) return null;
  return (
    <Section title={words.leaving[view.tongue]} aside={String(leaving.length)}>
      <p class="quiet">{words.leavingSays[view.tongue]}</p>
      <ul class="lines">
        {leaving.map(({ number, title }) => (
          <li>
            {number}. {title}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Adoption({ shown }: { shown: Shown }) {
  const { view, brought, understood, plan } = shown;
  const { tongue } = view;
  const path = actPlace(shown);
  const period = understood.period ?? hullOf(understood.rows);
  const value = (name: string, otherwise = '') => typed(view, path, name) ?? otherwise;
  const problem = (name: string) => problemOf(view, path, name);
  const today = dateIn(view.now, view.zone);
  const named = (name: 'title' | 'instrument' | 'number') => (
    <Field
      tongue={tongue}
      name={name}
      label={labels[name][tongue]}
      width={name === 'number' ? 'name' : 'line'}
      value={value(name)}
      problem={problem(name)}
      required
    />
  );
  const dated = (name: 'on' | 'from' | 'until', otherwise?: string) => (
    <Field
      tongue={tongue}
      name={name}
      id={`adopt-${name}`}
      type="date"
      label={name === 'on' ? labels.on[tongue] : words[name === 'from' ? 'periodFrom' : 'periodUntil'][tongue]}
      max={name === 'on' ? today : undefined}
      value={value(name, otherwise)}
      problem={problem(name)}
      required
    />
  );
  return (
    <Ask
      view={view}
      path={path}
      trial={trialOf(shown, today)}
      name={planCommands[plan ? 'amendPlan' : 'adoptPlan'].name}
      records={plan ? words.amendRecords : words.records}
      open
      keep
    >
      <input type="hidden" name="seen" value={seenOf(brought.said)} />
      {plan ? <input type="hidden" name="base" value={plan.versions.length} /> : named('title')}
      {named('instrument')}
      <div class="import-fields">
        {named('number')}
        {dated('on')}
      </div>
      <div class="import-fields">
        {dated('from', period?.from)}
        {dated('until', period?.until)}
      </div>
    </Ask>
  );
}

/** From the first day of all terms to the last: an offer. */
function hullOf(rows: readonly ReadRow[]): Term | null {
  const terms = rows.flatMap(({ term }) => term ?? []);
  const [first] = terms;
  return first
    ? terms.reduce(
        (hull, { from, until }) => ({ from: earlier(hull.from, from), until: later(hull.until, until) }),
        first,
      )
    : null;
}

/** The command as far as the table gives it: days that are still to be typed must not stand in the way of the form. */
function trialOf({ understood, plan }: Shown, today: string): Command {
  const instrument = { title: nothing, number: '1', on: today };
  const { sections, measures } = tableToAdopt(understood.rows.slice(0, 1));
  const untimed = measures.map((each) => ({ ...each, title: nothing, section: null, term: null, executors: [] }));
  const table = { sections: sections.map(({ number }) => ({ number, title: nothing })), source: null, instrument };
  const now = plan && tableNow(plan);
  if (plan && now)
    return {
      type: 'amendPlan',
      plan: plan.plan,
      base: now.version,
      ...table,
      period: now.period,
      measures: now.measures,
      sections: now.sections,
    };
  const far = { from: '2999-01-01', until: '2999-12-31' };
  return {
    ...{ type: 'adoptPlan', plan: 'new', title: nothing, follows: null, ...table, period: far },
    measures: untimed.length > 0 ? untimed : [trialMeasure],
  };
}

const trialMeasure = { number: 'trial', section: null, title: nothing, executors: [], term: null, carries: null };
