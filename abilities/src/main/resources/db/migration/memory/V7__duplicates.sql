-- Records that may be one customer, with the evidence by field (levels and bits, no values), and
-- what was decided: same (by which merge) or other. What was decided is never asked again.
create table memory_duplicate (
  one bigint not null,
  other bigint not null,
  bits double precision not null,
  probability double precision not null,
  evidence jsonb not null,
  decided text,
  merge bigint,
  at timestamptz,
  by_whom text,
  primary key (one, other)
);
create index memory_duplicate_other on memory_duplicate (other);
create index memory_duplicate_open on memory_duplicate (bits desc) where decided is null;
create index memory_duplicate_decided on memory_duplicate (at desc) where decided is not null;

-- When duplicates were looked for last, among how many.
create table memory_duplicate_search (
  one boolean primary key default true check (one),
  at timestamptz,
  customers bigint not null default 0
);
insert into memory_duplicate_search default values;
