-- How far a rebuild is, part by part; a rebuild that broke off goes on from here.
create table memory_rebuild (
  part smallint primary key,
  reached bigint not null default 0,
  customers bigint not null default 0,
  events bigint not null default 0,
  differences bigint not null default 0,
  done boolean not null default true
);
insert into memory_rebuild (part) select part from generate_series(0, 15) part;

-- Names that must not be remembered again, each as a keyed hash that tells nothing without its key.
create table memory_erased (
  name bytea primary key,
  at timestamptz not null
);

-- Whoever was forgotten, without a word about who it was.
create table memory_erasure (
  id bigint generated always as identity primary key,
  at timestamptz not null,
  rows bigint not null
);

-- How far each follower of the timeline has read.
create table memory_follower (
  follower text not null,
  part smallint not null,
  next bigint not null,
  primary key (follower, part)
);
