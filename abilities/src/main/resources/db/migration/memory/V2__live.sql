-- Live memory. A name that was ever told one at a time is kept whatever imports let go of.
alter table memory_identity add column live boolean not null default false;
update memory_identity i set live = true
  where exists (select from memory_claim c where c.kind = i.kind and c.value = i.value and c.import = 0);
delete from memory_claim where import = 0;

-- Merges as they were decided, undone ones too.
create table memory_merge (
  id bigint generated always as identity primary key,
  one bigint not null,
  other bigint not null,
  why text not null,
  by_whom text not null,
  at timestamptz not null,
  undone timestamptz,
  undone_by text
);
create index memory_merge_one on memory_merge (one);
create index memory_merge_other on memory_merge (other);

-- What follows from the merges that hold: the record under which the customer is remembered. A
-- record without a row stands for itself.
create table memory_alias (
  record bigint primary key,
  customer bigint not null
);
create index memory_alias_customer on memory_alias (customer);
