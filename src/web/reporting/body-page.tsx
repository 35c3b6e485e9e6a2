import { participants } from '#marking/audience.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { Page } from '#page/page.tsx';
import { planPlace } from '#plan/places.ts';
import { planName } from '#plan/words.ts';
import { factsOfRow } from '#reporting/due-rows.ts';
import { dateName } from '#text/dates.ts';
import { numeral } from '#text/numbers.ts';
import type { PageRoute } from '../page-route.ts';
import type { GroupView } from '../view.ts';
import { type BodyShown, loadBody } from './body.ts';
import { Did, FocalPoints, Measures, Owed, Problems, Record, Sent } from './body-parts.tsx';
import { LatenessNote } from './lateness-note.tsx';
import { bodiesPlace, bodyPlace } from './places.ts';
import { seeingWords as words } from './seeing-words.ts';
import { planStreams, todayOf } from './sight.ts';

/** One body: what it owes, what it did, its record over time, and what was sent to it. */
export const bodyPage: PageRoute<BodyShown> = {
  path: `${bodiesPlace}/:body`,
  readers: participants,
  streams: () => [...planStreams(), 'duties', 'problems'],
  load: (house, view, { body = '' }, c) => loadBody(house, view, body, c),
  html: (view, shown) => <BodyPage view={view} shown={shown} />,
  json: (view, { body, plan, measures, accepted, acceptedInAll, focalPoints, sent, problems, own, texts }) => ({
    body,
    plan: plan ?? null,
    measures: measures.map(({ titleRef, state, ...measure }) => ({
      ...measure,
      title: texts({ ref: titleRef }),
      state: state ?? null,
    })),
    accepted: accepted.map(({ plan: of, measure, number, kind, due, changedSince, content }) => ({
      ...{ plan: of, measure, number, kind, due, changedSince },
      version: content.version,
      progress: content.progress,
      done: texts(content.done),
    })),
    acceptedInAll,
    focalPoints,
    problems: problems.map(({ problem }) => problem),
    sent: sent.map(({ sending, state }) => ({ sending, state })),
    owed:
      own?.owed.map((row) => ({
        ...{ plan: row.plan, measure: row.measure, number: row.number, kind: row.kind, due: row.due },
        allowed: row.allowed ?? null,
        facts: factsOfRow(row, todayOf(view)),
      })) ?? null,
    record: own?.record ?? null,
    invited: own?.invited ?? null,
  }),
};

function BodyPage({ view, shown }: { view: GroupView; shown: BodyShown }) {
  const { tongue, base, names, charter } = view;
  const { body, own, sent, problems } = shown;
  const clause = charter.rules.lateness.clause;
  const name = names.body(body)[tongue];
  const mine = view.reads.standing.bodies.some((each) => each.body === body);
  return (
    <Page
      view={view}
      title={name}
      place="plan"
      streams={['*']}
      heading={
        <Heading
          title={name}
          eyebrow={
            <>
              <a href={`${base}${bodiesPlace}`}>{words.bodies[tongue]}</a>
              {mine ? ` · ${words.yours[tongue]}` : null}
            </>
          }
          facts={<NamesOf view={view} body={body} />}
        />
      }
    >
      <Sheet>
        <Block notes={<LawNote charter={charter} clause={clause} state="plain" tongue={tongue} id="note-body" />}>
          <Section title={words.owes[tongue]} id="owes">
            {own ? (
              <Live id="body-owes">
                <Owed view={view} shown={shown} own={own} />
              </Live>
            ) : (
              <LatenessNote view={view} says={words.notShown} />
            )}
          </Section>
        </Block>
        {sent.length > 0 ? (
          <Block>
            <Section title={words.duties[tongue]} id="sent" aside={numeral(sent.length, tongue)}>
              <Live id="body-sent">
                <Sent view={view} shown={shown} />
              </Live>
            </Section>
          </Block>
        ) : null}
        {own ? (
          <Block>
            <Section title={words.record[tongue]} id="record">
              <Live id="body-record">
                <Record view={view} own={own} />
              </Live>
            </Section>
          </Block>
        ) : null}
        <Block>
          <Section title={words.did[tongue]} id="did" aside={numeral(shown.acceptedInAll, tongue)}>
            <Live id="body-did">
              <Did view={view} shown={shown} />
            </Live>
          </Section>
        </Block>
        <Block>
          <Section title={words.measures[tongue]} id="measures" aside={planAside(view, shown)}>
            <Live id="body-measures">
              <Measures view={view} shown={shown} />
            </Live>
          </Section>
        </Block>
        {problems.length > 0 ? (
          <Block>
            <Section title={words.problems[tongue]} id="problems" aside={numeral(problems.length, tongue)}>
              <Live id="body-problems">
                <Problems view={view} shown={shown} />
              </Live>
            </Section>
          </Block>
        ) : null}
        <Block>
          <Section title={words.focalPoints[tongue]} id="focal-points">
            <Live id="body-focal-points">
              <FocalPoints view={view} shown={shown} />
            </Live>
          </Section>
        </Block>
      </Sheet>
    </Page>
  );
}

function planAside({ tongue, base }: GroupView, { plan, body, measures }: BodyShown) {
  if (plan === undefined) return undefined;
  return (
    <>
      {numeral(measures.length, tongue)} ·{' '}
      <a href={`${base}${planPlace(plan)}?body=${encodeURIComponent(body)}`}>{planName(plan)[tongue]}</a>
    </>
  );
}

/** What it was called, and who came before and after it. */
function NamesOf({ view, body }: { view: GroupView; body: string }) {
  const { tongue, bodies, names, base } = view;
  const known = bodies.get(body);
  const before = [...bodies.values()].filter(({ successor }) => successor?.body === body);
  const link = (each: string) => <a href={`${base}${bodyPlace(each)}`}>{names.body(each)[tongue]}</a>;
  return (
    <>
      {(known?.names ?? []).slice(0, -1).map(({ name }) => (
        <p>
          {words.formerly[tongue]}: {name[tongue]}
        </p>
      ))}
      {before.map((each) => (
        <p>
          {words.before[tongue]}: {link(each.body)}
        </p>
      ))}
      {known?.successor ? (
        <p>
          {words.after[tongue]}: {link(known.successor.body)} ({dateName(known.successor.from, tongue)})
        </p>
      ) : null}
    </>
  );
}
