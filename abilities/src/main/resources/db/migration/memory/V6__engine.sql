-- What is remembered changes with every event: room on each page keeps a new version beside the old
-- one, so that no index is touched.
alter table memory_customer set (fillfactor = 70);

-- A message is known by its key; that it came says enough.
alter table memory_received drop column event;

-- A name that is known stands for its record until somebody takes a name away: with that a new
-- generation of names begins, and whoever kept names in mind asks again.
create table memory_naming (
  one boolean primary key default true check (one),
  generation bigint not null
);
insert into memory_naming (generation) values (0);

create function memory_names_taken() returns trigger language plpgsql as $$
begin
  if exists (select from taken) then
    update memory_naming set generation = generation + 1;
  end if;
  return null;
end $$;
create trigger memory_names_deleted after delete on memory_identity
  referencing old table as taken for each statement execute function memory_names_taken();

-- Sixteen rows that change with every group: each has a page to itself for its versions.
alter table memory_position set (fillfactor = 10);
alter table memory_naming set (fillfactor = 10);
