import type { Sentence } from '#text/vocabulary.ts';

export const words = {
  title: {
    az: 'İşçi qrupun işi bir yerdə, qanun üzrə',
    en: 'The work of a working group, in one place and by the law',
    ru: 'Работа рабочей группы в одном месте и по закону',
  },
  lead: {
    az: 'Vahid işçi qrupun bütün işini onu təsis edən qaydalar üzrə aparır: nümayəndənin təklif edilməsindən imzalanmış protokoladək. Hər addımın yanında onun əsaslandığı bənd göstərilir, hər akt isə sonradan edilən dəyişikliyi üzə çıxaran jurnala yazılır.',
    en: 'Vahid carries the whole work of a working group under the rule that founds it, from the nomination of a representative to the signed protocol. Beside each step stands the clause it rests on, and every act goes into a journal in which any later change would show.',
    ru: 'Vahid ведёт всю работу рабочей группы по её учредительным правилам: от предложения представителя до подписанного протокола. Рядом с каждым шагом указан пункт, на котором он основан, а каждый акт вносится в журнал, где любое последующее изменение стало бы заметно.',
  },
  signIn: { az: 'Daxil olun', en: 'Sign in', ru: 'Войти' },
  signInSays: {
    az: 'Qrupun işi yalnız onun iştirakçılarına açıqdır. Hesab qrupun katibliyinin göndərdiyi dəvətlə yaradılır.',
    en: 'The work of a group is open to its participants only. An account is made by invitation of the group’s secretariat.',
    ru: 'Работа группы открыта только её участникам. Учётная запись создаётся по приглашению секретариата группы.',
  },
  noGroupYet: {
    az: 'Hələ heç kimin hesabı yoxdur. Proqram işə düşəndə konsolda birdəfəlik quraşdırma keçidi yazılır: ilk qrup onunla yaradılır.',
    en: 'Nobody has an account yet. At its start the program writes a one-time set-up link on its console: the first group is founded by it.',
    ru: 'Учётных записей ещё ни у кого нет. При запуске программа выводит в консоль одноразовую ссылку для установки: по ней создаётся первая группа.',
  },
  demonstration: { az: 'Nümayiş', en: 'Demonstration', ru: 'Демонстрация' },
  demonstrationSays: {
    az: 'Həqiqi qaydalar və qurumlar, uydurma şəxslər: bir illik iş, yetərsay olmayan bir iclas, rəhbərin səsi ilə həll edilmiş bir səsvermə. Hesab tələb olunmur: kimin yerinə keçəcəyinizi özünüz seçirsiniz. Nümayiş yalnız proqramın işlədiyi kompüterdə açılır.',
    en: 'The real rule and real bodies with invented people: a year of work, a meeting without quorum, a vote that the head decided. No account is needed: you choose whose place to take. The demonstration opens only on the computer where the program runs.',
    ru: 'Настоящие правила и органы, вымышленные лица: год работы, заседание без кворума, голосование, решённое голосом руководителя. Учётная запись не нужна: Вы сами выбираете, чьё место занять. Демонстрация открывается только на компьютере, где работает программа.',
  },
  open: { az: 'Nümayişi açın', en: 'Open the demonstration', ru: 'Открыть демонстрацию' },
  enterDemonstration: { az: 'Nümayişə keçin', en: 'Go to the demonstration', ru: 'Перейти к демонстрации' },
  takes: { az: 'Bir neçə saniyə çəkir.', en: 'It takes a few seconds.', ru: 'Это займёт несколько секунд.' },
  groups: { az: 'Qruplarınız', en: 'Your groups', ru: 'Ваши группы' },
  noGroups: {
    az: 'Hesabınız hələ heç bir qrupla bağlı deyil',
    en: 'Your account belongs to no group yet',
    ru: 'Ваша учётная запись пока не связана ни с одной группой',
  },
  noGroupsSays: {
    az: 'Qrupun katibliyi Sizi dəvət etdikdə qrup burada görünəcək.',
    en: 'A group stands here once its secretariat has invited you.',
    ru: 'Группа появится здесь, когда её секретариат Вас пригласит.',
  },
} as const satisfies Record<string, Sentence>;
