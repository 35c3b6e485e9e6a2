import type { BodyId } from '#people/vocabulary.ts';
import type { Answer, DueOf, Progress } from '#reporting/vocabulary.ts';
import { addDays } from '#text/moments.ts';
import { type Quarter, weekday } from './calendar.ts';
import * as people from './people.ts';
import { planInForce } from './plan.ts';
import { measureOfNumber, rows2020 } from './plan-rows.ts';
import type { Teller, Word } from './teller.ts';

/** Measures of which bodies report every quarter; of the others once a year. */
const quarterly = ['4.2.1', '4.3.2', '4.3.3'] as const;
type Number = (typeof quarterly)[number];

const days = 20;

export async function tellSchedule(teller: Teller): Promise<void> {
  // Not on the last day of reports on a quarter that is over.
  teller.wait(2 * 24 * 60 * 60);
  await teller.tell(people.officer, {
    type: 'scheduleReports',
    plan: planInForce,
    schedule: { every: 'quarter', days },
    measures: quarterly.map(measureOfNumber),
    documents: true,
  });
}

/** Of the other measures by 20 January, as the rules on State programmes have it. */
export async function tellYearly(teller: Teller, day: string): Promise<void> {
  teller.at(day, '10:05');
  const others = rows2020.filter(({ number }) => !quarterly.some((each) => each === number));
  await teller.tell(people.officer, {
    type: 'scheduleReports',
    plan: planInForce,
    schedule: { every: 'year', by: '01-20' },
    measures: others.map(({ number }) => measureOfNumber(number)),
    documents: true,
  });
}

type Told = { readonly of: DueOf; readonly body: BodyId };

/** The report of a body on the quarter before `next`. */
const told = (number: Number, body: BodyId, next: Quarter): Told => ({
  body,
  of: { plan: planInForce, measure: measureOfNumber(number), body, due: addDays(next.first, days - 1) },
});

/** Who speaks for the body; for the labour ministry its second representative, once he has come. */
function writerFor(body: BodyId) {
  if (body === 'labour') return people.successor;
  const delegation = people.delegations.find((each) => each.body === body);
  if (!delegation) throw new Error(`nobody speaks for ${body}`);
  return delegation.representative;
}

type Said = {
  readonly done: string;
  readonly progress?: Progress;
  readonly obstacles?: string;
  readonly answers?: (word: Word) => readonly Answer[];
  readonly base?: number;
};

async function keep(teller: Teller, { of, body }: Told, said: Said): Promise<void> {
  await teller.tell(writerFor(body), (word) => ({
    type: 'keepReport',
    ...of,
    progress: said.progress ?? 'under way',
    done: word('done', said.done),
    obstacles: said.obstacles === undefined ? null : word('obstacles', said.obstacles),
    answers: said.answers?.(word) ?? [],
    confirmations: [],
    base: said.base ?? 0,
  }));
}

async function submit(teller: Teller, report: Told, said: Said): Promise<void> {
  await keep(teller, report, said);
  await teller.tell(writerFor(report.body), { type: 'submitReport', ...report.of, base: (said.base ?? 0) + 1 });
}

const accept = (teller: Teller, { of }: Told, version = 1) =>
  teller.tell(people.officer, { type: 'acceptReport', ...of, version });

const giveBack = (teller: Teller, { of }: Told, why: string, version = 1) =>
  teller.tell(people.officer, (word) => ({ type: 'returnReport', ...of, version, reason: word('reason', why) }));

async function believed(teller: Teller, report: Told, said: Said): Promise<void> {
  await submit(teller, report, said);
  await accept(teller, report);
}

const trained = (amount: string, regions: string) => (): readonly Answer[] => [
  { indicator: '1', value: { is: 'amount', amount } },
  { indicator: '2', value: { is: 'amount', amount: regions } },
];

/** On the first quarter: one report is returned and comes better; one body keeps a draft and leaves it there. */
export async function tellFirstReports(teller: Teller, next: Quarter): Promise<void> {
  teller.at(weekday(addDays(next.first, 18)), '10:15');
  const health = told('4.3.3', 'health', next);
  await submit(teller, health, { done: 'Təlimlər keçirilib.' });
  await giveBack(teller, health, 'Neçə nəfərin və hansı bölgələrdə təlim keçdiyi göstərilsin.');
  await submit(teller, health, {
    done: 'Bakı və Gəncə şəhərlərində 46 tibb işçisi üçün iki günlük təlim keçirilib.',
    answers: trained('46', '2'),
    base: 1,
  });
  await accept(teller, health, 2);
  await believed(teller, told('4.3.3', 'migration', next), {
    done: 'Miqrasiya orqanlarının 30 əməkdaşı təlimdə iştirak edib. Metodik vəsait təsdiq olunub.',
    answers: trained('30', '1'),
  });
  await keep(teller, told('4.3.3', 'border', next), { done: 'Təlimin proqramı hazırlanır.' });
  await believed(teller, told('4.2.1', 'education', next), {
    done: 'Ümumtəhsil məktəbləri üçün tədris vəsaitinin layihəsi hazırlanıb.',
  });
  await believed(teller, told('4.2.1', 'culture', next), {
    done: 'Kitabxanalarda məlumatlandırma lövhələri yerləşdirilib.',
  });
  await believed(teller, told('4.3.2', 'labour', next), {
    done: 'Dövlət dəstəyi mexanizminin layihəsi əlaqədar qurumlara göndərilib.',
    obstacles: 'Maliyyə mənbəyi müəyyən edilməyib.',
  });
}

/** On the second quarter everybody reports; nought, and what does not apply, are answers of their own. */
export async function tellSecondReports(teller: Teller, next: Quarter): Promise<void> {
  teller.at(weekday(addDays(next.first, 19)), '10:15');
  await believed(teller, told('4.3.3', 'health', next), {
    done: 'Rüb ərzində təlim keçirilməyib; təlimçilərin hazırlanması davam edir.',
    answers: trained('0', '0'),
  });
  await believed(teller, told('4.3.3', 'migration', next), {
    done: 'Daha 24 əməkdaş təlim keçib.',
    answers: trained('24', '2'),
  });
  await believed(teller, told('4.3.3', 'border', next), {
    done: 'Sərhəd buraxılış məntəqələrinin 38 əməkdaşı üçün təlim keçirilib.',
    answers: (word) => [
      { indicator: '1', value: { is: 'amount', amount: '38' } },
      {
        indicator: '2',
        value: { is: 'not applicable', why: word('why', 'Buraxılış məntəqələri bölgələr üzrə bölünmür.') },
      },
    ],
  });
  await believed(teller, told('4.2.1', 'education', next), { done: 'Tədris vəsaiti sınaqdan keçirilib.' });
  await believed(teller, told('4.2.1', 'culture', next), { done: 'İki ədəd sosial çarx nümayiş etdirilib.' });
  await believed(teller, told('4.3.2', 'labour', next), { done: 'Layihəyə rəylər alınıb.' });
  await believed(teller, told('4.3.2', 'ngo-coalition', next), {
    done: 'Üç sığınacaq üzrə xərclər barədə məlumat təqdim edilib.',
  });
}

/** On the third quarter not everything is there: one waits, one was returned, one is a draft, one may be late. */
export async function tellThirdReports(teller: Teller, next: Quarter): Promise<void> {
  await teller.tell(people.officer, (word) => ({
    type: 'allowLate',
    ...told('4.3.3', 'border', next).of,
    until: addDays(next.first, 200),
    reason: word('reason', 'İdarənin müraciəti: məlumat bölgələrdən gec daxil olur (№ 12/77).'),
  }));
  await believed(teller, told('4.3.3', 'health', next), {
    done: 'Şəki, Quba və Lənkəran şəhərlərində 61 tibb işçisi təlim keçib.',
    answers: trained('61', '3'),
  });
  await submit(teller, told('4.3.3', 'migration', next), {
    done: 'Regional idarələrin 18 əməkdaşı təlim keçib.',
    answers: trained('18', '1'),
  });
  const labour = told('4.3.2', 'labour', next);
  await submit(teller, labour, { done: 'İş davam edir.' });
  await giveBack(teller, labour, 'Layihənin hansı mərhələdə olduğu göstərilsin.');
  await keep(teller, told('4.2.1', 'culture', next), { done: 'Çarxların sayı dəqiqləşdirilir.' });
  await corrected(teller, told('4.2.1', 'education', next));
}

/** On the last quarter, as it has come so far: nothing is there of one body. */
export async function tellLatestReports(teller: Teller, next: Quarter): Promise<void> {
  await believed(teller, told('4.3.3', 'health', next), {
    done: 'Regional tibb mərkəzlərində 52 işçi təlim keçib.',
    answers: trained('52', '2'),
  });
  await believed(teller, told('4.2.1', 'education', next), { done: 'Vəsaitin elektron nüsxəsi yerləşdirilib.' });
  await believed(teller, told('4.3.2', 'labour', next), { done: 'Mexanizmin layihəsi razılaşdırılıb.' });
  await submit(teller, told('4.3.3', 'migration', next), {
    done: 'Daha 21 əməkdaş təlim keçib.',
    answers: trained('21', '1'),
  });
  await submit(teller, told('4.3.3', 'border', next), { done: '34 əməkdaş təlim keçib.', answers: trained('34', '1') });
}

/** What was accepted turns out to be wrong, and is handed in anew. */
async function corrected(teller: Teller, report: Told): Promise<void> {
  await believed(teller, report, { done: 'Vəsait 120 məktəbə paylanıb.' });
  await teller.tell(writerFor(report.body), (word) => ({
    type: 'correctReport',
    ...report.of,
    reason: word('reason', 'Məktəblərin sayı dəqiqləşdirilib.'),
  }));
  await submit(teller, report, { done: 'Vəsait 112 məktəbə paylanıb; 8 məktəb üzrə çap davam edir.', base: 1 });
}
