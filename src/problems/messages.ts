import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import { atExactTime } from '#text/dates.ts';
import { inEveryTongue } from '#text/sentences.ts';
import { correctionActs, correctionCommands, correctionRefusals } from './correction-messages.ts';
import { draftActs, draftCommands, draftRefusals } from './draft-messages.ts';
import type { DraftAct, DraftCommand, ProblemAct, ProblemCommand, ProblemRefusal, RegisterAct } from './vocabulary.ts';
import { draftName, gravityWords, problemName } from './words.ts';

type OfProblem = Exclude<ProblemRefusal['refused'], keyof typeof draftRefusals>;

const ofProblems: RefusalSentences<Extract<ProblemRefusal, { refused: OfProblem }>> = {
  unknownProblem: () => ({
    az: 'Belə problem yoxdur. Siyahıdakılardan seçin.',
    en: 'There is no such problem. Choose one of those listed.',
    ru: 'Такой проблемы нет. Выберите из перечисленных.',
  }),
  problemNumberTaken: () => ({
    az: 'Bu nömrə elə indi başqasına verildi. Formanı yenidən göndərin, növbəti nömrə veriləcək.',
    en: 'That number was given to another just now. Send the form again; it will get the next one.',
    ru: 'Этот номер только что присвоен другому. Отправьте форму ещё раз, будет дан следующий.',
  }),
  problemClosed: ({ at }, _names, zone) => {
    const when = inEveryTongue((tongue) => atExactTime(at, zone, tongue));
    return {
      az: `Problem bağlanıb (${when.az}). Davam etmək üçün onu katiblik və ya rəhbər yenidən açır.`,
      en: `The problem was closed ${when.en}. To go on, the secretariat or the head reopens it.`,
      ru: `Проблема закрыта ${when.ru}. Чтобы продолжить, её вновь открывает секретариат или руководитель.`,
    };
  },
  ...correctionRefusals,
  problemOpen: () => ({
    az: 'Problem bağlanmayıb, onu yenidən açmağa ehtiyac yoxdur.',
    en: 'The problem is open; there is nothing to reopen.',
    ru: 'Проблема не закрыта, открывать её вновь не нужно.',
  }),
  groupedWithItself: () => ({
    az: 'Problem özü ilə birləşdirilə bilməz. Başqa problem seçin.',
    en: 'A problem cannot stand with itself. Choose another one.',
    ru: 'Проблему нельзя объединить с ней самой. Выберите другую.',
  }),
  groupedElsewhere: ({ with: other }) => ({
    az: `Seçdiyiniz problem özü başqası ilə birləşdirilib: ${problemName(other).az}. Onu seçin.`,
    en: `The one you chose stands with another itself: ${problemName(other).en}. Choose that one.`,
    ru: `Выбранная проблема сама объединена с другой: ${problemName(other).ru}. Выберите её.`,
  }),
  standsAlone: () => ({
    az: 'Problem başqası ilə birləşdirilməyib, ayırmağa bir şey yoxdur.',
    en: 'The problem stands for itself; there is nothing to part.',
    ru: 'Проблема ни с какой другой не объединена, разделять нечего.',
  }),
  notOfSecretariat: ({ person }, names) => {
    const who = names.person(person);
    return {
      az: `Problemlə katibliyin əməkdaşı məşğul olur. Seçilən şəxs katiblikdə deyil: ${who.az}.`,
      en: `An officer of the secretariat sees to a problem. The one you chose is not of it: ${who.en}.`,
      ru: `Проблемой занимается сотрудник секретариата. Выбранное лицо в нём не состоит: ${who.ru}.`,
    };
  },
  markTooWide: () => ({
    az: 'Bu işarə Qrupdan və ətrafındakılardan kənara çıxarmağa imkan verir. Belə işarəni yalnız işarə qoymaq səlahiyyəti olan qoyur. TLP üzrə AMBER və ya daha məhdud işarə seçin.',
    en: 'This mark would let it out beyond the Group and those around it. Only whoever may set marks gives such a one. Choose TLP:AMBER or stricter.',
    ru: 'Эта пометка выпускает сведения за пределы Группы и её окружения. Такую ставит только тот, кто вправе ставить пометки. Выберите TLP:AMBER или строже.',
  }),
  markHidesFromAuthor: () => ({
    az: 'Bu işarə ilə problemi Siz özünüz də oxuya bilməyəcəksiniz və onu açmağa səlahiyyətiniz yoxdur. Özünüzün də daxil olduğunuz dairəni seçin.',
    en: 'Under this mark you could not read the problem yourself, and you have no authority to open it again. Choose an audience that you are among.',
    ru: 'С этой пометкой Вы сами не сможете прочесть проблему, а вновь открыть её не вправе. Выберите круг, в который входите и Вы.',
  }),
};

export const problemRefusals: RefusalSentences<ProblemRefusal> = { ...ofProblems, ...draftRefusals };

export const problemActs: ActSentences<ProblemAct | DraftAct | RegisterAct> = {
  ProblemEntered: ({ problem }) => ({
    az: `Problemlər reyestrinə yazıldı: ${problemName(problem).az}.`,
    en: `Entered in the register of problems: ${problemName(problem).en}.`,
    ru: `Внесено в реестр проблем: ${problemName(problem).ru}.`,
  }),
  DraftEntered: ({ draft }) => ({
    az: `Layihələr reyestrinə yazıldı: ${draftName(draft).az}.`,
    en: `Entered in the register of drafts: ${draftName(draft).en}.`,
    ru: `Внесено в реестр проектов: ${draftName(draft).ru}.`,
  }),
  ProblemRegistered: ({ problem, gravity }) => {
    const how = gravityWords[gravity];
    return {
      az: `${problemName(problem).az} qeydə alındı (${how.az}).`,
      en: `Problem No. ${problem} was registered (${how.en}).`,
      ru: `Зарегистрирована проблема № ${problem} (${how.ru}).`,
    };
  },
  ...correctionActs,
  ProblemAssigned: ({ problem, person }, names) => {
    const who = names.person(person);
    return {
      az: `${problemName(problem).az} katibliyin əməkdaşına tapşırıldı: ${who.az}.`,
      en: `Problem No. ${problem} was assigned to an officer: ${who.en}.`,
      ru: `Проблема № ${problem} поручена сотруднику: ${who.ru}.`,
    };
  },
  ProblemGrouped: ({ problem, with: other }) =>
    other === null
      ? {
          az: `${problemName(problem).az} ayrıca baxılmaq üçün ayrıldı.`,
          en: `Problem No. ${problem} was parted from the one that stood for it.`,
          ru: `Проблема № ${problem} выделена для отдельного рассмотрения.`,
        }
      : {
          az: `${problemName(problem).az} başqası ilə birləşdirildi: ${problemName(other).az}.`,
          en: `Problem No. ${problem} was put together with problem No. ${other}.`,
          ru: `Проблема № ${problem} объединена с проблемой № ${other}.`,
        },
  ProblemCommented: ({ problem, body }, names) => {
    const who = body === null ? undefined : names.body(body);
    return {
      az: `${problemName(problem).az} haqqında rəy bildirildi${who ? ` (${who.az})` : ''}.`,
      en: `A comment was made on problem No. ${problem}${who ? ` (${who.en})` : ''}.`,
      ru: `Высказано мнение о проблеме № ${problem}${who ? ` (${who.ru})` : ''}.`,
    };
  },
  ProblemClosed: ({ problem }) => ({
    az: `${problemName(problem).az} səbəbi göstərilməklə bağlandı.`,
    en: `Problem No. ${problem} was closed, with a reason.`,
    ru: `Проблема № ${problem} закрыта с указанием причины.`,
  }),
  ProblemReopened: ({ problem }) => ({
    az: `${problemName(problem).az} səbəbi göstərilməklə yenidən açıldı.`,
    en: `Problem No. ${problem} was reopened, with a reason.`,
    ru: `Проблема № ${problem} вновь открыта с указанием причины.`,
  }),
  ...draftActs,
};

export const problemCommands: CommandWords<ProblemCommand | DraftCommand> = {
  registerProblem: {
    name: { az: 'Problemi qeydə alıram', en: 'I register the problem', ru: 'Регистрирую проблему' },
    done: {
      az: 'Problem qeydə alındı; aidiyyəti qurumlardan rəy soruşulur.',
      en: 'The problem is registered; the bodies that it concerns are asked to comment.',
      ru: 'Проблема зарегистрирована; у органов, которых она касается, запрашивается мнение.',
    },
  },
  ...correctionCommands,
  assignProblem: {
    name: { az: 'Problemi tapşırıram', en: 'I assign the problem', ru: 'Поручаю проблему' },
    done: {
      az: 'Problemlə kimin məşğul olduğu göstərildi.',
      en: 'It is shown who sees to the problem.',
      ru: 'Указано, кто занимается проблемой.',
    },
  },
  groupProblem: {
    name: { az: 'Problemi birləşdirirəm və ya ayırıram', en: 'I put together or part', ru: 'Объединяю или разделяю' },
    done: {
      az: 'Problemin nə ilə birlikdə baxıldığı yazıldı.',
      en: 'It is recorded with what the problem stands.',
      ru: 'Записано, вместе с чем рассматривается проблема.',
    },
  },
  commentOnProblem: {
    name: { az: 'Rəy bildirirəm', en: 'I comment', ru: 'Высказываю мнение' },
    done: { az: 'Rəy yazıldı.', en: 'The comment is recorded.', ru: 'Мнение записано.' },
  },
  closeProblem: {
    name: { az: 'Problemi bağlayıram', en: 'I close the problem', ru: 'Закрываю проблему' },
    done: {
      az: 'Problem bağlandı; səbəbi onu qeydə alana göstərilir.',
      en: 'The problem is closed; the reason is shown to whoever registered it.',
      ru: 'Проблема закрыта; причина показана тому, кто её зарегистрировал.',
    },
  },
  reopenProblem: {
    name: { az: 'Problemi yenidən açıram', en: 'I reopen the problem', ru: 'Вновь открываю проблему' },
    done: { az: 'Problem yenidən açıldı.', en: 'The problem is open again.', ru: 'Проблема вновь открыта.' },
  },
  ...draftCommands,
};
