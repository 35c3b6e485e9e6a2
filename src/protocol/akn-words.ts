import type { Sentence } from '#text/vocabulary.ts';

/** Names of what an Akoma Ntoso document points to and no other paper names. */
export const aknWords = {
  member: { az: 'üzv', en: 'member', ru: 'член' },
  expert: { az: 'dəvət olunmuş mütəxəssis', en: 'expert admitted', ru: 'приглашённый специалист' },
  substitute: { az: 'üzvü əvəz edən', en: 'in the place of a member', ru: 'заменяющий члена' },
  quorate: { az: 'yetərsay var', en: 'quorum present', ru: 'кворум имеется' },
  inquorate: { az: 'yetərsay yoxdur', en: 'no quorum', ru: 'кворума нет' },
  present: { az: 'iştirak edənlər', en: 'present', ru: 'присутствующие' },
  members: { az: 'üzvlər', en: 'members', ru: 'члены' },
  entitled: { az: 'səs vermək hüququ olanlar', en: 'entitled to vote', ru: 'имеющие право голоса' },
  needed: { az: 'lazım olan say', en: 'number needed', ru: 'необходимое число' },
  opening: { az: 'iclasın açılışı', en: 'opening of the meeting', ru: 'открытие заседания' },
  closing: { az: 'iclasın bağlanması', en: 'closing of the meeting', ru: 'закрытие заседания' },
  submission: { az: 'protokolun təqdim edilməsi', en: 'submission of the protocol', ru: 'представление протокола' },
  signing: { az: 'protokolun imzalanması', en: 'signing of the protocol', ru: 'подписание протокола' },
  screens: { az: 'ekrandan açıq səsvermə', en: 'open vote from the screens', ru: 'открытое голосование с экранов' },
  hands: { az: 'əl qaldırmaqla səsvermə', en: 'vote by a show of hands', ru: 'голосование поднятием рук' },
  secret: { az: 'gizli səsvermə', en: 'secret vote', ru: 'тайное голосование' },
  consent: { az: 'etiraz olmadan, səsvermə keçirilməyib', en: 'without objection, no vote taken', ru: 'без возражений, голосование не проводилось' }, // biome-ignore format: one row
  forPrograms: { az: 'Proqramlar üçün', en: 'For programs', ru: 'Для программ' },
} as const satisfies Record<string, Sentence>;
