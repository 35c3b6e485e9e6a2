import type { Command, Refusal } from '#group/vocabulary.ts';
import type { ProblemRefusal } from '#problems/vocabulary.ts';
import type { Life } from './given.ts';
import * as problems from './problems.ts';
import { composed, forAll, forBodies, forOffices, member } from './working-group.ts';

const { finder, drafter } = problems;
const registered = (): Life => {
  const life = composed();
  life.done(finder, problems.register());
  return life;
};
const then = (life: Life, by: string, ...commands: readonly Command[]): Refusal => {
  for (const command of commands.slice(0, -1)) life.done(by, command);
  return life.refused(by, commands.at(-1) ?? problems.register());
};

/** A way to every lawful no of problems and drafts. */
export const problemWays: { readonly [Code in ProblemRefusal['refused']]: () => Refusal } = {
  unknownProblem: () => composed().refused(finder, problems.comment()),
  problemNumberTaken: () => then(registered(), finder, problems.register()),
  problemClosed: () => then(registered(), 'head', problems.close(), problems.comment()),
  correctedByOriginator: () => registered().refused(drafter, problems.correct()),
  problemInDraft: () => problems.drafted().refused(finder, problems.correct()),
  correctionWithoutReason: () => registered().refused('secretary', problems.correct()),
  problemCorrectedMeanwhile: () => then(registered(), finder, problems.correct(), problems.correct()),
  problemOpen: () => then(registered(), 'head', problems.reopen()),
  groupedWithItself: () => then(registered(), 'secretary', problems.group('1')),
  groupedElsewhere: () => {
    const life = registered();
    for (const problem of ['2', '3']) life.done(finder, problems.register({ problem }));
    return then(life, 'secretary', problems.group('3', '2'), problems.group('2'));
  },
  standsAlone: () => then(registered(), 'secretary', problems.group(null)),
  notOfSecretariat: () => then(registered(), 'head', problems.assign('head')),
  markTooWide: () => composed().refused(finder, problems.marked({ ...forAll, tlp: 'CLEAR' })),
  markHidesFromAuthor: () => composed().refused(finder, problems.marked(forOffices('secretariat'))),
  unknownDraft: () => registered().refused(drafter, problems.commentOnDraft()),
  draftSettled: () => then(problems.drafted(), drafter, problems.offer(), problems.revise()),
  draftRevisedMeanwhile: () => then(problems.drafted(), drafter, problems.revise(), problems.revise()),
  notDrafter: () => problems.drafted().refused(finder, problems.revise()),
  handedOverByDrafter: () => problems.drafted().refused(finder, problems.handOver()),
  draftsAlready: () => problems.drafted().refused('secretary', problems.handOver(drafter)),
  mayNotDraft: () => problems.drafted().refused(drafter, problems.handOver('observer')),
  draftClosedTo: () => problems.drafted(forBodies('health', 'labour')).refused(drafter, problems.handOver()),
  unknownDraftAmendment: () => problems.drafted().refused(drafter, problems.accept()),
  draftAmendmentSettled: () => {
    const life = problems.drafted();
    life.done(member('justice'), problems.amend());
    return then(life, drafter, problems.decline(), problems.accept());
  },
  draftAmendmentOutdated: () => {
    const life = problems.drafted();
    life.done(member('justice'), problems.amend());
    return then(life, drafter, problems.revise(), problems.accept(2));
  },
  draftWithoutAddressee: () => then(problems.drafted(), drafter, problems.revise(1, 'x', null), problems.offer()),
  draftOnAgenda: () => problems.takenUp().refused(drafter, problems.offer('s2')),
  draftNotOnItem: () => problems.takenUp().refused('secretary', problems.put('1')),
};
