import { isIP } from 'node:net';
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
  /** Proxies whose `X-Forwarded-For` is believed, as addresses or networks. `TRUSTED_PROXY`; without it nobody's. */
  readonly trustedProxy?: readonly string[];
  /** What is logged: a line for each request, or only what went wrong. `LOG`; without it `requests`. */
  readonly log?: 'requests' | 'trouble';
  /** Most megabytes of one file that is brought. `UPLOAD_LIMIT_MB`; 20 without it. */
  readonly uploadLimitMb?: number;
  /** Most megabytes of all papers of one pack. `PACK_LIMIT_MB`; 300 without it. */
  readonly packLimitMb?: number;
  /** File (PEM) of the certificates that are trusted to say whose signature is whose. `TRUSTED_CERTIFICATES`. */
  readonly trustedCertificates?: string;
  /** Where a provider of signatures is asked. `SIGNING_URL`, with `SIGNING_SECRET` (never to be shown) and `SIGNING_NAME`. */
  readonly signingUrl?: string;
  readonly signingSecret?: string;
  readonly signingName?: string;
  /** Server that letters are mailed by. `SMTP_URL`; without it they wait. May hold a password: never to be shown. */
  readonly smtpUrl?: string;
  /** Mailbox that letters come from. `MAIL_FROM`. */
  readonly mailFrom?: string;
  /** Issuer of OpenID Connect that people may sign in with. `OIDC_ISSUER`. */
  readonly oidcIssuer?: string;
  /** As what this program is known to the issuer. `OIDC_CLIENT_ID`. */
  readonly oidcClientId?: string;
  /** `OIDC_CLIENT_SECRET`; without it the program is a public client. Never to be shown. */
  readonly oidcClientSecret?: string;
  /** By what name people know the issuer. `OIDC_NAME`; without it by its host. */
  readonly oidcName?: string;
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
  TRUSTED_PROXY: z
    .string()
    .transform((text) => text.split(',').map((each) => each.trim()))
    .refine((list) => list.every(isNetwork), 'must be addresses or networks with commas between, like 127.0.0.1')
    .optional(),
  LOG: z.enum(['requests', 'trouble'], 'must be requests or trouble').optional(),
  UPLOAD_LIMIT_MB: z
    .string()
    .regex(/^[1-9]\d{0,2}$/, 'must be a whole number from 1 to 999')
    .transform(Number)
    .optional(),
  PACK_LIMIT_MB: z
    .string()
    .regex(/^[1-9]\d{0,3}$/, 'must be a whole number from 1 to 1500')
    .transform(Number)
    // Node.js reads no file of 2 GiB and more at once, nor does a back-up hold one.
    .refine((megabytes) => megabytes <= 1500, 'must be a whole number from 1 to 1500')
    .optional(),
  DATABASE_URL: z.string().refine(isPostgres, 'must begin with postgresql:// or postgres://').optional(),
  TRUSTED_CERTIFICATES: z.string().optional(),
  SIGNING_URL: z.string().refine(isIssuer, 'must be an https:// address').optional(),
  SIGNING_SECRET: z.string().min(32, 'must have 32 characters or more').optional(),
  SIGNING_NAME: z.string().max(60, 'must be 60 characters or fewer').optional(),
  SMTP_URL: z.string().refine(isMailServer, 'must be smtp:// or smtps:// with a host, like smtps://host').optional(),
  MAIL_FROM: z.email('must be an address, like vahid@example.az').optional(),
  OIDC_ISSUER: z.string().refine(isIssuer, 'must be an https:// address').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(60, 'must be 60 characters or fewer').optional(),
});

/** What is of no use without the other. */
const pairs = [
  ['SMTP_URL', 'MAIL_FROM'],
  ['OIDC_ISSUER', 'OIDC_CLIENT_ID'],
  ['OIDC_CLIENT_ID', 'OIDC_ISSUER'],
  ['SIGNING_URL', 'SIGNING_SECRET'],
] as const;

/**
 * @param env as `process.env`; an empty value counts as none.
 * @param argv what stands after the program's name.
 * @throws ConfigRefused
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>, argv: readonly string[]): Config {
  const unknown = argv.filter((word) => word !== '--demo');
  const parsed = fields.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value)));
  const lacking = pairs.filter(([one, other]) => env[one] && !env[other]);
  const problems = [
    ...unknown.map(unknownWord),
    ...(parsed.error?.issues.map(sentence(env)) ?? []),
    ...lacking.map(([one, other]) => `${one} is set without ${other}.`),
  ];
  if (!parsed.data || problems.length > 0) throw new ConfigRefused(problems.join('\n'));
  const { VAHID_DATA, HOST, PORT, PUBLIC_URL, DATABASE_URL, TRUSTED_PROXY, LOG, SMTP_URL, MAIL_FROM } = parsed.data;
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_NAME } = parsed.data;
  return {
    data: isAbsolute(VAHID_DATA) ? VAHID_DATA : resolve(root, VAHID_DATA),
    host: HOST,
    port: PORT,
    publicUrl: PUBLIC_URL ? new URL(PUBLIC_URL).origin : `http://localhost:${PORT}`,
    ...(DATABASE_URL ? { databaseUrl: DATABASE_URL } : {}),
    ...(TRUSTED_PROXY ? { trustedProxy: TRUSTED_PROXY } : {}),
    ...(LOG ? { log: LOG } : {}),
    ...(parsed.data.UPLOAD_LIMIT_MB ? { uploadLimitMb: parsed.data.UPLOAD_LIMIT_MB } : {}),
    ...(parsed.data.PACK_LIMIT_MB ? { packLimitMb: parsed.data.PACK_LIMIT_MB } : {}),
    ...(parsed.data.TRUSTED_CERTIFICATES ? { trustedCertificates: parsed.data.TRUSTED_CERTIFICATES } : {}),
    ...(parsed.data.SIGNING_URL ? { signingUrl: parsed.data.SIGNING_URL } : {}),
    ...(parsed.data.SIGNING_SECRET ? { signingSecret: parsed.data.SIGNING_SECRET } : {}),
    ...(parsed.data.SIGNING_NAME ? { signingName: parsed.data.SIGNING_NAME } : {}),
    ...(SMTP_URL ? { smtpUrl: SMTP_URL } : {}),
    ...(MAIL_FROM ? { mailFrom: MAIL_FROM } : {}),
    ...(OIDC_ISSUER ? { oidcIssuer: OIDC_ISSUER } : {}),
    ...(OIDC_CLIENT_ID ? { oidcClientId: OIDC_CLIENT_ID } : {}),
    ...(OIDC_CLIENT_SECRET ? { oidcClientSecret: OIDC_CLIENT_SECRET } : {}),
    ...(OIDC_NAME ? { oidcName: OIDC_NAME } : {}),
    demo: argv.includes('--demo'),
  };
}

const unknownWord = (word: string) => `Vahid does not know ${word}; it knows --demo.`;

const secret: ReadonlySet<string> = new Set(['SIGNING_SECRET', 'DATABASE_URL', 'SMTP_URL', 'OIDC_CLIENT_SECRET']);

function sentence(env: Readonly<Record<string, string | undefined>>) {
  return ({ path, message }: z.core.$ZodIssue): string => {
    const name = String(path[0]);
    // Some hold a password, so what was given is not repeated.
    const given = secret.has(name) ? '' : `, and is "${env[name]}"`;
    return `${name} ${message}${given}.`;
  };
}

function isOrigin(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, pathname, search, hash, username } = new URL(text);
  return /^https?:$/.test(protocol) && pathname === '/' && !search && !hash && !username;
}

/** Whether a text names an address, or a network as address and length of its prefix: `10.0.0.0/8`. */
function isNetwork(text: string): boolean {
  const [address = '', length, more] = text.split('/');
  const family = isIP(address);
  if (family === 0 || more !== undefined) return false;
  return length === undefined || (/^\d{1,3}$/.test(length) && Number(length) <= (family === 4 ? 32 : 128));
}

function isPostgres(text: string): boolean {
  return /^postgres(ql)?:\/\//.test(text) && URL.canParse(text);
}

function isMailServer(text: string): boolean {
  if (!/^smtps?:\/\//.test(text) || !URL.canParse(text)) return false;
  const { hostname, pathname, search, hash } = new URL(text);
  return hostname !== '' && /^\/?$/.test(pathname) && !search && !hash;
}

/** In the clear only to this computer: whoever could change what an issuer says could sign in as anybody. */
function isIssuer(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, username, search, hash } = new URL(text);
  const own = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return (protocol === 'https:' || (protocol === 'http:' && own)) && !username && !search && !hash;
}
