import type { Pool } from 'pg';
import { z } from 'zod';
import type { Accounts } from '#accounts/vocabulary.ts';
import type { Post } from '#mail/vocabulary.ts';
import { type ActRoute, actRoute, type Said } from '#page/act-route.ts';
import { day, line, oneOf } from '#page/parse.ts';
import { type Sentence, tongues } from '#text/vocabulary.ts';
import { linkLetter } from './letters.ts';
import { fieldLabels as labels } from './messages.ts';
import { isKept, newWallToken, readWall } from './store.ts';
import type { AccessCommand } from './vocabulary.ts';
import { wallActs } from './wall-routes.ts';

/** What the doors of this room need of the house. */
export type AccessMeans = {
  readonly pool: Pool;
  readonly accounts: Accounts;
  readonly post: Post;
  readonly clock: () => Date;
  readonly publicUrl: URL;
  /** Whether letters are sent at all: a link that waited for it would lie in the store as it is. */
  readonly mails: boolean;
  /** What the group's charter calls it. */
  title(group: string): Promise<Sentence>;
};

const people = '/secretariat/people';
const one = `${people}/:person`;
const systems = '/secretariat/systems';

const toPerson = (command: AccessCommand) => ('person' in command ? `${people}/${command.person}` : people);
const fromPerson = ({ person = '' }: Readonly<Record<string, string>>) => `${people}/${person}`;
const toSystems = () => systems;

const email = () =>
  z
    .string('required')
    .trim()
    .max(254, 'tooLong')
    .pipe(z.union([z.literal(''), z.email('notAnAddress')]));

/** To whom the link is mailed, if to anybody: without an address it is only shown, once. */
const mailing = {
  address: email()
    .optional()
    .transform((text) => text || null),
  language: oneOf(tongues).default('az'),
};
type Mailing = { readonly address: string | null; readonly language: (typeof tongues)[number] };

/** Invitations, recoveries, sessions and systems: what the secretariat does about coming in. */
export function accessActs(means: AccessMeans): readonly ActRoute<AccessCommand>[] {
  const { accounts } = means;
  const ofPerson = { labels, from: fromPerson, to: toPerson } as const;
  return [
    actRoute({
      ...ofPerson,
      path: `${one}/invitations`,
      type: 'invitePerson',
      fields: z.object(mailing),
      command(said): AccessCommand {
        const { person = '' } = said.params;
        makeLink(means, said, 'invitation', person);
        return { type: 'invitePerson', person, invitation: said.id };
      },
    }),
    actRoute({
      ...ofPerson,
      path: `${one}/recoveries`,
      type: 'startRecovery',
      fields: z.object({}),
      command: ({ id, params }): AccessCommand => ({
        type: 'startRecovery',
        recovery: id,
        person: params.person ?? '',
      }),
    }),
    actRoute({
      ...ofPerson,
      path: `${one}/recoveries/:recovery/confirmation`,
      type: 'confirmRecovery',
      fields: z.object(mailing),
      command(said): AccessCommand {
        const { person = '', recovery = '' } = said.params;
        // Whoever found the lost device is signed out before anybody comes back.
        said.after(async (at) => void (await accounts.endSessionsOf(said.group, person, new Date(at))));
        makeLink(means, said, 'recovery', person);
        return { type: 'confirmRecovery', recovery, person };
      },
    }),
    actRoute({
      ...ofPerson,
      path: `${one}/recoveries/:recovery/withdrawal`,
      type: 'withdrawRecovery',
      fields: z.object({}),
      command: ({ params }): AccessCommand => ({
        type: 'withdrawRecovery',
        recovery: params.recovery ?? '',
        person: params.person ?? '',
      }),
    }),
    actRoute({
      ...ofPerson,
      path: `${one}/sessions-end`,
      type: 'endSessions',
      fields: z.object({}),
      command(said): AccessCommand {
        const { person = '' } = said.params;
        said.after(async (at) => void (await accounts.endSessionsOf(said.group, person, new Date(at))));
        return { type: 'endSessions', person };
      },
    }),
    actRoute({
      path: systems,
      type: 'admitSystem',
      labels,
      from: toSystems,
      to: toSystems,
      fields: z.object({ name: line(100), body: line(), scope: oneOf(['read']).default('read'), until: day() }),
      command(said): AccessCommand {
        const { token, rows } = accounts.newSystemToken(said.group, said.id);
        said.beside(rows);
        said.after(async () =>
          (await isKept(means.pool, token))
            ? { kind: 'system', of: said.id, value: token, mailedTo: null, until: said.fields.until }
            : undefined,
        );
        return { type: 'admitSystem', system: said.id, ...said.fields };
      },
    }),
    actRoute({
      path: `${systems}/:system/end`,
      type: 'endSystem',
      labels,
      from: toSystems,
      to: toSystems,
      fields: z.object({}),
      command: ({ params }): AccessCommand => ({ type: 'endSystem', system: params.system ?? '' }),
    }),
    ...wallActs({
      publicUrl: means.publicUrl,
      newWallToken,
      isWallKept: async (token) => (await readWall(means.pool, token)) !== undefined,
    }),
  ];
}

/**
 * A link's token is born at the door and its row is written with the act; it is mailed if an address was given, and shown
 * once. A command that is sent twice makes a token that nobody keeps: it is neither mailed nor shown.
 */
function makeLink(means: AccessMeans, said: Said<Mailing>, kind: 'invitation' | 'recovery', person: string): void {
  const { group, id, fields } = said;
  const { address, language: tongue } = fields;
  const at = means.clock().toISOString();
  const { token, rows } = means.accounts.newLink({ kind, command: id, group, person, address, at });
  said.beside(rows);
  said.after(async () => {
    const link = await means.accounts.openLink(token);
    if (!link) return undefined;
    const value = `${means.publicUrl.origin}/invitation/${token}`;
    const { expiresAt } = link;
    const mailedTo = means.mails ? address : null;
    if (mailedTo !== null) {
      const [title, zone] = await Promise.all([means.title(group), said.zone()]);
      const letter = linkLetter({ kind, group: title, link: value, expiresAt, zone, tongue });
      await means.post([{ occasion: `${kind}/${id}`, address: mailedTo, ...letter }]);
    }
    return { kind, of: person, value, mailedTo, until: expiresAt };
  });
}
