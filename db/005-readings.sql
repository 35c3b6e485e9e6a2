-- Who read what is marked for fewer than the whole group, and who took a copy of it. Not acts: reading changes nothing.
create table reading (
  group_id text collate "C" not null,
  thing text collate "C" not null,
  person text collate "C" not null,
  how text not null check (how in ('seen', 'downloaded', 'mailed')),
  -- SHA-256 of what was downloaded or mailed, hex.
  copy text,
  at timestamptz not null
);
create index reading_thing on reading (group_id, thing, at);
create index reading_person on reading (group_id, person, at);
