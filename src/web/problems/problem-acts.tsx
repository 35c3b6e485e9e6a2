import { authorise } from '#charter/authority.ts';
import { holdingsOfOffice } from '#membership/by-person.ts';
import { holds } from '#membership/composition.ts';
import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { Select } from '#page/fields.tsx';
import { closingOf, officerOf, standsWith } from '#problems/evolve.ts';
import { problemCommands as commands } from '#problems/messages.ts';
import { problemPlace } from '#problems/places.ts';
import { problemName } from '#problems/words.ts';
import { capital, compare } from '#text/alphabet.ts';
import { Correct } from './correction.tsx';
import { AskWithText, fieldsOf } from './form-parts.tsx';
import { nothing } from './parts.tsx';
import type { ProblemShown } from './shown.ts';
import { words } from './words.ts';

type Props = { readonly shown: ProblemShown };

/** What the secretariat and the head do with a problem. */
export function ProblemActs({ shown }: Props) {
  const { charter, me } = shown.view;
  if (authorise(charter, 'closeProblem', me.offices)) return <OfOthers shown={shown} />;
  return (
    <Acts>
      {closingOf(shown.problem) ? (
        <WithReason shown={shown} {...ending.reopen} />
      ) : (
        <>
          <Assign shown={shown} />
          <Group shown={shown} />
          <Correct shown={shown} />
          <WithReason shown={shown} {...ending.close} />
        </>
      )}
    </Acts>
  );
}

/** To whoever registered it also the way to correct it. */
function OfOthers({ shown }: Props) {
  return (
    <>
      <p class="quiet">{words.seenTo[shown.view.tongue]}</p>
      {closingOf(shown.problem) ? null : (
        <Acts>
          <Correct shown={shown} />
        </Acts>
      )}
    </>
  );
}

const ending = {
  close: { noun: 'closing', type: 'closeProblem', short: 'close' },
  reopen: { noun: 'reopening', type: 'reopenProblem', short: 'reopen' },
} as const;

function Assign({ shown: { view, problem } }: Props) {
  const { tongue, names, composition, now } = view;
  const path = `${problemPlace(problem.problem)}/officer`;
  const held = holdingsOfOffice(composition, 'secretariat').map(({ person }) => person);
  const officers = [...new Set(held)]
    .filter((person) => holds(composition, 'secretariat', person, now))
    .map((person) => ({ value: person, label: names.person(person)[tongue] }))
    .sort((a, b) => compare(a.label, b.label, tongue));
  const officer = officerOf(problem) ?? officers[0]?.value ?? '';
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'assignProblem', problem: problem.problem, person: officer }}
      name={commands.assignProblem.name}
      short={words.assign}
      records={commands.assignProblem.done}
      look="quiet"
      set="problem"
      id="act-assign"
    >
      <Select {...fieldsOf({ view, path, id: '' })('person', officer)} options={officers} required />
    </Ask>
  );
}

function Group({ shown: { view, problem, others } }: Props) {
  const { tongue } = view;
  const path = `${problemPlace(problem.problem)}/group`;
  const stands = standsWith(problem);
  const [first] = others;
  if (stands === null && !first) return null;
  return (
    <Ask
      view={view}
      path={path}
      trial={{
        type: 'groupProblem',
        problem: problem.problem,
        with: stands === null ? (first?.problem ?? null) : null,
      }}
      name={commands.groupProblem.name}
      short={stands === null ? words.group : words.part}
      records={commands.groupProblem.done}
      look="quiet"
      set="problem"
      id="act-group"
    >
      {stands === null ? (
        <Select
          {...fieldsOf({ view, path, id: '' })('with')}
          options={others.map((row) => ({
            value: row.problem,
            label: `${capital(problemName(row.problem)[tongue], tongue)}: ${row.title}`,
          }))}
          required
        />
      ) : null}
    </Ask>
  );
}

function WithReason({ shown: { view, problem }, ...how }: Props & (typeof ending)['close' | 'reopen']) {
  const { noun, type, short } = how;
  return (
    <AskWithText
      view={view}
      path={`${problemPlace(problem.problem)}/${noun}`}
      id={`act-${short}`}
      trial={{ type, problem: problem.problem, reason: nothing }}
      name="reason"
      short={words[short]}
      set="problem"
    />
  );
}

export const CommentForm = ({ shown: { view, problem } }: Props) => (
  <AskWithText
    view={view}
    path={`${problemPlace(problem.problem)}/comments`}
    id="act-comment"
    trial={{ type: 'commentOnProblem', problem: problem.problem, comment: nothing }}
    name="comment"
    short={words.comment}
  />
);
