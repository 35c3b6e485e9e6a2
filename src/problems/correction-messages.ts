import type { ActSentences, CommandWords, RefusalSentences } from '#people/names.ts';
import type { ProblemAct, ProblemCommand, ProblemRefusal } from './vocabulary.ts';
import { draftName, gravityWords, problemName, versionName } from './words.ts';

type Code = 'correctedByOriginator' | 'problemInDraft' | 'correctionWithoutReason' | 'problemCorrectedMeanwhile';

export const correctionRefusals: RefusalSentences<Extract<ProblemRefusal, { refused: Code }>> = {
  correctedByOriginator: ({ by }, names) => {
    const who = names.person(by);
    return {
      az: `Problemin yazılışını onu qeydə alan (${who.az}) və ya katiblik düzəldir. Siz rəy bildirə bilərsiniz.`,
      en: `What the problem says is corrected by whoever registered it (${who.en}) or by the secretariat. You may comment on it.`,
      ru: `Запись о проблеме исправляет тот, кто её зарегистрировал (${who.ru}), или секретариат. Вы можете высказать мнение.`,
    };
  },
  problemInDraft: ({ draft }) => ({
    az: `Problem üzrə artıq ${draftName(draft).az} hazırlanıb. İndi onun yazılışını yalnız katiblik, səbəbini göstərməklə düzəldir: düzəlişi rəy kimi bildirin.`,
    en: `A proposal is already drafted on the problem (${draftName(draft).en}). From now on only the secretariat corrects it, with a reason: say what is to be corrected in a comment.`,
    ru: `По проблеме уже готовится предложение (${draftName(draft).ru}). Теперь запись исправляет только секретариат с указанием причины: сообщите о нужном исправлении в мнении.`,
  }),
  correctionWithoutReason: () => ({
    az: 'Katiblik problemin yazılışını yalnız səbəbini göstərməklə düzəldir. Səbəbi yazın.',
    en: 'The secretariat corrects a problem only with a reason. Write the reason.',
    ru: 'Секретариат исправляет запись о проблеме только с указанием причины. Укажите причину.',
  }),
  problemCorrectedMeanwhile: ({ version }) => ({
    az: `Problemin yazılışı bu vaxt düzəldilib: indi ${versionName(version).az} qüvvədədir. Yazdığınız saxlanılıb; fərqə baxın və yenidən göndərin.`,
    en: `The problem was corrected meanwhile: ${versionName(version).en} stands now. What you wrote is kept; look at the difference and send it again.`,
    ru: `Запись тем временем исправлена: теперь действует ${versionName(version).ru}. Написанное Вами сохранено; посмотрите разницу и отправьте ещё раз.`,
  }),
};

export const correctionActs: ActSentences<Extract<ProblemAct, { type: 'ProblemCorrected' }>> = {
  ProblemCorrected: ({ problem, version, gravity }) => {
    const how = gravityWords[gravity];
    return {
      az: `${problemName(problem).az}: yazılışı düzəldildi, ${versionName(version).az} (${how.az}).`,
      en: `Problem No. ${problem} was corrected, ${versionName(version).en} (${how.en}).`,
      ru: `Проблема № ${problem}: запись исправлена, ${versionName(version).ru} (${how.ru}).`,
    };
  },
};

export const correctionCommands: CommandWords<Extract<ProblemCommand, { type: 'correctProblem' }>> = {
  correctProblem: {
    name: { az: 'Problemin yazılışını düzəldirəm', en: 'I correct the problem', ru: 'Исправляю запись о проблеме' },
    done: {
      az: 'Yeni yazılış qüvvəyə mindi; əvvəlki də qalır.',
      en: 'The problem reads as corrected; what it said before stays to see.',
      ru: 'Действует исправленная запись; прежняя тоже остаётся.',
    },
  },
};
