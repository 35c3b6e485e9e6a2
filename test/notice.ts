import type { Command } from '#group/vocabulary.ts';
import type { ReplyAnswer } from '#notice/vocabulary.ts';
import { words } from './given.ts';
import { meeting } from './working-group.ts';

/** Replies to the notice of a meeting, as tests give them. */
type Of<Type> = Extract<Command, { type: Type }>;

export const reply = (answer: ReplyAnswer, revision = 1, reason?: string): Of<'replyToNotice'> => ({
  type: 'replyToNotice',
  meeting,
  revision,
  answer,
  reason: reason === undefined ? null : words(reason),
  byLink: false,
});

export const recordReply = (person: string, answer: ReplyAnswer, revision = 1): Of<'recordReply'> => ({
  type: 'recordReply',
  meeting,
  revision,
  person,
  answer,
  reason: null,
});

export const remind: Of<'remindOfNotice'> = { type: 'remindOfNotice', meeting };
