import { z } from 'zod';
import type { Rows } from '#journal/vocabulary.ts';
import { type ActRoute, actRoute } from '#page/act-route.ts';
import type { WallCommand } from './vocabulary.ts';

const walls = '/meetings/:meeting/walls';
const here = ({ meeting = '' }: Readonly<Record<string, string>>) => `/meetings/${meeting}/walls`;
const to = ({ meeting }: WallCommand) => here({ meeting });

export type WallMeans = {
  readonly publicUrl: URL;
  newWallToken(group: string, wall: string): { readonly token: string; readonly rows: Rows };
  /** Whether the token was kept: that of a command sent twice is not. */
  isWallKept(token: string): Promise<boolean>;
};

/** The links of a meeting's screens. Like every token, that of a link is drawn at the door and shown once. */
export function wallActs(means: WallMeans): readonly ActRoute<WallCommand>[] {
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
        const { token, rows } = means.newWallToken(said.group, said.id);
        said.beside(rows);
        said.after(async (at) =>
          (await means.isWallKept(token))
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
