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
  links: { az: 'Ekranın keçidləri', en: 'Links of the screen', ru: 'Ссылки экрана' },
  linksSay: {
    az: 'Keçid zalın ekranında giriş etmədən açılır və yalnız bu iclasın ekranını göstərir. İclas gününün sonunadək və ya ləğv edilənədək işləyir.',
    en: 'The link opens on the screen of the room without signing in, and shows the wall of this meeting alone. It works until the end of the day of the meeting, or until it is taken back.',
    ru: 'Ссылка открывается на экране зала без входа и показывает только экран этого заседания. Она действует до конца дня заседания или пока её не отзовут.',
  },
  made: { az: 'Yaradılmış keçidlər', en: 'Links that were made', ru: 'Созданные ссылки' },
  noneMade: { az: 'Keçid hələ yaradılmayıb.', en: 'No link was made yet.', ru: 'Ссылок пока нет.' },
  link: { az: 'Keçid', en: 'Link', ru: 'Ссылка' },
  until: { az: 'son gün', en: 'last day', ru: 'последний день' },
  takenBack: { az: 'ləğv edilib', en: 'taken back', ru: 'отозвана' },
  dead: {
    az: 'Bu keçid heç bir ekran açmır. Katiblik yenisini yarada bilər.',
    en: 'This link opens no screen. The secretariat can make another.',
    ru: 'Эта ссылка не открывает экрана. Секретариат может создать новую.',
  },
} satisfies Record<string, Sentence>;

/** `12:00:17-də yenilənib`: a wall says of what moment it is. */
export const updated = (at: Sentence): Sentence => ({
  az: `${at.az} yenilənib`,
  en: `Updated ${at.en}`,
  ru: `Обновлено ${at.ru}`,
});
