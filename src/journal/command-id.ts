import { randomBytes } from 'node:crypto';

/**
 * A new id for a command: a UUID of version 7 (RFC 9562, section 5.7). Any other id is as good, but ids that grow with
 * time are remembered side by side, so that a command costs the same after a million others.
 */
export function newCommandId(now: Date): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now.getTime(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
