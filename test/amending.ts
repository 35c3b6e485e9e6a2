import type { Command } from '#group/vocabulary.ts';
import type { Choice, Hands } from '#voting/vocabulary.ts';
import { words } from './given.ts';
import { meeting } from './working-group.ts';

type Asked<Type> = Extract<Command, { type: Type }>;

const of = { meeting } as const;

/** An amendment of that draft, written upon its own text unless another is named. */
export const amend = (
  proposal = '1',
  change: { upon?: string; text?: string; changed?: number; instead?: string | null } = {},
): Asked<'proposeAmendment'> => ({
  type: 'proposeAmendment',
  ...of,
  proposal,
  upon: change.upon ?? proposal,
  text: words(change.text ?? 'as amended'),
  reason: null,
  changed: change.changed ?? 1,
  instead: change.instead ?? null,
});
export const accept = (proposal = '1.1'): Asked<'acceptAmendment'> => ({ type: 'acceptAmendment', ...of, proposal });
export const askConsent = (proposal = '1'): Asked<'askConsent'> => ({ type: 'askConsent', ...of, proposal });
export const object = (proposal = '1'): Asked<'object'> => ({ type: 'object', ...of, proposal });
export const closeConsent = (proposal = '1'): Asked<'closeConsent'> => ({ type: 'closeConsent', ...of, proposal });
export const openByHands = (proposal = '1'): Asked<'openVote'> => ({
  type: 'openVote',
  ...of,
  proposal,
  manner: 'hands',
});

/** Hands that were counted: so many for, against and abstaining, and the head's side. */
export const hands = (
  [pro, against, abstain]: readonly [number, number, number],
  head: Choice | null = null,
  names?: Hands['names'],
  proposal = '1',
): Asked<'recordShowOfHands'> => ({
  type: 'recordShowOfHands',
  ...of,
  proposal,
  for: pro,
  against,
  abstain,
  head,
  ...(names ? { names } : {}),
});
