import type { Context } from 'hono';
import { limits } from '#accounts/limits.ts';
import { isFresh } from '#accounts/sessions.ts';
import type { Session, Wrong } from '#accounts/vocabulary.ts';
import { words } from '#page/messages.ts';
import { codeFieldId } from '#page/proof.tsx';
import type { ProofAsked, RefusedForm } from '#page/view.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { group as demonstrationGroup } from './demonstration/story.ts';
import type { House } from './house.ts';
import { problem } from './problems.ts';
import { sessionOf } from './session.ts';
import { wrongSentence, wrongStatus } from './wrong.ts';

/**
 * Acts that ask once more who acts, by a proof not older than five minutes: those by which one person binds the Group, and
 * those that let somebody else act or be taken to have acted. A browser that was left open must not be enough for them.
 */
export const provedActs: ReadonlySet<string> = new Set([
  'signProtocol',
  'takeBackSigned',
  'approveComposition',
  'agreeToMeeting',
  'confirmOnPaper',
  'confirmRecovery',
]);

/** What forms of that page say of the proof, by the type of their act. The demonstration has no accounts, so no proofs. */
export function proofOf(house: House, c: Context, group: string): (command: string) => ProofAsked | undefined {
  const session = sessionOf(c);
  if (!session || group === demonstrationGroup) return () => undefined;
  const { pathname, search } = new URL(c.req.url);
  const asked: ProofAsked = {
    freshFor: freshFor(session, house.clock()),
    by: meansOf(session),
    again: `/sign-in?to=${encodeURIComponent(pathname + search)}`,
  };
  return (command) => (provedActs.has(command) ? asked : undefined);
}

/** two seconds are kept for the way: what the page calls fresh must still be so when it arrives. */
const onTheWay = 2_000;

/** Whole seconds for which the last proof of a session is still enough; 0 when it is too old. */
export function freshFor({ provedAt }: Session, now: Date): number {
  const left = Date.parse(provedAt) + limits.freshProof - onTheWay - now.getTime();
  return Math.max(0, Math.floor(left / 1000));
}

export function meansOf({ proof }: Session): ProofAsked['by'] {
  if (proof === 'passkey' || proof === 'code') return proof;
  return 'again';
}

/** What came with a form to prove who sends it: `proof`, a passkey's assertion as JSON, or `code` of an authenticator app. */
export type Given = { readonly proof?: unknown; readonly code?: unknown };

type Fields = Readonly<Record<string, unknown>>;

/** The proof apart from the rest: it is neither part of the act nor shown again in the form. */
export function partProof(type: string, fields: Fields): { readonly given: Given; readonly fields: Fields } {
  if (!provedActs.has(type)) return { given: {}, fields };
  const { proof, code, ...rest } = fields;
  return { given: { proof, code }, fields: rest };
}

export type Unproved = {
  readonly refused: 'proofNeeded' | Wrong['wrong'];
  readonly status: 409 | 422 | 429;
  readonly sentence: Sentence;
  readonly retryAfter?: number;
};

/**
 * Why an act of that type may not be done on the proof there is; undefined if it may. Systems have no session and hold none
 * of the offices that these acts need; without a session there is nothing to prove.
 */
export async function unprovedAct(
  house: House,
  c: Context,
  act: { readonly type: string; readonly group: string },
  given: Given,
): Promise<Unproved | undefined> {
  if (!provedActs.has(act.type) || act.group === demonstrationGroup) return undefined;
  return unproved(house, c, given);
}

/** Leads from the refusal on top of the page to the field for the code, for one who signs in with codes. */
export function codeProblem(c: Context, action: string, { refused }: Unproved): RefusedForm['problems'] {
  const session = sessionOf(c);
  if (!session || meansOf(session) !== 'code') return [];
  return [
    {
      field: codeFieldId(action),
      sentence: problem(words.code, 'code', refused === 'proofNeeded' ? 'required' : 'wrong'),
    },
  ];
}

/** Why the reader has not proved in the last five minutes who acts; undefined when that is proved now. */
export async function unproved(house: House, c: Context, { proof, code }: Given): Promise<Unproved | undefined> {
  const session = sessionOf(c);
  if (session && isFresh(session.provedAt, house.clock())) return undefined;
  const given = typeof proof === 'string' && proof !== '' ? { assertion: parsed(proof) } : codeIn(code);
  if (!session || !given) return { refused: 'proofNeeded', status: 409, sentence: proofNeeded };
  const answer = await house.accounts.prove(session, given);
  if (!('wrong' in answer)) return undefined;
  const retryAfter = answer.wrong === 'tooManyAttempts' ? { retryAfter: answer.retryAfter } : {};
  return { refused: answer.wrong, status: wrongStatus(answer), sentence: wrongSentence(answer), ...retryAfter };
}

const codeIn = (code: unknown): { readonly code: string } | undefined =>
  typeof code === 'string' && code.trim() !== '' ? { code } : undefined;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const proofNeeded: Sentence = {
  az: 'Kimliyinizi yenidən təsdiqləyin: son təsdiqdən beş dəqiqədən çox keçib. Giriş açarına toxunun, autentifikator tətbiqindəki kodu yazın və ya yenidən daxil olun.',
  en: 'Show once more that it is you: the last proof is more than five minutes old. Touch your passkey, type a code of the authenticator app, or sign in again.',
  ru: 'Подтвердите личность ещё раз: с последнего подтверждения прошло больше пяти минут. Коснитесь ключа доступа, введите код из приложения-аутентификатора или войдите снова.',
};
