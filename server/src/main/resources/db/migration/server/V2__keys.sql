-- Keys of programs and browsers. Only the hash of a key is kept; it is a random number of 256 bits,
-- so a quick hash is as good as a slow one.
create table server_key (
  id text primary key,
  kind text not null check (kind in ('server', 'browser')),
  scopes text[] not null,
  origins text[] not null default '{}',
  hash bytea not null unique,
  -- With this the shop's server signs who somebody is (browser keys alone).
  signing text,
  requests_per_second integer,
  created timestamptz not null,
  revoked timestamptz
);
