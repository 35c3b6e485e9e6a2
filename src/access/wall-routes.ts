import type { Pool } from 'pg';
import { z } from 'zod';
import { type ActRoute, actRoute } from '#page/act-route.ts';
import type { WallCommand } from './vocabulary.ts';
import { newWallToken, readWall } from './wall-store.ts';

const walls = '/meetings/:meeting/walls';
const here = ({ meeting = '' }: Readonly<Record<string, string>>) => `/meetings/${meeting}/walls`;
const to = ({ meeting }: WallCommand) => here({ meeting });

/** The links of a meeting's screens. Like every token, that of a link is drawn at the door and shown once. */
export function wallActs(means: { readonly pool: Pool; readonly publicUrl: URL }): readonly ActRoute<WallCommand>[] {
  return [
    actRoute({
      path: walls,
      type: 'openWall',
      labels: {},
      from: here,
      to,
      fields: z.object({}),
      command(said): WallCommand {
        const { meeting = '' } = said.params;
        const { token, rows } = newWallToken(said.group, said.id);
        said.beside(rows);
        said.after(async (at) =>
          (await readWall(means.pool, token))
            ? {
                kind: 'wall',
                of: meeting,
                value: `${means.publicUrl.origin}/screen/${token}`,
                mailedTo: null,
                until: at,
              }
            : undefined,
        );
        return { type: 'openWall', wall: said.id, meeting };
      },
    }),
    actRoute({
      path: `${walls}/:wall/end`,
      type: 'closeWall',
      labels: {},
      from: here,
      to,
      fields: z.object({}),
      command: ({ params }): WallCommand => ({
        type: 'closeWall',
        wall: params.wall ?? '',
        meeting: params.meeting ?? '',
      }),
    }),
  ];
}
