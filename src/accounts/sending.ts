import type { Holder } from './account-rows.ts';
import { type SecurityEvent, securityLetter } from './letters.ts';
import type { Registry } from './registry.ts';
import type { Client } from './vocabulary.ts';

/** What an owner is told of, whatever they chose to be mailed. `id` makes it one letter. */
export type Occasion = { readonly kind: SecurityEvent; readonly id: string; readonly client?: Client };

/** Writes to the owner of an account; to one without an address nothing can be written. */
export async function send(registry: Registry, holder: Holder, { kind, id, client }: Occasion): Promise<void> {
  if (holder.address === null) return;
  const at = registry.clock().toISOString();
  const { origin } = registry.publicUrl;
  const told = { kind, login: holder.login, at, zone: registry.zone, origin, ...(client ? { client } : {}) };
  await registry.post([
    { occasion: `${occasions[kind]}/${id}`, address: holder.address, ...securityLetter(told, holder.tongue) },
  ]);
}

const occasions: Readonly<Record<SecurityEvent, string>> = {
  newDevice: 'device',
  recovered: 'recovered',
  recoveryCodeUsed: 'recovery-code',
  passkeyAdded: 'passkey-added',
  passkeyRemoved: 'passkey-removed',
  passwordSet: 'password',
  codesMade: 'recovery-codes',
  issuerLinked: 'issuer',
  issuerUnlinked: 'issuer-removed',
  addressChanged: 'address',
};
