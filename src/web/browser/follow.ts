import { coalesced } from './coalesce.ts';
import { heard, say } from './connection.ts';
import { refresh } from './refresh.ts';
import { concerns, readSignal } from './signal.ts';
import { beat, gone, missed, Stream, signedOut } from './stream.ts';

const channelName = 'vahid-live';

/** Milliseconds in which a stream that opened may say that it is over: then what was missed is not asked for. */
const hold = 50;

/** One tab to the others: a page was read again after nobody was signed in; whoever holds the stream opens it. */
const signedIn = 'signedIn';

/**
 * Follows the journal: one stream of server-sent events for all tabs of the browser (six would starve the seventh), held
 * by the tab that has the lock, told to the others over a channel.
 */
export function followJournal(page: Document): void {
  const address = page.querySelector<HTMLMetaElement>('meta[name="vahid-live"]')?.content;
  const cares = page.body.dataset.liveStreams;
  if (!address || cares === undefined) return;

  let isOut = false;
  let stream: Stream | undefined;
  const again = coalesced(
    async () => {
      if (!(await refresh(page))) return void setTimeout(again, 2_000);
      if (isOut) tell(signedIn);
    },
    () => 20 + Math.random() * 40,
  );
  const hear = (data: unknown) => {
    if (data === missed) return void setTimeout(() => isOut || again(), hold);
    if (data === beat) return heard(page);
    // What is shown and what was typed stays; the page is asked for once somebody looks at it again.
    if (data === signedOut) {
      isOut = true;
      return say(page, signedOut);
    }
    if (data === gone) return again();
    if (data === signedIn) return reopened();
    // A screen that nobody sits at asks whether it may still show what it shows.
    if (data === 'lost' && page.body.classList.contains('wall-page')) again();
    if (data === 'lost' || data === 'back') return say(page, data);
    const signal = readSignal(data);
    if (signal && concerns(signal, cares, page.location.pathname)) again();
  };

  const reopened = () => {
    isOut = false;
    stream?.reopen();
  };

  const channel = new BroadcastChannel(`${channelName}:${address}`);
  channel.addEventListener('message', ({ data }) => hear(data));
  function tell(data: unknown): void {
    hear(data);
    channel.postMessage(data);
  }
  lead(address, () => {
    stream = new Stream(address, tell);
    stream.open();
  });
  if (page.querySelector('[data-live]')) again();

  page.addEventListener('visibilitychange', () => {
    if (page.visibilityState === 'visible') again();
  });
  page.defaultView?.addEventListener('online', again);
  page.defaultView?.addEventListener('offline', () => say(page, 'lost'));
  page.defaultView?.addEventListener('pageshow', (event) => {
    if (event.persisted) again();
  });
}

/** Holds the stream while this tab lives; the next tab in line takes over. Without locks every tab holds its own. */
function lead(address: string, hold: () => void): void {
  const never = () => new Promise<void>(hold);
  if (!('locks' in navigator)) return void never();
  void navigator.locks.request(`${channelName}:${address}`, never);
}
