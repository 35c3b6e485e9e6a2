import { readFileSync } from 'node:fs';
import { statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Config } from '#config.ts';
import { root } from '#root.ts';

/** What its administrator may know of the program that runs; of what is kept in it nothing. */
export type Installation = {
  readonly version: string;
  readonly startedAt: string;
  readonly store: 'embedded' | 'server';
  /** Folder of the embedded store and of attachments. */
  readonly data: string;
  /** Whether letters are sent. */
  readonly mails: boolean;
  readonly settings: readonly Setting[];
};

/** `value` undefined: it is set, and is not shown. */
export type Setting = { readonly name: string; readonly value: string | undefined };

/** Settings that hold no secret. Whatever is added to the settings is not shown until it is written here. */
const open: Readonly<Partial<Record<keyof Config, string>>> = {
  data: 'VAHID_DATA',
  host: 'HOST',
  port: 'PORT',
  publicUrl: 'PUBLIC_URL',
  trustedProxy: 'TRUSTED_PROXY',
  log: 'LOG',
  uploadLimitMb: 'UPLOAD_LIMIT_MB',
  mailFrom: 'MAIL_FROM',
  oidcIssuer: 'OIDC_ISSUER',
  oidcName: 'OIDC_NAME',
  demo: '--demo',
};

export function installationOf(config: Config, store: Installation['store'], startedAt: string): Installation {
  const { data, smtpUrl, mailFrom } = config;
  const mails = smtpUrl !== undefined && mailFrom !== undefined;
  return { version: versionOf(), startedAt, store, data, mails, settings: settingsOf(config) };
}

export const settingsOf = (config: Config): readonly Setting[] =>
  Object.entries(config)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => {
      const name = open[key as keyof Config];
      return name === undefined ? { name: asSetting(key), value: undefined } : { name, value: String(value) };
    });

/** `databaseUrl` is set as `DATABASE_URL`. */
const asSetting = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

function versionOf(): string {
  const text = readFileSync(join(root, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

/** Bytes of the disk on which the folder lies. */
export async function diskOf(folder: string): Promise<{ readonly free: number; readonly whole: number } | undefined> {
  try {
    const { bavail, blocks, bsize } = await statfs(folder);
    return { free: bavail * bsize, whole: blocks * bsize };
  } catch {
    // Some network disks do not say: the page then says so.
    return undefined;
  }
}
