import { coalesced } from './coalesce.ts';
import { heard, say } from './connection.ts';
import { refresh } from './refresh.ts';
import { concerns, readSignal } from './signal.ts';
import { beat, missed, Stream } from './stream.ts';

const channelName = 'vahid-live';

/**
 * Follows the journal: one stream of server-sent events for all tabs of the browser (six would starve the seventh), held
 * by the tab that has the lock, told to the others over a channel.
 */
export function followJournal(page: Document): void {
  const address = page.querySelector<HTMLMetaElement>('meta[name="vahid-live"]')?.content;
  const cares = page.body.dataset.liveStreams;
  if (!address || cares === undefined) return;

  const again = coalesced(
    async () => {
      if (!(await refresh(page))) setTimeout(again, 2_000);
    },
    () => 20 + Math.random() * 40,
  );
  const hear = (data: unknown) => {
    if (data === missed) return again();
    if (data === beat) return heard(page);
    // A screen that nobody sits at asks whether it may still show what it shows.
    if (data === 'lost' && page.body.classList.contains('wall-page')) again();
    if (data === 'lost' || data === 'back') return say(page, data);
    const signal = readSignal(data);
    if (signal && concerns(signal, cares, page.location.pathname)) again();
  };

  const channel = new BroadcastChannel(`${channelName}:${address}`);
  channel.addEventListener('message', ({ data }) => hear(data));
  const tell = (data: unknown) => {
    hear(data);
    channel.postMessage(data);
  };
  lead(address, tell);
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
function lead(address: string, tell: (data: unknown) => void): void {
  const never = () => new Promise<void>(() => new Stream(address, tell).open());
  if (!('locks' in navigator)) return void never();
  void navigator.locks.request(`${channelName}:${address}`, never);
}
