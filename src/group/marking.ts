import { thingOfSuggestion } from '#agenda/things.ts';
import { clauseFor } from '#charter/authority.ts';
import type { Charter } from '#charter/vocabulary.ts';
import { isDutyCommand } from '#duties/rules.ts';
import { thingOfSending } from '#duties/things.ts';
import { thingOfHistory } from '#history/things.ts';
import type { Act, Context } from '#journal/vocabulary.ts';
import { outer } from '#marking/defaults.ts';
import { decideMarking } from '#marking/rules.ts';
import {
  thingOfItem,
  thingOfLetter,
  thingOfMeeting,
  thingOfPaper,
  thingOfProposal,
  thingOfProtocol,
} from '#marking/things.ts';
import type { Mark, MarkingCommand, Marks, Thing } from '#marking/vocabulary.ts';
import { hasBegun } from '#meetings/stages.ts';
import { thingOfPlan } from '#plan/things.ts';
import { isAboutSecretVote } from '#secret/rules.ts';
import type { SecretAct } from '#secret/vocabulary.ts';
import { openVote } from '#voting/putting.ts';
import { isAboutQuestion, openQuestion } from '#voting/question.ts';
import type { VotingAct } from '#voting/vocabulary.ts';
import { isAboutProblems, thingsOfProblemCommand } from './problems.ts';
import { seenBy } from './seen.ts';
import { bodiesOf, lettersOf, registerOf, type States } from './states.ts';
import { marksOf, readerAt, readerOfBody, readerUnder } from './things.ts';
import type { Command, Refusal } from './vocabulary.ts';

export function hearMarking(charter: Charter, states: States, command: MarkingCommand, { by, at }: Context) {
  const { thing } = command;
  const marks = marksOf(states);
  const stranger = 'mark' in command ? strangerIn(states, command.mark) : undefined;
  if (stranger !== undefined)
    return { refused: 'unknownBody', clause: clauseFor(charter, command.type), body: stranger } as const;
  return decideMarking(
    {
      charter,
      marks,
      reader: readerAt(states, by, at),
      exists: isThing(states, thing),
      excludes: (mark) => excludedBy(states, thing, mark, at),
    },
    command,
  );
}

/** A body that the mark names and nobody knows. */
const strangerIn = (states: States, { audience }: Mark): string | undefined =>
  audience.for === 'bodies' ? audience.bodies.find((body) => !bodiesOf(states).has(body)) : undefined;

/** Streams that tell whether there is such a thing, and who would lose sight of it. */
export const streamsOfThing = (thing: Thing): readonly string[] => {
  const outermost = outer(thing) ?? thing;
  if (/^meeting\/\d{4}-\d{1,6}$/.test(outermost)) return [outermost];
  if (outermost.startsWith('letter/')) return ['letters'];
  if (outermost.startsWith('suggestion/')) return ['agenda'];
  if (outermost.startsWith('plan/')) return ['plans'];
  if (outermost.startsWith('problem/') || outermost.startsWith('draft/')) return ['problems'];
  return outermost.startsWith('history/') ? ['history'] : [];
};

/** Whether there is such a thing, by the states of its streams. */
export function isThing(states: States, thing: Thing): boolean {
  const [kind = '', id = '', part, number = '', ...more] = thing.split('/');
  if (kind === 'history') {
    const state = states.get('history');
    return state?.about === 'history' && part === undefined && state.history.items.has(id);
  }
  if (kind === 'suggestion') {
    const state = states.get('agenda');
    return state?.about === 'agenda' && part === undefined && state.book.suggestions.has(id);
  }
  if (kind === 'letter') {
    const state = states.get('letters');
    return state?.about === 'letters' && part === undefined && state.letters.register.has(id);
  }
  if (kind === 'plan') {
    const state = states.get('plans');
    return state?.about === 'plans' && part === undefined && state.plans.has(id);
  }
  if (kind === 'problem' || kind === 'draft') {
    const state = states.get('problems');
    return state?.about === 'problems' && part === undefined && state.problems[`${kind}s`].has(id);
  }
  const state = states.get(thingOfMeeting(id));
  if (kind !== 'meeting' || state?.about !== 'meeting' || more.length > 0) return false;
  const { stage, agenda, lateItems } = state.meeting;
  if (stage === 'unknown') return false;
  if (part === undefined) return true;
  if (part === 'protocol') return thing === thingOfProtocol(id) && hasBegun(stage);
  if (part === 'item') return agenda.some(({ item }) => item === number) || lateItems.has(number);
  if (part === 'paper') return state.papers.has(number);
  // An amendment is read as its draft is, and bears no mark of its own.
  return part === 'proposal' && state.proposals.has(number) && thing === thingOfProposal(id, number);
}

/** Who is entitled to a vote that is open, reads its proposal, and would not under the new mark. */
function excludedBy(states: States, thing: Thing, mark: Mark, at: string): readonly string[] {
  const state = states.get(outer(thing) ?? thing);
  const voting = state?.about === 'meeting' && openVote(state.proposals);
  if (!voting || state.about !== 'meeting') return [];
  const proposal = thingOfProposal(state.meeting.meeting, voting.proposal);
  const marks = marksOf(states);
  const now = marks.things.get(thing);
  const changed: Marks = {
    ...marks,
    things: new Map(marks.things).set(thing, {
      ...(now ?? { thing, before: undefined, origin: { office: 'secretariat', body: null }, by: '', at, position: 0 }),
      mark,
    }),
  };
  return [...(openQuestion(voting)?.entitled ?? [])].filter(
    (person) => readerAt(states, person, at).may(proposal) && !readerUnder(changed, states, person, at).may(proposal),
  );
}

/**
 * The states in which a command is heard: of what the person who gives it may not read nothing is there, so that he is
 * answered as of a number that was never given. Whoever is entitled to an open vote casts his ballot.
 */
export function statesHeard(states: States, command: Command, { by, at }: Context): States {
  const reader = readerAt(states, by, at);
  return aboutOf(states, command).every(reader.may) || isEntitled(states, command, by)
    ? states
    : seenBy(states, reader);
}

/** What has to be read by whoever gives the command: a paper that is confirmed unread is not confirmed. */
function aboutOf(states: States, command: Command): readonly Thing[] {
  if (isAboutProblems(command)) return thingsOfProblemCommand(command);
  if (isDutyCommand(command) && command.type !== 'sendProposal') return [thingOfSending(command.sending)];
  switch (command.type) {
    case 'takeOver': {
      const { what } = command;
      const past = what.kind === 'protocol' ? registerOf(states).past.get(what.meeting) : undefined;
      return past ? [thingOfHistory(past.item)] : [];
    }
    case 'confirmTakeover':
    case 'returnTakeover':
      return [thingOfHistory(command.item)];
    case 'takeUpSuggestion':
    case 'declineSuggestion':
      return [thingOfSuggestion(command.suggestion), ...inMeeting(command)];
    case 'recordOnPaper':
      return [thingOfLetter(command.letter)];
    case 'confirmOnPaper':
    case 'returnOnPaper': {
      const recorded = lettersOf(states).paperActs.get(command.paperAct);
      return recorded ? [thingOfLetter(recorded.letter)] : [];
    }
    default:
      return inMeeting(command);
  }
}

/** The meeting or plan that the command is about, with the item and the proposal that it names. */
function inMeeting(command: Command): readonly Thing[] {
  if ('plan' in command) return [thingOfPlan(command.plan)];
  if (!('meeting' in command) || command.meeting === null) return [];
  const { meeting } = command;
  return [
    thingOfMeeting(meeting),
    ...(isOfProtocol(command) ? [thingOfProtocol(meeting)] : []),
    ...('item' in command && command.item !== null ? [thingOfItem(meeting, command.item)] : []),
    ...('follows' in command && command.follows ? [thingOfMeeting(command.follows)] : []),
    ...(command.type === 'removePaper' ? [thingOfPaper(meeting, command.paper)] : []),
    ...('proposal' in command ? [thingOfProposal(meeting, command.proposal)] : []),
  ];
}

const ofProtocol: readonly string[] = [
  'recordItem',
  'answerRemark',
  'attachDissent',
  'issueExtract',
  'sendProposal',
] satisfies readonly Command['type'][];
const isOfProtocol = ({ type }: Command): boolean => ofProtocol.includes(type) || type.endsWith('Protocol');

/** Whether an item and the protocol are open, by their marks, to the people of a body as to members. */
export const bodyReads =
  (states: States) =>
  (meeting: string, item: string, body: string): boolean =>
    [thingOfItem(meeting, item), thingOfProtocol(meeting)].every(readerOfBody(states, body).may);

function isEntitled(states: States, command: Command, by: string): boolean {
  if (!isAboutQuestion(command) && !isAboutSecretVote(command)) return false;
  const state = states.get(thingOfMeeting(command.meeting));
  return state?.about === 'meeting' && openQuestion(state.proposals.get(command.proposal))?.entitled.has(by) === true;
}

/** An agenda that is set anew keeps the items that whoever sets it cannot see. */
export function withUnseenItems<Asked extends Command>(states: States, command: Asked, { by, at }: Context): Asked {
  if (command.type !== 'setAgenda') return command;
  const state = states.get(thingOfMeeting(command.meeting));
  const reader = readerAt(states, by, at);
  const unseen =
    state?.about === 'meeting'
      ? state.meeting.agenda.filter(({ item }) => !reader.may(thingOfItem(command.meeting, item)))
      : [];
  return unseen.length === 0 ? command : { ...command, agenda: [...command.agenda, ...unseen] };
}

const putting: readonly string[] = ['VoteOpened', 'SecretVoteOpened', 'ElectionRoundOpened', 'ConsentAsked'];

/** Nothing is put to the vote that somebody entitled to it may not read. */
export function votersRead(
  states: States,
  outcome: readonly Act[] | Refusal,
  { at }: Context,
): readonly Act[] | Refusal {
  if ('refused' in outcome) return outcome;
  const opened = outcome.find(({ type }) => putting.includes(type)) as
    | Extract<
        VotingAct | SecretAct,
        { type: 'VoteOpened' | 'SecretVoteOpened' | 'ElectionRoundOpened' | 'ConsentAsked' }
      >
    | undefined;
  if (!opened) return outcome;
  const { meeting, proposal, entitled } = opened.data;
  const thing = thingOfProposal(meeting, proposal);
  const persons = entitled.filter((person) => !readerAt(states, person, at).may(thing));
  return persons.length === 0 ? outcome : { refused: 'markExcludesVoters', clause: opened.clause, persons };
}
