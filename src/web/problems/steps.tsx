import { actSentence } from '#group/messages.ts';
import type { Wording } from '#journal/vocabulary.ts';
import type { Texts } from '#marking/revealed.ts';
import type { Step } from '#problems/steps.ts';
import { clauseName } from '#text/clauses.ts';
import { officialMoment } from '#text/dates.ts';
import { numbered } from '#text/numbers.ts';
import { namesUnder } from '../marks/names.ts';
import type { GroupView } from '../view.ts';

/** The reason that a step gives, if it gives one. */
const reasonOf = ({ data }: Step) => ('reason' in data ? (data.reason as Wording | null) : null);

/** What happened, one line each: when, by whom, by which clause, with its number in the journal. */
export function StepLines({ view, steps, texts }: { view: GroupView; steps: readonly Step[]; texts: Texts }) {
  const { tongue, base, charter, names, zone } = view;
  return (
    <ol class="lines">
      {steps.map((step) => {
        const { by, at, position, clause } = step.hand;
        const reason = texts(reasonOf(step));
        const sentence = actSentence({ type: step.type, data: step.data, at }, namesUnder(view), charter);
        return (
          <li id={`step-${position}`}>
            {sentence[tongue]}
            {reason === '' ? null : <p>{reason}</p>}
            <p class="quiet">
              {officialMoment(at, zone, tongue)} · {names.person(by)[tongue]}
              {clause === null ? '' : ` · ${clauseName(clause, tongue)}`} ·{' '}
              <a href={`${base}/journal/${position}`}>{numbered(position, tongue)}</a>
            </p>
          </li>
        );
      })}
    </ol>
  );
}
