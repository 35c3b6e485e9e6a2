import type { OfficeId } from '#charter/vocabulary.ts';
import type { Names } from '#people/names.ts';
import type { Sentence } from '#text/vocabulary.ts';

/** General words for offices, where the charter's own titles are not at hand. */
export const officeTitles: Record<OfficeId, Sentence> = {
  coordinator: { az: 'Koordinator', en: 'Coordinator', ru: 'Координатор' },
  head: { az: 'Rəhbər', en: 'Head', ru: 'Руководитель' },
  deputy: { az: 'Rəhbərin müavini', en: 'Deputy head', ru: 'Заместитель руководителя' },
  secretariat: { az: 'Katiblik', en: 'Secretariat', ru: 'Секретариат' },
  member: { az: 'Üzv', en: 'Member', ru: 'Член' },
  nominatingAuthority: {
    az: 'Nümayəndə təklif edən qurumun rəhbərliyi',
    en: 'Leadership of a nominating body',
    ru: 'Руководство органа, предлагающего представителя',
  },
  focalPoint: { az: 'Qurumun məsul şəxsi', en: 'Focal point of a body', ru: 'Ответственное лицо органа' },
  observer: { az: 'Müşahidəçi', en: 'Observer', ru: 'Наблюдатель' },
  auditor: { az: 'Yoxlayan', en: 'Auditor', ru: 'Проверяющий' },
  aide: { az: 'Koordinatorun köməkçisi', en: 'Aide to the coordinator', ru: 'Помощник координатора' },
  administrator: {
    az: 'Quraşdırmanın inzibatçısı',
    en: 'Administrator of the installation',
    ru: 'Администратор установки',
  },
};

/** The office as the group's charter calls it, in the nominative. */
export const officeTitle = (office: OfficeId, names: Names): Sentence => names.office?.(office) ?? officeTitles[office];

export const actingWord: Sentence = { az: 'vəzifəsini icra edən', en: 'acting', ru: 'исполняющий обязанности' };

/** What is in brackets after a name, none of it needing an inflection. */
export const bracketed = (parts: readonly (string | undefined)[]): string => {
  const said = parts.filter((part) => part !== undefined);
  return said.length === 0 ? '' : ` (${said.join('; ')})`;
};
