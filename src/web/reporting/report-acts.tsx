import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { Field, TextArea } from '#page/fields.tsx';
import { problemOf, typed } from '#page/view.ts';
import { reportingCommands } from '#reporting/messages.ts';
import { reportPlace } from '#reporting/places.ts';
import { fieldLabels as labels } from '#reporting/words.ts';
import { officialMoment } from '#text/dates.ts';
import type { GroupView } from '../view.ts';
import type { ShownReport } from './report.ts';
import { reportWords as words } from './report-words.ts';

type Props = { view: GroupView; shown: ShownReport };
const nothing = { ref: '', digest: '' };

/** Hands in the draft that was kept last. */
export function Submit({ view, shown }: Props) {
  const { tongue, names, zone } = view;
  const draft = shown.report?.draft;
  if (!draft) return null;
  const trial = { type: 'submitReport', ...shown.of, base: draft.draft } as const;
  const refusal = view.gate(trial);
  const path = `${reportPlace(shown.of)}/submission`;
  if (refusal?.refused === 'notAuthorised' || refusal?.refused === 'reportOfAnotherBody') return null;
  return (
    <Ask
      view={view}
      path={path}
      trial={trial}
      name={shown.kind === 'recommended' ? words.submitInformation : reportingCommands.submitReport.name}
      records={reportingCommands.submitReport.done}
      id="act-submit"
    >
      <p>
        {words.newest[tongue]} {words.keptBy[tongue]}: {names.person(draft.by)[tongue]},{' '}
        {officialMoment(draft.at, zone, tongue)}.
      </p>
      <input type="hidden" name="base" value={String(draft.draft)} />
    </Ask>
  );
}

/** The secretariat or the head accepts what was handed in, or returns it. A recommended body is asked, never ordered. */
export function Judge({ view, shown }: Props) {
  const last = shown.report?.versions.at(-1);
  if (last?.state !== 'submitted') return null;
  const version = { ...shown.of, version: last.version };
  const invited = shown.kind === 'recommended';
  return (
    <Acts>
      <Ask
        view={view}
        path={`${reportPlace(shown.of)}/acceptance`}
        trial={{ type: 'acceptReport', ...version }}
        name={invited ? words.acceptInformation : reportingCommands.acceptReport.name}
        records={reportingCommands.acceptReport.done}
        id="act-accept"
        set="judge"
        others={<p class="quiet">{words.waitsForJudge[view.tongue]}</p>}
      >
        <input type="hidden" name="version" value={String(last.version)} />
      </Ask>
      <WithReason
        view={view}
        shown={shown}
        noun="return"
        trial={{ type: 'returnReport', ...version, reason: nothing }}
        name={invited ? words.returnInformation : reportingCommands.returnReport.name}
        version={last.version}
      />
    </Acts>
  );
}

/** Begins the correction of what was accepted. */
export function Correct({ view, shown }: Props) {
  const last = shown.report?.versions.at(-1);
  const trial = { type: 'correctReport', ...shown.of, reason: nothing } as const;
  if (last?.state !== 'accepted' || shown.report?.correction || view.gate(trial)) return null;
  return (
    <WithReason view={view} shown={shown} noun="correction" trial={trial} name={reportingCommands.correctReport.name} />
  );
}

/** A named permission to be late; of an invited body nothing is ever late. */
export function AllowLate({ view, shown }: Props) {
  const trial = { type: 'allowLate', ...shown.of, until: '2999-12-31', reason: nothing } as const;
  const path = `${reportPlace(shown.of)}/permission`;
  if (shown.kind === 'recommended' || shown.facts.submitted) return null;
  if (view.gate(trial) && view.refused?.path !== path) return null;
  return (
    <WithReason
      view={view}
      shown={shown}
      noun="permission"
      trial={trial}
      name={reportingCommands.allowLate.name}
      until
    />
  );
}

function WithReason(
  props: Props & {
    noun: 'return' | 'correction' | 'permission';
    trial: Parameters<GroupView['gate']>[0] & { readonly type: 'returnReport' | 'correctReport' | 'allowLate' };
    name: (typeof reportingCommands)['returnReport']['name'];
    version?: number;
    until?: true;
  },
) {
  const { view, shown, noun, trial, name, version, until } = props;
  const { tongue } = view;
  const path = `${reportPlace(shown.of)}/${noun}`;
  return (
    <Ask
      view={view}
      path={path}
      trial={trial}
      name={name}
      records={reportingCommands[trial.type].done}
      look="quiet"
      id={`act-${noun}`}
      set="judge"
      keep
    >
      {version === undefined ? null : <input type="hidden" name="version" value={String(version)} />}
      {until ? (
        <Field
          tongue={tongue}
          name="until"
          id={`until-${noun}`}
          type="date"
          label={labels.until[tongue]}
          value={typed(view, path, 'until')}
          problem={problemOf(view, path, 'until')}
          required
        />
      ) : null}
      <TextArea
        tongue={tongue}
        name="reason"
        id={`reason-${noun}`}
        label={labels.reason[tongue]}
        rows={3}
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
        required
      />
    </Ask>
  );
}
