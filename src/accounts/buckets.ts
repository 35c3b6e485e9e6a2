import { networkOf } from './network.ts';

/** Attempts that are counted together: at most `points` of them in `seconds`. */
export type Bucket = {
  readonly kind: 'device' | 'loginOfNetwork' | 'network' | 'login' | 'passkeyOfNetwork' | 'session';
  /** What it counts, as parts that are hashed before they are kept. */
  readonly key: readonly string[];
};

const minutes = 60;

/** How many wrong attempts each kind bears, and in how many seconds. */
export const allowances: Readonly<Record<Bucket['kind'], { readonly points: number; readonly seconds: number }>> = {
  device: { points: 10, seconds: 15 * minutes },
  loginOfNetwork: { points: 5, seconds: 15 * minutes },
  network: { points: 40, seconds: 15 * minutes },
  login: { points: 50, seconds: 60 * minutes },
  passkeyOfNetwork: { points: 100, seconds: 10 * minutes },
  session: { points: 5, seconds: 15 * minutes },
};

/**
 * Where an attempt with a password is counted. A browser that the account has signed in from before is counted by itself:
 * whatever strangers do to the account or from the same network, its owner gets in from there. Strangers are counted by
 * account within a network, by network, and by account from everywhere.
 */
export function bucketsOf(login: string, network: string, knownDevice: string | undefined): readonly Bucket[] {
  if (knownDevice !== undefined) return [{ kind: 'device', key: [login, knownDevice] }];
  const from = networkOf(network);
  return [
    { kind: 'loginOfNetwork', key: [login, from] },
    { kind: 'network', key: [from] },
    { kind: 'login', key: [login] },
  ];
}

/** A passkey cannot be guessed: only what it costs to look is counted, and never against an account. */
export const passkeyBuckets = (network: string): readonly Bucket[] => [
  { kind: 'passkeyOfNetwork', key: [networkOf(network)] },
];

/** Codes that are tried within a session (or, to set a password, an account): by session, so that a stolen one does not stop its owner's others. */
export const sessionBuckets = (session: string): readonly Bucket[] => [{ kind: 'session', key: [session] }];
