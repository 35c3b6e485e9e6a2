-- Letters that wait to be mailed; the text is erased once it is sent, for it may hold a link.
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
  trouble text,
  sent_at timestamptz,
  check ((sent_at is null) = (body is not null) and (body is null) = (subject is null))
);
create index outbox_due on outbox (due_at) where sent_at is null;
