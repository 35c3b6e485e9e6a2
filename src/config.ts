import { isAbsolute, join, resolve } from 'node:path';
import { z } from 'zod';
import { root } from '#root.ts';

/** Everything that may be set from outside, checked once at the start. */
export type Config = {
  /** Folder of the embedded store and of attachments, absolute. `VAHID_DATA`; without it `data` of the project. */
  readonly data: string;
  /** Address to listen on. `HOST`; without it loopback only. */
  readonly host: string;
  /** `PORT`; 0 takes any free one. */
  readonly port: number;
  /** Origin under which people reach the program. `PUBLIC_URL`; without it `http://localhost` and the port. */
  readonly publicUrl: string;
  /** A PostgreSQL server in place of the embedded store. `DATABASE_URL`. May hold a password: never to be shown. */
  readonly databaseUrl?: string;
  /** Open the demonstration group at the start. `--demo`. */
  readonly demo: boolean;
};

/** The program cannot start with these settings; the message says which are wrong and why, a sentence each. */
export class ConfigRefused extends Error {
  override readonly name = 'ConfigRefused';
}

const fields = z.object({
  VAHID_DATA: z.string().default(join(root, 'data')),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/, 'must be an address or a name, like 127.0.0.1')
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'must be a whole number')
    .transform(Number)
    .refine((port) => port <= 65535, 'must be between 0 and 65535')
    .default(8787),
  PUBLIC_URL: z.string().refine(isOrigin, 'must be http:// or https:// with a host and nothing after it').optional(),
  DATABASE_URL: z.string().refine(isPostgres, 'must begin with postgresql:// or postgres://').optional(),
});

/**
 * @param env as `process.env`; an empty value counts as none.
 * @param argv what stands after the program's name.
 * @throws ConfigRefused
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, argv: readonly string[]): Config {
  const unknown = argv.filter((word) => word !== '--demo');
  const parsed = fields.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value)));
  const problems = [...unknown.map(unknownWord), ...(parsed.error?.issues.map(sentence(env)) ?? [])];
  if (!parsed.data || problems.length > 0) throw new ConfigRefused(problems.join('\n'));
  const { VAHID_DATA, HOST, PORT, PUBLIC_URL, DATABASE_URL } = parsed.data;
  return {
    data: isAbsolute(VAHID_DATA) ? VAHID_DATA : resolve(root, VAHID_DATA),
    host: HOST,
    port: PORT,
    publicUrl: PUBLIC_URL ? new URL(PUBLIC_URL).origin : `http://localhost:${PORT}`,
    ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
    demo: argv.includes('--demo'),
  };
}

const unknownWord = (word: string) => `Vahid does not know ${word}; it knows --demo.`;

function sentence(env: Readonly<Record<string, string | undefined>>) {
  return ({ path, message }: z.core.$ZodIssue): string => {
    const name = String(path[0]);
    // The address of a database may hold a password, so what was given is not repeated.
    const given = name === 'DATABASE_URL' ? '' : `, and is "${env[name]}"`;
    return `${name} ${message}${given}.`;
  };
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' && !search && !hash && !username;
}

function isPostgres(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);
}
