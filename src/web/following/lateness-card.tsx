import { dutyStateOn, offersItself } from '#duties/facts.ts';
import { dutiesPlace } from '#duties/places.ts';
import { thingOfSending } from '#duties/things.ts';
import { listSendings } from '#duties/views.ts';
import { plansOf } from '#group/states.ts';
import { theDesk } from '#marking/audience.ts';
import { LawNote } from '#page/ask.tsx';
import { Block } from '#page/clause-note.tsx';
import { Section } from '#page/heading.tsx';
import type { BodyId } from '#people/vocabulary.ts';
import { dateIn } from '#text/moments.ts';
import { counted, numeral } from '#text/numbers.ts';
import { list } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';
import type { House } from '../house.ts';
import { countLateByBody } from '../reporting/counted.ts';
import { bodyPlace, latePlace } from '../reporting/places.ts';
import { showsReporting } from '../reporting/sight.ts';
import type { GroupView } from '../view.ts';
import { isInForce } from './plan-ends.ts';

const words = {
  title: { az: 'Planın icrası', en: 'How the plan is carried out', ru: 'Исполнение плана' },
  none: { az: 'Gecikən hesabat və ya tədbir yoxdur.', en: 'Nothing is late.', ru: 'Просроченного нет.' },
  late: { az: 'Gecikir', en: 'Late', ru: 'Просрочено' },
  toLate: { az: 'Gecikənlərin hamısı', en: 'All that is late', ru: 'Всё просроченное' },
  offers: {
    az: 'Növbəti gündəliyə çıxarıla bilən məsələlər',
    en: 'Matters that offer themselves for the next agenda',
    ru: 'Вопросы, которые можно внести в следующую повестку',
  },
} as const satisfies Record<string, Sentence>;

const report = { az: 'hesabat', en: ['report', 'reports'], ru: ['отчёт', 'отчёта', 'отчётов'] } as const;
const term = {
  az: 'tədbirin müddəti',
  en: ['term of a measure', 'terms of measures'],
  ru: ['срок мероприятия', 'срока мероприятий', 'сроков мероприятий'],
} as const;
const body = { az: 'qurum', en: ['body', 'bodies'], ru: ['орган', 'органа', 'органов'] } as const;

export type Lateness = {
  /** Reports and terms of measures, by body, the most first. */
  readonly byBody: readonly { readonly body: BodyId; readonly reports: number; readonly terms: number }[];
  /** Declined, met with silence, or late. */
  readonly offering: number;
};

/** For those responsible, while a plan is in force: how much is late, and what offers itself for the next agenda. */
export async function loadLateness({ pool }: Pick<House, 'pool'>, view: GroupView): Promise<Lateness | undefined> {
  const { group, now, zone, reads } = view;
  const today = { date: dateIn(now, zone), zone };
  const plans = [...plansOf(view.states).values()].filter((entry) => isInForce(entry, today.date));
  if (plans.length === 0 || !reads.among(theDesk)) return undefined;
  const [late, sendings] = await Promise.all([
    countLateByBody(pool, group, { plans: plans.map(({ plan }) => plan) }, today),
    listSendings(pool, group, { open: true }),
  ]);
  showsReporting(view, late.keys());
  const offering = sendings.filter(
    ({ sending, facts }) => reads.may(thingOfSending(sending)) && offersItself(dutyStateOn(facts, today.date)),
  );
  const byBody = [...late].map(([id, count]) => ({ body: id, ...count }));
  return { byBody: byBody.toSorted((one, other) => sumOf(other) - sumOf(one)), offering: offering.length };
}

const sumOf = ({ reports, terms }: Lateness['byBody'][number]): number => reports + terms;

/** As many bodies as one takes in at a glance. */
const most = 5;

export function LatenessCard({ view, lateness }: { view: GroupView; lateness: Lateness | undefined }) {
  if (!lateness) return null;
  const { tongue, base, charter, names } = view;
  const { byBody, offering } = lateness;
  const total = (of: 'reports' | 'terms') => byBody.reduce((sum, each) => sum + each[of], 0);
  const totals = [
    ...(total('reports') > 0 ? [counted(total('reports'), report, tongue)] : []),
    ...(total('terms') > 0 ? [counted(total('terms'), term, tongue)] : []),
  ];
  return (
    <Block
      notes={
        <LawNote
          charter={charter}
          clause={charter.rules.lateness.clause}
          state={byBody.length > 0 ? 'refused' : 'met'}
          tongue={tongue}
          id="note-lateness"
        />
      }
    >
      <Section title={words.title[tongue]} id="lateness">
        {byBody.length === 0 ? (
          <p>{words.none[tongue]}</p>
        ) : (
          <>
            <p>
              {words.late[tongue]}: <b>{list(totals, tongue)}</b> ({counted(byBody.length, body, tongue)})
            </p>
            <ul class="lines">
              {byBody.slice(0, most).map((each) => (
                <li id={`late-${each.body}`}>
                  <a href={`${base}${bodyPlace(each.body)}`}>{names.body(each.body)[tongue]}</a>{' '}
                  <span class="quiet">{numeral(sumOf(each), tongue)}</span>
                </li>
              ))}
            </ul>
            <p>
              <a href={`${base}${latePlace}`}>{words.toLate[tongue]}</a>
            </p>
          </>
        )}
        {offering > 0 ? (
          <p>
            <a href={`${base}${dutiesPlace}`}>{words.offers[tongue]}</a>: {numeral(offering, tongue)}
          </p>
        ) : null}
      </Section>
    </Block>
  );
}
