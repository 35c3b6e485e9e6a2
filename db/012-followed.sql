-- What a person was reminded of and told about the plan, problems and duties, so that a letter a day says each thing once,
-- whatever is started again.
create table followed (
  group_id text collate "C" not null,
  person text collate "C" not null,
  -- The journal's position up to which what happened was told.
  position bigint not null,
  -- Reminders whose turn had come, as `src/web/following/step.ts` names them: no content.
  reminders text[] not null,
  -- The day of the last letter in the group's time zone, `2026-11-23`.
  day text,
  primary key (group_id, person)
);
