import { numeral } from '#text/numbers.ts';
import { inEveryTongue } from '#text/sentences.ts';
import type { Sentence } from '#text/vocabulary.ts';

export const words = {
  title: { az: 'Planı cədvəldən gətirin', en: 'Bring a plan from a table', ru: 'Внести план из таблицы' },
  amendTitle: {
    az: 'Plana dəyişikliyi cədvəldən gətirin',
    en: 'Bring an amendment from a table',
    ru: 'Внести изменение плана из таблицы',
  },
  plans: { az: 'Planlar', en: 'Plans', ru: 'Планы' },
  how: {
    az: 'Planın rəsmi cədvəlini Word və ya Excel proqramında seçib köçürün və çərçivəyə yapışdırın, yaxud faylı seçin. Nəyin necə anlaşıldığı xana-xana göstəriləcək və düzəldilə biləcək. Qəbul edilənədək jurnala heç nə yazılmır.',
    en: 'Copy the official table in Word or Excel and paste it into the box, or choose its file. You will see cell by cell what was understood, and can correct it. Nothing is recorded in the journal before the table is adopted.',
    ru: 'Скопируйте официальную таблицу в Word или Excel и вставьте её в поле либо выберите файл. Будет показано по ячейкам, что и как понято, и всё можно исправить. До принятия в журнал ничего не вносится.',
  },
  paste: { az: 'Cədvəli bura yapışdırın', en: 'Paste the table here', ru: 'Вставьте таблицу сюда' },
  pasteHint: {
    az: 'Sütunlar: sıra №-si, tədbirin adı, icraçı orqanlar, icra müddəti.',
    en: 'Columns: number, name of the measure, executing bodies, term.',
    ru: 'Столбцы: номер, название мероприятия, исполнители, срок исполнения.',
  },
  tablePasted: {
    az: 'Cədvəl xanaları ilə birlikdə alındı.',
    en: 'The table was taken with its cells.',
    ru: 'Таблица получена вместе с ячейками.',
  },
  file: { az: 'və ya fayl', en: 'or a file', ru: 'или файл' },
  fileHint: {
    az: 'XLSX, DOCX və ya CSV; faylı bura gətirib buraxmaq da olar. Düsturlu və makroslu fayllar oxunmur.',
    en: 'XLSX, DOCX or CSV; it may be dropped here. Files with formulas or macros are not read.',
    ru: 'XLSX, DOCX или CSV; файл можно перетащить сюда. Файлы с формулами и макросами не читаются.',
  },
  read: { az: 'Cədvəli oxuyun', en: 'Read the table', ru: 'Прочитать таблицу' },
  mine: { az: 'Yarımçıq qalanlar', en: 'Under way', ru: 'Незаконченные' },
  mineSays: {
    az: 'Yalnız Siz görürsünüz; 30 gün toxunulmayan silinir.',
    en: 'Only you see them; what is not touched for 30 days is put away.',
    ru: 'Видите только Вы; то, чего не касались 30 дней, удаляется.',
  },
  goOn: { az: 'Davam edin', en: 'Go on', ru: 'Продолжить' },
  drop: { az: 'Silin və yenidən başlayın', en: 'Put it away and begin anew', ru: 'Удалить и начать заново' },
  reading: { az: 'Cədvəl oxunur', en: 'The table is being read', ru: 'Таблица читается' },
  readingSays: {
    az: 'Səhifə özü yenilənir. Pəncərəni bağlasanız da, oxunuş davam edəcək.',
    en: 'This page refreshes itself. The reading goes on if you close the window.',
    ru: 'Страница обновляется сама. Чтение продолжится, даже если закрыть окно.',
  },
  firstRows: { az: 'Sətirlər sayılır', en: 'Rows are being counted', ru: 'Строки подсчитываются' },
  interrupted: {
    az: 'Oxunuş yarımçıq qaldı, çünki proqram yenidən başladı. Cədvəli bir daha göndərin.',
    en: 'The reading was cut off because the program was started anew. Send the table again.',
    ru: 'Чтение прервано, так как программа была перезапущена. Отправьте таблицу ещё раз.',
  },
  lettersGuessed: {
    az: 'Fayl hərflərin kodlaşdırılmasını göstərmir; ehtimalla oxundu. Hərflər səhvdirsə, faylı UTF-8 kimi saxlayın:',
    en: 'The file does not say how its letters are written; that was guessed. If letters are wrong, save it as UTF-8:',
    ru: 'В файле не указана кодировка; она определена предположительно. Если буквы неверны, сохраните файл в UTF-8:',
  },
  whichTable: { az: 'Hansı cədvəl?', en: 'Which table?', ru: 'Какая таблица?' },
  whichTableSays: {
    az: 'Faylda bir neçə cədvəl var. Planın cədvəlini seçin.',
    en: 'There are several tables. Choose that of the plan.',
    ru: 'В файле несколько таблиц. Выберите таблицу плана.',
  },
  chooseTable: { az: 'Bu cədvəli götürün', en: 'Take this table', ru: 'Взять эту таблицу' },
  columns: { az: 'Sütunlar və dövr', en: 'Columns and period', ru: 'Столбцы и период' },
  columnsMissing: {
    az: 'Cədvəlin başlığı tam tanınmadı. Hansı sütunda nə olduğunu yoxlayıb təsdiq edin; bundan əvvəl heç nə anlaşılmış sayılmır.',
    en: 'The heading of the table was not fully known. Look at which column holds what, and confirm; nothing counts as understood before.',
    ru: 'Заголовок таблицы распознан не полностью. Проверьте, что в каком столбце, и подтвердите; до этого ничто не считается понятым.',
  },
  noColumn: { az: 'cədvəldə yoxdur', en: 'not in the table', ru: 'нет в таблице' },
  firstRow: { az: 'İlk sətir', en: 'First row', ru: 'Первая строка' },
  firstRowHint: {
    az: 'Başlıqdan sonrakı ilk sətrin nömrəsi.',
    en: 'Number of the first row after the heading.',
    ru: 'Номер первой строки после заголовка.',
  },
  unmarked: {
    az: 'Əsas və digər icraçı cədvəldə ayrılmayıbsa',
    en: 'Where the table does not tell main from other bodies',
    ru: 'Если основные и другие исполнители в таблице не различены',
  },
  periodFrom: { az: 'Planın dövrü başlanır', en: 'Period of the plan begins', ru: 'Начало периода плана' },
  periodUntil: { az: 'Planın dövrü bitir', en: 'Period of the plan ends', ru: 'Конец периода плана' },
  save: { az: 'Yadda saxlayın', en: 'Save', ru: 'Сохранить' },
  names: { az: 'Tapılmayan qurumlar', en: 'Bodies that were not found', ru: 'Органы, которых нет в реестре' },
  namesSays: {
    az: 'Hər ad bir dəfə göstərilir; seçiminiz onun keçdiyi bütün sətirlərə aid olur. Qurum siyahıda yoxdursa, onu adın altında yeni qurum kimi daxil edin.',
    en: 'Each name stands here once; what you choose holds for all rows in which it stands. If a body is not in the register, enter it as a new one below its name.',
    ru: 'Каждое название показано один раз; выбор действует для всех строк. Если органа нет в реестре, внесите его как новый под названием.',
  },
  register: { az: 'Qurumların siyahısı', en: 'Register of bodies', ru: 'Реестр органов' },
  enterBody: { az: 'Yeni qurum kimi daxil edin', en: 'Enter it as a new body', ru: 'Внести как новый орган' },
  writtenSo: { az: 'Cədvəldəki ad', en: 'Name in the table', ru: 'Название в таблице' },
  bodyThere: {
    az: 'Bu ad başqa pəncərədə artıq bir quruma aid edilib və ya həmin qurum siyahıya daxil edilib. Səhifəni yeniləyib yoxlayın.',
    en: 'Another window has meanwhile settled this name, or entered the body. Refresh the page and look.',
    ru: 'В другом окне это название уже отнесено к органу, или орган уже внесён. Обновите страницу и проверьте.',
  },
  noBody: { az: 'qurum deyil: buraxın', en: 'no body: leave it out', ru: 'не орган: пропустить' },
  nearest: { az: 'oxşar', en: 'near', ru: 'похоже' },
  lettersTitle: { az: 'Qarışıq hərflər', en: 'Mixed letters', ru: 'Смешанные буквы' },
  repairAll: { az: 'Hamısını bərpa edin', en: 'Repair all', ru: 'Исправить все' },
  repair: { az: 'Bərpa edin', en: 'Repair', ru: 'Исправить' },
  newAll: {
    az: 'Tanınmayanların hamısı yeni tədbirdir',
    en: 'All that are not known are new measures',
    ru: 'Все неузнанные — новые мероприятия',
  },
  table: { az: 'Nə anlaşıldı', en: 'What was understood', ru: 'Что понято' },
  row: { az: 'Sətir', en: 'Row', ru: 'Строка' },
  all: { az: 'Bütün sətirlər', en: 'All rows', ru: 'Все строки' },
  stops: { az: 'Həll edilməli', en: 'To be settled', ru: 'Требуют решения' },
  noted: { az: 'Qeydi olanlar', en: 'With notes', ru: 'С примечаниями' },
  noRows: { az: 'Belə sətir yoxdur.', en: 'There is no such row.', ru: 'Таких строк нет.' },
  correct: { az: 'Düzəldin', en: 'Correct', ru: 'Исправить' },
  corrected: { az: 'əl ilə düzəldilib', en: 'corrected by hand', ru: 'исправлено вручную' },
  correctRow: { az: 'düzəliş', en: 'correction', ru: 'исправление' },
  asWritten: { az: 'Cədvəldə yazılan', en: 'As the table has it', ru: 'Как в таблице' },
  is: { az: 'Bu sətir', en: 'This row is', ru: 'Эта строка' },
  number: { az: 'Sıra №-si', en: 'Number', ru: 'Номер' },
  name: { az: 'Ad', en: 'Name', ru: 'Название' },
  section: { az: 'Bölmə', en: 'Section', ru: 'Раздел' },
  noSection: { az: 'bölməsiz', en: 'without a section', ru: 'без раздела' },
  termFrom: { az: 'Müddət başlanır', en: 'Term begins', ru: 'Начало срока' },
  termUntil: { az: 'Müddət bitir', en: 'Term ends', ru: 'Конец срока' },
  executor: { az: 'Qurum', en: 'Body', ru: 'Орган' },
  kind: { az: 'Növü', en: 'Kind', ru: 'Вид' },
  ownFrom: { az: 'Öz müddəti: başlanır', en: 'Own term: begins', ru: 'Свой срок: начало' },
  ownUntil: { az: 'Öz müddəti: bitir', en: 'Own term: ends', ru: 'Свой срок: конец' },
  written: { az: 'yazılıb', en: 'written', ru: 'написано' },
  goesOnWith: {
    az: 'Planın hansı tədbiridir',
    en: 'Which measure of the plan it is',
    ru: 'Какое это мероприятие плана',
  },
  isNew: { az: 'yeni tədbir', en: 'a new measure', ru: 'новое мероприятие' },
  asUnderstood: { az: 'anlaşıldığı kimi', en: 'as understood', ru: 'как понято' },
  toTable: { az: 'Cədvələ qayıdın', en: 'Back to the table', ru: 'Назад к таблице' },
  leaving: {
    az: 'Planda qalmayacaq tədbirlər',
    en: 'Measures that will be in the plan no more',
    ru: 'Мероприятия, которых больше не будет в плане',
  },
  leavingSays: {
    az: 'Bu tədbirlər yeni cədvəldə yoxdur. Onlara aid hesabatlar və qeydlər saxlanılır.',
    en: 'The new table has them not. Their reports and notes are kept.',
    ru: 'В новой таблице их нет. Отчёты и записи по ним сохраняются.',
  },
  adoption: { az: 'Planın qəbulu', en: 'Adoption of the plan', ru: 'Принятие плана' },
  amendment: { az: 'Dəyişikliyin qəbulu', en: 'Adoption of the amendment', ru: 'Принятие изменения' },
  follows: { az: 'Əvvəlki plan', en: 'The plan before it', ru: 'Предыдущий план' },
  followsNone: { az: 'yoxdur', en: 'none', ru: 'нет' },
  records: {
    az: 'planın adı, onu təsdiq edən akt, dövrü və cədvəlin hamısı.',
    en: 'the title of the plan, the act of law that approved it, its period and the whole table.',
    ru: 'название плана, утвердивший его акт, период и вся таблица.',
  },
  amendRecords: {
    az: 'dəyişikliyi təsdiq edən akt, planın dövrü və yeni cədvəlin hamısı; əvvəlki cədvəl saxlanılır.',
    en: 'the act of law that made the amendment, the period and the whole new table; the one before it is kept.',
    ru: 'акт об изменении, период плана и вся новая таблица; прежняя таблица сохраняется.',
  },
  changedMeanwhile: {
    az: 'Bu, başqa pəncərədə dəyişdirilib. Yazdıqlarınız aşağıdadır: cədvəldə indi nə olduğuna baxın və lazımdırsa, yenidən yadda saxlayın.',
    en: 'This was changed in another window meanwhile. What you typed stands below: look at what is in the table now, and save again if you still want to.',
    ru: 'Это тем временем изменено в другом окне. Введённое Вами сохранено ниже: посмотрите, что теперь в таблице, и при необходимости сохраните снова.',
  },
  changedSinceSeen: {
    az: 'Cədvəl bu səhifə açılandan sonra başqa pəncərədə dəyişdirilib. Ona bir daha baxın və yenidən qəbul edin.',
    en: 'The table was changed in another window after this page was opened. Look at it again, then adopt it.',
    ru: 'Таблица изменена в другом окне после открытия этой страницы. Просмотрите её ещё раз и примите снова.',
  },
  gone: {
    az: 'Bu cədvəl artıq yoxdur: silinib və ya qəbul edilib.',
    en: 'This table is no more: it was put away, or adopted.',
    ru: 'Этой таблицы больше нет: она удалена или принята.',
  },
  noPlan: { az: 'Belə plan yoxdur.', en: 'There is no such plan.', ru: 'Такого плана нет.' },
  wrongTerm: {
    az: 'Tarix səhvdir: hər iki günü göstərin və ya ikisini də boş saxlayın.',
    en: 'The dates are wrong: give both days, or neither.',
    ru: 'Даты неверны: укажите оба дня или ни одного.',
  },
  noTitleColumn: {
    az: 'Tədbirin adı hansı sütundadır? Onsuz cədvəl oxuna bilməz.',
    en: 'Which column holds the name of the measure? Without it the table cannot be read.',
    ru: 'В каком столбце название мероприятия? Без него таблицу прочитать нельзя.',
  },
  sameColumn: {
    az: 'Bir sütun iki şey ola bilməz.',
    en: 'One column cannot be two things.',
    ru: 'Один столбец не может быть двумя разными.',
  },
  settle: { az: 'Qəbul edilənədək', en: 'Before it can be adopted', ru: 'До принятия' },
  page: { az: 'Səhifələr', en: 'Pages', ru: 'Страницы' },
  only: { az: 'Hansı sətirlər', en: 'Which rows', ru: 'Какие строки' },
  bring: { az: 'Cədvəldən gətirin', en: 'Bring from a table', ru: 'Внести из таблицы' },
} as const satisfies Record<string, Sentence>;

export const mustBeSettled = (rows: number): Sentence => ({
  az: `Əvvəlcə ${numeral(rows, 'az')} sətir həll edilməlidir.`,
  en: rows === 1 ? '1 row must be settled first.' : `${numeral(rows, 'en')} rows must be settled first.`,
  ru: `Сначала нужно решить вопросы по строкам: ${numeral(rows, 'ru')}.`,
});

export const understoodSo = (measures: number, sections: number): Sentence =>
  inEveryTongue(
    (tongue) =>
      ({
        az: `${numeral(measures, tongue)} tədbir, ${numeral(sections, tongue)} bölmə`,
        en: `Measures: ${numeral(measures, tongue)}; headings: ${numeral(sections, tongue)}`,
        ru: `Мероприятий: ${numeral(measures, tongue)}; разделов: ${numeral(sections, tongue)}`,
      })[tongue],
  );

export const inRows = (rows: number): Sentence => ({
  az: `${numeral(rows, 'az')} sətirdə`,
  en: rows === 1 ? 'in 1 row' : `in ${numeral(rows, 'en')} rows`,
  ru: `в строках: ${numeral(rows, 'ru')}`,
});

export const cellsMixed = (cells: number): Sentence => ({
  az: `${numeral(cells, 'az')} xanada latın sözlərinin içində kiril hərfləri var. Bərpa yalnız oxşar hərfləri dəyişir.`,
  en: `In ${numeral(cells, 'en')} ${cells === 1 ? 'cell' : 'cells'} Cyrillic letters stand in Latin words. The repair changes letters that look alike, and nothing else.`,
  ru: `Ячеек, где в латинских словах стоят кириллические буквы: ${numeral(cells, 'ru')}. Исправление меняет только похожие буквы.`,
});

export const tableName = (at: number, rows: number): Sentence => ({
  az: `Cədvəl ${at} (${numeral(rows, 'az')} sətir)`,
  en: `Table ${at} (${numeral(rows, 'en')} rows)`,
  ru: `Таблица ${at} (строк: ${numeral(rows, 'ru')})`,
});

/** `412 of 1,000 rows read`; how many there are is counted ahead. */
export const rowsRead = ({ done, of }: { readonly done: number; readonly of: number }): Sentence => ({
  az: `Oxunub: ${numeral(of, 'az')} sətirdən ${numeral(done, 'az')}`,
  en: `${numeral(done, 'en')} of ${numeral(of, 'en')} rows read`,
  ru: `Прочитано строк: ${numeral(done, 'ru')} из ${numeral(of, 'ru')}`,
});
