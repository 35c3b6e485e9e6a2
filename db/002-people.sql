-- Persons: the only place where their names stand. Acts know them by `person` alone.
create table person (
  group_id text not null,
  person text not null,
  name text not null,
  position text,
  erased_at timestamptz,
  primary key (group_id, person)
);

-- Texts being typed: not acts, kept until they are submitted.
create table working_copy (
  group_id text not null,
  person text not null,
  place text not null,
  fields jsonb not null,
  saved_at timestamptz not null default now(),
  primary key (group_id, person, place)
);
