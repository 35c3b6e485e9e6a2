import { z } from 'zod';
import { isDate } from '#text/moments.ts';
import { parseNeed } from './fraction.ts';
import { offices } from './vocabulary.ts';

/**
 * The charter's file, part by part. One source for the parser and for `charters/charter.schema.json`: parts marked
 * `mayBeSilent` may be written as `{ "silence": "<id>" }`, which the parser has replaced by the reading before it asks here.
 */
const silent = <T extends z.ZodType>(part: T): T => part.meta({ mayBeSilent: true });
const oneOf = <const T extends readonly string[]>(...values: T) => silent(z.literal(values));

const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a date as 2023-05-17')
  .refine(isDate, 'this day does not exist');
const dayOrEmpty = z.union([z.literal(''), day]);
const said = z.string().min(1, 'write it in this language too');
const sentence = z.strictObject({ az: said, en: said, ru: said });
const slot = z.strictObject({ az: z.string(), en: z.string(), ru: z.string() });
const clauseId = z.string().min(1);
const office = z.literal([...offices]);
const identifier = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'write an id in small letters, digits and hyphens');

const needPattern = /^(all|at least [1-9]\d{0,3}|(at least|more than) [1-9]\d{0,3}\/[1-9]\d{0,3})$/;
const needHelp =
  'write "at least 2/3", "more than 1/2", "at least 12" or "all": an exact fraction or a number, never a percent';
const need = z
  .string()
  .regex(needPattern, needHelp)
  .transform((text, context) => {
    const parsed = parseNeed(text);
    if (parsed) return parsed;
    context.issues.push({ code: 'custom', message: needHelp, input: text });
    return z.NEVER;
  });
const share = z
  .string()
  .regex(/^[1-9]\d{0,3}\/[1-9]\d{0,3}$/, 'write an exact fraction such as "1/3", never a percent')
  .transform((text): [number, number] => {
    const [numerator = 0, denominator = 1] = text.split('/').map(Number);
    return [numerator, denominator];
  })
  .refine(([numerator, denominator]) => numerator <= denominator, 'no more than the whole');
const period = z.strictObject({
  amount: z.int().min(1),
  unit: z.literal(['hours', 'days', 'weeks', 'months', 'years']),
});

const rule = <T extends z.ZodType>(value: T) =>
  z.strictObject({
    clause: clauseId.nullable().default(null),
    from: day,
    value: silent(z.union([z.literal('unknown'), value])),
  });

const quorum = z.strictObject({
  need: silent(need),
  base: oneOf('members', 'seats'),
  chair: oneOf('counted', 'not counted'),
  chairPresent: oneOf('required', 'not required'),
  recused: oneOf('counted', 'not counted'),
  tested: silent(z.array(z.literal(['opening', 'vote'])).min(1)),
  takingPart: silent(z.union([z.literal('none'), need])),
});

const majority = z.strictObject({
  thresholds: z
    .array(z.strictObject({ need: silent(need), base: oneOf('cast', 'present', 'members', 'entitled') }))
    .min(1),
  otherwise: oneOf('not adopted', 'no opinion'),
});

const byLot = 'voted again, then by lot';

/** Rules without which no meeting and no vote can be judged. */
const judgedRules = {
  quorum: rule(quorum),
  secondMeeting: rule(
    z.union([
      z.literal('none'),
      z.strictObject({
        after: period,
        items: oneOf('the same', 'any'),
        quorum: silent(z.union([z.literal('none'), need])),
      }),
    ]),
  ),
  majority: z
    .array(rule(majority).extend({ class: identifier, title: sentence, ordinary: z.boolean() }))
    .min(1)
    .superRefine((classes, context) => {
      const names = classes.map((each) => each.class);
      for (const [index, name] of names.entries()) {
        if (names.indexOf(name) === index) continue;
        context.addIssue({ code: 'custom', path: [index, 'class'], message: `the class "${name}" stands twice` });
      }
      if (classes.filter(({ ordinary }) => ordinary).length > 1) {
        context.addIssue({ code: 'custom', message: 'only one class may be the ordinary one' });
      }
    }),
  abstention: rule(z.literal(['no vote', 'against', 'not allowed'])),
  noBallot: rule(z.literal('as an abstention')),
  chair: rule(z.literal(['votes', 'votes only if it changes the result', 'no vote'])),
  tie: rule(
    z.strictObject({
      settled: oneOf('by the chair', 'rejected', 'no majority', 'postponed, then rejected', byLot),
      undecided: oneOf('not adopted', 'postponed', 'voted again'),
      classes: z.record(identifier, z.literal(byLot)),
    }),
  ),
};

const otherRules = {
  size: rule(z.strictObject({ atMost: z.int().min(1) })),
  seats: rule(z.literal(['one', 'several'])),
  recall: rule(z.literal('by a new nomination')),
  planExpired: rule(z.literal(['stay', 'end with the plan'])),
  term: rule(z.union([z.literal('until replaced'), period])),
  convening: rule(
    z.strictObject({
      by: z.array(office).min(1),
      agreement: z.union([z.literal('none'), office]),
      silent: silent(z.union([z.literal('no agreement'), z.strictObject({ agreedAfter: period })])),
      request: silent(z.union([z.literal('none'), need])),
    }),
  ),
  cadence: rule(
    z.strictObject({
      times: z.int().min(1),
      per: z.literal(['month', 'quarter', 'year']),
      counts: oneOf('called', 'held'),
      runs: oneOf('calendar', 'from the first meeting'),
    }),
  ),
  agenda: rule(
    z.strictObject({
      by: z.array(office).min(1),
      agreement: z.union([z.literal('none'), office]),
      late: oneOf('a new agreement', 'unless somebody present objects'),
    }),
  ),
  notice: rule(z.union([z.literal('none required'), period])),
  presiding: rule(z.strictObject({ by: office, absent: oneOf('no meeting', 'a named member') })),
  adjournment: rule(z.literal(['another day is agreed anew', 'on any day that is set'])),
  attendance: rule(
    z.strictObject({
      remote: silent(z.union([z.literal(['counts', 'does not count']), z.strictObject({ atMost: share })])),
      alternates: oneOf('heard without a vote', 'a named alternate', 'by proxy', 'a named alternate, then by proxy'),
    }),
  ),
  weights: rule(z.literal(['one each', 'weighted'])),
  recusal: rule(z.literal(['present without a vote', 'not counted as present'])),
  proposals: rule(z.literal(['on the agreed agenda', 'prepared at the meeting'])),
  consensus: rule(z.literal(['when nobody objects', 'always a vote'])),
  amendments: rule(z.literal(['as proposed', 'farthest from the draft first'])),
  ballots: rule(
    z.strictObject({
      openness: oneOf('open by name', 'secret on request'),
      change: oneOf('a cast ballot stands', 'until closing'),
    }),
  ),
  election: rule(z.literal(['majority, then a runoff', 'most votes'])),
  writtenProcedure: rule(
    z.union([
      z.literal('not available'),
      z.strictObject({
        within: period,
        silence: z.literal(['consent', 'no vote']),
        endedBy: z.union([z.literal('none'), need]),
      }),
    ]),
  ),
  effect: rule(
    z.union([
      z.literal(['taken on by the addressee', 'binding where another act says so', 'at once']),
      z.strictObject({ after: period, unless: z.literal(['an absent member objects', 'a member objects']) }),
    ]),
  ),
  addressee: rule(z.literal(['named in the proposal', 'a fixed list'])),
  protocol: rule(
    z.strictObject({
      signatures: z.array(office).min(1),
      deadline: silent(z.union([z.literal('none'), period])),
      dissent: oneOf('may be attached', 'not attached'),
    }),
  ),
  exchange: rule(z.literal(['what is marked for them', 'executing and recommended bodies only'])),
  lateness: rule(z.literal(['those responsible', 'the whole group'])),
  publication: rule(z.literal('only by an act')),
};

const reading = z.strictObject({
  id: identifier,
  title: sentence,
  /** What the rule's field becomes under this reading; left out: the reading's id itself. */
  value: z.json().exactOptional(),
});

const silence = z.strictObject({
  id: identifier,
  clause: clauseId,
  question: sentence,
  /** Null: nobody has read it yet, and every rule that rests on it is unknown. */
  reading: reading.nullable().default(null),
  reasons: sentence,
  alternatives: z.array(reading),
  settledBy: z.strictObject({ act: z.string().min(1), date: day }).nullable(),
});

export const frame = {
  $schema: z.string().exactOptional(),
  format: z.literal(1),
  id: identifier,
  from: day,
  title: sentence,
  instrument: z.strictObject({ name: sentence, number: z.string(), date: dayOrEmpty }),
  timeZone: z.string().regex(/^(UTC|[A-Z][A-Za-z_]+\/[A-Za-z_/+-]+)$/, 'write an IANA time zone such as "Asia/Baku"'),
  clauses: z.array(z.strictObject({ id: clauseId, confirmed: z.boolean(), gist: sentence, wording: slot })).min(1),
  offices: z.array(
    z.strictObject({
      id: office,
      title: sentence,
      held: z.literal(['ex officio', 'by appointment', 'by approval', 'by election', 'by invitation', 'unknown']),
      clause: clauseId.nullable(),
      acts: z.boolean(),
    }),
  ),
  authority: z.record(
    z.string().regex(/^[a-z][A-Za-z]+$/),
    z.strictObject({ clause: clauseId.nullable(), offices: z.array(office) }),
  ),
  silences: z.array(silence),
};

type Optional<Shapes extends Record<string, z.ZodType>> = { [Name in keyof Shapes]: z.ZodExactOptional<Shapes[Name]> };

const optional = <const Shapes extends Record<string, z.ZodType>>(shapes: Shapes) =>
  Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, shape.exactOptional()])) as Optional<Shapes>;

export const judged = Object.keys(judgedRules) as (keyof typeof judgedRules)[];

/** The rules as a file states them, its silences already read. Any rule left out is unknown. */
export const rulesShape = z.strictObject(optional({ ...judgedRules, ...otherRules }));

/** The whole file, its silences already read. */
export const fileShape = z.strictObject({ ...frame, rules: rulesShape });
