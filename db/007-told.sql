-- What was waiting for a person when it was last looked, so that one matter is one letter, whatever is started again.
create table told (
  group_id text collate "C" not null,
  person text collate "C" not null,
  -- The journal's head at that look.
  position bigint not null,
  -- Names of matters, as `src/web/telling/matter.ts` gives them: no content.
  matters text[] not null,
  -- When a letter was last written.
  at timestamptz,
  primary key (group_id, person)
);
