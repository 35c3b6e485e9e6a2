-- How far the reading of a table is, for whoever waits for it: rows read, of about how many. What was pasted is kept until it was
-- read, so that a form that cannot be read is given back as it was: {"text", "html"}; null for a file.
alter table plan_import
  add column rows_done integer,
  add column rows_of integer,
  add column pasted jsonb;
