import type { Sentence } from '#text/vocabulary.ts';

export const wallWords = {
  wall: { az: 'İclas zalının ekranı', en: 'Wall screen', ru: 'Экран зала' },
  inHand: { az: 'Müzakirə olunur', en: 'In hand', ru: 'Обсуждается' },
  noItem: { az: 'Müzakirədə məsələ yoxdur', en: 'No item is in hand', ru: 'Сейчас ни один вопрос не обсуждается' },
  closedItem: { az: 'Qapalı məsələ', en: 'A closed item', ru: 'Закрытый вопрос' },
  closedItemSays: {
    az: 'Bu məsələ ekranda göstərilmir. Onu oxumaq hüququ olanlar öz cihazlarında görürlər.',
    en: 'This item is not shown on the wall. Those who may read it see it on their own devices.',
    ru: 'Этот вопрос на экране не показывается. Кому он открыт, видят его на своих устройствах.',
  },
  speaks: { az: 'Çıxış edir', en: 'Speaks', ru: 'Выступает' },
  next: { az: 'Növbədə', en: 'Next', ru: 'Следующие' },
  nobodySpeaks: { az: 'Çıxış edən yoxdur', en: 'Nobody is speaking', ru: 'Никто не выступает' },
  voting: { az: 'Səsvermə gedir', en: 'A vote is open', ru: 'Идёт голосование' },
  asked: {
    az: 'Rəhbər etiraz olub-olmadığını soruşur',
    en: 'The head asks whether anybody objects',
    ru: 'Руководитель спрашивает, есть ли возражения',
  },
  hands: { az: 'Səs əl qaldırmaqla verilir', en: 'Votes are given by show of hands', ru: 'Голосуют поднятием рук' },
  secret: { az: 'Gizli səsvermə', en: 'Secret ballot', ru: 'Тайное голосование' },
  voted: { az: 'səs verdi', en: 'voted', ru: 'проголосовали' },
  result: { az: 'Nəticə', en: 'Result', ru: 'Результат' },
  notYet: { az: 'səs verməyib', en: 'has not voted', ru: 'не голосовал' },
} satisfies Record<string, Sentence>;

/** `12:00:17-də yenilənib`: a wall says of what moment it is. */
export const updated = (at: Sentence): Sentence => ({
  az: `${at.az} yenilənib`,
  en: `Updated ${at.en}`,
  ru: `Обновлено ${at.ru}`,
});
