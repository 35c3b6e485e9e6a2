import type { SeatKind } from '#people/vocabulary.ts';
import type { Sentence } from '#text/vocabulary.ts';

/** Headings of the benches. */
export const benchTitles: Record<SeatKind, Sentence> = {
  executing: { az: 'İcraçı orqanlar', en: 'Executing bodies', ru: 'Исполнительные органы' },
  recommended: { az: 'Tövsiyə edilən qurumlar', en: 'Recommended institutions', ru: 'Рекомендуемые учреждения' },
  ngo: {
    az: 'İxtisaslaşmış qeyri-hökumət təşkilatları',
    en: 'Specialised non-governmental organisations',
    ru: 'Специализированные неправительственные организации',
  },
};

export const screenWords = {
  member: { az: 'Üzv', en: 'Member', ru: 'Член' },
  body: { az: 'Qurum', en: 'Body', ru: 'Орган' },
  since: { az: 'Nə vaxtdan', en: 'Since', ru: 'С какого дня' },
  act: { az: 'Əsas', en: 'By which act', ru: 'Основание' },
  nominee: { az: 'Namizəd', en: 'Nominee', ru: 'Кандидат' },
  nominated: { az: 'Təklif edilib', en: 'Nominated', ru: 'Предложен' },
  awaits: { az: 'Koordinatorun qərarını gözləyir', en: 'awaits the Coordinator', ru: 'ожидает решения Координатора' },
  awaitsBody: {
    az: 'qurumun təklifini gözləyir',
    en: 'awaits a nomination by the body',
    ru: 'ожидает предложения органа',
  },
  journal: { az: 'jurnal', en: 'journal', ru: 'журнал' },
  nominateFor: { az: 'Qurumun nümayəndəsi', en: 'Representative of the body', ru: 'Представитель органа' },
  knownPerson: { az: 'Qeydə alınmış şəxs', en: 'Person on record', ru: 'Лицо из записей' },
  knownHint: {
    az: 'Siyahıda yoxdursa, aşağıda adını yazın.',
    en: 'If not on the list, write the name below.',
    ru: 'Если в списке нет, впишите имя ниже.',
  },
  newName: { az: 'Yeni şəxsin adı və soyadı', en: 'Name of a new person', ru: 'Имя и фамилия нового лица' },
  letterHint: {
    az: 'Məsələn: № 4/31, 14 yanvar 2026',
    en: 'For example: No. 4/31, 14 January 2026',
    ru: 'Например: № 4/31, 14 января 2026',
  },
  numberHint: { az: 'Sənəddə yazıldığı kimi', en: 'As on the paper', ru: 'Как в документе' },
  approve: { az: 'Tərkibi təsdiq edirəm', en: 'Approve the composition', ru: 'Утвердить состав' },
  amend: { az: 'Dəyişikliyi təsdiq edirəm', en: 'Approve an amendment', ru: 'Утвердить изменение' },
  oneInstrument: {
    az: 'Bir akt: nömrəsi, tarixi və siyahısı. Qurumun yeni nümayəndəsi əvvəlkini əvəz edir.',
    en: 'One instrument: number, date and list. A body’s new representative takes the place of the former one.',
    ru: 'Один акт: номер, дата и список. Новый представитель органа сменяет прежнего.',
  },
  returnShort: { az: 'Geri qaytarıram', en: 'Return', ru: 'Вернуть' },
  withdrawShort: { az: 'Geri götürürəm', en: 'Withdraw', ru: 'Отозвать' },
  nominateShort: { az: 'Nümayəndə təklif edin', en: 'Nominate a representative', ru: 'Предложить представителя' },
  endShort: { az: 'Üzvlüyü bitirirəm', en: 'End the membership', ru: 'Прекратить членство' },
  reasonHint: {
    az: 'Qurum səbəbi görəcək.',
    en: 'The body will see the reason.',
    ru: 'Орган увидит причину.',
  },
  recordsApproval: {
    az: 'fərdi tərkibin təsdiqi: aktın nömrəsi, tarixi və seçilmiş namizədlər.',
    en: 'the approval of the personal composition: number and date of the instrument, and the chosen nominees.',
    ru: 'утверждение персонального состава: номер и дата акта, выбранные кандидаты.',
  },
  recordsNomination: {
    az: 'qurumun təklifi: namizəd və məktub.',
    en: 'the nomination by the body: the nominee and the letter.',
    ru: 'предложение органа: кандидат и письмо.',
  },
  admitted: { az: 'daxil edildi', en: 'admitted', ru: 'включены' },
  ended: { az: 'çıxarıldı', en: 'ended', ru: 'выведены' },
} as const satisfies Record<string, Sentence>;
