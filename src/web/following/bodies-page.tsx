import type { Context } from 'hono';
import { authorise } from '#charter/authority.ts';
import { plansOf } from '#group/states.ts';
import { holdingsOfOffice } from '#membership/by-person.ts';
import { bodiesNominatedBy } from '#membership/composition.ts';
import { Acts } from '#page/act.tsx';
import { Ask, LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Section } from '#page/heading.tsx';
import { Live } from '#page/live.tsx';
import { StatusWord } from '#page/mark.tsx';
import { Table } from '#page/table.tsx';
import { docxOf } from '#paper/docx.ts';
import { peopleCommands, seatKinds } from '#people/messages.ts';
import { planPlace } from '#plan/places.ts';
import { planStream, thingOfPlan } from '#plan/things.ts';
import type { PlanId } from '#plan/vocabulary.ts';
import { compare } from '#text/alphabet.ts';
import { dateIn } from '#text/moments.ts';
import type { House } from '../house.ts';
import type { PageRoute } from '../page-route.ts';
import { fileHeaders } from '../pages/protocol-papers.ts';
import { PlanFrame } from '../plan/frame.tsx';
import { type PlanShown, planShown } from '../plan/shown.ts';
import type { App } from '../request.ts';
import { type GroupView, viewOf } from '../view.ts';
import { recordDownload } from '../visits.ts';
import { letterTexts, representedWords, bodiesWords as words } from './bodies-words.ts';
import { nominationPaper } from './nomination-paper.ts';
import { isInForce } from './plan-ends.ts';
import { type PlanBody, planBodies, seatsWithoutPlan } from './represented.ts';
import { listNamed } from './store.ts';

type Shown = {
  readonly frame: PlanShown;
  readonly plan: PlanId;
  readonly bodies: readonly PlanBody[];
  /** Bodies with a seat that no plan in force names. */
  readonly former: readonly string[];
};

/** Below the group's address. */
export const planBodiesPlace = (plan: string): string => `${planPlace(plan)}/bodies`;

/** Which bodies the plan names, and who of them is to be asked for a representative. */
export const planBodiesPage: PageRoute<Shown> = {
  path: planBodiesPlace(':plan'),
  readers: ({ plan = '' }) => [thingOfPlan(plan)],
  streams: ({ plan = '' }) => ['plans', planStream(plan)],
  load: (house, view, { plan = '' }) => loadBodies(house, view, plan),
  html: (view, shown) => <BodiesPage view={view} shown={shown} />,
  json: (_view, { bodies, former }) => ({ bodies: bodies.map((each) => ({ ...each })), former }),
};

async function loadBodies(house: House, view: GroupView, id: PlanId): Promise<Shown | undefined> {
  const frame = await planShown(house, view, id);
  if (!frame) return undefined;
  const { plan } = frame;
  const { group, bodies, composition, now, zone } = view;
  const today = dateIn(now, zone);
  const inForce = [...plansOf(view.states).values()].filter((entry) => isInForce(entry, today));
  const named = await listNamed(
    house.pool,
    group,
    inForce.map((entry) => entry.plan),
  );
  const found = planBodies(plan, { bodies, composition, at: now });
  return {
    frame,
    plan: id,
    bodies: found.toSorted((one, other) => compare(nameOf(view, one), nameOf(view, other), view.tongue)),
    // Without any plan in force nobody is named by one: that is said on the page of plans, and not of each body.
    former: inForce.length > 0 ? seatsWithoutPlan(new Set(named), bodies) : [],
  };
}

const nameOf = ({ names, tongue }: GroupView, { body }: PlanBody): string => names.body(body)[tongue];

const isOpen = ({ state }: PlanBody): boolean => state === 'no seat' || state === 'vacant';

function BodiesPage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, charter } = view;
  const { bodies } = shown;
  const open = bodies.filter(isOpen);
  return (
    <PlanFrame view={view} shown={shown.frame} at="/bodies" named={words.title[tongue]}>
      <Block
        notes={
          <LawNote
            charter={charter}
            clause={charter.rules.seats.clause}
            state={open.length > 0 ? 'awaited' : 'met'}
            tongue={tongue}
            id="note-seats"
          />
        }
      >
        <p>{words.says[tongue]}</p>
        <Live id="open-bodies">
          <Section title={words.open[tongue]} aside={open.length} id="open">
            {open.length === 0 ? <p class="quiet">{words.allSit[tongue]}</p> : null}
            <ul class="lines">
              {open.map((body) => (
                <li id={`body-${body.body}`}>
                  <Unrepresented view={view} shown={shown} body={body} />
                </li>
              ))}
            </ul>
          </Section>
        </Live>
      </Block>
      <Block>
        <Section title={words.all[tongue]} id="all-bodies">
          <Live id="plan-bodies">
            <BodiesTable view={view} bodies={bodies} />
          </Live>
        </Section>
      </Block>
      <Former view={view} former={shown.former} />
    </PlanFrame>
  );
}

function Unrepresented({ view, shown, body: found }: { view: GroupView; shown: Shown; body: PlanBody }) {
  const { tongue, base, names, charter, me } = view;
  const { body, seat, state, measures } = found;
  const leader = leaderOf(view, body);
  const keeps = authorise(charter, 'giveSeat', me.offices) === undefined;
  return (
    <>
      {names.body(body)[tongue]} <StatusWord state="awaited">{representedWords[state][tongue]}</StatusWord>
      <p class="quiet">
        {seatKinds[seat][tongue]} · {words.measures[tongue]}: {measures}
      </p>
      {keeps ? (
        <>
          <p class="quiet">
            {(leader === undefined ? words.leaderUnknown : words.leaderKnows(names.person(leader)[tongue]))[tongue]}
          </p>
          <Acts>
            {state === 'no seat' ? (
              <Ask
                view={view}
                path={`/secretariat/bodies/${body}/seat`}
                trial={{ type: 'giveSeat', body, seat }}
                name={peopleCommands.giveSeat.name}
                short={words.giveSeat}
                records={peopleCommands.giveSeat.done}
                set="seats"
                id={`seat-${body}`}
              >
                <input type="hidden" name="seat" value={seat} />
              </Ask>
            ) : null}
            <details class="act" name="seats">
              <summary class="button button-quiet">{words.letter[tongue]}</summary>
              <p class="serif">{letterTexts[seat](measures)[tongue]}</p>
              <a class="button" href={`${base}${planBodiesPlace(shown.plan)}/${body}/letter.docx`} download="">
                DOCX
              </a>
            </details>
          </Acts>
        </>
      ) : null}
    </>
  );
}

/** Who speaks for the leadership of the body in the program. */
const leaderOf = ({ composition, now }: GroupView, body: string): string | undefined =>
  holdingsOfOffice(composition, 'nominatingAuthority')
    .map(({ person }) => person)
    .find((person) => bodiesNominatedBy(composition, person, now).includes(body));

const colours = { 'no seat': 'refused', vacant: 'awaited', nominated: 'awaited', represented: 'met' } as const;

function BodiesTable({ view, bodies }: { view: GroupView; bodies: readonly PlanBody[] }) {
  const { tongue, base, names } = view;
  return (
    <Table
      tongue={tongue}
      caption={words.all[tongue]}
      columns={[
        { title: words.body[tongue] },
        { title: words.seat[tongue] },
        { title: words.measures[tongue], numeric: true },
        { title: words.unnamed[tongue], numeric: true },
        { title: words.state[tongue] },
      ]}
      rows={bodies.map(({ body, seat, measures, unnamed, state }) => ({
        id: `row-${body}`,
        cells: [
          <a class="row-link" href={`${base}/bodies/${body}`}>
            {names.body(body)[tongue]}
          </a>,
          seatKinds[seat][tongue],
          measures,
          unnamed,
          <StatusWord state={colours[state]}>{representedWords[state][tongue]}</StatusWord>,
        ],
      }))}
    />
  );
}

function Former({ view, former }: { view: GroupView; former: readonly string[] }) {
  const { tongue, base, names, charter } = view;
  if (former.length === 0) return null;
  return (
    <Block
      notes={
        <LawNote charter={charter} clause={charter.rules.seats.clause} state="plain" tongue={tongue} id="note-former" />
      }
    >
      <Section title={words.former[tongue]} aside={former.length} id="former">
        <p>
          {words.formerSays[tongue]}{' '}
          <a href={`${base}/charter/silences#silence-plan-expired`}>{words.toSilences[tongue]}</a>
        </p>
        <ul class="lines">
          {former.map((body) => (
            <li>{names.body(body)[tongue]}</li>
          ))}
        </ul>
      </Section>
    </Block>
  );
}

/** The letter to one body of the plan, for whoever gives seats. */
export function mountNominationLetter(app: App, house: House): void {
  app.get(`/g/:group${planBodiesPlace(':plan')}/:body/letter.docx`, async (c: Context) => {
    const { group = '', plan = '', body = '' } = c.req.param() as Record<string, string>;
    const view = await viewOf(house, c, group, ['plans', planStream(plan)]);
    if (!view?.reads.may(thingOfPlan(plan)) || authorise(view.charter, 'giveSeat', view.me.offices))
      return c.notFound();
    const shown = await loadBodies(house, view, plan);
    const found = shown?.bodies.find((each) => each.body === body);
    if (!shown || !found) return c.notFound();
    const bytes = await docxOf(nominationPaper(view, shown.frame.title, found));
    await recordDownload(house, view, [thingOfPlan(plan)], bytes);
    return c.body(new Uint8Array(bytes), 200, fileHeaders('docx', `namized-${plan}`));
  });
}
