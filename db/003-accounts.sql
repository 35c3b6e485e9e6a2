-- Accounts of the installation: who signs in, and as which person of which group. What one may do stands in the journals.
-- Tokens, codes and challenges are kept as SHA-256 of random bytes, passwords as argon2id.
create table account (
  account uuid primary key,
  -- Lower case, NFKC; what is typed at sign-in.
  login text collate "C" not null unique,
  address text,
  tongue text not null check (tongue in ('az', 'en', 'ru')),
  password text,
  -- Base32; with a password it is the second factor. In the clear: the host that could read it can also read the groups.
  totp_secret text,
  -- The last time step that was used: a code is good once.
  totp_step bigint,
  mail jsonb not null default '{}',
  -- How often all its means were replaced: whoever is proving the old ones at that moment is late.
  renewals integer not null default 0,
  created_at timestamptz not null
);

-- One account may be a person in several groups; a person of a group has one account.
create table account_person (
  group_id text collate "C" not null,
  person text collate "C" not null,
  account uuid not null references account,
  linked_at timestamptz not null,
  primary key (group_id, person),
  unique (group_id, account)
);
create index account_person_account on account_person (account);

create table passkey (
  credential text collate "C" primary key,
  account uuid not null references account,
  public_key bytea not null,
  counter bigint not null,
  transports text[] not null default '{}',
  label text not null,
  created_at timestamptz not null,
  used_at timestamptz
);
create index passkey_account on passkey (account);

create table recovery_code (
  account uuid not null references account,
  hash bytea not null,
  used_at timestamptz,
  primary key (account, hash)
);

-- Accounts at an issuer of OpenID Connect.
create table identity (
  issuer text collate "C" not null,
  subject text collate "C" not null,
  account uuid not null references account,
  linked_at timestamptz not null,
  primary key (issuer, subject)
);

-- Links that are good once: to found a group, to accept an invitation, to come back after a lost device.
create table link (
  hash bytea primary key,
  kind text not null check (kind in ('setUp', 'invitation', 'recovery')),
  -- The command that made it; null for a link made on the console.
  command text collate "C",
  group_id text collate "C",
  person text collate "C",
  address text,
  -- Secret offered for an authenticator app while the link is open.
  totp_secret text,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz,
  check ((kind = 'setUp') or (group_id is not null and person is not null))
);
create index link_person on link (group_id, person);

-- What was asked of an authenticator, good once; and a secret for an authenticator app that its owner has yet to confirm.
create table challenge (
  hash bytea primary key,
  purpose text not null,
  account uuid,
  data jsonb not null default '{}',
  expires_at timestamptz not null
);

create table session (
  session uuid primary key,
  hash bytea not null unique,
  account uuid not null references account,
  proof text not null,
  proved_at timestamptz not null,
  created_at timestamptz not null,
  seen_at timestamptz not null,
  ends_at timestamptz not null,
  ended_at timestamptz,
  agent text not null,
  network text not null
);
create index session_account on session (account, seen_at);

-- Browsers that an account has signed in from, by a cookie of their own.
create table device (
  account uuid not null references account,
  hash bytea not null,
  agent text not null,
  first_at timestamptz not null,
  primary key (account, hash)
);

-- Tokens of systems: the journal says to which body, with what scope and until when; here only what proves it.
create table system_token (
  hash bytea primary key,
  group_id text collate "C" not null,
  system text collate "C" not null,
  used_at timestamptz,
  unique (group_id, system)
);

-- Attempts to sign in that are being counted, as rate-limiter-flexible keeps them: key, points and expiry in its order.
-- The key is a SHA-256: what is typed as a name may be a password.
create table attempt (
  key varchar(255) primary key,
  points integer not null default 0,
  expire bigint
);
