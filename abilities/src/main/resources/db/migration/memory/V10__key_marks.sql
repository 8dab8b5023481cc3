-- The marks of the keys that lie in the home and in no backup: a hash of each, so that a database
-- knows whether the keys beside it are still its own.
create table memory_key_mark (
  name text primary key,
  mark bytea not null,
  since timestamptz not null default now()
);
