import type { Command } from '#group/vocabulary.ts';
import type { Mark } from '#marking/vocabulary.ts';
import { type Life, words } from './given.ts';
import { forAll, meeting, member, proposed } from './working-group.ts';

/** A problem and a draft proposal on it, as tests give them: `health` registers the one, `labour` drafts the other. */
type Of<Type> = Extract<Command, { type: Type }>;

export const finder = member('health');
export const drafter = member('labour');
const reason = words('a reason');

export const register = (change: Partial<Of<'registerProblem'>> = {}): Of<'registerProblem'> => ({
  type: 'registerProblem',
  problem: '1',
  title: words('a problem'),
  what: words('what happens'),
  measures: [],
  bodies: ['health', 'labour'],
  gravity: 'serious',
  evidence: [],
  mark: forAll,
  ...change,
});
export const marked = (mark: Mark, problem = '1') => register({ problem, mark });
export const correct = (base = 1, change: Partial<Of<'correctProblem'>> = {}): Of<'correctProblem'> => ({
  ...{ type: 'correctProblem', problem: '1', base, title: words('a problem, corrected'), what: words('what happens') },
  ...{ measures: [], bodies: ['health', 'labour'], gravity: 'grave', evidence: [], reason: null },
  ...change,
});
export const assign = (person = 'secretary', problem = '1'): Of<'assignProblem'> => ({
  type: 'assignProblem',
  problem,
  person,
});
export const group = (other: string | null, problem = '1'): Of<'groupProblem'> => ({
  type: 'groupProblem',
  problem,
  with: other,
});
export const comment = (problem = '1'): Of<'commentOnProblem'> => ({
  type: 'commentOnProblem',
  problem,
  comment: words('a comment'),
});
export const close = (problem = '1'): Of<'closeProblem'> => ({ type: 'closeProblem', problem, reason });
export const reopen = (problem = '1'): Of<'reopenProblem'> => ({ type: 'reopenProblem', problem, reason });

export const begin = (change: Partial<Of<'beginDraft'>> = {}): Of<'beginDraft'> => ({
  type: 'beginDraft',
  draft: '1',
  title: words('a draft'),
  text: words('first text'),
  problems: ['1'],
  measures: [],
  addressee: 'health',
  ...change,
});
export const revise = (base = 1, text = 'second text', addressee: string | null = 'health'): Of<'reviseDraft'> => ({
  type: 'reviseDraft',
  draft: '1',
  text: words(text),
  addressee,
  base,
});
export const commentOnDraft = (): Of<'commentOnDraft'> => ({
  type: 'commentOnDraft',
  draft: '1',
  comment: words('a comment'),
});
export const amend = (base = 1, amendment = 'a1'): Of<'amendDraft'> => ({
  type: 'amendDraft',
  draft: '1',
  amendment,
  text: words(`text of ${amendment}`),
  why: reason,
  base,
});
export const accept = (base = 1, text: string | null = null, amendment = 'a1'): Of<'acceptDraftAmendment'> => ({
  type: 'acceptDraftAmendment',
  draft: '1',
  amendment,
  text: text === null ? null : words(text),
  base,
});
export const decline = (amendment = 'a1'): Of<'declineDraftAmendment'> => ({
  type: 'declineDraftAmendment',
  draft: '1',
  amendment,
  reason,
});
export const offer = (suggestion = 's1', after: string | null = null): Of<'offerDraft'> => ({
  type: 'offerDraft',
  draft: '1',
  suggestion,
  meeting: null,
  why: reason,
  after,
});
export const put = (item = '3', proposal = '1'): Of<'putDraft'> => ({
  type: 'putDraft',
  draft: '1',
  meeting,
  item,
  proposal,
});
export const handOver = (person = member('justice')): Of<'handOverDraft'> => ({
  type: 'handOverDraft',
  draft: '1',
  person,
  reason,
});
export const drop = (): Of<'dropDraft'> => ({ type: 'dropDraft', draft: '1', reason });

/** A problem stands in the register, and somebody drafts on it; a meeting is proposed. */
export function drafted(mark: Mark = forAll): Life {
  const life = proposed();
  life.done(finder, marked(mark));
  life.done(drafter, begin());
  return life;
}

export const takeUp = (suggestion = 's1'): Of<'takeUpSuggestion'> => ({
  type: 'takeUpSuggestion',
  suggestion,
  draft: '1',
  meeting,
});
export const turnDown = (suggestion = 's1'): Of<'declineSuggestion'> => ({
  type: 'declineSuggestion',
  suggestion,
  draft: '1',
  reason,
});

/** The head has taken the draft onto the agenda, as its third item. */
export function takenUp(mark: Mark = forAll): Life {
  const life = drafted(mark);
  life.done(drafter, offer());
  life.done('head', takeUp());
  return life;
}
