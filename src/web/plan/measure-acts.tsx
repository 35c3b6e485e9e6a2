import { clauseFor } from '#charter/authority.ts';
import { Acts } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { TextArea } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { planCommands } from '#plan/messages.ts';
import { measureChangePlace, measurePlace } from '#plan/places.ts';
import { fieldLabels as labels } from '#plan/words.ts';
import type { GroupView } from '../view.ts';
import { mayDo } from './amend-links.tsx';
import { fieldOf } from './field.ts';
import type { MeasureShown } from './measure-shown.ts';
import { words } from './words.ts';

const nothing = { ref: '', digest: '' };

/** Suspension, going on, closing; and the way to record what an act of law changes in the measure. */
export function MeasureActs({ view, shown }: { view: GroupView; shown: MeasureShown }) {
  const { tongue, charter, base } = view;
  const { plan, measure, life, present } = shown;
  // What an amendment took out can only be put back, by another.
  const commands = present ? (['suspendMeasure', 'closeMeasure', 'amendPlan'] as const) : (['amendPlan'] as const);
  const mine = commands.some((command) => mayDo(view, command));
  if (!mine || life.closed || plan.ended) return null;
  const suspended = life.suspensions.length > 0 && life.suspensions.at(-1)?.until === undefined;
  const place = measurePlace(plan.plan, measure.measure);
  const about = { plan: plan.plan, measure: measure.measure, reason: nothing };
  return (
    <Section title={words.acts[tongue]}>
      <LawNote
        charter={charter}
        clause={clauseFor(charter, 'closeMeasure')}
        state="plain"
        tongue={tongue}
        says={words.termMoves[tongue]}
        id="note-acts"
      />
      <Acts>
        {!present ? null : suspended ? (
          <WithReason view={view} path={`${place}/resumption`} trial={{ type: 'resumeMeasure', ...about }} />
        ) : (
          <WithReason view={view} path={`${place}/suspension`} trial={{ type: 'suspendMeasure', ...about }} />
        )}
        {present ? (
          <WithReason view={view} path={`${place}/closing`} trial={{ type: 'closeMeasure', ...about }} />
        ) : null}
      </Acts>
      {mayDo(view, 'amendPlan') && !plan.ended ? (
        <p>
          <a class="button" href={`${base}${measureChangePlace(plan.plan, measure.measure)}`}>
            {words.amendMeasure[tongue]}
          </a>
        </p>
      ) : null}
    </Section>
  );
}

function WithReason(props: {
  view: GroupView;
  path: string;
  trial: {
    readonly type: 'suspendMeasure' | 'resumeMeasure' | 'closeMeasure';
    readonly plan: string;
    readonly measure: string;
    readonly reason: typeof nothing;
  };
}) {
  const { view, path, trial } = props;
  const { name, done } = planCommands[trial.type];
  return (
    <Ask
      view={view}
      path={path}
      trial={trial}
      name={name}
      records={done}
      look="quiet"
      set="measure"
      id={`act-${trial.type}`}
      keep
    >
      <TextArea {...fieldOf(view, path, labels, `${trial.type}-`)('reason')} required />
    </Ask>
  );
}
