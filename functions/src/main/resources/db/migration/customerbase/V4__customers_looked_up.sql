-- Customers who were looked up by words are filtered and sorted from this index alone: their rows
-- lie far apart.
alter table customerbase_customer drop constraint customerbase_customer_pkey;
alter table customerbase_customer add primary key (record)
  include (state, country, orders, rfm_group, mean, sort_name, last_purchase, net, active);
