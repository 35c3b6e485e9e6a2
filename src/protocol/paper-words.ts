import type { Sentence } from '#text/vocabulary.ts';

/** Words of the paper about who was there for an item, who spoke, and how its decision came about. */
export const paperWords = {
  presentHere: {
    az: 'Bu məsələ üzrə iştirak edib',
    en: 'Present for this item',
    ru: 'Присутствовали по этому вопросу',
  },
  partly: { az: 'məsələnin bir hissəsində', en: 'for a part of it', ru: 'в течение части вопроса' },
  experts: { az: 'Dəvət olunmuş mütəxəssislər', en: 'Experts admitted', ru: 'Приглашённые специалисты' },
  substitutes: { az: 'Üzvü əvəz edənlər', en: 'In the place of members', ru: 'Заменяющие членов' },
  insteadOf: { az: 'kimin yerinə:', en: 'in the place of', ru: 'вместо:' },
  letter: { az: 'məktub', en: 'letter', ru: 'письмо' },
  recused: { az: 'Bu məsələ üzrə səs verməyib', en: 'Did not vote on this item', ru: 'Не голосовали по этому вопросу' },
  order: { az: 'Söz alanlar', en: 'Order of speakers', ru: 'Порядок выступлений' },
  byHands: { az: 'Əl qaldırmaqla səsvermə', en: 'Vote by a show of hands', ru: 'Голосование поднятием рук' },
  secret: { az: 'Gizli səsvermə', en: 'Secret vote', ru: 'Тайное голосование' },
  author: { az: 'Müəllif', en: 'Proposed by', ru: 'Автор' },
  accepted: {
    az: 'təklifin müəllifi səsvermədən razılaşıb',
    en: 'accepted by the author of the proposal without a vote',
    ru: 'автор предложения согласился без голосования',
  },
  withdrawn: { az: 'geri götürülüb', en: 'withdrawn', ru: 'отозвана' },
  breaks: { az: 'Fasilə', en: 'Break', ru: 'Перерыв' },
  corrects: { az: 'DÜZƏLİŞ', en: 'CORRECTION', ru: 'ИСПРАВЛЕНИЕ' },
} as const satisfies Record<string, Sentence>;

/** What a corrected version says of the one before it. */
export const correctionLine = (version: number, number: string, position: number, hash: string): Sentence => ({
  az: `Bu, protokolun ${version}-ci versiyasıdır. O, № ${number} protokolun əvvəlki imzalanmış versiyasına düzəlişdir (jurnal aktı № ${position}, SHA-256 ${hash}).`,
  en: `This is version ${version} of the protocol. It corrects the earlier signed version of protocol No. ${number} (act No. ${position} of the journal, SHA-256 ${hash}).`,
  ru: `Это версия ${version} протокола. Она исправляет прежнюю подписанную версию протокола № ${number} (акт журнала № ${position}, SHA-256 ${hash}).`,
});
