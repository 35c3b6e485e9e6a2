import type { BookCommand } from '#agenda/vocabulary.ts';
import { clauseFor } from '#charter/authority.ts';
import type { Charter } from '#charter/vocabulary.ts';
import type { Act, Context } from '#journal/vocabulary.ts';
import { thingOfItem, thingOfMeeting } from '#marking/things.ts';
import type { Thing } from '#marking/vocabulary.ts';
import { measureOf } from '#plan/evolve.ts';
import { thingOfPlan } from '#plan/things.ts';
import { drafterOf, versionNow } from '#problems/draft.ts';
import { answerHeard, decideDraft } from '#problems/draft-rules.ts';
import { decideProblem } from '#problems/rules.ts';
import { thingOfDraft, thingOfProblem } from '#problems/things.ts';
import type { DraftCommand, MeasureName, ProblemCommand } from '#problems/vocabulary.ts';
import { decideVoting } from '#voting/rules.ts';
import {
  bodiesOf,
  bookOf,
  compositionOf,
  draftOf,
  meetingOf,
  problemOf,
  problemRegisterOf,
  type States,
} from './states.ts';
import { marksOf, readerAt } from './things.ts';
import type { Command, Refusal } from './vocabulary.ts';

export const problemStream = 'problem/';
export const draftStream = 'draft/';

const ofProblems: Readonly<Record<ProblemCommand['type'], true>> = {
  registerProblem: true,
  correctProblem: true,
  assignProblem: true,
  groupProblem: true,
  commentOnProblem: true,
  closeProblem: true,
  reopenProblem: true,
};
const ofDrafts: Readonly<Record<DraftCommand['type'], true>> = {
  beginDraft: true,
  reviseDraft: true,
  commentOnDraft: true,
  amendDraft: true,
  acceptDraftAmendment: true,
  declineDraftAmendment: true,
  offerDraft: true,
  putDraft: true,
  handOverDraft: true,
  dropDraft: true,
};

const isProblemCommand = (command: Command): command is ProblemCommand => Object.hasOwn(ofProblems, command.type);
const isDraftCommand = (command: Command): command is DraftCommand => Object.hasOwn(ofDrafts, command.type);
export const isAboutProblems = (command: Command): command is ProblemCommand | DraftCommand =>
  isProblemCommand(command) || isDraftCommand(command);

const plansOf = (measures: readonly MeasureName[]) => [...new Set(measures.map(({ plan }) => `plan/${plan}`))];

const meetingsOf = (command: ProblemCommand | DraftCommand): readonly string[] => {
  if (command.type !== 'offerDraft' && command.type !== 'putDraft') return [];
  const after = command.type === 'offerDraft' ? command.after : null;
  return [...new Set([command.meeting, after])].flatMap((meeting) => meeting ?? []);
};

export function streamsOfProblems(command: ProblemCommand | DraftCommand): readonly string[] {
  const measures = 'measures' in command ? plansOf(command.measures) : [];
  if (isProblemCommand(command)) {
    const other = command.type === 'groupProblem' && command.with !== null ? [command.with] : [];
    return ['problems', ...measures, ...[command.problem, ...other].map((each) => `${problemStream}${each}`)];
  }
  return [
    'problems',
    ...measures,
    `${draftStream}${command.draft}`,
    ...(command.type === 'offerDraft' ? ['agenda'] : []),
    ...meetingsOf(command).map(thingOfMeeting),
  ];
}

/** What has to be read by whoever gives the command: of the rest nothing is there for him. */
export function thingsOfProblemCommand(command: ProblemCommand | DraftCommand): readonly Thing[] {
  const plans = 'measures' in command ? command.measures.map(({ plan }) => thingOfPlan(plan)) : [];
  if (command.type === 'registerProblem') return plans;
  if (isProblemCommand(command)) {
    const other = command.type === 'groupProblem' && command.with !== null ? [thingOfProblem(command.with)] : [];
    return [thingOfProblem(command.problem), ...other, ...plans];
  }
  if (command.type === 'beginDraft') return [...plans, ...command.problems.map(thingOfProblem)];
  return [
    thingOfDraft(command.draft),
    ...meetingsOf(command).map(thingOfMeeting),
    ...(command.type === 'putDraft' ? [thingOfItem(command.meeting, command.item)] : []),
  ];
}

/** On the states as the asker may know them. */
export function hearProblems(
  charter: Charter,
  states: States,
  command: ProblemCommand | DraftCommand,
  context: Context,
): readonly Act[] | Refusal {
  const hearing = {
    charter,
    bodies: bodiesOf(states),
    composition: compositionOf(states),
    register: problemRegisterOf(states),
    knowsMeasure: (name: MeasureName) => hasMeasure(states, name),
    context,
  };
  if (isProblemCommand(command)) {
    const other = command.type === 'groupProblem' && command.with !== null ? command.with : undefined;
    return decideProblem(
      {
        ...hearing,
        marks: marksOf(states),
        reader: readerAt(states, context.by, context.at),
        problem: command.type === 'registerProblem' ? undefined : problemOf(states, command.problem),
        other: other === undefined ? undefined : problemOf(states, other),
      },
      command,
    );
  }
  const offers = command.type === 'offerDraft' ? command : undefined;
  const decided = decideDraft(
    {
      ...hearing,
      draft: command.type === 'beginDraft' ? undefined : draftOf(states, command.draft),
      book: offers && bookOf(states),
      meeting: offers?.meeting ? meetingOf(states, offers.meeting).meeting : undefined,
      mayRead: (person) => readerAt(states, person, context.at).may(thingOfDraft(command.draft)),
      after: offers?.after ? meetingOf(states, offers.after).meeting : undefined,
    },
    command,
  );
  return command.type === 'putDraft' && !('refused' in decided)
    ? withProposal(charter, states, command, context, decided)
    : decided;
}

function hasMeasure(states: States, { plan, measure }: MeasureName): boolean {
  const state = states.get(`plan/${plan}`);
  return state?.about === 'plan' && measureOf(state.plan, measure) !== undefined;
}

/** With the act of the meeting by which its text, the very same, is a draft decision there. */
function withProposal(
  charter: Charter,
  states: States,
  { draft, meeting, item, proposal }: Extract<DraftCommand, { type: 'putDraft' }>,
  context: Context,
  put: readonly Act[],
): readonly Act[] | Refusal {
  const found = draftOf(states, draft);
  if (!found) return { refused: 'unknownDraft', clause: clauseFor(charter, 'putDraft') };
  const { text, addressee } = versionNow(found);
  const from = { draft, by: drafterOf(found) };
  const state = meetingOf(states, meeting);
  const drafted = decideVoting(
    { charter, bodies: bodiesOf(states), composition: compositionOf(states), ...state, context },
    { type: 'draftProposal', meeting, item, proposal, text, addressee, from },
  );
  return 'refused' in drafted ? drafted : [...drafted, ...put];
}

/** The stream of a draft that was offered under that suggestion: there its answer is heard too. */
export function withAnswer(
  charter: Charter,
  states: States,
  command: BookCommand,
  acts: readonly Act[],
): readonly Act[] {
  if (command.type !== 'takeUpSuggestion' && command.type !== 'declineSuggestion') return acts;
  return [...acts, ...answerHeard(acts, bookOf(states), (type) => clauseFor(charter, type))];
}
