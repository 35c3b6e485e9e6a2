import { dutyPlace } from '#duties/places.ts';
import type { PaperCommandType } from '#letters/on-paper.ts';
import { draftPlace, problemPlace, problemsPlace } from '#problems/places.ts';
import { reportPlace } from '#reporting/places.ts';
import type { DueOf } from '#reporting/vocabulary.ts';

/** What a body may say by letter, named in addresses by the place to which its own form would go. */
export type BodyMatter = { readonly act: string } & (
  | { readonly type: 'takeOn' | 'declineSent' | 'askExtension' | 'reportDuty'; readonly sending: string }
  | { readonly type: 'handInReport'; readonly of: DueOf }
  | { readonly type: 'registerProblem' }
  | { readonly type: 'commentOnProblem'; readonly problem: string }
  | { readonly type: 'commentOnDraft' | 'amendDraft'; readonly draft: string }
);

type OfSending = Extract<BodyMatter, { readonly sending: string }>['type'];
const sendingNouns: Readonly<Record<string, OfSending>> = {
  'taking-on': 'takeOn',
  refusal: 'declineSent',
  extensions: 'askExtension',
  reports: 'reportDuty',
};
const nounOf = (type: OfSending): string => Object.entries(sendingNouns).find(([, each]) => each === type)?.[0] ?? '';

/** Where the form of the act stands, below the group's address: names the matter. */
export const sendingAct = (sending: string, type: OfSending): string => `${dutyPlace(sending)}/${nounOf(type)}`;
export const reportAct = (of: DueOf): string => reportPlace(of);
export const problemAct = problemsPlace;
export const commentAct = (problem: string): string => `${problemPlace(problem)}/comments`;
export const draftAct = (draft: string, type: 'commentOnDraft' | 'amendDraft'): string =>
  `${draftPlace(draft)}/${type === 'amendDraft' ? 'amendments' : 'comments'}`;

const ofSending = /^\/duties\/(\d{1,9})\/([a-z-]+)$/;
const ofReport = /^\/plans\/(\d+)\/measures\/(\d+)\/reports\/([\w-]+)\/(\d{4}-\d\d-\d\d)$/;
const ofProblem = /^\/problems\/(\d+)\/comments$/;
const ofDraft = /^\/drafts\/(\d+)\/(comments|amendments)$/;

/** The matter that an address names; undefined where it names none. */
export function bodyMatter(act: string): BodyMatter | undefined {
  if (act === problemAct) return { type: 'registerProblem', act };
  const [, problem] = ofProblem.exec(act) ?? [];
  if (problem) return { type: 'commentOnProblem', act, problem };
  const [, draft, noun] = ofDraft.exec(act) ?? [];
  if (draft) return { type: noun === 'amendments' ? 'amendDraft' : 'commentOnDraft', act, draft };
  const [, plan, measure, body, due] = ofReport.exec(act) ?? [];
  if (plan && measure && body && due) return { type: 'handInReport', act, of: { plan, measure, body, due } };
  const [, sending, answer = ''] = ofSending.exec(act) ?? [];
  const type = Object.hasOwn(sendingNouns, answer) ? sendingNouns[answer] : undefined;
  return sending && type ? { type, act, sending } : undefined;
}

/** Where the letter’s own page leads to the thing itself. */
export function placeOfMatter(matter: BodyMatter): string {
  if ('sending' in matter) return dutyPlace(matter.sending);
  if ('problem' in matter) return problemPlace(matter.problem);
  if ('draft' in matter) return draftPlace(matter.draft);
  return 'of' in matter ? reportPlace(matter.of) : problemsPlace;
}

export const isOfBodies = (type: PaperCommandType | string): type is BodyMatter['type'] =>
  type === 'handInReport' ||
  type === 'registerProblem' ||
  type === 'commentOnProblem' ||
  type === 'commentOnDraft' ||
  type === 'amendDraft' ||
  Object.values(sendingNouns).some((each) => each === type);
