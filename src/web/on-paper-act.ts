import { z } from 'zod';
import type { Command } from '#group/vocabulary.ts';
import { fieldLabels as labels } from '#letters/messages.ts';
import { onPaperFields, onPaperPlace } from '#letters/routes.ts';
import type { PaperCommand } from '#letters/vocabulary.ts';
import { type ActRoute, actRoute, type Unfit } from '#page/act-route.ts';

/** An act as its noun would be posted: which row, and what its address says. */
type Matched = { readonly row: ActRoute<Command>; readonly params: Readonly<Record<string, string>> };

/**
 * An act done on paper, said as the person would have said it: `act` is the address below the group's to which the form
 * would have gone, with the same fields beside it; `whose` did it, and `evidence` is the letter that brings the paper.
 */
export function onPaperAct(rows: readonly ActRoute<Command>[]): ActRoute<Command> {
  const matched = matcher(rows);
  const fields = z.looseObject(onPaperFields).superRefine((said, context) => {
    const found = matched(said.act);
    if (!found) return context.addIssue({ code: 'custom', path: ['act'], message: 'wrong' });
    for (const { path, message } of found.row.fields.safeParse(said).error?.issues ?? []) {
      context.addIssue({ code: 'custom', path: [...path], message });
    }
  });
  return actRoute({
    path: onPaperPlace,
    type: 'recordOnPaper',
    labels: Object.assign({}, ...rows.map((row) => row.labels), labels),
    files: [...new Set(rows.flatMap((row) => row.files ?? []))],
    fields,
    from: (_params, said) => `${onPaperPlace}?matter=${encodeURIComponent(String(said.matter ?? ''))}`,
    to: () => onPaperPlace,
    people(said) {
      const row = matched(said.act)?.row;
      return [['whose', said.whose], ...(row?.people?.(row.fields.parse(said)) ?? [])];
    },
    command: async (said): Promise<Command | Unfit> => {
      const { act, whose, evidence } = said.fields;
      const found = matched(act);
      if (!found) throw new Error(`no act stands at ${act}`);
      const { row, params } = found;
      const command = await row.command({ ...said, params, fields: row.fields.parse(said.fields) });
      if ('unfit' in command) return command;
      return {
        type: 'recordOnPaper',
        paperAct: said.id,
        person: whose,
        letter: evidence,
        command: command as unknown as PaperCommand,
      };
    },
  });
}

function matcher(rows: readonly ActRoute<Command>[]): (act: string) => Matched | undefined {
  const patterns = rows.map((row) => [row, patternOf(row.path)] as const);
  return (act) => {
    for (const [row, pattern] of patterns) {
      const params = pattern.exec(act)?.groups;
      if (pattern.test(act)) return { row, params: decoded(params ?? {}) };
    }
    return undefined;
  };
}

const patternOf = (path: string): RegExp => new RegExp(`^${path.replace(/:(\w+)(\{[^}]*\})?/g, '(?<$1>[^/]+)')}$`);

const decoded = (params: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(params).map(([name, value]) => [name, readable(value)]));

function readable(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
