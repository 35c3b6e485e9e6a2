import type { Command } from '#group/vocabulary.ts';
import { words } from './given.ts';
import { meeting } from './working-group.ts';

export const file = { hash: 'c'.repeat(64), kind: 'pdf', size: 48_213 } as const;

export const attach = (item = '1', hash: string = file.hash) =>
  ({ type: 'attachPaper', meeting, item, ...file, hash, title: words('a paper') }) as const satisfies Command;
export const remove = (paper = '1', item = '1') =>
  ({ type: 'removePaper', meeting, item, paper, reason: words('an old version') }) as const satisfies Command;
export const makePack = (order = 'o1') => ({ type: 'makePack', meeting, order }) as const satisfies Command;
export const lateItem = (item = '4') =>
  ({
    type: 'addLateItem',
    meeting,
    item,
    title: words('a late item'),
    kind: 'discussion',
    rapporteur: null,
  }) as const satisfies Command;
export const agreeToLate = (item = '4') => ({ type: 'agreeToLateItem', meeting, item }) as const satisfies Command;
export const returnLate = (item = '4') =>
  ({ type: 'returnLateItem', meeting, item, reason: words('too late') }) as const satisfies Command;
export const objectToLate = (item = '4') => ({ type: 'objectToLateItem', meeting, item }) as const satisfies Command;

export const suggest = (named: string | null = null, suggestion = 's1') =>
  ({
    type: 'suggestItem',
    suggestion,
    title: words('a suggested item'),
    kind: 'discussion',
    why: words('it is due'),
    meeting: named,
  }) as const satisfies Command;
export const takeUp = (suggestion = 's1') =>
  ({ type: 'takeUpSuggestion', suggestion, meeting }) as const satisfies Command;
export const decline = (suggestion = 's1') =>
  ({ type: 'declineSuggestion', suggestion, reason: words('not now') }) as const satisfies Command;
export const keepTemplate = (template = 't1', titles: readonly string[] = ['a report'], quarterly = true) =>
  ({
    type: 'keepTemplate',
    template,
    name: words('every quarter'),
    items: titles.map((title) => ({ title: words(title), kind: 'information' }) as const),
    quarterly,
  }) as const satisfies Command;
export const endTemplate = (template = 't1') => ({ type: 'endTemplate', template }) as const satisfies Command;
