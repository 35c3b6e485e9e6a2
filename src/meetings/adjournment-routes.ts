import { z } from 'zod';
import { type ActRoute, actRoute } from '#page/act-route.ts';
import { lineOrNothing, localTimeOrNothing, text } from '#page/parse.ts';
import { instantOf } from '#text/moments.ts';
import type { MeetingCommand } from './vocabulary.ts';
import { fieldLabels } from './words.ts';

const one = '/meetings/:meeting';
const from = (params: Readonly<Record<string, string>>) => `/meetings/${params.meeting}`;
const to = ({ meeting }: MeetingCommand) => `/meetings/${meeting}`;
const labels = {
  ...fieldLabels,
  until: { az: 'Davam etdiriləcək vaxt', en: 'To go on at', ru: 'Время продолжения' },
} as const;

export const adjournmentRoutes: readonly ActRoute<MeetingCommand>[] = [
  actRoute({
    path: `${one}/adjournment`,
    type: 'adjournMeeting',
    labels,
    from,
    to,
    keeps: true,
    fields: z.object({ until: localTimeOrNothing(), place: lineOrNothing(), reason: text() }),
    command: async ({ params, fields, zone, wording }): Promise<MeetingCommand> => ({
      type: 'adjournMeeting',
      meeting: params.meeting ?? '',
      // A time that the clocks skip does not exist; it is then one in the past and is refused as such.
      until: fields.until === null ? null : (instantOf(fields.until.slice(0, 16), await zone()) ?? longPast),
      place: fields.place === null ? null : wording('place', fields.place),
      reason: wording('reason', fields.reason),
    }),
  }),
  actRoute({
    path: `${one}/resumption`,
    type: 'resumeMeeting',
    labels,
    from,
    to,
    fields: z.object({}),
    command: ({ params }): MeetingCommand => ({ type: 'resumeMeeting', meeting: params.meeting ?? '' }),
  }),
];

const longPast = '1970-01-01T00:00:00.000Z';
