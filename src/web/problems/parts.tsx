import { type LawState, StatusWord } from '#page/mark.tsx';
import { draftPlace, problemPlace } from '#problems/places.ts';
import type { DraftState, Gravity } from '#problems/vocabulary.ts';
import { draftName, draftStates, gravityWords, problemName, problemStates } from '#problems/words.ts';
import { capital, compare } from '#text/alphabet.ts';
import { officialDate } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import type { GroupView } from '../view.ts';
import type { DraftLine, MeasureLine } from './rows.ts';
import { words } from './words.ts';

export const nothing = { ref: '', digest: '' };

const colours: Record<DraftState, LawState> = {
  drafting: 'plain',
  offered: 'awaited',
  'taken up': 'met',
  'not taken up': 'refused',
  put: 'met',
  dropped: 'plain',
};

export const DraftStateWord = ({ view: { tongue }, state }: { view: GroupView; state: DraftState }) => (
  <StatusWord state={colours[state]}>{draftStates[state][tongue]}</StatusWord>
);

export const ProblemStateWord = ({ view: { tongue }, closed }: { view: GroupView; closed: boolean }) => (
  <StatusWord state={closed ? 'met' : 'awaited'}>{problemStates[closed ? 'closed' : 'open'][tongue]}</StatusWord>
);

export const gravityName = ({ tongue }: GroupView, gravity: Gravity): string =>
  capital(gravityWords[gravity][tongue], tongue);

export const ProblemLink = ({ view: { tongue, base }, problem }: { view: GroupView; problem: string }) => (
  <a href={`${base}${problemPlace(problem)}`}>{problemName(problem)[tongue]}</a>
);

/** Measures by their numbers, each a way to its page. */
export function MeasureLinks(props: {
  view: GroupView;
  names: readonly string[];
  called: ReadonlyMap<string, MeasureLine>;
  titles?: boolean;
}) {
  const { view, names, called, titles } = props;
  const known = names.flatMap((name) => called.get(name) ?? []);
  if (known.length === 0) return <span class="quiet">{words.notNamed[view.tongue]}</span>;
  return (
    <>
      {known.map(({ plan, measure, number, title }, index) => (
        <>
          {index > 0 ? titles ? <br /> : ', ' : null}
          <a href={`${view.base}/plans/${plan}/measures/${measure}`}>{number}</a>
          {titles ? ` ${title}` : null}
        </>
      ))}
    </>
  );
}

export const bodyNames = ({ names, tongue }: GroupView, bodies: readonly string[], on: string): string =>
  bodies
    .map((body) => names.body(body, on)[tongue])
    .sort((a, b) => compare(a, b, tongue))
    .join(', ');

/** Drafts as lines, each with how it stands. */
export function DraftLines({ view, drafts }: { view: GroupView; drafts: readonly DraftLine[] }) {
  const { tongue, base, names, zone } = view;
  return (
    <ul class="lines">
      {drafts.map((row) => (
        <li id={`draft-${row.draft}`}>
          <a href={`${base}${draftPlace(row.draft)}`}>
            <b>{row.title}</b>
          </a>{' '}
          · <DraftStateWord view={view} state={row.state} />
          <p class="quiet">
            {capital(draftName(row.draft)[tongue], tongue)} · {words.drafter[tongue]}:{' '}
            {names.person(row.drafter)[tongue]}, {officialDate(dateIn(row.at.toISOString(), zone), tongue)}
            {row.addressee === null ? null : (
              <>
                {' '}
                · {words.addressee[tongue]}: {names.body(row.addressee)[tongue]}
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}

/** Bodies of the register that still are, by name. */
export const bodyOptions = ({ bodies, names, tongue }: GroupView) =>
  [...bodies.values()]
    .filter(({ successor }) => !successor)
    .map(({ body }) => ({ value: body, label: names.body(body)[tongue] }))
    .sort((a, b) => compare(a.label, b.label, tongue));
