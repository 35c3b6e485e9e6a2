-- Letters to be mailed. The text may hold a link that opens an account: it lasts as long as the letter waits, and no longer.
create table outbox (
  letter uuid primary key,
  -- The same occasion is mailed once: `invitation/<command>`, `device/<session>`.
  occasion text collate "C" not null unique,
  address text not null,
  subject text,
  body text,
  written_at timestamptz not null,
  due_at timestamptz not null,
  tries integer not null default 0,
  -- Why it was not sent so far, as the code of the error alone.
  trouble text,
  sent_at timestamptz,
  given_up_at timestamptz,
  check (sent_at is null or given_up_at is null),
  check ((sent_at is null and given_up_at is null) = (body is not null) and (body is null) = (subject is null))
);
create index outbox_due on outbox (due_at) where body is not null;
