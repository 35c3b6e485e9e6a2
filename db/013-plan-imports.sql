-- A table on its way into a plan: what was read of a file, and what a person has said of it so far. Nothing of it is in the journal
-- before the plan is adopted or amended; it is put away afterwards, or when nobody has touched it for thirty days.
create table plan_import (
  group_id text collate "C" not null,
  import text collate "C" not null,
  -- Whose it is: nobody else sees it.
  person text collate "C" not null,
  -- The plan that is to be amended; null for a new one.
  plan text,
  -- reading, read, failed
  state text not null,
  -- SHA-256 of the bytes, and what they are: xlsx, docx, html, text.
  hash text not null,
  kind text,
  -- How letters were written, where it was guessed or said.
  letters text,
  -- Why it was not read.
  trouble jsonb,
  -- What was read, never changed: [{"name", "rows", "merges"}].
  tables jsonb,
  -- What was said of it.
  said jsonb,
  made_at timestamptz not null,
  changed_at timestamptz not null,
  primary key (group_id, import)
);
create index plan_import_person on plan_import (group_id, person, changed_at);
create index plan_import_changed on plan_import (changed_at);
