import { ComparedText } from '#page/comparison.tsx';
import { DefinitionList } from '#page/table.tsx';
import { confirmationPlace } from '#reporting/places.ts';
import type { Answer, Confirmation, ReportContent, Value } from '#reporting/vocabulary.ts';
import { fieldLabels as labels, progressNames } from '#reporting/words.ts';
import { compareTexts } from '#voting/comparison.ts';
import { sizeName } from '../agenda/size.ts';
import { extensions, type FileKind } from '../file-kind.ts';
import type { GroupView } from '../view.ts';
import type { ShownReport } from './report.ts';
import { reportWords as words } from './report-words.ts';

type Props = { view: GroupView; shown: ShownReport; content: ReportContent };

/** What a report says; beside another version, with what changed in its texts. */
export function Content({ view, shown, content, before }: Props & { before?: ReportContent | undefined }) {
  const { tongue } = view;
  const { texts } = shown;
  const { progress, done, obstacles, answers, confirmations } = content;
  const text = (now: ReportContent['done'], then: ReportContent['done'] | undefined) =>
    before === undefined ? (
      <Text says={texts(now)} />
    ) : (
      <Compared view={view} before={texts(then)} after={texts(now)} />
    );
  return (
    <>
      <DefinitionList
        items={[
          {
            term: labels.progress[tongue],
            says: (
              <>
                {before && before.progress !== progress ? <del>{progressNames[before.progress][tongue]}</del> : null}{' '}
                {progressNames[progress][tongue]}
              </>
            ),
          },
          { term: labels.done[tongue], says: done || before?.done ? text(done, before?.done) : '–' },
          ...(obstacles || before?.obstacles
            ? [{ term: labels.obstacles[tongue], says: text(obstacles, before?.obstacles) }]
            : []),
        ]}
      />
      <Answers view={view} shown={shown} answers={answers} before={before?.answers} />
      <Confirmations view={view} shown={shown} confirmations={confirmations} />
    </>
  );
}

const Text = ({ says }: { says: string }) => (
  <>
    {says.split(/\n{2,}/).map((paragraph) => (
      <p class="typed">{paragraph}</p>
    ))}
  </>
);

function Compared({ view, before, after }: { view: GroupView; before: string; after: string }) {
  const { tongue } = view;
  const { whole, stretches } = compareTexts(before, after);
  const marks = { deleted: words.deleted[tongue], inserted: words.inserted[tongue], end: words.end[tongue] };
  return (
    <>
      {whole && before !== '' ? <p class="hint">{words.tooDifferent[tongue]}</p> : null}
      <ComparedText stretches={stretches.filter(({ text }) => text !== '')} words={marks} />
    </>
  );
}

/** Indicators of the measure, each with its answer: nothing said, a number, and “does not apply” look different. */
function Answers(props: {
  view: GroupView;
  shown: ShownReport;
  answers: readonly Answer[];
  before: readonly Answer[] | undefined;
}) {
  const { view, shown, answers, before } = props;
  const { tongue } = view;
  const indicators = shown.life.details?.indicators ?? [];
  const asked = [...new Set([...indicators, ...answers].map(({ indicator }) => indicator))];
  if (asked.length === 0) return null;
  const valueIn = (of: readonly Answer[] | undefined, indicator: string): Value =>
    of?.find((each) => each.indicator === indicator)?.value ?? { is: 'blank' };
  return (
    <>
      <h3>{labels.indicator[tongue]}</h3>
      <DefinitionList
        items={asked.map((id) => {
          const found = indicators.find(({ indicator }) => indicator === id);
          const says = saysOf(view, shown, valueIn(answers, id), found?.unit);
          const said = before && saysOf(view, shown, valueIn(before, id), found?.unit);
          return {
            term: found ? shown.texts(found.name) : `${words.indicatorGone[tongue]} ${id}`,
            says: (
              <>
                {said !== undefined && said.text !== says.text ? <del>{said.text}</del> : null}{' '}
                <span class={says.answered ? undefined : 'quiet'}>{says.text}</span>
              </>
            ),
          };
        })}
      />
    </>
  );
}

function saysOf(
  { tongue }: GroupView,
  { texts }: ShownReport,
  value: Value,
  unit: Parameters<ShownReport['texts']>[0],
) {
  switch (value.is) {
    case 'blank':
      return { answered: false, text: `— (${words.blank[tongue]})` };
    case 'amount': {
      const amount = tongue === 'en' ? value.amount : value.amount.replace('.', ',');
      return { answered: true, text: `${amount} ${texts(unit)}`.trim() };
    }
    case 'not applicable':
      return { answered: true, text: `${words.notApplicable[tongue]}: ${texts(value.why)}` };
  }
}

function Confirmations(props: { view: GroupView; shown: ShownReport; confirmations: readonly Confirmation[] }) {
  const { view, shown, confirmations } = props;
  const { tongue } = view;
  if (confirmations.length === 0) return shown.documents ? <p class="quiet">{words.noDocuments[tongue]}</p> : null;
  return (
    <>
      <h3>{words.documents[tongue]}</h3>
      <ul class="lines">
        {confirmations.map((confirmation) => (
          <li>
            <ConfirmationLink view={view} shown={shown} confirmation={confirmation} />
          </li>
        ))}
      </ul>
    </>
  );
}

export function ConfirmationLink(props: { view: GroupView; shown: ShownReport; confirmation: Confirmation }) {
  const { view, shown, confirmation } = props;
  const { hash, kind, size, title } = confirmation;
  return (
    <>
      <a href={`${view.base}${confirmationPlace(shown.of, hash)}`} download="">
        {shown.texts(title)}
      </a>{' '}
      <span class="quiet">
        {(extensions[kind as FileKind] ?? kind).toUpperCase()} · {sizeName(size, view.tongue)}
      </span>
    </>
  );
}
