import { z } from 'zod';
import { type ActRoute, actRoute, type Said } from '#page/act-route.ts';
import { day, dayOrNothing, line, lineOrNothing, text, textOrNothing, ticked } from '#page/parse.ts';
import type { Evidence } from '#problems/vocabulary.ts';
import type { ExtractAsked } from '#protocol/version-routes.ts';
import type { IssuedExtract } from '#protocol/version-vocabulary.ts';
import { dutyPlace, sendingPlace } from './places.ts';
import type { DutyCommand } from './vocabulary.ts';
import { fieldLabels as labels } from './words.ts';

/** What the rows need of the program. */
export type DutyReads = {
  /** The number of the next sending, and the extract of that proposal's item that the body was issued last. */
  sending(
    group: string,
    meeting: string,
    proposal: string,
    body: string,
  ): Promise<{ readonly next: string; readonly item: string; readonly issued: IssuedExtract | undefined }>;
  pressExtract(asked: ExtractAsked): Promise<{ readonly paper: string; readonly docx: string }>;
  refuses(group: string, by: string, command: DutyCommand): Promise<boolean>;
  brought(group: string, hash: string): Promise<{ readonly kind: string; readonly size: number } | undefined>;
};

type Params = Readonly<Record<string, string>>;
const onePage = ({ sending = '' }: Params) => dutyPlace(sending);
const toOne = ({ sending }: DutyCommand) => dutyPlace(sending);
const named = ({ params }: Said<unknown>) => ({ sending: params.sending ?? '' });

const nothing = { paper: '', docx: '' };

/** An adopted proposal goes to its addressee: with the letter that is registered and the extract that is issued in the same go. */
function sending({ sending: about, pressExtract, refuses }: DutyReads): ActRoute<DutyCommand> {
  return actRoute({
    path: sendingPlace(':meeting', ':proposal'),
    type: 'sendProposal',
    labels,
    numbered: true,
    from: ({ meeting = '' }) => `/meetings/${meeting}/protocol`,
    to: toOne,
    fields: z
      .object({
        body: line(100),
        answerBy: day(),
        letter: lineOrNothing(40),
        subject: textOrNothing(1000),
        number: lineOrNothing(40),
        act: textOrNothing(1000),
        bindsUntil: dayOrNothing(),
      })
      .refine(({ letter, subject }) => letter !== null || subject !== null, { message: 'required', path: ['subject'] })
      .refine(({ act, bindsUntil }) => act === null || bindsUntil !== null, {
        message: 'required',
        path: ['bindsUntil'],
      }),
    command: async ({ group, id, by, params, fields, wording }): Promise<DutyCommand> => {
      const { meeting = '', proposal = '' } = params;
      const { body, answerBy, letter, subject, act, bindsUntil } = fields;
      const { next, item, issued } = await about(group, meeting, proposal, body);
      const number = fields.number ?? '';
      const asked: Extract<DutyCommand, { type: 'sendProposal' }> = {
        ...{ type: 'sendProposal' as const, sending: next, meeting, proposal, body, answerBy, letter },
        subject: letter === null && subject !== null ? wording('subject', subject) : null,
        binding: act !== null && bindsUntil !== null ? { act: wording('act', act), until: bindsUntil } : null,
        extract: issued?.extract ?? id,
        issue: issued ? null : { number, ...nothing },
      };
      // No paper is made for a refusal; what was refused a moment ago must not go out without one.
      if (issued || (await refuses(group, by, asked))) return issued ? asked : { ...asked, issue: null };
      return { ...asked, issue: { number, ...(await pressExtract({ group, by, meeting, item, body, number })) } };
    },
  });
}

const place = dutyPlace(':sending');

const answers: readonly ActRoute<DutyCommand>[] = [
  actRoute({
    path: `${place}/taking-on`,
    type: 'takeOn',
    labels,
    keeps: true,
    from: onePage,
    to: toOne,
    fields: z.object({ until: day(), how: text(10_000) }),
    command: (said): DutyCommand => ({
      ...{ type: 'takeOn' as const, ...named(said), until: said.fields.until },
      how: said.wording('how', said.fields.how),
    }),
  }),
  actRoute({
    path: `${place}/refusal`,
    type: 'declineSent',
    labels,
    keeps: true,
    from: onePage,
    to: toOne,
    fields: z.object({ reason: text(10_000) }),
    command: (said): DutyCommand => ({
      ...{ type: 'declineSent' as const, ...named(said), reason: said.wording('reason', said.fields.reason) },
    }),
  }),
  actRoute({
    path: `${place}/reminders`,
    type: 'remindOfSent',
    labels,
    from: onePage,
    to: toOne,
    fields: z.object({}),
    command: (said): DutyCommand => ({ type: 'remindOfSent', ...named(said) }),
  }),
];

const extensions: readonly ActRoute<DutyCommand>[] = [
  actRoute({
    path: `${place}/extensions`,
    type: 'askExtension',
    labels,
    keeps: true,
    from: onePage,
    to: toOne,
    fields: z.object({ until: day(), reason: text(10_000) }),
    command: (said): DutyCommand => ({
      ...{ type: 'askExtension' as const, ...named(said), until: said.fields.until },
      reason: said.wording('reason', said.fields.reason),
    }),
  }),
  actRoute({
    path: `${place}/extensions/grant`,
    type: 'grantExtension',
    labels,
    from: onePage,
    to: toOne,
    fields: z.object({ until: day() }),
    command: (said): DutyCommand => ({ type: 'grantExtension', ...named(said), until: said.fields.until }),
  }),
  actRoute({
    path: `${place}/extensions/refusal`,
    type: 'refuseExtension',
    labels,
    keeps: true,
    from: onePage,
    to: toOne,
    fields: z.object({ reason: text(10_000) }),
    command: (said): DutyCommand => ({
      ...{ type: 'refuseExtension' as const, ...named(said), reason: said.wording('reason', said.fields.reason) },
    }),
  }),
];

/** A report may bring so many confirming documents at once. */
export const evidenceFields = ['evidence1', 'evidence2', 'evidence3'] as const;
const titleOf = (field: string) => `${field}Title`;

const reporting = ({ brought }: DutyReads): ActRoute<DutyCommand> =>
  actRoute({
    path: `${place}/reports`,
    type: 'reportDuty',
    labels,
    files: [...evidenceFields],
    keeps: true,
    from: onePage,
    to: toOne,
    fields: z.object({
      done: text(),
      executed: ticked(),
      ...{ evidence1: lineOrNothing(64), evidence2: lineOrNothing(64), evidence3: lineOrNothing(64) },
      ...{ evidence1Title: lineOrNothing(300), evidence2Title: lineOrNothing(300), evidence3Title: lineOrNothing(300) },
    }),
    command: async (said): Promise<DutyCommand> => {
      const { fields, group, wording } = said;
      const evidence: Evidence[] = [];
      for (const field of evidenceFields) {
        const hash = fields[field];
        if (hash === null) continue;
        const file = await brought(group, hash);
        if (!file) throw new Error(`nobody brought ${hash} into ${group}`);
        const title = fields[titleOf(field) as keyof typeof fields] || `${evidence.length + 1}`;
        evidence.push({ title: wording(field, String(title)), hash, kind: file.kind, size: file.size });
      }
      return {
        ...{
          type: 'reportDuty' as const,
          ...named(said),
          done: wording('done', fields.done),
          executed: fields.executed,
        },
        evidence,
      };
    },
  });

const reportOf = ({ params }: Said<unknown>) => ({ report: Number(params.report) });

const controlling: readonly ActRoute<DutyCommand>[] = [
  actRoute({
    path: `${place}/reports/:report/acceptance`,
    type: 'acceptDutyReport',
    labels,
    from: onePage,
    to: toOne,
    fields: z.object({}),
    command: (said): DutyCommand => ({ type: 'acceptDutyReport', ...named(said), ...reportOf(said) }),
  }),
  actRoute({
    path: `${place}/reports/:report/return`,
    type: 'returnDutyReport',
    labels,
    keeps: true,
    from: onePage,
    to: toOne,
    fields: z.object({ reason: text(10_000) }),
    command: (said): DutyCommand => ({
      ...{ type: 'returnDutyReport' as const, ...named(said), ...reportOf(said) },
      reason: said.wording('reason', said.fields.reason),
    }),
  }),
  actRoute({
    path: `${place}/removal`,
    type: 'takeOffControl',
    labels,
    from: onePage,
    to: toOne,
    fields: z.object({}),
    command: (said): DutyCommand => ({ type: 'takeOffControl', ...named(said) }),
  }),
  actRoute({
    path: `${place}/dropping`,
    type: 'dropFromControl',
    labels,
    keeps: true,
    from: onePage,
    to: toOne,
    fields: z.object({ reason: text(10_000) }),
    command: (said): DutyCommand => ({
      ...{ type: 'dropFromControl' as const, ...named(said), reason: said.wording('reason', said.fields.reason) },
    }),
  }),
];

export const dutyActRoutes = (reads: DutyReads): readonly ActRoute<DutyCommand>[] => [
  sending(reads),
  ...answers,
  ...extensions,
  reporting(reads),
  ...controlling,
];
