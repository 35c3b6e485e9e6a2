import { expect, it } from 'vitest';
import type { Entry } from '#journal/vocabulary.ts';
import { isTold, type Known, newsOf, type Telling, toldTypes } from './news.ts';

const known: Known = {
  originators: ['sevda'],
  asked: ['court'],
  addressee: 'health',
  drafter: 'ramin',
  amender: 'nigar',
};

function act(type: string): Telling {
  const streams = [
    [/^(VoteClosed|ConsentReached)$/, 'meeting/2026-4'],
    [/^(Report(?!ed)|Late)/, 'measure/1/4'],
    [/^Problem(?!.*Proposal)/, 'problem/3'],
    [/^Draft/, 'draft/2'],
  ] as const;
  const stream = streams.find(([kind]) => kind.test(type))?.[1] ?? 'duty/5';
  const proposals = ['ProposalSent', 'ProposalTakenOn'];
  return {
    type,
    stream: proposals.includes(type) ? 'duty/5' : stream,
    data: {
      body: 'mia',
      bodies: ['labour', 'mia'],
      problem: '3',
      draft: '2',
      sending: '5',
      person: 'leyla',
      from: 'ramin',
      meeting: '2026-4',
    },
  } as unknown as Telling & Entry;
}

const desk = 'office:secretariat';
const told = (type: string): readonly string[] =>
  newsOf(act(type), known).map(
    ({ kind, to, path }) =>
      `${'office' in to ? `office:${to.office}` : 'bodies' in to ? to.bodies.join('+') : to.persons.join('+')} ${kind} ${path}`,
  );

it.each<[string, readonly string[]]>([
  ['ReportSubmitted', [`${desk} report came /reports`]],
  ['ReportReturned', ['mia report returned /reports']],
  ['ReportAccepted', ['mia report accepted /reports']],
  ['LateAllowed', ['mia late allowed /reports']],
  ['ReportKept', []],
  ['ProposalSent', ['health proposal sent /duties/5', 'sevda problem moved /duties/5']],
  ['SentReminded', ['health asked again /duties/5']],
  ['ProposalTakenOn', [`${desk} answer came /duties/5`, 'sevda problem moved /duties/5']],
  ['SentDeclined', [`${desk} answer came /duties/5`, 'sevda problem moved /duties/5']],
  ['ExtensionAsked', [`${desk} extension asked /duties/5`, 'sevda own extension asked /duties/5']],
  ['ExtensionGranted', ['health extension granted /duties/5', 'sevda own extension granted /duties/5']],
  ['ExtensionRefused', ['health extension refused /duties/5', 'sevda own extension refused /duties/5']],
  ['DutyReported', [`${desk} duty reported /duties/5`, 'sevda problem moved /duties/5']],
  ['DutyReportReturned', ['health duty report returned /duties/5', 'sevda problem moved /duties/5']],
  ['DutyReportAccepted', ['health duty report accepted /duties/5', 'sevda problem moved /duties/5']],
  ['TakenOffControl', ['health off control /duties/5', 'sevda problem moved /duties/5']],
  ['DroppedFromControl', ['health off control /duties/5', 'sevda problem moved /duties/5']],
  ['ProblemRegistered', [`${desk} problem registered /problems/3`, 'labour+mia comment asked /problems/3']],
  ['ProblemAssigned', ['leyla problem assigned /problems/3', 'sevda problem moved /problems/3']],
  ['ProblemCorrected', ['sevda problem moved /problems/3', 'court comment asked /problems/3']],
  ['ProblemGrouped', ['sevda problem moved /problems/3']],
  ['ProblemCommented', ['sevda problem moved /problems/3']],
  ['ProblemClosed', ['sevda problem moved /problems/3']],
  ['ProblemReopened', ['sevda problem moved /problems/3']],
  ['DraftBegun', ['sevda problem moved /drafts/2']],
  ['DraftOffered', ['sevda problem moved /drafts/2']],
  ['DraftTakenUp', ['sevda problem moved /drafts/2']],
  ['DraftNotTakenUp', ['sevda problem moved /drafts/2']],
  ['DraftPut', ['sevda problem moved /drafts/2']],
  ['DraftHandedOver', ['leyla draft given /drafts/2', 'ramin draft taken /drafts/2', 'sevda problem moved /drafts/2']],
  ['DraftDropped', ['sevda problem moved /drafts/2']],
  ['DraftRevised', []],
  ['VoteClosed', ['sevda problem moved /meetings/2026-4']],
  ['ConsentReached', ['sevda problem moved /meetings/2026-4']],
  ['DraftCommented', ['ramin draft answered /drafts/2']],
  ['DraftAmendmentProposed', ['ramin draft answered /drafts/2']],
  ['DraftAmendmentAccepted', ['nigar amendment answered /drafts/2']],
  ['DraftAmendmentDeclined', ['nigar amendment answered /drafts/2']],
])('%s', (type, expected) => {
  expect(told(type)).toEqual(expected);
  // What is told is read from the journal, and what is told to nobody is not.
  expect(toldTypes.includes(type)).toBe(expected.length > 0);
});

const standing = { offices: ['secretariat'], bodies: [{ body: 'mia', ngo: false }] } as const;

it.each([
  [{ office: 'secretariat' } as const, true],
  [{ office: 'head' } as const, false],
  [{ bodies: ['labour', 'mia'] }, true],
  [{ bodies: ['labour'] }, false],
  [{ persons: ['leyla'] }, true],
  [{ persons: ['ramin'] }, false],
])('tells by office, by body or by name: %o', (to, expected) => {
  expect(isTold(to, 'leyla', standing)).toBe(expected);
});
