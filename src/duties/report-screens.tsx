import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { Choice, Field, TextArea } from '#page/fields.tsx';
import { FileField } from '#page/file-field.tsx';
import { Section } from '#page/heading.tsx';
import { StatusWord } from '#page/mark.tsx';
import { problemOf, typed } from '#page/view.ts';
import { awaitingReport } from './facts.ts';
import { dutyCommands } from './messages.ts';
import { dutyPlace } from './places.ts';
import { byHand, type DutyScreen } from './screen.ts';
import { dutyWords as words } from './screen-words.ts';
import type { DutyReport } from './vocabulary.ts';
import { fieldLabels as labels } from './words.ts';

const nothing = { ref: '', digest: '' };

/** What was reported, with what became of each report, and the form of the next. */
export function Reports({ screen }: { screen: DutyScreen }) {
  const { view, duty } = screen;
  const { tongue } = view;
  if (duty.until === undefined) return null;
  return (
    <Section title={words.reports[tongue]} id="reports">
      {duty.reports.length === 0 ? <p class="quiet">{words.noReports[tongue]}</p> : null}
      {duty.reports.map((report) => (
        <Report screen={screen} report={report} />
      ))}
      {duty.ended || awaitingReport(duty) ? null : (
        <Acts>
          <Give screen={screen} />
        </Acts>
      )}
    </Section>
  );
}

function Report({ screen, report }: { screen: DutyScreen; report: DutyReport }) {
  const { view, text, file } = screen;
  const { tongue } = view;
  const { settled } = report;
  const state = settled ? (settled.is === 'accepted' ? 'met' : 'refused') : 'awaited';
  const says = settled ? (settled.is === 'accepted' ? words.accepted : words.returned) : words.looking;
  return (
    <div class="duty-report" id={`report-${report.report}`}>
      <p>
        <b>
          {words.report[tongue]} {report.report}
        </b>{' '}
        · {(report.executed ? words.inFull : words.underWay)[tongue]} ·{' '}
        <StatusWord state={state}>{says[tongue]}</StatusWord>
      </p>
      <p>{text(report.done)}</p>
      {report.evidence.map(({ title }, index) => (
        <p>
          <a href={file(report.report, index)}>{text(title)}</a>
        </p>
      ))}
      <p class="quiet">{byHand(screen, report)}</p>
      {settled?.is === 'returned' ? (
        <p class="reason">
          <b>{words.returnedFor[tongue]}:</b> {text(settled.reason)}
        </p>
      ) : null}
      {settled ? (
        <p class="quiet">
          {settled.is === 'accepted' ? `${words.accepted[tongue]}: ` : ''}
          {byHand(screen, settled)}
        </p>
      ) : (
        <Judge screen={screen} report={report.report} />
      )}
    </div>
  );
}

function Judge({ screen: { view, duty }, report }: { screen: DutyScreen; report: number }) {
  const { tongue } = view;
  const { sending } = duty;
  const place = `${dutyPlace(sending)}/reports/${report}`;
  const back = `${place}/return`;
  return (
    <Acts>
      <Ask
        view={view}
        path={`${place}/acceptance`}
        trial={{ type: 'acceptDutyReport', sending, report }}
        name={dutyCommands.acceptDutyReport.name}
        records={dutyCommands.acceptDutyReport.done}
        set="report"
        id="act-accept-report"
      />
      <Ask
        view={view}
        path={back}
        trial={{ type: 'returnDutyReport', sending, report, reason: nothing }}
        name={dutyCommands.returnDutyReport.name}
        records={dutyCommands.returnDutyReport.done}
        look="quiet"
        set="report"
        id="act-return-report"
        keep
      >
        <TextArea
          tongue={tongue}
          name="reason"
          id="return-report-reason"
          label={labels.reason[tongue]}
          value={typed(view, back, 'reason')}
          problem={problemOf(view, back, 'reason')}
          required
        />
      </Ask>
    </Acts>
  );
}

const fields = ['evidence1', 'evidence2', 'evidence3'] as const;

function Give({ screen: { view, duty } }: { screen: DutyScreen }) {
  const { tongue } = view;
  const { sending } = duty;
  const path = `${dutyPlace(sending)}/reports`;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'reportDuty', sending, done: nothing, executed: false, evidence: [] }}
      name={dutyCommands.reportDuty.name}
      records={dutyCommands.reportDuty.done}
      set="report"
      id="act-report"
      multipart
      keep
    >
      <TextArea
        tongue={tongue}
        name="done"
        label={labels.done[tongue]}
        value={typed(view, path, 'done')}
        problem={problemOf(view, path, 'done')}
        required
      />
      <Choice
        tongue={tongue}
        name="executed"
        label={words.howFar[tongue]}
        options={[{ value: 'yes', label: labels.executed[tongue] }]}
        values={typed(view, path, 'executed') ? ['yes'] : []}
        required={false}
        many
      />
      {fields.map((field) => (
        <>
          <FileField
            tongue={tongue}
            name={field}
            label={labels[field][tongue]}
            kept={typed(view, path, field)}
            problem={problemOf(view, path, field)}
            required={false}
          />
          <Field
            tongue={tongue}
            name={`${field}Title`}
            label={labels[`${field}Title`][tongue]}
            value={typed(view, path, `${field}Title`)}
            problem={problemOf(view, path, `${field}Title`)}
            required={false}
          />
        </>
      ))}
    </Ask>
  );
}
