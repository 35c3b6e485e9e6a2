import type { Sentence } from '#text/vocabulary.ts';
import { isPaperCommand, type PaperCommandType } from './on-paper.ts';

/** What was done on paper, as a noun: `iclasın vaxtının və yerinin razılaşdırılması`. */
const paperActNames: Record<PaperCommandType, Sentence> = {
  agreeToMeeting: {
    az: 'iclasın çağırılmasının razılaşdırılması',
    en: 'agreement to the calling of a meeting',
    ru: 'согласование созыва заседания',
  },
  returnMeeting: {
    az: 'iclasın vaxtının və yerinin geri qaytarılması',
    en: 'return of the date and place of a meeting',
    ru: 'возврат времени и места заседания',
  },
  agreeToAgenda: {
    az: 'gündəliyin razılaşdırılması',
    en: 'agreement to the agenda',
    ru: 'согласование повестки дня',
  },
  returnAgenda: { az: 'gündəliyin geri qaytarılması', en: 'return of the agenda', ru: 'возврат повестки дня' },
  nominate: {
    az: 'nümayəndənin irəli sürülməsi',
    en: 'nomination of a representative',
    ru: 'выдвижение представителя',
  },
  withdrawNomination: {
    az: 'irəli sürülmüş namizədliyin geri götürülməsi',
    en: 'withdrawal of a nomination',
    ru: 'отзыв кандидатуры',
  },
  returnNomination: {
    az: 'irəli sürülmüş namizədliyin geri qaytarılması',
    en: 'return of a nomination',
    ru: 'возврат кандидатуры',
  },
  approveComposition: {
    az: 'fərdi tərkibin təsdiqi',
    en: 'approval of the composition',
    ru: 'утверждение персонального состава',
  },
  endMembership: { az: 'üzvlüyə xitam verilməsi', en: 'ending of a membership', ru: 'прекращение членства' },
  signProtocol: { az: 'protokolun imzalanması', en: 'signing of the protocol', ru: 'подписание протокола' },
  returnProtocol: { az: 'protokolun geri qaytarılması', en: 'return of the protocol', ru: 'возврат протокола' },
  takeOn: {
    az: 'göndərilmiş təklifin icraya qəbul edilməsi',
    en: 'taking on of a proposal that was sent',
    ru: 'принятие направленного предложения к исполнению',
  },
  declineSent: {
    az: 'göndərilmiş təklifdən əsaslandırılmış imtina',
    en: 'reasoned refusal of a proposal that was sent',
    ru: 'мотивированный отказ от направленного предложения',
  },
  askExtension: {
    az: 'müddətin uzadılması barədə müraciət',
    en: 'request for an extension of the term',
    ru: 'просьба о продлении срока',
  },
  reportDuty: {
    az: 'üzərinə götürülmüş işin icrası barədə məlumat',
    en: 'report on what was taken on',
    ru: 'отчёт об исполнении взятого обязательства',
  },
  handInReport: {
    az: 'tədbir üzrə hesabatın təqdim edilməsi',
    en: 'report on a measure',
    ru: 'представление отчёта по мероприятию',
  },
  registerProblem: { az: 'problemin bildirilməsi', en: 'notice of a problem', ru: 'сообщение о проблеме' },
  commentOnProblem: { az: 'problem üzrə rəy', en: 'comment on a problem', ru: 'замечание по проблеме' },
  commentOnDraft: { az: 'layihə üzrə rəy', en: 'comment on a draft', ru: 'замечание к проекту' },
  amendDraft: { az: 'layihəyə düzəliş təklifi', en: 'amendment to a draft', ru: 'поправка к проекту' },
};

const anAct: Sentence = { az: 'akt', en: 'act', ru: 'акт' };

export const paperActName = (command: string): Sentence => (isPaperCommand(command) ? paperActNames[command] : anAct);
