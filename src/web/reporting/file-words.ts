import type { Sentence } from '#text/vocabulary.ts';

/** Headings and cells that stand in files alone. */
export const fileWords = {
  from: { az: 'Dövrün əvvəli', en: 'Covers from', ru: 'Начало периода' },
  until: { az: 'Dövrün sonu', en: 'Covers until', ru: 'Конец периода' },
  allowed: { az: 'İcazə verilən gün', en: 'Allowed until', ru: 'Разрешено до' },
  first: { az: 'İlk təqdim edilən gün', en: 'First handed in on', ru: 'Впервые представлен' },
  onTime: { az: 'Vaxtında', en: 'On time', ru: 'В срок' },
  version: { az: 'Qəbul edilmiş redaksiya', en: 'Accepted version', ru: 'Принятая редакция' },
  obstacles: { az: 'Çətinliklər', en: 'Obstacles', ru: 'Препятствия' },
  none: { az: 'başlanmayıb', en: 'not begun', ru: 'не начат' },
  draft: { az: 'layihə', en: 'draft', ru: 'черновик' },
  submitted: { az: 'təqdim edilib', en: 'handed in', ru: 'представлен' },
  returned: { az: 'geri qaytarılıb', en: 'returned', ru: 'возвращён' },
  accepted: { az: 'qəbul edilib', en: 'accepted', ru: 'принят' },
  yes: { az: 'bəli', en: 'yes', ru: 'да' },
  no: { az: 'xeyr', en: 'no', ru: 'нет' },
  main: { az: 'Əsas icraçılar', en: 'Main executing bodies', ru: 'Основные исполнители' },
  other: { az: 'Digər icraçılar', en: 'Other executing bodies', ru: 'Другие исполнители' },
  recommended: { az: 'Tövsiyə edilən qurumlar', en: 'Recommended institutions', ru: 'Рекомендуемые учреждения' },
  termFrom: { az: 'Müddətin əvvəli', en: 'Term from', ru: 'Начало срока' },
  termUntil: { az: 'Müddətin sonu', en: 'Term until', ru: 'Конец срока' },
  executes: { az: 'İcra edir', en: 'Executes', ru: 'Исполняет' },
  invited: { az: 'Dəvət olunur', en: 'Invited', ru: 'Приглашается' },
  sectionTitle: { az: 'Bölmənin adı', en: 'Title of the section', ru: 'Название раздела' },
} as const satisfies Record<string, Sentence>;
