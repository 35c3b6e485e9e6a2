import { z } from 'zod';
import { type ActRoute, actRoute } from '#page/act-route.ts';
import { day, line, lineOrNothing, oneOf, text, textOrNothing } from '#page/parse.ts';
import { fieldLabels as labels } from './messages.ts';
import type { LettersCommand } from './vocabulary.ts';

export const lettersPlace = '/secretariat/letters';
export const onPaperPlace = '/secretariat/on-paper';

/** Where a letter stands: `/secretariat/letters/in-2026-1`. */
export const letterPlace = (letter: string): string => `${lettersPlace}/${letter}`;

/** The streams of what a recorded act on paper is about: which it needs must be known before it is decided. */
export type PaperActReads = { about(group: string, paperAct: string): Promise<readonly string[]> };

export function lettersActs({ about }: PaperActReads): readonly ActRoute<LettersCommand>[] {
  return [
    actRoute({
      path: lettersPlace,
      type: 'registerLetter',
      labels,
      files: ['scan'],
      numbered: true,
      from: () => lettersPlace,
      to: (command) => ('letter' in command ? letterPlace(String(command.letter)) : lettersPlace),
      fields: z
        .object({
          direction: oneOf(['in', 'out']),
          on: day(),
          theirs: lineOrNothing(60),
          body: lineOrNothing(),
          correspondent: textOrNothing(300),
          subject: text(1000),
          scan: lineOrNothing(64),
        })
        .refine(({ body, correspondent }) => body !== null || correspondent !== null, {
          message: 'required',
          path: ['body'],
        }),
      command: ({ fields, wording }): LettersCommand => ({
        type: 'registerLetter',
        ...fields,
        correspondent:
          fields.body !== null || fields.correspondent === null ? null : wording('correspondent', fields.correspondent),
        subject: wording('subject', fields.subject),
      }),
    }),
    actRoute({
      path: `${onPaperPlace}/:paperAct/confirmation`,
      type: 'confirmOnPaper',
      labels,
      from: () => onPaperPlace,
      to: () => onPaperPlace,
      fields: z.object({}),
      command: async ({ group, params: { paperAct = '' } }): Promise<LettersCommand> => ({
        type: 'confirmOnPaper',
        paperAct,
        about: await about(group, paperAct),
      }),
    }),
    actRoute({
      path: `${onPaperPlace}/:paperAct/return`,
      type: 'returnOnPaper',
      labels,
      from: () => onPaperPlace,
      to: () => onPaperPlace,
      keeps: true,
      fields: z.object({ reason: text() }),
      command: ({ params: { paperAct = '' }, fields, wording }): LettersCommand => ({
        type: 'returnOnPaper',
        paperAct,
        reason: wording('reason', fields.reason),
      }),
    }),
  ];
}

/** Fields of an act on paper besides those of the act itself. */
export const onPaperFields = { act: line(), whose: line(), evidence: line(40) };
