import { clauseFor } from '#charter/authority.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { OnPaper } from '#page/on-paper.tsx';
import { Page } from '#page/page.tsx';
import { DefinitionList } from '#page/table.tsx';
import { measurePlace } from '#plan/places.ts';
import { thingOfPlan } from '#plan/things.ts';
import { executorKinds, measureName, planName, termName } from '#plan/words.ts';
import { standingOf } from '#reporting/standing.ts';
import type { ReportVersion } from '#reporting/vocabulary.ts';
import { fieldLabels as labels, versionName } from '#reporting/words.ts';
import { capital } from '#text/alphabet.ts';
import { dateName, officialDate, officialMoment } from '#text/dates.ts';
import { reportAct } from '../on-paper/body-matter.ts';
import { ByLetter } from '../on-paper/by-letter.tsx';
import type { PageRoute, Params } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { LatenessNote } from './lateness-note.tsx';
import { bodyPlace } from './places.ts';
import { loadReport, reportStreams, type ShownReport } from './report.ts';
import { AllowLate, Correct, Judge, Submit } from './report-acts.tsx';
import { Content } from './report-content.tsx';
import { ReportForm } from './report-form.tsx';
import { reportWords as words } from './report-words.ts';
import { todayOf } from './sight.ts';
import { StandWord, standOf } from './stands.tsx';

const ofParams = ({ plan = '', measure = '', body = '', due = '' }: Params) => ({ plan, measure, body, due });

/** One due report: how it stands, what was handed in, and for those who may, to write it and to judge it. */
export const reportPage: PageRoute<ShownReport> = {
  path: '/plans/:plan{\\d+}/measures/:measure{\\d+}/reports/:body/:due{\\d{4}-\\d\\d-\\d\\d}',
  readers: ({ plan = '' }) => [thingOfPlan(plan)],
  streams: reportStreams,
  load: (house, view, params) => loadReport(house, view, ofParams(params)),
  html: (view, shown) => <ReportPage view={view} shown={shown} />,
  json: (_view, { of, kind, due, facts, sight, report, allowed, texts }) => ({
    ...of,
    kind,
    covers: due.covers,
    ...(sight === 'accepted' ? {} : { facts, allowedUntil: allowed?.until ?? null }),
    draft: sight === 'all' && report?.draft ? { draft: report.draft.draft, ...said(report.draft, texts) } : null,
    versions: (report?.versions ?? [])
      .filter(({ state }) => sight !== 'facts' || state === 'accepted')
      .map((version) => ({
        version: version.version,
        state: version.state,
        ...(sight === 'all' ? { at: version.at, by: version.by, onPaper: version.onPaper ?? null } : {}),
        ...said(version, texts),
      })),
  }),
};

const said = (
  {
    progress,
    done,
    obstacles,
    answers,
    confirmations,
  }: Pick<ReportVersion, 'progress' | 'done' | 'obstacles' | 'answers' | 'confirmations'>,
  texts: ShownReport['texts'],
) => ({
  progress,
  done: done && texts(done),
  obstacles: obstacles && texts(obstacles),
  answers: answers.map(({ indicator, value }) => ({
    indicator,
    is: value.is,
    amount: value.is === 'amount' ? value.amount : null,
    why: value.is === 'not applicable' ? texts(value.why) : null,
  })),
  confirmations: confirmations.map(({ title, hash, kind, size }) => ({ title: texts(title), hash, kind, size })),
});

function ReportPage({ view, shown }: { view: GroupView; shown: ShownReport }) {
  const { tongue, base, names } = view;
  const { of, measure, plan, due, kind, sight } = shown;
  const invited = kind === 'recommended';
  const title = (invited ? words.information : words.report)[tongue];
  return (
    <Page
      view={view}
      title={`${title}: ${measureName(measure.number)[tongue]}, ${names.body(of.body)[tongue]}`}
      place="plan"
      streams={reportStreams(of)}
      heading={
        <Heading
          eyebrow={
            <>
              {planName(plan.plan)[tongue]} ·{' '}
              <a href={`${base}${measurePlace(of.plan, of.measure)}`}>{measureName(measure.number)[tongue]}</a>
            </>
          }
          title={`${title}: ${termName(due.covers)[tongue]}`}
          facts={
            <Live id="report-state">
              {sight === 'accepted' ? null : <State view={view} shown={shown} />}
              <p>
                {words.due[tongue]}: {officialDate(due.on, tongue)}
              </p>
            </Live>
          }
        />
      }
    >
      <Sheet>
        <About view={view} shown={shown} />
        {sight === 'accepted' ? null : <Standing view={view} shown={shown} />}
        {sight === 'all' ? <Work view={view} shown={shown} /> : null}
        <Versions view={view} shown={shown} />
      </Sheet>
    </Page>
  );
}

function State({ view, shown }: { view: GroupView; shown: ShownReport }) {
  const report = shown.report && standingOf(shown.report);
  const stand = standOf({ ...shown, report }, todayOf(view).date);
  return (
    <p>
      <StandWord tongue={view.tongue} stand={stand} daysLate={shown.facts.daysLate} />
    </p>
  );
}

function About({ view, shown }: { view: GroupView; shown: ShownReport }) {
  const { tongue, base, names, charter } = view;
  const { of, measure, kind, texts, documents, sight } = shown;
  return (
    <Block
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, 'submitReport')}
          state="plain"
          tongue={tongue}
          id="note-report"
        />
      }
    >
      <p class="official">{texts(measure.title)}</p>
      <p>
        <a href={`${base}${bodyPlace(of.body)}`}>{names.body(of.body)[tongue]}</a>{' '}
        <span class="quiet">· {executorKinds[kind][tongue]}</span>
      </p>
      {kind === 'recommended' ? <p>{words.invited[tongue]}</p> : null}
      {documents ? <p class="quiet">{words.documentsAsked[tongue]}</p> : null}
      {sight === 'accepted' ? <LatenessNote view={view} says={words.onlyAccepted} /> : null}
    </Block>
  );
}

/** Four facts, none of which follows from another, and what was allowed. */
function Standing({ view, shown }: { view: GroupView; shown: ShownReport }) {
  const { tongue, names, zone, charter } = view;
  const { facts, report, allowed, kind, texts, sight } = shown;
  const last = report?.versions.at(-1);
  const yes = (is: boolean) => <b>{(is ? words.yes : words.no)[tongue]}</b>;
  const when = (hand: Pick<ReportVersion, 'by' | 'at' | 'onPaper'> | undefined) =>
    hand ? (
      <span class="quiet">
        {' '}
        {names.person(hand.by)[tongue]}, {officialMoment(hand.at, zone, tongue)}
        <OnPaper tongue={tongue} onPaper={hand.onPaper} names={names} />
      </span>
    ) : null;
  return (
    <Block
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, 'acceptReport')}
          state={facts.accepted ? 'met' : facts.late ? 'refused' : facts.submitted ? 'awaited' : 'plain'}
          tongue={tongue}
          id="note-standing"
        />
      }
    >
      <Live id="standing">
        <Section title={words.standing[tongue]}>
          <DefinitionList
            items={[
              { term: words.open[tongue], says: yes(facts.open) },
              ...(kind === 'recommended'
                ? []
                : [
                    {
                      term: words.onTime[tongue],
                      says: facts.onTime === undefined ? words.undecided[tongue] : yes(facts.onTime),
                    },
                  ]),
              {
                term: words.submitted[tongue],
                says: (
                  <>
                    {yes(facts.submitted)}
                    {last ? <span> · {versionName(last.version)[tongue]}</span> : null}
                    {when(last)}
                  </>
                ),
              },
              {
                term: words.accepted[tongue],
                says: (
                  <>
                    {yes(facts.accepted)}
                    {last?.state === 'accepted' ? when(last.settled) : null}
                  </>
                ),
              },
              ...(allowed
                ? [
                    {
                      term: words.allowed[tongue],
                      says: (
                        <>
                          {dateName(allowed.until, tongue)} · {sight === 'all' ? texts(allowed.reason) : null}
                          {when(allowed)}
                        </>
                      ),
                    },
                  ]
                : []),
            ]}
          />
          {facts.changedSinceAccepted ? (
            <p>
              <StatusWord state="awaited">{words.changed[tongue]}</StatusWord>
            </p>
          ) : null}
          {report?.correction && sight === 'all' ? (
            <p>
              <StatusWord state="awaited">{words.correcting[tongue]}</StatusWord> {texts(report.correction.reason)}
              {when(report.correction)}
            </p>
          ) : null}
          {last?.state === 'returned' && last.settled && sight === 'all' ? (
            <p class="reason">
              <b>{labels.reason[tongue]}:</b> {texts(last.settled.reason)}
              {when(last.settled)}
            </p>
          ) : null}
        </Section>
      </Live>
      <Judge view={view} shown={shown} />
      <Correct view={view} shown={shown} />
      <AllowLate view={view} shown={shown} />
    </Block>
  );
}

/** The draft: to be written by the people of the body, to be read by those responsible. */
function Work({ view, shown }: { view: GroupView; shown: ShownReport }) {
  const { tongue, names, zone, charter } = view;
  const draft = shown.report?.draft;
  const writes = isWriting(view, shown);
  const { open, submitted } = shown.facts;
  // What waits to be looked at says so in place of the form; of what was accepted the way to its correction stands above.
  if (!open && !(writes && (submitted ? !shown.facts.accepted : shown.live))) return null;
  return (
    <Block
      notes={
        <LawNote
          charter={charter}
          clause={clauseFor(charter, 'keepReport')}
          state="plain"
          tongue={tongue}
          says={words.notHandedIn[tongue]}
          id="note-draft"
        />
      }
    >
      <Section title={words.write[tongue]} id="draft">
        {draft ? (
          <p class="quiet">
            {words.keptBy[tongue]}: {names.person(draft.by)[tongue]}, {officialMoment(draft.at, zone, tongue)}
          </p>
        ) : (
          <p class="quiet">{words.nobodyWrote[tongue]}</p>
        )}
        {writes ? <ReportForm view={view} shown={shown} /> : <p class="quiet">{words.waitsForBody[tongue]}</p>}
        {writes && open ? <Submit view={view} shown={shown} /> : null}
        {open ? <ByLetter view={view} acts={[reportAct(shown.of)]} /> : null}
      </Section>
    </Block>
  );
}

/** Whether this reader writes for the body: what stands in his way, if anything does, is then shown in place of the form. */
function isWriting(view: GroupView, { of, report }: ShownReport): boolean {
  const content = { progress: 'under way', done: null, obstacles: null, answers: [], confirmations: [] } as const;
  const refusal = view.gate({ type: 'keepReport', ...of, ...content, base: report?.draft?.draft ?? 0 });
  return refusal?.refused !== 'notAuthorised' && refusal?.refused !== 'reportOfAnotherBody';
}

/** What was handed in, the newest first, each beside the one before. */
function Versions({ view, shown }: { view: GroupView; shown: ShownReport }) {
  const { tongue } = view;
  const { report, sight } = shown;
  const readable = (report?.versions ?? []).filter(({ state }) => sight === 'all' || state === 'accepted');
  return (
    <Block>
      <Live id="versions">
        <Section title={words.versions[tongue]} id="handed-in">
          {readable.length === 0 ? (
            <p class="quiet">{(sight === 'all' ? words.noReport : words.noneAccepted)[tongue]}</p>
          ) : null}
          {readable.toReversed().map((version, at) => (
            <Version view={view} shown={shown} version={version} before={readable[readable.length - at - 2]} />
          ))}
        </Section>
      </Live>
    </Block>
  );
}

const states = { submitted: 'awaited', returned: 'refused', accepted: 'met' } as const;
const returnedWord = { az: 'Geri qaytarılıb', en: 'Returned', ru: 'Возвращён' } as const;
const stateWords = { submitted: words.submitted, returned: returnedWord, accepted: words.accepted } as const;

function Version(props: {
  view: GroupView;
  shown: ShownReport;
  version: ReportVersion;
  before: ReportVersion | undefined;
}) {
  const { view, shown, version, before } = props;
  const { tongue, names, zone } = view;
  return (
    <article class="version" id={`version-${version.version}`}>
      <h3>
        {capital(versionName(version.version)[tongue], tongue)}{' '}
        <StatusWord state={states[version.state]}>{stateWords[version.state][tongue]}</StatusWord>
      </h3>
      {shown.sight === 'all' ? (
        <p class="quiet">
          {names.person(version.by)[tongue]}, {officialMoment(version.at, zone, tongue)}
          <OnPaper tongue={tongue} onPaper={version.onPaper} names={names} />
        </p>
      ) : null}
      {version.settled?.reason && shown.sight === 'all' ? (
        <p class="reason">
          <b>{labels.reason[tongue]}:</b> {shown.texts(version.settled.reason)}
        </p>
      ) : null}
      <Content view={view} shown={shown} content={version} />
      {before ? (
        <details id={`comparison-${version.version}`}>
          <summary>{words.comparedWith[tongue]}</summary>
          <Content view={view} shown={shown} content={version} before={before} />
        </details>
      ) : null}
    </article>
  );
}
