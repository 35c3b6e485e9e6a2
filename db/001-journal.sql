-- The journal: per group one chain of entries (docs/journal-format.md). Views are not here: they are rebuilt from it.
-- Names are compared by their bytes (COLLATE "C"), the same on every server.

CREATE TABLE entry (
  group_id text COLLATE "C" NOT NULL,
  position bigint NOT NULL CHECK (position > 0),
  stream text COLLATE "C" NOT NULL,
  -- The canonical bytes that were hashed; text and not jsonb, which would write them anew.
  body text NOT NULL,
  hash bytea NOT NULL CHECK (length(hash) = 32),
  PRIMARY KEY (group_id, position)
);

CREATE INDEX entry_stream ON entry (group_id, stream, position);

CREATE FUNCTION entry_is_for_ever() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The journal is only ever appended to: % on entry is refused.', lower(TG_OP);
END $$;

CREATE TRIGGER entry_is_for_ever BEFORE UPDATE OR DELETE OR TRUNCATE ON entry
  FOR EACH STATEMENT EXECUTE FUNCTION entry_is_for_ever();
ALTER TABLE entry ENABLE ALWAYS TRIGGER entry_is_for_ever;

-- Where each group's chain ends; `at` is the last entry's, as it stands in its bytes.
CREATE TABLE head (
  group_id text COLLATE "C" PRIMARY KEY,
  position bigint NOT NULL,
  hash bytea NOT NULL CHECK (length(hash) = 32),
  at text NOT NULL
);

-- The answer to every accepted command, so that a repeated one gets it again. `said` is the salted digest of the command
-- as it was typed: it tells a repetition from another command under the same id, and keeps no word of it.
CREATE TABLE answer (
  group_id text COLLATE "C" NOT NULL,
  command text COLLATE "C" NOT NULL,
  author text NOT NULL,
  salt bytea NOT NULL,
  said bytea NOT NULL,
  from_position bigint NOT NULL,
  to_position bigint NOT NULL,
  at text NOT NULL,
  hash bytea NOT NULL,
  PRIMARY KEY (group_id, command)
);

-- Free text, outside the chain so that it can be erased. An act holds `ref` and the salted digest.
CREATE TABLE wording (
  group_id text COLLATE "C" NOT NULL,
  ref text COLLATE "C" NOT NULL,
  salt bytea,
  body text,
  erased_at timestamptz,
  PRIMARY KEY (group_id, ref),
  -- The salt goes with the text: with it, a short text could be guessed from its digest.
  CHECK ((erased_at IS NULL) = (body IS NOT NULL) AND (body IS NULL) = (salt IS NULL))
);

CREATE FUNCTION wording_is_only_erased() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.body IS NULL AND NEW.group_id = OLD.group_id AND NEW.ref = OLD.ref THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'A wording is erased, never changed or deleted: % of % is refused.', lower(TG_OP), OLD.ref;
END $$;

CREATE TRIGGER wording_is_only_erased BEFORE UPDATE OR DELETE ON wording
  FOR EACH ROW EXECUTE FUNCTION wording_is_only_erased();

-- Which version of each view table stands in this database.
CREATE TABLE view_version (
  name text COLLATE "C" PRIMARY KEY,
  version integer NOT NULL
);
