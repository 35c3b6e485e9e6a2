import { get } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { processorTime } from './processes.ts';
import type { Program } from './program.ts';

/** Waits until the program rests: at its start it writes the letters of notices, which are no part of an answer. */
export async function quiet({ pid, url }: Program): Promise<void> {
  await fetchPage(`${url}/g/demo`, 'head');
  for (let before = Number.NEGATIVE_INFINITY; ; ) {
    const now = processorTime(pid);
    if (now - before < 20) return;
    before = now;
    await pause(1_000);
  }
}

/** The page as the person gets it; anything but the page itself is a mistake of the bench. */
export function fetchPage(url: string, person: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    get(url, { headers: { cookie: `place-demo=${person}`, accept: 'text/html' } }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('end', () => {
        if (answer.statusCode === 200) resolve(Buffer.concat(chunks));
        else reject(new Error(`${url} of ${person}: ${answer.statusCode}`));
      });
    }).once('error', reject);
  });
}
