import { byDate, quarterName } from '#text/dates.ts';
import { addDays } from '#text/moments.ts';
import type { Numbered, ToldItem, ToldMeeting } from './told.ts';
import { ballots, proposalOf } from './votes.ts';

const roman = (quarter: number) => quarterName(quarter, 'az');
const before = (quarter: number) => roman(quarter === 1 ? 4 : quarter - 1);

/** Called and not held: eight of fourteen came. */
export function notHeld(numbered: Numbered, day: string): ToldMeeting {
  return {
    ...numbered,
    day,
    arrivals: [
      ['quliyeva', '09:50'],
      ['sixaliyev', '09:52'],
      ['ahmadova', '09:55', 'remote'],
      ['mammadov', '09:57'],
      ['abbasova', '09:58'],
      ['safarova', '10:00'],
      ['cafarov', '10:03'],
      ['aslanli', '10:05'],
    ],
    items: [
      {
        title: `${before(numbered.quarter)} üzrə tədbirlərin icrası`,
        kind: 'information',
        rapporteur: 'quliyeva',
      },
      {
        title: 'QHT-lərin idarə etdiyi sığınacaqlara dövlət dəstəyi mexanizmi (4.3.2-ci tədbir)',
        kind: 'discussion',
        rapporteur: 'ahmadova',
      },
    ],
  };
}

/** Twelve present, five against five: the head's side wins. */
export function heldWithTie(numbered: Numbered, day: string): ToldMeeting {
  return {
    ...numbered,
    day,
    replies: [
      ['ahmadova', 'remotely'],
      ['quliyeva', 'comes'],
      ['mammadov', 'comes'],
      ['sixaliyev', 'comes'],
      ['safarova', 'comes'],
      ['huseynli', 'remotely'],
      ['nasirli', 'comes'],
      ['valiyev', 'cannot', 'Həmin gün sərhəd-buraxılış məntəqəsində xidməti ezamiyyətdəyəm.'],
      ['qasimov', 'comes'],
      ['karimova', 'comes'],
      ['aslanli', 'comes'],
    ],
    arrivals: [
      ['quliyeva', '09:50'],
      ['mammadov', '09:51'],
      ['karimova', '09:52'],
      ['sixaliyev', '09:53'],
      ['safarova', '09:54'],
      ['ahmadova', '09:55', 'remote'],
      ['qasimov', '09:57'],
      ['nasirli', '09:58'],
      ['ibrahimov', '09:59'],
      ['abbasova', '10:00'],
      ['huseynli', '10:01', 'remote'],
      ['cafarov', '10:02'],
      ['aslanli', '10:03'],
    ],
    departures: [['karimova', '10:20']],
    items: [
      {
        title: `${before(numbered.quarter)} üzrə tədbirlərin icrası`,
        kind: 'information',
        rapporteur: 'quliyeva',
        heard:
          'S. Quliyeva səhiyyə orqanlarının rüb ərzində gördüyü işlər barədə məlumat verdi. Məlumat nəzərə alındı.',
      },
      {
        title: 'QHT-lərin idarə etdiyi sığınacaqlara dövlət dəstəyi mexanizmi (4.3.2-ci tədbir)',
        kind: 'decision',
        rapporteur: 'ahmadova',
        heard:
          'N. Əhmədova sığınacaqların yalnız layihələr hesabına saxlanıldığını, layihələr arasında qurbanların yerləşdirilməsində fasilə yarandığını bildirdi.',
        spoke:
          'R. Məmmədov maliyyələşdirmə mənbəyinin əvvəlcədən Maliyyə Nazirliyi ilə razılaşdırılmalı olduğunu qeyd etdi. A. Səfərova uşaqlar üçün ayrıca yerlərin nəzərdə tutulmasını təklif etdi.',
        papers: [
          {
            by: 'ahmadova',
            title: 'QHT-lərin sığınacaqlarının vəziyyəti barədə',
            paragraphs: [
              'Sığınacaqların saxlanılması yalnız layihələr hesabına maliyyələşdirilir. Layihələr arasında qalan müddətdə qurbanların yerləşdirilməsində fasilə yaranır.',
              'Koalisiya ixtisaslaşmış sığınacaqların maliyyələşdirilməsi qaydasının hazırlanmasını təklif edir. Qaydada yerlərin sayı, xidmətlərin siyahısı və hesabatlılıq göstərilməlidir.',
            ],
          },
        ],
        speeches: [
          ['ahmadova', 284],
          ['mammadov', 171],
          ['safarova', 126],
        ],
        vote: proposalOf(
          'ahmadova',
          'labour',
          `Əmək və Əhalinin Sosial Müdafiəsi Nazirliyinə tövsiyə edilsin ki, ixtisaslaşmış sığınacaqların maliyyələşdirilməsi qaydasının layihəsini ${byDate(addDays(day, 74), 'az')} hazırlayıb İşçi Qrupa təqdim etsin.`,
          ballots({
            for: ['ahmadova', 'quliyeva', 'safarova', 'abbasova'],
            against: ['mammadov', 'sixaliyev', 'qasimov', 'ibrahimov', 'huseynli'],
            abstain: ['cafarov'],
          }).concat([['aslanli', 'for']]),
          {
            dissent: {
              by: 'mammadov',
              text: 'Maliyyələşdirmə mənbəyi Maliyyə Nazirliyi ilə razılaşdırılmadan müddətin müəyyən edilməsini vaxtından əvvəl sayıram.',
            },
          },
        ),
      },
      {
        title: 'Statistik məlumatların vahid formasının sınaqdan keçirilməsi (4.4.1-ci tədbir)',
        kind: 'discussion',
        rapporteur: 'cafarov',
        heard: 'İ. Cəfərov formanın üç qurumda sınaqdan keçirildiyini bildirdi.',
        spoke: 'Ü. Şıxəliyev məhkəmə statistikasının da formaya daxil edilməsini təklif etdi.',
      },
      {
        title: 'Qurbanların, xüsusən uşaqların müəyyən edilməsi indikatorlarının yenilənməsi (4.1.3-cü tədbir)',
        kind: 'decision',
        rapporteur: 'quliyeva',
        heard: 'S. Quliyeva indikatorların tibb işçiləri üçün uyğunlaşdırılmış layihəsini təqdim etdi.',
        vote: proposalOf(
          'quliyeva',
          'health',
          'Səhiyyə Nazirliyinə tövsiyə edilsin ki, yenilənmiş indikatorlar üzrə metodik vəsaiti tibb müəssisələrinə göndərsin və onun tətbiqi barədə İşçi Qrupa məlumat versin.',
          ballots({
            for: [
              'quliyeva',
              'ahmadova',
              'mammadov',
              'safarova',
              'abbasova',
              'huseynli',
              'nasirli',
              'cafarov',
              'sixaliyev',
              'aslanli',
            ],
            abstain: ['qasimov', 'ibrahimov'],
          }),
        ),
      },
      {
        title: 'Növbəti iclasın tarixi haqqında',
        kind: 'discussion',
        rapporteur: 'aslanli',
        heard: 'H. Aslanlı növbəti iclasın rüb başa çatanadək çağırılacağını bildirdi.',
      },
    ],
  };
}

/** The agenda that waits for the Coordinator. */
export const agendaAhead = (quarter: number): readonly ToldItem[] => [
  {
    title: `${before(quarter)} üzrə tədbirlərin icrası`,
    kind: 'information',
    rapporteur: 'safarova',
  },
  {
    title: 'İxtisaslaşmış sığınacaqların maliyyələşdirilməsi qaydasının layihəsi (4.3.2-ci tədbir)',
    kind: 'decision',
    rapporteur: 'mammadov',
    vote: proposalOf(
      'mammadov',
      'cabinet',
      'Nazirlər Kabinetinə təklif edilsin ki, ixtisaslaşmış sığınacaqların maliyyələşdirilməsi qaydasının layihəsinə baxsın.',
      [],
    ),
  },
  {
    title: 'Uşaqların müəyyən edilməsinə dair metodik vəsait (4.1.3-cü tədbir)',
    kind: 'decision',
    rapporteur: 'quliyeva',
    vote: proposalOf(
      'quliyeva',
      'education',
      'Elm və Təhsil Nazirliyinə tövsiyə edilsin ki, metodik vəsaitdən ümumi təhsil müəssisələrində istifadə olunmasını təmin etsin.',
      [],
    ),
  },
  {
    title: 'Dövlət qurumları və QHT-lərin birgə tədbirləri (4.4.2-ci tədbir)',
    kind: 'discussion',
    rapporteur: 'ahmadova',
  },
];
