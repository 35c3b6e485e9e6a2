import { randomHex } from './random.ts';

/**
 * A new id for a command: a UUID of version 7 (RFC 9562, section 5.7). Any other id is as good, but ids that grow with
 * time are remembered side by side, so that a command costs the same after a million others.
 */
export function newCommandId(now: Date): string {
  const time = now.getTime().toString(16).padStart(12, '0');
  const chance = randomHex(10);
  const variant = (8 + (Number.parseInt(chance.slice(3, 4), 16) % 4)).toString(16);
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${chance.slice(0, 3)}`,
    `${variant}${chance.slice(4, 7)}`,
    chance.slice(7, 19),
  ].join('-');
}
