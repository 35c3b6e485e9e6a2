import { z } from 'zod';
import type { Said } from '#page/act-route.ts';
import { many, manyOf } from '#page/parse.ts';
import type { AgendaItem, ItemKind } from './vocabulary.ts';

/** No item is meant to take longer than a day of work. */
const mostMinutes = 600;
const isMinutes = (text: string) => /^\d{0,3}$/.test(text) && (text === '' || within(Number(text)));
const within = (minutes: number) => minutes >= 1 && minutes <= mostMinutes;

/** Items are typed in rows: the n-th title goes with the n-th kind and minutes; rows without a title are left out. */
export type ItemRows = {
  readonly item: string[];
  readonly title: string[];
  readonly kind: ('' | ItemKind)[];
  readonly minutes: string[];
};

export const itemRows = {
  fields: {
    item: manyOf(z.string().regex(/^\d{0,4}$/)),
    title: many(1000),
    kind: manyOf(z.enum(['', 'information', 'discussion', 'decision'])),
    minutes: manyOf(z.string().trim().refine(isMinutes, 'notMinutes')),
  },
  /** Minutes of one item in a form of its own; empty is none. */
  minutesOfOne: z
    .string()
    .trim()
    .refine(isMinutes, 'notMinutes')
    .optional()
    .transform((text) => (text ? Number(text) : null)),
} as const;

/** The rows that have a title, each with its place among those typed, from 0. */
export function rowsOf({ fields, wording }: Said<ItemRows>): readonly (Omit<AgendaItem, 'item' | 'rapporteur'> & {
  readonly row: number;
})[] {
  return fields.title.flatMap((title, row) => {
    if (title.trim() === '') return [];
    const minutes = fields.minutes[row] ? { minutes: Number(fields.minutes[row]) } : {};
    return { row, title: wording(`title${row + 1}`, title.trim()), kind: fields.kind[row] || 'discussion', ...minutes };
  });
}
