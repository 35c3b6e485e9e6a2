import type { Sentence } from '#text/vocabulary.ts';

export const officeWords = {
  holder: { az: 'Kim', en: 'Holder', ru: 'Кто' },
  from: { az: 'Nə vaxtdan', en: 'From', ru: 'С' },
  until: { az: 'Nə vaxtadək', en: 'Until', ru: 'По' },
  basis: { az: 'Əsas', en: 'Basis', ru: 'Основание' },
  ends: { az: 'Qeydə alın', en: 'Record', ru: 'Внести' },
  endOf: { az: 'Vəzifənin bitməsi', en: 'End of the office', ru: 'Прекращение должности' },
  current: { az: 'Hazırda vəzifədə olanlar', en: 'In office', ru: 'В должности' },
  former: { az: 'Əvvəllər vəzifədə olanlar', en: 'Formerly in office', ru: 'Ранее в должности' },
  record: { az: 'Yeni qeyd', en: 'New entry', ru: 'Новая запись' },
  recordSays: {
    az: 'vəzifə, onu tutan şəxs, təyinat əmri. Koordinator və rəhbər yenisi qeydə alınanda əvəz olunur.',
    en: 'the office, its holder, the order of appointment. A new Coordinator or head takes over from the former one.',
    ru: 'должность, кто её занимает, приказ о назначении. Новый Координатор или руководитель сменяет прежнего.',
  },
  bodyHint: {
    az: 'Yalnız nümayəndə təklif edən qurumun rəhbərliyi üçün.',
    en: 'Only for the leadership of a nominating body.',
    ru: 'Только для руководства органа, предлагающего представителя.',
  },
  actingHint: {
    az: 'Vəzifəsini icra edən: əsas şəxsin yerinə, qeydi bitənədək.',
    en: 'Acting: in place of the ordinary holder until this entry ends.',
    ru: 'Исполняющий обязанности: вместо основного лица, до окончания записи.',
  },
  acting: { az: 'Vəzifəsini icra edir', en: 'Acting holder', ru: 'Исполняет обязанности' },
  close: { az: 'Bağlayın', en: 'Close', ru: 'Закрыть' },
} as const satisfies Record<string, Sentence>;
