-- Who brought which file into which group: an act may name only a file that its author brought. The bytes lie beside the
-- store under their hash; which of them can be read says what refers to them.
create table brought_file (
  group_id text collate "C" not null,
  person text collate "C" not null,
  -- SHA-256 of the bytes, hex.
  hash text collate "C" not null,
  kind text not null,
  size integer not null,
  at timestamptz not null,
  primary key (group_id, person, hash)
);
