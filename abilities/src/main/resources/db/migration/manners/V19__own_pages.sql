-- Fresh links that were used, by fingerprint, until they would not open any more.
create table manners_used_link (
  link bytea primary key,
  expires timestamptz not null
);
create index on manners_used_link (expires);

-- What the shop asks of customers: which fact, what for, and what is promised in return.
create table manners_question (
  id text primary key,
  fact text not null,
  purpose text,
  expires date,
  worth double precision not null,
  keeps_days integer not null,
  wordings jsonb not null,
  benefits jsonb not null,
  made timestamptz not null,
  published timestamptz,
  closed timestamptz
);

-- Each time a customer was asked: what came of it, what was promised, and whether it was kept.
create table manners_asked (
  id bigint generated always as identity primary key,
  question text not null,
  customer text not null,
  at timestamptz not null,
  answered timestamptz,
  declined timestamptz,
  promised text,
  due timestamptz,
  kept timestamptz,
  given text
);
create index on manners_asked (customer);
create index on manners_asked (question, due) where answered is not null and kept is null;
