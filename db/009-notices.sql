-- Letters about a meeting are shown to the secretariat, so that they can be printed and sent by hand. What is shown has no link in
-- it that answers for somebody; letters that open an account leave all of this empty.
alter table outbox
  add column group_id text collate "C",
  add column meeting text collate "C",
  add column person text collate "C",
  -- Everything that the letter tells of: only who may read all of it is shown the letter.
  add column things text[],
  add column shown jsonb,
  -- The calendar file that goes with it.
  add column calendar text;
create index outbox_meeting on outbox (group_id, meeting) where group_id is not null;

-- Links by which an invited member answers without signing in, kept as the SHA-256 of 32 random bytes. Each is good for one answer
-- by one person to one day of one meeting.
create table reply_link (
  hash bytea primary key,
  group_id text collate "C" not null,
  meeting text collate "C" not null,
  person text collate "C" not null,
  revision integer not null,
  made_at timestamptz not null,
  used_at timestamptz
);
create index reply_link_age on reply_link (made_at);
