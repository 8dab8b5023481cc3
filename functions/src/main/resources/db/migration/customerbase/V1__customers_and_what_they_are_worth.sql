-- One row for each identified customer: the list of customers, and all that its sorts and filters need.
create table customerbase_customer (
  record            bigint primary key,
  version           bigint not null,
  customer          text collate "C" not null,
  name              text,
  sort_name         text collate "C" not null,
  city              text,
  country           text,
  email             text,
  first_purchase    timestamptz,
  last_purchase     timestamptz not null default '-infinity',
  orders            integer not null,
  returned          integer not null,
  sales             numeric not null,
  returns           numeric not null,
  first_order_sales numeric not null,
  net               numeric not null,
  purchase_days     integer not null,
  rhythm_days       double precision,
  scored            boolean not null default false,
  active            double precision not null default 0,
  mean              double precision not null default 0,
  low               double precision not null default 0,
  high              double precision not null default 0,
  lifetime          double precision not null default 0,
  overdue           double precision not null default 0,
  at_stake          double precision not null default 0,
  state             smallint not null default 0,
  recency           smallint not null default 0,
  frequency         smallint not null default 0,
  money             smallint not null default 0,
  rfm_group         smallint not null default 0
);

create index customerbase_customer_id on customerbase_customer (customer);
create index customerbase_customer_country on customerbase_customer (country);
create index customerbase_customer_at_stake on customerbase_customer (at_stake desc, customer) where at_stake > 0;

-- One index for each sort, and each covers every filter: a page of the list, wherever it lies and
-- whatever is asked, is one walk along one index.
create index customerbase_by_name on customerbase_customer (sort_name, record)
  include (state, country, orders, rfm_group, mean);
create index customerbase_by_last on customerbase_customer (last_purchase, record)
  include (state, country, orders, rfm_group, mean);
create index customerbase_by_value on customerbase_customer (mean, record)
  include (state, country, orders, rfm_group);
create index customerbase_by_revenue on customerbase_customer (net, record)
  include (state, country, orders, rfm_group, mean);
create index customerbase_by_active on customerbase_customer (active, record)
  include (state, country, orders, rfm_group, mean);

-- The words by which a customer is found. A table of its own, so that new scores do not touch them.
create table customerbase_search (
  record bigint primary key,
  words  tsvector not null
);

create index customerbase_search_words on customerbase_search using gin (words);

-- Sales to nobody known: a part of the revenue, of no customer.
create table customerbase_anonymous (
  record  bigint primary key,
  sales   numeric not null,
  returns numeric not null
);

-- What was learned last, and what all customers together come to. `stale` where single customers
-- were valued anew since, so that their sums must be taken again.
create table customerbase_statement (
  one              boolean primary key default true check (one),
  as_of            date not null,
  zone             text not null,
  learned          timestamptz not null default now(),
  stale            boolean not null default false,
  written          text,
  model            text,
  parameter_names  text[] not null default '{}',
  parameter_values double precision[] not null default '{}',
  log_likelihood   double precision,
  notes            text[] not null default '{}',
  active           double precision,
  mean             double precision,
  low              double precision,
  high             double precision,
  top_tenth        numeric,
  top_fifth        numeric,
  pauses           integer[] not null default '{}'
);

-- Sales by month of the shop's zone: of customers' first orders, of their later ones, of nobody known.
create table customerbase_month (
  month     date primary key,
  first     numeric not null,
  later     numeric not null,
  anonymous numeric not null,
  returns   numeric not null
);

-- Of the customers who first bought in a quarter: how many bought again so many quarters later.
create table customerbase_cohort (
  quarter   date not null,
  later     integer not null,
  customers integer not null,
  primary key (quarter, later)
);
