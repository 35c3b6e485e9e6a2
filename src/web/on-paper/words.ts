import type { Sentence } from '#text/vocabulary.ts';
import type { BodyMatter } from './body-matter.ts';

export const words = {
  byLetter: { az: 'Cavab məktubla gəlib?', en: 'Did it come by letter?', ru: 'Пришло письмом?' },
  cameByLetter: { az: 'Məktubla gəlib', en: 'Came by letter', ru: 'Пришло письмом' },
  signed: { az: 'Məktubu kim imzalayıb', en: 'Who signed the letter', ru: 'Кто подписал письмо' },
  signedHint: {
    az: 'Akt məhz bu şəxsin adından qeydə alınır. Katiblik yalnız məktubu gətirir, deyilənin müəllifi olmur.',
    en: 'The act is recorded as that person’s. The secretariat only brings the letter; it is not the author of what it says.',
    ru: 'Акт вносится от имени именно этого лица. Секретариат лишь приносит письмо и автором сказанного не становится.',
  },
  nobody: {
    az: 'Hazırda bu aktı məktubla edə biləcək şəxs yoxdur: ya artıq cavab verilib, ya qurumun adından çıxış edən şəxs qeydə alınmayıb, ya da Siz bu məsələni oxuya bilmirsiniz.',
    en: 'Nobody can do this by letter at present: it has been answered already, nobody is recorded who speaks for the body, or it is not for you to read.',
    ru: 'Сейчас этот акт письмом совершить некому: ответ уже дан, либо не внесено лицо, выступающее от имени органа, либо этот вопрос Вам не открыт.',
  },
  notRecorded: {
    az: 'Məktubdan yazdıqlarınız (qeydə alınmayıb)',
    en: 'What you typed from the letter (not recorded)',
    ru: 'Набранное Вами с письма (не внесено)',
  },
  look: { az: 'Nə olduğuna baxın', en: 'Look at how it stands', ru: 'Посмотреть, как обстоит дело' },
  draftStands: {
    az: 'Qurum bu hesabatın layihəsini burada artıq yazmağa başlayıb. Məktubdakı hesabat onun yerini tutacaq; layihə jurnalda qalır.',
    en: 'The body has begun to write this report here. The report of the letter takes the place of its draft, which stays in the journal.',
    ru: 'Орган уже начал писать этот отчёт здесь. Отчёт из письма займёт место черновика, который останется в журнале.',
  },
  fromBody: {
    az: 'Bu qurumdan gözlənilən və mümkün olanlar',
    en: 'What is awaited from this body, and what is possible',
    ru: 'Чего ждут от этого органа и что возможно',
  },
  fromAnybody: {
    az: 'Bu məktubla qeydə almaq olar',
    en: 'What this letter may bring',
    ru: 'Что можно внести по этому письму',
  },
  moreReports: { az: 'Qurumun bütün hesabatları', en: 'All reports of the body', ru: 'Все отчёты органа' },
  elsewhere: {
    az: 'Qurumun cavabı, hesabatı, problemi və rəyi məktubun öz səhifəsindən, göndərişin, hesabatın, problemin və ya layihənin səhifəsindən qeydə alınır.',
    en: 'The answer, report, problem or comment of a body is recorded from the page of its letter, or of the sending, report, problem or draft.',
    ru: 'Ответ, отчёт, проблема и замечание органа вносятся со страницы его письма либо со страницы отправления, отчёта, проблемы или проекта.',
  },
  about: { az: 'Nə barədə', en: 'About', ru: 'О чём' },
  yes: { az: 'bəli', en: 'yes', ru: 'да' },
  evidence: { az: 'Təsdiqedici sənədlər', en: 'Confirming documents', ru: 'Подтверждающие документы' },
  evidenceHint: {
    az: 'Məktubun skanı özü sübutdur. Məktuba əlavə olunmuş sənəd varsa, onu burada əlavə edin.',
    en: 'The scan of the letter is evidence itself. Add documents that came with it here.',
    ru: 'Скан письма сам служит подтверждением. Приложенные к нему документы добавьте здесь.',
  },
} as const satisfies Record<string, Sentence>;

/** What the officer does, in a link: the letter in his hand says one of these. */
export const choices: Record<BodyMatter['type'], Sentence> = {
  takeOn: {
    az: 'İcraya götürüldüyünü qeydə alın',
    en: 'Record that it was taken on',
    ru: 'Внести, что принято к исполнению',
  },
  declineSent: { az: 'İmtinanı qeydə alın', en: 'Record a refusal', ru: 'Внести отказ' },
  askExtension: {
    az: 'Müddətin uzadılması xahişini qeydə alın',
    en: 'Record a request for a later term',
    ru: 'Внести просьбу о продлении срока',
  },
  reportDuty: {
    az: 'İcra barədə məlumatı qeydə alın',
    en: 'Record a report on what was taken on',
    ru: 'Внести отчёт об исполнении',
  },
  handInReport: { az: 'Hesabatı qeydə alın', en: 'Record the report', ru: 'Внести отчёт' },
  registerProblem: { az: 'Problemi qeydə alın', en: 'Record a problem', ru: 'Внести проблему' },
  commentOnProblem: { az: 'Rəyi qeydə alın', en: 'Record a comment', ru: 'Внести замечание' },
  commentOnDraft: { az: 'Rəyi qeydə alın', en: 'Record a comment', ru: 'Внести замечание' },
  amendDraft: { az: 'Düzəliş təklifini qeydə alın', en: 'Record an amendment', ru: 'Внести поправку' },
};
