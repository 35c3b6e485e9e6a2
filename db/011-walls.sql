-- Links by which the screen on the wall of a room reads one meeting without a session, kept as the SHA-256 of 32 random bytes.
-- Whether a link still lives stands in the journal; this only finds it.
create table wall_link (
  hash bytea primary key,
  group_id text collate "C" not null,
  wall text collate "C" not null,
  unique (group_id, wall)
);
