-- Ballots of secret votes that are still open, sealed under the key of their vote, which never comes into the store. They are
-- deleted when the box is opened; what is left of them in logs and back-ups nobody can read.
create table sealed_ballot (
  group_id text collate "C" not null,
  -- Id of the command that cast it.
  command text collate "C" not null,
  -- The vote: the public half of its key.
  box text collate "C" not null,
  sealed text not null,
  primary key (group_id, command)
);
create index sealed_ballot_box on sealed_ballot (box);
