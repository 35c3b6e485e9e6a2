import { readdirSync, statSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import { root } from '#root.ts';
import { officer } from '#web/demonstration/people.ts';
import { demonstrationGroup } from '#web/demonstration.ts';
import { median, timed } from './measure.ts';
import { family, memory, memoryTogether } from './processes.ts';
import { type Program, startProgram } from './program.ts';

/** Milliseconds from `npm start` until the first page; megabytes; bytes as they came over the wire. */
export type Opening = {
  readonly first: number;
  readonly again: number;
  readonly memory: { readonly program: number | undefined; readonly store: number | undefined };
  readonly page: PageBytes;
};

export type PageBytes = {
  readonly script: number;
  readonly styles: number;
  /** The heaviest of those that a new reader may meet first. */
  readonly html: number;
  /** Those fetched before the first paint, and all there are, for three languages. */
  readonly fonts: { readonly before: number; readonly all: number };
};

/** Starts the program on a new folder with the demonstration, then again and again on the same. */
export async function measureOpening(data: string, times: number): Promise<Opening> {
  const env = { VAHID_DATA: data };
  const first = await timed(async () => (await opened(env, '--demo')).stop());
  const again: number[] = [];
  let program: Program | undefined;
  while (again.length < times) {
    await program?.stop();
    again.push(await timed(async () => (program = await opened(env))));
  }
  if (!program) throw new Error('the program was never started');
  const children = family(program.pid).filter((pid) => pid !== program?.pid);
  const used = { program: memory(program.pid), store: memoryTogether(children.flatMap(family)) };
  const page = await measurePage(program.url).finally(program.stop);
  return { first, again: median(again), memory: used, page };
}

async function opened(env: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Program> {
  const program = await startProgram(env, 'scripts/start.mjs', ...args);
  await fetchBytes(`${program.url}/`);
  return program;
}

async function measurePage(url: string): Promise<PageBytes> {
  const group = `${url}/g/${demonstrationGroup}`;
  const pages = [`${url}/`, group, `${group}/place`, `${group}/meetings`];
  const visits = (await Promise.all(pages.map(fetchBytes))).filter(({ status }) => status === 200);
  const text = visits.map(({ text: page }) => page).join();
  const named = (ending: string) => [...new Set(text.match(new RegExp(`/assets/[\\w.-]+\\.${ending}`, 'g')))];
  const weigh = async (ending: string) => {
    const files = await Promise.all(named(ending).map((path) => fetchBytes(url + path)));
    return files.reduce((sum, { bytes }) => sum + bytes, 0);
  };
  const assets = join(root, 'dist', 'assets');
  const fonts = readdirSync(assets).filter((name) => name.endsWith('.woff2'));
  return {
    script: await weigh('js'),
    styles: await weigh('css'),
    html: Math.max(...visits.map(({ bytes }) => bytes)),
    fonts: {
      before: await weigh('woff2'),
      all: fonts.reduce((sum, name) => sum + statSync(join(assets, name)).size, 0),
    },
  };
}

type Sent = { readonly status: number; readonly bytes: number; readonly text: string };

/** Asks as a browser does; `bytes` of the body as it was sent, `text` only where it was not compressed. */
function fetchBytes(url: string): Promise<Sent> {
  const headers = { 'accept-encoding': 'br, gzip', cookie: `place-${demonstrationGroup}=${officer.person}` };
  return new Promise((resolve, reject) => {
    get(url, { headers, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        const body = Buffer.concat(chunks);
        resolve({ status: answer.statusCode ?? 0, bytes: body.length, text: body.toString('utf8') });
      });
    }).once('error', reject);
  });
}
