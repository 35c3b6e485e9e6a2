import { z } from 'zod';
import { type ActRoute, actRoute, type Said } from '#page/act-route.ts';
import { line, oneOf, textOrNothing, whole } from '#page/parse.ts';
import { type NoticeCommand, replyAnswers } from './vocabulary.ts';
import { fieldLabels as labels } from './words.ts';

const one = '/meetings/:meeting';
const page = (params: Readonly<Record<string, string>>) => `/meetings/${params.meeting}`;
const to = ({ meeting }: NoticeCommand) => `/meetings/${meeting}#replies`;

const answering = { answer: oneOf(replyAnswers), revision: whole(), reason: textOrNothing(2000) };

type Answered = {
  readonly answer: (typeof replyAnswers)[number];
  readonly revision: number;
  readonly reason: string | null;
};

const of = <Fields extends Answered>({ params, fields: { answer, revision, reason }, wording }: Said<Fields>) => ({
  meeting: params.meeting ?? '',
  answer,
  revision,
  reason: reason === null ? null : wording('reason', reason),
});

/** Who comes to a meeting, before it. */
export const noticeActRoutes: readonly ActRoute<NoticeCommand>[] = [
  actRoute({
    path: `${one}/replies`,
    type: 'replyToNotice',
    labels,
    from: page,
    to,
    fields: z.object(answering),
    command: (said) => ({ type: 'replyToNotice', ...of(said), byLink: false }),
    keeps: true,
  }),
  actRoute({
    path: `${one}/recorded-replies`,
    type: 'recordReply',
    labels,
    from: page,
    to,
    fields: z.object({ person: line(), ...answering }),
    command: (said) => ({ type: 'recordReply', ...of(said), person: said.fields.person }),
    people: ({ person }) => [['person', person]],
    keeps: true,
  }),
  actRoute({
    path: `${one}/reminders`,
    type: 'remindOfNotice',
    labels,
    from: page,
    to,
    fields: z.object({}),
    command: ({ params }) => ({ type: 'remindOfNotice', meeting: params.meeting ?? '' }),
  }),
];
