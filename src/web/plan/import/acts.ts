import { z } from 'zod';
import { planOf } from '#group/states.ts';
import type { Command } from '#group/vocabulary.ts';
import { type ActRoute, actRoute, type Said, type Unfit } from '#page/act-route.ts';
import { day, line, whole } from '#page/parse.ts';
import { tableNow } from '#plan/evolve.ts';
import { planPlace } from '#plan/places.ts';
import { tableToAdopt, unsettled } from '#plan/reading/adoption.ts';
import { adoptedImport, readImport } from '#plan/reading/store.ts';
import { periodFields, withinReason, wordedTable } from '#plan/table-fields.ts';
import { keptTexts } from '#plan/table-routes.ts';
import { planStream } from '#plan/things.ts';
import { fieldLabels as labels } from '#plan/words.ts';
import type { House } from '../../house.ts';
import { planReads } from '../../plan-reads.ts';
import { planBefore } from './following.ts';
import { knownMeasures, seenOf, understand } from './look.ts';
import { draftPlace } from './places.ts';
import { mustBeSettled, words } from './words.ts';

const unfit = (sentence: Unfit['unfit'][number]['sentence'], field = 'understood'): Unfit => ({
  unfit: [{ field, sentence }],
});

const instrumentFields = { instrument: line(500), number: line(60), on: day() };

/** The address of whoever adopts the table that he has before him; what is recorded is what it says at that moment. */
export function importActs(house: House): readonly ActRoute<Command>[] {
  const reads = planReads(house);

  /** The table of an import as it is understood now, if it is the one that was seen and nothing is left to be settled. */
  async function tableOf(
    said: Pick<
      Said<{ readonly seen: string; readonly from: string; readonly until: string }>,
      'group' | 'by' | 'params' | 'fields'
    >,
  ) {
    const { group, by, fields } = said;
    const brought = await readImport(house.pool, { group, import: said.params.import ?? '', person: by });
    if (brought?.state !== 'read') return unfit(words.gone);
    if (fields.seen !== '' && fields.seen !== seenOf(brought.said)) return unfit(words.changedSinceSeen);
    const streams = ['bodies', ...(brought.plan === null ? [] : [planStream(brought.plan)])];
    const states = await house.clerk.look(group, streams);
    const plan = brought.plan === null ? undefined : planOf(states, brought.plan);
    const known = await knownMeasures(reads, { group, by }, plan);
    const period = { from: fields.from, until: fields.until };
    const told = await planBefore(reads, { group, by }, brought);
    const { rows } = understand(brought, states, { plan, known, before: told, period });
    const left = unsettled(rows);
    if (left > 0) return unfit(mustBeSettled(left));
    const before = new Map((plan && tableNow(plan)?.measures)?.map((each) => [each.measure, each.carries]));
    const table = tableToAdopt(rows, (measure) => {
      const carries = before.get(measure);
      return carries ? { ...carries } : null;
    });
    return {
      brought,
      table,
      follows: told?.plan ?? null,
      source: { hash: brought.hash, kind: brought.kind ?? 'table' },
    };
  }

  const from = ({ import: id = '' }: Readonly<Record<string, string>>) => draftPlace(id);
  const to = (command: Command) =>
    'plan' in command && typeof command.plan === 'string' ? planPlace(command.plan) : '/plans';

  const close = (said: Said<unknown>) =>
    said.after(async () => {
      await adoptedImport(house.pool, { group: said.group, import: said.params.import ?? '', person: said.by });
      return undefined;
    });

  return [
    actRoute<Command, z.infer<typeof adoption>>({
      path: `${draftPlace(':import')}/adoption`,
      type: 'adoptPlan',
      labels: { ...labels, understood: words.table },
      numbered: true,
      keeps: true,
      from,
      to,
      fields: adoption,
      async command(said) {
        const read = await tableOf(said);
        if ('unfit' in read) return read;
        close(said);
        const { fields, wording } = said;
        const { sections, measures } = wordedTable(read.table, wording, nothingKept);
        return {
          type: 'adoptPlan',
          plan: String((await reads.plans(said.group)).size + 1),
          title: wording('title', fields.title),
          instrument: { title: wording('instrument', fields.instrument), number: fields.number, on: fields.on },
          period: { from: fields.from, until: fields.until },
          follows: read.follows,
          source: read.source,
          sections,
          measures: measures.map(({ measure: _measure, ...row }) => row),
        };
      },
    }),
    actRoute<Command, z.infer<typeof amendment>>({
      path: `${draftPlace(':import')}/amendment`,
      type: 'amendPlan',
      labels: { ...labels, understood: words.table },
      keeps: true,
      from,
      to,
      fields: amendment,
      async command(said) {
        const read = await tableOf(said);
        if ('unfit' in read) return read;
        close(said);
        const { fields, wording, group, by } = said;
        const plan = read.brought.plan ?? '';
        return {
          type: 'amendPlan',
          plan,
          base: fields.base,
          instrument: { title: wording('instrument', fields.instrument), number: fields.number, on: fields.on },
          period: { from: fields.from, until: fields.until },
          source: read.source,
          ...wordedTable(read.table, wording, await keptTexts(reads, group, by, plan)),
        };
      },
    }),
  ];
}

const seen = z.string().max(64, 'tooLong').default('');
const adoption = z
  .object({
    title: line(500),
    ...instrumentFields,
    ...periodFields,
    seen,
  })
  .refine(...withinReason);
const amendment = z.object({ ...instrumentFields, ...periodFields, base: whole(), seen }).refine(...withinReason);

const nothingKept = { title: () => undefined, section: () => undefined };
