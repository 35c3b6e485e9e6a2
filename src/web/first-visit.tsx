import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { commandWords } from '#group/messages.ts';
import { type GroupRow, listGroups } from '#group/views.ts';
import { ActForm } from '#page/act.tsx';
import { LawNote } from '#page/ask.tsx';
import { Block, MarginNote } from '#page/clause-note.tsx';
import { Choice, Field } from '#page/fields.tsx';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { PlainLayout } from '#page/layout.tsx';
import { RefusalBox } from '#page/notices.tsx';
import { renderPage } from '#page/render.ts';
import { Table } from '#page/table.tsx';
import type { RefusedForm } from '#page/view.ts';
import { clauseName } from '#text/clauses.ts';
import { fromDate } from '#text/dates.ts';
import type { Tongue } from '#text/vocabulary.ts';

import { demonstrationGroup, openDemonstration } from './demonstration.ts';
import { foundGroup, offers } from './founding.ts';
import { words } from './founding-words.ts';
import { plainFrameOf } from './frame.ts';
import type { House } from './house.ts';
import { accountsFirst, isLoopback, loopbackOnly } from './loopback.tsx';
import { headline } from './problems.ts';
import { takePlace } from './reader.ts';
import { refusedPage } from './refused-page.tsx';
import { type App, readBody, tongueOf, wantsJson } from './request.ts';

/** The first page: what this is, the demonstration, the groups there are, and how to found one. */
export function mountFounding(app: App, house: House): void {
  app.use('/g/*', loopbackOnly(house));
  app.get('/', async (c) => {
    if (wantsJson(c)) return c.json({ groups: await listGroups(house.pool) });
    return show(house, c, undefined);
  });
  app.post('/demonstration', async (c) => {
    if (!isLoopback(house, c)) return accountsFirst(house, c);
    await openDemonstration(house);
    return c.redirect(`/g/${demonstrationGroup}/place`, 303);
  });
  app.post('/groups', (c) => found(house, c));
}

async function found(house: House, c: Context): Promise<Response> {
  if (!isLoopback(house, c)) return accountsFirst(house, c);
  const body = await readBody(c);
  if (!body) return refusedPage(house, c, 400, headline.unreadable);
  const founding = await foundGroup(house, body.id, body.fields);
  if ('refused' in founding) {
    const { sentence, clause, problems } = founding.refused;
    const status = problems.length > 0 ? 422 : 409;
    return wantsJson(c) ? c.json({ sentence, clause, problems }, status) : show(house, c, founding.refused, status);
  }
  const { group } = founding;
  if (wantsJson(c)) return c.json({ group, result: `/g/${group}` }, 201, { Location: `/g/${group}` });
  takePlace(c, group, body.id);
  return c.redirect(`/g/${group}`, 303);
}

async function show(house: House, c: Context, refused: RefusedForm | undefined, status: 200 | 409 | 422 = 200) {
  const tongue = tongueOf(c);
  const groups = await listGroups(house.pool);
  const page = (
    <PlainLayout frame={plainFrameOf(house, c)} title="Vahid">
      <Heading title={words.title[tongue]} />
      {refused ? (
        <RefusalBox
          tongue={tongue}
          says={refused.sentence[tongue]}
          clause={refused.clause}
          problems={refused.problems.map(({ field, sentence }) => ({ field, says: sentence[tongue] }))}
        />
      ) : null}
      <Sheet>
        <Block notes={<Cited house={house} tongue={tongue} clauses={['4.1']} />}>
          <p class="lead">{words.lead[tongue]}</p>
        </Block>
        {groups.length > 0 ? <Groups house={house} groups={groups} tongue={tongue} /> : null}
        {groups.some(({ demonstration }) => demonstration) ? null : <Demonstration house={house} tongue={tongue} />}
        {isLoopback(house, c) ? (
          <Founding house={house} tongue={tongue} refused={refused} />
        ) : (
          <MarginNote title={words.loopbackTitle[tongue]}>{words.loopback[tongue]}</MarginNote>
        )}
      </Sheet>
    </PlainLayout>
  );
  return c.html(await renderPage(page), status);
}

function Groups({ house, groups, tongue }: { house: House; groups: readonly GroupRow[]; tongue: Tongue }) {
  const titles = new Map([...house.charters.values()].map(({ charter, law }) => [charter, law.title[tongue]]));
  return (
    <Section title={words.groups[tongue]} aside={groups.length}>
      <ul class="doors">
        {groups.map(({ group, charter, demonstration }) => (
          <li>
            <a href={`/g/${group}`}>{titles.get(charter) ?? charter}</a>
            <span class="quiet">{demonstration ? words.demonstration[tongue] : `/g/${group}`}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Demonstration({ house, tongue }: { house: House; tongue: Tongue }) {
  return (
    <Section title={words.demonstration[tongue]}>
      <Block notes={<Cited house={house} tongue={tongue} clauses={['3.5', '3.7']} />}>
        <p>{words.demonstrationSays[tongue]}</p>
        <form class="first-act" method="post" action="/demonstration">
          <button class="button button-primary" type="submit">
            {words.open[tongue]}
          </button>
          <span class="quiet">{words.takes[tongue]}</span>
        </form>
      </Block>
    </Section>
  );
}

/** Clauses of the Working Group's charter, so that the first page already shows where the law stands. */
function Cited({ house, tongue, clauses }: { house: House; tongue: Tongue; clauses: readonly string[] }) {
  const charter = [...house.charters.values()].find(({ charter }) => charter === 'az-working-group')?.law;
  const known = clauses.filter((id) => charter?.clauses.some((clause) => clause.id === id));
  return charter ? (
    // biome-ignore lint/complexity/noUselessFragments: a component answers with one element, not with a list.
    <>
      {known.map((clause) => (
        <LawNote charter={charter} clause={clause} state="plain" tongue={tongue} />
      ))}
    </>
  ) : null;
}

function Founding({ house, tongue, refused }: { house: House; tongue: Tongue; refused: RefusedForm | undefined }) {
  const { open, withheld } = offers(house.charters, tongue);
  const value = (field: string) => refused?.typed[field]?.[0];
  const problem = (field: string) => refused?.problems.find((each) => each.field === field)?.sentence[tongue];
  return (
    <Section title={words.founding[tongue]}>
      <Block notes={<MarginNote title={words.loopbackTitle[tongue]}>{words.loopback[tongue]}</MarginNote>}>
        <p>{words.foundingSays[tongue]}</p>
        <ActForm
          tongue={tongue}
          action="/groups"
          command={randomUUID()}
          name={commandWords.foundGroup.name[tongue]}
          short={words.founding[tongue]}
          records={words.records[tongue]}
          authority={words.founder[tongue]}
          clauses={[]}
          look="quiet"
          asked={refused !== undefined}
        >
          <Choice
            tongue={tongue}
            name="charter"
            label={words.charter[tongue]}
            problem={problem('charter')}
            required
            options={open.map(({ hash, law }) => ({
              value: hash,
              label: law.title[tongue],
              hint: `${fromDate(law.from, tongue)} ${words.inForce[tongue]}`,
            }))}
            values={[value('charter') ?? open[0]?.hash ?? '']}
          />
          <Field
            tongue={tongue}
            name="name"
            label={words.ownName[tongue]}
            value={value('name')}
            problem={problem('name')}
            width="name"
            autocomplete="name"
            required
          />
          <Field
            tongue={tongue}
            name="position"
            label={words.position[tongue]}
            value={value('position')}
            width="name"
            required={false}
          />
          <Field
            tongue={tongue}
            name="address"
            label={words.address[tongue]}
            hint={words.addressHint[tongue]}
            value={value('address')}
            problem={problem('address')}
            width="name"
            required
          />
        </ActForm>
        {withheld.length > 0 ? (
          <details class="more">
            <summary>
              {words.notYet[tongue]} <span class="count">{withheld.length}</span>
            </summary>
            <Table
              tongue={tongue}
              caption={words.notYet[tongue]}
              columns={[{ title: words.charter[tongue] }, { title: words.why[tongue] }]}
              rows={withheld.map(({ law, why, clause }) => ({
                cells: [
                  law.title[tongue],
                  <>
                    {why[tongue]} {clause === null ? null : <span class="quiet">({clauseName(clause, tongue)})</span>}
                  </>,
                ],
              }))}
            />
          </details>
        ) : null}
      </Block>
    </Section>
  );
}
