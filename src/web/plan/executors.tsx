import type { Executor } from '#plan/vocabulary.ts';
import { recommendedMark, termName } from '#plan/words.ts';
import { bodyPlace } from '../reporting/places.ts';
import type { GroupView } from '../view.ts';
import { words } from './words.ts';

/**
 * A body as it was called on that day, with what it is called now or who took its place: old tables show old names, and lead
 * to who executes today.
 */
export function BodyName({ view, body, day }: { view: GroupView; body: string; day: string }) {
  const { tongue, base, names } = view;
  const successor = lastSuccessor(view, body);
  const [then, now] = [names.body(body, day)[tongue], names.body(body)[tongue]];
  return (
    <>
      <a class="plain-link" href={`${base}${bodyPlace(body)}`}>
        {then}
      </a>
      {successor === undefined ? null : (
        <span class="quiet">
          {' '}
          ({words.successor[tongue]}: <a href={`${base}${bodyPlace(successor)}`}>{names.body(successor)[tongue]}</a>)
        </span>
      )}
      {successor === undefined && now !== then ? (
        <span class="quiet">
          {' '}
          ({words.nowCalled[tongue]}: {now})
        </span>
      ) : null}
    </>
  );
}

/** The body that stands now in the place of one that is gone. */
export function lastSuccessor({ bodies }: Pick<GroupView, 'bodies'>, body: string): string | undefined {
  const seen = new Set([body]);
  let last: string | undefined;
  for (let next = bodies.get(body)?.successor?.body; next !== undefined && !seen.has(next); ) {
    seen.add(next);
    last = next;
    next = bodies.get(next)?.successor?.body;
  }
  return last;
}

/** The cell of executing bodies as the official table has it: those who execute, and apart, in words, those invited. */
export function Executors(props: { view: GroupView; executors: readonly Executor[]; day: string }) {
  const { view, executors, day } = props;
  const { tongue } = view;
  if (executors.length === 0) return <span class="quiet">{words.noExecutors[tongue]}</span>;
  const executing = executors.filter(({ kind }) => kind !== 'recommended');
  const invited = executors.filter(({ kind }) => kind === 'recommended');
  const mixed = executing.some(({ kind }) => kind === 'other');
  const one = (executor: Executor) => (
    <span class="line">
      <BodyName view={view} body={executor.body} day={day} />
      {executor.kind === 'recommended' || !mixed ? null : (
        <span class="quiet"> {executor.kind === 'main' ? words.main[tongue] : words.other[tongue]}</span>
      )}
      {executor.term ? <span class="quiet"> ({termName(executor.term)[tongue]})</span> : null}
    </span>
  );
  return (
    <>
      {executing.map(one)}
      {invited.length === 0 ? null : (
        <div class="invited">
          <span class="quiet line">{recommendedMark[tongue]}:</span>
          {invited.map(one)}
        </div>
      )}
    </>
  );
}
