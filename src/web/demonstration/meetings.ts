import { byDate, quarterName } from '#text/dates.ts';
import { addDays } from '#text/moments.ts';
import type { Choice } from '#voting/vocabulary.ts';
import type { Numbered, ToldItem, ToldMeeting, ToldVote } from './meeting.ts';

type Ballots = ToldVote['ballots'];

/** `for` first, in the order of voting. */
function ballots(votes: Partial<Record<Choice, readonly string[]>>): Ballots {
  const cast = (choice: Choice) => (votes[choice] ?? []).map((person) => [person, choice] as const);
  return [...cast('for'), ...cast('against'), ...cast('abstain')];
}

const proposalOf = (by: string, addressee: string, text: string, cast: Ballots): ToldVote => ({
  by,
  addressee,
  text,
  ballots: cast,
});

const roman = (quarter: number) => quarterName(quarter, 'az');
const before = (quarter: number) => roman(quarter === 1 ? 4 : quarter - 1);

/** The first meeting: thirteen present. */
export function heldFirst(numbered: Numbered, day: string): ToldMeeting {
  return {
    ...numbered,
    day,
    arrivals: [
      ['quliyeva', '09:48'],
      ['babayev', '09:50'],
      ['cafarov', '09:51'],
      ['sixaliyev', '09:53'],
      ['karimova', '09:54'],
      ['valiyev', '09:55'],
      ['safarova', '09:56'],
      ['ahmadova', '09:57', 'remote'],
      ['nasirli', '09:58'],
      ['ibrahimov', '09:59'],
      ['abbasova', '10:00'],
      ['huseynli', '10:01', 'remote'],
      ['aslanli', '10:02'],
    ],
    items: [
      {
        title: 'İşçi Qrupun fərdi tərkibi və iş qaydası haqqında',
        kind: 'information',
        rapporteur: 'aslanli',
        heard:
          'H. Aslanlı Milli Koordinatorun təsdiq etdiyi fərdi tərkibi elan etdi və iclasların qaydası barədə məlumat verdi.',
      },
      {
        title: 'Statistik məlumatların vahid formada toplanması (4.4.1-ci tədbir)',
        kind: 'decision',
        rapporteur: 'cafarov',
        heard:
          'İ. Cəfərov qurumların təqdim etdiyi statistik məlumatların bir-biri ilə uzlaşmadığını, eyni hadisənin bir neçə dəfə sayıldığını bildirdi.',
        spoke:
          'Ü. Şıxəliyev məlumatların Cinayət Məcəlləsinin maddələri üzrə göstərilməsini, N. Əhmədova qurbanların yaş və cins üzrə bölgüsünün əlavə edilməsini təklif etdi.',
        vote: proposalOf(
          'cafarov',
          'mia',
          `Daxili İşlər Nazirliyinə tövsiyə edilsin ki, insan alveri üzrə statistik məlumatların vahid formasının layihəsini ${byDate(addDays(day, 60), 'az')} hazırlayıb İşçi Qrupa təqdim etsin.`,
          ballots({
            for: [
              'cafarov',
              'quliyeva',
              'ahmadova',
              'sixaliyev',
              'karimova',
              'safarova',
              'valiyev',
              'abbasova',
              'huseynli',
              'babayev',
              'aslanli',
            ],
            abstain: ['ibrahimov', 'nasirli'],
          }),
        ),
      },
      {
        title: 'Milli istiqamətləndirmə mexanizminin tətbiqinə dair təlimlər (4.3.3-cü tədbir)',
        kind: 'information',
        rapporteur: 'huseynli',
        heard:
          'L. Hüseynli sərhəd-buraxılış məntəqələrinin və miqrasiya orqanlarının əməkdaşları üçün keçirilmiş təlimlər barədə məlumat verdi.',
        spoke: 'T. Vəliyev növbəti təlimlərin bölgələrdə keçirilməsini təklif etdi. Məlumat nəzərə alındı.',
      },
    ],
  };
}

/** The second: its agenda went back once; one proposal was not adopted. */
export function heldSecond(numbered: Numbered, day: string): ToldMeeting {
  return {
    ...numbered,
    day,
    returned: {
      items: 2,
      reason: 'Sosial reklamların hazırlanmasına dair tədbirin icra vəziyyəti də gündəliyə daxil edilsin.',
    },
    arrivals: [
      ['safarova', '09:45'],
      ['quliyeva', '09:47'],
      ['mammadov', '09:49'],
      ['sixaliyev', '09:52'],
      ['ibrahimov', '09:53'],
      ['nasirli', '09:55'],
      ['qasimov', '09:56'],
      ['cafarov', '09:58'],
      ['valiyev', '09:59'],
      ['ahmadova', '10:00'],
      ['aslanli', '10:02'],
    ],
    items: [
      {
        title:
          'Uşaqların cinsi istismarına dair materialların internetdə yayımının qarşısının alınması (4.2.3-cü tədbir)',
        kind: 'decision',
        rapporteur: 'ibrahimov',
        heard:
          'O. İbrahimov belə materialların aşkar edilməsi və yayımının dayandırılması qaydası barədə məlumat verdi.',
        spoke: 'A. Səfərova valideynlər üçün izahedici materialların azlığını qeyd etdi.',
        vote: proposalOf(
          'safarova',
          'digital',
          `Rəqəmsal İnkişaf və Nəqliyyat Nazirliyinə tövsiyə edilsin ki, uşaqların internetdə təhlükəsizliyinə dair izahedici materialları ${byDate(addDays(day, 75), 'az')} hazırlayıb yerləşdirsin.`,
          ballots({
            for: [
              'safarova',
              'quliyeva',
              'ahmadova',
              'mammadov',
              'sixaliyev',
              'ibrahimov',
              'qasimov',
              'cafarov',
              'valiyev',
              'nasirli',
              'aslanli',
            ],
          }),
        ),
      },
      {
        title: 'Statistik məlumatların vahid formasının layihəsi (4.4.1-ci tədbir)',
        kind: 'decision',
        rapporteur: 'cafarov',
        heard: 'İ. Cəfərov vahid formanın layihəsini təqdim etdi.',
        spoke:
          'R. Məmmədov və F. Qasımov formanın əvvəlcə sınaqdan keçirilməli olduğunu bildirdilər. N. Əhmədova formanın dərhal tətbiqini müdafiə etdi.',
        vote: proposalOf(
          'ahmadova',
          'prosecutor',
          'Baş Prokurorluğa tövsiyə edilsin ki, vahid formanı sınaq müddəti olmadan növbəti rübün əvvəlindən tətbiq etsin.',
          ballots({
            for: ['ahmadova', 'safarova', 'quliyeva', 'nasirli'],
            against: ['mammadov', 'qasimov', 'cafarov', 'sixaliyev', 'ibrahimov', 'aslanli'],
            abstain: ['valiyev'],
          }),
        ),
      },
      {
        title: 'Sosial reklamların, videoçarxların və qısametrajlı filmlərin hazırlanması (4.2.4-cü tədbir)',
        kind: 'information',
        rapporteur: 'nasirli',
        heard: 'K. Nəsirli hazırlanmış iki videoçarx barədə məlumat verdi. Məlumat nəzərə alındı.',
      },
    ],
  };
}

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
        vote: proposalOf(
          'ahmadova',
          'labour',
          `Əmək və Əhalinin Sosial Müdafiəsi Nazirliyinə tövsiyə edilsin ki, ixtisaslaşmış sığınacaqların maliyyələşdirilməsi qaydasının layihəsini ${byDate(addDays(day, 74), 'az')} hazırlayıb İşçi Qrupa təqdim etsin.`,
          ballots({
            for: ['ahmadova', 'quliyeva', 'safarova', 'abbasova'],
            against: ['mammadov', 'sixaliyev', 'qasimov', 'ibrahimov', 'huseynli'],
            abstain: ['cafarov'],
          }).concat([['aslanli', 'for']]),
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
