import { z } from 'zod';
import type { Rows } from '#journal/vocabulary.ts';
import { type ActRoute, actRoute, type Unfit } from '#page/act-route.ts';
import type { AgendaCommand } from './vocabulary.ts';

/** What stands outside the journal about a pack that is being made. */
export type PackDoor = {
  /** Why a pack of this meeting is too much for this installation; undefined if it is not. */
  tooMuch(group: string, meeting: string): Promise<Unfit | undefined>;
  /** The row by which what is made of the pack is kept. */
  row(group: string, meeting: string, order: string): Rows;
};

export const packActRoute = ({ tooMuch, row }: PackDoor): ActRoute<AgendaCommand> =>
  actRoute({
    path: '/meetings/:meeting/packs',
    type: 'makePack',
    labels: {},
    numbered: true,
    from: ({ meeting = '' }) => `/meetings/${meeting}#packs`,
    to: (command) => ('meeting' in command ? `/meetings/${command.meeting}#packs` : '/meetings'),
    fields: z.object({}),
    command: async ({ group, id, params, beside }): Promise<AgendaCommand | Unfit> => {
      const meeting = params.meeting ?? '';
      const unfit = await tooMuch(group, meeting);
      if (unfit) return unfit;
      beside(row(group, meeting, id));
      return { type: 'makePack', meeting, order: id };
    },
  });
