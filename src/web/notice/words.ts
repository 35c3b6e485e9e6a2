import type { Sentence } from '#text/vocabulary.ts';

export const replyWords = {
  title: { az: 'İclasa dəvətə cavab', en: 'Reply to a notice', ru: 'Ответ на извещение' },
  forWhom: { az: 'Kim cavab verir', en: 'Who replies', ru: 'Кто отвечает' },
  group: { az: 'Qrup', en: 'Group', ru: 'Группа' },
  when: { az: 'Vaxt', en: 'Time', ru: 'Время' },
  place: { az: 'Yer', en: 'Place', ru: 'Место' },
  given: { az: 'Verilmiş cavab', en: 'Reply given', ru: 'Данный ответ' },
  question: { az: 'İclasda iştirak edəcəksiniz?', en: 'Will you take part?', ru: 'Вы примете участие?' },
  send: { az: 'Cavabı göndərirəm', en: 'I send the reply', ru: 'Отправляю ответ' },
  recorded: {
    az: 'Jurnalda cavabınız və onun bu keçidlə, proqrama daxil olmadan verildiyi yazılacaq.',
    en: 'The journal will record your reply, and that it was given by this link without signing in.',
    ru: 'В журнал будет внесён Ваш ответ и то, что он дан по этой ссылке, без входа в программу.',
  },
  notYou: {
    az: 'Bu, Siz deyilsinizsə, səhifəni bağlayın və cavab verməyin.',
    en: 'If this is not you, close the page and do not reply.',
    ru: 'Если это не Вы, закройте страницу и не отвечайте.',
  },
  done: {
    az: 'Cavabınız qeydə alınıb. Keçid bir cavab üçündür: cavabı dəyişmək üçün proqrama daxil olun və ya yeni keçid istəyin.',
    en: 'Your reply is recorded. The link is good for one reply: to change it, sign in or ask for a new link.',
    ru: 'Ваш ответ записан. Ссылка действует на один ответ: чтобы изменить его, войдите в программу или запросите новую ссылку.',
  },
  again: { az: 'Yeni keçidi poçtla istəyirəm', en: 'I ask for a new link by mail', ru: 'Прошу новую ссылку по почте' },
  againSays: {
    az: 'Yeni keçid yalnız hesabınızdakı ünvana göndərilir, saatda bir dəfədən çox olmamaqla.',
    en: 'A new link goes only to the address of your account, once an hour at most.',
    ru: 'Новая ссылка отправляется только на адрес Вашей учётной записи, не чаще одного раза в час.',
  },
  asked: {
    az: 'Hesabınızda ünvan varsa, yeni keçid ora göndərilir. Bu saat artıq göndərilibsə, ikincisi göndərilmir.',
    en: 'If your account has an address, a new link is on its way. If one was sent within this hour, no second one goes out.',
    ru: 'Если в Вашей учётной записи есть адрес, новая ссылка отправлена. Если в этом часу она уже отправлялась, вторая не отправляется.',
  },
  signIn: { az: 'Proqrama daxil olun', en: 'Sign in', ru: 'Войти в программу' },
  choose: { az: 'Cavabı seçin', en: 'Choose a reply', ru: 'Выберите ответ' },
  notRecorded: { az: 'Cavab qeydə alınmadı', en: 'The reply was not recorded', ru: 'Ответ не записан' },
  dead: {
    az: 'Bu keçid qüvvədə deyil. Cavabınızı proqramda verə və ya Katibliyə bildirə bilərsiniz.',
    en: 'This link is not valid. You can reply in the program, or tell the secretariat.',
    ru: 'Эта ссылка недействительна. Ответить можно в программе или сообщив Секретариату.',
  },
  changed: {
    az: 'Bu keçid göndəriləndən sonra iclasın vaxtı və ya yeri dəyişib, buna görə onunla cavab verilmir. Yeni bildirişdə yeni keçid olacaq.',
    en: 'Since this link was sent the time or place of the meeting has changed, so it takes no reply. The new notice brings a new link.',
    ru: 'После отправки этой ссылки время или место заседания изменились, поэтому ответ по ней не принимается. В новом извещении будет новая ссылка.',
  },
  renewed: {
    az: 'Bildiriş hazırda qüvvədə deyil: gündəlik yenidən razılaşdırılır. Yeni bildiriş göndəriləndən sonra bu keçidlə cavab vermək olar.',
    en: 'The notice does not stand at the moment: the agenda is being agreed anew. Once notice is given again, this link takes your reply.',
    ru: 'Извещение сейчас не действует: повестка дня согласуется заново. После нового извещения по этой ссылке можно будет ответить.',
  },
  begun: {
    az: 'İclas artıq başlayıb və ya başlama vaxtı keçib: bu keçidlə cavab verilmir.',
    en: 'The meeting has begun, or its hour has passed: this link takes no reply any more.',
    ru: 'Заседание уже началось или его время прошло: ответ по этой ссылке не принимается.',
  },
  cancelled: {
    az: 'Bu iclas ləğv edilib: cavab tələb olunmur.',
    en: 'This meeting is cancelled: no reply is needed.',
    ru: 'Это заседание отменено: ответ не нужен.',
  },
} as const satisfies Record<string, Sentence>;

export const outboxWords = {
  title: { az: 'İclas məktubları', en: 'Letters of meetings', ru: 'Письма о заседаниях' },
  says: {
    az: 'Burada iclaslar barədə yazılan məktublar durur. Poçt qoşulmayıbsa və ya şəxsin ünvanı yoxdursa, məktubu açıb çap edin və ya özünüz göndərin. Şəxsi cavab keçidləri burada göstərilmir.',
    en: 'Letters about meetings stand here. Where no mail is set, or a person has no address, open the letter to print it or send it yourself. Personal links for replying are not shown here.',
    ru: 'Здесь стоят письма о заседаниях. Если почта не подключена или у лица нет адреса, откройте письмо, чтобы напечатать его или отправить самостоятельно. Личные ссылки для ответа здесь не показываются.',
  },
  doorSays: {
    az: 'Bildirişlər, dəyişikliklər, ləğvlər: kimə nə göndərilib, çap üçün mətn və təqvim faylı.',
    en: 'Notices, changes, cancellations: what was sent to whom, with the text to print and the calendar file.',
    ru: 'Извещения, изменения, отмены: что кому отправлено, текст для печати и файл календаря.',
  },
  none: { az: 'Hələ məktub yoxdur', en: 'No letters yet', ru: 'Писем пока нет' },
  noneSays: {
    az: 'Bildiriş göndəriləndə hər dəvət olunan şəxsə məktub yazılır.',
    en: 'When notice is given, a letter is written to everybody who is invited.',
    ru: 'Когда направляется извещение, каждому приглашённому пишется письмо.',
  },
  to: { az: 'Kimə', en: 'To', ru: 'Кому' },
  about: { az: 'Nə barədə', en: 'About', ru: 'О чём' },
  written: { az: 'Yazılıb', en: 'Written', ru: 'Написано' },
  state: { az: 'Vəziyyət', en: 'State', ru: 'Состояние' },
  letter: { az: 'Məktub', en: 'Letter', ru: 'Письмо' },
  meeting: { az: 'İclas', en: 'Meeting', ru: 'Заседание' },
  address: { az: 'Ünvan', en: 'Address', ru: 'Адрес' },
  noAddress: { az: 'ünvanı yoxdur: çap edilməlidir', en: 'no address: to be printed', ru: 'адреса нет: напечатать' },
  sent: { az: 'göndərilib', en: 'sent', ru: 'отправлено' },
  waits: { az: 'göndərilməyi gözləyir', en: 'waits to be sent', ru: 'ожидает отправки' },
  failed: {
    az: 'göndərilmədi, yenidən cəhd ediləcək',
    en: 'not sent yet, will be tried again',
    ru: 'не отправлено, будет повтор',
  },
  givenUp: { az: 'göndərilə bilmədi', en: 'could not be sent', ru: 'не удалось отправить' },
  calendar: {
    az: 'Təqvim faylını yükləyin (.ics)',
    en: 'Download the calendar file (.ics)',
    ru: 'Скачать файл календаря (.ics)',
  },
  back: { az: 'Bütün məktublar', en: 'All letters', ru: 'Все письма' },
} as const satisfies Record<string, Sentence>;
