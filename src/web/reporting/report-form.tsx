import { Ask } from '#page/ask.tsx';
import { Choice, Field, TextArea } from '#page/fields.tsx';
import { FileField } from '#page/file-field.tsx';
import { problemOf, typed, typedMany } from '#page/view.ts';
import { reportingCommands } from '#reporting/messages.ts';
import { reportPlace } from '#reporting/places.ts';
import { paperField, slots, titleField } from '#reporting/report-fields.ts';
import type { Answer, Progress, Report, ReportContent } from '#reporting/vocabulary.ts';
import { fieldLabels as labels, progressNames } from '#reporting/words.ts';
import { officialMoment } from '#text/dates.ts';
import type { GroupView } from '../view.ts';
import type { ShownReport } from './report.ts';
import { ConfirmationLink, Content } from './report-content.tsx';
import { reportWords as words } from './report-words.ts';

export const draftPath = (shown: Pick<ShownReport, 'of'>): string => `${reportPlace(shown.of)}/draft`;
const progress: readonly Progress[] = ['not started', 'under way', 'completed'];

/** What the form begins with: the draft, or what was handed in last, or nothing. */
const begunWith = (report: Report | undefined): ReportContent | undefined => report?.draft ?? report?.versions.at(-1);

/** The draft on which the reader began to write; what was typed and not kept stands on an older one, perhaps. */
function baseOf(view: GroupView, shown: ShownReport): { readonly base: string; readonly changed: boolean } {
  const now = String(shown.report?.draft?.draft ?? 0);
  const then = typed(view, draftPath(shown), 'base');
  const changed = then !== undefined && then !== now;
  // Whoever was refused has both texts before him, and writes upon the one that stands.
  return { base: view.refused?.path === draftPath(shown) ? now : (then ?? now), changed };
}

/** Writes the draft. Of two who write it at once the second sees what the first kept, beside his own. */
export function ReportForm({ view, shown }: { view: GroupView; shown: ShownReport }) {
  const { tongue, me } = view;
  const path = draftPath(shown);
  const content = begunWith(shown.report);
  const { base, changed } = baseOf(view, shown);
  const trial = {
    type: 'keepReport',
    ...shown.of,
    progress: 'under way',
    done: null,
    obstacles: null,
    answers: [],
    confirmations: [],
    base: shown.report?.draft?.draft ?? 0,
  } as const;
  const refusal = view.gate(trial);
  if (refusal?.refused === 'notAuthorised' || (refusal && me.person === '')) return null;
  const value = (name: 'done' | 'obstacles') =>
    typed(view, path, name) ?? (content?.[name] ? shown.texts(content[name]) : '');
  return (
    <>
      {changed && shown.report?.draft ? <StandsNow view={view} shown={shown} draft={shown.report.draft} /> : null}
      <Ask
        view={view}
        path={path}
        trial={trial}
        name={reportingCommands.keepReport.name}
        records={reportingCommands.keepReport.done}
        id="act-draft"
        open
        keep
        multipart
      >
        {changed ? <h3>{words.yours[tongue]}</h3> : null}
        <input type="hidden" name="base" value={base} />
        <Choice
          tongue={tongue}
          name="progress"
          label={labels.progress[tongue]}
          options={progress.map((each) => ({ value: each, label: progressNames[each][tongue] }))}
          values={[typed(view, path, 'progress') ?? content?.progress ?? 'under way']}
          required
        />
        <TextArea
          tongue={tongue}
          name="done"
          label={labels.done[tongue]}
          rows={8}
          value={value('done')}
          problem={problemOf(view, path, 'done')}
        />
        <TextArea
          tongue={tongue}
          name="obstacles"
          label={labels.obstacles[tongue]}
          rows={3}
          value={value('obstacles')}
          problem={problemOf(view, path, 'obstacles')}
          required={false}
        />
        <IndicatorFields view={view} shown={shown} answers={content?.answers ?? []} />
        <DocumentFields view={view} shown={shown} content={content} />
      </Ask>
    </>
  );
}

/** The draft that somebody else kept meanwhile, to be read beside one's own. */
function StandsNow(props: { view: GroupView; shown: ShownReport; draft: NonNullable<Report['draft']> }) {
  const { view, shown, draft } = props;
  const { tongue, names, zone } = view;
  return (
    <section class="framed" id="stands-now">
      <h3>{words.standsNow[tongue]}</h3>
      <p class="quiet">
        {names.person(draft.by)[tongue]}, {officialMoment(draft.at, zone, tongue)}
      </p>
      <Content view={view} shown={shown} content={draft} />
    </section>
  );
}

function IndicatorFields(props: { view: GroupView; shown: ShownReport; answers: readonly Answer[] }) {
  const { view, shown, answers } = props;
  const { tongue } = view;
  const path = draftPath(shown);
  const indicators = shown.life.details?.indicators ?? [];
  if (indicators.length === 0) return null;
  const amounts = typedMany(view, path, 'amount');
  const whys = typedMany(view, path, 'why');
  return (
    <fieldset class="indicators">
      <legend>{labels.indicator[tongue]}</legend>
      <p class="hint">{words.indicatorHint[tongue]}</p>
      {indicators.map(({ indicator, name, unit, baseline, target }, at) => {
        const value = answers.find((each) => each.indicator === indicator)?.value;
        const known = [
          baseline === null ? '' : `${words.baseline[tongue]}: ${baseline}`,
          target === null ? '' : `${words.target[tongue]}: ${target}`,
        ].filter((part) => part !== '');
        return (
          <div class="indicator-row">
            <p>
              <b>{shown.texts(name)}</b>
              {known.length > 0 ? <span class="quiet"> ({known.join(', ')})</span> : null}
            </p>
            <input type="hidden" name="indicator" value={indicator} />
            <Field
              tongue={tongue}
              name="amount"
              id={`amount-${indicator}`}
              label={`${labels.amount[tongue]}${unit ? `, ${shown.texts(unit)}` : ''}`}
              width="number"
              value={amounts?.[at] ?? (value?.is === 'amount' ? value.amount : '')}
              problem={problemOf(view, path, 'amount')}
            />
            <Field
              tongue={tongue}
              name="why"
              id={`why-${indicator}`}
              label={labels.why[tongue]}
              value={whys?.[at] ?? (value?.is === 'not applicable' ? shown.texts(value.why) : '')}
              problem={problemOf(view, path, `why${at + 1}`)}
              required={false}
            />
          </div>
        );
      })}
    </fieldset>
  );
}

function DocumentFields(props: { view: GroupView; shown: ShownReport; content: ReportContent | undefined }) {
  const { view, shown, content } = props;
  const { tongue } = view;
  const path = draftPath(shown);
  const attached = content?.confirmations ?? [];
  const kept = view.refused?.path === path ? (typedMany(view, path, 'kept') ?? []) : undefined;
  return (
    <fieldset class="documents">
      <legend>{words.documents[tongue]}</legend>
      {shown.documents ? <p class="hint">{words.documentsAsked[tongue]}</p> : null}
      {attached.map((confirmation, at) => (
        <div class="choice-line">
          <input
            type="checkbox"
            id={`kept-${at}`}
            name="kept"
            value={confirmation.hash}
            checked={kept?.includes(confirmation.hash) ?? true}
            aria-label={shown.texts(confirmation.title)}
          />
          <span>
            <ConfirmationLink view={view} shown={shown} confirmation={confirmation} />
          </span>
        </div>
      ))}
      {slots.map((slot) => (
        <details class="more-document" open={slot === 1 && attached.length === 0 && shown.documents}>
          <summary>
            {words.addDocument[tongue]} {slot}
          </summary>
          <FileField
            tongue={tongue}
            name={paperField(slot)}
            label={labels.paper[tongue]}
            kept={view.refused?.path === path ? typed(view, path, paperField(slot)) : undefined}
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
        </details>
      ))}
      <p class="hint">{words.moreDocuments[tongue]}</p>
    </fieldset>
  );
}
