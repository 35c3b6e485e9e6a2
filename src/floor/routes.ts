import { z } from 'zod';
import { type ActRoute, actRoute, type Said } from '#page/act-route.ts';
import { line, lineOrNothing, oneOf, textOrNothing } from '#page/parse.ts';
import type { FloorCommand } from './vocabulary.ts';
import { fieldLabels as labels } from './words.ts';

const one = '/meetings/:meeting';
const item = `${one}/items/:item`;
const page = (params: Readonly<Record<string, string>>) => `/meetings/${params.meeting}`;
const pageOf = ({ meeting }: FloorCommand) => `/meetings/${meeting}`;

/** Where something concerns one item, the page shows that item again. */
const to = (command: FloorCommand) =>
  'item' in command ? `${pageOf(command)}?item=${command.item}#centre` : `${pageOf(command)}#floor`;

const of = ({ params }: Pick<Said<unknown>, 'params'>) => ({ meeting: params.meeting ?? '' });
const ofItem = (said: Pick<Said<unknown>, 'params'>) => ({ ...of(said), item: said.params.item ?? '' });
const worded = (said: Said<{ readonly reason: string | null }>) =>
  said.fields.reason === null ? null : said.wording('reason', said.fields.reason);

/** A whole number of minutes, or nothing to lift the limit. */
const minutes = () =>
  lineOrNothing(3)
    .refine((value) => value === null || /^([1-9]|[1-9]\d|1[01]\d|120)$/.test(value), 'required')
    .transform((value) => (value === null ? null : Number(value)));

const keeping: readonly FloorCommand['type'][] = ['admitExpert', 'recordSubstitute', 'declareRecusal', 'recordRecusal'];

/** Who is in the room beside the members, who does not vote, and who speaks. */
export const floorActs: readonly ActRoute<FloorCommand>[] = [
  act(`${item}/experts`, 'admitExpert', z.object({ name: line(200), body: lineOrNothing() }), (said) => ({
    type: 'admitExpert',
    ...ofItem(said),
    expert: said.id,
    name: said.wording('name', said.fields.name),
    body: said.fields.body,
  })),
  act(`${item}/experts/:expert/release`, 'releaseExpert', z.object({}), (said) => ({
    type: 'releaseExpert',
    ...ofItem(said),
    expert: said.params.expert ?? '',
  })),
  act(
    `${one}/substitutes`,
    'recordSubstitute',
    z.object({ person: line(), name: line(200), letter: lineOrNothing(200) }),
    (said) => ({
      type: 'recordSubstitute',
      ...of(said),
      substitute: said.id,
      person: said.fields.person,
      name: said.wording('name', said.fields.name),
      letter: said.fields.letter,
    }),
  ),
  act(`${one}/substitutes/:substitute/departure`, 'releaseSubstitute', z.object({}), (said) => ({
    type: 'releaseSubstitute',
    ...of(said),
    substitute: said.params.substitute ?? '',
  })),
  act(`${item}/recusal`, 'declareRecusal', z.object({ reason: textOrNothing(2000) }), (said) => ({
    type: 'declareRecusal',
    ...ofItem(said),
    reason: worded(said),
  })),
  act(`${item}/recusals`, 'recordRecusal', z.object({ person: line(), reason: textOrNothing(2000) }), (said) => ({
    type: 'recordRecusal',
    ...ofItem(said),
    person: said.fields.person,
    reason: worded(said),
  })),
  act(`${one}/floor-requests`, 'askForFloor', z.object({ kind: oneOf(['speech', 'point of order']) }), (said) => ({
    type: 'askForFloor',
    ...of(said),
    kind: said.fields.kind,
  })),
  act(`${one}/floor-requests/withdrawal`, 'withdrawFromFloor', z.object({}), (said) => ({
    type: 'withdrawFromFloor',
    ...of(said),
  })),
  act(`${one}/floor`, 'giveFloor', z.object({ speaker: line() }), (said) => ({
    type: 'giveFloor',
    ...of(said),
    speaker: said.fields.speaker,
  })),
  act(`${one}/floor/end`, 'endSpeech', z.object({}), (said) => ({ type: 'endSpeech', ...of(said) })),
  act(`${one}/speech-limit`, 'limitSpeeches', z.object({ minutes: minutes() }), (said) => ({
    type: 'limitSpeeches',
    ...of(said),
    minutes: said.fields.minutes,
  })),
];

function act<Fields>(
  path: string,
  type: FloorCommand['type'],
  fields: z.ZodType<Fields>,
  command: (said: Said<Fields>) => FloorCommand,
): ActRoute<FloorCommand> {
  return actRoute({
    path,
    type,
    labels,
    from: (params) => (params.item === undefined ? page(params) : `${page(params)}?item=${params.item}`),
    to,
    fields,
    command,
    keeps: keeping.includes(type),
    people: (given) =>
      typeof given === 'object' && given !== null && 'person' in given ? [['person', String(given.person)]] : [],
  });
}
