import { participants, theGroup } from '#marking/audience.ts';
import type { Mark } from '#marking/vocabulary.ts';
import type { MeasureName } from '#problems/vocabulary.ts';
import { addDays } from '#text/moments.ts';
import { type Quarter, weekday } from './calendar.ts';
import * as people from './people.ts';
import { planInForce } from './plan.ts';
import { measureOfNumber } from './plan-rows.ts';
import type { Teller } from './teller.ts';

const forTheGroup: Mark = { audience: theGroup, domestic: 'unrestricted', personalData: 'without', tlp: 'AMBER' };
const forAll: Mark = { ...forTheGroup, audience: participants };

const memberFor = (body: string) => {
  const found = people.delegations.find((delegation) => delegation.body === body);
  if (!found) throw new Error(`${body} is not among the delegations`);
  return found.representative;
};

/**
 * Two problems met on the way, one of them corrected, each with what was said of it; a proposal is drafted on the first, amended, and offered to the
 * head; another is still being drafted. All of it is made up.
 */
export async function tellProblems(teller: Teller, { first }: Quarter): Promise<void> {
  const measures: readonly MeasureName[] = ['4.3.1', '4.2.1'].map((number) => ({
    plan: planInForce,
    measure: measureOfNumber(number),
  }));
  const [health, education] = [memberFor('health'), memberFor('education')];
  teller.at(weekday(addDays(first, 6)), '10:15');
  await teller.tell(health, (word) => ({
    type: 'registerProblem',
    problem: '1',
    title: word('title', 'Sığınacağa gələnlərə ilk gün tərcüməçi tapılmır'),
    what: word(
      'what',
      'Xarici vətəndaş sığınacağa yerləşdiriləndə ilk 24 saatda tərcüməçi olmur. Tibbi müayinə və sorğu ertəsi günə qalır.',
    ),
    measures: measures.slice(0, 1),
    bodies: ['mia', 'labour'],
    gravity: 'serious',
    evidence: [],
    mark: forAll,
  }));
  teller.wait(1800);
  await teller.tell(people.secondOfficer, { type: 'assignProblem', problem: '1', person: people.secondOfficer.person });
  await teller.tell(education, (word) => ({
    type: 'registerProblem',
    problem: '2',
    title: word('title', 'Məktəblərdə maarifləndirmə vəsaiti çatışmır'),
    what: word('what', 'Rayon məktəblərinə vəsait gec çatır, dərs ilinin əvvəlində tədbir keçirmək mümkün olmur.'),
    measures: measures.slice(1, 2),
    bodies: ['education'],
    gravity: 'minor',
    evidence: [],
    mark: forTheGroup,
  }));
  teller.at(weekday(addDays(first, 7)), '12:20');
  await teller.tell(education, (word) => ({
    type: 'correctProblem',
    problem: '2',
    title: word('title', 'Məktəblərdə maarifləndirmə vəsaiti çatışmır'),
    what: word(
      'what',
      'On bir rayonun məktəblərinə vəsait gec çatır, dərs ilinin əvvəlində tədbir keçirmək mümkün olmur.',
    ),
    measures: measures.slice(1, 2),
    bodies: ['education', 'culture'],
    gravity: 'serious',
    evidence: [],
    base: 1,
    reason: null,
  }));
  teller.at(weekday(addDays(first, 8)), '14:30');
  await teller.tell(people.successor, (word) => ({
    type: 'commentOnProblem',
    problem: '1',
    comment: word('comment', 'Nazirliyin siyahısında altı dil üzrə tərcüməçi var; növbə təşkil etmək olar.'),
  }));
  await teller.tell(health, (word) => ({
    type: 'beginDraft',
    draft: '1',
    title: word('title', 'Tərcüməçilərin növbəsi haqqında'),
    text: word(
      'text',
      'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyindən sığınacaqlar üçün tərcüməçilərin siyahısını hazırlamaq xahiş olunsun.',
    ),
    problems: ['1'],
    measures: measures.slice(0, 1),
    addressee: 'labour',
  }));
  teller.at(weekday(addDays(first, 10)), '09:50');
  await teller.tell(people.successor, (word) => ({
    type: 'amendDraft',
    draft: '1',
    amendment: 'demonstration-amendment',
    text: word(
      'text',
      'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyindən sığınacaqlar üçün tərcüməçilərin gecə-gündüz növbəsini təşkil etmək xahiş olunsun.',
    ),
    why: word('why', 'Siyahı özü kifayət etmir: ilk saatlarda növbə lazımdır.'),
    base: 1,
  }));
  teller.wait(5400);
  await teller.tell(health, {
    type: 'acceptDraftAmendment',
    draft: '1',
    amendment: 'demonstration-amendment',
    text: null,
    base: 1,
  });
  await teller.tell(health, (word) => ({
    type: 'offerDraft',
    draft: '1',
    suggestion: 'demonstration-offer',
    meeting: null,
    why: word('why', 'Problem iki rübdür təkrarlanır, qurumlar razıdır.'),
    after: null,
  }));
  await teller.tell(education, (word) => ({
    type: 'beginDraft',
    draft: '2',
    title: word('title', 'Maarifləndirmə vəsaitlərinin çatdırılması haqqında'),
    text: word(
      'text',
      'Elm və Təhsil Nazirliyindən vəsaitləri dərs ili başlayanadək rayonlara çatdırmaq xahiş olunsun.',
    ),
    problems: ['2'],
    measures: [],
    addressee: 'education',
  }));
}

/** The draft that is still being written goes on in other hands. */
export const tellHandingOver = (teller: Teller) =>
  teller.tell(memberFor('education'), (word) => ({
    type: 'handOverDraft',
    draft: '2',
    person: memberFor('culture').person,
    reason: word('reason', 'Vəsaitləri Mədəniyyət Nazirliyi çap etdirir; mətni onun nümayəndəsi davam etdirir.'),
  }));
