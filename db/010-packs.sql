-- What is made of a pack of papers, by the command that fixed it: the files under their hashes, and how far they are. What goes in
-- says the act; whatever is lost here is made again from it.
create table pack_file (
  group_id text collate "C" not null,
  meeting text collate "C" not null,
  command text collate "C" not null,
  -- waiting, making, done, failed
  state text not null,
  asked_at timestamptz not null,
  -- When whoever makes it last said so: who is silent for a minute has ended, and another makes it.
  changed_at timestamptz not null,
  -- Papers that are put in, and how many there are.
  done integer not null,
  "of" integer not null,
  -- Why it failed: a code.
  trouble text,
  pages integer,
  pdf text,
  pdf_size bigint,
  zip text,
  zip_size bigint,
  -- Papers that stand in the ZIP only, each with its reason: [["4", "encrypted"]].
  apart jsonb,
  primary key (group_id, command)
);
create index pack_file_meeting on pack_file (group_id, meeting);
create index pack_file_state on pack_file (state) where state in ('waiting', 'making');
