import { z } from 'zod';
import { bodiesOf } from '#group/states.ts';
import type { Command } from '#group/vocabulary.ts';
import { type ActRoute, actRoute } from '#page/act-route.ts';
import { line } from '#page/parse.ts';
import { fieldLabels as labels } from '#people/messages.ts';
import { enterBody, enterFields } from '#people/routes.ts';
import { keyOf, registerOf } from '#plan/reading/names.ts';
import { changeImport, readImport } from '#plan/reading/store.ts';
import type { House } from '../../house.ts';
import { bodyPlace, draftPlace } from './places.ts';
import { words } from './words.ts';

const entry = z.object({ ...enterFields, written: line(2_000) });

/** Entering a body whose name the table gave: the act of the register, which the table then knows by that name. */
export const importBodyActs = (house: House): readonly ActRoute<Command>[] => [
  actRoute<Command, z.infer<typeof entry>>({
    path: bodyPlace(':import', ':name'),
    type: 'enterBody',
    labels: { ...labels, written: words.writtenSo },
    from: ({ import: id = '' }) => draftPlace(id),
    to: (_command, { import: id = '' }) => `${draftPlace(id)}#names`,
    fields: entry,
    async command({ group, by, id, params, fields, after }) {
      const own = { group, import: params.import ?? '', person: by };
      const brought = await readImport(house.pool, own);
      if (brought?.state !== 'read') return { unfit: [{ field: 'written', sentence: words.gone }] };
      const key = keyOf(fields.written);
      const register = registerOf(bodiesOf(await house.clerk.look(group, ['bodies'])));
      const settled = brought.said.names[key] || register.find(fields.written)?.body;
      // Sent twice it is one act: then the name is settled by this very body.
      if (settled && settled !== id) return { unfit: [{ field: 'written', sentence: words.bodyThere }] };
      after(async (at) => {
        await changeImport(
          house.pool,
          own,
          (said) => (said.names[key] ? undefined : { ...said, names: { ...said.names, [key]: id } }),
          at,
        );
        return undefined;
      });
      return enterBody(id, fields);
    },
  }),
];
