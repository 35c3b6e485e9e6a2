import { dutyStream } from '#duties/things.ts';
import { draftOf, dutyOf, reportsOf } from '#group/states.ts';
import { streamsOf } from '#group/streams.ts';
import type { Command } from '#group/vocabulary.ts';
import { readTexts } from '#journal/texts.ts';
import { participants } from '#marking/audience.ts';
import { defaultMark } from '#marking/defaults.ts';
import type { Mark } from '#marking/vocabulary.ts';
import { officesAt } from '#membership/composition.ts';
import { versionNow } from '#problems/draft.ts';
import { thingOfDraft } from '#problems/things.ts';
import { keyOf } from '#reporting/schedule.ts';
import { compare } from '#text/alphabet.ts';
import { addDays } from '#text/moments.ts';
import type { House } from '../house.ts';
import { seeing } from '../pages/seeing.ts';
import { loadReport } from '../reporting/report.ts';
import { todayOf } from '../reporting/sight.ts';
import type { GroupView } from '../view.ts';
import type { BodyMatter } from './body-matter.ts';
import type { MatterShown } from './matter-shown.ts';
import { recording } from './recording.ts';

const nothing = { ref: '', digest: '' };
const content = { progress: 'under way', done: nothing, obstacles: null, answers: [], confirmations: [] } as const;

/** For the Group and the focal points around it: whoever registers a problem must find it again. */
export const markOfPaper: Mark = { ...defaultMark('problem/new'), audience: participants };

/** The form of one matter, with whatever is known of it; what the officer may not read is not there. */
export async function readMatter(
  house: House,
  asked: GroupView,
  matter: BodyMatter,
  letter: string | undefined,
): Promise<MatterShown> {
  const view = await seeing(house, asked, [
    ...streamsFor(matter),
    ...(matter.type === 'handInReport' ? ['plans'] : []),
  ]);
  const report = 'of' in matter ? await loadReport(house, view, matter.of) : undefined;
  const { command, says } = commandFor(view, matter);
  const signers = letter === undefined ? [] : signersOf(view, command, letter);
  return { view, matter, command, signers, says, report, text: await textOf(house, view, matter) };
}

function streamsFor(matter: BodyMatter): readonly string[] {
  if ('sending' in matter) return ['duties', dutyStream(matter.sending)];
  if ('draft' in matter) return ['problems', `draft/${matter.draft}`];
  if ('problem' in matter) return ['problems', `problem/${matter.problem}`];
  if ('of' in matter) return streamsOf({ type: 'handInReport', ...matter.of, ...content, base: 0 });
  return ['problems'];
}

type Commanded = Pick<MatterShown, 'command' | 'says'>;

function commandFor(view: GroupView, matter: BodyMatter): Commanded {
  const today = todayOf(view).date;
  switch (matter.type) {
    case 'takeOn':
      return { command: { type: 'takeOn', sending: matter.sending, until: today, how: nothing }, says: {} };
    case 'declineSent':
      return { command: { type: 'declineSent', sending: matter.sending, reason: nothing }, says: {} };
    case 'askExtension': {
      const { until = today } = dutyOf(view.states, matter.sending) ?? {};
      const later = addDays([until, today].sort().at(-1) ?? today, 1);
      return { command: { type: 'askExtension', sending: matter.sending, until: later, reason: nothing }, says: {} };
    }
    case 'reportDuty': {
      const { sending } = matter;
      return { command: { type: 'reportDuty', sending, done: nothing, executed: false, evidence: [] }, says: {} };
    }
    case 'handInReport': {
      const { reports } = reportsOf(view.states, matter.of.plan, matter.of.measure);
      const base = reports.get(keyOf(matter.of.body, matter.of.due))?.draft?.draft ?? 0;
      return { command: { type: 'handInReport', ...matter.of, ...content, base }, says: { base: String(base) } };
    }
    case 'registerProblem':
      return { command: problemCommand, says: {} };
    case 'commentOnProblem':
      return { command: { type: 'commentOnProblem', problem: matter.problem, comment: nothing }, says: {} };
    case 'commentOnDraft':
      return { command: { type: 'commentOnDraft', draft: matter.draft, comment: nothing }, says: {} };
    case 'amendDraft': {
      const draft = draftOf(view.states, matter.draft);
      const base = draft ? versionNow(draft).version : 0;
      const amended = { draft: matter.draft, amendment: 'new', text: nothing, why: nothing, base };
      return { command: { type: 'amendDraft', ...amended }, says: { base: String(base) } };
    }
  }
}

const problemCommand: Command = {
  type: 'registerProblem',
  ...{ problem: 'new', title: nothing, what: nothing, measures: [], bodies: [], evidence: [] },
  ...{ gravity: 'serious', mark: markOfPaper },
};

async function textOf({ pool }: House, view: GroupView, matter: BodyMatter): Promise<string> {
  const draft = 'draft' in matter ? draftOf(view.states, matter.draft) : undefined;
  if (!draft) return '';
  const { text } = versionNow(draft);
  return view.reveal(await readTexts(pool, view.group, [[thingOfDraft(draft.draft), text]]))(text);
}

/** Of the people whose office may do it at all, those whom nothing else in the law refuses. */
function signersOf(view: GroupView, command: Command, letter: string): readonly string[] {
  const { composition, charter, names, now } = view;
  const offices = charter.authority[command.type]?.offices ?? [];
  return [...names.people.keys()]
    .filter((person) => officesAt(composition, person, now).some((office) => offices.includes(office)))
    .filter((person) => !view.gate(recording({ whose: person, command }, letter)))
    .sort((a, b) => compare(names.person(a)[view.tongue], names.person(b)[view.tongue], view.tongue));
}
