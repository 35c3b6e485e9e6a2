import type { Sentence } from '#text/vocabulary.ts';
import { isAmendment } from './names.ts';
import type { Outcome } from './tally-words.ts';
import type { ProposalId, Result } from './vocabulary.ts';

const ofProposals: Record<Outcome, Sentence> = {
  adopted: { az: 'Təklif qəbul edildi', en: 'Proposal adopted', ru: 'Предложение принято' },
  'not adopted': { az: 'Təklif qəbul edilmədi', en: 'Proposal not adopted', ru: 'Предложение не принято' },
  postponed: { az: 'Təklif təxirə salındı', en: 'Proposal postponed', ru: 'Предложение отложено' },
  'no opinion': { az: 'Rəy formalaşmadı', en: 'No opinion reached', ru: 'Заключения нет' },
};

const ofAmendments: Record<Outcome, Sentence> = {
  adopted: { az: 'Düzəliş qəbul edildi', en: 'Amendment adopted', ru: 'Поправка принята' },
  'not adopted': { az: 'Düzəliş qəbul edilmədi', en: 'Amendment not adopted', ru: 'Поправка не принята' },
  postponed: { az: 'Düzəliş təxirə salındı', en: 'Amendment postponed', ru: 'Поправка отложена' },
  'no opinion': { az: 'Rəy formalaşmadı', en: 'No opinion reached', ru: 'Заключения нет' },
};

const withoutObjection = {
  proposal: {
    az: 'Təklif yekdilliklə qəbul edildi',
    en: 'Proposal adopted without objection',
    ru: 'Предложение принято без возражений',
  },
  amendment: {
    az: 'Düzəliş yekdilliklə qəbul edildi',
    en: 'Amendment adopted without objection',
    ru: 'Поправка принята без возражений',
  },
} as const satisfies Record<string, Sentence>;

/** The outcome in two or three words; `tallySentence` says why. What nobody objected to is never said to be voted. */
export function outcomeWords({ outcome, by }: Pick<Result, 'outcome' | 'by'>, proposal: ProposalId): Sentence {
  const amendment = isAmendment(proposal);
  if (by === 'without objection') return withoutObjection[amendment ? 'amendment' : 'proposal'];
  return (amendment ? ofAmendments : ofProposals)[outcome];
}

export { ofProposals as outcomes };
