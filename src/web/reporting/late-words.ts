import type { Sentence } from '#text/vocabulary.ts';
import type { LateKind } from './late.ts';
import { seeingWords as words } from './seeing-words.ts';

export const lateKindNames: Record<LateKind, Sentence> = { reports: words.lateReports, terms: words.lateTerms };
