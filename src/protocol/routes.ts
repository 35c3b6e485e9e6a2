import { z } from 'zod';
import { type ActRoute, actRoute } from '#page/act-route.ts';
import { line, text, textOrNothing, whole } from '#page/parse.ts';
import { fieldLabels as labels } from './messages.ts';
import type { PaperHash } from './signature-vocabulary.ts';
import type { ProtocolCommand } from './vocabulary.ts';

const one = '/meetings/:meeting/protocol';
const from = (params: Readonly<Record<string, string>>) => `/meetings/${params.meeting}/protocol`;
const to = ({ meeting }: ProtocolCommand) => `/meetings/${meeting}/protocol`;

/** `press` makes the paper of a meeting's protocol under a number, keeps it, and gives its hash. */
export type Press = (group: string, meeting: string, number: string) => Promise<PaperHash>;

/** Whether a person's command would be refused now. */
export type Refuses = (group: string, by: string, command: ProtocolCommand) => Promise<boolean>;

export function protocolActs(press: Press, refuses: Refuses): readonly ActRoute<ProtocolCommand>[] {
  return [
    actRoute({
      path: `${one}/items/:item`,
      type: 'recordItem',
      labels,
      from,
      to: (command) => (command.type === 'recordItem' ? `${to(command)}#item-${command.item}` : to(command)),
      keeps: true,
      fields: z.object({ heard: textOrNothing(), spoke: textOrNothing(), seen: z.string().max(300).optional() }),
      command: ({ params, fields, wording }): ProtocolCommand => ({
        type: 'recordItem',
        meeting: params.meeting ?? '',
        item: params.item ?? '',
        heard: fields.heard === null ? null : wording('heard', fields.heard),
        spoke: fields.spoke === null ? null : wording('spoke', fields.spoke),
        ...(fields.seen === undefined ? {} : { seen: fields.seen }),
      }),
    }),
    actRoute({
      path: `${one}/submission`,
      type: 'submitProtocol',
      labels,
      from,
      to,
      fields: z.object({ number: line(40), revision: whole() }),
      command: async ({ group, by, params, fields }): Promise<ProtocolCommand> => {
        const meeting = params.meeting ?? '';
        const { number, revision } = fields;
        const command = { type: 'submitProtocol', meeting, number, revision, paper: '' } as const;
        // No paper is made for a refusal; what was refused a moment ago must not be accepted without one.
        if (await refuses(group, by, command)) return { ...command, revision: -1 };
        return { ...command, paper: await press(group, meeting, number) };
      },
    }),
    actRoute({
      path: `${one}/return`,
      type: 'returnProtocol',
      labels,
      from,
      to,
      keeps: true,
      fields: z.object({ reason: text() }),
      command: ({ params, fields, wording }): ProtocolCommand => ({
        type: 'returnProtocol',
        meeting: params.meeting ?? '',
        reason: wording('reason', fields.reason),
      }),
    }),
    actRoute({
      path: `${one}/signature`,
      type: 'signProtocol',
      labels,
      from,
      to,
      fields: z.object({ paper: line(64) }),
      command: ({ params, fields }): ProtocolCommand => ({
        type: 'signProtocol',
        meeting: params.meeting ?? '',
        paper: fields.paper,
      }),
    }),
  ];
}
