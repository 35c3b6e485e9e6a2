import { Ask } from '#page/ask.tsx';
import { Choice, TextArea } from '#page/fields.tsx';
import { Section } from '#page/heading.tsx';
import { typed, typedMany } from '#page/view.ts';
import { problemVersionNow } from '#problems/evolve.ts';
import { problemCommands as commands } from '#problems/messages.ts';
import { measureAs, problemPlace } from '#problems/places.ts';
import { thingOfProblem } from '#problems/things.ts';
import { gravities, type Problem, type ProblemVersion } from '#problems/vocabulary.ts';
import { fieldLabels as labels, versionName } from '#problems/words.ts';
import { capital } from '#text/alphabet.ts';
import { officialMoment } from '#text/dates.ts';
import { dateIn } from '#text/moments.ts';
import { markAddress } from '../marks/routes.ts';
import { Difference } from './difference.tsx';
import { EvidenceLinks } from './evidence.tsx';
import { Base, EvidenceFields, fieldsOf, Overtaken } from './form-parts.tsx';
import { ParticularFields } from './particular-fields.tsx';
import { bodyNames, gravityName, MeasureLinks, nothing } from './parts.tsx';
import type { ProblemShown } from './shown.ts';
import { words } from './words.ts';

type Props = { readonly shown: ProblemShown };

/** What it says, to be corrected by whoever registered it or by the secretariat; to others nothing. */
export function Correct({ shown }: Props) {
  const { view, problem, texts } = shown;
  const { tongue, me, base } = view;
  const { version, title, what, gravity, bodies, measures, evidence } = problemVersionNow(problem);
  const path = `${problemPlace(problem.problem)}/versions`;
  const isDesk = me.offices.includes('secretariat');
  if (me.person !== problem.registered.by && !isDesk) return null;
  const of = { view, path, id: 'correct-' };
  return (
    <Ask
      view={view}
      path={path}
      trial={{
        ...{ type: 'correctProblem', problem: problem.problem, base: version, title: nothing, what: nothing },
        ...{ measures, bodies, gravity, evidence, reason: isDesk ? nothing : null },
      }}
      name={commands.correctProblem.name}
      short={words.correct}
      records={commands.correctProblem.done}
      look="quiet"
      set="problem"
      id="act-correct"
      multipart
      keep
    >
      <p class="hint">
        {words.correctSays[tongue]}{' '}
        <a href={`${base}${markAddress(thingOfProblem(problem.problem))}`}>{words.markOfProblem[tongue]}</a>
      </p>
      <Base view={view} path={path} version={version} />
      <Overtaken view={view} path={path} field="title" stands={texts(title)} />
      <Overtaken view={view} path={path} field="what" stands={texts(what)} />
      <OvertakenChoices shown={shown} path={path} />
      <ParticularFields
        of={of}
        stands={{ title: texts(title), what: texts(what), gravity, measures: '', bodies }}
        measures={<MeasuresOff shown={shown} of={of} />}
      >
        <EvidenceFields of={of}>
          <Off
            of={of}
            name="evidenceOff"
            options={evidence.map((paper) => ({ value: paper.hash, label: texts(paper.title) }))}
          />
        </EvidenceFields>
      </ParticularFields>
      {isDesk ? <TextArea {...fieldsOf(of)('reason')} rows={3} required /> : null}
    </Ask>
  );
}

/** Where somebody else chose otherwise meanwhile: what holds, and what would take its place. */
function OvertakenChoices({ shown: { view, problem }, path }: Props & { path: string }) {
  if (view.refused?.path !== path) return null;
  const { tongue, now, zone } = view;
  const { gravity, bodies } = problemVersionNow(problem);
  const written = gravities.find((each) => each === typed(view, path, 'gravity')) ?? gravity;
  const named = typedMany(view, path, 'concerns') ?? [];
  const bodiesSaid = (of: readonly string[]) =>
    of.length === 0 ? words.notNamed[tongue] : bodyNames(view, of, dateIn(now, zone));
  const lines = [
    [words.gravity, gravityName(view, gravity), gravityName(view, written)],
    [words.bodies, bodiesSaid(bodies), bodiesSaid(named)],
  ] as const;
  return (
    <>
      {lines.map(([of, stands, yours]) =>
        stands === yours ? null : (
          <p class="reason">
            <b>{of[tongue]}</b>: {words.standsNow[tongue]} – {stands}; {words.yourChoice[tongue]} – {yours}
          </p>
        ),
      )}
    </>
  );
}

type Of = Parameters<typeof fieldsOf>[0];

function MeasuresOff({ shown: { problem, measures }, of }: Props & { of: Of }) {
  const options = problem.measures.flatMap((each) => {
    const value = measureAs(each);
    const called = measures.get(value);
    return called ? [{ value, label: `${called.number} ${called.title}` }] : [];
  });
  return <Off of={of} name="measuresOff" options={options} />;
}

/** What is ticked is taken out; everything else stays. */
function Off(props: {
  of: Of;
  name: 'measuresOff' | 'evidenceOff';
  options: readonly { readonly value: string; readonly label: string }[];
}) {
  const { of, name, options } = props;
  if (options.length === 0) return null;
  const { value: _value, ...field } = fieldsOf(of)(name);
  return <Choice {...field} many values={typedMany(of.view, of.path, name) ?? []} options={options} />;
}

/** What it said before, each version against the one before it. */
export function ProblemVersions({ shown }: Props) {
  const { view, problem, texts } = shown;
  const { tongue, names, zone } = view;
  const { versions } = problem;
  if (versions.length < 2) return null;
  return (
    <Section title={words.versions[tongue]} id="versions" aside={String(versions.length)}>
      {versions.slice(1).map((version, index) => {
        const before = versions[index];
        return before ? (
          <details class="folded" id={`version-${version.version}`}>
            <summary>
              {capital(versionName(version.version)[tongue], tongue)} · {names.person(version.by)[tongue]},{' '}
              {officialMoment(version.at, zone, tongue)}
            </summary>
            {version.reason ? (
              <p class="reason">
                <b>{labels.reason[tongue]}:</b> {texts(version.reason)}
              </p>
            ) : null}
            <div class="stack">
              <Changes shown={shown} before={before} after={version} />
            </div>
          </details>
        ) : null;
      })}
    </Section>
  );
}

function Changes({ shown, before, after }: Props & { before: ProblemVersion; after: ProblemVersion }) {
  const { view, texts, measures } = shown;
  const { tongue } = view;
  const asText = [texts(before.title), texts(before.what)];
  const [title, what] = [texts(after.title), texts(after.what)];
  const named = ({ measures: of }: ProblemVersion) => of.map(measureAs);
  const isOther = (of: (version: ProblemVersion) => readonly string[]) => of(before).join() !== of(after).join();
  const papers = ({ evidence }: ProblemVersion) => evidence.map(({ hash, title: called }) => `${hash} ${called.ref}`);
  return (
    <>
      {asText[0] === title ? null : <Difference before={asText[0] ?? ''} after={title} tongue={tongue} />}
      {asText[1] === what ? null : <Difference before={asText[1] ?? ''} after={what} tongue={tongue} />}
      {before.gravity === after.gravity ? null : (
        <p>
          {words.gravity[tongue]}: {gravityName(view, before.gravity)} → {gravityName(view, after.gravity)}
        </p>
      )}
      {isOther(named) ? (
        <p>
          {words.measures[tongue]}: <MeasureLinks view={view} names={named(before)} called={measures} /> →{' '}
          <MeasureLinks view={view} names={named(after)} called={measures} />
        </p>
      ) : null}
      {isOther(({ bodies }) => bodies) ? (
        <p>
          {words.bodies[tongue]}: {bodiesOf(shown, before)} → {bodiesOf(shown, after)}
        </p>
      ) : null}
      {isOther(papers) ? (
        <>
          <p>{words.evidenceBefore[tongue]}</p>
          <EvidenceLinks view={view} problem={shown.problem} texts={texts} version={before} />
        </>
      ) : null}
    </>
  );
}

const bodiesOf = ({ view }: ProblemShown, { bodies, at }: ProblemVersion): string =>
  bodies.length === 0 ? words.notNamed[view.tongue] : bodyNames(view, bodies, at.slice(0, 10));

/** Every text that a problem ever said, whoever corrected it. */
export const textsOfVersions = ({ versions }: Problem) =>
  versions.flatMap(({ title, what, evidence, reason }) => [title, what, ...evidence.map((each) => each.title), reason]);
