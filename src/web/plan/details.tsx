import { Ask } from '#page/ask.tsx';
import { Field } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { DefinitionList, Table } from '#page/table.tsx';
import { planCommands } from '#plan/messages.ts';
import { measurePlace } from '#plan/places.ts';
import { fieldLabels as labels } from '#plan/words.ts';
import { dateName } from '#text/dates.ts';
import type { GroupView } from '../view.ts';
import { fieldOf, rowsOf } from './field.ts';
import type { MeasureShown } from './measure-shown.ts';
import { words } from './words.ts';

/** What the official table lacks and the secretariat may add. */
export function Details({ view, shown }: { view: GroupView; shown: MeasureShown }) {
  const { tongue } = view;
  const { life, texts } = shown;
  const { details } = life;
  const empty = !details || (details.indicators.length === 0 && details.milestones.length === 0 && !details.cost);
  return (
    <Section title={words.details[tongue]}>
      {empty ? <p class="quiet">{words.noDetails[tongue]}</p> : null}
      {details && details.indicators.length > 0 ? (
        <Table
          tongue={tongue}
          caption={labels.indicator[tongue]}
          columns={[
            { title: labels.indicator[tongue] },
            { title: labels.unit[tongue] },
            { title: labels.baseline[tongue], numeric: true },
            { title: labels.target[tongue], numeric: true },
          ]}
          rows={details.indicators.map(({ indicator, name, unit, baseline, target }) => ({
            id: `indicator-${indicator}`,
            cells: [texts(name), texts(unit), amountName(baseline, tongue), amountName(target, tongue)],
          }))}
        />
      ) : null}
      {details && (details.milestones.length > 0 || details.cost) ? (
        <DefinitionList
          items={[
            ...details.milestones.map(({ title, by }) => ({ term: dateName(by, tongue), says: texts(title) })),
            ...(details.cost
              ? [
                  {
                    term: labels.cost[tongue],
                    says: [
                      `${amountName(details.cost.amount, tongue)} ${words.manats[tongue]}`,
                      texts(details.cost.source),
                    ]
                      .filter((each) => each !== '')
                      .join(' · '),
                  },
                ]
              : []),
          ]}
        />
      ) : null}
      {shown.present ? <Describe view={view} shown={shown} /> : null}
    </Section>
  );
}

/** As people write it: thousands apart, a comma before the fraction; in English a point. */
export function amountName(amount: string | null, tongue: GroupView['tongue']): string {
  if (amount === null) return '–';
  const [whole = '', fraction] = amount.split('.');
  const apart = whole.length < 5 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, tongue === 'en' ? ',' : '\u00a0');
  return fraction === undefined ? apart : `${apart}${tongue === 'en' ? '.' : ','}${fraction}`;
}

const nothing = { indicator: '', name: '', unit: '', baseline: '', target: '' };

function Describe({ view, shown }: { view: GroupView; shown: MeasureShown }) {
  const { tongue } = view;
  const { plan, measure, life, texts } = shown;
  const path = `${measurePlace(plan.plan, measure.measure)}/details`;
  const { details } = life;
  const indicators = rowsOf(
    view,
    path,
    details?.indicators.map(({ indicator, name, unit, baseline, target }) => ({
      indicator,
      name: texts(name),
      unit: texts(unit),
      baseline: baseline ?? '',
      target: target ?? '',
    })) ?? [],
    nothing,
    2,
  );
  const milestones = rowsOf(
    view,
    path,
    details?.milestones.map(({ title, by }) => ({ milestone: texts(title), by })) ?? [],
    { milestone: '', by: '' },
    2,
  );
  const field = fieldOf(view, path, labels, 'describe-');
  const base = details?.version ?? 0;
  return (
    <Ask
      view={view}
      path={path}
      trial={{
        type: 'describeMeasure',
        plan: plan.plan,
        measure: measure.measure,
        base,
        indicators: [],
        milestones: [],
        cost: null,
      }}
      name={planCommands.describeMeasure.name}
      records={planCommands.describeMeasure.done}
      id="act-describe"
      look="quiet"
    >
      <input type="hidden" name="base" value={String(base)} />
      <p class="hint">{words.emptyRows[tongue]}</p>
      <div class="form-rows">
        {indicators.map((row, at) => (
          <fieldset>
            <legend>
              {labels.indicator[tongue]} {at + 1}
            </legend>
            <input type="hidden" name="indicator" value={row.indicator} />
            {(['name', 'unit', 'baseline', 'target'] as const).map((name) => (
              <Field
                tongue={tongue}
                name={name}
                id={`${name}-${at + 1}`}
                label={labels[name === 'name' ? 'indicator' : name][tongue]}
                value={row[name]}
              />
            ))}
          </fieldset>
        ))}
        {milestones.map((row, at) => (
          <fieldset>
            <legend>
              {labels.milestone[tongue]} {at + 1}
            </legend>
            <Field
              tongue={tongue}
              name="milestone"
              id={`milestone-${at + 1}`}
              label={labels.milestone[tongue]}
              value={row.milestone}
            />
            <Field tongue={tongue} name="by" id={`by-${at + 1}`} type="date" label={labels.by[tongue]} value={row.by} />
          </fieldset>
        ))}
      </div>
      <Field {...field('cost', details?.cost?.amount)} width="name" required={false} />
      <Field {...field('costSource', details?.cost ? texts(details.cost.source) : undefined)} required={false} />
    </Ask>
  );
}
