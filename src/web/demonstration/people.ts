import type { Person } from '#people/store.ts';
import type { BodyId, PersonId } from '#people/vocabulary.ts';

/** All persons are invented: whoever bears such a name in life has nothing to do with this. */
const person = (id: string, name: string, position: string): Person => ({ person: id, name, position });

/** Somebody who was made known before. */
export const personOf = (id: PersonId): Person => ({ person: id, name: '', position: null });

export const officer = person('orucova', 'A. Orucova', 'Katibliyin böyük inspektoru');
export const secondOfficer = person('mirzayev', 'C. Mirzəyev', 'Katibliyin inspektoru');
export const coordinator = person('tahirli', 'M. Tahirli', 'Daxili işlər nazirinin müavini');
export const head = person('aslanli', 'H. Aslanlı', 'İnsan Alverinə Qarşı Mübarizə Baş İdarəsinin rəisi');
export const actingHead = person(
  'sultanov',
  'B. Sultanov',
  'İnsan Alverinə Qarşı Mübarizə Baş İdarəsi rəisinin müavini',
);

/** A body's leadership, which nominates, and whom it nominates at the founding. */
export type Delegation = { readonly body: BodyId; readonly leader: Person; readonly representative: Person };

const delegation = (body: BodyId, leader: Person, representative: Person): Delegation => ({
  body,
  leader,
  representative,
});

export const delegations: readonly Delegation[] = [
  delegation(
    'health',
    person('rzayeva', 'K. Rzayeva', 'Səhiyyə nazirinin müavini'),
    person('quliyeva', 'S. Quliyeva', 'Tibbi yardımın təşkili şöbəsinin müdiri'),
  ),
  delegation(
    'labour',
    person('ismayilov', 'P. İsmayılov', 'Əmək və əhalinin sosial müdafiəsi nazirinin müavini'),
    person('babayev', 'E. Babayev', 'Sosial siyasət şöbəsinin müdiri'),
  ),
  delegation(
    'ngo-coalition',
    person('sadiqova', 'X. Sadıqova', 'Koalisiyanın sədri'),
    person('ahmadova', 'N. Əhmədova', 'Koalisiyanın hüquq məsələləri üzrə əlaqələndiricisi'),
  ),
  delegation(
    'prosecutor',
    person('valizada', 'R. Vəlizadə', 'Baş prokurorun müavini'),
    person('cafarov', 'İ. Cəfərov', 'İdarə rəisinin müavini'),
  ),
  delegation(
    'migration',
    person('agayev', 'N. Ağayev', 'Dövlət Miqrasiya Xidməti rəisinin müavini'),
    person('huseynli', 'L. Hüseynli', 'Beynəlxalq əməkdaşlıq şöbəsinin rəisi'),
  ),
  delegation(
    'justice',
    person('karimli', 'F. Kərimli', 'Ədliyyə nazirinin müavini'),
    person('sixaliyev', 'Ü. Şıxəliyev', 'Qanunvericilik şöbəsinin rəisi'),
  ),
  delegation(
    'education',
    person('mammadli', 'G. Məmmədli', 'Elm və təhsil nazirinin müavini'),
    person('karimova', 'G. Kərimova', 'Ümumi təhsil şöbəsinin müdir müavini'),
  ),
  delegation(
    'border',
    person('zeynalov', 'Ş. Zeynalov', 'Dövlət Sərhəd Xidməti rəisinin müavini'),
    person('valiyev', 'T. Vəliyev', 'Sərhəd nəzarəti şöbəsinin rəisi'),
  ),
  delegation(
    'family',
    person('hasanova', 'R. Həsənova', 'Dövlət Komitəsi sədrinin müavini'),
    person('safarova', 'A. Səfərova', 'Uşaq problemləri şöbəsinin müdiri'),
  ),
  delegation(
    'foreign',
    person('nuriyev', 'E. Nuriyev', 'Xarici işlər nazirinin müavini'),
    person('qasimov', 'F. Qasımov', 'İnsan hüquqları idarəsinin birinci katibi'),
  ),
  delegation(
    'culture',
    person('bayramova', 'S. Bayramova', 'Mədəniyyət nazirinin müavini'),
    person('nasirli', 'K. Nəsirli', 'Kitabxana işi və maarifləndirmə şöbəsinin müdiri'),
  ),
  delegation(
    'digital',
    person('alakbarov', 'V. Ələkbərov', 'Rəqəmsal inkişaf və nəqliyyat nazirinin müavini'),
    person('ibrahimov', 'O. İbrahimov', 'Elektron təhlükəsizlik şöbəsinin müdiri'),
  ),
  delegation(
    'youth',
    person('mirzalizada', 'T. Mirzəlizadə', 'Gənclər və idman nazirinin müavini'),
    person('abbasova', 'Z. Abbasova', 'Gənclərlə iş şöbəsinin müdiri'),
  ),
];

/** Who comes in the place of the labour ministry's first representative. */
export const successor = person('mammadov', 'R. Məmmədov', 'Sosial xidmətlər şöbəsinin müdiri');

export const courtLeader = person('hacizada', 'İ. Hacızadə', 'Ali Məhkəmə aparatının rəhbəri');
export const shelterLeader = person('quluzada', 'Y. Quluzadə', 'İctimai birliyin sədri');
export const shelterCandidate = person('aliyeva', 'M. Əliyeva', 'Sığınacağın rəhbəri');
export const ombudsmanLeader = person('yusifova', 'N. Yusifova', 'Müvəkkilin aparatının rəhbəri');
export const ombudsmanCandidate = person('nagiyeva', 'D. Nağıyeva', 'Hüquqi təminat şöbəsinin müdiri');
