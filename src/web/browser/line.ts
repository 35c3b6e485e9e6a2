import { heard, say } from './connection.ts';

/** Milliseconds that an answer is waited for before the line is taken for lost. */
const patience = 8_000;

/** What a proxy answers in place of a program that it has lost, and a program that has lost its store. */
const nobody: ReadonlySet<number> = new Set([502, 503, 504]);

/** Asks the server for something; undefined when no answer came, which is said. */
export async function ask(page: Document, address: string, init: RequestInit = {}): Promise<Response | undefined> {
  const signal = AbortSignal.timeout(patience);
  const answer = await fetch(address, { cache: 'no-store', credentials: 'same-origin', signal, ...init }).catch(
    () => undefined,
  );
  if (answer && !nobody.has(answer.status)) {
    heard(page);
    return answer;
  }
  say(page, 'lost');
  return undefined;
}

/** Whether the server can be reached now. A store that does not answer is a matter for whatever is asked next. */
export async function isThere(page: Document): Promise<boolean> {
  if (!navigator.onLine) {
    say(page, 'lost');
    return false;
  }
  const signal = AbortSignal.timeout(patience);
  const answer = await fetch('/health', { cache: 'no-store', signal }).catch(() => undefined);
  if (answer) heard(page);
  else say(page, 'lost');
  return answer !== undefined;
}
