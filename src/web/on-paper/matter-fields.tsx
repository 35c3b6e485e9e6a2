import { evidenceFields } from '#duties/routes.ts';
import { fieldLabels as dutyLabels } from '#duties/words.ts';
import { onPaperPlace } from '#letters/routes.ts';
import { Choice, Field, TextArea } from '#page/fields.tsx';
import { FileField } from '#page/file-field.tsx';
import { problemOf, typed } from '#page/view.ts';
import { fieldLabels as problemLabels } from '#problems/words.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { MarkFields } from '../marks/mark-fields.tsx';
import { onPaperWords } from '../pages/on-paper-words.ts';
import { EvidenceFields, Folded } from '../problems/form-parts.tsx';
import { ParticularFields } from '../problems/particular-fields.tsx';
import { words as problemWords } from '../problems/words.ts';
import type { GroupView } from '../view.ts';
import type { MatterShown } from './matter-shown.ts';
import { markOfPaper } from './read-matter.ts';
import { ReportFields } from './report-fields.tsx';
import { words } from './words.ts';

/** What is typed from the letter: the fields of the act itself, under the names of its own form. */
export function MatterFields({ shown }: { shown: MatterShown }) {
  const { view, matter, report } = shown;
  switch (matter.type) {
    case 'takeOn':
      return (
        <>
          <Day view={view} label={dutyLabels.until} />
          <Text view={view} name="how" label={dutyLabels.how} />
        </>
      );
    case 'declineSent':
      return <Text view={view} name="reason" label={dutyLabels.reason} />;
    case 'askExtension':
      return (
        <>
          <Day view={view} label={dutyLabels.until} />
          <Text view={view} name="reason" label={dutyLabels.reason} />
        </>
      );
    case 'reportDuty':
      return <DutyReport view={view} />;
    case 'handInReport':
      return report ? <ReportFields view={view} report={report} /> : null;
    case 'registerProblem':
      return <Problem view={view} />;
    case 'commentOnProblem':
    case 'commentOnDraft':
      return <Text view={view} name="comment" label={problemLabels.comment} />;
    case 'amendDraft':
      return (
        <>
          <Text view={view} name="text" label={problemWords.wholeText} rows={10} stands={shown.text} />
          <Text view={view} name="why" label={problemLabels.why} />
        </>
      );
  }
}

const Day = ({ view, label }: { view: GroupView; label: Sentence }) => (
  <Field
    tongue={view.tongue}
    name="until"
    type="date"
    label={label[view.tongue]}
    value={typed(view, onPaperPlace, 'until')}
    problem={problemOf(view, onPaperPlace, 'until')}
    required
  />
);

function Text(props: { view: GroupView; name: string; label: Sentence; rows?: number; stands?: string }) {
  const { view, name, label, rows = 5, stands } = props;
  return (
    <TextArea
      tongue={view.tongue}
      name={name}
      label={label[view.tongue]}
      hint={onPaperWords.asOnPaper[view.tongue]}
      rows={rows}
      value={typed(view, onPaperPlace, name) ?? stands}
      problem={problemOf(view, onPaperPlace, name)}
      required
    />
  );
}

function DutyReport({ view }: { view: GroupView }) {
  const { tongue } = view;
  return (
    <>
      <Text view={view} name="done" label={dutyLabels.done} />
      <Choice
        tongue={tongue}
        name="executed"
        label={dutyLabels.executed[tongue]}
        options={[{ value: 'yes', label: dutyLabels.executed[tongue] }]}
        values={typed(view, onPaperPlace, 'executed') ? ['yes'] : []}
        required={false}
        many
      />
      <Folded title={words.evidence[tongue]} open={false}>
        <p class="hint">{words.evidenceHint[tongue]}</p>
        {evidenceFields.map((field) => (
          <>
            <FileField
              tongue={tongue}
              name={field}
              label={dutyLabels[field][tongue]}
              kept={typed(view, onPaperPlace, field)}
              problem={problemOf(view, onPaperPlace, field)}
              required={false}
            />
            <Field
              tongue={tongue}
              name={`${field}Title`}
              label={dutyLabels[`${field}Title`][tongue]}
              value={typed(view, onPaperPlace, `${field}Title`)}
              problem={problemOf(view, onPaperPlace, `${field}Title`)}
              required={false}
            />
          </>
        ))}
      </Folded>
    </>
  );
}

function Problem({ view }: { view: GroupView }) {
  const of = { view, path: onPaperPlace, id: '' };
  return (
    <>
      <ParticularFields of={of} stands={{ title: '', what: undefined, gravity: undefined, measures: '', bodies: [] }}>
        <EvidenceFields of={of}>
          <p class="hint">{words.evidenceHint[view.tongue]}</p>
        </EvidenceFields>
      </ParticularFields>
      <Folded title={problemWords.markOfProblem[view.tongue]} open={false}>
        <p class="hint">{problemWords.markSays[view.tongue]}</p>
        <MarkFields view={view} path={onPaperPlace} mark={markOfPaper} prefix="problem" />
      </Folded>
    </>
  );
}
