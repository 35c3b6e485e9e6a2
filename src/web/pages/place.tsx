import { participants } from '#marking/audience.ts';
import { bodiesNominatedBy, mandateOf, officesAt } from '#membership/composition.ts';
import type { Composition } from '#membership/vocabulary.ts';
import { Heading, Section, Sheet } from '#page/heading.tsx';
import { Layout } from '#page/layout.tsx';
import type { Person } from '#people/store.ts';
import { compare } from '#text/alphabet.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import { mountPage, type PageRoute } from '../page-route.ts';
import { takePlace, takesPlaces } from '../reader.ts';
import { type App, ownAddress, readBody } from '../request.ts';
import { namesOf } from '../sentences.ts';
import type { GroupView } from '../view.ts';

const words = {
  title: { az: 'Kimin yerinə keçirsiniz?', en: 'Whose place do you take?', ru: 'Чьё место Вы займёте?' },
  says: {
    az: 'Nümayişdə hesab yoxdur: yeri özünüz seçirsiniz. Hər akt seçdiyiniz şəxsin adı və səlahiyyəti ilə qeydə alınır. Yeri istənilən vaxt dəyişmək olar; bu halda brauzerin bütün pəncərələrində dəyişir.',
    en: 'The demonstration has no accounts: you choose the place yourself. Every act is recorded in the name and under the authority of the person you choose. You may change places at any time; all windows of this browser change with you.',
    ru: 'В демонстрации нет учётных записей: место Вы выбираете сами. Каждый акт записывается от имени и по полномочиям выбранного лица. Место можно сменить в любое время; вместе с ним сменится во всех окнах браузера.',
  },
  invented: {
    az: 'Buradakı şəxslərin hamısı uydurmadır.',
    en: 'All the people here are invented.',
    ru: 'Все лица здесь вымышлены.',
  },
  members: { az: 'Üzvlər', en: 'Members', ru: 'Члены' },
  authorities: {
    az: 'Nümayəndə təklif edən qurumların rəhbərliyi',
    en: 'Leadership of nominating bodies',
    ru: 'Руководство органов, предлагающих представителей',
  },
  others: { az: 'Digər şəxslər', en: 'Others', ru: 'Другие лица' },
  othersHint: {
    az: 'Namizədlər, keçmiş üzvlər və keçmiş vəzifəli şəxslər: hazırda səlahiyyətləri yoxdur.',
    en: 'Candidates, former members and former holders of offices: they have no authority now.',
    ru: 'Кандидаты, бывшие члены и бывшие должностные лица: сейчас у них нет полномочий.',
  },
  here: { az: 'Siz', en: 'you', ru: 'Вы' },
} as const satisfies Record<string, Sentence>;

type Place = Person & { readonly body: string | undefined };
type Circle = {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly places: readonly Place[];
};
type Shown = { readonly circles: readonly Circle[]; readonly to: string };

const placePage: PageRoute<Shown> = {
  path: '/place',
  readers: participants,
  open: true,
  load: (_house, view, _params, c) =>
    takesPlaces(c, view.group) ? { circles: circlesOf(view), to: c.req.query('to') ?? '' } : undefined,
  html: (view, shown) => <PlacePage view={view} shown={shown} />,
  json: (_view, { circles, to }) => ({ circles, to }),
};

/** In the demonstration the reader chooses whose place to take, on the program's own computer only. */
export function mountPlace(app: App, house: House): void {
  mountPage(app, house, placePage);
  app.post('/g/:group/place', async (c) => {
    const group = c.req.param('group');
    if (!takesPlaces(c, group)) return c.notFound();
    const { people } = await namesOf(house, group);
    const fields = (await readBody(c))?.fields ?? {};
    const person = String(fields.person ?? '');
    if (!people.has(person)) return c.notFound();
    takePlace(c, person);
    return c.redirect(backTo(house, `/g/${group}`, String(fields.to ?? '')), 303);
  });
}

/** Only a page of the same group is returned to. */
function backTo({ publicUrl }: House, base: string, to: string): string {
  const own = ownAddress(publicUrl, to);
  return own?.startsWith(`${base}/`) && !own.startsWith(`${base}/place`) ? own : base;
}

/** Everyone the group knows, once, under the weightiest office that he or she holds now. */
function circlesOf(view: GroupView): readonly Circle[] {
  const { charter, composition, now, tongue, names } = view;
  const given = new Set<string>();
  const title = (office: string) => charter.offices.find(({ id }) => id === office)?.title[tongue] ?? office;
  const circle = (id: string, name: string, belongs: (person: Person) => boolean, hint?: string): Circle => {
    const people = [...names.people.values()].filter((person) => !given.has(person.person) && belongs(person));
    for (const { person } of people) given.add(person);
    const places = people
      .map((person) => ({ ...person, body: bodyName(view, composition, person.person) }))
      .sort((a, b) => compare(a.body ?? '', b.body ?? '', tongue) || compare(a.name, b.name, tongue));
    return { id, title: name, places, ...(hint ? { hint } : {}) };
  };
  const holds = (office: string) => (person: Person) =>
    officesAt(composition, person.person, now).some((each) => each === office);
  return [
    ...(['coordinator', 'head', 'secretariat'] as const).map((office) => circle(office, title(office), holds(office))),
    circle('member', words.members[tongue], holds('member')),
    circle('nominatingAuthority', words.authorities[tongue], holds('nominatingAuthority')),
    circle('others', words.others[tongue], () => true, words.othersHint[tongue]),
  ].filter(({ places }) => places.length > 0);
}

function bodyName({ names, now, tongue }: GroupView, composition: Composition, person: string): string | undefined {
  const body = mandateOf(composition, person, now)?.body ?? bodiesNominatedBy(composition, person, now)[0];
  return body === undefined ? undefined : names.body(body)[tongue];
}

function PlacePage({ view, shown }: { view: GroupView; shown: Shown }) {
  const { tongue, base } = view;
  return (
    <Layout frame={view.frame} title={words.title[tongue]}>
      <Heading title={words.title[tongue]} />
      <Sheet>
        <p class="measure">
          {words.says[tongue]} {view.founded.demonstration ? words.invented[tongue] : null}
        </p>
        <form method="post" action={`${base}/place`} class="places">
          <input type="hidden" name="to" value={shown.to} />
          {shown.circles.map((circle) => (
            <Section title={circle.title} aside={circle.places.length > 1 ? circle.places.length : undefined}>
              {circle.hint ? <p class="quiet">{circle.hint}</p> : null}
              <ul class="seats">
                {circle.places.map((place) => (
                  <Seat place={place} mine={place.person === view.me.person} here={words.here[tongue]} />
                ))}
              </ul>
            </Section>
          ))}
        </form>
      </Sheet>
    </Layout>
  );
}

function Seat({ place, mine, here }: { place: Place; mine: boolean; here: string }) {
  return (
    <li>
      <button type="submit" name="person" value={place.person} aria-current={mine ? 'true' : undefined}>
        <span>
          <b>{place.name}</b>
          {mine ? <span class="status status-met"> · {here}</span> : null}
        </span>
        <span class="quiet">{[place.body, place.position].filter(Boolean).join(' · ')}</span>
      </button>
    </li>
  );
}
