/** What the server tells after a commit: in which group which streams grew. */
export type Signal = { readonly group: string; readonly streams: readonly string[] };

/** Undefined for anything that is not a signal; the stream may carry other messages later. */
export function readSignal(data: unknown): Signal | undefined {
  try {
    const said: unknown = typeof data === 'string' ? JSON.parse(data) : data;
    if (typeof said !== 'object' || said === null || !('group' in said) || !('streams' in said)) return undefined;
    const { group, streams } = said;
    if (typeof group !== 'string' || !Array.isArray(streams)) return undefined;
    return { group, streams: streams.filter((stream): stream is string => typeof stream === 'string') };
  } catch {
    return undefined;
  }
}

/**
 * Whether a page that shows `cares` (streams, space between; `*` for all) is touched by the signal. A page names the
 * group in its address (`/g/thb/...`); one outside any group cares for every group.
 */
export function concerns(signal: Signal, cares: string, path: string): boolean {
  const group = /^\/g\/([^/]+)/.exec(path)?.[1];
  if (group !== undefined && decodeURIComponent(group) !== signal.group) return false;
  const streams = cares.split(/\s+/).filter(Boolean);
  if (streams.includes('*')) return true;
  return signal.streams.some((stream) => streams.includes(stream));
}
