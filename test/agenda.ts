import type { Command } from '#group/vocabulary.ts';
import { words } from './given.ts';
import { meeting } from './working-group.ts';

export const file = { hash: 'c'.repeat(64), kind: 'pdf', size: 48_213 } as const;

export const attach = (item = '1', hash: string = file.hash) =>
  ({ type: 'attachPaper', meeting, item, ...file, hash, title: words('a paper') }) as const satisfies Command;
export const remove = (paper = '1', item = '1') =>
  ({ type: 'removePaper', meeting, item, paper, reason: words('an old version') }) as const satisfies Command;
