create table server_user (
  name text primary key,
  password text not null,
  changed timestamptz not null default now()
);
