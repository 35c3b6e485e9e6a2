import type { Indicator, Measure, MeasureLife } from '#plan/vocabulary.ts';
import { amountName, answered } from './amounts.ts';
import { isSuspended } from './facts.ts';
import { coversName, daysOf } from './paper-period.ts';
import type { Accepted, PaperDue, PlanRecord } from './paper-record.ts';
import type { Part, Said, Sources } from './paper-sources.ts';
import { kindSays, progressSays, planPaperWords as words } from './paper-words.ts';

/** What a paper says of one measure. */
export type MeasureSays = {
  /** A word of each body whose report was accepted. */
  readonly reports: readonly Said[];
  readonly indicators: readonly Said[];
  /** Who has no accepted report, by name and nothing else; why nothing is awaited. */
  readonly without: readonly Said[];
};

export function saysOf(record: PlanRecord, measure: Measure, dues: readonly PaperDue[], sources: Sources): MeasureSays {
  const life = record.plan.lives.get(measure.measure);
  return {
    reports: dues.flatMap((due) => (due.accepted ? [reportSays(record, due, due.accepted, sources)] : [])),
    indicators: (life?.details?.indicators ?? []).flatMap((indicator) =>
      indicatorSays(record, measure, life, indicator, dues, sources),
    ),
    without: withoutSays(record, life, dues),
  };
}

function reportSays(record: PlanRecord, due: PaperDue, accepted: Accepted, sources: Sources): Said {
  const { tongue, texts } = record;
  const mark = { sources: [sources.report(due, accepted)] };
  const [done, obstacles] = [texts(accepted.done), texts(accepted.obstacles)];
  return {
    lead: `${bodySays(record, due)}:`,
    parts: [
      progressSays[accepted.progress][tongue],
      mark,
      ...(done === '' ? [] : [` ${done}`, mark]),
      ...(obstacles === '' ? [] : [`\n${words.obstacles[tongue]} ${obstacles}`, mark]),
    ],
  };
}

/** `Daxili İşlər Nazirliyi (digər icraçı; III rüb)`: its name on the last day that the report covers. */
function bodySays({ names, tongue, period }: PlanRecord, { body, kind, covers }: PaperDue): string {
  const days = daysOf(period);
  const whole = covers.from === days.from && covers.until === days.until;
  const more = [kindSays[kind]?.[tongue], whole ? undefined : coversName(covers, tongue)].filter(Boolean);
  return `${names.body(body, covers.until)[tongue]}${more.length > 0 ? ` (${more.join('; ')})` : ''}`;
}

type Asked = { readonly due: PaperDue; readonly place: number };

function indicatorSays(
  record: PlanRecord,
  { measure }: Measure,
  life: MeasureLife | undefined,
  { indicator, name, unit, baseline, target }: Indicator,
  dues: readonly PaperDue[],
  sources: Sources,
): readonly Said[] {
  const { tongue, texts } = record;
  const given = dues.flatMap((due) => {
    const { accepted } = due;
    const answer = accepted?.answers.find((each) => each.indicator === indicator);
    return accepted && answer ? [{ due, place: sources.report(due, accepted), value: answer.value }] : [];
  });
  if (given.length === 0) return [];
  const { sum, amounts, blank, notApplicable } = answered<Asked>(given);
  const plan = (): Part => ({
    sources: [sources.described(measure, life?.details?.position ?? 0)],
  });
  const of = (label: string, amount: string | null): readonly Part[] =>
    amount === null ? [] : [`; ${label}: ${amountName(amount, tongue)}`, plan()];
  return [
    {
      lead: `${texts(name)} (${texts(unit)}):`,
      parts: [
        ...(sum === undefined
          ? [words.noNumber[tongue]]
          : [`${words.sum[tongue]}: ${amountName(sum, tongue)}`, placesOf(amounts)]),
        ...(amounts.length > 1 ? each(record, amounts, ({ amount }) => amountName(amount, tongue)) : []),
        ...of(words.baseline[tongue], baseline),
        ...of(words.target[tongue], target),
        ...apart(record, words.blank[tongue], blank, () => undefined),
        ...apart(record, words.notApplicable[tongue], notApplicable, ({ why }) => texts(why)),
        '.',
      ],
    },
  ];
}

const placesOf = (given: readonly Asked[]): Part => ({ sources: given.map(({ place }) => place) });

/** ` (Səhiyyə Nazirliyi: 12 [1]; Ədliyyə Nazirliyi: 30 [2])`. */
const each = <One extends Asked>(record: PlanRecord, given: readonly One[], says: (one: One) => string): Part[] => [
  ' (',
  ...given.flatMap((one, at): Part[] => [
    `${at > 0 ? '; ' : ''}${bodySays(record, one.due)}: ${says(one)}`,
    { sources: [one.place] },
  ]),
  ')',
];

/** `; boş buraxılıb (2): Ədliyyə Nazirliyi [1], …`: counted and named apart from the numbers. */
function apart<One extends Asked>(
  record: PlanRecord,
  label: string,
  given: readonly One[],
  why: (one: One) => string | undefined,
): readonly Part[] {
  if (given.length === 0) return [];
  return [
    `; ${label} (${given.length}): `,
    ...given.flatMap((one, at): Part[] => {
      const reason = why(one);
      return [
        `${at > 0 ? ', ' : ''}${bodySays(record, one.due)}${reason ? ` — ${reason}` : ''}`,
        { sources: [one.place] },
      ];
    }),
  ];
}

function withoutSays(record: PlanRecord, life: MeasureLife | undefined, dues: readonly PaperDue[]): readonly Said[] {
  const { tongue } = record;
  const without = dues.filter(({ accepted }) => !accepted);
  const named = (label: string, these: readonly PaperDue[]): readonly Said[] =>
    these.length === 0
      ? []
      : [{ tone: 'note', parts: [`${label} ${these.map((due) => bodySays(record, due)).join('; ')}.`] }];
  const over = life?.closed ? words.closed : life && isSuspended(life) ? words.suspended : undefined;
  return [
    ...named(
      words.noAccepted[tongue],
      without.filter(({ kind }) => kind !== 'recommended'),
    ),
    ...named(
      words.noneInvited[tongue],
      without.filter(({ kind }) => kind === 'recommended'),
    ),
    ...(over ? [{ tone: 'note' as const, parts: [over[tongue]] }] : []),
  ];
}
