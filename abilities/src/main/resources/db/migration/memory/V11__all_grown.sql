-- Whether all rows that should grow were found. If not, somebody changed one of them meanwhile, and
-- the transaction begins anew.
create function memory_all_grown(grown bigint, due integer) returns boolean language plpgsql as $$
begin
  if grown < due then
    raise exception 'memory changed meanwhile' using errcode = 'serialization_failure';
  end if;
  return true;
end $$;
