import { authorise } from '#charter/authority.ts';
import { holdingsOfOffice } from '#membership/by-person.ts';
import { holds } from '#membership/composition.ts';
import { Acts } from '#page/act.tsx';
import { Ask } from '#page/ask.tsx';
import { Select, TextArea } from '#page/fields.tsx';
import { problemOf, typed } from '#page/view.ts';
import { closingOf, officerOf, standsWith } from '#problems/evolve.ts';
import { problemCommands as commands } from '#problems/messages.ts';
import { problemPlace } from '#problems/places.ts';
import { fieldLabels as labels, problemName } from '#problems/words.ts';
import { capital, compare } from '#text/alphabet.ts';
import { nothing } from './parts.tsx';
import type { ProblemShown } from './shown.ts';
import { words } from './words.ts';

type Props = { readonly shown: ProblemShown };

/** What the secretariat and the head do with a problem. */
export function ProblemActs({ shown }: Props) {
  const { tongue, charter, me } = shown.view;
  if (authorise(charter, 'closeProblem', me.offices)) return <p class="quiet">{words.seenTo[tongue]}</p>;
  return (
    <Acts>
      {closingOf(shown.problem) ? (
        <WithReason shown={shown} noun="reopening" type="reopenProblem" short="reopen" />
      ) : (
        <>
          <Assign shown={shown} />
          <Group shown={shown} />
          <WithReason shown={shown} noun="closing" type="closeProblem" short="close" />
        </>
      )}
    </Acts>
  );
}

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
      <Select
        tongue={tongue}
        name="person"
        label={labels.person[tongue]}
        value={typed(view, path, 'person') ?? officer}
        problem={problemOf(view, path, 'person')}
        options={officers}
        required
      />
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
          tongue={tongue}
          name="with"
          label={labels.with[tongue]}
          value={typed(view, path, 'with')}
          problem={problemOf(view, path, 'with')}
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

function WithReason(
  props: Props & { noun: string; type: 'closeProblem' | 'reopenProblem'; short: 'close' | 'reopen' },
) {
  const { noun, type, short } = props;
  const { view, problem } = props.shown;
  const { tongue } = view;
  const path = `${problemPlace(problem.problem)}/${noun}`;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type, problem: problem.problem, reason: nothing }}
      name={commands[type].name}
      short={words[short]}
      records={commands[type].done}
      look="quiet"
      set="problem"
      id={`act-${short}`}
      keep
    >
      <TextArea
        tongue={tongue}
        name="reason"
        id={`reason-${short}`}
        rows={3}
        label={labels.reason[tongue]}
        value={typed(view, path, 'reason')}
        problem={problemOf(view, path, 'reason')}
        required
      />
    </Ask>
  );
}

export function CommentForm({ shown: { view, problem } }: Props) {
  const { tongue } = view;
  const path = `${problemPlace(problem.problem)}/comments`;
  return (
    <Ask
      view={view}
      path={path}
      trial={{ type: 'commentOnProblem', problem: problem.problem, comment: nothing }}
      name={commands.commentOnProblem.name}
      short={words.comment}
      records={commands.commentOnProblem.done}
      look="quiet"
      id="act-comment"
      keep
    >
      <TextArea
        tongue={tongue}
        name="comment"
        rows={4}
        label={labels.comment[tongue]}
        value={typed(view, path, 'comment')}
        problem={problemOf(view, path, 'comment')}
        required
      />
    </Ask>
  );
}
