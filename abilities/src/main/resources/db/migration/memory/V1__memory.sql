-- The shop itself: one row.
create table memory_shop (
  one boolean primary key default true check (one),
  currency text,
  zone text,
  -- What rooms learnt from all customers is older than memory.
  learning_due boolean not null default false
);
insert into memory_shop default values;

create table memory_import (
  id integer generated always as identity primary key,
  file text not null,
  state text not null,
  began timestamptz not null,
  ended timestamptz,
  rows bigint not null default 0,
  accepted bigint not null default 0,
  rejected bigint not null default 0,
  duplicates bigint not null default 0,
  customers bigint not null default 0,
  orders bigint not null default 0,
  rejects text,
  seconds double precision not null default 0
);

create sequence memory_record cache 1;

-- The names under which a record is known, and which import told them (0: told one at a time).
create table memory_identity (
  kind text collate "C" not null,
  value text collate "C" not null,
  record bigint not null,
  primary key (kind, value)
);
create index memory_identity_record on memory_identity (record);

create table memory_claim (
  kind text collate "C" not null,
  value text collate "C" not null,
  import integer not null,
  primary key (kind, value, import)
);
create index memory_claim_import on memory_claim (import);

-- The timeline. An order line has its own columns, every other act its body.
create table memory_event (
  part smallint not null,
  position bigint not null,
  record bigint not null,
  at timestamptz not null,
  kind smallint not null,
  source text not null,
  message text,
  key uuid not null,
  order_number text,
  product text,
  title text,
  quantity numeric,
  price numeric,
  cost numeric,
  body jsonb,
  primary key (part, position)
) partition by list (part);

do $$
begin
  for part in 0..15 loop
    execute format('create table memory_event_%s partition of memory_event for values in (%s)', part, part);
  end loop;
end $$;
create index memory_event_record on memory_event (record);

create table memory_position (
  part smallint primary key,
  next bigint not null
);
insert into memory_position select part, 0 from generate_series(0, 15) part;

-- What was told one at a time: the same source and id again is the same happening.
create table memory_received (
  key uuid primary key,
  event uuid not null
);

-- Who carries which event: import 0 stands for all that was told one at a time. An event is there
-- exactly as long as somebody carries it.
create table memory_carried (
  key uuid not null,
  import integer not null,
  record bigint not null,
  primary key (key, import)
);

-- What is remembered of one customer, or of one sale to nobody known.
create table memory_customer (
  record bigint primary key,
  version bigint not null,
  customer text collate "C",
  sold_under text collate "C",
  last_bought timestamptz,
  body bytea not null
);
create unique index memory_customer_customer on memory_customer (customer) where customer is not null;
create unique index memory_customer_sold_under on memory_customer (sold_under) where sold_under is not null;
create index memory_customer_last_bought on memory_customer (last_bought);
