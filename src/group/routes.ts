import { z } from 'zod';
import { type ActRoute, actRoute } from '#page/act-route.ts';
import { line } from '#page/parse.ts';
import { fieldLabels as labels } from './messages.ts';
import type { FoundingCommand } from './vocabulary.ts';

const silences = '/charter/silences';

/** What a group may do to its own law over HTTP: settle what the text leaves open. */
export const groupActs: readonly ActRoute<FoundingCommand>[] = [
  actRoute({
    path: `${silences}/:silence`,
    type: 'settleSilence',
    labels,
    from: () => silences,
    to: (command) => (command.type === 'settleSilence' ? `${silences}#silence-${command.silence}` : silences),
    fields: z.object({ reading: line(100) }),
    command: ({ params, fields }): FoundingCommand => ({
      type: 'settleSilence',
      silence: params.silence ?? '',
      reading: fields.reading,
    }),
  }),
];
