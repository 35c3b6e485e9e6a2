/**
 * A program of its own, so that hearing costs the program under test nothing: open pages of a group, each with its stream of
 * signals over a plain socket. By its parent it is given a `ListenerTask` and then `ListenerOrder`s, and answers each with a
 * `ListenerWord`. A page that hears of a commit is fetched again as a browser does it: after a moment with a little chance in
 * it, and never twice at a time.
 */
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { coalesced } from '#web/browser/coalesce.ts';
import type { ListenerOrder, ListenerTask, ListenerWord } from './streams.ts';

const absolute = () => performance.timeOrigin + performance.now();
const say = (word: ListenerWord) => void process.send?.(word);

/** What one page heard since the last order: moments, and bytes of its signals and of the page itself. */
type Page = {
  heard: number;
  fresh: number;
  signalBytes: number;
  pageBytes: number;
  fetched: number;
  busy: boolean;
  fetchSoon: () => void;
};

const pages: Page[] = [];
let order: ListenerOrder = { order: 'rest', fetch: false };

function open(task: ListenerTask, person: string): Promise<void> {
  const { hostname, port } = new URL(task.url);
  const request = (path: string, ...more: readonly string[]) =>
    [`GET ${path} HTTP/1.1`, `Host: ${new URL(task.url).host}`, `Cookie: place-demo=${person}`, ...more, '', ''].join(
      '\r\n',
    );
  const fetcher = new Fetcher(() => connect(Number(port), hostname));
  const page: Page = { heard: 0, fresh: 0, signalBytes: 0, pageBytes: 0, fetched: 0, busy: false, fetchSoon: () => {} };
  const fetchAgain = coalesced(
    async () => {
      page.pageBytes += await fetcher.fetch(
        request(task.page, 'Accept: text/html', 'Accept-Encoding: gzip', 'X-Vahid-Live: 1'),
      );
      page.fetched += 1;
      page.fresh = absolute();
      page.busy = false;
      settle();
    },
    () => 20 + Math.random() * 40,
  );
  page.fetchSoon = () => {
    page.busy = true;
    fetchAgain();
  };
  pages.push(page);
  const socket = connect(Number(port), hostname).setNoDelay().setEncoding('latin1');
  socket.write(request('/g/demo/live', 'Accept: text/event-stream'));
  return new Promise((resolve, reject) => {
    socket.once('error', reject).once('close', () => reject(new Error('a stream was closed')));
    socket.on('data', (chunk: string) => {
      if (chunk.includes('event: beat')) resolve();
      if (!chunk.includes('event: commit')) return;
      page.heard ||= absolute();
      page.signalBytes += chunk.length;
      if (order.fetch) page.fetchSoon();
      settle();
    });
  });
}

/** One connection that is kept, as a browser keeps it. */
class Fetcher {
  readonly #connect: () => Socket;
  #socket: Socket | undefined;

  constructor(make: () => Socket) {
    this.#connect = make;
  }

  /** Returns the bytes of the answer. Anything but 200 is a mistake of the bench. */
  fetch(request: string): Promise<number> {
    const socket = this.#socket ?? this.#connect().setNoDelay();
    this.#socket = socket;
    socket.write(request);
    return new Promise((resolve, reject) => {
      let length = 0;
      let whole: number | undefined;
      const failed = () => reject(new Error('the program hung up'));
      const take = (chunk: Buffer) => {
        length += chunk.length;
        whole ??= wholeLength(chunk);
        if (length < whole) return;
        socket.off('data', take).off('close', failed);
        resolve(length);
      };
      socket.on('data', take).once('close', failed);
    });
  }
}

/** Bytes of head and body, by the first part that came: the program says how long its pages are. */
function wholeLength(first: Buffer): number {
  const head = first.toString('latin1');
  const end = head.indexOf('\r\n\r\n');
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (end < 0 || length === undefined || !head.startsWith('HTTP/1.1 200'))
    throw new Error(`not a page: ${head.slice(0, 300)}`);
  return end + 4 + Number(length);
}

/** Tells what happened once every page has heard and, if it is to fetch, is fresh. */
function settle(): void {
  if (order.order !== 'hear' || pages.some(({ heard, busy }) => heard === 0 || busy)) return;
  order = { ...order, order: 'rest' };
  const sum = (of: (page: Page) => number) => pages.reduce((total, page) => total + of(page), 0);
  say({
    said: 'heard',
    heard: pages.map(({ heard }) => heard),
    fresh: pages.map(({ fresh }) => fresh),
    signalBytes: sum(({ signalBytes }) => signalBytes),
    pageBytes: sum(({ pageBytes }) => pageBytes),
    fetched: sum(({ fetched }) => fetched),
  });
}

const [task] = (await once(process, 'message')) as [ListenerTask];
for (let at = 0; at < task.people.length; at += 50) {
  await Promise.all(task.people.slice(at, at + 50).map((person) => open(task, person)));
}
process.on('message', (next: ListenerOrder) => {
  order = next;
  for (const page of pages) {
    if (next.fresh) Object.assign(page, { heard: 0, fresh: 0, signalBytes: 0, pageBytes: 0, fetched: 0 });
  }
  say({ said: 'ready' });
  settle();
});
process.on('disconnect', () => process.exit(0));
say({ said: 'open' });
