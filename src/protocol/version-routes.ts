import { z } from 'zod';
import { type ActRoute, actRoute } from '#page/act-route.ts';
import { line, text } from '#page/parse.ts';
import type { PaperHash } from './signature-vocabulary.ts';
import { versionLabels as labels } from './version-messages.ts';
import type { VersionCommand } from './version-vocabulary.ts';

const one = '/meetings/:meeting/protocol';
type Params = Readonly<Record<string, string>>;
const from = ({ meeting = '' }: Params) => `/meetings/${meeting}/protocol`;
const to = ({ meeting }: VersionCommand) => from({ meeting });

export type ExtractAsked = {
  readonly group: string;
  readonly by: string;
  readonly meeting: string;
  readonly item: string;
  readonly body: string;
  readonly number: string;
};

/** What the rows need of the program: both files of an extract, kept under their hashes. */
export type Issuing = {
  pressExtract(asked: ExtractAsked): Promise<{ readonly paper: PaperHash; readonly docx: PaperHash }>;
  refuses(group: string, by: string, command: VersionCommand): Promise<boolean>;
};

/** What is done with a signed protocol, as nouns below it. */
export const versionActs = ({ pressExtract, refuses }: Issuing): readonly ActRoute<VersionCommand>[] => [
  actRoute({
    path: `${one}/extracts`,
    type: 'issueExtract',
    labels,
    from,
    to: (command) => `${to(command)}#extracts`,
    fields: z.object({ item: line(40), body: line(100), number: line(40) }),
    command: async ({ group, id, by, params, fields }): Promise<VersionCommand> => {
      const meeting = params.meeting ?? '';
      const { item, body, number } = fields;
      const asked = { type: 'issueExtract', meeting, extract: id, item, body, number, paper: '', docx: '' } as const;
      // No paper is made for a refusal; what was refused a moment ago must not be issued without one.
      if (await refuses(group, by, asked)) return { ...asked, item: '' };
      return { ...asked, ...(await pressExtract({ group, by, meeting, item, body, number })) };
    },
  }),
  actRoute({
    path: `${one}/correction`,
    type: 'correctProtocol',
    labels,
    from,
    to,
    keeps: true,
    fields: z.object({ reason: text() }),
    command: ({ params, fields, wording }): VersionCommand => ({
      type: 'correctProtocol',
      meeting: params.meeting ?? '',
      reason: wording('reason', fields.reason),
    }),
  }),
];
