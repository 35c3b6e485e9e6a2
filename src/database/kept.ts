/**
 * What a back-up holds: every table that is no view, in an order in which each finds what it refers to. A table that stands
 * neither here nor in `LEFT` fails a test.
 */
export const KEPT: readonly string[] = [
  'entry',
  'head',
  'answer',
  'wording',
  'person',
  'working_copy',
  'account',
  'account_person',
  'passkey',
  'recovery_code',
  'identity',
  'link',
  'device',
  'system_token',
  'outbox',
  'reading',
  'brought_file',
  'told',
  'followed',
  'reply_link',
  'pack_file',
  'wall_link',
  'plan_import',
];

/**
 * What it leaves out. Whoever was signed in signs in again: a copy of a session would open the door to whoever has the copy.
 * Challenges and counts of attempts last minutes. Of a secret vote that is open the key is not in the store, so that its
 * ballots would be of no use. The rest is made anew.
 */
export const LEFT: readonly string[] = [
  'session',
  'challenge',
  'attempt',
  'sealed_ballot',
  'migration',
  'view_version',
];
