import { azNumber } from '#text/harmony.ts';
import type { Sentence } from '#text/vocabulary.ts';

export const charterWords = {
  title: { az: 'Qaydalar', en: 'Rules', ru: 'Правила' },
  clauses: { az: 'Bəndlər', en: 'Clauses', ru: 'Пункты' },
  silences: { az: 'Açıq məsələlər', en: 'Silences', ru: 'Открытые вопросы' },
  authority: { az: 'Səlahiyyətlər', en: 'Authority', ru: 'Полномочия' },
  calendar: { az: 'Təqvim', en: 'Calendar', ru: 'Календарь' },
  parts: { az: 'Qaydaların hissələri', en: 'Parts of the rules', ru: 'Части правил' },
  inForce: { az: 'Qüvvədədir', en: 'In force', ru: 'Действует' },
  numberUnknown: {
    az: 'Aktın nömrəsi və tarixi hələ daxil edilməyib',
    en: 'The number and date of the instrument are not filled in yet',
    ru: 'Номер и дата акта ещё не внесены',
  },
  number: { az: '№', en: 'No.', ru: '№' },
  gistOnly: {
    az: 'Aşağıda hər bəndin məzmunu öz sözlərimizlə verilib. Rəsmi mətn daxil edildikdə onun yanında görünəcək.',
    en: 'Below, each clause is told in our own words. Its official wording will stand beside it once it is filled in.',
    ru: 'Ниже содержание каждого пункта изложено нашими словами. Официальный текст появится рядом, когда будет внесён.',
  },
  confirmed: {
    az: 'Bəndin nömrəsi rəsmi mətndəndir.',
    en: 'The number is the instrument’s own.',
    ru: 'Номер пункта — из официального текста.',
  },
  notConfirmed: {
    az: 'Bəndin nömrəsi bizimdir: mətnin ardıcıllığı ilə verilib və rəsmi mətnlə tutuşdurulmayıb.',
    en: 'The number is ours: it follows the order of the text and has not been checked against it.',
    ru: 'Номер пункта наш: он следует порядку текста и с официальным текстом не сверен.',
  },
  official: { az: 'Rəsmi mətn', en: 'Official wording', ru: 'Официальный текст' },
  open: { az: 'Açıq məsələlər', en: 'Silences', ru: 'Открытые вопросы' },
  lead: {
    az: 'Qaydaların mətni bu məsələlərdə susur. Proqram heç birini özbaşına həll etmir: hər birinin adı, oxunuşu və əsaslandırması göstərilir, qrup onu öz aktı ilə həll edənədək bizim oxunuşumuz tətbiq olunur.',
    en: 'The text of the rules is silent on these. The program settles none of them by itself: each has its name, its reading and the reasons, and our reading holds until the group settles it by its own act.',
    ru: 'В этих вопросах текст правил молчит. Программа не решает их сама: у каждого есть название, прочтение и обоснование, и наше прочтение действует, пока группа не решит вопрос своим актом.',
  },
  reading: { az: 'Oxunuş', en: 'Reading', ru: 'Прочтение' },
  reasons: { az: 'Əsaslandırma', en: 'Reasons', ru: 'Обоснование' },
  others: { az: 'Başqa oxunuşlar', en: 'Other readings', ru: 'Другие прочтения' },
  none: { az: 'yoxdur', en: 'none', ru: 'нет' },
  settled: { az: 'Qrup həll edib', en: 'Settled by the group', ru: 'Решено группой' },
  settledBy: { az: 'Jurnal aktı', en: 'Act in the journal', ru: 'Акт журнала' },
  settledInText: { az: 'Həll edən akt', en: 'Settled by', ru: 'Решено актом' },
  ours: {
    az: 'Qrup qərar verənədək bizim oxunuşumuz',
    en: 'Our reading until the group decides',
    ru: 'Наше прочтение, пока группа не решила иначе',
  },
  chooseReading: { az: 'Oxunuşu seçin', en: 'Choose the reading', ru: 'Выберите прочтение' },
  inUse: { az: 'hazırda tətbiq olunur', en: 'applies now', ru: 'применяется сейчас' },
  notOffered: {
    az: 'Seçilə bilməyən oxunuşlar',
    en: 'Readings that cannot be chosen',
    ru: 'Прочтения, которые нельзя выбрать',
  },
  settlesWho: { az: 'Açıq məsələni həll edən', en: 'Silences are settled by', ru: 'Открытые вопросы решает' },
  settle: { az: 'Həll edirəm', en: 'I settle it', ru: 'Решаю' },
  whoMay: {
    az: 'Hər akt yalnız burada göstərilən vəzifənin səlahiyyəti ilə edilə bilər. Cədvəldə olmayan akt heç kimin səlahiyyətində deyil.',
    en: 'Each act may be done only under the authority of the office named here. What the table lacks is nobody’s.',
    ru: 'Каждый акт совершается только по полномочию указанной должности. Чего нет в таблице, на то никто не уполномочен.',
  },
  act: { az: 'Akt', en: 'Act', ru: 'Акт' },
  clause: { az: 'Bənd', en: 'Clause', ru: 'Пункт' },
  also: { az: 'Eyni səlahiyyət', en: 'Also', ru: 'Также' },
  nobody: { az: 'vəzifə tutulmayıb', en: 'vacant', ru: 'вакантно' },
  you: { az: 'Siz', en: 'you', ru: 'Вы' },
  rules: { az: 'Bu bəndə əsaslanan qaydalar', en: 'Rules that rest on this clause', ru: 'Правила по этому пункту' },
  newVersion: { az: 'Qaydaların yeni redaksiyası', en: 'A new version of the charter', ru: 'Новая редакция правил' },
  whatAdopting: {
    az: 'Qrup onu qəbul edənədək əvvəlki redaksiya üzrə işləyir; qəbuldan əvvəlki aktlar əvvəlki redaksiya ilə qalır.',
    en: 'Until the group adopts it, it works under the version before; acts before the adoption stay under that one.',
    ru: 'Пока группа её не приняла, она работает по прежней редакции; более ранние акты остаются под прежней.',
  },
  adoptedBy: {
    az: 'Yeni redaksiyanı katiblik qəbul edir.',
    en: 'The secretariat adopts the new version.',
    ru: 'Новую редакцию принимает секретариат.',
  },
  textRead: { az: 'Mətndə yoxdur', en: 'Not in the text', ru: 'Нет в тексте' },
} as const satisfies Record<string, Sentence>;

/** `32 məsələdən 3-ü qrup tərəfindən həll edilib`. */
export const settledOf = (settled: number, all: number): Sentence => ({
  az: `${all} məsələdən ${settled === 0 ? 'heç biri' : azNumber(settled, 'possessive')} hələlik qrup tərəfindən həll edil${settled === 0 ? 'məyib' : 'ib'}`,
  en: `${settled === 0 ? 'none' : settled} of ${all} settled by the group so far`,
  ru: `решено группой: ${settled} из ${all}`,
});
