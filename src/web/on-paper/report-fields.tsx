import { onPaperPlace } from '#letters/routes.ts';
import { Choice, Field, TextArea } from '#page/fields.tsx';
import { FileField } from '#page/file-field.tsx';
import { problemOf, typed, typedMany } from '#page/view.ts';
import { paperField, slots, titleField } from '#reporting/report-fields.ts';
import { fieldLabels as labels, progressNames } from '#reporting/words.ts';
import { onPaperWords } from '../pages/on-paper-words.ts';
import { Folded } from '../problems/form-parts.tsx';
import type { ShownReport } from '../reporting/report.ts';
import { reportWords } from '../reporting/report-words.ts';
import type { GroupView } from '../view.ts';
import { words } from './words.ts';

const path = onPaperPlace;
const progress = ['not started', 'under way', 'completed'] as const;

/** The whole report as it stands in the letter. Nothing is taken from what the body began to write here. */
export function ReportFields({ view, report }: { view: GroupView; report: ShownReport }) {
  const { tongue } = view;
  return (
    <>
      {report.report?.draft ? <p class="hint">{words.draftStands[tongue]}</p> : null}
      <Choice
        tongue={tongue}
        name="progress"
        label={labels.progress[tongue]}
        options={progress.map((each) => ({ value: each, label: progressNames[each][tongue] }))}
        values={[typed(view, path, 'progress') ?? 'under way']}
        required
      />
      <TextArea
        tongue={tongue}
        name="done"
        label={labels.done[tongue]}
        hint={onPaperWords.asOnPaper[tongue]}
        rows={8}
        value={typed(view, path, 'done')}
        problem={problemOf(view, path, 'done')}
        required
      />
      <TextArea
        tongue={tongue}
        name="obstacles"
        label={labels.obstacles[tongue]}
        rows={3}
        value={typed(view, path, 'obstacles')}
        problem={problemOf(view, path, 'obstacles')}
        required={false}
      />
      <Indicators view={view} report={report} />
      <Documents view={view} />
    </>
  );
}

function Indicators({ view, report }: { view: GroupView; report: ShownReport }) {
  const { tongue } = view;
  const indicators = report.life.details?.indicators ?? [];
  if (indicators.length === 0) return null;
  return (
    <fieldset class="indicators">
      <legend>{labels.indicator[tongue]}</legend>
      <p class="hint">{reportWords.indicatorHint[tongue]}</p>
      {indicators.map(({ indicator, name, unit }, at) => (
        <div class="indicator-row">
          <p>
            <b>{report.texts(name)}</b>
          </p>
          <input type="hidden" name="indicator" value={indicator} />
          <Field
            tongue={tongue}
            name="amount"
            id={`amount-${indicator}`}
            label={`${labels.amount[tongue]}${unit ? `, ${report.texts(unit)}` : ''}`}
            width="number"
            value={typedMany(view, path, 'amount')?.[at]}
            problem={problemOf(view, path, 'amount')}
          />
          <Field
            tongue={tongue}
            name="why"
            id={`why-${indicator}`}
            label={labels.why[tongue]}
            value={typedMany(view, path, 'why')?.[at]}
            problem={problemOf(view, path, `why${at + 1}`)}
            required={false}
          />
        </div>
      ))}
    </fieldset>
  );
}

function Documents({ view }: { view: GroupView }) {
  const { tongue } = view;
  return (
    <Folded title={words.evidence[tongue]} open={false}>
      <p class="hint">{words.evidenceHint[tongue]}</p>
      {slots.map((slot) => (
        <>
          <FileField
            tongue={tongue}
            name={paperField(slot)}
            label={`${labels.paper[tongue]} ${slot}`}
            kept={typed(view, path, paperField(slot))}
            problem={problemOf(view, path, paperField(slot))}
            required={false}
          />
          <Field
            tongue={tongue}
            name={titleField(slot)}
            label={labels.paperTitle[tongue]}
            value={typed(view, path, titleField(slot))}
            problem={problemOf(view, path, titleField(slot))}
            required={false}
          />
        </>
      ))}
    </Folded>
  );
}
