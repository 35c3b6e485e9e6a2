import type { BodyId, BodyKind, SeatKind } from '#people/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';

export type DemonstrationBody = {
  readonly body: BodyId;
  readonly kind: BodyKind;
  readonly name: Sentence;
  readonly from: string | null;
  readonly seat?: SeatKind;
};

const body = (id: BodyId, kind: BodyKind, az: string, en: string, ru: string, seat?: SeatKind): DemonstrationBody => ({
  body: id,
  kind,
  name: { az, en, ru },
  from: null,
  ...(seat ? { seat } : {}),
});

/** Real bodies that take part in the plan; the two that are called samples are invented. */
export const bodies: readonly DemonstrationBody[] = [
  body('cabinet', 'state', 'Nazirlər Kabineti', 'Cabinet of Ministers', 'Кабинет Министров'),
  body('mia', 'state', 'Daxili İşlər Nazirliyi', 'Ministry of Internal Affairs', 'Министерство внутренних дел'),
  body('justice', 'state', 'Ədliyyə Nazirliyi', 'Ministry of Justice', 'Министерство юстиции', 'executing'),
  body(
    'labour',
    'state',
    'Əmək və Əhalinin Sosial Müdafiəsi Nazirliyi',
    'Ministry of Labour and Social Protection of Population',
    'Министерство труда и социальной защиты населения',
    'executing',
  ),
  body('health', 'state', 'Səhiyyə Nazirliyi', 'Ministry of Health', 'Министерство здравоохранения', 'executing'),
  body('education-old', 'state', 'Təhsil Nazirliyi', 'Ministry of Education', 'Министерство образования'),
  {
    ...body(
      'education',
      'state',
      'Elm və Təhsil Nazirliyi',
      'Ministry of Science and Education',
      'Министерство науки и образования',
      'executing',
    ),
    from: '2022-07-28',
  },
  body('culture', 'state', 'Mədəniyyət Nazirliyi', 'Ministry of Culture', 'Министерство культуры', 'executing'),
  body(
    'youth',
    'state',
    'Gənclər və İdman Nazirliyi',
    'Ministry of Youth and Sport',
    'Министерство молодёжи и спорта',
    'executing',
  ),
  body(
    'foreign',
    'state',
    'Xarici İşlər Nazirliyi',
    'Ministry of Foreign Affairs',
    'Министерство иностранных дел',
    'executing',
  ),
  body(
    'digital',
    'state',
    'Rəqəmsal İnkişaf və Nəqliyyat Nazirliyi',
    'Ministry of Digital Development and Transport',
    'Министерство цифрового развития и транспорта',
    'executing',
  ),
  body(
    'migration',
    'state',
    'Dövlət Miqrasiya Xidməti',
    'State Migration Service',
    'Государственная миграционная служба',
    'executing',
  ),
  body(
    'security',
    'state',
    'Dövlət Təhlükəsizliyi Xidməti',
    'State Security Service',
    'Служба государственной безопасности',
  ),
  body(
    'border',
    'state',
    'Dövlət Sərhəd Xidməti',
    'State Border Service',
    'Государственная пограничная служба',
    'executing',
  ),
  body('customs', 'state', 'Dövlət Gömrük Komitəsi', 'State Customs Committee', 'Государственный таможенный комитет'),
  body(
    'family',
    'state',
    'Ailə, Qadın və Uşaq Problemləri üzrə Dövlət Komitəsi',
    'State Committee for Family, Women and Children Affairs',
    'Государственный комитет по проблемам семьи, женщин и детей',
    'executing',
  ),
  body(
    'prosecutor',
    'state',
    'Baş Prokurorluq',
    "Prosecutor General's Office",
    'Генеральная прокуратура',
    'recommended',
  ),
  body('court', 'court', 'Ali Məhkəmə', 'Supreme Court', 'Верховный суд', 'recommended'),
  body(
    'ombudsman',
    'independent',
    'İnsan Hüquqları üzrə Müvəkkil (Ombudsman)',
    'Commissioner for Human Rights (Ombudsman)',
    'Уполномоченный по правам человека (Омбудсмен)',
    'recommended',
  ),
  body(
    'ngo-agency',
    'state',
    'QHT-lərə Dövlət Dəstəyi Agentliyi',
    'Agency for State Support to NGOs',
    'Агентство государственной поддержки НПО',
  ),
  body('audiovisual', 'state', 'Audiovizual Şura', 'Audiovisual Council', 'Аудиовизуальный совет'),
  body(
    'ngo-2',
    'ngo',
    'Sığınacaq Nümunə İctimai Birliyi',
    'Sample Shelter Association',
    'Общественное объединение «Приют-образец»',
    'ngo',
  ),
  body('ngo-coalition', 'ngo', 'QHT Koalisiyası', 'Coalition of NGOs', 'Коалиция НПО', 'ngo'),
];

/** A body that another took the place of. */
export const succession = { body: 'education-old', successor: 'education', from: '2022-07-28' } as const;
