-- Finds the few customers whom several conditions leave, whichever conditions these are.
create index customerbase_by_kind on customerbase_customer (rfm_group, state, country)
  include (orders, mean);

-- Those who bear a common name are many, and sorted by name they stand together: with the sorted
-- name beside the words they are sorted without being looked up one by one.
alter table customerbase_search add column sort_name text collate "C" not null default '';
update customerbase_search s set sort_name = c.sort_name
from customerbase_customer c where c.record = s.record;
