import { seatKinds } from '#people/messages.ts';
import { azNumber } from '#text/harmony.ts';
import type { Sentence } from '#text/vocabulary.ts';

export const compositionWords = {
  today: { az: 'Bu günə', en: 'As of today', ru: 'На сегодня' },
  asOf: { az: 'Hansı tarixə', en: 'As of', ru: 'На дату' },
  asPdf: { az: 'Çap üçün (PDF)', en: 'To print (PDF)', ru: 'Для печати (PDF)' },
  asDocx: { az: 'Redaktə üçün (DOCX)', en: 'To edit (DOCX)', ru: 'Для правки (DOCX)' },
  asZip: { az: 'Məktublarla birlikdə (ZIP)', en: 'With the letters (ZIP)', ru: 'Вместе с письмами (ZIP)' },
  show: { az: 'Göstərin', en: 'Show', ru: 'Показать' },
  past: {
    az: 'Keçmiş tarixə olan tərkib göstərilir: qurumların və vəzifələrin o günkü adları ilə.',
    en: 'This is the composition of a past day, with the names of bodies as they were then.',
    ru: 'Показан состав на прошлую дату, с тогдашними названиями органов.',
  },
  showToday: { az: 'Bu günkü tərkib', en: 'Composition of today', ru: 'Состав на сегодня' },
  waitsForCoordinator: {
    az: 'Namizədlik Koordinatorun təsdiqini gözləyir.',
    en: 'A nomination awaits the approval of the Coordinator.',
    ru: 'Кандидатура ожидает утверждения Координатором.',
  },
  nothingWaits: {
    az: 'Təsdiq gözləyən namizədlik yoxdur.',
    en: 'No nomination awaits approval.',
    ru: 'Кандидатур, ожидающих утверждения, нет.',
  },
  notApproved: {
    az: 'Fərdi tərkib hələ təsdiq edilməyib.',
    en: 'The personal composition has not yet been approved.',
    ru: 'Персональный состав ещё не утверждён.',
  },
  headOnce: {
    az: 'Rəhbər vəzifəsinə görə üzvdür və bir dəfə sayılır.',
    en: 'The head is a member by office and is counted once.',
    ru: 'Руководитель является членом по должности и считается один раз.',
  },
  noHead: {
    az: 'Rəhbər hələ qeydə alınmayıb. Onu katiblik qeydə alır.',
    en: 'No head is recorded yet. The secretariat records the head.',
    ru: 'Руководитель ещё не внесён. Его вносит секретариат.',
  },
  notRecorded: { az: 'qeydə alınmayıb', en: 'not recorded', ru: 'не внесён' },
  endOne: { az: 'Üzvlüyün bitirilməsi', en: 'End a membership', ru: 'Прекратить членство' },
  goOn: { az: 'Davam edin', en: 'Continue', ru: 'Продолжить' },
  quorum: (members: number, needed: number, sum: string): Sentence => ({
    az: `Yetərsay: ${members} üzvdən ${azNumber(needed, 'possessive')}. ${sum}.`,
    en: `Quorum: ${needed} of ${members} members. ${sum}.`,
    ru: `Кворум: ${needed} из ${members} членов. ${sum}.`,
  }),
  /** As a paper says it, beside the word for the quorum; it has no letter for the sign of the arithmetic. */
  enough: (members: number, needed: number): Sentence => ({
    az: `${members} üzvdən ${azNumber(needed, 'possessive')}`,
    en: `${needed} of ${members} members`,
    ru: `${needed} из ${members} членов`,
  }),
  seats: seatKinds,
  columns: [
    { az: '№', en: 'No.', ru: '№' },
    { az: 'Üzv', en: 'Member', ru: 'Член' },
    { az: 'İş yerindəki vəzifəsi', en: 'Position in the body', ru: 'Должность по месту работы' },
    { az: 'Qurum', en: 'Body', ru: 'Орган' },
    { az: 'Tərkibdəki yer', en: 'Seat', ru: 'Место в составе' },
    { az: 'Nə vaxtdan', en: 'Since', ru: 'С какого дня' },
    { az: 'Əsas', en: 'By which act', ru: 'Основание' },
  ] satisfies readonly Sentence[],
} as const;
