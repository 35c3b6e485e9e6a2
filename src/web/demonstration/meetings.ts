import { byDate } from '#text/dates.ts';
import { addDays } from '#text/moments.ts';
import type { Numbered, ToldMeeting } from './told.ts';
import { ballots, proposalOf } from './votes.ts';

/** The first meeting: thirteen present. */
export function heldFirst(numbered: Numbered, day: string): ToldMeeting {
  const until = byDate(addDays(day, 60), 'az');
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
          `Daxili İşlər Nazirliyinə tövsiyə edilsin ki, insan alveri üzrə statistik məlumatların vahid formasının layihəsini ${until} hazırlayıb İşçi Qrupa təqdim etsin.`,
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
          {
            amendment: {
              by: 'ahmadova',
              text: `Daxili İşlər Nazirliyinə tövsiyə edilsin ki, insan alveri üzrə statistik məlumatların vahid formasının layihəsini, qurbanların yaş və cins üzrə bölgüsünü nəzərə almaqla, ${until} hazırlayıb İşçi Qrupa təqdim etsin.`,
              reason:
                'Yaş və cins üzrə bölgü olmadan uşaqlara və qadınlara göstərilən yardımı planlaşdırmaq mümkün deyil.',
              ballots: ballots({
                for: [
                  'ahmadova',
                  'quliyeva',
                  'sixaliyev',
                  'karimova',
                  'safarova',
                  'abbasova',
                  'huseynli',
                  'babayev',
                  'aslanli',
                ],
                against: ['ibrahimov'],
                abstain: ['cafarov', 'valiyev', 'nasirli'],
              }),
            },
          },
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

/** In the order in which they voted, which is not the order of what lay in the box. */
const voted = [
  'mammadov',
  'safarova',
  'aslanli',
  'qasimov',
  'quliyeva',
  'nasirli',
  'sixaliyev',
  'cafarov',
  'ibrahimov',
  'ahmadova',
  'valiyev',
];

/** The second: its agenda went back once; one proposal was not adopted, and a member was elected in two rounds. */
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
        election: {
          text: 'Vahid formanın sınaqdan keçirilməsini əlaqələndirən üzv',
          candidates: ['cafarov', 'sixaliyev', 'ahmadova'],
          rounds: [
            { voted, box: { cafarov: 5, sixaliyev: 4, ahmadova: 2 } },
            { voted, box: { cafarov: 7, sixaliyev: 3, abstain: 1 } },
          ],
        },
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
