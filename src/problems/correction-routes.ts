import { z } from 'zod';
import { type ActRoute, actRoute } from '#page/act-route.ts';
import { many, textOrNothing } from '#page/parse.ts';
import type { ProblemMeans } from './means.ts';
import { evidenceFields, particularFields, particularsOf } from './particulars.ts';
import { measureAs, problemPlace } from './places.ts';
import type { DraftCommand, ProblemCommand } from './vocabulary.ts';
import { fieldLabels as labels } from './words.ts';

/**
 * What a problem says, as it should be. Papers and measures that stand in it stay unless they are named to be taken out: what
 * a form does not show is not lost by it.
 */
export const correctionRoutes = (means: ProblemMeans): readonly ActRoute<ProblemCommand | DraftCommand>[] => [
  actRoute({
    path: `${problemPlace(':problem')}/versions`,
    type: 'correctProblem',
    labels,
    keeps: true,
    files: evidenceFields,
    from: ({ problem = '' }) => problemPlace(problem),
    to: (command) => problemPlace('problem' in command ? command.problem : ''),
    fields: z.object({
      ...particularFields,
      /** `1/12` */
      measuresOff: many(),
      /** By their SHA-256: a place in the list would be another paper's once somebody else has corrected it. */
      evidenceOff: many(),
      reason: textOrNothing(5000),
      base: z.coerce.number('required').int('required').min(1, 'required'),
    }),
    command: async (said): Promise<ProblemCommand> => {
      const { group, params, fields, wording } = said;
      const { problem = '' } = params;
      const stands = await means.problemNow(group, problem);
      const { measures, evidence, ...particulars } = await particularsOf(said, means);
      const kept = (stands?.measures ?? []).filter((each) => !fields.measuresOff.includes(measureAs(each)));
      const known = new Set(kept.map(measureAs));
      return {
        ...{ type: 'correctProblem', problem, base: fields.base, ...particulars },
        measures: [...kept, ...measures.filter((each) => !known.has(measureAs(each)))],
        evidence: [...(stands?.evidence ?? []).filter(({ hash }) => !fields.evidenceOff.includes(hash)), ...evidence],
        reason: fields.reason === null ? null : wording('reason', fields.reason),
      };
    },
  }),
];
