-- The shop's limits: one row, and its caps.
create table manners_policy (
  one boolean primary key default true check (one),
  quiet_from time not null default '21:00',
  quiet_to time not null default '08:00',
  spacing_hours integer not null default 20,
  half_life_days double precision not null default 14,
  -- What an e-mail of ours costs in patience when one was made a moment ago, in the shop's currency.
  annoyance double precision not null default 5,
  -- Whether the shop offers a no when it takes an address down in a sale, and in each message.
  opt_out_offered boolean not null default false,
  country text
);
insert into manners_policy default values;

create table manners_cap (
  place integer primary key,
  most integer not null,
  days integer not null,
  channel text,
  topic text
);
insert into manners_cap values (1, 2, 7, null, null), (2, 1, 28, 'phone', null), (3, 2, 28, 'letter', null);

-- The ledger of contacts: held (until), used, or returned. `at` is the moment of the contact, while
-- it is held the earliest one.
create sequence manners_contact_number;
create table manners_contact (
  id bigint primary key,
  record bigint not null,
  at timestamptz not null,
  until timestamptz not null,
  state smallint not null,
  channel smallint not null,
  kind smallint not null,
  sender text,
  purpose text not null,
  topic text,
  offer text,
  programme text,
  relevance double precision,
  worth double precision,
  paragraph text
) with (fillfactor = 90);
create index manners_contact_record on manners_contact (record, at);
create index manners_contact_at on manners_contact using brin (at);

-- One row for each customer who was ever contacted: whoever takes contacts holds it.
create table manners_addressee (
  record bigint primary key
);
