-- The kinds of facts that the shop keeps about its customers, in its own words.
create table memory_fact_kind (
  name text collate "C" primary key,
  title text not null,
  type text not null,
  detail text[] not null,
  purpose text,
  half_life_days integer,
  lasts_days integer,
  weakest text not null,
  -- Where the value lives, if in another system.
  origin jsonb
);

-- The relations that hold, so that they can be read from the other end. Follows from memory.
create table memory_tie (
  record bigint not null,
  relation text not null,
  other text collate "C" not null,
  role text not null,
  since timestamptz not null,
  primary key (record, relation, other, role)
);
create index memory_tie_other on memory_tie (other);
