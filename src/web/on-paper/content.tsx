import { fieldLabels as dutyLabels } from '#duties/words.ts';
import type { PaperAct } from '#letters/vocabulary.ts';
import { audienceKinds } from '#marking/mark-words.ts';
import type { Texts } from '#marking/revealed.ts';
import type { Mark } from '#marking/vocabulary.ts';
import { gravityWords, fieldLabels as problemLabels } from '#problems/words.ts';
import { progressNames, fieldLabels as reportLabels } from '#reporting/words.ts';
import { capital } from '#text/alphabet.ts';
import { officialDate } from '#text/dates.ts';
import type { Sentence } from '#text/vocabulary.ts';
import { aboutPaperAct } from '../pages/paper-act-about.ts';
import { words as problemWords } from '../problems/words.ts';
import type { GroupView } from '../view.ts';
import { isOfBodies } from './body-matter.ts';
import { matterOfCommand } from './matter-of-command.ts';
import { textIn } from './recording.ts';
import { words } from './words.ts';

type Command = PaperAct['command'];
type Line = { readonly term: string; readonly says: unknown };

/** Fields of commands that hold what somebody wrote, in the order in which they are read. */
const written: readonly (readonly [field: string, label: Sentence])[] = [
  ['title', problemLabels.title],
  ['what', problemLabels.what],
  ['how', dutyLabels.how],
  ['done', dutyLabels.done],
  ['obstacles', reportLabels.obstacles],
  ['comment', problemLabels.comment],
  ['text', problemWords.wholeText],
  ['why', problemLabels.why],
  ['reason', dutyLabels.reason],
];

/** Every text that a recorded command holds: they belong to the letter that brought it. */
export const textsOfPaperAct = (command: Command): readonly { readonly ref: string }[] => [
  ...written.flatMap(([field]) => textIn(command, field) ?? []),
  ...[...filesOf(command)].flatMap((file) => textIn(file, 'title') ?? []),
  ...answersOf(command).flatMap(({ value }) => (value ? (textIn(value, 'why') ?? []) : [])),
];

const filesOf = (command: Command): readonly Command[] =>
  [command.evidence, command.confirmations].flatMap((files) => (Array.isArray(files) ? (files as Command[]) : []));

const answersOf = ({ answers }: Command): readonly { readonly value?: Command & { readonly is?: string } }[] =>
  Array.isArray(answers) ? (answers as { readonly value?: Command }[]) : [];

/** What a body said by letter, to be compared with it line by line. */
export function contentOfBody(view: GroupView, texts: Texts, command: Command) {
  if (!isOfBodies(command.type)) return [];
  const { tongue, base } = view;
  const matter = matterOfCommand(command);
  const files = filesOf(command).map((file) => texts(textIn(file, 'title')));
  const { until, progress, executed, gravity, bodies } = command;
  const concerned = Array.isArray(bodies) ? bodies.map((body) => view.names.body(String(body))[tongue]) : [];
  const numbers = answersOf(command).map(({ value }) => answerSays(value, texts));
  const line = (term: Sentence, says: string | undefined) => (says ? [{ term: term[tongue], says }] : []);
  return [
    ...(matter
      ? [
          {
            term: words.about[tongue],
            says: <a href={`${base}${matter.place}`}>{aboutPaperAct(view, command) ?? words.look[tongue]}</a>,
          },
        ]
      : []),
    ...line(dutyLabels.until, typeof until === 'string' ? officialDate(until, tongue) : undefined),
    ...line(reportLabels.progress, isProgress(progress) ? progressNames[progress][tongue] : undefined),
    ...(executed === true ? line(dutyLabels.executed, words.yes[tongue]) : []),
    ...written.flatMap(([field, label]) => line(label, texts(textIn(command, field)))),
    ...line(reportLabels.indicator, numbers.some((each) => each !== '—') ? numbers.join('; ') : undefined),
    ...line(problemWords.gravity, isGravity(gravity) ? capital(gravityWords[gravity][tongue], tongue) : undefined),
    ...line(problemLabels.concerns, concerned.join('; ')),
    ...line(problemWords.markOfProblem, audienceSays(view, command)),
    ...line(words.evidence, files.length > 0 ? files.join('; ') : undefined),
  ] satisfies readonly Line[];
}

const isGravity = (value: unknown): value is keyof typeof gravityWords =>
  typeof value === 'string' && Object.hasOwn(gravityWords, value);

/** For whom a problem that came by letter is to be: what the second officer answers for as well. */
function audienceSays({ tongue, names, charter }: GroupView, { mark }: Command): string | undefined {
  const audience = (mark as Partial<Mark> | undefined)?.audience;
  if (!audience) return undefined;
  const of =
    audience.for === 'bodies'
      ? audience.bodies.map((body) => names.body(body)[tongue])
      : audience.for === 'offices'
        ? charter.offices.filter(({ id }) => audience.offices.includes(id)).map(({ title }) => title[tongue])
        : [];
  const kind = capital(audienceKinds[audience.for][tongue], tongue);
  return of.length > 0 ? `${kind}: ${of.join(', ')}` : kind;
}

const isProgress = (value: unknown): value is keyof typeof progressNames =>
  typeof value === 'string' && Object.hasOwn(progressNames, value);

function answerSays(value: (Command & { readonly is?: string; readonly amount?: unknown }) | undefined, texts: Texts) {
  if (value?.is === 'amount') return String(value.amount);
  return value?.is === 'not applicable' ? texts(textIn(value, 'why')) : '—';
}
