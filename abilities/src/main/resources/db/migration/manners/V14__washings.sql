-- Washings against registers of reservations, with their proof: which file (its hash), as of which
-- day, what it held, and until when it counts. `mark` is the mark of the key of the numbers.
create table manners_washing (
  id bigint generated always as identity primary key,
  register text not null,
  day date not null,
  at timestamptz not null,
  ends date not null,
  hash bytea not null,
  rows bigint not null,
  unread bigint not null,
  reserved bigint not null,
  clear bigint not null,
  customers bigint not null,
  whole boolean not null,
  mark bigint not null,
  unique (register, day, hash, whole)
);

-- Whom the registers named, as keyed numbers: of nobody's record, and telling nothing without the key.
create table manners_reservation (
  washing bigint not null references manners_washing on delete cascade,
  name bigint not null,
  reserved boolean not null,
  primary key (washing, name)
);
