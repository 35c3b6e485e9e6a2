import { z } from 'zod';
import { type ActRoute, actRoute } from '#page/act-route.ts';
import { day, line } from '#page/parse.ts';
import { fieldLabels as labels } from './messages.ts';
import type { FoundingCommand } from './vocabulary.ts';

const silences = '/charter/silences';

/** What a group may do to its own law over HTTP: adopt a new version, settle what the text leaves open. */
export const groupActs: readonly ActRoute<FoundingCommand>[] = [
  actRoute({
    path: '/charter/versions',
    type: 'adoptCharter',
    labels,
    from: () => '/charter',
    to: () => '/charter',
    fields: z.object({ charter: line(100), from: day(), hash: line(64) }),
    command: ({ fields }): FoundingCommand => ({ type: 'adoptCharter', ...fields }),
  }),
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
