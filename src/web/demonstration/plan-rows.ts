import type { BodyId } from '#people/vocabulary.ts';
import type { ExecutorKind } from '#plan/vocabulary.ts';

export type ToldExecutor = readonly [body: BodyId, kind: ExecutorKind];
export type ToldMeasure = {
  readonly number: string;
  readonly title: string;
  readonly executors: readonly ToldExecutor[];
  /** Years, first and last; null where the table gives none. */
  readonly years: readonly [number, number] | null;
};
export type ToldSection = { readonly number: string; readonly title: string };

/** The headings; the first is of the Measures Plan 2020-2024 itself, the others are synthetic. */
export const sections: readonly ToldSection[] = [
  {
    number: '4.1',
    title:
      'İnsan alverinə qarşı mübarizə sahəsində normativ hüquqi bazanın və institusional mexanizmlərin təkmilləşdirilməsi',
  },
  { number: '4.2', title: 'Məlumatlandırma və qarşısının alınması' },
  { number: '4.3', title: 'Qurbanların müdafiəsi və onlara yardım' },
  { number: '4.4', title: 'Beynəlxalq və qarşılıqlı əməkdaşlıq' },
];

const main = (body: BodyId): ToldExecutor => [body, 'main'];
const other = (...bodies: readonly BodyId[]) => bodies.map((body): ToldExecutor => [body, 'other']);
const invited = (...bodies: readonly BodyId[]) => bodies.map((body): ToldExecutor => [body, 'recommended']);
const row = (
  number: string,
  title: string,
  executors: readonly ToldExecutor[],
  years: ToldMeasure['years'],
): ToldMeasure => ({ number, title, executors, years });

const treaties =
  'Beynəlxalq müqavilələr, o cümlədən Avropa Şurasının Konvensiyası nəzərə alınmaqla qanunvericiliyin təkmilləşdirilməsinə dair təkliflər';
const organs = 'Avropa Şurasının insan orqanlarının alverinə qarşı Konvensiyasına qoşulmağa dair təkliflər';
const indicators =
  'Qurbanların, xüsusən uşaqların müəyyən edilməsi indikatorlarının təkmilləşdirilməsi və metodik vəsaitlər';
const teaching = 'Tədris vəsaitlərinin və məlumatlandırma materiallarının hazırlanması və nəşri';
const intolerance = 'İctimai dözümsüzlüyün formalaşdırılması üçün inzibati, təhsil, sosial və mədəni tədbirlər';
const online = 'Uşaqların cinsi istismarına dair materialların internetdə yayımının qarşısının alınması';
const films = 'Sosial reklamların, videoçarxların və qısametrajlı filmlərin hazırlanması';
const shelters = 'Sığınacaqların maddi-texniki təminatının yaxşılaşdırılması';
const support = 'QHT-lərin idarə etdiyi sığınacaqlara dövlət dəstəyi mexanizmi';
const referral = 'Milli istiqamətləndirmə mexanizminin tətbiqinə dair təlimlər';
const statistics = 'Statistik məlumatların vahid formada toplanması';
const joint = 'Dövlət qurumları və QHT-lərin birgə tədbirləri';

/**
 * Rows of the Measures Plan 2020-2024 that are known, shortened (`4.1.1` to `4.1.3`); the others are synthetic and stand in for
 * the rest. A cell that is not known is empty.
 */
export const rows2020: readonly ToldMeasure[] = [
  row('4.1.1', treaties, [main('cabinet')], [2020, 2022]),
  row('4.1.2', organs, [main('cabinet')], [2020, 2021]),
  row('4.1.3', indicators, [], null),
  row('4.2.1', teaching, [main('education-old'), ...other('culture')], [2020, 2024]),
  row('4.2.2', intolerance, [main('culture'), ...other('youth'), ...invited('ngo-coalition')], [2020, 2024]),
  row('4.2.3', online, [main('mia'), ...other('digital')], [2020, 2024]),
  row('4.2.4', films, [main('culture'), ...invited('audiovisual')], [2021, 2023]),
  row('4.3.1', shelters, [main('mia'), ...other('labour')], [2020, 2024]),
  row('4.3.2', support, [main('labour'), ...invited('ngo-agency')], [2021, 2022]),
  row('4.3.3', referral, [main('mia'), ...other('migration', 'border', 'health')], [2020, 2024]),
  row('4.4.1', statistics, [main('mia'), ...invited('prosecutor', 'court')], [2020, 2021]),
  row('4.4.2', joint, [main('mia'), ...invited('ngo-coalition')], [2020, 2024]),
];

/** The plan that is in force in the story, for five years from `year`: synthetic, and it says so in its title. */
export const rowsFrom = (year: number): readonly ToldMeasure[] => [
  row('4.1.1', treaties, [main('justice'), ...other('foreign')], [year, year + 2]),
  row('4.1.2', organs, [main('justice'), ...other('health')], [year, year + 1]),
  row('4.1.3', indicators, [main('labour'), ...other('health', 'education', 'family')], [year, year + 1]),
  row('4.2.1', teaching, [main('education'), ...other('culture')], [year, year + 4]),
  row('4.2.2', intolerance, [main('culture'), ...other('youth'), ...invited('ngo-coalition')], [year, year + 4]),
  row('4.2.3', online, [main('digital'), ...other('mia')], [year, year + 4]),
  row('4.2.4', films, [main('culture'), ...invited('audiovisual')], [year, year + 2]),
  row('4.3.1', shelters, [main('labour'), ...other('mia')], [year, year + 4]),
  row('4.3.2', support, [main('labour'), ...invited('ngo-agency', 'ngo-coalition')], [year, year + 1]),
  row('4.3.3', referral, [main('migration'), ...other('border', 'health')], [year, year + 4]),
  row('4.4.1', statistics, [main('mia'), ...invited('prosecutor', 'court')], [year, year]),
  row('4.4.2', joint, [main('family'), ...invited('ngo-coalition')], [year, year + 4]),
];

/** What its amendment adds. */
export const rowAdded = (year: number): ToldMeasure =>
  row(
    '4.3.4',
    'Zərərçəkmiş uşaqların psixoloji reabilitasiyası üçün xidmətlərin genişləndirilməsi',
    [main('health'), ...other('family', 'education')],
    [year + 1, year + 4],
  );

/** The number that a measure of either plan has for ever: its place among the rows. */
export const measureOfNumber = (number: string): string => {
  const at = rows2020.findIndex((each) => each.number === number);
  if (at < 0) throw new Error(`no measure ${number} in the story`);
  return String(at + 1);
};
